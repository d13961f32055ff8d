"""Outlines as smooth curves: numbers in, a `Shape` out.

A Shape is a list of contours; a contour is a list of `(letter, points...)` with M, L and C only, in absolute units.
Every function here makes few, long curves, so that the files stay small.
"""

from __future__ import annotations

import math
import random
import re

Point = tuple[float, float]
Contour = list[tuple]
Shape = list[Contour]

TOKEN = re.compile(r"[MLHVCQZmlhvcqz]|-?\d*\.?\d+(?:e-?\d+)?")


def path(d: str) -> Shape:
    """An outline from SVG path data: M L H V C Q Z, absolute or relative."""
    words, shape, i = TOKEN.findall(d), [], 0
    x = y = 0.0
    letter = "M"
    while i < len(words):
        if words[i].isalpha():
            letter, i = words[i], i + 1
        kind, relative = letter.upper(), letter.islower()
        if kind == "Z":
            x, y = shape[-1][0][1]
            continue
        count = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "Q": 4}[kind]
        n, i = [float(w) for w in words[i : i + count]], i + count
        if kind in "HV":
            n = [n[0], 0 if relative else y] if kind == "H" else [0 if relative else x, n[0]]
        pts = [(n[k] + x * relative, n[k + 1] + y * relative) for k in range(0, len(n), 2)]
        if kind == "M":
            shape.append([("M", pts[0])])
            letter = "l" if relative else "L"
        else:
            shape[-1].append(_segment(kind, (x, y), pts))
        x, y = pts[-1]
    return shape


def _segment(kind: str, start: Point, pts: list[Point]) -> tuple:
    if kind == "Q":
        (ax, ay), (bx, by) = pts
        one = (start[0] + (ax - start[0]) * 2 / 3, start[1] + (ay - start[1]) * 2 / 3)
        return ("C", one, (bx + (ax - bx) * 2 / 3, by + (ay - by) * 2 / 3), pts[1])
    return ("C", *pts) if kind == "C" else ("L", pts[-1])


def moved(shape: Shape, m: tuple[float, ...]) -> Shape:
    """The shape under the matrix (a, b, c, d, e, f)."""
    a, b, c, d, e, f = m
    return [[(s[0], *((a * x + c * y + e, b * x + d * y + f) for x, y in s[1:])) for s in con] for con in shape]


def stretched(shape: Shape, sx: float, sy: float) -> Shape:
    """The shape, `sx` as wide and `sy` as tall, about the origin."""
    return moved(shape, (sx, 0, 0, sy, 0, 0))


def points(shape: Shape) -> list[Point]:
    """All points and handles, for boxes."""
    return [p for con in shape for s in con for p in s[1:]]


def poly(*pts: Point) -> Shape:
    """Straight edges through the points."""
    return [[("M", pts[0]), *(("L", p) for p in pts[1:])]]


def rect(x: float, y: float, w: float, h: float, r: float = 0) -> Shape:
    """A sheet with its top left corner at (x, y), corners rounded by `r`."""
    if not r:
        return poly((x, y), (x + w, y), (x + w, y + h), (x, y + h))
    return path(
        f"M{x + r},{y}h{w - 2 * r}q{r},0 {r},{r}v{h - 2 * r}q0,{r} {-r},{r}h{2 * r - w}q{-r},0 {-r},{-r}"
        f"v{2 * r - h}q0,{-r} {r},{-r}Z"
    )


def ellipse(cx: float, cy: float, rx: float, ry: float | None = None, *, turn: float = 0, power: float = 2) -> Shape:
    """An ellipse; with `power` over 2 a fuller one (2.35 is a child's head)."""
    ry, k = rx if ry is None else ry, (8 * 2 ** (-1 / power) - 4) / 3
    con = [("M", (rx, 0.0))]
    for ax, ay, bx, by in ((1, 0, 0, 1), (0, 1, -1, 0), (-1, 0, 0, -1), (0, -1, 1, 0)):
        con.append(
            (
                "C",
                ((ax + k * bx) * rx, (ay + k * by) * ry),
                ((bx + k * ax) * rx, (by + k * ay) * ry),
                (bx * rx, by * ry),
            )
        )
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    return moved([con], (c, s, -s, c, cx, cy))


def _through(pts: list[Point], *, closed: bool, pull: float = 1.0) -> Contour:
    n, out = len(pts), [("M", pts[0])]
    at = (lambda i: pts[i % n]) if closed else (lambda i: pts[max(0, min(n - 1, i))])
    for i in range(n if closed else n - 1):
        p, q, r, s = at(i - 1), at(i), at(i + 1), at(i + 2)
        g = pull / 6
        out.append(
            (
                "C",
                (q[0] + (r[0] - p[0]) * g, q[1] + (r[1] - p[1]) * g),
                (r[0] - (s[0] - q[0]) * g, r[1] - (s[1] - q[1]) * g),
                r,
            )
        )
    return out


