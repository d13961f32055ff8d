"""The machine that reads letters, with its strip of paper."""

from __future__ import annotations

from kit import *
from scenes.machine import reader


def draw():
    a = Art(100, 100, title="Machine", desc="The reading machine with its strip of paper")
    a.piece(ellipse(50, 50, 47), DAWN, "patch")
    a.ground(50, 82, 34, 3)
    reader(a, 50, 82, 0.6)
    return a
