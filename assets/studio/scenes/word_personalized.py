"""A tape measure curls round one small red boot: care that measures first."""

from __future__ import annotations

from kit import *


def draw():
    a = Art(100, 100, title="Personalized medicine", desc="A tape measure curls around one small red boot on a stool")
    a.piece(ellipse(50, 50, 47), WALL, "patch")
    a.ground(50, 90, 30, 3)
    stool(a, 50, 90, 20, 1.1, colour=KRAFT)
    a.piece(limb([(22, 60), (40, 66), (62, 66), (82, 56), (84, 44)], [6, 6, 6, 6, 5], caps="oo"), SUN, "tape")
    shoe(a, "boot", 46, 68, 2.5, colour=CORAL, colour2="#B93A2B")
    a.piece(limb([(22, 60), (20, 50), (32, 44), (60, 46), (66, 42)], [6, 6, 6, 6, 5], caps="oo"), SUN, "tape")
    for n in range(6):
        a.line(f"M{29 + n * 5.5},{43.4 + n * 0.3}l.3,3.4", 0.8, INK)
    return a
