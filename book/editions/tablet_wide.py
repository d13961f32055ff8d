"""The edition for tablets and screens that lie: 4:3, one page at a time."""

from __future__ import annotations

from book.editions.edition import Edition
from book.geometry import SHAPES

TABLET_WIDE = Edition(
    name="tablet-wide",
    what="a PDF for a tablet held sideways (4:3)",
    shape=SHAPES["tablet-wide"],
    facing=False,
    dpi=220,
    tagged=True,
)
