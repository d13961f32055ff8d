"""What an edition is: one story, made for one kind of reading."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from book.art.compiled import RELIEF, Finish
from book.geometry import Shape
from book.impose import Paper
from book.printers import Printer


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """A way to make the book.

    `what` says it to the author. `facing` opens two pages side by side. `dpi` is the resolution in dots an inch to
    which photographs and scans are brought; 220 is what tablets of 2024 show on a page of 7.5 by 10 inches. `tagged`
    files say what each thing on a page is (PDF/UA-1), and hold all that is needed to show them for good (PDF/A-2a).
    `written` is the kind of file, and the ending of its name.

    What stands below is for editions that change the book. `layouts` tells by which layout a page of each layout is
    drawn; pages of others are left out; where it is empty, all stay as they are. Pages whose layout is in `turned` lie
    on their longer side. `border` is white paper round the shape, in points; `ground` and `ink` go over those of the
    story and its pages. Pages that are not `bound` do not face each other as in the book: loose
    sheets, or a choice of pages.
    Where there is `paper`, the pages are printed on sheets of it, several a side. `relief` is how many pixels of shadow
    and brush cut-paper pictures have to an inch of the drawing. Where there is a `printer`, interior and cover are two
    files, made as it takes them.
    """

    name: str
    what: str
    shape: Shape
    facing: bool
    dpi: int
    tagged: bool = False
    written: Literal["pdf", "html"] = "pdf"
    finish: Finish = "paper"
    layouts: Mapping[str, str] = field(default_factory=dict)
    turned: frozenset[str] = frozenset()
    border: float = 0.0
    ground: str = ""
    ink: str = ""
    bound: bool = True
    paper: Paper | None = None
    relief: float = RELIEF
    printer: Printer | None = None

    @property
    def side(self) -> int:
        """The longer side of a page with its bleed, in pixels."""
        longer = max(self.shape.width, self.shape.height) + 2 * self.shape.bleed
        return round(longer / 72 * self.dpi)
