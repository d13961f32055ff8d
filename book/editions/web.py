"""The edition for any screen and any reader: one HTML file. Its shape is that of screens held upright (3:4)."""

from __future__ import annotations

from book.editions.edition import Edition
from book.geometry import SHAPES

WEB = Edition(
    name="web",
    what="one HTML file for any screen, to be read by eye, by ear or by finger",
    shape=SHAPES["tablet"],
    facing=False,
    dpi=220,
    written="html",
)
