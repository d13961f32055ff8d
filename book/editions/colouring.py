"""The colouring books, on A4 and on Letter paper: one picture a sheet, its words with it, printed on one side only.

What stood on the back would shine through wet paint, so every page is a sheet of its own, and nobody needs to bind
it. A picture over two pages lies on one sheet, across, with the words of both pages under it. The endpapers, the
words to know and the pages for talking and for grown-ups stay in the reading editions: the cover, the name, the story,
something to do and the back with the disclaimer are what a child colours in. A picture that is not cut paper has no
lines of its own and is printed as it is.
"""

from __future__ import annotations

from book.editions.edition import Edition
from book.geometry import INCH, Shape

BORDER = 0.3 * INCH
"""Printers at home leave up to a quarter of an inch of each edge bare; a little more, for sheets that are fed askew."""
LAYOUTS = {
    "cover": "cover",
    "title": "title",
    "full": "full",
    "spread": "columns",
    "columns": "columns",
    "above": "above",
    "belongs": "belongs",
    "beside": "above",
    "to-do": "to-do",
    "back": "back",
}
"""The layouts that are kept, and by which they are drawn."""


def _colouring(paper: str, width: float, height: float) -> Edition:
    """The edition for a sheet of so many points."""
    wide, high = width - 2 * BORDER, height - 2 * BORDER
    name = f"colouring-{paper.lower()}"
    return Edition(
        name=name,
        what=f"a book to colour in, printed at home on one side of {paper} paper",
        shape=Shape(name=name, width=wide, height=high, bleed=0, margin=20, gutter=20, largest=24),
        facing=False,
        dpi=220,
        tagged=True,
        finish="line",
        layouts=LAYOUTS,
        turned=frozenset({"columns"}),
        border=BORDER,
        ground="#FFFFFF",
        ink="#000000",
        bound=False,
    )


COLOURING_A4 = _colouring("A4", 595.28, 841.89)
COLOURING_LETTER = _colouring("Letter", 612, 792)
