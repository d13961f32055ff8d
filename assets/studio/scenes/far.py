"""A map as long as the way: the family waits at the stop, and far off one window is lit.

What the words leave out: the map has to be unfolded again and again, the small sister has fallen asleep on the suitcase, and the sign
of the stop has a heart on it (the bus will come on a later page). The snail has set out on foot along the map.
"""

from __future__ import annotations

from acting import hand_at
from hands import hand
from kit import *

PARENT = replace(MUM, name="far-mum", top=CORAL, legs=mix(SEA, MINT, 0.2))
SIS = replace(LUCY, name="sis", skin=SKIN[1], hair="bob", hair_colour=BROWN, top=SUN, collar=WHITE, pattern="", legs=ROSE, extras=())
HILLS = (mix(NIGHT, PLUM, 0.6), mix(TEAL, NIGHT, 0.45), mix(TEAL, PINE, 0.4))


def far_house(a, x, y, k):
    """The clinic over there, dark but for the one window in which the machine glows."""
    a.piece(ellipse(x, y - 12, 32), mix(HILLS[0], SUN, 0.22), "glow")
    a.piece(ellipse(x, y - 12, 22), mix(HILLS[0], SUN, 0.42), "glow")
    with a.at(x, y, k):
        a.piece(rect(-30, -30, 60, 30), mix(NIGHT, CREAM, 0.3), "house")
        a.piece(poly((-34, -29), (-24, -41), (24, -41), (34, -29)), NIGHT, "roof")
        a.piece(rect(-12, -27, 24, 22, 1), "#FFF0C4", "pane")
        machine(a, 0, -5, 0.26)
        a.piece(rect(-13, -5, 26, 2.6), KRAFT, "sill")
        for s in (-1, 1):
            a.piece(rect(s * 22 - 4, -23, 8, 10), NIGHT, "pane")


def stop(a, x, y):
    """A bus stop: a pole and a sign with a heart."""
    a.ground(x, y, 9, 1.8)
    a.piece(rect(x - 1.6, y - 104, 3.2, 104, 1), STEELY, "pole")
    a.piece(rect(x - 13, y - 112, 26, 26, 5), CREAM, "sign")
    heart(a, x, y - 98, 6.4, colour=CORAL)


STEELY = mix(INK, CREAM, 0.5)


def suitcase(a, x, y, w=52, h=34):
    a.ground(x, y, w * 0.56, 2.6)
    a.line(f"M{x - 8},{y - h}q0,-6 8,-6q8,0 8,6", 2.6, BARK)
    a.piece(rect(x - w / 2, y - h, w, h, 5), WOOD, "case")
    for s in (-1, 1):
        a.piece(rect(x + s * w * 0.3 - 2.4, y - h, 4.8, h), BARK, "strap")
    a.piece(star(x, y - h * 0.5, 5), SUN, "badge")


def long_map(a, pts, h):
    """A map in many folds along the tops (x, y)."""
    for i in range(len(pts) - 1):
        (x0, y0), (x1, y1) = pts[i], pts[i + 1]
        c = (CREAM, mix(CREAM, MINT, 0.6))[i % 2]
        a.piece(poly((x0, y0), (x1, y1), (x1, y1 + h), (x0, y0 + h)), c, "map")
    mids = [((x0 + x1) / 2, (y0 + y1) / 2 + h * (0.36 + 0.3 * (i % 2))) for i, ((x0, y0), (x1, y1)) in enumerate(zip(pts, pts[1:]))]
    a.line(curve((pts[0][0] + 4, pts[0][1] + h * 0.7), *mids[1:-1], (pts[-1][0] - 4, pts[-1][1] + h * 0.4)), 1.6, CORAL)
    x, y = pts[0][0] + 5, pts[0][1] + h * 0.7
    a.piece(poly((x - 3, y + 1), (x, y - 5), (x + 3, y + 1)), PLUM, "roof")


def draw():
    a = single("Far away", "A family with a suitcase and a long map; far off, the machine glows in one window")
    sky(a, NIGHT)
    words(a, 54, 10, 192, 140)
    stars(a, [(18, 40, 3), (34, 92, 2.2), (282, 30, 3), (268, 112, 2), (10, 130, 2), (292, 150, 2)])
    moon(a, 280, 84, 13)
    hill(a, [(-10, 196), (40, 176), (120, 190), (200, 180), (260, 186), (312, 170)], HILLS[0])
    far_house(a, 214, 186, 0.86)
    hill(a, [(-10, 204), (60, 212), (150, 198), (230, 210), (312, 196)], HILLS[1])
    a.piece("M312,214C260,214 220,222 240,230C262,238 300,238 312,240Z", SEA, "water")
    hill(a, [(-10, 236), (60, 228), (160, 240), (240, 246), (312, 240)], HILLS[2])
    way(a, [(214, 200, 2), (226, 214, 3), (206, 230, 5), (236, 250, 12), (150, 282, 40), (-30, 290, 40)], mix(FLOOR, PLUM, 0.2))
    stop(a, 60, 280)
    person(a, PARENT, 96, 280, 0.84, feeling="think", turn=0.3, tilt=5, look=0.4, hands=(hand_at(PARENT, 96, 280, 0.84, (84, 222)), hand_at(PARENT, 96, 280, 0.84, (124, 222))), fingers=("fist", "fist"))
    person(a, TOMAS, 152, 282, 0.92, feeling="wonder", turn=0.6, hands=(hand_at(TOMAS, 152, 282, 0.92, (140, 240)), "point"))
    suitcase(a, 212, 284)
    person(a, SIS, 212, 278, 0.8, pose="bench", feeling="asleep", tilt=12)
    long_map(a, [(80, 222), (94, 218), (108, 222), (122, 218), (134, 226), (142, 240)], 24)
    snail(a, 240, 280, 0.5)
    return a
