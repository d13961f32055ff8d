"""The booklets for the printer at home: two pages a side of A4 or Letter paper, folded and stapled in the middle.

Pages are as large as the printer's bare edges and the creep of the thickest booklet leave them, and are printed in
that size: round them stays a border of white paper. They keep 18 pt for the story, as all books that are read aloud,
and no place for a barcode, because nobody sells them.
"""

from __future__ import annotations

from book.editions.edition import Edition
from book.geometry import Shape
from book.impose import Paper, booklet_page


def _booklet(name: str, width: float, height: float) -> Edition:
    """The edition for a sheet of so many points, lying across."""
    paper = Paper(name=name, width=width, height=height, way="booklet")
    wide, high = booklet_page(paper)
    slug = f"booklet-{name.lower()}"
    return Edition(
        name=slug,
        what=f"a booklet to print at home on both sides of {name} paper, to fold and to staple",
        shape=Shape(name=slug, width=wide, height=high, bleed=0, margin=24, gutter=27, largest=22, barcode=None),
        facing=True,
        dpi=220,
        paper=paper,
    )


BOOKLET_A4 = _booklet("A4", 841.89, 595.28)
BOOKLET_LETTER = _booklet("Letter", 792, 612)
