"""Itchy spots at night: Nia sits up in bed and scratches, and Grandma holds her hand.

What the words leave out: the same green bottle is in Grandma's hand, the teddy has spots as well, and shoes walk over the
quilt. The snail goes
for a walk along the top of the bed.
"""

import math

from acting import hand_at, on_head
from hair import hair
from hands import hand
from heads import SCARF
from kit import *

PYJAMAS = replace(NIA, cut="jumper", pattern="stripes", trim=pale(SUN, 0.62), collar=WHITE)
MEET = (162, 238.6)  # the wrist of the hand that Grandma holds
SPOT = mix(ROSE, CORAL, 0.2)
PILLOW = mix(SEA, MINT, 0.3)
GRAY = mix(INK, SILVER, 0.5)


def itchy(a, places):
    """Pink spots with a warm ring."""
    for x, y, r in places:
        a.mark(ellipse(x, y, r * 1.7), CORAL, "cheek", alpha=0.3)
        a.piece(ellipse(x, y, r), SPOT, "spot")


def fold(u, t):
    """A point of the quilt: u across 0..1, t down 0..1; knees make a hill."""
    left, right = 24 - 24 * t, 192 - 4 * t
    hill = 9 * math.sin(math.pi * min(1, max(0, (u - 0.12) / 0.76))) ** 2 * (1 - 0.75 * t)
    return left + (right - left) * u, 249 + 54 * t - hill


def quilt(a):
    """A patchwork quilt seen from the foot of the bed, with shoes sewn on."""
    tones = (mix(SEA, TEAL, 0.25), mix(SEA, MINT, 0.35))
    rows = (0.0, 0.56, 1.0)
    a.piece(poly(*[fold(i / 12, 0) for i in range(13)], fold(1, 1), fold(0, 1)), tones[0], "quilt")
    for r in range(2):
        for c in range(1 - r, 7, 2):
            us = [(c + i / 3) / 7 for i in range(4)]
            a.piece(poly(*[fold(u, rows[r]) for u in us], *[fold(u, rows[r + 1]) for u in us[::-1]]), tones[1], "patch")
    for i, kind, colour in ((0, "boot", CORAL), (2, "wellie", ROSE), (3, "hitop", CREAM), (4, "mary", CORAL)):
        x, y = fold((i + 0.44) / 7, 0.49)
        shoe(a, kind, x, y, 0.86, colour=colour, colour2=CREAM if colour != CREAM else CORAL)
    top = [fold(i / 12, 0) for i in range(13)]
    a.piece(limb([(x, y + 0.5) for x, y in top], [9] * 13, caps="..", per=1), CREAM, "sheet")
    a.line(curve(*[(x, y + 2.8) for x, y in top]), 0.9, ROSE)


def bedside(a):
    """A lamp on a little table at the left."""
    a.piece(rect(-8, 226, 40, 80, 2), dark(WOOD, 0.35), "table")
    a.piece(rect(-10, 221, 45, 6, 1.5), WOOD, "table")
    lamp(a, 20, 221, 1.0, lit=False)


def night_window(a):
    """Beside the words, where only a wide page shows it."""
    with a.at(13, 0):
        a.piece(rect(258, 54, 60, 92, 2), mix(NIGHT, CREAM, 0.3), "frame")
        a.piece(rect(262, 58, 40, 84), mix(NIGHT, TEAL, 0.55), "pane")
        moon(a, 281, 84, 10)
        stars(a, [(270, 112, 3), (284, 122, 2.4), (268, 68, 2.2)], CREAM)
        a.piece("M262,142L262,128Q280,118 304,132L304,142Z", dark(PINE, 0.4), "hill")
        a.piece(rect(255, 143, 50, 5, 1), mix(NIGHT, CREAM, 0.24), "sill")


def sleeping_cat(a, x, y, k=1):
    with a.at(x, y, k):
        a.piece(blob((-18, -1), (-17, -9), (-6, -14), (8, -13), (17, -6), (17, 0), (0, 1)), GRAY, "cat")
        a.piece(limb([(15, -1.6), (4, 1.6), (-8, 0.6)], [4.6, 4.6, 4], caps="oo"), dark(GRAY), "tail")
        a.piece(
            "M-21,-9L-22,-16L-17,-13Q-14,-14 -11,-13L-6.6,-16.6L-6,-9Q-6,-3 -13.4,-3Q-21,-3 -21,-9Z",
            dark(GRAY, 0.07),
            "cat",
        )
        a.line("M-18.4,-9q1.6,1.4 3.2,0M-11.8,-9q1.6,1.4 3.2,0M-14.6,-6q1,.8 2,0", 0.7, INK, "eye")


