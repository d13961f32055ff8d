"""A magnifying glass over one small footprint."""

from __future__ import annotations

from kit import *


def draw():
    a = Art(100, 100, title="Clue", desc="A magnifying glass over a small footprint")
    a.piece(ellipse(50, 50, 47), FLOOR, "patch")
    for x, y, turn in ((24, 74, 38), (80, 30, 38)):
        print_(a, x, y, 0.55, turn)
    magnifier(a, 45, 44, 25, rotate=48, glass=CREAM)
    print_(a, 45, 45, 1.2, 38)
    return a


def print_(a, x, y, k, turn):
    """The print of a small bare foot."""
    with a.at(x, y, k, turn):
        a.piece(
            blob((-5, 12), (0, 15), (5, 11), (4, 2), (6.5, -5), (2, -9.5), (-4.5, -8), (-6.5, -2), (-4, 4)),
            PLUM,
            "print",
        )
        for tx, ty, r in ((5.6, -11.6, 2.6), (1.4, -14, 2), (-2, -13.6, 1.8), (-5, -12, 1.6), (-7.2, -9.4, 1.4)):
            a.dot(tx, ty, r, PLUM, "toe")
