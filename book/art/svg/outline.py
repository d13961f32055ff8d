"""The area a stroke covers, as one outline to be filled nonzero: for thin lines, dots and dashes of no length.

Curves become lines no farther from them than a tolerance, in the units of the path. Each piece runs the same way
round, so that pieces may overlap.
"""

from __future__ import annotations

import math
import re
from itertools import pairwise

from book.art.svg.arcs import KAPPA
from book.art.svg.paint import Style
from book.art.svg.pathdata import Path
from book.art.svg.runs import Point, Run, dashed, subpaths

PART = 250
"""Tolerances in the least length of a part: a hundredth of the drawing's side and a little more."""
_BACK = re.compile("ml{1,3}h")


def needs(path: Path, cap: int) -> bool:
    """Whether PDFium draws a subpath otherwise: a dot of no length, or a line that closes on its own way back."""
    if cap == 0 and not _BACK.search(path.ops):
        return False
    return any(
        (cap and not pieces) or (closed and len(pieces) == 2 and len(pieces[0]) == len(pieces[1]) == 2)
        for pieces, closed, _, _ in subpaths(path, 1e9)
    )


def outline(path: Path, style: Style, tolerance: float) -> tuple[list[Path], int]:
    """The area of a stroke, in parts of some length, and how many sharp corners close together it has.

    Viewers add up the coverage of thin lines that cross within one area, where resvg lays one line over the other;
    filled one after the other, the parts come out as resvg's.
    """
    pen = _Pen(style, PART * tolerance)
    for pieces, closed, drawn, at in subpaths(path, tolerance):
        if not pieces:
            if drawn:
                pen.dot(at, (1.0, 0.0))
        elif style.dashes:
            for dash in dashed(pieces, closed, style):
                pen.run(dash, closed=False)
        else:
            pen.run(pieces, closed=closed)
    pen.part()
    return pen.parts, pen.sharp


def _smooth(pieces: list[Run], least: float) -> list[Run]:
    """The pieces, short ones joined where the line turns by less than 60 degrees: one strip covers nothing twice."""
    out = [pieces[0]]
    for piece in pieces[1:]:
        (ax, ay), (bx, by) = _unit(out[-1][-2], out[-1][-1]), _unit(piece[0], piece[1])
        short = max(math.dist(out[-1][0], out[-1][-1]), math.dist(piece[0], piece[-1])) < least
        if short and ax * bx + ay * by > 0.5:
            out[-1] = out[-1] + piece[1:]
        else:
            out.append(piece)
    return out


CROWDED = 3
"""Pieces this much shorter than a part run into each other where they turn."""


class _Pen:
    """Gathers the pieces of an outline."""

    def __init__(self, style: Style, least: float) -> None:
        """With the width, ends and corners of a style, and the least length of a part."""
        self.least, self.long = least, 0.0
        self.parts: list[Path] = []
        self.sharp = 0
        self.half, self.cap, self.join, self.miter = style.width / 2, style.cap, style.join, style.miter
        self.ops: list[str] = []
        self.points: list[float] = []

    def run(self, pieces: list[Run], *, closed: bool) -> None:
        """All pieces of a line, their corners and the ends."""
        pieces = _smooth(pieces, self.least)
        self.sharp += sum(math.dist(piece[0], piece[-1]) < self.least / CROWDED for piece in pieces[1:])
        first, last = pieces[0], pieces[-1]
        if self.cap and not closed:
            self.end(first[0], _unit(first[1], first[0]))
        for one, two in zip(pieces, pieces[1:] + pieces[:1], strict=True):
            self.strip(one)
            if one is not last or closed:
                self.corner(one, two)
            elif self.cap:
                self.end(last[-1], _unit(last[-2], last[-1]))
            self.long += math.dist(one[0], one[-1])
            if self.long > self.least:
                self.part()

    def part(self) -> None:
        """What was gathered is a part."""
        if self.ops:
            self.parts.append(Path("".join(self.ops), self.points))
        self.ops, self.points, self.long = [], [], 0.0

    def strip(self, run: Run) -> None:
        """A band along a run."""
        half, ways = self.half, [_unit(a, b) for a, b in pairwise(run)]
        normals = [(-ways[0][1], ways[0][0])]
        for (ax, ay), (bx, by) in pairwise(ways):
            x, y = -(ay + by), ax + bx
            size = (x * x + y * y) / 2
            normals.append((x / size, y / size) if size > 0.5 else (-by, bx))
        normals.append((-ways[-1][1], ways[-1][0]))
        left = [v for (x, y), (nx, ny) in zip(run, normals, strict=True) for v in (x + nx * half, y + ny * half)]
        pairs = list(zip(run, normals, strict=True))
        right = [v for (x, y), (nx, ny) in reversed(pairs) for v in (x - nx * half, y - ny * half)]
        self.polygon(left + right)

    def polygon(self, points: list[float]) -> None:
        """A piece with corners, the way round of all pieces."""
        self.ops.append("m" + "l" * (len(points) // 2 - 1) + "h")
        self.points += points

    def corner(self, one: Run, two: Run) -> None:
        """What a corner adds on its outside."""
        at = one[-1]
        (ax, ay), (bx, by) = _unit(one[-2], at), _unit(two[0], two[1])
        cross, dot = ax * by - ay * bx, ax * bx + ay * by
        if abs(cross) < 1e-9 and dot > 0:
            return
        if self.join == 1:
            self.circle(at)
            return
        side = -self.half if cross > 0 else self.half
        p = (at[0] - ay * side, at[1] + ax * side)
        q = (at[0] - by * side, at[1] + bx * side)
        tip: list[float] = []
        if self.join == 0 and (1 + dot) * self.miter**2 >= 2:
            reach = side / (1 + dot)
            tip = [at[0] - (ay + by) * reach, at[1] + (ax + bx) * reach]
        self.polygon([*at, *q, *tip, *p] if side > 0 else [*at, *p, *tip, *q])

    def end(self, at: Point, way: Point) -> None:
        """A cap at an end; `way` points outwards."""
        if self.cap == 1:
            self.circle(at)
        elif self.cap == 2:
            self.strip([at, (at[0] + way[0] * self.half, at[1] + way[1] * self.half)])

    def dot(self, at: Point, way: Point) -> None:
        """A line of no length: what its two caps cover."""
        if self.cap == 1:
            self.circle(at)
        elif self.cap == 2:
            x, y = way[0] * self.half, way[1] * self.half
            self.strip([(at[0] - x, at[1] - y), (at[0] + x, at[1] + y)])

    def circle(self, at: Point) -> None:
        """A disc as wide as the line."""
        (x, y), r = at, self.half
        k = r * KAPPA
        self.ops.append("mcccch")
        self.points += (x + r, y, x + r, y - k, x + k, y - r, x, y - r, x - k, y - r, x - r, y - k, x - r, y)
        self.points += (x - r, y + k, x - k, y + r, x, y + r, x + k, y + r, x + r, y + k, x + r, y)


def _unit(a: Point, b: Point) -> Point:
    """The direction from one point to another, of length 1."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    size = math.hypot(dx, dy) or 1.0
    return dx / size, dy / size
