"""Pages as they will look: rooms and the items in them. The narrow waist of the program.

Layouts make these values; editions, checks, tests and the painter read them. Nothing here knows YAML or ReportLab.
Boxes and baselines are in points from the top left corner of the trimmed page, y downwards; bleed is negative.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from book.findings import Span
from book.geometry import Box

Side = Literal["left", "right", "both"]
Role = Literal["title", "heading", "subheading", "words", "label", "small"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """The space for a page, or for a spread of two (`side` is "both").

    `trim` starts at 0, 0. `bleed` is the trim with what is cut off. `safe` is where words may stand; on a spread it
    is the outer box of both pages, and `pages` holds the safe box of each. `barcode` is the place
    for one, which the back keeps clear. `inner` is the bleed at the fold.
    """

    trim: Box
    bleed: Box
    safe: Box
    side: Side
    pages: tuple[Box, ...]
    barcode: Box | None = None
    inner: float = 0.0

    @property
    def fold(self) -> float:
        """The x of the fold of a spread."""
        return self.trim.width / 2


@dataclass(frozen=True, slots=True)
class Glyph:
    """A shaped glyph: its number in the font, how far it moves the pen, and where it stands off the pen.

    All in thousandths of the type size. `text` is what it stands for: empty for the later glyphs of a cluster.
    """

    id: int
    advance: float
    dx: float
    dy: float
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """Glyphs of one font, size and colour. `x` is where the pen starts; `text` is what a reader hears.

    `key` is that of a hard word. `language` is empty for the language of the book.
    """

    font: str
    size: float
    x: float
    width: float
    colour: str
    glyphs: tuple[Glyph, ...]
    text: str
    key: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetLine:
    """A line of set words: the baseline, and the runs from left to right. `text` ends without a blank."""

    baseline: float
    runs: tuple[Run, ...]
    text: str
    span: Span
    new_paragraph: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A block of words. `tilt` turns each letter of a title by up to so many degrees, as if cut from paper.

    Letters that are turned may be `hollow`: white with an outline, to be coloured in.
    """

    box: Box
    lines: tuple[SetLine, ...]
    role: Role
    size: float
    span: Span
    tilt: float = 0.0
    hollow: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A picture: `frame` is where the whole drawing lies, `clip` the part of it that shows.

    `alt` is empty for decoration, and for the second half of a picture over a spread.
    """

    path: str
    frame: Box
    clip: Box
    alt: str
    span: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """Plain paper: a filled box with round corners, always decoration. Opacity from 0 to 1."""

    box: Box
    colour: str
    radius: float = 0.0
    opacity: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """A straight line to write on, or between things: always decoration."""

    x: float
    y: float
    width: float
    weight: float
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A place to press: `target` is the name of an anchor; `text` says where it leads.

    On a screen a row of dots in `colour` shows that it can be pressed; where that is empty there are none.
    """

    box: Box
    target: str
    text: str
    colour: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Anchor:
    """A place that links lead to."""

    name: str
    y: float


Item = Picture | Words | Panel | Rule | Link | Anchor


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidPage:
    """One finished page. `number` counts from 1; `outline` is its entry in the outline, or empty."""

    number: int
    label: str
    name: str
    layout: str
    room: Room
    items: tuple[Item, ...]
    span: Span
    outline: str = ""
    ground: str = "#FFFFFF"

    @property
    def text(self) -> str:
        """The words of the page in reading order: a blank between lines, a line feed between paragraphs."""
        blocks = []
        for item in self.items:
            if isinstance(item, Words):
                text = ""
                for line in item.lines:
                    text += ("\n" if line.new_paragraph else " ") + line.text if text else line.text
                blocks.append(text)
        return "\n".join(blocks)
