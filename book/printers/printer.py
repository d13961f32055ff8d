"""What a printer asks of a book, in numbers: frozen values in points, per cent and pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from book.findings import Span
from book.geometry import Box, Zone

Standard = Literal["none", "PDF/X-1a:2001", "PDF/X-4"]
STANDARDS: tuple[Standard, ...] = get_args(Standard)
"""Kinds of PDF file: `none` is any file that reads."""

Banned = Literal[
    "annotations",
    "attachments",
    "crop marks",
    "encryption",
    "forms",
    "layers",
    "metadata",
    "outline",
    "scripts",
    "transparency",
]
BANNED: tuple[Banned, ...] = get_args(Banned)
"""What a printer may not want in a file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edges:
    """A length at each edge of a page of a bound book, in points: `inner` is the edge at the spine."""

    top: float
    bottom: float
    outer: float
    inner: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A paper: what each page (half a leaf) and the cover's board add to the spine, in points."""

    name: str
    page: float
    board: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Cover:
    """The wrap: back, spine and front on one sheet. `bleed` and `safe` in points, as wide on all four sides.

    `spine_words_from` is the number of pages from which words may stand on the spine.
    """

    bleed: float
    safe: float
    barcode: Zone
    spine_words_from: int
    papers: tuple[Paper, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where numbers come from: the keys of the profile, the words of the source, the month in which it was read."""

    of: tuple[str, ...]
    where: str
    read: str
    second_hand: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Printer:
    """A printer's profile. Lengths are points; boxes are measured as everywhere, from the top left of the trim.

    `name` is the name of the file, `title` says it to people. `bleed` is what is cut off at each edge, `safe` how far
    words keep from the top, bottom and outer edge (its inner edge is 0: see `gutter`). `gutters` has the inner margin
    for books of up to so many pages. The number of pages is `least` to `most` and a multiple of `multiple`.
    `blanks` is how many empty pages may follow each other, but for the last when `last_blank`. `type_size` is the
    smallest type and `line` the finest line, in points. Every placed picture has `dpi` dots an inch, at most
    `dpi_most`. `profile` is the file name of the ICC profile of the press and `condition` its name in the registry of
    the ICC, both empty for RGB; `ink` is the most ink in per cent, 0 where there is no limit. `largest` is in bytes.
    """

    name: str
    title: str
    width: float
    height: float
    bleed: Edges
    safe: Edges
    gutters: tuple[tuple[int, float], ...]
    least: int
    most: int
    multiple: int
    last_blank: bool
    blanks: int
    type_size: float
    line: float
    dpi: float
    dpi_most: float
    space: Literal["RGB", "CMYK"]
    profile: str
    condition: str
    ink: float
    standard: Standard
    largest: int
    banned: frozenset[Banned]
    cover: Cover
    sources: tuple[Source, ...]
    span: Span

    def gutter(self, pages: int) -> float:
        """The inner margin of a book of so many pages, in points: the last one for books beyond all limits."""
        return next((width for most, width in self.gutters if pages <= most), self.gutters[-1][1])

    def inside(self, pages: int) -> int:
        """How many pages the interior of a book of so many pages, with cover and back, has.

        They are one for the cover, the story, one blank where the printer asks for it, and enough to make a multiple.
        """
        needed = pages - 1 + self.last_blank
        return -(-needed // self.multiple) * self.multiple

    def sheet(self, side: Literal["left", "right"]) -> Box:
        """The trim with its bleed, of a left or a right page."""
        left, right = (self.bleed.outer, self.bleed.inner) if side == "left" else (self.bleed.inner, self.bleed.outer)
        return Box(0, 0, self.width, self.height).inset(-left, -self.bleed.top, -right, -self.bleed.bottom)

    def paper(self, name: str = "") -> Paper:
        """The paper of that name, by default the first. Raises KeyError for a paper that the printer has not."""
        found = next((paper for paper in self.cover.papers if name in ("", paper.name)), None)
        if found is None:
            raise KeyError(name)
        return found

    def spine(self, pages: int, paper: str = "") -> float:
        """How wide the spine of a book with so many interior pages is, in points."""
        chosen = self.paper(paper)
        return pages * chosen.page + chosen.board

    def wrap(self, pages: int, paper: str = "") -> tuple[Box, Box]:
        """The trim and the bleed of the cover: back, spine, front. The back's top left corner is at 0, 0."""
        trim = Box(0, 0, 2 * self.width + self.spine(pages, paper), self.height)
        return trim, trim.inset(-self.cover.bleed)

    def source_of(self, key: str) -> Source:
        """The source of a number by its key in the file, such as `bleed`. Raises KeyError for other keys."""
        found = next((source for source in self.sources if key in source.of), None)
        if found is None:
            raise KeyError(key)
        return found
