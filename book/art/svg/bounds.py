"""Boxes around outlines: of the curve itself for gradients, of all it may touch for groups."""

from __future__ import annotations

import math

from book.art.svg.matrix import Bounds
from book.art.svg.paint import Style
from book.art.svg.pathdata import Path


def rough_bounds(path: Path) -> Bounds:
    """The box of all points, handles of curves too: never too small."""
    xs, ys = path.points[0::2], path.points[1::2]
    return (min(xs), min(ys), max(xs), max(ys))


def tight_bounds(path: Path) -> Bounds:
    """The box of the curve itself (SVG's object bounding box: without stroke)."""
    if "c" not in path.ops:
        return rough_bounds(path)
    xs: list[float] = []
    ys: list[float] = []
    points, i = path.points, 0
    for op in path.ops:
        if op == "c":
            x0, y0, x1, y1, x2, y2, x3, y3 = points[i - 2 : i + 6]
            _turning(xs, x0, x1, x2, x3)
            _turning(ys, y0, y1, y2, y3)
            i += 6
        elif op != "h":
            xs.append(points[i])
            ys.append(points[i + 1])
            i += 2
    return (min(xs), min(ys), max(xs), max(ys))


def _turning(out: list[float], a: float, b: float, c: float, d: float) -> None:
    """The end of a cubic, and where it turns back, along one axis."""
    out.append(d)
    low, high = (a, d) if a < d else (d, a)
    if low <= b <= high and low <= c <= high:
        return
    p, q, r = d - a + 3 * (b - c), 2 * (a - 2 * b + c), b - a
    if abs(p) < 1e-12 * (abs(q) + abs(r)):
        times = [-r / q] if q else []
    else:
        under = q * q - 4 * p * r
        root = math.sqrt(under) if under >= 0 else 0.0
        times = [(-q + root) / (2 * p), (-q - root) / (2 * p)] if under >= 0 else []
    for t in times:
        if 0 < t < 1:
            u = 1 - t
            out.append(u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d)


def wider(box: Bounds, by: float) -> Bounds:
    """The box with its edges moved outwards."""
    return (box[0] - by, box[1] - by, box[2] + by, box[3] + by)


def reach(style: Style) -> float:
    """How far a stroke may reach beyond the points of its outline: half its width, times what a corner adds."""
    if style.stroke is None or not style.width:
        return 0.0
    corner = style.miter if style.join == 0 else 1.0
    return style.width / 2 * max(corner, math.sqrt(2))


def around(boxes: list[Bounds]) -> Bounds:
    """The box around boxes; there is at least one."""
    lefts, tops, rights, lows = zip(*boxes, strict=True)
    return (min(lefts), min(tops), max(rights), max(lows))
