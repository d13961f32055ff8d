"""The pages of an open PDF in, their boxes and all that is drawn on them out."""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from math import isfinite
from typing import Any

import pikepdf
import pypdfium2

from book.geometry import Box
from book.preflight.content import Reader
from book.preflight.faults import FAULTS, TooMuchError, said
from book.preflight.opened import Opened
from book.preflight.state import Matrix, around, corners
from book.preflight.upload import Drawn, Note, Part, Sheet, Word, wrap
from book.preflight.words import words_on
from book.printers import Printer

Corners = tuple[float, float, float, float]

INHERITED = ("/MediaBox", "/CropBox")
DEEPEST = 50
"""Pages in the tree above a page."""
HEAVY = "it has more in it than can be checked"
LETTER: Corners = (0.0, 0.0, 612.0, 792.0)
"""What readers take a page to be that names no size."""


def sheets_of(source: Opened, printer: Printer, part: Part, pages: int | None) -> Iterator[Sheet]:
    """All pages. One that cannot be read to its end has what could be read, and says why in `fault`."""
    reader = Reader()
    with _document(source.data) as document:
        for number, page in enumerate(source.pdf.pages, start=1):
            faults: list[str] = []
            drawn: list[Drawn] = []
            words: tuple[Word, ...] = ()
            media = _corners(page.obj, "/MediaBox") or LETTER
            with _noted(faults):
                unit = float(page.obj.get("/UserUnit", 1))
                unit = unit if isfinite(unit) and 0.001 <= unit <= 1000 else 1.0
                rotation = int(page.rotation)
                matrix = _to_trim(page.obj, media, unit, _shift(printer, part, pages, number, media, unit))
            with _noted(faults):
                reader.read(page, matrix, around(corners(media, matrix)), drawn)
            heavy = HEAVY in faults
            with _noted(faults):
                words = words_on(document[number - 1], matrix) if document and not heavy else ()
            yield Sheet(
                number=number,
                media=around(corners(media, matrix)),
                crop=_box(page.obj, "/CropBox", matrix),
                bleed=_box(page.obj, "/BleedBox", matrix),
                trim=_box(page.obj, "/TrimBox", matrix),
                rotation=rotation,
                unit=unit,
                grouped=reader.grouped,
                drawn=tuple(drawn),
                words=words,
                notes=tuple(_notes(page.obj, matrix)),
                fault="; ".join(faults[:2]),
                heavy=heavy,
            )


@contextmanager
def _noted(faults: list[str]) -> Iterator[None]:
    """What goes wrong with a page is said, and the rest of the page is still read."""
    try:
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always")
            yield
    except TooMuchError:
        faults.append(HEAVY)
    except (*FAULTS, pypdfium2.PdfiumError) as error:
        faults.append(said(error))
    faults += [said(warning.message) for warning in caught]


@contextmanager
def _document(data: bytes) -> Iterator[Any]:
    """The file for PDFium; None where it cannot open it."""
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        yield None
        return
    try:
        yield document
    finally:
        document.close()


def _shift(
    printer: Printer, part: Part, pages: int | None, number: int, media: Corners, unit: float
) -> tuple[float, float]:
    """How far the trim lies from the left and from the top of the sheet, by the printer's numbers, in points."""
    if part == "cover":
        size = Box(0, 0, (media[2] - media[0]) * unit, (media[3] - media[1]) * unit)
        bleed = wrap(printer, pages, size)[0]
    else:
        bleed = printer.sheet("right" if number % 2 else "left")
    return -bleed.x, -bleed.y


def _to_trim(page: Any, media: Corners, unit: float, shift: tuple[float, float]) -> Matrix:
    """From user space to points from the top left corner of the trim: the one named by the page, else the printer's."""
    trim = _corners(page, "/TrimBox")
    left, top = (trim[0], trim[3]) if trim else (media[0] + shift[0] / unit, media[3] - shift[1] / unit)
    return (unit, 0.0, 0.0, -unit, -left * unit, top * unit)


def _notes(page: Any, matrix: Matrix) -> Iterator[Note]:
    """The annotations of a page."""
    notes = page.get("/Annots")
    for note in notes if isinstance(notes, pikepdf.Array) else ():
        if isinstance(note, pikepdf.Dictionary):
            yield Note(str(note.get("/Subtype", "/unknown"))[1:], _box(note, "/Rect", matrix))


def _box(page: Any, key: str, matrix: Matrix) -> Box | None:
    found = _corners(page, key)
    return around(corners(found, matrix)) if found else None


def _corners(page: Any, key: str) -> Corners | None:
    """A box of a page, or of the pages round it, its corners in order; None where there is none that makes sense."""
    try:
        for _ in range(DEEPEST):
            if key in page or key not in INHERITED or "/Parent" not in page:
                break
            page = page.Parent
        x, y, right, top = (float(n) for n in page.get(key, ()))
    except FAULTS:
        return None
    if not all(isfinite(n) and abs(n) < 1e6 for n in (x, y, right, top)) or x == right or y == top:
        return None
    return min(x, right), min(y, top), max(x, right), max(y, top)
