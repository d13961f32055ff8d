"""Nia and Grandma share a sofa and this very book. The words ask questions; here somebody has time for answers.

The snail reads along on the arm of the sofa.
"""

from __future__ import annotations

from acting import hand_at
from kit import *


def draw():
    a = Art(480, 166, title="Talk about it", desc="Nia and Grandma sit on a sofa and talk over an open book")
    a.zone("safe", 150, 24, 186, 138)
    a.piece(rect(-8, -8, 496, 182), BLUSH, "wall")
    a.piece(rect(-8, 140, 496, 34), FLOOR, "floor")
    a.piece(rect(-8, 136, 496, 5), ROSE, "skirting")
    window(a, 16, 20, 62, 74)
    books_on_a_shelf(a)
    with a.at(90, 14):
        sofa_corner(a)
    return a


def sofa_corner(a):
    """All that matters, in the middle of the room."""
    rug(a, 150, 141, 120, 9, colour=MINT)
    lamp(a, 250, 100, 0.95)
    a.piece(rect(239, 100, 25, 4), WOOD, "table")
    a.piece(rect(249, 104, 4, 28), WOOD, "leg")
    plant(a, -20, 134, 1.2)
    x, y, k = 129, 140, 0.84
    with couch(a, 152, y, k, wide=125, seats=2, colour=TEAL, back=102):
        behind_nia = hand_at(GRANDMA, x, y, k, (166, 92), pose=SITTING, lean=4)
        seated(
            a,
            GRANDMA,
            x,
            y,
            k,
            way=0.3,
            feeling="happy",
            turn=0.7,
            look=0.9,
            tilt=9,
            lean=4,
            hands=((-9, -57), behind_nia),
        )
        person(
            a,
            NIA,
            183,
            139,
            0.98,
            pose=replace(POSES["bench"], high=35, feet=((-8, -7, 4), (9, -5, -5))),
            feeling="joy",
            turn=-0.6,
            tilt=-7,
            lean=-3,
            boots="fit",
            shadow=False,
            hold=red_book,
            hold_at=(-5, -42),
            hold_width=38,
        )
    cat(a, 222, 141, 0.86, colour=mix(INK, SILVER, 0.5), flip=True)
    snail(a, 98, 88.6, 0.6)


def books_on_a_shelf(a):
    """More to read, on the right."""
    shelf(a, 394, 78, 74)
    books(a, 398, 78, 64, high=24)


def red_book(a):
    """Her own book, as on the other pages."""
    held_book(a, 0, 0, 1.34, cover=CORAL)
    heart(a, -9.8, 1.6, 4.6, colour=SUN)
