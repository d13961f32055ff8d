"""Pages for grown-ups: questions and answers in columns over the two pages of a spread."""

from __future__ import annotations

from collections.abc import Sequence

from book.geometry import Box
from book.laid import Item, Picture, Room, Words
from book.layouts.entries import entry_parts, refuse
from book.layouts.frame import can_cover, frame_of
from book.layouts.style import Style, picture_of
from book.model import Art, Entry, Page
from book.setting import Part, Setter

_TWO_COLUMNS = 36  # type sizes across a page before it has two columns: a line of 34 to 60 letters reads well
_SMALL = 10.0  # points
_SMALLEST_PICTURE = 54.0  # points, three quarters of an inch: a lower strip shows nothing


def grown_ups(page: Page, room: Room, setter: Setter, style: Style) -> tuple[Item, ...]:
    """The heading on the left page; whole entries in columns over both pages; small print at the foot on the right.

    A picture lies along the foot of both pages where the words leave enough room for it, and nowhere else.
    """
    left, right = room.pages
    words = Part(text=page.words, role="words", size=style.size, colour=style.ink_of(page), leading=1.4, running=True)
    head = setter.stack([style.heading(page, room), words], left)
    small = Part(text=page.small, role="small", size=_SMALL, colour=style.ink_of(page), leading=1.4, running=True)
    foot = setter.stack([small], right, "bottom")
    top = head[-1].box.bottom + style.size * 1.2 if head else left.y
    end = foot[0].box.y - style.size if foot else right.bottom
    below = Box(left.x, top, left.width, max(left.bottom - top, 0.0))
    hung = Box(right.x, top, right.width, max(end - top, 0.0))
    whole = Box(right.x, right.y, right.width, max(end - right.y, 0.0))
    for opposite in (hung, whole):
        flowed = _flow(page, [*_columns(below, style), *_columns(opposite, style)], setter, style)
        if flowed is not None:
            picture = _along_the_foot(page.picture, room, [*head, *flowed], foot, style)
            return (*picture, *head, *flowed, *foot)
    _refuse(page, [*_columns(below, style), *_columns(whole, style)], setter, style)
    return ()


def _along_the_foot(
    art: Art | None, room: Room, words: Sequence[Words], foot: Sequence[Words], style: Style
) -> tuple[Picture, ...]:
    """The picture between words and small print, as high as it can be uncut; none where it cannot be."""
    top = max((block.box.bottom for block in words), default=room.safe.y) + style.size
    end = foot[0].box.y - style.size if foot else room.bleed.bottom
    height = min(end, room.trim.bottom) - top
    while art is not None and height >= _SMALLEST_PICTURE:
        box = Box(room.trim.x, min(end, room.trim.bottom) - height, room.trim.width, height)
        bleed = Box(room.bleed.x, box.y, room.bleed.width, end - box.y)
        if can_cover(art, box, bleed):
            return (picture_of(art, frame_of(art, box, bleed)),)
        height *= 0.95
    return ()


def _columns(place: Box, style: Style) -> list[Box]:
    """One column, or two where the page is wide enough for its type size."""
    if place.width / style.size < _TWO_COLUMNS:
        return [place]
    gutter = style.size * 2
    width = (place.width - gutter) / 2
    return [Box(place.x, place.y, width, place.height), Box(place.x + width + gutter, place.y, width, place.height)]


def _answer(entry: Entry, page: Page, style: Style) -> list[Part]:
    """A question and its answer, which is running text: all answers fill their column."""
    return entry_parts(entry, page, style, running=True)


def _flow(page: Page, columns: Sequence[Box], setter: Setter, style: Style) -> list[Words] | None:
    """The entries in the columns, as even at the foot as may be; None where they do not fit."""
    gap = style.size * 1.1
    heights = [setter.height(_answer(entry, page, style), columns[0].width) for entry in page.entries]
    tallest = max(column.height for column in columns)
    for step in range(21):
        limit = tallest * (0.2 + 0.04 * step)
        shares = _shares(heights, [min(column.height, limit) for column in columns], gap)
        if shares is not None:
            return _set(page, columns, shares, heights, gap, setter, style)
    return None


def _shares(heights: Sequence[float], limits: Sequence[float], gap: float) -> list[int] | None:
    """How many entries each column takes in turn, or None where some are left over."""
    shares, at = [], 0
    for limit in limits:
        count, used = 0, 0.0
        while at < len(heights) and used + heights[at] <= limit + 0.01:
            used += heights[at] + gap
            at, count = at + 1, count + 1
        shares.append(count)
    return shares if at == len(heights) else None


def _set(
    page: Page,
    columns: Sequence[Box],
    shares: Sequence[int],
    heights: Sequence[float],
    gap: float,
    setter: Setter,
    style: Style,
) -> list[Words]:
    blocks: list[Words] = []
    at = 0
    for column, share in zip(columns, shares, strict=True):
        y = column.y
        for i in range(at, at + share):
            blocks += setter.stack(_answer(page.entries[i], page, style), Box(column.x, y, column.width, heights[i]))
            y += heights[i] + gap
        at += share
    return blocks


def _refuse(page: Page, columns: Sequence[Box], setter: Setter, style: Style) -> None:
    """Say how many words are too many, at the first entry that has no column."""
    gap = style.size * 1.1
    heights = [setter.height(_answer(entry, page, style), columns[0].width) for entry in page.entries]
    at = 0
    left = columns[-1]
    for column in columns:
        left = column
        while at < len(heights) and heights[at] <= left.height + 0.01:
            left = left.inset(0, heights[at] + gap, 0, 0)
            at += 1
    rest = [part for entry in page.entries[at:] for part in _answer(entry, page, style)]
    refuse(rest, Box(left.x, left.y, left.width, max(left.height, 0.0)), setter)
