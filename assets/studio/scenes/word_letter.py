"""The four letters of this book: circle, triangle, square, diamond."""

from __future__ import annotations

from kit import *


def draw():
    a = Art(100, 100, title="Letter", desc="A circle, a triangle, a square and a diamond")
    a.piece(ellipse(50, 50, 47), ROSE, "patch")
    a.piece(rect(14, 34, 72, 32, 3), WHITE, "strip")
    for n, x in enumerate((25, 42, 59, 76)):
        letter(a, n, x, 50, 7)
    return a
