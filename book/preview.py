"""A storyboard: all spreads of an edition in one picture, as they will look, with page numbers and words a spread."""

from __future__ import annotations

import time
from collections.abc import Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from book.art.gallery import Progress
from book.findings import Finding
from book.laid import LaidPage
from book.make import KEPT, File, draw, printed, save
from book.proofs import Proof, Sheets, proof
from book.report import Made

HEIGHT = 300
"""The height of a page on the storyboard, in pixels."""
ACROSS = 4
"""Spreads in a row."""
GAP, LABEL, TITLE = 28, 44, 84
TABLE, INK, QUIET, EDGE = "#EDE9E1", "#2B2A33", "#77727C", "#CFC8BC"

Spread = tuple[LaidPage | None, LaidPage | None]


def storyboards(
    folder: Path, names: Sequence[str], out: Path, progress: Progress | None = None
) -> tuple[tuple[Finding, ...], tuple[Made, ...]]:
    """A PNG in `out` for each edition. Raises `BookError` as `make` does."""
    begun = time.perf_counter()
    ready = proof(folder, names, out / KEPT, progress)
    return ready.findings, save(draw(ready, out, begun, _file))


def _file(ready: Proof, sheets: Sheets) -> tuple[File, ...]:
    return (File(ending="-storyboard.png", data=storyboard(ready, sheets), pages=len(sheets.pages)),)


def storyboard(ready: Proof, sheets: Sheets) -> bytes:
    """The PNG of an edition."""
    thumbs = _thumbs(printed(ready, sheets))
    width = max(thumb.width for thumb in thumbs)
    pairs = spreads(sheets.pages)
    cell_width, cell_height = 2 * width + GAP, HEIGHT + LABEL + GAP
    rows = -(-len(pairs) // ACROSS)
    size = (min(ACROSS, len(pairs)) * cell_width + GAP, rows * cell_height + TITLE + GAP)
    sheet = Image.new("RGB", size, TABLE)
    draw = ImageDraw.Draw(sheet)
    face = ready.family.regular[0].data
    words = sum(len(page.text.split()) for page in sheets.pages)
    head = f"{ready.story.title}  ·  {sheets.edition.name}  ·  {len(thumbs)} pages, {words} words"
    draw.text((GAP, GAP), head, INK, ImageFont.truetype(BytesIO(face), 28))
    small = ImageFont.truetype(BytesIO(face), 17)
    for index, pair in enumerate(pairs):
        left = GAP + index % ACROSS * cell_width
        top = TITLE + index // ACROSS * cell_height
        for half, page in enumerate(pair):
            if page is not None:
                place = (left + half * width, top)
                thumb = thumbs[page.number - 1]
                sheet.paste(thumb, place)
                draw.rectangle((*place, place[0] + thumb.width - 1, place[1] + thumb.height - 1), outline=EDGE)
        _label(draw, (left, top + HEIGHT + 8, 2 * width), pair, small)
    file = BytesIO()
    sheet.save(file, "PNG")
    return file.getvalue()


def spreads(pages: Sequence[LaidPage]) -> list[Spread]:
    """Pages as they face each other: the first alone on the right, even numbers on the left."""
    found: dict[int, list[LaidPage | None]] = {}
    for page in pages:
        found.setdefault(page.number // 2, [None, None])[page.number % 2] = page
    return [(pair[0], pair[1]) for _, pair in sorted(found.items())]


def _label(draw: Any, place: tuple[int, int, int], pair: Spread, font: Any) -> None:
    """Below a spread: the labels of its pages, and how many words there are on it."""
    left, top, width = place
    pages = [page for page in pair if page is not None]
    words = sum(len(page.text.split()) for page in pages)
    start = left if pair[0] is not None else left + width // 2
    end = left + width if pair[1] is not None else left + width // 2
    draw.text((start, top), "\u2013".join(page.label for page in pages), INK, font)
    draw.text((end, top), f"{words} word{'' if words == 1 else 's'}", QUIET, font, anchor="ra")


def _thumbs(data: bytes) -> list[Image.Image]:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    try:
        return [page.render(scale=HEIGHT / page.get_height()).to_pil().convert("RGB") for page in document]
    finally:
        document.close()
