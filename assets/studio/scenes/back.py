"""The back cover: the red boots on the doorstep after a long day, and the snail halfway up one heel."""

from __future__ import annotations

from kit import *

DEEP = "#B93A2B"


def draw():
    a = Art(
        300,
        200,
        title="The boots rest",
        desc="The red boots stand on a doorstep in the evening sun, a snail halfway up one heel",
    )
    a.piece(rect(0, 0, 300, 200), TEAL, "wall")
    shoe(a, "boot", 120, 170, 5, colour=CORAL, colour2=DEEP)
    snail(a, 90, 130, 1)
    return a
