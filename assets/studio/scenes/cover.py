"""The cover: Nia laughs out of a red boot as big as a house, in a village of shoes with lit windows.

The words leave out that the laces twist into a ladder of genes, all the way to the moon, and that Twirl is there.
The snail shelters under the arch of the boot's sole, and the gray cat guards the toe.
"""

from __future__ import annotations

import math

from geom import along
from hands import hand
from kit import *

GRAY = mix(INK, SILVER, 0.5)
DEEP = "#B93A2B"
NIGHT_SKY = mix(TEAL, INK, 0.5)  # cream words on it, with the brush strokes: over 7 to 1


def shoe_house(a, kind, x, y, k, colour, trim, *, flip=False, roof=PLUM, panes=()):
    """A shoe that somebody lives in: a pointed roof on the ankle, a chimney, lit windows."""
    with a.at(x, y, k, flip=flip):
        top = {"hitop": -17, "wellie": -20, "cowboy": -19, "hiker": -17.4}[kind]
        a.piece(rect(-4.4, top - 8, 2.6, 7), dark(colour, 0.4), "chimney")
        shoe(a, kind, 0, 0, 1, colour=colour, colour2=trim)
        a.piece(poly((-7.6, top + 1), (-0.8, top - 8.4), (6, top + 1)), roof, "roof")
        if kind == "wellie":
            a.piece("M-3.4,-2.2L-3.4,-6Q-3.4,-8.4 -.8,-8.4Q1.8,-8.4 1.8,-6L1.8,-2.2Z", PLUM, "door")
            a.piece(ellipse(-0.8, -14, 1.9), RAMP[5], "pane")
        for px, py in panes:
            a.piece(rect(px - 1.5, py - 1.8, 3, 3.6, 0.6), RAMP[5], "pane")
            a.line(f"M{px},{py - 1.6}L{px},{py + 1.6}", 0.4, colour)


def draw():
    a = single("Cover", "Nia laughs out of a red boot as big as a house under the stars")
    sky(a, NIGHT_SKY)
    for r, t in ((102, 0.16), (90, 0.38), (78, 0.68)):
        a.piece(ellipse(108, 260, r), mix(NIGHT_SKY, MINT, t), "glow")
    a.piece(ellipse(108, 260, 66), mix(MINT, CREAM, 0.5), "glow")
    night(a)
    village(a)
    a.ground(150, 284, 100, 4)
    a.piece(ellipse(106, 211, 46, 9), dark(DEEP, 0.6), "inside")
    person(a, NIA, 106, 281, 1.2, pose="wave", hands=((-30.6, -74), (22, -59)), fingers=("open", "fist"), feeling="joy", turn=0.25, tilt=7,
           lean=-2, hide=("legs",), shadow=False)  # fmt: skip
    twirl(a, 201, 251.4, 0.7, pose="wave", feeling="joy", turn=-0.6)
    boot(a)
    ladder(
        a,
        [
            (141.5, 230.5),
            (157, 222),
            (184, 203),
            (213, 196),
            (240, 190),
            (262, 172),
            (276, 148),
            (281, 120),
            (279, 90),
            (277, 52),
        ],
    )
    moon(a, 281, 44, 17)
    a.dot(141.5, 230.5, 2.7, SUN, "eyelet")
    with a.group("char nia", slot="hero"):
        hand(a, "grip", 133.6, 209, NIA.skin, angle=88, size=1.38)
    a.ground(226, 285, 15, 2)
    cat(a, 228, 284.6, 0.92, colour=GRAY, flip=True)
    for x, y, k, c in ((8, 294, 1.2, PINE), (292, 296, 1.3, PINE)):
        grass(a, x, y, k, colour=c)
    sprig(a, -2, 306, 1.3, colour=SEA, lean=14)
    sprig(a, 301, 308, 1.3, colour=SEA, lean=-12)
    flower(a, 26, 297, 0.9)
    flower(a, 278, 297, 0.8, colour=CORAL)
    snail(a, 94, 283, 0.46)
    words(a, 54, 10, 192, 142)
    return a


def ladder(a, pts):
    """The two laces, twisted into a ladder with rungs, from the boot to the moon."""
    spine, turns, n = along(pts, 12), 5.6, (len(pts) - 1) * 12

    def at(i, side):
        i = max(0, min(n, i))
        (ax, ay), (bx, by) = spine[max(0, i - 1)], spine[min(n, i + 1)]
        far, t = math.dist((ax, ay), (bx, by)), i / n
        out = side * min(1, t * 9) * (9.4 - 2.4 * t) * math.sin(math.pi * turns * t + 0.5) / far
        return spine[i][0] - (by - ay) * out, spine[i][1] + (bx - ax) * out

    def strand(side, first, last):
        ids = range(first, last + 1, 3)
        a.piece(
            limb([at(i, side) for i in ids], [4.4 - 1.2 * i / n for i in ids], caps="oo", per=1),
            (WHITE, ROSE)[side > 0],
            "lace",
        )

    cuts = [0, *[round((m + 0.5 - 0.5 / math.pi) * n / turns / 3) * 3 for m in range(6)], n]
    for m, (first, last) in enumerate(zip(cuts, cuts[1:], strict=False)):
        strand((1, -1)[m % 2], first, min(n, last + 3))
    for j, i in enumerate(
        i for i in range(9, n - 4) if i % 4 == 1 and abs(math.sin(math.pi * turns * i / n + 0.5)) > 0.5
    ):
        p, q = at(i, 1), at(i, -1)
        mid, kinds = ((p[0] + q[0]) / 2, (p[1] + q[1]) / 2), list(LETTERS.values())
        a.piece(limb([p, q], [4, 4], per=1), WHITE, "rung")  # an edge, for teal and plum are dark on the sky
        a.piece(limb([p, mid], [2.5, 2.5], per=1), kinds[j % 4], "rung")
        a.piece(limb([mid, q], [2.5, 2.5], per=1), kinds[(j + 2) % 4], "rung")
    for m, (first, last) in enumerate(zip(cuts, cuts[1:], strict=False)):
        strand((-1, 1)[m % 2], max(0, first - 3), last)


