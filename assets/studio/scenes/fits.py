"""It fits: Nia runs, and everybody runs with her.

The words leave out that Ben races her down the hill, that the cat is faster than both, and that this is the lane, the
fence and the house of the first picture, a year on. The snail comes down on a roller skate, at the lower left.
"""

from __future__ import annotations

from kit import *

GRAY = mix(INK, SILVER, 0.5)
DEEP = "#B93A2B"
LANE = "#F1DDB4"
DUST = mix(LANE, KRAFT, 0.45)


def draw():
    a = single(
        "It fits",
        "Nia runs flat out down the hill in red boots that fit, Ben races beside her, the gray cat leaps ahead",
    )
    sky(a, WALL)
    words(a, 50, 10, 200, 112)
    scenery(a)
    ben(a)
    dust(a)
    with a.moving(FEET):
        run(a, 166, 278.6, 1.36)
    with a.moving(WHEELS):
        race(a, 154, 279, 1.2)
    leap(a, 229, 229, 0.68)
    skater(a, 63, 278)
    front(a)
    return a


def scenery(a):
    """A low sun, clouds, hills that all lean downhill, the fence and the lane."""
    for r, c in ((78, mix(WALL, CREAM, 0.55)), (63, CREAM), (48, pale(SUN, 0.62))):
        a.piece(ellipse(168, 218, r), c, "glow")
    soft_cloud(a, 18, 106, 34)
    soft_cloud(a, 284, 104, 28)
    for x, y, s in ((266, 120, 1), (277, 112, 0.8), (72, 152, 1.1), (88, 143, 0.8)):
        a.line(
            f"M{x - 5 * s},{y - 2 * s}Q{x - 2 * s},{y - 4 * s} {x},{y}Q{x + 2 * s},{y - 4 * s} {x + 5 * s},{y - 2 * s}",
            1.1,
            PINE,
        )
    hill(a, [(-10, 148), (40, 146), (110, 176), (200, 206), (312, 196)], mix(LEAF, MINT, 0.62))
    house(a, 274, 203, 17, 14)
    house(a, 229, 207, 11, 8.4, roof=TEAL, door=CORAL)
    tree(a, 14, 160, 1.5)
    tree(a, 29, 158, 0.9, kind="leaf")
    for x, y, k, kind in ((290, 206, 1.6, "round"), (302, 208, 1.1, "leaf")):
        tree(a, x, y, k, kind=kind)
    hill(a, [(-10, 176), (50, 180), (130, 208), (220, 236), (312, 236)], mix(LEAF, MINT, 0.3))
    fence(a)
    hill(a, [(-10, 206), (50, 210), (130, 236), (220, 262), (312, 268)], LEAF)
    a.piece(path("M-10,216Q56,216 120,238Q210,268 312,274L312,312L214,312Q110,284 -10,268Z"), LANE, "path")
    a.line("M-4,232Q40,232 84,246M186,288Q220,296 250,300M60,262Q96,270 120,279", 1.2, DUST, alpha=0.7)


def fence(a):
    """The picket fence, following the hill down."""
    ground = lambda x: 196 + 46 * max(0, x) ** 1.25 / 300**1.25 + (6 if x > 150 else 0) * (x - 150) / 150  # noqa: E731
    wood = pale(KRAFT, 0.7)
    for up in (8, 18):
        a.piece(
            limb([(x, ground(x) - up + 16) for x in (-10, 70, 150, 230, 312)], [3] * 5, per=2),
            pale(KRAFT, 0.55),
            "fence",
        )
    for i in range(20):
        x = i * 16 - 6
        y = ground(x) - 6
        a.piece(poly((x, y + 26), (x, y), (x + 3.6, y - 4.6), (x + 7.2, y + 0.6), (x + 7.2, y + 26)), wood, "fence")


def ben(a):
    """Ben at full speed, front wheel off the ground."""
    with a.at(78, 237, rotate=3):
        wheelchair(
            a,
            0,
            0,
            0.84,
            hands=("push", (23, -84)),
            fingers=("", "open"),
            feeling="joy",
            turn=0.7,
            rolling=30,
            lean=9,
            tilt=-6,
        )
    a.line("M36,184q-7,-1 -12,1M35,200q-8,-1 -15,1M36,216q-6,-1 -10,1", 1.4, WHITE)


def dust(a):
    """Puffs where the boots were."""
    for x, y, r in ((66, 247, 3), (58, 244, 4.2)):
        a.piece(cloud(x, y, r, r * 0.7, 6, seed=2, puff=0.5), WHITE, "dust")
    for x, y, r in ((112, 281, 6), (101, 278, 4.2), (122, 284, 4), (92, 281, 2.6)):
        a.piece(cloud(x, y, r, r * 0.7, 6, seed=3, puff=0.5), WHITE, "dust")


