"""What lies behind words: the PDF of pages without their words in, the colours in any box of a page out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from typing import Any

from book.checks.contrast import Colours
from book.geometry import Box
from book.laid import LaidPage, Link, Words

DPI = 60
"""Dots an inch: a stroke of the brush that is finer than that does not hide a letter of 18 points."""


def without_words(pages: Sequence[LaidPage]) -> tuple[LaidPage, ...]:
    """The pages with all but their words, and but for the links on them, which underline words with dots."""
    return tuple(
        replace(p, items=tuple(i for i in p.items if not isinstance(i, Words | Link)), outline="") for p in pages
    )


def colours_of(data: bytes) -> Callable[[LaidPage, Box], Colours]:
    """How often each colour (red, green, blue: 0 to 255) stands in a box of a page of this PDF."""
    import pypdfium2

    document = pypdfium2.PdfDocument(data)

    @lru_cache(maxsize=2)
    def drawn(index: int) -> Any:
        return document[index].render(scale=DPI / 72).to_pil().convert("RGB")

    @cache
    def counted(index: int, onto: Box) -> Colours:
        image = drawn(index)
        sides = (max(0, int(onto.x)), max(0, int(onto.y)), int(onto.right) + 1, int(onto.bottom) + 1)
        part = image.crop((*sides[:2], min(sides[2], image.width), min(sides[3], image.height)))
        return {colour: count for count, colour in part.getcolors(part.width * part.height) or ()}

    def colours(page: LaidPage, box: Box) -> Colours:
        return counted(page.number - 1, box.moved(-page.room.bleed.x, -page.room.bleed.y).scaled(DPI / 72))

    return colours
