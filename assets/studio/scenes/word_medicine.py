"""A green bottle, a spoon, and a paper star for whoever was brave."""

from __future__ import annotations

from kit import *


def draw():
    a = Art(100, 100, title="Medicine", desc="A green bottle and a spoon beside a folded paper star")
    a.piece(ellipse(50, 50, 47), BLUSH, "patch")
    a.ground(50, 84, 32, 3)
    bottle(a, 40, 84, 26, 58, colour=LEAF, cap=CORAL, mark=PLUM)
    spoon(a, 68, 78, 1.5, rotate=-62)
    a.piece(star(74, 32, 11, 0.46, 5), SUN, "star")
    return a
