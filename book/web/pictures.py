"""Pictures for the web: compiled pictures in, each as it is painted, packed for an HTML file out.

The painter makes one PDF with a picture a page; here it is drawn in pixels. So a screen shows the same paper, shadows
and brush strokes as the PDF editions do. What has been drawn once is kept for the next build.
"""

from __future__ import annotations

import math
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from io import BytesIO
from pathlib import Path
from typing import Any

from book.art.compiled import Compiled, PdfObject
from book.art.keep import keep, key_of, sum_of, take, tidy
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


Paint = Callable[[Sequence[LaidPage]], bytes]
"""Makes the PDF of some pages."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture as the file holds it: a `data:` address, and its size in pixels."""

    address: str
    width: int
    height: int


def drawn(story: Story, gallery: Mapping[str, Compiled], kept: Path | None, paint: Paint) -> dict[str, Shown]:
    """Each picture of the story by its path, in pixels; those in lists are small.

    They are taken from the folder `kept` where they are there already, else painted, and put into it.
    """
    pages = picture_pages(story, gallery)
    large = {page.picture.path for page in story.pages if page.picture}
    sides = {page.name: LARGE if page.name in large else SMALL for page in pages}
    keys = {page.name: _key(gallery[page.name], page, sides[page.name]) for page in pages}
    ready = {path: image for path, key in keys.items() if kept and (image := take(kept, key))}
    missing = [page for page in pages if page.name not in ready]
    if missing:
        for page, image in zip(missing, _pixels(paint(missing), missing, sides), strict=True):
            ready[page.name] = image
            if kept:
                keep(kept, keys[page.name], image)
        if kept:
            tidy(kept)
    return {page.name: _shown(ready[page.name]) for page in pages}


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


def _key(compiled: Compiled, page: LaidPage, side: int) -> str:
    """The name under which the pixels of a picture are kept: the picture, the paper under it, the size, the maker."""
    return key_of(f"web {page.ground}", sum_of(compiled), (side, side), look=_maker())


@cache
def _maker() -> str:
    """What may change pixels besides the picture: our painter, PDFium, and the numbers of this module."""
    home = Path(__file__).parent.parent
    code = sha256(version("pypdfium2").encode())
    for file in (Path(__file__), home / "paint.py", *sorted((home / "pdf").glob("*.py"))):
        code.update(file.read_bytes())
    return code.hexdigest()


def _pixels(album: bytes, pages: Sequence[LaidPage], sides: Mapping[str, int]) -> Iterator[Compiled]:
    """The pages of the PDF `album` as WebP pictures."""
    import pypdfium2

    document = pypdfium2.PdfDocument(album)
    try:
        for at, page in enumerate(pages):
            yield _packed(document[at], page.room.trim, sides[page.name])
    finally:
        document.close()


def _packed(sheet: Any, box: Box, side: int) -> Compiled:
    """A page in pixels. It is kept as compiled pictures are, though no PDF could hold its one object."""
    scale = min(side / math.sqrt(box.width * box.height), LONGEST / max(box.width, box.height))
    image = sheet.render(scale=scale).to_pil().convert("RGB")
    file = BytesIO()
    image.save(file, "WEBP", quality=QUALITY, method=EFFORT)
    return Compiled(
        objects=(PdfObject("webp", "", file.getvalue()),), root="webp", width=image.width, height=image.height
    )


def _shown(image: Compiled) -> Shown:
    data = image.objects[0].data or b""
    address = "data:image/webp;base64," + b64encode(data).decode("ascii")
    return Shown(address, int(image.width), int(image.height))