def draw():
    a = single("Itchy spots", "Nia sits up in bed with pink spots and scratches; Grandma sits close and holds her hand")
    room(a, 258, wall=NIGHT, floor=PLUM, skirting=dark(NIGHT, 0.3), boards=False)
    words(a, 50, 10, 196, 138)
    night_window(a)
    for rx, t in ((20, 0.26), (15, 0.5)):  # small, so that a page that does not show the lamp shows no glow
        a.piece(ellipse(20, 200, rx, rx * 0.9), mix(NIGHT, SUN, t), "glow")
    # bed
    a.piece("M30,262L30,200Q30,156 110,154Q190,156 190,200L190,262Z", BARK, "bed")
    a.piece("M39,262L39,202Q40,164 110,162Q180,164 181,202L181,262Z", mix(WOOD, CORAL, 0.3), "bed")
    bedside(a)
    a.piece(blob((42, 250), (40, 214), (50, 190), (82, 182), (112, 190), (110, 250)), mix(SEA, TEAL, 0.3), "pillow")
    a.piece(blob((104, 250), (104, 196), (120, 182), (158, 184), (176, 204), (172, 250)), PILLOW, "pillow")
    rug(a, 226, 288, 72, 14, colour=mix(PLUM, ROSE, 0.4))
    at, k = (222, 283), 0.98
    with couch(a, *at, k, wide=62, colour=ROSE, over=False):
        pass
    na, nk = (104, 295), 1.36
    person(
        a,
        PYJAMAS,
        *na,
        nk,
        feeling="worry",
        turn=-0.45,
        tilt=-6,
        look=-0.5,
        lean=-4,
        flip=True,
        hide=("legs", "arms"),
        shadow=False,
    )
    with on_head(a, PYJAMAS, *na, nk, tilt=-6, lean=-4, flip=True):
        itchy(
            a,
            (
                (10.6, -4, 1.4),
                (13.4, 2, 1),
                (-1, -8.4, 1.2),
                (-9.6, -5.4, 1.1),
                (5.4, -7, 0.9),
                (6.4, 11.4, 1),
                (0.6, -3.6, 1),
                (-13, 3, 1),
                (-8.4, 10.4, 1.1),
            ),
        )
        with a.group("alt hero-hair-scarf", slot="hero", hidden=True):  # a scarf lies over the spots at its edge
            hair(a, "hijab", SCARF, "front", turn=-0.45)
    quilt(a)
    arms(a)
    teddy(a, 62, 249, 1.05)
    with a.at(62, 249, 1.05):
        itchy(a, ((-4, -24, 1), (4.6, -23, 0.8), (0, -25.6, 0.8), (-4, -12, 1), (4, -4, 1), (-9, -3, 0.9)))
    sleeping_cat(a, 166, 283, 1.05)
    hold_hands(a, at, k)
    with a.at(161, 163, rotate=13):
        snail(a, 0, 0, 0.5)
    return a


def arms(a):
    """Nia's arms: one lies on the quilt, its sleeve rolled up; the other hand scratches it, on top."""
    with a.group("char nia", slot="hero"):
        a.piece(limb([(120, 208), (126, 216), (132, 226)], [3, 11.4, 12.6]), PYJAMAS.arm, "sleeve")
        hand(a, "rest", *MEET, PYJAMAS.skin, angle=14, flip=True, size=1.5)
        a.piece(
            limb([(130, 224), (146, 233), (MEET[0] + 0.4, MEET[1])], [11.6, 10.6, 8.4], caps=".o"), PYJAMAS.skin, "skin"
        )
        a.piece(limb([(126, 221), (132, 225)], [14.8, 14.4]), PYJAMAS.cuff, "cuff")
    itchy(a, ((148.4, 230.4, 1), (149.6, 237, 1.2), (155.4, 234.6, 1)))
    with a.group("char nia", slot="hero"):
        tone = mix(PYJAMAS.skin, "#6A2A22", 0.26)
        a.piece(
            limb(
                [(91, 209), (84, 219), (88, 232), (108, 235.4), (131, 230)],
                [3, 11.2, 12.6, 12.4, 10.4],
                caps="o.",
                per=3,
            ),
            PYJAMAS.arm,
            "sleeve",
        )
        hand(a, "grip", 138, 228.2, tone, angle=-6, size=1.3)
        a.piece(limb([(129.6, 230.6), (134, 229.4)], [11.8, 11.6]), PYJAMAS.cuff, "cuff")
    a.line("M143,220l2.6,-4M148,222.6l3.4,-3M137.4,218.6l1.2,-4.6", 1.1, CORAL)


def hold_hands(a, at, k):
    """Grandma in her chair: the bottle stands on one knee; her other hand lies round Nia's."""
    seated(a, GRANDMA, *at, k, way=-0.35, feeling="kind", turn=-0.6, tilt=-8, lean=-5,
           hands=(hand_at(GRANDMA, *at, k, (179.4, 233.4), pose=SITTING, lean=-5), (15, -61)), fingers=("fist", "rest"),
           right=lambda c: bottle(c, -1, 9, 11, 25, colour=LEAF, cap=PINE, mark=CORAL))  # fmt: skip
    with a.group("char grandma", slot="grandma"):
        tone = mix(GRANDMA.skin, "#6A2A22", 0.16)
        a.piece(limb([(176, 238), (171, 240)], [10, 10.4], caps="oo"), tone, "skin")
        for i in range(4):  # her fingers lie over Nia's hand
            x = 165.4 + i * 0.4
            a.piece(
                limb(
                    [(171.6, 235.6 + i * 3), (x, 235 + i * 3.2), (x - 3.4 + abs(i - 1) * 0.5, 236.6 + i * 3)],
                    [4, 4, 3.4],
                    caps="oo",
                ),
                tone,
                "skin",
            )
        a.piece(limb([(180.4, 236), (176.2, 238.2)], [11, 11]), GRANDMA.accent, "cuff")
