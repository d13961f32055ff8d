"""The graphics state of a content stream: matrices, boxes under them, and what `q` keeps and `Q` brings back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import hypot

from book.geometry import Box
from book.preflight.upload import Colours, Typeface

Matrix = tuple[float, float, float, float, float, float]
Point = tuple[float, float]

UNIT: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
BLACK = Colours("gray", "DeviceGray")


@dataclass(slots=True)
class Pen:
    """What is filled, or what is stroked, is drawn with this."""

    colours: Colours = BLACK
    inks: tuple[float, ...] = (0.0,)
    opacity: float = 1.0


@dataclass(slots=True)
class State:
    """What the next operator is drawn with. `group` is what makes all of the form round it see-through."""

    matrix: Matrix
    clip: Box
    fill: Pen
    stroke: Pen
    line: float = 1.0
    mask: bool = False
    blend: str = ""
    group: str = ""
    typeface: Typeface | None = None
    size: float = 0.0
    mode: int = 0
    leading: float = 0.0

    def effect(self, pen: Pen) -> str:
        """What makes the next thing see-through, or nothing."""
        if self.group or self.mask:
            return self.group or "a soft mask"
        if self.blend:
            return f"blend mode {self.blend}"
        return "" if pen.opacity >= 1 else f"opacity {pen.opacity:.0%}"


def times(first: Matrix, then: Matrix) -> Matrix:
    """The matrix that does `first`, and `then` the other (ISO 32000-1, 8.3.4)."""
    a, b, c, d, e, f = first
    p, q, r, s, t, u = then
    return (a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u)


def along(matrix: Matrix) -> tuple[float, float]:
    """How long the two unit vectors become."""
    return hypot(matrix[0], matrix[1]), hypot(matrix[2], matrix[3])


def moved(points: Iterable[Point], matrix: Matrix) -> list[Point]:
    """Points under a matrix."""
    a, b, c, d, e, f = matrix
    return [(a * x + c * y + e, b * x + d * y + f) for x, y in points]


def corners(box: Iterable[float], matrix: Matrix) -> list[Point]:
    """The corners under a matrix of a rectangle that is given by two of them, as PDF does."""
    x, y, right, top = box
    return moved([(x, y), (right, y), (right, top), (x, top)], matrix)


def around(points: Iterable[Point]) -> Box:
    """The smallest box round points; there is at least one."""
    xs, ys = zip(*points, strict=True)
    left, top = min(xs), min(ys)
    return Box(left, top, max(xs) - left, max(ys) - top)


def meet(one: Box, other: Box) -> Box | None:
    """What two boxes share; a straight line has a box without width, so touching is enough."""
    left, top = max(one.x, other.x), max(one.y, other.y)
    right, bottom = min(one.right, other.right), min(one.bottom, other.bottom)
    return None if right < left or bottom < top else Box(left, top, right - left, bottom - top)
