"""The edition for tablets held upright: 3:4, two pages side by side when the tablet lies."""

from __future__ import annotations

from book.editions.edition import Edition
from book.geometry import SHAPES

TABLET = Edition(
    name="tablet",
    what="a PDF for a tablet held upright (3:4)",
    shape=SHAPES["tablet"],
    facing=True,
    dpi=220,
    tagged=True,
)
