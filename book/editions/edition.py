"""What an edition is: one story, made for one kind of reading."""

from __future__ import annotations

from dataclasses import dataclass

from book.art.compiled import Finish
from book.geometry import Shape


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """A way to make the book.

    `what` says it to the author. `facing` opens two pages side by side. `dpi` is the resolution in dots an inch to
    which photographs and scans are brought; 220 is what tablets of 2024 show on a page of 7.5 by 10 inches. `tagged`
    files say what each thing on a page is (PDF/UA-1), and hold all that is needed to show them for good (PDF/A-2a).
    """

    name: str
    what: str
    shape: Shape
    facing: bool
    dpi: int
    tagged: bool
    finish: Finish = "paper"

    @property
    def side(self) -> int:
        """The longer side of a page with its bleed, in pixels."""
        longer = max(self.shape.width, self.shape.height) + 2 * self.shape.bleed
        return round(longer / 72 * self.dpi)
