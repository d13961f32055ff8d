"""The words on a page as PDFium finds them: an open page in, words with the box of their letters and their size out."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from typing import Any

import pypdfium2.raw as pdfium

from book.preflight.state import Matrix, around, corners, times
from book.preflight.upload import Word

MOST = 200_000
"""Letters a page; beyond, the page is no picture book's."""


def words_on(page: Any, matrix: Matrix) -> tuple[Word, ...]:
    """The words of a page, in the order in which they are drawn. `matrix` brings user space to the trim.

    The size is that of the type as it prints, after all matrices. Letters that are drawn as shapes are no words.
    """
    text = page.get_textpage()
    try:
        return tuple(_words(text, matrix))
    finally:
        text.close()


def _words(text: Any, matrix: Matrix) -> Iterator[Word]:
    letters: list[str] = []
    points: list[tuple[float, float]] = []
    size = 0.0
    for index in range(min(text.count_chars(), MOST)):
        code = pdfium.FPDFText_GetUnicode(text, index)
        letter = chr(code) if 32 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd" if code == 0 else " "
        if pdfium.FPDFText_IsGenerated(text, index) == 1 or letter.isspace():
            if letters:
                yield Word(text="".join(letters), box=around(points), size=size)
            letters, points, size = [], [], 0.0
            continue
        box = text.get_charbox(index)
        if box[2] > box[0] and box[3] > box[1]:
            points += corners(box, matrix)
            high = _size(text, index, matrix)
            size = min(size or high, high)
            letters.append(letter)
    if letters:
        yield Word(text="".join(letters), box=around(points), size=size)


def _size(text: Any, index: int, matrix: Matrix) -> float:
    """The size of the type in points: the font's, times how far its upright unit vector reaches."""
    found = pdfium.FS_MATRIX()
    if not pdfium.FPDFText_GetMatrix(text, index, ctypes.byref(found)):
        return 0.0
    whole = times((found.a, found.b, found.c, found.d, 0.0, 0.0), matrix)
    return float(pdfium.FPDFText_GetFontSize(text, index)) * float((whole[2] ** 2 + whole[3] ** 2) ** 0.5)