def night(a):
    """Stars at the sides, none behind the words."""
    stars(a, [(20, 30, 4), (31, 62, 3), (12, 96, 3.4), (31, 128, 3), (18, 160, 4), (31, 184, 2.6), (264, 20, 3), (290, 92, 3), (258, 92, 2.6),
              (290, 150, 3.4), (278, 184, 2.6), (6, 60, 2.4), (32, 12, 2.6)])  # fmt: skip
    speck(
        a,
        [
            (30, 46, 1.2),
            (14, 74, 1),
            (44, 102, 1.1),
            (24, 142, 1.2),
            (288, 120, 1.2),
            (286, 18, 1.1),
            (8, 190, 1.1),
            (257, 50, 1),
        ],
        MINT,
    )


def village(a):
    """Hills with houses that are shoes."""
    hill(
        a, [(-10, 232), (30, 220), (80, 232), (150, 240), (220, 232), (262, 218), (312, 226)], mix(PINE, NIGHT_SKY, 0.6)
    )
    a.mark(ellipse(231, 239.2, 13, 1.8), INK, "ground", alpha=0.3)
    shoe_house(a, "hitop", 228, 239, 1.06, ROSE, CREAM, roof=PLUM, panes=((-1.6, -5.4), (2.2, -5.4)))
    shoe_house(a, "cowboy", 288, 224, 1.5, SEA, SUN, flip=True, roof=CORAL, panes=((-2, -6.4), (2, -6.4)))
    hill(a, [(-10, 252), (40, 244), (110, 250), (200, 252), (256, 242), (312, 250)], mix(PINE, NIGHT_SKY, 0.15))
    for x, y, k in ((28, 240, 0.6), (297, 252, 0.6)):
        tree(a, x, y, k, colour=mix(LEAF, PINE, 0.55), trunk=BARK)
    shoe_house(a, "wellie", 10, 266, 1.9, SUN, mix(SUN, CORAL, 0.35), roof=CORAL, panes=())
    shoe_house(a, "hiker", 290, 266, 1.8, PLUM, SUN, flip=True, roof=ROSE, panes=((-1.8, -5.6), (2.2, -5.6)))
    hill(a, [(-10, 276), (60, 268), (150, 272), (230, 270), (312, 276)], mix(LEAF, PINE, 0.25))


def boot(a):
    """The boot as big as a house, toe to the right."""
    a.piece(
        "M66,216L144,216Q144,240 154,250C180,249 202,252 216,258Q238,264 240,276L62,276Q57,252 66,216Z",
        CORAL,
        "boot",
        more="hero-boot hero-boot",
    )
    a.piece(
        "M206,254.6Q237,262 240,276L194,276Q192,262 206,254.6Z", dark(CORAL, 0.18), "toe", more="hero-boot hero-toe"
    )
    a.piece("M61.6,246Q82,250 87,276L62,276Q59,262 61.6,246Z", dark(CORAL, 0.18), "heel", more="hero-boot hero-heel")
    a.line("M201,255.4Q190,262 190,273M63,241.6Q87,247 91.4,273", 0.9, CREAM, alpha=0.7)
    a.piece(
        "M122,216L144,216Q144,240 154,250L180,250.6Q172,266 154,265Q130,250 122,216Z",
        dark(CORAL, 0.1),
        "flap",
        more="hero-boot hero-flap",
    )
    a.piece(
        "M56,271L242,271Q248,280 244,286L112,286L110,277Q108,275 105,275L87,275Q84,275 83.4,277L82,286L57,286Q53,278 56,271Z",
        INK,
        "sole",
    )
    a.line("M61,273.6L238,273.6", 1, CREAM, alpha=0.8)
    left, right = ((128, 230), (134, 241), (143, 251)), ((141.5, 230.5), (145.4, 242), (163, 255))
    for (x, y), (u, v) in zip(left[1:], right[:2], strict=True):
        a.line(f"M{x},{y}L{u},{v}", 3.4, ROSE)
    for (x, y), (u, v) in zip(left, right, strict=True):
        a.line(f"M{x},{y}L{u},{v}", 3.4, WHITE)
    for x, y in (*left, *right):
        a.dot(x, y, 2.7, SUN, "eyelet")
    heart(a, 104, 250, 13.4, colour=SUN)
    heart(a, 104, 250, 10, colour=RAMP[6])
    a.line("M104,245L104,260M96.5,252.5L111.5,252.5", 1.1, SUN)
    a.piece("M58,208Q106,219 154,208L152,225Q106,234 60,225Z", DEEP, "cuff", more="hero-boot hero-cuff")
    a.line("M62,222Q106,230 150,222", 0.8, CREAM, alpha=0.6)
