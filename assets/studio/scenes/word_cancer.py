"""Soft cells under a lens: some of them have grown too close together. No fear in it: it looks like a pattern."""

from __future__ import annotations

from kit import *

CELLS = ((22, 30, 6), (40, 16, 6), (60, 15, 6), (80, 30, 6), (14, 50, 6), (24, 74, 6), (44, 86, 6), (88, 52, 6))
PACKED = (
    (-5.4, -15), (5, -15.4), (-11, -6), (0, -6.4), (11, -5.6), (-15, 4), (-5, 3.4), (5.4, 3.6), (15, 4.4), (-9.6, 12.6),
    (0.4, 12.4), (10, 12.8),
)  # fmt: skip
CROWD = tuple((50 + dx + n % 2 * 0.5, 50 + dy, 5.9 - 0.5 * (n % 3)) for n, (dx, dy) in enumerate(PACKED))


def draw():
    a = Art(100, 100, title="Cancer", desc="Small soft cells under a lens, some crowded close together")
    a.piece(ellipse(50, 50, 47), BLUSH, "patch")
    for x, y, r in CELLS:
        cell(a, x, y, r, CREAM, ROSE, turn=x)
    magnifier(a, 50, 50, 24, rotate=48, glass=CREAM)
    for x, y, r in CROWD:
        cell(a, x, y, r, ROSE, PLUM, turn=3 * x)
    return a


def cell(a, x, y, r, colour, middle, *, turn):
    """One cell with its kernel: a soft uneven bean, so that nobody takes it for the circle that is a letter."""
    with a.at(x, y, r, turn):
        a.piece(
            blob((-1.02, -0.1), (-0.5, -0.86), (0.4, -0.94), (1.02, -0.3), (0.86, 0.62), (0.1, 0.86), (-0.66, 0.8)),
            colour,
            "cell",
        )
        a.dot(0.14, 0, 0.36, middle, "kernel")
