"""What a picture is once it is compiled: PDF objects that know each other by name, ready for any document.

Nothing here knows ReportLab. The painter gives each name a number when it puts the objects into a document.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from book.findings import Finding
from book.geometry import Box

Finish = Literal["paper", "flat", "line"]
"""How a cut-paper picture looks: shadows and brush strokes, plain colours, or lines to colour in."""


RELIEF = 104.0
"""Pixels of shadow and brush to an inch of the drawing, for reading on a tablet."""
OVERLAY = ("overlay", "mask")
"""The names of the objects that hold the relief of a cut-paper picture: an image, and the soft mask it refers to."""


@dataclass(frozen=True, slots=True)
class PdfObject:
    """One PDF object: the text of its dictionary or value, and its stream if it has one.

    `head` is PDF syntax where `@name@` stands for a reference to the object of that name in the same picture. For a
    stream, `head` holds the entries of the dictionary without `<<`, `>>` and `/Length`; `data` is already encoded as
    the `/Filter` in `head` says. Without a stream, `data` is None and `head` is the whole object.
    """

    name: str
    head: str
    data: bytes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Compiled:
    """A picture as a form or image XObject that fills the unit square, y up, as PDF has it.

    `width` and `height` are the size of the drawing in its own units: those of the viewBox for an SVG, pixels for a
    PNG or JPEG. `zones` holds the boxes which the drawing marks by id (`safe`, `text-zone`, `text-zone-right`), in
    the same units, from the top left of the drawing. `pixels` is None for vectors, else the size of the image in
    pixels. `transparent` says that the objects use opacity, so that the page needs a blending colour space.
    """

    objects: tuple[PdfObject, ...]
    root: str
    width: float
    height: float
    zones: dict[str, Box] = field(default_factory=dict)
    pixels: tuple[int, int] | None = None
    transparent: bool = False
    notes: tuple[Finding, ...] = ()
