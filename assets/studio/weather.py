"""Wet weather: rain, puddles and splashes, and who likes them, the duck and the frog."""

from __future__ import annotations

import math
import random

from kit import *

RAIN = mix(SEA, MINT, 0.42)
POOL = mix(SEA, TEAL, 0.35)


def rain(a, rows, *, alpha=0.75, seed="rain"):
    """Slanting strokes in bands (x0, x1, y0, y1, how many)."""
    rng = random.Random(seed)
    for x0, x1, y0, y1, n in rows:
        d = ""
        for _ in range(n):
            x, y, s = rng.uniform(x0, x1), rng.uniform(y0, y1), rng.uniform(5, 9)
            d += f"M{x:.1f},{y:.1f}l{-s * 0.28:.1f},{s:.1f}"
        a.line(d, 0.9, CREAM, "ln", alpha=alpha)


def puddle(a, x, y, w, h):
    """A puddle about (x, y) with a bright rim."""
    a.piece(
        blob(
            (x - w, y),
            (x - w * 0.6, y - h * 0.9),
            (x + w * 0.1, y - h),
            (x + w * 0.8, y - h * 0.7),
            (x + w, y + h * 0.1),
            (x + w * 0.5, y + h),
            (x - w * 0.4, y + h * 0.9),
        ),
        mix(POOL, MINT, 0.45),
        "water",
    )
    a.piece(
        blob(
            (x - w * 0.92, y + 0.6),
            (x - w * 0.55, y - h * 0.7),
            (x + w * 0.1, y - h * 0.78),
            (x + w * 0.74, y - h * 0.5),
            (x + w * 0.92, y + h * 0.16),
            (x + w * 0.46, y + h * 0.82),
            (x - w * 0.36, y + h * 0.74),
        ),
        POOL,
        "water",
    )


def rings(a, x, y, r):
    for t in (1, 0.55):
        a.line(ellipse(x, y, r * t, r * t * 0.28), 0.8, MINT, alpha=0.8)


def duck(a, x, y, k):
    """A duck on the water that looks up in alarm."""
    with a.at(x, y, k):
        a.piece("M-13,-6C-12,-9 -9,-6 -5,-6C0,-6 1,-10 1,-13L9,-13C10,-6 8,1 0,1.6C-7,2 -12,0 -13,-6Z", WHITE, "duck")
        a.piece("M-8,-4Q-3,-8 3,-4Q0,0 -4,-.4Q-7,-1 -8,-4Z", dark(WHITE, 0.12), "wing")
        a.piece(ellipse(5, -14, 5), WHITE, "duck")
        a.piece("M8.4,-17L15,-19.4L14,-16.4L16,-14.4L9.6,-13Z", mix(SUN, CORAL, 0.4), "beak")
        a.mark(ellipse(5.6, -15.4, 0.9, 1.1), EYE, "eye")
        a.line("M3,-19.2q1.4,-1.4 3,-.8", 0.7, EYE, "brow")


def frog(a, x, y, k):
    """A frog, sitting dry."""
    with a.at(x, y, k):
        for s in (-1, 1):
            a.piece(ellipse(s * 7, -2.4, 4.4, 2.6), PINE, "frog")
            a.piece(ellipse(s * 3.4, -11, 2.6), PINE, "frog")
        a.piece(ellipse(0, -6, 7, 6), mix(PINE, LEAF, 0.3), "frog")
        for s in (-1, 1):
            a.mark(ellipse(s * 3.4, -11.2, 1.1), CREAM, "glint")
            a.mark(ellipse(s * 3.4 - 0.3, -11.2, 0.7), EYE, "eye")
        a.line("M-3.6,-5.4q3.6,3 7.2,0", 0.8, EYE, "mouth")
