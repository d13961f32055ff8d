"""Nia rows across the rug in Grandma's slippers.

The words leave out the oar (a wooden spoon), the waves on the rug, the ship on the wall, and the cat, who fits the red boots well.
The snail is a passenger in the second boat.
"""

from __future__ import annotations

from hands import hand
from kit import *

GRAY = mix(INK, SILVER, 0.5)
DEEP = "#B93A2B"


def draw():
    a = single("Boats", "Nia stands in Grandma's slippers as in two boats, Grandma laughs in her socks")
    room(a, 216, wall=BLUSH, floor=KRAFT, skirting=mix(ROSE, PLUM, 0.3))
    words(a, 50, 10, 200, 142)
    corner(a)
    sea(a)
    grandma(a, 209, 266, 0.92)
    red_boots(a)
    with a.moving(FEET), a.at(-12, -26, 1.1):
        boats(a)
    with a.moving(WHEELS):
        fleet(a, 98, 278)
    return a


def corner(a):
    """A lamp at the left, all of it or none, a window at the right, and the ship, out of the way of the words."""
    a.light(ellipse(27, 142, 14.6), SUN, alpha=0.25)
    a.ground(27, 232, 11, 1.8)
    a.piece(limb([(27, 148), (27, 230)], [2.4, 2.4]), BARK, "stand")
    a.piece("M18,232.4Q19,227.6 27,227.6Q35,227.6 36,232.4Z", BARK, "stand")
    a.piece("M21,129L33,129L39,153Q27,157 15,153Z", SUN, "shade")
    window(a, 273, 86, 50, 66)
    with a.at(163, 159, 0.66, -2):
        a.piece(rect(-17, -13.6, 34, 27.2, 1.4), KRAFT, "frame")
        a.piece(rect(-14, -10.6, 28, 21.2), mix(SEA, CREAM, 0.62), "picture")
        a.piece(rect(-14, 3.4, 28, 7.2), SEA, "sea")
        shoe(a, "slipper", -5.4, 6, 0.78, colour=CORAL)
        a.piece(poly((-2, 0), (-2, -9), (6.4, 0)), CREAM, "sail")


def sea(a):
    """A round rug with waves."""
    a.piece(ellipse(128, 270, 154, 28), MINT, "rug")
    a.piece(ellipse(128, 270, 144, 24), pale(MINT, 0.3), "rug")
    for i in range(5):
        y = 253 + i * 9
        for j in range(10):
            x = 4 + j * 27 + (i % 2) * 13
            if ((x + 7 - 128) / 136) ** 2 + ((y - 270) / 22) ** 2 < 1:
                a.line(f"M{x},{y}q3.5,-4 7,0q3.5,4 7,0", 1, mix(MINT, SEA, 0.7))


def grandma(a, x, y, k):
    """Grandma laughs so much that she holds her belly and the arm of her chair."""
    who = replace(GRANDMA, shoe="sock", shoe_colour=SUN)
    with couch(a, x, y, k, colour=ROSE, over=False):
        seated(a, who, x, y, k, way=-0.2, feeling="joy", turn=-0.5, tilt=-9, lean=-3, hands=((-5, -75), (35, -73)))


def red_boots(a):
    """The red boots, one fallen over, one with the cat in it."""
    a.ground(69, 246, 16, 2)
    with a.at(64, 246, 0.88):
        a.piece(ellipse(-0.5, -30, 10.8, 3.3), dark(CORAL, 0.55), "inside")
        with a.at(-2, -6, 1.25):
            a.piece(
                CAT_HEAD,
                GRAY,
                "cat",
            )
            a.line("M-3.6,-24.6q1.4,-1.6 2.8,0M3.2,-24.6q1.4,-1.6 2.8,0M0,-20.6q1.2,1 2.4,0", 0.7, EYE, "eye")
            a.mark(ellipse(1.2, -22, 0.9, 0.7), ROSE, "nose")
        shoe(a, "boot", 0, 0, 1.75, colour=CORAL, colour2=DEEP)
    a.ground(30, 262, 14, 2)
    shoe(a, "boot", 42, 254, 1.44, colour=CORAL, colour2=DEEP, rotate=-90)


