"""Which pages go where in a print shop's files: laid-out pages in, the interior and the cover as one sheet out.

The cover of the story becomes the front of the wrap, its last page the back. Before what is left comes one page, so
that left-hand pages stay on the left and pictures over two pages face each other; behind it come as many as the
printer's number of pages asks for. Next to patterned paper these are patterned too, as in any bound book; else they
are blank.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from book.findings import Finding
from book.geometry import Box
from book.laid import Anchor, Item, LaidPage, Link, Panel, Picture, Room, Side
from book.layouts.halves import moved
from book.printers import Printer

PATTERN = "pattern"
"""The layout of paper for the inside of the covers."""


def faults(pages: Sequence[LaidPage], printer: Printer) -> Iterator[Finding]:
    """N103, where the book has no cover or back to wrap, and N104, where it is too thin or too thick."""
    span = pages[-1].span
    if pages[0].layout != "cover":
        message = "the first page is no cover, which the print shop wraps round the book"
        yield Finding(code="N103", message=message, span=pages[0].span, hint="give it `layout: cover`")
    if pages[-1].layout != "back":
        message = "the last page is no back cover, which the print shop wraps round the book"
        yield Finding(code="N103", message=message, span=span, hint="add a page with `layout: back`")
    count = printer.inside(len(pages))
    if not printer.least <= count <= printer.most:
        few = count < printer.least
        limit, change = (printer.least, "add") if few else (printer.most, "leave out")
        message = f"{count} pages inside the cover are too {'few' if few else 'many'} for {printer.title}"
        hint = f"{change} {abs(limit - count)}: it takes {printer.least} to {printer.most}"
        yield Finding(code="N104", message=message, span=span, hint=hint)
    elif count - (len(pages) - 1) > printer.blanks + printer.last_blank and pages[-2].layout != PATTERN:
        message = (
            f"the book would end with {count - len(pages) + 1} blank pages; {printer.title} takes {printer.blanks}"
        )
        yield Finding(
            code="N104", message=message, span=span, hint=f"add pages: their number is a multiple of {printer.multiple}"
        )


def interior(pages: Sequence[LaidPage], printer: Printer) -> tuple[LaidPage, ...]:
    """The pages inside the cover, each with the printer's own bleed. `pages` are all pages of the book."""
    inside = list(pages[1:-1])
    first = _other_side(inside[0]) if inside[0].layout == PATTERN else _blank(inside[0])
    found = [replace(first, number=1), *inside]
    count = printer.inside(len(pages))
    while len(found) < count:
        last = len(found) + 1 == count
        patterned = found[-1].layout == PATTERN and not (last and printer.last_blank)
        found.append(_other_side(found[-1]) if patterned else _blank(found[-1]))
    return tuple(_cut(page, number, printer) for number, page in enumerate(found, start=1))


def _blank(page: LaidPage) -> LaidPage:
    """Bare paper."""
    return replace(page, name="blank", layout="blank", items=(), ground="#FFFFFF")


def _other_side(page: LaidPage) -> LaidPage:
    """The back of a patterned page: the same pattern, mirrored only in its bleed."""
    room = page.room
    bleed = room.bleed
    over = room.trim.right + room.trim.x - bleed.right
    turned = Box(over, bleed.y, bleed.width, bleed.height)
    items = tuple(moved(item, turned.x - bleed.x) for item in page.items)
    side: Side = "left" if room.side == "right" else "right"
    return replace(page, items=items, room=replace(room, bleed=turned, side=side))


def _cut(page: LaidPage, number: int, printer: Printer) -> LaidPage:
    """A page on the printer's sheet, without what only readers on a screen need."""
    side: Literal["left", "right"] = "left" if number % 2 == 0 else "right"
    sheet = printer.sheet(side)
    room = replace(page.room, bleed=sheet, side=side)
    return replace(
        page, number=number, label=str(number), outline="", room=room, items=tuple(_printed(page.items, sheet))
    )


def _printed(items: Sequence[Item], sheet: Box) -> Iterator[Item]:
    """The items that ink makes; of pictures and paper no more than lies on the sheet."""
    for item in items:
        match item:
            case Link() | Anchor():
                pass
            case Picture():
                clip = item.clip.overlap(sheet)
                if clip is not None:
                    yield replace(item, clip=clip)
            case _:
                yield item


def wrap(front: LaidPage, back: LaidPage, pages: int, printer: Printer) -> LaidPage:
    """The cover of a book with so many interior pages as one sheet: back, spine, front.

    `back` is laid out as a left-hand page, `front` as a right-hand one. The front goes on over the spine, with its
    picture as far as there is more of that: cover and pages are never glued quite in line, and a colour that ends at
    the fold would show it (IngramSpark's help, article 5338636202637).
    """
    trim, bleed = printer.wrap(pages)
    spine = printer.spine(pages)
    right = printer.width + spine
    behind = Box(bleed.x, bleed.y, printer.width - bleed.x, bleed.height)
    before = Box(printer.width, bleed.y, bleed.right - printer.width, bleed.height)
    items = (
        *(moved(item, 0) for item in _printed(back.items, behind)),
        Panel(box=before, colour=front.ground),
        *_printed([moved(item, right) for item in front.items], before),
    )
    safe = trim.inset(printer.cover.safe)
    room = Room(trim=trim, bleed=bleed, safe=safe, side="right", pages=(safe,))
    return replace(back, number=1, label="1", name="cover", layout="wrap", outline="", room=room, items=items)
