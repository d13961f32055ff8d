"""The editions for print shops, one for each printer: `print-` and the name of its file.

Pages are laid out as on the square of the book's own design, in proportion, but never nearer to an edge than the
printer allows.
"""

from __future__ import annotations

from book.editions.edition import Edition
from book.geometry import SHAPES, Shape
from book.printers import Printer

PREFIX = "print-"
SEEN = 200.0
"""Pixels of shadow and brush to an inch of the drawing, where they become part of a picture of 300: nothing in the
relief is finer than the hair of a brush, and eyes see no more. It halves the time of the first build."""
COUNTED = 320.0
"""The same where the relief is an image of its own in the file: preflight counts it like any picture, and printers ask
for 300 dots an inch of paper, on which drawings may lie a little larger than they are."""
SPARE = 3.0
"""Points by which words keep further away from the edge than they must: a knife is never exact."""


def print_edition(printer: Printer, pages: int = 0) -> Edition:
    """The interior and cover of a book for this printer. It has so many pages, with its cover and back."""
    return Edition(
        name=PREFIX + printer.name,
        what=printer.title,
        shape=_shape(printer, printer.inside(pages)),
        facing=True,
        dpi=round(printer.dpi),
        relief=SEEN if "transparency" in printer.banned else COUNTED,
        printer=printer,
    )


def _shape(printer: Printer, inside: int) -> Shape:
    """The shape for a book with so many pages inside its cover: the gutter grows with them."""
    square, smaller = SHAPES["square"], min(printer.width, printer.height)
    scale = smaller / square.width
    safe, bleed = printer.safe, printer.bleed
    return Shape(
        name=PREFIX + printer.name,
        width=printer.width,
        height=printer.height,
        bleed=max(bleed.top, bleed.bottom, bleed.outer, printer.cover.bleed),
        inner=bleed.inner,
        margin=max(square.margin * scale, max(safe.top, safe.bottom, safe.outer, printer.cover.safe) + SPARE),
        gutter=max(square.gutter * scale, printer.gutter(inside) + SPARE),
        largest=square.largest * scale,
        barcode=printer.cover.barcode,
    )
