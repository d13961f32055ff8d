"""A tape measure curls round one small red boot: care that measures first."""

from __future__ import annotations

from kit import *


def draw():
    a = Art(100, 100, title="Personalized medicine", desc="A tape measure curls around one small red boot on a stool")
    a.piece(ellipse(50, 50, 47), WALL, "patch")
    a.ground(50, 90, 30, 3)
    stool(a, 48, 90, 20, 1.1, colour=KRAFT)
    a.piece(limb([(26, 44), (32, 38), (44, 36.6), (56, 38), (62, 44)], [7] * 5), dark(SUN, 0.2), "tape")
    shoe(a, "boot", 44, 67, 2.5, colour=CORAL, colour2="#B93A2B")
    band = [(26, 43.6), (32, 49.6), (44, 51.4), (56, 49.6), (62, 43.6)]
    a.piece(limb(band, [7] * 5, caps="oo"), SUN, "tape")
    a.piece(limb([(61, 45), (70, 49), (82, 54), (86, 64), (84, 75)], [7, 7, 7, 7, 7], caps="o."), SUN, "tape")
    a.piece(limb([(84.4, 74), (84, 77.6)], [7.6, 7.6]), INK, "tape")
    for x, y, turn in (
        (33, 46.6, 26),
        (38.4, 47.6, 10),
        (44, 48, 0),
        (49.6, 47.6, -10),
        (55, 46.4, -24),
        (70, 46, 22),
        (76, 48.4, 24),
    ):
        with a.at(x, y, rotate=turn):
            a.line("M0,0L0,3", 0.9, INK)
    return a