def run(a, x, y, k):
    """Nia flat out, both boots off the ground."""
    with a.at(x, y, k):
        a.ground(6, 2.4, 30, 1.9)
        fit = {"colour": CORAL, "colour2": DEEP, "tall": 0.96}
        with a.group("char nia", slot="hero"):
            a.piece(limb([(-3, -46), (-10, -28.6), (-13.6, -24.6), (-31, -22)], [9, 8.8, 8.2, 7]), NIA.legs, "tights")
        shoe(a, "boot", -44, -13, 1.1, rotate=60, **fit)
        with a.group("char nia", slot="hero"):
            a.piece(limb([(4, -46), (25, -44.6), (29.4, -41), (33, -24)], [10, 9.2, 8.6, 7.2]), NIA.legs, "tights")
        shoe(a, "boot", 37, -8, 1.1, rotate=-16, **fit)
        swept_coat(a)
        person(a, NIA, 0, -14, 1, feeling="joy", turn=0.65, lean=17, tilt=-7, hands=((-33, -54), (31, -71)), fingers=("open", "open"),
               hide=("legs", "body"), shadow=False)  # fmt: skip
        a.line("M44,4q4,-1 7,-4M46,-3q3,-2 4,-5", 1, DUST)


def swept_coat(a):
    """The coat in one piece, blown back: its hem is one line from the knee to the tip of the tail."""
    crease = mix(SUN, INK, 0.4)
    with a.group("char nia", slot="hero"), a.at(0, -47, rotate=17), a.at(0, 33):
        a.piece("M-11.6,-63Q0,-66.6 11.6,-63C14,-54 16,-42 19.6,-29.4C8,-23.6 -10,-25.4 -22,-27.6C-32,-29.2 -40,-31.4 -46,-37.6C-36,-40 -26,-44 -20,-49.6C-15,-54 -13,-58 -11.6,-63Z", SUN, "coat")  # fmt: skip
        with a.tinted("coat"):
            a.line("M3,-62Q3.4,-44 4.6,-26.6", 0.8, crease)
            a.line("M-20,-38Q-30,-35.4 -39,-35.8M-13,-33Q-22,-31 -30,-31.4", 0.7, crease)
            a.line("M10,-32.2L16,-33.7", 1, crease)
        for y in (-51.4, -43.4, -35.4):
            a.dot(7.4 + (y + 55) * 0.02, y, 1.8, WHITE, "button")


def race(a, x, y, k):
    """Nia flat out in her wheelchair, both boots firm on the footplate."""
    with a.at(x, y, k, 5):
        wheelchair(a, 0, 0, who=NIA, feeling="joy", turn=0.65, lean=12, tilt=-7, rolling=15, hands=("push", (31, -73)),
                   fingers=("", "open"), feet=((29, -6.4, -4), (20, -5.4, 0)))  # fmt: skip
        a.line("M-38,-20l-12,0M-40,-32l-16,0M-38,-44l-10,0", 1.2, WHITE)


def leap(a, x, y, k):
    """The gray cat in the air, ahead of all."""
    d = dark(GRAY, 0.2)
    with a.at(x, y, k, 6):
        a.piece(limb([(-14, -16), (-21, -22), (-19, -33), (-24, -40)], [4, 4.6, 4.6, 3.4], caps="oo", per=3), d, "tail")
        for pts in ([(-12, -12), (-20, -5), (-25, 2)], [(10, -12), (20, -8), (25, -2)]):
            a.piece(limb(pts, [6, 4.6, 3.8], caps="oo"), d, "cat")
        a.piece(blob((-17, -14), (-8, -22), (4, -21), (14, -20), (15, -9), (2, -10), (-12, -7)), GRAY, "cat")
        for pts in ([(-12, -12), (-15, -3), (-21, 5)], [(11, -12), (17, -5), (24, 4)]):
            a.piece(limb(pts, [7, 4.8, 4], caps="oo"), GRAY, "cat")
        a.piece(blob((6, -8.6), (12, -8), (15, -12), (10, -12)), WHITE, "bib")
        with a.at(15.5, 5, 1.14, 4):
            a.piece(
                CAT_HEAD,
                GRAY,
                "cat",
            )
            a.line("M-3.6,-24q1.4,-1.9 2.8,0M3.2,-24q1.4,-1.9 2.8,0", 0.8, EYE, "eye")
            a.line("M-1.2,-20.6q1.2,1.2 2.4,0q1.2,1.2 2.4,0", 0.7, EYE, "mouth")
            a.mark(ellipse(1.2, -21.8, 0.9, 0.7), ROSE, "nose")
            a.line("M-5,-22l-6,-2M-5,-20.6l-6,0M7.4,-22l6,-2M7.4,-20.6l6,0", 0.4, CREAM)


def skater(a, x, y):
    """The snail on a roller skate."""
    with a.at(x, y, 0.9, 10):
        a.line("M-8,-4l-7,0M-8,-9l-5,0", 1, WHITE)
        shoe(a, "skate", 0, 0, 1, colour=SEA, colour2=CREAM)
        snail(a, 0.4, -19.4, 0.56)


def front(a):
    """Flowers and tufts at the near edge."""
    hill(a, [(-10, 284), (60, 290), (130, 302), (200, 316), (312, 318)], PINE)
    for x, y, k in ((12, 292, 1.3), (290, 304, 1.3), (262, 304, 0.9)):
        grass(a, x, y, k, colour=mix(PINE, LEAF, 0.35))
    flower(a, 34, 296, 1.25)
    flower(a, 2, 296, 1, colour=CORAL)
    flower(a, 276, 303, 1.3, colour=CORAL)
