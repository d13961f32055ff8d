"""Pages read as letters: a PDF page is drawn, and each square of it compared with a letter in the test."""

from __future__ import annotations

import pypdfium2
from PIL import Image

LETTERS = {
    "_": (255, 255, 255),
    "K": (0, 0, 0),
    "R": (255, 0, 0),
    "G": (0, 255, 0),
    "B": (0, 0, 255),
    "Y": (255, 255, 0),
    "P": (255, 128, 128),
}
CELL = 8


def page_picture(pdf: bytes, page: int = 0, scale: float = 1.0) -> Image.Image:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return document[page].render(scale=scale).to_pil().convert("RGB")
    finally:
        document.close()


def page_text(pdf: bytes, page: int = 0) -> str:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return document[page].get_textpage().get_text_bounded()
    finally:
        document.close()


def as_letters(picture: Image.Image, columns: int, rows: int) -> str:
    lines = []
    for row in range(rows):
        line = ""
        for column in range(columns):
            x = int((column + 0.5) * picture.width / columns)
            y = int((row + 0.5) * picture.height / rows)
            line += _letter(picture.getpixel((x, y)))
        lines.append(line)
    return "\n".join(lines)


def assert_pixels(pdf: bytes, drawing: str, page: int = 0) -> None:
    """Each letter stands for the middle of a square; a page of 8 by 4 points is drawn as 8 letters by 4."""
    rows = drawing.split()
    actual = as_letters(page_picture(pdf, page, CELL), len(rows[0]), len(rows))
    assert actual == "\n".join(rows), f"the page looks like this:\n{actual}"


def _letter(pixel: tuple[int, int, int]) -> str:
    for letter, colour in LETTERS.items():
        if all(abs(a - b) <= 24 for a, b in zip(pixel, colour, strict=True)):
            return letter
    return "?"
