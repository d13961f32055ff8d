"""Dawn: the bus with the heart goes from town to town.

The words leave out who drives (Doctor Ada), what rides on the roof (the machine, no longer far away), and that somebody's
red boots swing from the bumper. The snail waits at the bus stop on the left page.
"""

from __future__ import annotations

from kit import *

DEEP = "#B93A2B"
ROAD = "#F6E3C0"


def draw():
    a = spread(
        "Town after town",
        "At dawn a bus with a heart winds through hills from town to town, windows light up and people wave",
    )
    sky(a, DAWN)
    words(a, 98, 10, 190, 128)
    words(a, 314, 10, 190, 140, right=True)
    a.piece(ellipse(236, 204, 58), pale(BLUSH, 0.25), "glow")
    a.piece(ellipse(236, 204, 46), BLUSH, "glow")
    a.piece(ellipse(236, 204, 34), SUN, "sun")
    hill(
        a,
        [(-10, 176), (70, 160), (160, 182), (260, 186), (340, 166), (430, 174), (520, 158), (612, 172)],
        mix(ROSE, DAWN, 0.45),
    )
    hill(a, [(-10, 192), (80, 190), (180, 204), (300, 196), (420, 186), (500, 196), (612, 182)], mix(SEA, DAWN, 0.45))
    town(a, 420, 186, 1)
    hill(a, [(-10, 224), (90, 212), (190, 228), (300, 216), (430, 222), (530, 206), (612, 214)], mix(SEA, MINT, 0.2))
    hill(a, [(-10, 252), (90, 246), (210, 256), (330, 244), (460, 252), (612, 240)], SEA)
    way(
        a,
        [(400, 190, 2), (330, 204, 5), (380, 220, 8), (480, 236, 14), (430, 272, 30), (250, 290, 34), (-20, 286, 38)],
        ROAD,
    )
    bus(a, 330, 274, 1)
    person(a, DAD, 130, 272, 0.6, pose="wave", feeling="happy", turn=0.4)
    person(a, ZOLA, 165, 276, 0.66, pose="cheer", feeling="joy", turn=0.4)
    person(a, LUCY, 200, 272, 0.6, pose="wave", feeling="happy", turn=0.4)
    snail(a, 108, 280, 0.5)
    return a


def town(a, x, y, k):
    with a.at(x, y, k):
        for i, (c, h) in enumerate(((CORAL, 16), (TEAL, 22), (PLUM, 14))):
            house(a, (i - 1) * 20, 0, 17, h, roof=c)


def bus(a, x, y, k):
    with a.at(x, y, k):
        a.ground(66, 1, 70, 3)
        a.piece("M0,-8L0,-58Q0,-66 8,-66L112,-66Q124,-66 128,-52L134,-32Q136,-26 136,-20L136,-8Z", CORAL, "bus")
        for i in range(3):
            a.piece(rect(8 + i * 30, -58, 25, 26, 3), pale(SUN, 0.6), "pane")
        a.piece("M100,-58L110,-58Q118,-58 121,-50L127,-32L100,-32Z", pale(SUN, 0.6), "pane")
        heart(a, 60, -19, 9, colour=CREAM)
        for wx in (26, 110):
            a.piece(ellipse(wx, -8, 12), INK, "tyre")
            a.piece(ellipse(wx, -8, 5), SUN, "hub")
