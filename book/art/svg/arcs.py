"""Elliptical arcs: SVG's endpoint form in, cubics of at most a quarter turn out (SVG 1.1, appendix F.6)."""

from __future__ import annotations

import math

Point = tuple[float, float]
KAPPA = 4 / 3 * (math.sqrt(2) - 1)
"""How far the handles of a quarter circle reach, in radii; off the true circle by 0.03 % at most."""


def arc(start: Point, radii: Point, turn: float, flags: tuple[bool, bool], end: Point) -> tuple[str, list[float]]:
    """Operators and numbers of an arc. Flags are large-arc and sweep; `turn` is in degrees."""
    rx, ry = abs(radii[0]), abs(radii[1])
    if start == end:
        return "l", [*end]
    if rx < 1e-12 or ry < 1e-12:
        return "l", [*end]
    phi = math.radians(math.fmod(turn, 360.0))
    cos, sin = math.cos(phi), math.sin(phi)
    dx, dy = (start[0] - end[0]) / 2, (start[1] - end[1]) / 2
    x, y = cos * dx + sin * dy, cos * dy - sin * dx
    too_far = (x / rx) ** 2 + (y / ry) ** 2
    if too_far > 1:
        rx, ry = rx * math.sqrt(too_far), ry * math.sqrt(too_far)
    below = (rx * y) ** 2 + (ry * x) ** 2
    root = math.sqrt(max(0.0, ((rx * ry) ** 2 - below) / below)) if below else 0.0
    if flags[0] == flags[1]:
        root = -root
    mid_x, mid_y = root * rx * y / ry, -root * ry * x / rx
    first = math.atan2((y - mid_y) / ry, (x - mid_x) / rx)
    sweep = math.atan2((-y - mid_y) / ry, (-x - mid_x) / rx) - first
    if flags[1] and sweep < 0:
        sweep += 2 * math.pi
    elif not flags[1] and sweep > 0:
        sweep -= 2 * math.pi
    centre = (cos * mid_x - sin * mid_y + (start[0] + end[0]) / 2, sin * mid_x + cos * mid_y + (start[1] + end[1]) / 2)
    points = swept(centre, (rx, ry), (cos, sin), first, sweep)
    points[-2:] = end
    return "c" * (len(points) // 6), points


def swept(centre: Point, radii: Point, axis: Point, first: float, sweep: float) -> list[float]:
    """Cubics along an ellipse whose axis has the given cosine and sine; angles in radians."""
    count = max(1, math.ceil(abs(sweep) / (math.pi / 2) - 1e-9))
    step = sweep / count
    reach = 4 / 3 * math.tan(step / 4)
    (rx, ry), (cos, sin) = radii, axis
    points: list[float] = []
    for i in range(count):
        one, two = first + i * step, first + (i + 1) * step
        c1, s1, c2, s2 = math.cos(one), math.sin(one), math.cos(two), math.sin(two)
        for u, v in ((c1 - reach * s1, s1 + reach * c1), (c2 + reach * s2, s2 - reach * c2), (c2, s2)):
            points += (centre[0] + cos * rx * u - sin * ry * v, centre[1] + sin * rx * u + cos * ry * v)
    return points
