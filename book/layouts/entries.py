"""Lists: words to know with small pictures, and questions to talk about."""

from __future__ import annotations

from book.findings import BookError
from book.geometry import Box
from book.laid import Item, Picture, Room, Words
from book.layouts.above import framed_in
from book.layouts.style import Style, picture_of
from book.model import Art, Entry, Page
from book.setting import Part, Setter

# Sides of the small pictures, in parts of the type size: the last ones only where the type is small already.
_SIDES = (4.6, 4.0, 3.4, 2.8, 2.2, 1.6)
_GOOD_SIDES = 3
_SMALL_TYPE = 13.0  # points
_TWO_COLUMNS = 36  # type sizes that fit across a page before its entries stand in two columns
_LEADING = 1.36
_SMALL = 10.0  # points
_SMALLEST_PICTURE = 0.18  # of the page's height


def entries(page: Page, room: Room, setter: Setter, style: Style) -> tuple[Item, ...]:
    """A heading, and the entries in one column or two: a small picture, the head in bold, the words under it."""
    foot = setter.stack([_small(page, style)], room.safe, "bottom")
    head = setter.stack(_head(page, room, style), room.safe)
    top = head[-1].box.bottom + style.size * 0.9 if head else room.safe.y
    end = foot[0].box.y - style.size * 0.8 if foot else room.safe.bottom
    place = Box(room.safe.x, top, room.safe.width, max(end - top, 0.0))
    if page.picture is None:
        return (*head, *_grid(page, place, setter, style, spread_out=True), *foot)
    least = room.trim.height * _SMALLEST_PICTURE
    items = _grid(page, place.inset(0, 0, 0, least + style.size), setter, style, spread_out=False)
    start = max((item.box.bottom if isinstance(item, Words) else item.clip.bottom for item in items), default=top)
    return (_below(page.picture, room, start + style.size, end if foot else room.bleed.bottom), *head, *items, *foot)


def _below(art: Art, room: Room, top: float, end: float) -> Picture:
    """A picture from edge to edge under the entries."""
    box = Box(room.trim.x, top, room.trim.width, min(end, room.trim.bottom) - top)
    bleed = Box(room.bleed.x, top, room.bleed.width, end - top)
    return picture_of(art, framed_in(art, box, bleed, room.safe))


def _grid(page: Page, place: Box, setter: Setter, style: Style, *, spread_out: bool) -> list[Words | Picture]:
    """The entries, with the largest small pictures that leave room for the words."""
    sides = _SIDES if style.size <= _SMALL_TYPE else _SIDES[:_GOOD_SIDES]
    for side in sides[:-1]:
        try:
            return _rows(page, place, setter, style, side * style.size, spread_out=spread_out)
        except BookError:
            if not any(entry.picture for entry in page.entries):
                raise
    return _rows(page, place, setter, style, sides[-1] * style.size, spread_out=spread_out)


def _rows(
    page: Page, place: Box, setter: Setter, style: Style, side: float, *, spread_out: bool
) -> list[Words | Picture]:
    """Row by row, each as high as its highest entry; what is left over is spread between them, within reason."""
    columns = 2 if place.width / style.size >= _TWO_COLUMNS and len(page.entries) > 3 else 1
    gutter = style.size * 1.6
    width = (place.width - gutter * (columns - 1)) / columns
    rows = [page.entries[i : i + columns] for i in range(0, len(page.entries), columns)]
    heights = [max(_height(entry, page, setter, style, width, side) for entry in row) for row in rows]
    gap = (place.height - sum(heights)) / max(len(rows) - 1, 1)
    gap = min(max(gap, style.size * 0.5), style.size * (3.2 if spread_out else 1.0))
    items: list[Words | Picture] = []
    y = place.y
    for n, (row, height) in enumerate(zip(rows, heights, strict=True)):
        if y + height > place.bottom + 0.01:
            rest = [part for entry in page.entries[n * columns :] for part in entry_parts(entry, page, style)]
            refuse(rest, Box(place.x, y, place.width, max(place.bottom - y, 0.0)), setter)
        for i, entry in enumerate(row):
            items += _entry(entry, page, Box(place.x + i * (width + gutter), y, width, height), setter, style, side)
        y += height + gap
    return items


def refuse(rest: list[Part], room_left: Box, setter: Setter) -> None:
    """Say with P101 how many of the words of the last entries are too many; raises for certain."""
    setter.stack(rest, room_left)
    setter.stack(rest, Box(room_left.x, room_left.y, room_left.width, 0.0))


def _height(entry: Entry, page: Page, setter: Setter, style: Style, width: float, side: float) -> float:
    beside = side + style.size * 0.8 if entry.picture else 0.0
    words = setter.height(entry_parts(entry, page, style), width - beside)
    return max(words, side) if entry.picture else words


def _entry(
    entry: Entry, page: Page, box: Box, setter: Setter, style: Style, side: float
) -> tuple[Words | Picture, ...]:
    """One entry: the picture at the top left, few words in the middle of its height, more from the top down.

    It is told as it is read aloud: what it is, how it looks, what it means.
    """
    parts = entry_parts(entry, page, style)
    if entry.picture is None:
        return setter.stack(parts, box)
    place = box.inset(side + style.size * 0.8, 0, 0, 0)
    own = max(side, setter.height(parts, place.width))
    words = setter.stack(parts, Box(place.x, place.y, place.width, own), "middle")
    square = Box(box.x, box.y, side, side)
    picture = picture_of(entry.picture, framed_in(entry.picture, square, square, square))
    heads = len(words) - bool(entry.words)
    return (*words[:heads], picture, *words[heads:])


def entry_parts(entry: Entry, page: Page, style: Style, *, running: bool = False) -> list[Part]:
    """The head of an entry in bold, and its words under it, which may be `running` text."""
    ink = style.ink_of(page)
    return [
        Part(
            text=entry.head,
            role="subheading",
            size=style.size,
            colour=ink,
            bold=True,
            leading=1.3,
            after=style.size * 0.25,
        ),
        Part(text=entry.words, role="words", size=style.size, colour=ink, leading=_LEADING, running=running),
    ]


def _head(page: Page, room: Room, style: Style) -> list[Part]:
    words = Part(text=page.words, role="words", size=style.size, colour=style.ink_of(page), leading=_LEADING)
    return [style.heading(page, room, after=style.size * 0.6), words]


def _small(page: Page, style: Style) -> Part:
    return Part(text=page.small, role="small", size=_SMALL, colour=style.ink_of(page), leading=1.4)
