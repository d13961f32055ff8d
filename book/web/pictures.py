"""Pictures for the web: compiled pictures in, each as it is painted, packed for an HTML file out.

The painter makes one PDF with a picture a page; here it is drawn in pixels. So a screen shows the same paper, shadows
and brush strokes as the PDF editions do.
"""

from __future__ import annotations

import math
from base64 import b64encode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import Any

from book.art.compiled import Compiled
from book.geometry import Box
from book.laid import LaidPage, Picture, Room
from book.model import Page, Story

LARGE, SMALL = 1700, 480
"""Pixels: the side of a square with as many pixels as a page's picture or an entry's has. A tablet of 2024 shows 1,640
by 2,360; measured on *Does It Fit?*, 1,700 make a file of 4 MB, and 2,400 one of 8 MB."""
QUALITY = 82
EFFORT = 2
"""WebP's method: 4 takes twice the time for 5 % less."""
LONGEST = 3000
"""Pixels: no side of a picture is longer, however long and thin it is."""
_PAPER = 540.0  # points: the longer side of the page that a picture is painted on


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture as the file holds it: a `data:` address, and its size in pixels."""

    address: str
    width: int
    height: int


def picture_pages(story: Story, gallery: Mapping[str, Compiled]) -> tuple[LaidPage, ...]:
    """Each picture of the story on a page of its own, on the ground of the page that shows it first."""
    found: dict[str, LaidPage] = {}
    for page in story.pages:
        own = [page.picture] if page.picture else []
        for art in (*own, *(entry.picture for entry in page.entries if entry.picture)):
            if art.path not in found:
                found[art.path] = _alone(art.path, gallery[art.path], page, story, len(found) + 1)
    return tuple(found.values())


def _alone(path: str, compiled: Compiled, page: Page, story: Story, number: int) -> LaidPage:
    scale = _PAPER / max(compiled.width, compiled.height)
    box = Box(0, 0, compiled.width * scale, compiled.height * scale)
    return LaidPage(
        number=number,
        label=str(number),
        name=path,
        layout=page.layout,
        room=Room(trim=box, bleed=box, safe=box, side="right", pages=(box,)),
        items=(Picture(path=path, frame=box, clip=box, alt="", span=page.span),),
        span=page.span,
        ground=page.ground or story.ground,
    )


def shown(album: bytes, pages: Sequence[LaidPage], small: frozenset[str]) -> dict[str, Shown]:
    """Each picture by its path: the pages of the PDF `album` in pixels. Those in `small` stand in a list."""
    import pypdfium2

    document = pypdfium2.PdfDocument(album)
    try:
        return {
            page.name: _packed(document[at], page.room.trim, SMALL if page.name in small else LARGE)
            for at, page in enumerate(pages)
        }
    finally:
        document.close()


def _packed(sheet: Any, box: Box, side: int) -> Shown:
    scale = min(side / math.sqrt(box.width * box.height), LONGEST / max(box.width, box.height))
    image = sheet.render(scale=scale).to_pil().convert("RGB")
    file = BytesIO()
    image.save(file, "WEBP", quality=QUALITY, method=EFFORT)
    return Shown("data:image/webp;base64," + b64encode(file.getvalue()).decode("ascii"), image.width, image.height)
