"""Shoes of four different children stand in one ring, toes to the middle."""

from __future__ import annotations

from kit import *

RING = (("sneaker", SEA, WHITE), ("boot", CORAL, "#B93A2B"), ("mary", PLUM, ROSE), ("hiker", KRAFT, INK))
PLACES = ((27, False), (-27, True), (-27, False), (27, True))  # how far round the ring, and which side


def draw():
    a = Art(100, 100, title="Fair", desc="Four children's shoes of different kinds in one ring, toes to the middle")
    a.piece(ellipse(50, 50, 47), MINT, "patch")
    a.piece(ellipse(50, 54, 40, 38), pale(MINT, 0.5), "ring")
    for (kind, first, second), (turn, flip) in zip(RING, PLACES, strict=True):
        with a.at(50, 56, rotate=turn):
            shoe(a, kind, 32 if flip else -32, 7, 1.36, colour=first, colour2=second, flip=flip)
    heart(a, 50, 56, 8, colour=CORAL)
    return a