def boats(a):
    """Nia with a foot in each slipper, rowing with a wooden spoon."""
    x, y, k = 108, 277, 1.0
    near, far = (70, 283), (102, 272)
    socks = {"colour": CORAL, "colour2": mix(CORAL, WHITE, 0.75)}
    inside(a, *far, 0.8)
    with a.group("char nia", slot="hero"):
        a.piece(limb([(x + 6, y - 34), (x + 16, y - 26), (x + 18, y - 18)], [8, 7.4, 6.8]), NIA.legs, "tights")
    shoe(a, "sock", x + 18, y - 8, 1.05, tall=0.74, **socks)
    snail(a, 133, 260.6, 0.46)
    slipper(a, *far, 0.8)
    inside(a, *near)
    with a.group("char nia", slot="hero"):
        a.piece(limb([(x - 6, y - 34), (x - 14, y - 24), (x - 16, y - 12)], [8, 7.4, 6.8]), NIA.legs, "tights")
    shoe(a, "sock", x - 16, y, 1.05, **socks)
    slipper(a, *near)
    person(
        a,
        NIA,
        x,
        y,
        k,
        feeling="joy",
        turn=0.5,
        tilt=6,
        lean=3,
        hands=((-17, -40), (6, -55)),
        fingers=("fist", "fist"),
        hide=("legs",),
        shadow=False,
    )
    with a.at(x, y, k, 3):
        oar(a, 0.92)


def fleet(a, x, y):
    """Nia in her wheelchair, a boat on each foot, rowing with a wooden spoon."""
    near, far = (x + 16, y + 4), (x + 25, y - 5)
    inside(a, *far, 0.6)
    snail(a, x + 49, y - 14.6, 0.4)
    wheelchair(a, x, y, who=NIA, shoes=("sock", "sock"), feeling="joy", turn=0.5, tilt=6, lean=3, hands=((-17, -40), (6, -55)),
               fingers=("fist", "fist"), feet=((36, -9, 0), (26, -2, 0)))  # fmt: skip
    slipper(a, *far, 0.6)
    slipper(a, *near, 0.6)
    with a.at(x - 3, y + 5, 1, 3):
        oar(a, 0.84)


def oar(a, part):
    """A wooden spoon, as much of its 80 as `part` says, and the fingers round it."""
    x, y = 17 - 61 * part, -65 + 52 * part
    a.piece(limb([(17, -65), (x + 4, y - 4)], [3.4, 4], caps="oo", per=1), WOOD, "oar")
    a.piece(ellipse(x, y, 8.4, 5.6, turn=-40), WOOD, "oar")
    a.piece(ellipse(x - 0.6, y + 0.2, 5.6, 3.4, turn=-40), dark(WOOD, 0.2), "bowl")
    for px, py in ((6, -55.4), (-17, -36.6)):
        with a.group("char nia", slot="hero"):
            hand(a, "grip", px, py, NIA.skin, angle=230, size=0.95)


def inside(a, x, y, k=0.9):
    """The opening of a slipper that is as big as a boat."""
    with a.at(x, y, k):
        a.piece(ellipse(24, -14, 24, 6.4), dark(SEA, 0.5), "inside")


def slipper(a, x, y, k=0.9):
    """One boat, from its heel to its bow."""
    with a.at(x, y, k):
        a.ground(36, 1, 38, 3)
        a.piece("M-2,-18Q4,-9 24,-8Q44,-9 48,-18C60,-20 68,-13 71,-3L2,-3Q-3,-9 -2,-18Z", SEA, "slipper")
        a.line("M1,-12Q8,-5 24,-4.6Q44,-5 50,-14", 0.9, MINT, alpha=0.8)
        a.piece(limb([(0, -2), (36, -1), (71, -2)], [4.4, 5, 4.4], caps="oo"), pale(SEA, 0.6), "sole")
        a.piece(cloud(57, -19.6, 7.4, 6.8, 8, seed=3), WHITE, "pompom")
