"""The back cover: a few lines about the book, and the disclaimer word for word."""

from __future__ import annotations

from book.geometry import Box
from book.laid import Item, Room, Words
from book.layouts.above import framed_in
from book.layouts.style import SMALLEST_PRINT, Style, picture_of
from book.model import Page
from book.setting import Part, Setter, as_text
from book.setting.fit import Valign

_LARGEST, _SMALLEST = 18, 12  # points
_SMALL_SIZES = (10.5, 10.0, 9.5, SMALLEST_PRINT)
_GAP = 14.0
_SMALLEST_PICTURE = 0.2  # of the page's height


def back(page: Page, room: Room, setter: Setter, style: Style) -> tuple[Item, ...]:
    """The picture at the top, the words under it, the disclaimer at the foot, left of the place for a barcode."""
    barcode = room.barcode or Box(room.safe.right + _GAP, room.safe.bottom, 0, 0)
    small = _small_print(page, room, barcode, setter, style)
    end = min([barcode.y, *(block.box.y for block in small)]) - _GAP
    least = room.trim.height * _SMALLEST_PICTURE if page.picture else room.safe.y
    place = Box(room.safe.x, least + _GAP, room.safe.width, max(end - least - _GAP, 0.0))
    valign: Valign = "bottom" if page.picture else "middle"
    largest = max(_SMALLEST, min(_LARGEST, round(min(room.trim.width, room.trim.height) / 30)))
    sizes = range(largest, _SMALLEST - 1, -1)
    words = setter.largest(lambda size: _parts(page, room, style, size), place, sizes, valign)
    if page.picture is None:
        return (*words, *small)
    foot = (words[0].box.y if words else end) - _GAP * 1.4
    box = Box(room.trim.x, room.trim.y, room.trim.width, foot)
    bleed = Box(room.bleed.x, room.bleed.y, room.bleed.width, foot - room.bleed.y)
    return (picture_of(page.picture, framed_in(page.picture, box, bleed, room.safe)), *words, *small)


def _parts(page: Page, room: Room, style: Style, size: float) -> list[Part]:
    ink = style.ink_of(page)
    return [
        style.heading(page, room, after=size * 0.6),
        Part(text=page.words, role="words", size=size, colour=ink, leading=1.4, widest=34),
    ]


def _small_print(page: Page, room: Room, barcode: Box, setter: Setter, style: Style) -> tuple[Words, ...]:
    """The page's own small print and the disclaimer, as large as half of the page takes; all of it if it is bare."""
    alone = not (page.picture or page.words or page.heading)
    high = room.safe.height if alone else room.safe.height / 2
    place = Box(room.safe.x, room.safe.bottom - high, barcode.x - _GAP - room.safe.x, high)
    disclaimer = as_text(style.disclaimer, style.disclaimer_span)
    ink, leading = style.ink_of(page), 1.2 if alone else 1.35

    def parts(size: float) -> list[Part]:
        own = Part(
            text=page.small, role="small", size=size, colour=ink, leading=leading, after=size * 0.6, running=True
        )
        return [own, Part(text=disclaimer, role="small", size=size, colour=ink, leading=leading, running=True)]

    return setter.largest(parts, place, _SMALL_SIZES, "middle" if alone else "bottom")
