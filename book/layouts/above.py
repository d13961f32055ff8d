"""A picture and words in places of their own: over them, or beside them."""

from __future__ import annotations

from dataclasses import replace

from book.geometry import Box
from book.laid import Item, Room
from book.layouts.frame import Framed, can_cover, frame_of
from book.layouts.style import Style, picture_of
from book.model import Art, Page
from book.setting import Part, Setter

_WIDE = 1.15  # a page less wide than so many times its height has no room for words beside a picture
_SMALLEST_PICTURE = 0.3  # of the page's height: a picture that gets less shows nothing
_PICTURE_BESIDE = (0.55, 0.53, 0.51, 0.49)  # of its width: less where that keeps the lines of the author
_LARGEST_PICTURE = 0.78  # of it: few words still have a place of their own


def above(page: Page, room: Room, setter: Setter, style: Style) -> tuple[Item, ...]:
    """The picture over the words, as tall as the words allow, and out to the edge on three sides."""
    parts = _parts(page, style)
    if page.picture is None:
        return setter.stack(parts, room.safe, "middle")
    gap = _gap(room, style)
    height = setter.height(parts, room.safe.width)
    if not height:
        return (picture_of(page.picture, framed_in(page.picture, room.trim, room.bleed, room.safe)),)
    tallest = room.safe.bottom - height - gap
    foot = min(max(tallest, room.trim.height * _SMALLEST_PICTURE), room.trim.height * _LARGEST_PICTURE)
    if _is_wide(room) and not can_cover(page.picture, *_head_of(room, foot)):
        return _side_by_side(page.picture, parts, room, setter, style)
    words = setter.stack(parts, Box(room.safe.x, foot + gap, room.safe.width, room.safe.bottom - foot - gap), "middle")
    return (picture_of(page.picture, framed_in(page.picture, *_head_of(room, foot), room.safe)), *words)


def _head_of(room: Room, foot: float) -> tuple[Box, Box]:
    """The upper part of a page down to `foot`, without and with bleed."""
    return (
        Box(room.trim.x, room.trim.y, room.trim.width, foot),
        Box(room.bleed.x, room.bleed.y, room.bleed.width, foot - room.bleed.y),
    )


def beside(page: Page, room: Room, setter: Setter, style: Style) -> tuple[Item, ...]:
    """The picture beside the words, a little wider than they; over them on a page that is too narrow for that."""
    if page.picture is None or not page.words or not _is_wide(room):
        return above(page, room, setter, style)
    return _side_by_side(page.picture, _parts(page, style), room, setter, style)


def _side_by_side(art: Art, parts: list[Part], room: Room, setter: Setter, style: Style) -> tuple[Item, ...]:
    """The picture on the left, as wide as it can be without a line of the author's becoming two."""
    halves = [_halves(room, part, _gap(room, style)) for part in _PICTURE_BESIDE]
    picture, bleed, column = next(
        (half for half in halves if can_cover(art, *half[:2]) and setter.keeps_lines(parts, half[2].width)), halves[0]
    )
    words = setter.stack(parts, column, "middle")
    return (picture_of(art, framed_in(art, picture, bleed, room.safe)), *words)


def _halves(room: Room, part: float, gap: float) -> tuple[Box, Box, Box]:
    """So much of the page's width for a picture, without and with bleed, and the column for words beside it."""
    edge = room.trim.width * part
    return (
        Box(room.trim.x, room.trim.y, edge, room.trim.height),
        Box(room.bleed.x, room.bleed.y, edge - room.bleed.x, room.bleed.height),
        Box(edge + gap, room.safe.y, room.safe.right - edge - gap, room.safe.height),
    )


def _is_wide(room: Room) -> bool:
    return room.trim.width >= room.trim.height * _WIDE


def framed_in(art: Art, box: Box, bleed: Box, safe: Box) -> Framed:
    """The picture over its box where all that matters stays in sight.

    Else on a card inside the safe area, as large as the drawing can cover; else the whole drawing.
    """
    if can_cover(art, box, bleed):
        return frame_of(art, box, bleed)
    inner = box.overlap(safe) or box
    for step in range(1, 60):
        part = 1 - step / 60
        for card in (
            inner.inset(inner.width * (1 - part) / 2, 0),
            inner.inset(0, inner.height * (1 - part) / 2),
        ):
            if can_cover(art, card):
                return frame_of(art, card)
    return frame_of(replace(art, fit="whole"), inner)


def _parts(page: Page, style: Style) -> list[Part]:
    return [style.label(page), style.part(page, page.words)]


def _gap(room: Room, style: Style) -> float:
    """Between picture and words: as much as round the words elsewhere."""
    return min(style.size, room.safe.x + 4)
