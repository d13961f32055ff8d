"""Pages in, the sides of the sheets that they are printed on out: booklets to fold and staple, a book from one sheet.

A sheet lies across. Its two sides are printed one after the other and turned over on the short edge, so that both have
their heads up. Every page of a booklet stands on one side, in its own size; nothing is scaled. What nobody can press
on paper (links, the places that they lead to) is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from book.geometry import INCH, Box
from book.laid import Anchor, Item, LaidPage, Link, Panel, Picture

CLEAR = INCH / 4
"""What a printer at home leaves bare along each edge (printers' manuals; 6.35 mm)."""
MILLIMETRE = INCH / 25.4
THICKNESS = 0.1 * MILLIMETRE
"""Of a sheet of office paper of 80 g a square metre: a pack of 500 sheets is 5 cm high. Heavier paper creeps more."""
MOST_SHEETS = 13
"""52 pages: more cannot be folded and stapled as one (the usual limit of print shops for saddle stitch)."""
CREEP = (MOST_SHEETS - 1) * THICKNESS
"""How far the outermost sheet of the thickest booklet reaches round all the others."""
MARKS = 3 * MILLIMETRE
"""Room for the marks between a page and what the printer leaves bare."""
STAPLE = 12 * MILLIMETRE
"""The width of a staple (24/6)."""
HEAD = 3 * MILLIMETRE
"""White paper between the heads of the two rows of a zine: as far as a child may cut beside the line."""
SLIMMEST = 2**-0.5
"""Width over height of A5: pictures are drawn to fill pages as slim as that, not slimmer ones (assets/README.md)."""
LIGHT = "#B4B0BC"
LINE = 0.5
"""The weight of marks, in points."""
DASH = 5.0
LAP = 0.25
"""How far, in points, a page reaches under its neighbour, so that no light line shows between halves of a picture."""

Way = Literal["booklet", "zine"]
Pair = tuple[int | None, int | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """Sheets of so many points, lying across, and what is made of them."""

    name: str
    width: float
    height: float
    way: Way

    @property
    def box(self) -> Box:
        """The sheet, from its top left corner."""
        return Box(0, 0, self.width, self.height)


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """A page on a sheet: the top left corner of its trim lies at `x`, `y`; `turned` pages stand on their heads."""

    page: LaidPage
    x: float
    y: float
    turned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetSide:
    """One side of a sheet: the pages on it, and `items` in the space of the sheet over them."""

    paper: Box
    leaves: tuple[Leaf, ...] = ()
    items: tuple[Item, ...] = ()


def booklet_order(count: int) -> tuple[tuple[Pair, Pair], ...]:
    """The pages (counted from 0) of each sheet, the outermost first: left and right outside, left and right inside.

    None is a blank. Blanks come before the last page, which stays the outside of the back. Of one page the back is
    blank.
    """
    blanks: list[int | None] = [None] * (-count % 4)
    last = [count - 1] if count > 1 else []
    row = [*range(count - len(last)), *blanks, *last]
    end = len(row) - 1
    return tuple(((row[end - at], row[at]), (row[at + 1], row[end - at - 1])) for at in range(0, len(row) // 2, 2))


ZINE_ORDER = ((5, 6, 7, 0), (4, 3, 2, 1))
"""The eight pages, counted from 0, on the lower row of the sheet and, on their heads, on the upper row."""


def imposed(pages: Sequence[LaidPage], paper: Paper) -> tuple[SheetSide, ...]:
    """The sides of the sheets in the order in which they are printed.

    The pages must have the shape for this paper; at most 4 * MOST_SHEETS of them for a booklet, 8 for a zine.
    """
    printed = [_on_paper(page) for page in pages]
    return tuple(_booklet(printed, paper)) if paper.way == "booklet" else (_zine(printed, paper),)


def booklet_page(paper: Paper) -> tuple[float, float]:
    """Width and height of the pages of a booklet, in points."""
    return _not_too_slim(paper.width / 2 - CLEAR - CREEP, paper.height - 2 * (CLEAR + MARKS))


def zine_page(paper: Paper) -> tuple[float, float]:
    """Width and height of the pages of a zine, in points: what the printer leaves bare is white on every page."""
    return _not_too_slim(paper.width / 4 - CLEAR, paper.height / 2 - CLEAR - MARKS - HEAD)


def _not_too_slim(width: float, height: float) -> tuple[float, float]:
    return width, min(height, width / SLIMMEST)


def _on_paper(page: LaidPage) -> LaidPage:
    return replace(page, items=tuple(item for item in page.items if not isinstance(item, Link | Anchor)))


def _booklet(pages: Sequence[LaidPage], paper: Paper) -> Iterator[SheetSide]:
    """Each sheet from the middle outwards lies round one sheet more, so its pages stand further from the fold.

    Where the book is folded, all pages end in line, and a picture over the two pages in the middle is whole.
    """
    order = booklet_order(len(pages))
    fold, top = paper.width / 2, (paper.height - booklet_page(paper)[1]) / 2
    for n, sheet in enumerate(order):
        gap = (len(order) - 1 - n) * THICKNESS
        for side, (left, right) in enumerate(sheet):
            leaves = []
            if left is not None:
                page = pages[left]
                leaves.append(
                    Leaf(page=_to_the_fold(page, right=max(gap, LAP)), x=fold - gap - page.room.trim.width, y=top)
                )
            if right is not None:
                leaves.append(Leaf(page=_to_the_fold(pages[right], left=gap), x=fold + gap, y=top))
            marks = [*_fold_marks(paper), *(_staple_marks(paper) if n == side == 0 < len(order) - 1 else ())]
            yield SheetSide(paper=paper.box, leaves=tuple(leaves), items=tuple(marks))


def _to_the_fold(page: LaidPage, *, left: float = 0.0, right: float = 0.0) -> LaidPage:
    """The page with its paper and its pictures drawn on as far as the fold, where there is more of them."""
    bleed = page.room.bleed.inset(-left, 0, -right, 0)
    items = tuple(_drawn_on(item, page.room.bleed, bleed) if isinstance(item, Picture) else item for item in page.items)
    return replace(page, room=replace(page.room, bleed=bleed), items=items)


def _drawn_on(picture: Picture, old: Box, new: Box) -> Picture:
    """The picture, out to the new bleed where it reached the old one and its drawing goes on."""
    clip, frame = picture.clip, picture.frame
    left = max(new.x, frame.x) if clip.x <= old.x + 0.01 else clip.x
    right = min(new.right, frame.right) if clip.right >= old.right - 0.01 else clip.right
    left, right = min(left, clip.x), max(right, clip.right)
    return replace(picture, clip=Box(left, clip.y, right - left, clip.height))


def _fold_marks(paper: Paper) -> Iterator[Panel]:
    """A short line at the head and at the foot of the sheet, clear of the pages."""
    length = MARKS - MILLIMETRE
    for y in (CLEAR, paper.height - CLEAR - length):
        yield _upright(paper.width / 2, y, length)


def _staple_marks(paper: Paper) -> Iterator[Panel]:
    """Two lines in the fold of the outermost sheet, between its pages, where the staples go."""
    for part in (0.25, 0.75):
        yield _upright(paper.width / 2, paper.height * part - STAPLE / 2, STAPLE)


def _zine(pages: Sequence[LaidPage], paper: Paper) -> SheetSide:
    """Feet and outer edges to the edge of the paper, heads to its middle; what is facing lies side by side."""
    width, height = zine_page(paper)
    column, middle = paper.width / 4, paper.height / 2
    leaves = []
    for turned, row in enumerate(ZINE_ORDER):
        for at, index in enumerate(row):
            bare = CLEAR if at % 2 == 0 else 0.0
            y = middle - HEAD - height if turned else middle + HEAD
            lap = LAP if at % 2 == 0 else 0.0
            page = _to_the_fold(pages[index], left=lap * turned, right=lap * (1 - turned))
            leaves.append(Leaf(page=page, x=at * column + bare, y=y, turned=bool(turned)))
    assert all(abs(leaf.page.room.trim.width - width) < 0.01 for leaf in leaves)  # noqa: S101
    return SheetSide(paper=paper.box, leaves=tuple(leaves), items=tuple(_zine_marks(paper)))


def _zine_marks(paper: Paper) -> Iterator[Panel]:
    """A whole line where it is cut, between the two middle folds; dashes and ticks where it is folded."""
    column, middle = paper.width / 4, paper.height / 2
    yield Panel(box=Box(column, middle - LINE, 2 * column, 2 * LINE), colour=LIGHT)
    for start, end in ((CLEAR, column - HEAD), (3 * column + HEAD, paper.width - CLEAR)):
        yield from _dashes(start, end, middle)
    for fold in (1, 2, 3):
        yield _upright(fold * column, middle - HEAD + LINE, 2 * (HEAD - LINE))
        for y in (CLEAR, paper.height - CLEAR - MARKS + MILLIMETRE):
            yield _upright(fold * column, y, MARKS - MILLIMETRE)


def _dashes(start: float, end: float, y: float) -> Iterator[Panel]:
    x = start
    while x < end:
        yield Panel(box=Box(x, y - LINE / 2, min(DASH, end - x), LINE), colour=LIGHT)
        x += 2 * DASH


def _upright(x: float, y: float, length: float) -> Panel:
    return Panel(box=Box(x - LINE / 2, y, LINE, length), colour=LIGHT)
