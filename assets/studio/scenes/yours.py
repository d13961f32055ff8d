"""Nia hugs her book; a ring of children makes room for one more.

The words leave out the key round her neck, the empty place in the ring, and the cat, who politely looks away.
The snail is in the grass at the left.
"""

from __future__ import annotations

from kit import *
from together import sleeve

GRAY = mix(INK, SILVER, 0.5)
DEEP = "#B93A2B"


def draw():
    a = single(
        "Your book is yours",
        "Nia hugs her big red book with a heart-shaped lock, children in a ring make room for one more",
    )
    sky(a, WALL)
    words(a, 50, 10, 200, 142)
    hill(a, [(-10, 172), (60, 160), (150, 170), (240, 160), (312, 172)], mix(LEAF, MINT, 0.55))
    for x, y, k, kind in (
        (12, 190, 1.8, "round"),
        (44, 184, 1.1, "leaf"),
        (290, 190, 1.8, "round"),
        (260, 184, 1.1, "leaf"),
    ):
        tree(a, x, y, k, kind=kind)
    hill(a, [(-10, 206), (80, 198), (200, 202), (312, 196)], LEAF)
    a.piece(ellipse(150, 258, 118, 40), mix(LEAF, SUN, 0.35), "rug")
    a.piece(ellipse(150, 258, 104, 33), pale(LEAF, 0.45), "rug")
    person(a, FINN, 100, 232, 0.64, feeling="happy", turn=0.4, hands=("reach", "side"))
    person(a, AMINA, 200, 232, 0.64, feeling="happy", turn=-0.4)
    person(a, TOMAS, 66, 250, 0.68, feeling="kind", turn=0.5)
    person(a, ZOLA, 232, 250, 0.68, feeling="joy", turn=-0.5)
    nia(a, 150, 266, 1.02)
    wheelchair(a, 84, 282, 0.74, hands=("push", "give"), feeling="happy", turn=0.8)
    person(a, JO, 218, 284, 0.8, feeling="shy", turn=-0.5, pose="walk", flip=True)
    snail(a, 60, 288, 0.45)
    return a


def nia(a, x, y, k):
    person(a, NIA, x, y, k, boots="big", feeling="cuddle", tilt=-8, hide=("arms",))
    with a.at(x, y, k):
        book(a, 0, -45)
        with a.group("char nia", slot="hero"):
            sleeve(a, NIA, [(-12, -60), (-24, -48), (-14, -34), (10, -34)], [6, 9.4, 9, 8.4], flip=True)
            sleeve(a, NIA, [(12, -60), (24, -52), (18, -44), (-6, -46)], [6, 9.4, 9, 8.4])


def book(a, x, y):
    a.piece(rect(x - 18, y - 20, 38, 42, 2), CREAM, "page")
    a.piece(rect(x - 20, y - 21, 38, 42, 2.4), CORAL, "cover")
    a.piece(rect(x - 20, y - 21, 6, 42, 2), DEEP, "spine")
    heart(a, x + 4, y - 1, 7, colour=SUN)
    a.dot(x + 4, y - 1, 1.8, PLUM)
