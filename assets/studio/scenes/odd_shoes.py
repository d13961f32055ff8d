"""Paper for the inside covers: rows of shoes of which no two are a pair, but for one red pair that a child will find.

The pattern has no middle and no zones, so that any part of it can be shown.
"""

from __future__ import annotations

import random

from kit import *

COLOURS = (SUN, CREAM, SEA, ROSE, MINT, BLUSH, LEAF, KRAFT)
KINDS = tuple(kind for kind in SHOES if kind not in {"foot", "sock", "skate"})
PAIR = {(3, 3), (4, 2)}


def draw():
    a = Art(300, 300, title="Odd shoes", desc="A pattern of many different shoes")
    a.piece(rect(-8, -8, 316, 316), TEAL, "sky")
    rng, before = random.Random(11), ""
    for row in range(8):
        for column in range(8):
            x, y = -14 + column * 44 + (22 if row % 2 else 0), 26 + row * 40
            kind = rng.choice([k for k in KINDS if k != before])
            before = kind
            first, second = rng.sample(COLOURS, 2)
            if (row, column) in PAIR:
                kind, first, second = "boot", CORAL, "#B93A2B"
            turn = rng.uniform(-9, 9)
            flip = rng.random() < 0.5
            shoe(a, kind, x + (6 if flip else -6), y, 1.75, colour=first, colour2=second, rotate=turn, flip=flip)
            sprinkle(a, x + 22, y - 12, rng)
    snail(a, 206, 236, 0.55)
    return a


def sprinkle(a, x, y, rng):
    """Three dots between the shoes, like steps."""
    for n in range(3):
        a.dot(x - 3 + n * 3.4, y + rng.uniform(-1.4, 1.4), 0.8, pale(TEAL, 0.35), "dot")
