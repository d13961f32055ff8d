"""The clue helps Doctor Ada choose one bottle out of many; then Nia opens wide, and Ben crosses his fingers.

What the words leave out: the bottle on the shelf has the same letter on it as the clue in Doctor Ada's hand; Grandma gives
the spoon; the teddy opens wide, too. The snail lives on the wall of bottles.
"""

import random

from acting import hand_at, on_head
from kit import *


def cupboard(a):
    rng = random.Random("bottles")
    a.piece(rect(-10, 150, 278, 110), WOOD, "cupboard")
    for r, y in enumerate((182, 216, 250)):
        a.piece(rect(-10, y - 28, 272, 29), dark(WOOD, 0.35), "shelf")
        x = 4
        while x < 256:
            w = rng.choice((8, 9.5, 11, 13))
            h = rng.uniform(17, 25)
            colour = rng.choice((TEAL, mix(SEA, TEAL, 0.4), SEA, mix(TEAL, NIGHT, 0.5)))
            bottle(a, x, y, w, h, colour=colour, cap=rng.choice((CREAM, MINT, KRAFT)), mark=INK)
            x += w + rng.uniform(3, 5)


def draw():
    a = spread("Choosing", "Doctor Ada reaches for one bottle of many; Nia opens wide for a spoon and Ben crosses his fingers")
    room(a, 252)
    words(a, 100, 10, 186, 132)
    words(a, 314, 10, 186, 140, right=True)
    cupboard(a)
    person(a, ADA, 220, 282, 0.85, pose="stand", feeling="happy", turn=-0.5, flip=False)
    person(a, GRANDMA, 345, 280, 0.78, pose="reach", feeling="kind", turn=0.4, right=lambda c: spoon(c, 10, -1, 0.8, rotate=180, full=CORAL))
    stool(a, 412, 280, 25, 1)
    person(a, NIA, 412, 280, 1.0, pose="side", flip=True, boots="big", feeling="cuddle", turn=0.5)
    wheelchair(a, 474, 282, 0.9, flip=True, feeling="cuddle", hands=("push", "wave"))
    snail(a, 60, 250, 0.5)
    return a
