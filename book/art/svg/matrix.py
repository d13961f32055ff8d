"""Transforms: the text of a `transform` attribute in, six numbers out; points and boxes through them.

A matrix is (a, b, c, d, e, f) as in SVG and PDF: x' = a x + c y + e, y' = b x + d y + f.
"""

from __future__ import annotations

import math
import re
from functools import lru_cache

from book.art.svg.rules import Wrong, short
from book.art.svg.values import FARTHEST, NUMBER

Matrix = tuple[float, float, float, float, float, float]
Bounds = tuple[float, float, float, float]
"""Left, top, right, bottom."""

SAME: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)

_NUM = re.compile(NUMBER)
_MORE = rf"(?:(?:\s*+,\s*+|\s++|(?=[-+]))\s*+{NUMBER})*+"
_ITEM = rf"(matrix|translate|scale|rotate|skewX|skewY)\s*+\(\s*+({NUMBER}{_MORE})\s*+\)"
_ONE = re.compile(_ITEM)
_LIST = re.compile(rf"\s*+(?:{_ITEM}\s*+,?\s*+)*+")
_COUNTS = {"matrix": {6}, "translate": {1, 2}, "scale": {1, 2}, "rotate": {1, 3}, "skewX": {1}, "skewY": {1}}


def joined(first: Matrix, then: Matrix) -> Matrix:
    """The matrix that applies `first` to a point and `then` to the result."""
    a, b, c, d, e, f = first
    g, h, i, j, k, m = then
    return (
        a * g + b * i,
        a * h + b * j,
        c * g + d * i,
        c * h + d * j,
        e * g + f * i + k,
        e * h + f * j + m,
    )


def inverse(m: Matrix) -> Matrix:
    """The way back; the caller has made sure of `can_invert`."""
    a, b, c, d, e, f = m
    det = a * d - b * c
    return (d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det)


def can_invert(m: Matrix) -> bool:
    """Whether shapes keep an area under the matrix."""
    size = max(abs(m[0]), abs(m[1]), abs(m[2]), abs(m[3]))
    return size > 1e-9 and abs(m[0] * m[3] - m[1] * m[2]) > 1e-9 * size * size


def scale_of(m: Matrix) -> float:
    """The largest factor by which the matrix stretches a length, roughly (within the square root of 2)."""
    return max(math.hypot(m[0], m[1]), math.hypot(m[2], m[3]))


def thinnest(m: Matrix) -> float:
    """The smaller factor by which the matrix stretches one of the axes."""
    return min(math.hypot(m[0], m[1]), math.hypot(m[2], m[3]))


def across(m: Matrix) -> float:
    """How far apart upright lines stand that are 1 apart before the matrix, measured at right angles to them."""
    return abs(m[0] * m[3] - m[1] * m[2]) / (math.hypot(m[2], m[3]) or math.inf)


def moved_points(points: list[float], m: Matrix) -> list[float]:
    """A flat list of x, y, x, y, ... through the matrix."""
    a, b, c, d, e, f = m
    out = points.copy()
    xs, ys = points[0::2], points[1::2]
    out[0::2] = [a * x + c * y + e for x, y in zip(xs, ys, strict=True)]
    out[1::2] = [b * x + d * y + f for x, y in zip(xs, ys, strict=True)]
    return out


def moved_bounds(box: Bounds, m: Matrix) -> Bounds:
    """The upright box around a box after the matrix."""
    left, top, right, bottom = box
    p = moved_points([left, top, right, top, right, bottom, left, bottom], m)
    xs, ys = p[0::2], p[1::2]
    return (min(xs), min(ys), max(xs), max(ys))


@lru_cache(maxsize=4096)
def parse_transform(text: str) -> Matrix:
    """The matrix of a transform list; the last one in the list touches the point first."""
    if not _LIST.fullmatch(text):
        raise Wrong("A105", f"transform '{short(text)}' does not read", "write e.g. translate(10 20) rotate(30)")
    result = SAME
    for name, numbers in _ONE.findall(text):
        result = joined(_single(name, [float(n) for n in _NUM.findall(numbers)]), result)
    if not all(abs(v) <= FARTHEST for v in result):
        raise Wrong("A102", f"transform '{short(text)}' moves or scales by more than 1,000,000")
    return result


def _single(name: str, v: list[float]) -> Matrix:
    """One entry of a transform list."""
    if len(v) not in _COUNTS[name]:
        raise Wrong("A105", f"{name} with {len(v)} numbers", "matrix takes 6 numbers, rotate 1 or 3, skewX and skewY 1")
    if name == "matrix":
        return (v[0], v[1], v[2], v[3], v[4], v[5])
    if name == "translate":
        return (1.0, 0.0, 0.0, 1.0, v[0], v[1] if len(v) == 2 else 0.0)
    if name == "scale":
        return (v[0], 0.0, 0.0, v[-1], 0.0, 0.0)
    if name == "rotate":
        return _turn(v[0], v[1] if len(v) == 3 else 0.0, v[2] if len(v) == 3 else 0.0)
    slope = math.tan(math.radians(math.fmod(v[0], 180.0)))
    return (1.0, 0.0, slope, 1.0, 0.0, 0.0) if name == "skewX" else (1.0, slope, 0.0, 1.0, 0.0, 0.0)


def _turn(degrees: float, x: float, y: float) -> Matrix:
    """A rotation about a point, clockwise on the page."""
    angle = math.radians(math.fmod(degrees, 360.0))
    cos, sin = math.cos(angle), math.sin(angle)
    return (cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y)
