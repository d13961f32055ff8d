"""Twirl waves with both arms."""

from __future__ import annotations

from kit import *


def draw():
    a = Art(100, 100, title="Gene", desc="Twirl, the small ribbon creature, waves with both arms")
    a.piece(ellipse(50, 50, 47), TEAL, "patch")
    stars(a, [(20, 40, 2.6), (80, 32, 2), (24, 68, 1.6), (78, 66, 2.4)], CREAM)
    a.ground(50, 88, 18, 2.4)
    twirl(a, 50, 88, 1.34, pose="jump", feeling="joy")
    return a
