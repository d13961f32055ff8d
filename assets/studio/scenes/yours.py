"""Nia hugs her book; a ring of children makes room for one more.

The words leave out that everybody wears a letter, that Jo's is a different one, and that a free spot in the ring is waiting
for Jo. The snail comes to the ring as well, at the lower right.
"""

from __future__ import annotations

from kit import *
from together import sleeve

DEEP = "#B93A2B"
GRASS = mix(LEAF, MINT, 0.2)


def draw():
    a = single(
        "Your book is yours",
        "Nia hugs her big red book with a heart-shaped lock, children in a ring make room for one more",
    )
    sky(a, CREAM)
    words(a, 50, 10, 200, 131)
    scenery(a)
    ring(a)
    child(
        a,
        FINN,
        101,
        206,
        0.55,
        "circle",
        feeling="happy",
        turn=0.4,
        look=0.5,
        hands=("wave", (12, -36)),
        fingers=("open", "rest"),
    )
    child(a, AMINA, 195, 204, 0.55, "square", feeling="happy", turn=-0.3, look=-0.4, hands=((-5, -44), (19, -38)))
    child(a, TOMAS, 66, 238, 0.68, "triangle", feeling="joy", turn=0.4, hands=((-14, -34), (3, -42)), tilt=5)
    child(
        a, ZOLA, 235, 240, 0.68, "circle", feeling="joy", turn=-0.5, look=-0.4, hands=((-12, -40), (13, -34)), tilt=-6
    )
    nia(a, 152, 261, 0.92)
    ben(a, 92, 281, 0.76)
    child(a, JO, 206, 284, 0.735, "diamond", feeling="happy", turn=-0.7, look=-0.8, tilt=-7, hands=((-27, -62), (14, -36)), fingers=("open", "rest"),
          feet=((-14, -3, 8), (8, 0, 0)), toes=(-1, -1))  # fmt: skip
    snail(a, 242, 282, 0.48, flip=True)
    return a


def child(a, who, x, y, k, kind, *, badge=(6.4, -52), **act):
    """One of the ring, with a letter on the chest."""
    person(a, who, x, y, k, **act)
    with a.at(x, y, k):
        pin(a, kind, *badge)


def pin(a, kind, x, y):
    a.dot(x, y, 6, WHITE, "badge")
    letter(a, kind, x, y, 3.8)


def scenery(a):
    """Hills, trees and a string of flags in them."""
    soft_cloud(a, 18, 110, 30, colour=DAWN)
    soft_cloud(a, 284, 108, 30, colour=DAWN)
    hill(a, [(-10, 174), (60, 160), (150, 168), (240, 158), (312, 172)], mix(LEAF, MINT, 0.6))
    for x, y, k, kind in (
        (27, 182, 1.0, "leaf"),
        (4, 190, 1.8, "round"),
        (274, 182, 1.0, "leaf"),
        (296, 190, 1.8, "round"),
    ):
        tree(a, x, y, k, kind=kind)
    hill(a, [(-10, 200), (80, 188), (200, 192), (312, 188)], LEAF)
    for x, y, k in ((20, 222, 0.7), (284, 218, 0.8), (14, 296, 1.2), (288, 294, 1.2)):
        grass(a, x, y, k)
    for x, y, c in ((32, 232, CORAL), (274, 240, ROSE), (30, 292, WHITE), (272, 290, CORAL)):
        flower(a, x, y, 0.9, colour=c)


def ring(a):
    """A chalk ring on the grass, a coloured spot for each, and one spot that is free."""
    a.piece(ellipse(150, 247, 116, 45), pale(LEAF, 0.55), "ring")
    a.piece(ellipse(150, 247, 109, 40.6), GRASS, "ring")
    for x, y, w, c in (
        (101, 206, 15, CORAL),
        (194, 204, 15, SEA),
        (66, 238, 18, BLUSH),
        (235, 240, 18, ROSE),
        (97, 281, 34, MINT),
        (152, 261, 33, CREAM),
    ):
        a.piece(ellipse(x, y, w, min(w * 0.24, 7)), c, "spot")
    a.piece(ellipse(157, 281, 25, 6.4), SUN, "spot")
    tone = mix(SUN, BARK, 0.62)
    for s in (-1, 1):  # two soles, toes to the middle of the ring
        with a.at(157 + s * 6.4, 281, rotate=s * 9):
            a.mark("M-2.5,.6Q-4,-4.4 0,-4.8Q4,-4.4 2.5,.6Q0,1.4 -2.5,.6Z", tone, "print")
            a.mark("M-2.2,2.2Q0,2.8 2.2,2.2Q2.8,4.8 0,4.9Q-2.8,4.8 -2.2,2.2Z", tone, "print")


def ben(a, x, y, k):
    wheelchair(a, x, y, k, hands=("push", (29, -58)), fingers=("", "open"), feeling="joy", turn=0.9, look=0.6, tilt=5)
    with a.at(x, y, k):
        pin(a, "triangle", 6, -50)


def nia(a, x, y, k):
    person(a, NIA, x, y, k, boots="big", feeling="cuddle", tilt=-9, hide=("arms",))
    with a.at(x, y, k):
        with a.at(1, -44, 0.9):
            book(a, 0, 0)
        with a.group("char nia", slot="hero"):
            sleeve(
                a,
                NIA,
                [(-11, -60), (-16.8, -50), (-19.4, -39.6), (-16.4, -36.4), (5, -30.6)],
                [6, 8.4, 8.2, 7.8, 7.4],
                flip=True,
            )
            sleeve(a, NIA, [(11, -60), (17.6, -51), (22, -43), (20, -39.4), (9, -38.6)], [6, 8.4, 8.2, 7.8, 7.4])


def book(a, x, y):
    """The red book and its lock, a heart."""
    a.piece(rect(x - 16, y - 14.6, 36, 31.6, 2), CREAM, "page")
    a.line(f"M{x + 18.2},{y - 13}L{x + 18.2},{y + 15}", 0.6, KRAFT)
    a.piece(rect(x - 19, y - 16, 36, 32, 2.4), CORAL, "cover")
    a.piece(rect(x - 19, y - 16, 6, 32, 2), DEEP, "spine")
    a.piece(rect(x - 13, y - 6, 33, 3), DEEP, "strap")
    heart(a, x + 2, y - 4, 9, colour=SUN)
    a.dot(x + 2, y - 6.4, 2, PLUM, "hole")
    a.piece(poly((x + 1.2, y - 6), (x + 2.8, y - 6), (x + 3.6, y - 1), (x + 0.4, y - 1)), PLUM, "hole")
