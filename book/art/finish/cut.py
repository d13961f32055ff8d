"""Scissors: the outline of a piece in, an outline with a cut edge out.

The outline is walked in steps of uneven length; each step moves a little off the line, corners stay. Between the
steps the cut runs in curves, as scissors do that are turned on the way; some steps leave a nick. Lengths are
millimetres (steps and jitter: art bible, section 2.3).
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from book.art.svg.matrix import Bounds
from book.art.svg.pathdata import Path

STEP, JITTER = 2.4, 0.13
ROUGH_STEP, ROUGH_JITTER = 6.5, 0.4
CORNER = math.cos(math.radians(28))
NICK = 0.16
"""The share of steps that leave a small corner."""
MOST_STEPS = 2_000
FINEST = 1.6
"""Pieces smaller than this are not cut but punched: they keep their outline."""

Point = tuple[float, float]
Segment = tuple[Point, ...]
"""A line (start, end) or a cubic (start, control, control, end)."""


@dataclass(frozen=True, slots=True)
class Contour:
    """A closed outline: `points` are where the scissors turn; `sharp` says at which of them they stop and turn."""

    points: list[Point]
    sharp: list[bool]

    def polygon(self) -> list[Point]:
        """The outline as straight lines, close enough for a pixel."""
        out: list[Point] = []
        points, sharp = self.points, self.sharp
        px, py = points[-1]
        ax, ay = (px + points[0][0]) / 2, (py + points[0][1]) / 2
        for (x, y), turns, (nx, ny) in zip(points, sharp, [*points[1:], points[0]], strict=True):
            bx, by = (x + nx) / 2, (y + ny) / 2
            out.append((ax, ay))
            out.append((x, y) if turns else ((ax + 3 * x + 4 * bx) / 8, (ay + 3 * y + 4 * by) / 8))
            ax, ay = bx, by
        return out


def segments(path: Path) -> Iterator[tuple[list[Segment], bool]]:
    """The contours of a path as segments, and whether each is closed."""
    found: list[Segment] = []
    start = at = (0.0, 0.0)
    i, p = 0, path.points
    for op in path.ops:
        if op == "m":
            if found:
                yield found, False
            found, start = [], (p[i], p[i + 1])
            at, i = start, i + 2
        elif op == "l":
            end = (p[i], p[i + 1])
            found.append((at, end))
            at, i = end, i + 2
        elif op == "c":
            end = (p[i + 4], p[i + 5])
            found.append((at, (p[i], p[i + 1]), (p[i + 2], p[i + 3]), end))
            at, i = end, i + 6
        else:
            if at != start:
                found.append((at, start))
            if found:
                yield found, True
            found, at = [], start
    if found:
        yield found, False


def cut(path: Path, bounds: Bounds, seed: str, *, rough: bool) -> list[Contour]:
    """The contours of a piece with cut edges; open ones are closed, as fills close them."""
    rng = Random(seed)
    step, jitter = (ROUGH_STEP, ROUGH_JITTER) if rough else (STEP, JITTER)
    small = max(bounds[2] - bounds[0], bounds[3] - bounds[1]) < FINEST
    out = []
    for contour, closed in segments(path):
        whole = contour if closed or contour[0][0] == contour[-1][-1] else [*contour, (contour[-1][-1], contour[0][0])]
        whole = [s for s in whole if _far(s[0], s[-1]) > 0.01 or len(s) == 4]
        if len(whole) > 1 or (whole and len(whole[0]) == 4):
            out.append(_punched(whole) if small else _cut(whole, step, jitter, rng))
    return out


def _far(a: Point, b: Point) -> float:
    return abs(a[0] - b[0]) + abs(a[1] - b[1])


def _length(s: Segment) -> float:
    """About how long a segment is: for a cubic, midway between its chord and its control lines."""
    chord = math.dist(s[0], s[-1])
    return chord if len(s) == 2 else (chord + math.dist(s[0], s[1]) + math.dist(s[1], s[2]) + math.dist(s[2], s[3])) / 2


def _ends(s: Segment) -> tuple[float, float, float, float]:
    """The directions at the start and at the end, of any length."""
    first = next((q for q in s[1:] if _far(s[0], q) > 1e-6), s[-1])
    last = next((q for q in s[-2::-1] if _far(s[-1], q) > 1e-6), s[0])
    return first[0] - s[0][0], first[1] - s[0][1], s[-1][0] - last[0], s[-1][1] - last[1]


def _corners(contour: list[Segment]) -> list[bool]:
    """Whether each segment starts at a corner of more than 28 degrees."""
    ends = [_ends(s) for s in contour]
    out = []
    for (_, _, ax, ay), (bx, by, _, _) in zip([ends[-1], *ends[:-1]], ends, strict=True):
        size = math.hypot(ax, ay) * math.hypot(bx, by)
        out.append(size > 0 and ax * bx + ay * by < CORNER * size)
    return out


def _along(s: Segment, t: float) -> tuple[float, float, float, float]:
    """The point of a segment at `t` from 0 to 1, and the direction there."""
    (x0, y0), (x3, y3) = s[0], s[-1]
    if len(s) == 2:
        return x0 + (x3 - x0) * t, y0 + (y3 - y0) * t, x3 - x0, y3 - y0
    (x1, y1), (x2, y2) = s[1], s[2]
    u = 1 - t
    a, b, c, d = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
    e, f, g = u * u, 2 * u * t, t * t
    dx = e * (x1 - x0) + f * (x2 - x1) + g * (x3 - x2)
    dy = e * (y1 - y0) + f * (y2 - y1) + g * (y3 - y2)
    return a * x0 + b * x1 + c * x2 + d * x3, a * y0 + b * y1 + c * y2 + d * y3, dx, dy


def _cut(contour: list[Segment], step: float, jitter: float, rng: Random) -> Contour:
    """Walk a contour; `gone` is the way since the last step, `due` the way to the next."""
    lengths = [_length(s) for s in contour]
    step = max(0.5, min(step, sum(lengths) / 16), sum(lengths) / MOST_STEPS)
    jitter *= min(1.0, step / 1.6)
    points: list[Point] = []
    sharp: list[bool] = []
    gone, due = 0.0, step * rng.uniform(0.5, 1.3)
    corners = _corners(contour)
    for i, (segment, length) in enumerate(zip(contour, lengths, strict=True)):
        stretch = 1.0 if len(segment) == 4 or length < 3 * step else 1.8
        if corners[i]:
            x, y = segment[0]
            points.append((x + (rng.random() - 0.5) * jitter, y + (rng.random() - 0.5) * jitter))
            sharp.append(True)
            gone, due = 0.0, step * (0.65 + 0.7 * rng.random()) * stretch
        before_corner = step * 0.4 if corners[(i + 1) % len(contour)] else 0.0
        at = 0.0
        while gone + length - at >= due:
            at += due - gone
            gone, due = 0.0, step * (0.65 + 0.7 * rng.random()) * stretch
            if length - at < before_corner:
                break
            x, y, dx, dy = _along(segment, at / length)
            off = (rng.random() + rng.random() - 1) * jitter / (math.hypot(dx, dy) or 1.0)
            points.append((x - dy * off, y + dx * off))
            sharp.append(rng.random() < NICK)
        gone += length - at
    return Contour(points, sharp) if len(points) > 2 else _punched(contour)


def _punched(contour: list[Segment]) -> Contour:
    """A contour as it is, in short straight lines."""
    points = []
    for s in contour:
        n = 1 if len(s) == 2 else 4
        points += [_along(s, k / n)[:2] for k in range(n)]
    return Contour(points, [True] * len(points))
