"""It fits: Nia runs, and everybody runs with her.

The words leave out that Ben races her down the hill, that the cat wins, and that the bucket of the first picture is left
behind. The snail overtakes on a roller skate, at the lower left.
"""

from __future__ import annotations

from kit import *

GRAY = mix(INK, SILVER, 0.5)
DEEP = "#B93A2B"
LANE = "#F1DDB4"


def draw():
    a = single(
        "It fits",
        "Nia runs flat out down the hill in red boots that fit, Ben races beside her, the gray cat leaps ahead",
    )
    sky(a, WALL)
    words(a, 50, 10, 200, 126)
    scenery(a)
    with a.at(88, 238, rotate=8):
        wheelchair(
            a, 0, 0, 0.84, hands=("push", (22, -86)), fingers=("", "open"), feeling="joy", turn=0.6, rolling=24, lean=6
        )
    a.line("M50,176q-6,2 -11,1M47,190q-7,2 -14,1M50,204q-5,2 -9,1", 1.2, WHITE)
    run(a, 170, 272, 1.16)
    leap(a, 232, 250, 0.95)
    skater(a, 66, 280)
    front(a)
    return a


def scenery(a):
    """Clouds, three hills that all lean downhill, the fence and the lane."""
    soft_cloud(a, 20, 66, 46)
    soft_cloud(a, 284, 96, 44)
    soft_cloud(a, 262, 30, 30)
    hill(a, [(-10, 150), (40, 146), (120, 172), (220, 186), (312, 176)], mix(LEAF, MINT, 0.66))
    house(a, 222, 186, 17, 13)
    house(a, 204, 187, 13, 10, roof=TEAL, door=CORAL)
    for x, y, k, kind in ((272, 188, 1.5, "round"), (244, 188, 0.9, "leaf"), (294, 190, 1.1, "leaf")):
        tree(a, x, y, k, kind=kind)
    hill(a, [(-10, 168), (50, 172), (140, 200), (230, 216), (312, 216)], mix(LEAF, MINT, 0.3))
    tree(a, 14, 178, 1.5)
    tree(a, 38, 178, 1, kind="leaf")
    hill(a, [(-10, 206), (60, 216), (150, 238), (230, 254), (312, 262)], LEAF)
    lane = "M-10,222Q60,226 120,240Q210,262 312,272L312,312L240,312Q120,284 -10,270Z"
    a.piece(path(lane), LANE, "path")


def run(a, x, y, k):
    """Nia flat out, both boots off the ground."""
    with a.at(x, y, k):
        a.ground(6, 4, 30, 2.4)
        fit = {"colour": CORAL, "colour2": DEEP, "tall": 0.96}
        with a.group("char nia", slot="hero"):
            a.piece(limb([(-4, -44), (-18, -34), (-31, -38)], [9, 8, 7]), NIA.legs, "tights")
        shoe(a, "boot", -49, -35, 1.06, rotate=76, **fit)
        with a.group("char nia", slot="hero"):
            a.piece(limb([(4, -44), (22, -38), (30, -28), (34, -20)], [9.4, 8.4, 7.4, 7]), NIA.legs, "tights")
        shoe(a, "boot", 37, -6, 1.06, rotate=-18, **fit)
        a.piece("M-12,-56C-26,-52 -34,-44 -38,-32Q-26,-30 -12,-34Z", dark(SUN, 0.08), "coat")
        person(a, NIA, 0, -12, 1, feeling="joy", turn=0.6, lean=15, tilt=-4, hands=((-34, -58), (33, -66)), fingers=("fist", "fist"),
               hide=("legs",), shadow=False)  # fmt: skip


def leap(a, x, y, k):
    """The gray cat in the air, ahead of all."""
    d = dark(GRAY, 0.2)
    with a.at(x, y, k, 8):
        a.ground(-4, 22, 20, 1.8)
        a.piece(limb([(-14, -16), (-22, -24), (-20, -36), (-25, -42)], [4, 4.6, 4.6, 3.4], caps="oo", per=3), d, "tail")
        for pts in ([(-12, -12), (-20, -6), (-24, 2)], [(10, -12), (20, -8), (25, -2)]):
            a.piece(limb(pts, [6, 4.6, 3.8], caps="oo"), d, "cat")
        a.piece(blob((-17, -14), (-8, -22), (4, -21), (14, -20), (15, -9), (2, -10), (-12, -7)), GRAY, "cat")
        for pts in ([(-12, -12), (-15, -3), (-20, 5)], [(11, -12), (16, -4), (22, 3)]):
            a.piece(limb(pts, [7, 4.8, 4], caps="oo"), GRAY, "cat")
        with a.at(15.5, 5, 1.1, 4):
            a.piece(
                "M-6,-26L-6.4,-33L-1.6,-29.4Q2,-30 4,-29.4L8.6,-33L8.6,-26C9.4,-20 6,-17 1.2,-17C-3.6,-17 -7,-20 -6,-26Z",
                GRAY,
                "cat",
            )
            a.line("M-3.6,-24.2q1.4,-1.8 2.8,0M3.2,-24.2q1.4,-1.8 2.8,0M-.8,-20.6q2,1.6 4,0", 0.7, EYE, "eye")
            a.mark(ellipse(1.2, -22, 0.9, 0.7), ROSE, "nose")


def skater(a, x, y):
    """The snail on a roller skate."""
    with a.at(x, y, 0.9, 8):
        shoe(a, "skate", 0, 0, 1, colour=SUN, colour2=CREAM)
        snail(a, 0.4, -19, 0.52)


def front(a):
    """Flowers and tufts that lean with the wind."""
    for x, y, k in ((14, 296, 1.3), (286, 300, 1.2), (262, 298, 0.8)):
        grass(a, x, y, k)
    flower(a, 36, 298, 1.2)
    flower(a, 4, 298, 1, colour=CORAL)
