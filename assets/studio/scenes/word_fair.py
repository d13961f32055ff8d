"""Shoes of four different children stand in one ring, toes to the middle."""

from __future__ import annotations

from kit import *

RING = (("sneaker", SEA, WHITE), ("boot", CORAL, "#B93A2B"), ("mary", PLUM, ROSE), ("hiker", KRAFT, INK))
PLACES = ((24, 48, False), (76, 48, True), (26, 82, False), (74, 82, True))


def draw():
    a = Art(100, 100, title="Fair", desc="Four children's shoes of different kinds in one ring, toes to the middle")
    a.piece(ellipse(50, 50, 47), MINT, "patch")
    a.piece(ellipse(50, 57, 33, 30), pale(MINT, 0.5), "ring")
    for (kind, first, second), (x, y, flip) in zip(RING, PLACES, strict=True):
        shoe(a, kind, x, y, 1.25, colour=first, colour2=second, flip=flip)
    heart(a, 50, 58, 9, colour=CORAL)
    return a
