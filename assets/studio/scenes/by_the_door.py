"""Under the words for grown-ups: the shoes of everybody in the book, in a row by the door.

The words leave out that each pair belongs to somebody: a child can find whose. The snail crawls along after the red boots.
It is a long strip, so that it fits under words of any length; nothing stands in the fold at 500.
"""

from __future__ import annotations

from kit import *

FLOOR_AT, FOOT = 122, 133
ROW = (  # (who, where): the family in the middle, friends further out
    (LUCY, 36),
    (JO, 108),
    (AMINA, 174),
    (GRANDMA, 315),
    (DAD, 366),
    (NIA, 420.5),
    (BEN, 547),
    (ADA, 591),
    (MUM, 638),
    (SELLER, 772),
    (ZOLA, 830),
    (FINN, 886),
)


def draw():
    a = Art(1000, 150, title="By the door", desc="The shoes of everybody in the book stand in a row")
    a.zone("safe", 292, 94, 416, 42)
    a.piece(rect(0, 0, 1000, 150), CREAM, "bg")
    a.piece(rect(-8, FLOOR_AT, 1016, 40), FLOOR, "floor", more="wall e0")
    for who, x in ROW:
        pair(a, who, x)
    snail(a, 524, FOOT + 1, 0.72)
    return a


def pair(a, who, x):
    """The shoes of one of the cast, the far one half behind the near one; their left heel at x."""
    big = who is NIA
    k = 1.74 if big else 1.5 if who.adult else 1.4
    look = {"colour": who.shoe_colour, "colour2": who.shoe_trim, "skin": who.skin}
    look |= {"wide": 1.36, "tall": 1.04} if big else {}
    apart = 16 if big else 11
    a.ground(x + (apart / 2 + 3) * k, FOOT + 0.5, (14 + apart / 2) * k * (1.1 if big else 1), 2)
    shoe(a, who.shoe, x + apart * k, FOOT - 2.6, k, **look)
    shoe(a, who.shoe, x, FOOT, k, **look)
