"""The zines: eight little pages on one sheet of A4 or Letter paper, which one cut and a few folds make into a book.

`zine:` in story/book.yaml names the pages; a picture over two pages takes two of the eight. The last page is all
disclaimer, word for word at 9 pt: what else the back of the book holds has no room beside it and stays in the other
editions. Its pages face others than they do in the book, so that what the checks say of facing pages is not asked of
them. The second side of the sheet, which lies inside when it is folded, shows how to fold.
"""

from __future__ import annotations

from book.editions.edition import Edition
from book.geometry import Shape
from book.impose import Paper, zine_page


def _zine(name: str, width: float, height: float) -> Edition:
    """The edition for a sheet of so many points, lying across. Type for hands, not for laps: 10 pt or more."""
    paper = Paper(name=name, width=width, height=height, way="zine")
    wide, high = zine_page(paper)
    slug = f"zine-{name.lower()}"
    return Edition(
        name=slug,
        what=f"a little book of eight pages on one sheet of {name} paper, with one cut and no staples",
        shape=Shape(
            name=slug, width=wide, height=high, bleed=0, margin=8, gutter=8, largest=12.5, smallest=10, barcode=None
        ),
        facing=True,
        dpi=220,
        bound=False,
        paper=paper,
    )


ZINE_A4 = _zine("A4", 841.89, 595.28)
ZINE_LETTER = _zine("Letter", 792, 612)
