"""What preflight reads out of a PDF: a frozen value a page, and one for each thing that is drawn on it.

Everything is measured in points from the top left corner of the page's trim, x to the right, y downwards: as a person
with a ruler would. Nothing here knows how a PDF is read.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from book.geometry import Box
from book.printers import Printer

Part = Literal["interior", "cover"]
Kind = Literal["gray", "RGB", "CMYK", "spot", "Lab", "pattern", "unknown"]
What = Literal["letters", "picture", "mask", "line", "area", "shading"]
NAMES: dict[What, str] = {
    "letters": "letters",
    "picture": "a picture",
    "mask": "a mask",
    "line": "a line",
    "area": "a coloured area",
    "shading": "a gradient",
}
Intent = Literal["none", "gray", "RGB", "CMYK", "named only"]


@dataclass(frozen=True, slots=True)
class Colours:
    """A colour space: what its numbers mean, and how to name it to a person."""

    kind: Kind
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Typeface:
    """A font that letters are drawn with; `kind` is what the PDF calls it: TrueType, Type1, Type3, ..."""

    name: str
    kind: str
    embedded: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """One thing on a page. `inks` are the numbers of its colour; `effect` is what makes it see-through, or empty.

    `width` is the thickness of a line in points. `dpi` and `dpi_most` are the dots an inch of a picture, along the
    side that has fewer and the side that has more; `pixels` is its size. `invisible` letters are there to be searched.
    """

    what: What
    box: Box
    colours: Colours | None = None
    inks: tuple[float, ...] = ()
    effect: str = ""
    typeface: Typeface | None = None
    invisible: bool = False
    width: float = 0.0
    dpi: float = 0.0
    dpi_most: float = 0.0
    pixels: tuple[int, int] = (0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word as it stands on the page: the box of its letters, and the size of its type in points."""

    text: str
    box: Box
    size: float


@dataclass(frozen=True, slots=True)
class Note:
    """An annotation: what the PDF calls it (Link, Text, Widget, ...), and its place where it has one."""

    kind: str
    box: Box | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A page of the file.

    `media` is the whole sheet; `crop`, `bleed` and `trim` are None where the page does not name them. `rotation` is in
    degrees, `unit` the size of a unit in points. `grouped` pages have transparency groups. `fault` says why the page
    could not be read to its end; a `heavy` one has too much on it even to be drawn.
    """

    number: int
    media: Box
    crop: Box | None = None
    bleed: Box | None = None
    trim: Box | None = None
    rotation: int = 0
    unit: float = 1.0
    grouped: bool = False
    drawn: tuple[Drawn, ...] = ()
    words: tuple[Word, ...] = ()
    notes: tuple[Note, ...] = ()
    fault: str = ""
    heavy: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Looks:
    """A page as it looks: small pictures of the whole sheet, `dpi` dots an inch.

    `seen` is RGB. In `ink`, which is None where the printer has no limit, a step is 400/255 per cent of ink.
    """

    dpi: float
    seen: Any
    ink: Any = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Upload:
    """A file as it would be uploaded, and to whom.

    `extras` are the things in the file beside its pages, by the printer's word for them, with what was found.
    `version` is what the file says to be (`PDF/X-4`, or nothing), `condition` what its output intent names. `looks` has
    the pages that could be drawn, by number. `pages` is, for a cover, how many there are inside; None where nobody
    said. `repairs` says what had to be mended before the file could be read.
    """

    name: str
    printer: Printer
    part: Part
    sheets: tuple[Sheet, ...]
    size: int
    looks: Mapping[int, Looks]
    version: str = ""
    intent: Intent = "none"
    condition: str = ""
    extras: Mapping[str, str]
    pages: int | None = None
    repairs: tuple[str, ...] = ()

    def trim(self, number: int) -> Box:
        """The trim of a page by the printer's numbers. Its top left corner is where everything is measured from."""
        return self.bleed_and_trim(number)[1]

    def bleed_and_trim(self, number: int) -> tuple[Box, Box]:
        """The bleed and the trim of a page by the printer's numbers."""
        if self.part == "cover":
            return wrap(self.printer, self.pages, self.sheets[0].media if self.sheets else None)
        return self.printer.sheet("right" if number % 2 else "left"), Box(0, 0, self.printer.width, self.printer.height)


def wrap(printer: Printer, pages: int | None, media: Box | None) -> tuple[Box, Box]:
    """The bleed and the trim of a cover wrap. Where nobody said how thick the book is, the sheet does."""
    if pages is not None:
        wraps = [printer.wrap(pages, paper.name) for paper in printer.cover.papers]
        wide = media.width if media else 0.0
        trim, bleed = min(wraps, key=lambda boxes: abs(boxes[1].width - wide))
        return bleed, trim
    width = (media.width if media else 0.0) - 2 * printer.cover.bleed
    trim = Box(0, 0, max(width, 2 * printer.width), printer.height)
    return trim.inset(-printer.cover.bleed), trim
