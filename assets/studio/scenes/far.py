"""A map as long as the way: the family waits at the stop, and far off one window is lit.

What the words leave out: the map has to be unfolded again and again till it meets the way itself, the small sister has fallen asleep
on the suitcase, and the sign of the stop has a heart on it (the bus comes on a later page). The snail has set out along the map.
"""

from __future__ import annotations

from acting import hand_at
from hands import hand
from kit import *
from scenes.machine import reader

PARENT = replace(
    MUM, name="far-mum", hair_colour=GINGER, top=mix(MINT, SEA, 0.15), collar=CREAM, legs=mix(ROSE, PLUM, 0.25)
)
SIS = replace(
    LUCY,
    name="sis",
    skin=SKIN[1],
    hair="ginger",
    hair_colour=GINGER,
    top=mix(LEAF, CREAM, 0.15),
    collar=WHITE,
    pattern="",
    legs=ROSE,
    shoe="mary",
    shoe_colour=SUN,
    shoe_trim=CORAL,
)
FAR, MID, NEAR = mix(PLUM, NIGHT, 0.35), mix(TEAL, NIGHT, 0.3), mix(TEAL, SEA, 0.25)
PATH = mix(FLOOR, ROSE, 0.12)
POLE = mix(INK, CREAM, 0.55)


def far_house(a, x, y, k):
    """The clinic over there: dark but for one window, in which the machine glows."""
    with a.at(x, y, k):
        a.piece(rect(-27, -27, 54, 30), mix(PLUM, ROSE, 0.45), "house")
        a.piece(poly((-32, -26), (-22, -39), (22, -39), (32, -26)), mix(CORAL, PLUM, 0.3), "roof")
        a.piece(rect(-14.5, -24.5, 29, 25, 1.5), CREAM, "frame")
        a.piece(rect(-12.5, -22.5, 25, 21, 1), mix(SUN, CREAM, 0.35), "pane")
        reader(a, 0, -2.4, 0.22)
        a.piece(rect(-15.5, -2.4, 31, 3), WOOD, "sill")
        for s in (-1, 1):
            a.piece(rect(s * 21 - 3.4, -20, 6.8, 10), NIGHT, "pane")


def stop(a, x, y):
    """A bus stop: a pole and a sign with a heart."""
    a.ground(x, y, 9, 1.8)
    a.piece(rect(x - 1.6, y - 100, 3.2, 100, 1), POLE, "pole")
    a.piece(rect(x - 12, y - 116, 24, 24, 5), CREAM, "sign")
    heart(a, x, y - 103.4, 6, colour=CORAL)


def suitcase(a, x, y, w=54, h=30):
    a.ground(x, y, w * 0.56, 2.6)
    a.piece(rect(x - w / 2, y - h, w, h, 5), WOOD, "case")
    for s in (-1, 1):
        a.piece(rect(x + s * w * 0.34 - 2.2, y - h, 4.4, h), BARK, "strap")
    a.line(f"M{x - 7},{y - h + 7}q0,5 7,5q7,0 7,-5", 2.2, BARK)


def long_map(a, pts):
    """A map in many folds along (x, top, foot), with the way marked on it."""
    for i, ((x0, t0, b0), (x1, t1, b1)) in enumerate(zip(pts, pts[1:], strict=False)):
        a.piece(poly((x0, t0), (x1, t1), (x1, b1), (x0, b0)), (CREAM, mix(CREAM, SEA, 0.22))[i % 2], "map")
    mids = [
        ((x0 + x1) / 2, ((t0 + t1) * (0.4 + 0.2 * (i % 2)) + (b0 + b1) * (0.6 - 0.2 * (i % 2))) / 2)
        for i, ((x0, t0, b0), (x1, t1, b1)) in enumerate(zip(pts, pts[1:], strict=False))
    ]
    a.piece(
        blob(
            (pts[1][0] + 5, pts[1][1] + 7),
            (pts[1][0] + 11, pts[1][1] + 6),
            (pts[1][0] + 12, pts[1][1] + 11),
            (pts[1][0] + 6, pts[1][1] + 12),
        ),
        SEA,
        "lake",
    )
    a.line(curve(*mids, (pts[-1][0], (pts[-1][1] + pts[-1][2]) / 2)), 1.7, CORAL)
    a.dot(*mids[0], 2.6, CORAL)