def blob(*pts: Point, pull: float = 1.0) -> Shape:
    """A smooth closed outline through the points."""
    return [_through(list(pts), closed=True, pull=pull)]


def curve(*pts: Point) -> Shape:
    """A smooth open line through the points, for marks."""
    return [_through(list(pts), closed=False)]


def along(pts: list[Point], per: int = 4) -> list[Point]:
    """Points sampled along the smooth line through `pts`, `per` to a stretch."""
    out, here = [], pts[0]
    for _, a, b, c in _through(list(pts), closed=False)[1:]:
        for k in range(per):
            u, v = k / per, 1 - k / per
            out.append(
                tuple(v**3 * here[j] + 3 * v * v * u * a[j] + 3 * v * u * u * b[j] + u**3 * c[j] for j in (0, 1))
            )
        here = c
    return [*out, here]


def limb(pts: list[Point], widths: list[float], *, caps: str = "..", per: int = 2) -> Shape:
    """A tapering strip along the smooth line through `pts`, with a width at each of them.

    `caps` has one letter for the start and one for the end: `o` is round, `.` is cut straight.
    """
    spine, last = along(pts, per), (len(pts) - 1) * per
    left, right = [], []
    for i, (x, y) in enumerate(spine):
        (ax, ay), (bx, by) = spine[max(0, i - 1)], spine[min(last, i + 1)]
        far = math.hypot(bx - ax, by - ay) or 1
        k, u = min(i // per, len(pts) - 2), i / per - min(i // per, len(pts) - 2)
        w = (widths[k] * (1 - u) + widths[k + 1] * u) / 2 / far
        left.append((x + (by - ay) * w, y - (bx - ax) * w))
        right.append((x - (by - ay) * w, y + (bx - ax) * w))
    con = _through(left, closed=False)
    con.append(_cap(left[-1], right[-1], caps[1]))
    con += _through(right[::-1], closed=False)[1:]
    con.append(_cap(right[0], left[0], caps[0]))
    return [con]


def _cap(a: Point, b: Point, kind: str) -> tuple:
    if kind == ".":
        return ("L", b)
    dx, dy = (b[1] - a[1]) * 2 / 3, (a[0] - b[0]) * 2 / 3
    return ("C", (a[0] + dx, a[1] + dy), (b[0] + dx, b[1] + dy), b)


def cloud(
    cx: float, cy: float, rx: float, ry: float, bumps: int = 9, *, puff: float = 0.55, seed: int = 1, turn: float = 0
) -> Shape:
    """A curly outline: `bumps` round scallops of uneven width about an ellipse."""
    rng, angle = random.Random(f"{seed}:{bumps}:{turn}"), math.radians(turn)
    steps = [rng.uniform(0.8, 1.2) for _ in range(bumps)]
    pts, outs = [], []
    for s in steps:
        angle += 2 * math.pi * s / sum(steps)
        pts.append((cx + rx * math.cos(angle), cy + ry * math.sin(angle)))
        outs.append((math.cos(angle), math.sin(angle)))
    con = [("M", pts[0])]
    for i in range(bumps):
        j = (i + 1) % bumps
        h = math.dist(pts[i], pts[j]) * puff * rng.uniform(0.9, 1.1)
        mid = ((outs[i][0] + outs[j][0]) / 2, (outs[i][1] + outs[j][1]) / 2)
        con.append(("C", *((p[0] + mid[0] * h, p[1] + mid[1] * h) for p in (pts[i], pts[j])), pts[j]))
    return [con]


def leaf(x: float, y: float, tip_x: float, tip_y: float, width: float, *, bulge: float = 0.45) -> Shape:
    """A pointed leaf from its stalk (x, y) to its tip."""
    dx, dy = tip_x - x, tip_y - y
    far = math.hypot(dx, dy) or 1
    nx, ny = -dy / far * width * 0.66, dx / far * width * 0.66
    sides = [[(x + dx * t + nx * s, y + dy * t + ny * s) for t in (bulge * 0.5, bulge + 0.3)] for s in (1, -1)]
    return [[("M", (x, y)), ("C", *sides[0], (tip_x, tip_y)), ("C", *sides[1][::-1], (x, y))]]


def star(cx: float, cy: float, r: float, inner: float = 0.45, spikes: int = 5, *, turn: float = 0) -> Shape:
    """A star with its first spike up."""
    turns = [(math.radians(turn - 90) + math.pi * i / spikes, r * (inner if i % 2 else 1)) for i in range(2 * spikes)]
    return poly(*((cx + q * math.cos(t), cy + q * math.sin(t)) for t, q in turns))
