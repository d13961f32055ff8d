"""A picture and words in places of their own: over them, or beside them."""

from __future__ import annotations

from book.geometry import Box
from book.laid import Item, Room
from book.layouts.frame import Framed, can_cover, frame_of
from book.layouts.style import Style, picture_of
from book.model import Art, Page
from book.setting import Part, Setter

_NARROW = 1.15  # a page less wide than so many times its height has no room for words beside a picture
_SMALLEST_PICTURE = 0.3  # of the page's height: a picture that gets less shows nothing


def above(page: Page, room: Room, setter: Setter, style: Style) -> tuple[Item, ...]:
    """The picture over the words, as tall as the words allow, and out to the edge on three sides."""
    parts = _parts(page, style)
    if page.picture is None:
        return setter.stack(parts, room.safe, "middle")
    gap = _gap(room, style)
    height = setter.height(parts, room.safe.width)
    if not height:
        return (picture_of(page.picture, framed_in(page.picture, room.trim, room.bleed)),)
    tallest = room.safe.bottom - height - gap
    least = room.trim.height * _SMALLEST_PICTURE
    foot = min(max(tallest, least), room.trim.height * 0.78)
    words = setter.stack(parts, Box(room.safe.x, foot + gap, room.safe.width, room.safe.bottom - foot - gap), "middle")
    picture = Box(room.trim.x, room.trim.y, room.trim.width, foot)
    bleed = Box(room.bleed.x, room.bleed.y, room.bleed.width, foot - room.bleed.y)
    return (picture_of(page.picture, framed_in(page.picture, picture, bleed)), *words)


def beside(page: Page, room: Room, setter: Setter, style: Style) -> tuple[Item, ...]:
    """The picture beside the words, a little wider than they; over them on a page that is too narrow for that."""
    if page.picture is None or not page.words or room.trim.width < room.trim.height * _NARROW:
        return above(page, room, setter, style)
    edge = room.trim.width * 0.55
    gap = _gap(room, style)
    column = Box(edge + gap, room.safe.y, room.safe.right - edge - gap, room.safe.height)
    words = setter.stack(_parts(page, style), column, "middle")
    picture = Box(room.trim.x, room.trim.y, edge, room.trim.height)
    bleed = Box(room.bleed.x, room.bleed.y, edge - room.bleed.x, room.bleed.height)
    return (picture_of(page.picture, framed_in(page.picture, picture, bleed)), *words)


def framed_in(art: Art, box: Box, bleed: Box) -> Framed:
    """The picture over its box where all that matters stays in sight, else the whole of it in the box."""
    if can_cover(art, box, bleed):
        return frame_of(art, box, bleed)
    scale = min(box.width / art.width, box.height / art.height)
    width, height = art.width * scale, art.height * scale
    frame = Box(box.x + (box.width - width) / 2, box.y + (box.height - height) / 2, width, height)
    return Framed(frame=frame, clip=frame)


def _parts(page: Page, style: Style) -> list[Part]:
    return [style.label(page), style.part(page, page.words)]


def _gap(room: Room, style: Style) -> float:
    """Between picture and words: as much as round the words elsewhere."""
    return min(style.size, room.safe.x + 4)
