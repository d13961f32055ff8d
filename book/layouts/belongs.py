"""The page on which a child writes its name."""

from __future__ import annotations

from book.geometry import Box
from book.laid import Item, Room, Rule, Words
from book.layouts.above import framed_in
from book.layouts.frame import frame_of
from book.layouts.full import TIGHTNESS, calm_place
from book.layouts.style import Style, picture_of
from book.model import Page
from book.setting import Part, Setter

_WRITING = (44.0, 70.0)  # points from line to line, least and most: a young child's letters are some 15 mm high
_WIDEST = 440.0  # points: longer than any name
_LINES = 2


def belongs(page: Page, room: Room, setter: Setter, style: Style) -> tuple[Item, ...]:
    """A heading, and two lines to write a name on: in the middle of the picture's calm place, or over the picture."""
    parts = [style.heading(page, room, after=style.size * 0.3), style.part(page, page.words)]
    if page.picture is None:
        return _written(parts, room.safe, page, setter, style)
    if "text-zone" in page.picture.zones:
        for tight in TIGHTNESS:
            framed = frame_of(page.picture, room.trim, room.bleed, words=room.safe, tight=tight)
            place, _ = calm_place(framed.zones["text-zone"], room.trim, room.safe)
            if _needed(parts, place, setter) <= place.height:
                return (picture_of(page.picture, framed), *_written(parts, place, page, setter, style))
    needed = _needed(parts, room.safe, setter)
    top = room.safe.y + needed + style.size
    box = Box(room.trim.x, top, room.trim.width, room.trim.bottom - top)
    bleed = Box(room.bleed.x, top, room.bleed.width, room.bleed.bottom - top)
    return (
        picture_of(page.picture, framed_in(page.picture, box, bleed, room.safe)),
        *_written(parts, room.safe.inset(0, 0, 0, room.safe.height - needed), page, setter, style),
    )


def _needed(parts: list[Part], place: Box, setter: Setter) -> float:
    """The least height of the words and the lines."""
    return setter.height(parts, place.width) + _LINES * _WRITING[0]


def _written(parts: list[Part], place: Box, page: Page, setter: Setter, style: Style) -> tuple[Words | Rule, ...]:
    """The words and the lines under them, in the middle of a place; the lines as far apart as it allows."""
    left = place.height - setter.height(parts, place.width)
    apart = min(max(left / (_LINES + 0.5), _WRITING[0]), _WRITING[1])
    over = max(left - _LINES * apart, 0.0) / 2
    blocks = setter.stack(parts, place.inset(0, over, 0, left - over))
    foot = blocks[-1].box.bottom if blocks else place.y + over
    rules = (
        Rule(
            x=place.x, y=foot + apart * (i + 1), width=min(place.width, _WIDEST), weight=1.2, colour=style.ink_of(page)
        )
        for i in range(_LINES)
    )
    return (*blocks, *rules)
