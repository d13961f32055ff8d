"""Nia and Grandma share a sofa and this very book. The words ask questions; here somebody has time for answers.

The snail reads along on the arm of the sofa.
"""

from __future__ import annotations

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
    rug(a, 150, 141, 120, 9, colour=SEA)
    lamp(a, 262, 100, 1.1)
    a.piece(rect(246, 100, 34, 4), WOOD, "table")
    a.piece(rect(260, 104, 5, 26), WOOD, "leg")
    plant(a, 30, 134, 1.2)
    sofa_for_two(a)
    person(a, GRANDMA, 124, 136, 0.78, pose="bench", feeling="kind", turn=0.5, tilt=4)
    person(
        a,
        NIA,
        178,
        136,
        0.92,
        pose="bench",
        feeling="joy",
        turn=-0.4,
        tilt=-5,
        boots="fit",
        hold=red_book,
        hold_width=26,
    )
    cat(a, 228, 140, 0.9, colour=mix(INK, SILVER, 0.5), flip=True)
    snail(a, 79, 84, 0.6)


def books_on_a_shelf(a):
    """More to read, on the right."""
    shelf(a, 394, 78, 74)
    books(a, 398, 78, 64, high=24)


def red_book(a):
    """Her own book, as on the other pages."""
    held_book(a, cover=CORAL)


def sofa_for_two(a):
    """A wide sofa that stands on four feet; the seat is as high as Grandma's knees."""
    for x in (82, 220):
        a.piece(rect(x - 4, 128, 8, 9), BARK, "leg")
    a.piece(rect(78, 48, 146, 76, 20), TEAL, "sofa")
    a.piece(rect(86, 96, 130, 34, 6), dark(TEAL, 0.12), "seat")
    a.piece(rect(66, 84, 24, 48, 11), TEAL, "arm")
    a.piece(rect(212, 84, 24, 48, 11), TEAL, "arm")
