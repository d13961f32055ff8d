"""Lines as runs of points: a path in; its subpaths, dashes or straight pieces out.

Curves become lines no farther from them than a tolerance, in the units of the path.
"""

from __future__ import annotations

import math
from itertools import pairwise

from book.art.svg.paint import Style
from book.art.svg.pathdata import Path
from book.art.svg.rules import Wrong

Point = tuple[float, float]
Run = list[Point]
"""Points of one piece; a line has two, a curve many."""

MOST_POINTS = 100_000


def subpaths(path: Path, tolerance: float) -> list[tuple[list[Run], bool, bool, Point]]:
    """The subpaths as pieces with a length; whether closed, whether anything was drawn, where it began."""
    found: list[tuple[list[Run], bool, bool, Point]] = []
    pieces: list[Run] = []
    start = at = (0.0, 0.0)
    drawn = closed = False
    p, i, count = path.points, 0, 0
    for op in path.ops + "m":
        if op == "m":
            if drawn:
                found.append((pieces, closed, drawn, start))
            pieces, drawn, closed = [], False, False
            if i < len(p):
                start = at = (p[i], p[i + 1])
            i += 2
            continue
        before, drawn = at, True
        if op == "h":
            closed, at, run = True, start, [before, start]
        elif op == "l":
            at = (p[i], p[i + 1])
            run, i = [before, at], i + 2
        else:
            at = (p[i + 4], p[i + 5])
            run = flattened(before, (p[i], p[i + 1]), (p[i + 2], p[i + 3]), at, tolerance)
            i += 6
        run = [q for n, q in enumerate(run) if n == 0 or q != run[n - 1]]
        count += len(run)
        if count > MOST_POINTS:
            raise Wrong("A102", f"a thin line with more than {MOST_POINTS:,} points", "simplify the path")
        if len(run) > 1:
            pieces.append(run)
    return found


def in_lines(path: Path, tolerance: float) -> Path:
    """The same line, its curves as lines no farther from them than a tolerance."""
    ops: list[str] = []
    points: list[float] = []
    p, i = path.points, 0
    for op in path.ops:
        if op == "c":
            a, b, c, d = zip(p[i - 2 : i + 6 : 2], p[i - 1 : i + 6 : 2], strict=True)
            run = flattened(a, b, c, d, tolerance)[1:]
            ops.append("l" * len(run))
            points += [v for point in run for v in point]
            i += 6
        else:
            ops.append(op)
            size = 0 if op == "h" else 2
            points += p[i : i + size]
            i += size
    return Path("".join(ops), points)


def flattened(a: Point, b: Point, c: Point, d: Point, tolerance: float) -> Run:
    """Points along a cubic."""
    bend = max(
        math.hypot(a[0] - 2 * b[0] + c[0], a[1] - 2 * b[1] + c[1]),
        math.hypot(b[0] - 2 * c[0] + d[0], b[1] - 2 * c[1] + d[1]),
    )
    count = min(200, max(2, math.ceil(math.sqrt(0.75 * bend / tolerance))))
    out = [a]
    for k in range(1, count):
        t = k / count
        u = 1 - t
        w0, w1, w2, w3 = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
        out.append((w0 * a[0] + w1 * b[0] + w2 * c[0] + w3 * d[0], w0 * a[1] + w1 * b[1] + w2 * c[1] + w3 * d[1]))
    return [*out, d]


def dashed(pieces: list[Run], closed: bool, style: Style) -> list[list[Run]]:  # noqa: FBT001
    """The dashes of a subpath: each a list of pieces; one of no length is a piece of two points at one place."""
    del closed
    dashes = style.dashes
    rest = style.dash_offset % sum(dashes)
    turn = 0
    while rest >= dashes[turn]:
        rest -= dashes[turn]
        turn = (turn + 1) % len(dashes)
    left = dashes[turn] - rest
    out: list[list[Run]] = []
    now: list[Run] = []
    count = 0
    for piece in pieces:
        run: Run = [piece[0]] if turn % 2 == 0 else []
        for a, b in pairwise(piece):
            long, gone = math.hypot(b[0] - a[0], b[1] - a[1]), 0.0
            while long - gone >= left:
                gone += left
                count += 1
                if count > MOST_POINTS:
                    raise Wrong("A102", "more dashes than a viewer can draw", "make the dashes longer")
                at = (a[0] + (b[0] - a[0]) * gone / long, a[1] + (b[1] - a[1]) * gone / long)
                if turn % 2 == 0:
                    out.append([*now, ended(run, at, (b[0] - a[0], b[1] - a[1]))])
                    now, run = [], []
                else:
                    run = [at]
                turn = (turn + 1) % len(dashes)
                left = dashes[turn]
            left -= long - gone
            if turn % 2 == 0:
                run.append(b)
        if turn % 2 == 0 and len(run) > 1:
            now.append(run)
    return [*out, now] if now else out


def dashes_on_corners(path: Path, style: Style, tolerance: float) -> int:
    """How many dashes end at a corner, or at the end of a line with caps: a rounding error decides what is drawn.

    So does one that goes on round the corner where a closed line began.
    """
    places = [0.0]
    for dash in style.dashes:
        places.append(places[-1] + dash)
    found, first = 0, style.dash_offset % places[-1]
    for pieces, closed, _, _ in subpaths(path, tolerance):
        gone = 0.0
        for i, piece in enumerate(pieces):
            gone += sum(math.dist(a, b) for a, b in pairwise(piece))
            following = pieces[i + 1] if i + 1 < len(pieces) else pieces[0] if closed else None
            at = (gone + style.dash_offset) % places[-1]
            near = min(abs(at - place) for place in places) < 1e-4 * (gone + places[-1])
            last = closed and i + 1 == len(pieces) and _drawn_at(at, places) and _drawn_at(first, places)
            found += (near or last) and (_turns(piece, following) if following else style.cap > 0)
    return found


def _drawn_at(at: float, places: list[float]) -> bool:
    """Whether a place along the dashes, which end at `places`, lies in a dash and not in a gap."""
    return sum(place <= at for place in places) % 2 == 1


def _turns(one: Run, two: Run) -> bool:
    """Whether a line turns from one piece to the next."""
    (a, b), (c, d) = one[-2:], two[:2]
    across = (b[0] - a[0]) * (d[0] - c[0]) + (b[1] - a[1]) * (d[1] - c[1])
    return across < 0.99 * math.dist(a, b) * math.dist(c, d)


def ended(run: Run, at: Point, way: Point) -> Run:
    """A run up to its last point; one of no length keeps a trace of its direction."""
    if run and run[-1] != at:
        return [*run, at]
    if len(run) > 1:
        return run
    size = math.hypot(*way) * 1e9
    return [at, (at[0] + way[0] / size, at[1] + way[1] / size)]
