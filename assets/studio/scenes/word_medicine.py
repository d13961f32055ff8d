"""A green bottle, a spoon, and a paper star for whoever was brave."""

from __future__ import annotations

from kit import *


def draw():
    a = Art(100, 100, title="Medicine", desc="A green bottle and a spoon beside a folded paper star")
    a.piece(ellipse(50, 50, 47), BLUSH, "patch")
    a.ground(50, 84, 32, 3)
    bottle(a, 40, 84, 26, 58, colour=LEAF, cap=CORAL, mark=ROSE)
    heart(a, 40, 64, 6, colour=ROSE)
    spoon(a, 65, 80, 1.36, rotate=-108)
    a.piece(star(79, 75, 9.6, 0.46, 5), SUN, "star")
    return a
