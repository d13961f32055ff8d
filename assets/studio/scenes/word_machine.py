"""The machine that reads letters, with its strip of paper."""

from __future__ import annotations

from kit import *
from scenes.machine import reader


def draw():
    a = Art(100, 100, title="Machine", desc="The reading machine with its strip of paper")
    a.piece(ellipse(50, 50, 47), DAWN, "patch")
    reader(a, 49, 78, 0.73)
    a.piece(limb([(49, 54), (49, 66), (50, 79), (53, 91)], [15, 15, 15.6, 16], caps="..", per=4), CREAM, "strip")
    for n, (x, y, turn) in enumerate(((49, 64, 0), (50, 75.4, -4), (52, 86.6, -12))):
        letter(a, (0, 2, 1)[n], x, y, 3.9, turn=turn)
    return a