def land(a):
    for r, t in ((29, 0.22), (23.5, 0.4), (18, 0.62)):
        a.piece(ellipse(224, 180, r), mix(NIGHT, mix(CORAL, SUN, 0.35), t), "glow")
    hill(a, [(-10, 190), (40, 174), (110, 192), (170, 190), (224, 182), (274, 190), (312, 172)], FAR)
    for x, y, k in ((20, 184, 0.5), (262, 192, 0.44), (273, 194, 0.36), (150, 196, 0.36)):
        tree(a, x, y, k, kind="fir", colour=mix(FAR, INK, 0.45), trunk=INK)
    hill(a, [(-10, 214), (60, 204), (130, 214), (200, 204), (262, 212), (312, 204)], MID)
    a.piece(
        "M-10,236C60,224 120,240 180,232C230,226 260,232 312,222L312,240C260,248 220,240 180,247C120,254 60,240 -10,250Z",
        SEA,
        "water",
    )
    a.line(
        "M202,237q5,-2 10,0M250,236q6,-2 12,0M276,233q5,-2 10,0M20,240q6,-2 12,0M44,238q4,-2 8,0", 0.9, MINT, alpha=0.8
    )
    hill(a, [(-10, 252), (60, 246), (140, 256), (220, 250), (312, 246)], NEAR)


def road(a):
    """The way from the map's end over the bridge and up to the house, with the map's own red line on it."""
    way(
        a,
        [(224, 182, 3), (233, 194, 5), (225, 207, 7), (227, 222, 9), (235, 244, 11), (250, 260, 15), (240, 274, 22)],
        PATH,
    )
    a.piece(limb([(226, 220), (230.6, 234), (238, 252)], [13, 15, 17]), WOOD, "bridge")
    for t in range(7):
        x, y, w = 226.4 + t * 1.9, 222 + t * 4.7, 5.6 + t * 0.4
        a.line(f"M{x - w},{y + w * 0.4}L{x + w},{y - w * 0.4}", 0.7, BARK)
    for s in (-1, 1):
        a.line(curve((226 + s * 6.6, 215), (231 + s * 7.4, 229), (238 + s * 8.4, 247)), 1.6, BARK)
        for x, y in ((226, 219), (231, 233), (238, 251)):
            a.line(f"M{x + s * 7},{y - 5}L{x + s * 7},{y + 1}", 1.4, BARK)


def red_line(a):
    """The map's own red line, which goes on along the way to the door."""
    a.line(
        curve((224.4, 185), (232, 195), (225.6, 207), (227, 222), (236, 247), (245.6, 260), (243, 268), (235, 271)),
        1.6,
        CORAL,
    )


def draw():
    a = single("Far away", "A family with a suitcase and a long map; far off, the machine glows in one window")
    sky(a, NIGHT)
    words(a, 54, 10, 192, 138)
    stars(a, [(18, 40, 3), (34, 100, 2.2), (282, 34, 3), (264, 124, 2), (10, 140, 2), (292, 148, 2.2)])
    moon(a, 280, 92, 12)
    land(a)
    road(a)
    far_house(a, 224, 183.4, 0.6)
    a.piece(blob((-20, 276), (40, 266), (140, 268), (230, 274), (320, 268), (330, 310), (-20, 310)), PATH, "path")
    for x, y, k, kind in ((18, 270, 1.9, "round"), (290, 268, 1.2, "leaf")):
        tree(a, x, y, k, kind=kind, colour=mix(PINE, NIGHT, 0.25), trunk=BARK)
    red_line(a)
    stop(a, 66, 278)
    # the family
    mx, my, mk = 126, 282, 0.825
    person(
        a,
        PARENT,
        mx,
        my,
        mk,
        feeling="worry",
        turn=0.5,
        tilt=4,
        look=0.6,
        hands=(hand_at(PARENT, mx, my, mk, (108, 226)), hand_at(PARENT, mx, my, mk, (144, 226))),
        fingers=("", ""),
    )
    suitcase(a, 86, 284)
    person(
        a,
        SIS,
        87.5,
        278,
        0.82,
        pose="bench",
        feeling="asleep",
        tilt=14,
        lean=6,
        shadow=False,
        hold=lambda b: teddy(b, 0, 12, 0.8),
        hold_at=(0, -42),
        hold_width=15,
    )
    tx, ty, tk = 172, 278, 0.98
    person(
        a,
        TOMAS,
        tx,
        ty,
        tk,
        feeling="wonder",
        turn=0.65,
        look=0.5,
        tilt=-4,
        hands=(hand_at(TOMAS, tx, ty, tk, (160, 232)), hand_at(TOMAS, tx, ty, tk, (206, 207))),
        fingers=("", "point"),
    )
    pts = [
        (108, 225, 252),
        (121, 220, 248),
        (135, 225, 253),
        (149, 220, 249),
        (163, 226, 254),
        (174, 240, 264),
        (184, 256, 275),
        (196, 266, 283),
        (210, 261, 278),
        (224, 267, 284),
        (240, 263, 279),
    ]
    a.ground(211, 283, 34, 3)
    pts = [(x - 4, t, b) for x, t, b in pts]
    long_map(a, pts)
    for x, y, w, turn in ((106, 232, PARENT, 0), (146, 230, PARENT, 180), (159, 236, TOMAS, 180)):
        hand(a, "grip", x, y, w.skin, angle=turn, flip=turn == 180, size=0.95)
    snail(a, 212, 273, 0.5)
    return a
