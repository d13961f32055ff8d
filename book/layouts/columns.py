"""A picture over two columns of words, as a picture over two pages stands on one sheet."""

from __future__ import annotations

from book.geometry import Box
from book.laid import Item, Room
from book.layouts.above import framed_in
from book.layouts.style import Style, picture_of
from book.model import Page
from book.setting import Part, Setter

_SMALLEST_PICTURE = 0.3  # of the page's height: a picture that gets less shows nothing


def columns(page: Page, room: Room, setter: Setter, style: Style) -> tuple[Item, ...]:
    """The picture out to the edge on three sides, `words` under its left half, `words-right` under its right."""
    left, right = _parts(page, style)
    gap = min(style.size, room.safe.x + 4)
    half = (room.safe.width - 2 * gap) / 2 if any(part.text for part in right) else room.safe.width
    height = max(setter.height(left, half), setter.height(right, half))
    least = room.trim.height * _SMALLEST_PICTURE if page.picture else room.safe.y - gap
    foot = max(room.safe.bottom - height - gap, least) if height else room.trim.bottom
    place = Box(room.safe.x, foot + gap, half, room.safe.bottom - foot - gap)
    words = (*setter.stack(left, place), *setter.stack(right, place.moved(half + 2 * gap, 0)))
    if page.picture is None:
        return words
    box = Box(room.trim.x, room.trim.y, room.trim.width, foot)
    bleed = Box(room.bleed.x, room.bleed.y, room.bleed.width, foot - room.bleed.y)
    if not height:
        bleed = room.bleed
    return (picture_of(page.picture, framed_in(page.picture, box, bleed, room.safe)), *words)


def _parts(page: Page, style: Style) -> tuple[list[Part], list[Part]]:
    return [style.label(page), style.part(page, page.words)], [style.part(page, page.words_right)]
