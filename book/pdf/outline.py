"""The outline of a glyph as HarfBuzz tells it in, the operators of a PDF path out."""

from __future__ import annotations

from functools import cache
from typing import Any

import uharfbuzz as hb

from book.pdf.pen import number


class Outline:
    """A path in the units of a font, moved by `x` and `y`. PDF has no curves with one handle, so they get two."""

    def __init__(self, x: float, y: float) -> None:
        """Nothing is drawn yet; `done` is filled by what `draws` is told."""
        self.done: list[str] = []
        self.draws = _draws()
        self._by = (x, y)
        self._pen = (0.0, 0.0)

    def go(self, operator: str, *points: tuple[float, float]) -> None:
        """One operator, and the pen to the last of its points."""
        (x, y), self._pen = self._by, points[-1]
        places = " ".join(f"{number(round(right + x, 1))} {number(round(up + y, 1))}" for right, up in points)
        self.done.append(f"{places} {operator}")

    def bend(self, handle: tuple[float, float], end: tuple[float, float]) -> None:
        """A quadratic curve as a cubic one: each of its handles lies two thirds of the way to the one."""
        ends = (self._pen, end)
        one, two = (tuple(at + 2 / 3 * (to - at) for at, to in zip(point, handle, strict=True)) for point in ends)
        self.go("c", (one[0], one[1]), (two[0], two[1]), end)


@cache
def _draws() -> Any:
    """What HarfBuzz calls for each part of an outline. The signatures are its own."""
    draws = hb.DrawFuncs()
    draws.set_move_to_func(lambda x, y, outline: outline.go("m", (x, y)))
    draws.set_line_to_func(lambda x, y, outline: outline.go("l", (x, y)))
    draws.set_quadratic_to_func(lambda cx, cy, x, y, outline: outline.bend((cx, cy), (x, y)))
    draws.set_cubic_to_func(lambda ax, ay, bx, by, x, y, outline: outline.go("c", (ax, ay), (bx, by), (x, y)))
    draws.set_close_path_func(lambda outline: outline.done.append("h"))
    return draws
