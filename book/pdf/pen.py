"""Glyphs with their places in, the operators of PDF that draw them out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from book.laid import Glyph


class Pen:
    """The operators of one run: a TJ array that is broken where a span begins.

    The pen of the PDF follows the widths in the font; wherever the laid-out pen is elsewhere by half a thousandth or
    more, the array moves it. The rest is carried on, so that errors never add up.
    """

    def __init__(self) -> None:
        """`_off` is where the laid-out pen is, seen from the pen of the PDF, in thousandths of the type size."""
        self._done: list[str] = []
        self._array: list[str] = []
        self._codes: list[str] = []
        self._off = 0.0

    def open_span(self, text: str) -> None:
        """What follows reads as `text`, whatever its glyphs read as."""
        self._flush()
        self._done.append(f"/Span<</ActualText<FEFF{text.encode('utf-16-be').hex().upper()}>>>BDC")

    def close_span(self) -> None:
        """End what `open_span` began."""
        self._flush()
        self._done.append("EMC")

    def add(self, glyph: Glyph, width: float) -> None:
        """Draw a glyph after which the font itself moves the pen by `width` thousandths."""
        self._move(self._off + glyph.dx)
        self._codes.append(f"{glyph.id:04X}")
        self._off += glyph.advance - width

    def finished(self) -> str:
        """All operators."""
        self._flush()
        return " ".join(self._done)

    def _move(self, by: float) -> None:
        if abs(by) < 0.5:
            return
        self._end_codes()
        moved = round(by, 1)
        self._array.append(number(-moved))
        self._off -= moved

    def _end_codes(self) -> None:
        if self._codes:
            self._array.append(f"<{''.join(self._codes)}>")
            self._codes = []

    def _flush(self) -> None:
        self._end_codes()
        if self._array:
            self._done.append(f"[{''.join(self._array)}]TJ")
            self._array = []


def clusters(glyphs: Iterable[Glyph]) -> Iterator[list[Glyph]]:
    """Glyphs that make one piece of text: the one that carries it, with those after it that carry none."""
    cluster: list[Glyph] = []
    for glyph in glyphs:
        if glyph.text and cluster:
            yield cluster
            cluster = []
        cluster.append(glyph)
    if cluster:
        yield cluster


def number(value: float) -> str:
    """A number as PDF writes it, to a hundredth."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text
