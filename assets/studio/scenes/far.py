"""A map as long as the way, seen from a hill at night: the family waits at the stop, and far off one window is lit.

What the words leave out: the map has to be unfolded again and again till it meets the way itself, and its red line goes on over the
bridge and past two sleeping villages to the door; the small sister has fallen asleep on the suitcase, and the sign of the stop has a
heart on it (the bus comes on a later page). The snail has set out along the map.
"""

from __future__ import annotations

from acting import hand_at
from hands import hand
from kit import *
from scenes.machine import reader

PARENT = replace(
    MUM, name="far-mum", hair_colour=GINGER, top=mix(MINT, SEA, 0.15), collar=CREAM, legs=mix(ROSE, PLUM, 0.25)
)
SIS = replace(LUCY, name="sis", skin=SKIN[1], hair="ginger", hair_colour=GINGER, top=mix(LEAF, CREAM, 0.15), collar=WHITE, pattern="",
              legs=ROSE, shoe="mary", shoe_colour=SUN, shoe_trim=CORAL)  # fmt: skip
TRAVELLER = replace(
    TOMAS, name="far-tomas", shoe_colour=PLUM, shoe_trim=ROSE
)  # his boots are not of the colour of the way
RANGES = (
    mix(PLUM, NIGHT, 0.45),
    mix(PLUM, TEAL, 0.5),
    mix(TEAL, NIGHT, 0.4),
    mix(TEAL, NIGHT, 0.12),
    mix(TEAL, SEA, 0.28),
)
PATH = mix(FLOOR, ROSE, 0.12)
POLE = mix(INK, CREAM, 0.55)
FIR = mix(TEAL, INK, 0.6)


