"""The machine that reads letters, with its strip of paper."""

from __future__ import annotations

from kit import *


def draw():
    a = Art(100, 100, title="Machine", desc="The reading machine with its strip of paper")
    a.piece(ellipse(50, 50, 47), DAWN, "patch")
    a.ground(50, 82, 34, 3)
    machine(a, 50, 82, 0.74)
    return a