def far_house(a, x, y, k):
    """The clinic over there: dark but for one wide window, in which the machine glows and two people read at a screen."""
    with a.at(x, y, k):
        a.piece(rect(-37, -28, 74, 31), mix(PLUM, ROSE, 0.45), "house")
        a.piece(poly((-42, -27), (-33, -37), (33, -37), (42, -27)), mix(CORAL, PLUM, 0.3), "roof")
        a.piece(rect(-31.5, -25.5, 63, 25, 1.5), CREAM, "frame")
        a.piece(rect(-29.5, -23.5, 59, 21, 1), mix(SUN, CREAM, 0.35), "pane")
        reader(a, 17, -2.4, 0.22)
        for s in (-1, 1):  # its face again, as marks: so small, its pieces would be left out of the page to colour in
            a.mark(ellipse(17 + s * 3.96, -13.8, 1.5), NIGHT, "eye")
            a.mark(ellipse(17.8 + s * 3.96, -14.5, 0.6), CREAM, "glint")
        a.line("M12.4,-9.8Q17,-7.4 21.6,-9.8", 1, INK, "mouth")
        a.piece(rect(-22.4, -22, 19.8, 16.2, 1.6), NIGHT, "screen")
        a.piece(rect(-20.8, -20.4, 16.6, 13, 0.8), CREAM, "page")
        for n, kind in enumerate((0, 2, 1, 1, 3, 0)):
            letter(a, kind, -17.4 + n % 3 * 5, -16.8 + n // 3 * 6, 1.9)
        reading(a, -25, -2.4, SKIN[1], GINGER, SEA)
        reading(a, 0.4, -2.4, SKIN[4], BLACK, LEAF, flip=True)
        a.piece(rect(-32.5, -2.4, 65, 3), WOOD, "sill")


def reading(a, x, y, skin, hair, coat, *, flip=False):
    """Somebody far off, from the sill up, who looks at the screen on the right."""
    with a.at(x, y, flip=flip):
        a.piece("M-4,0Q-4,-8 0,-8Q4,-8 4,0Z", coat, "coat")
        a.piece(ellipse(-0.8, -11.4, 3.9, 3.7), hair, "hair")
        a.piece(ellipse(0.6, -10.7, 3, 3), skin, "skin")
        a.mark(ellipse(2, -11, 0.5, 0.65), EYE, "eye")


def stop(a, x, y):
    """A bus stop: a pole and a sign with a heart."""
    a.ground(x, y, 9, 1.8)
    a.piece(rect(x - 1.6, y - 84, 3.2, 84, 1), POLE, "pole")
    a.piece(rect(x - 11, y - 104, 22, 22, 5), CREAM, "sign")
    heart(a, x, y - 92.4, 5.6, colour=CORAL)


def suitcase(a, x, y, w=54, h=30):
    a.ground(x, y, w * 0.56, 2.6)
    a.piece(rect(x - w / 2, y - h, w, h, 5), WOOD, "case")
    for s in (-1, 1):
        a.piece(rect(x + s * w * 0.34 - 2.2, y - h, 4.4, h), BARK, "strap")
    a.line(f"M{x - 7},{y - h + 7}q0,5 7,5q7,0 7,-5", 2.2, BARK)


def long_map(a, pts):
    """A map in many folds along (x, top, foot), with the way marked on it."""
    folds = list(zip(pts, pts[1:], strict=False))
    for i, ((x0, t0, b0), (x1, t1, b1)) in enumerate(folds):
        a.piece(poly((x0, t0), (x1, t1), (x1, b1), (x0, b0)), (CREAM, mix(CREAM, SEA, 0.22))[i % 2], "map")
    mids = [
        ((x0 + x1) / 2, ((t0 + t1) * (0.4 + 0.2 * (i % 2)) + (b0 + b1) * (0.6 - 0.2 * (i % 2))) / 2)
        for i, ((x0, t0, b0), (x1, t1, b1)) in enumerate(folds)
    ]
    x, t, _ = pts[1]
    a.piece(blob((x + 4, t + 5), (x + 9, t + 4), (x + 10, t + 8), (x + 5, t + 9)), SEA, "lake")
    a.line(curve(*mids, (pts[-1][0], (pts[-1][1] + pts[-1][2]) / 2)), 1.5, CORAL)
    a.dot(*mids[0], 2.2, CORAL)


def fields(a, quads, colours):
    """Fields as patches on the slopes."""
    for pts, c in zip(quads, colours, strict=True):
        a.piece(blob(*pts, pull=0.5), c, "field")


def village(a, x, y, k, *, lit=1):
    """Three sleeping houses; one small light at most."""
    with a.at(x, y, k):
        for i, (w, h, c) in enumerate(((11, 8, PLUM), (13, 11, mix(CORAL, NIGHT, 0.45)), (11, 7, NIGHT))):
            hx = (i - 1) * 13
            a.piece(rect(hx - w / 2, -h, w, h), mix(RANGES[1], CREAM, 0.3 + 0.08 * i), "house")
            a.piece(poly((hx - w * 0.66, -h + 0.4), (hx, -h - w * 0.5), (hx + w * 0.66, -h + 0.4)), c, "roof")
            a.piece(rect(hx - 1.6, -h + 2, 3.2, 3.6), mix(SUN, PLUM, 0.3) if i == lit else NIGHT, "pane")


def land(a):
    """Five ranges of hills under each other, fields, woods, two villages and a river that winds through all."""
    for r, t in ((26, 0.2), (22, 0.38)):
        a.piece(ellipse(216, 176, r * 1.4, r), mix(NIGHT, mix(CORAL, SUN, 0.35), t), "glow")
    hill(a, [(-10, 176), (36, 158), (92, 174), (150, 166), (216, 170), (262, 160), (312, 172)], RANGES[0])
    for x, y, k in (
        (172, 171, 0.34),
        (180, 172, 0.26),
        (262, 166, 0.44),
        (38, 167, 0.5),
    ):
        tree(a, x, y, k, kind="fir", colour=mix(RANGES[0], INK, 0.5), trunk=INK)
    hill(a, [(-10, 190), (60, 182), (120, 192), (180, 182), (240, 190), (312, 182)], RANGES[1])
    fields(
        a,
        [
            [(22, 196), (52, 187), (80, 190), (60, 201)],
            [(236, 196), (268, 188), (300, 189), (290, 200), (250, 203)],
            [(138, 196), (158, 189), (180, 191), (168, 199)],
        ],
        [mix(RANGES[1], ROSE, 0.16), mix(RANGES[1], SEA, 0.26), mix(RANGES[1], SEA, 0.16)],
    )
    village(a, 158, 192.6, 0.6, lit=3)
    hill(a, [(-10, 206), (50, 198), (110, 208), (170, 203), (226, 210), (270, 202), (312, 206)], RANGES[2])
    a.piece(
        "M312,203C270,206 236,212 210,218C176,226 130,222 92,228C50,234 20,236 -10,232L-10,246C30,252 70,250 110,243"
        "C150,236 190,240 226,231C260,223 280,217 312,217Z",
        SEA,
        "water",
    )
    a.line(
        "M270,212q6,-2 12,-1M246,219q5,-2 10,-2M206,231q6,-1 12,-3M118,234q6,-1 12,-1M150,230q5,-1 9,-1M40,242q7,1 13,0M66,238q5,1 9,0M14,240q6,1 10,1",
        0.9,
        MINT,
        alpha=0.75,
    )
    hill(a, [(-10, 252), (60, 248), (120, 242), (180, 240), (240, 232), (312, 220)], RANGES[3])
    fields(
        a,
        [
            [(196, 250), (222, 240), (262, 236), (280, 240), (250, 252), (214, 257)],
            [(262, 231), (284, 226), (308, 223), (308, 232), (280, 236)],
            [(140, 252), (160, 246), (176, 248), (160, 256)],
        ],
        [mix(RANGES[3], SEA, 0.24), mix(RANGES[3], NIGHT, 0.22), mix(RANGES[3], LEAF, 0.18)],
    )
    for x, y, k in ((262, 231, 0.42), (261.6, 251, 0.54), (242, 229, 0.34)):
        tree(a, x, y, k, kind="fir", colour=FIR, trunk=INK)
    village(a, 232, 244, 0.86, lit=0)
    hill(a, [(-10, 262), (60, 258), (130, 262), (190, 266), (240, 262), (312, 254)], RANGES[4])


WAY = [(216, 173.6), (225, 178.6), (216, 184.6), (198, 190), (200, 198), (222, 204), (216, 214), (204, 226), (196, 238), (204, 251), (224, 262), (222, 274)]  # fmt: skip
WIDE = [2.4, 3, 3.6, 4.4, 5, 6, 6.6, 8, 9, 11, 14, 20]


def road(a):
    """The way from the map's end over the bridge and up to the house, with the map's own red line on it."""
    way(a, [(x, y, w) for (x, y), w in zip(WAY, WIDE, strict=True)], PATH)
    a.piece(limb([(217, 213), (206, 224.4), (198, 238)], [10.6, 12, 13.6]), WOOD, "bridge")
    for t in range(5):
        x, y, w = 214.6 - t * 4, 215.6 + t * 5, 4.5 + t * 0.36
        a.line(f"M{x - w},{y - w * 0.66}L{x + w},{y + w * 0.66}", 0.7, BARK)
    for dx, dy in ((-4.6, -5.6), (4.8, 2.2)):
        rail = [(217 + dx, 210.6 + dy), (206 + dx * 1.1, 221.4 + dy), (198 + dx * 1.25, 234.6 + dy)]
        a.line(curve(*rail), 1.4, BARK)
        for x, y in rail:
            a.line(f"M{x},{y - 2}L{x},{y + 4}", 1.3, BARK)


def red_line(a):
    """The map's own red line, which goes on along the way to the door."""
    a.line(curve(*WAY[:-1], (221, 271)), 1.3, CORAL)


def near(a):
    """The knoll the family stands on."""
    a.piece(
        blob((-20, 274), (40, 262), (120, 264), (190, 271), (250, 274), (320, 268), (330, 312), (-20, 312), pull=0.8),
        PATH,
        "path",
    )
    tree(a, 37.6, 270, 0.62, colour=mix(PINE, NIGHT, 0.25), trunk=BARK)
    for x, y, k in ((262, 282, 0.8), (38, 283, 0.9)):
        grass(a, x, y, k, colour=mix(PINE, NIGHT, 0.1))


def draw():
    a = single(
        "Far away",
        "From a hill at night: a family with a long map; far off two people and the machine work in one lit window",
    )
    sky(a, NIGHT)
    words(a, 54, 10, 192, 138)
    stars(a, [(18, 40, 3), (34, 100, 2.2), (282, 34, 3), (264, 124, 2), (10, 140, 2), (292, 148, 2.2)])
    moon(a, 263, 92, 8)
    land(a)
    road(a)
    far_house(a, 216, 171.4, 0.58)
    near(a)
    red_line(a)
    stop(a, 67, 276)
    # the family
    mx, my, mk = 112, 280, 0.66
    left, right = (97, 235), (127, 235)
    hands = tuple(hand_at(PARENT, mx, my, mk, to) for to in (left, right))
    person(a, PARENT, mx, my, mk, feeling="worry", turn=0.5, tilt=4, look=0.6, hands=hands, fingers=("", ""))
    suitcase(a, 80, 283, 46, 25)
    person(a, SIS, 81, 278, 0.7, pose="bench", feeling="asleep", tilt=14, lean=6, shadow=False, hold=lambda b: teddy(b, 0, 12, 0.8),
           hold_at=(0, -42), hold_width=15)  # fmt: skip
    tx, ty, tk = 150, 279, 0.78
    hands = tuple(hand_at(TOMAS, tx, ty, tk, to) for to in ((140, 242), (177, 221)))
    person(a, TRAVELLER, tx, ty, tk, feeling="wonder", turn=0.7, look=0.6, tilt=-5, hands=hands, fingers=("", "point"))
    a.ground(190, 284, 40, 3)
    pts = [(96, 233, 256), (107, 229, 252), (119, 233, 257), (131, 229, 253), (143, 234, 257), (155, 238, 260), (166, 249, 269),
           (176, 262, 281), (190, 265, 280), (204, 268, 284), (221, 264, 279)]  # fmt: skip
    long_map(a, pts)
    for x, y, w, turn in ((96.6, 239, PARENT, 0), (128, 238, PARENT, 180), (140, 243, TOMAS, 180)):
        hand(a, "grip", x, y, w.skin, angle=turn, flip=turn == 180, size=0.8)
    snail(a, 192, 273, 0.48)
    return a
