"""A rainy day in the park that is a good day: Nia hops over a puddle, Ben rolls right through it.

What the words leave out: Doctor Ada has come to the park as well and still watches, her umbrella over the cat; one umbrella is big
enough for three children and a frog; the sun is on its way. The snail keeps dry under the bench.
"""

from __future__ import annotations

import random

from acting import hand_at
from hands import hand
from kit import *
from poses import Pose
from weather import POOL, RAIN, duck, frog, puddle, rain, rings

HOPPER = replace(
    NIA, shoe="wellie", shoe_colour=ROSE, shoe_trim=CREAM
)  # rain shoes that fit; the red boots still do not
GRAY = mix(INK, CREAM, 0.48)
CLOUD = MINT
FOAM = mix(MINT, CREAM, 0.35)


def cloud_sheet(a):
    """One great cloud over both pages: a sheet with a scalloped hem, calm enough for words."""
    rng = random.Random("cloud")
    for dy, colour in ((11, mix(CLOUD, RAIN, 0.5)), (0, CLOUD)):
        x, d = 612.0, f"M-12,-12L612,-12L612,{151 + dy}"
        while x > -12:
            w = rng.uniform(34, 78)
            d += f"c{-w * 0.02:.1f},{w * 0.31:.1f} {-w * 0.98:.1f},{w * 0.31:.1f} {-w:.1f},0"
            x -= w
        a.piece(d + "L-12,-12Z", colour, "cloud")


def big_umbrella(a, x, y, k):
    """An umbrella with panels in two colours, its stick at (x, y)."""
    with a.at(x, y, k):
        a.line("M0,-48L0,-1Q0,4 4,4Q7,4 7,0", 1.7, WOOD)
        a.piece(
            "M-29,-27C-27,-45 -13,-53 0,-53C13,-53 27,-45 29,-27Q24,-32 17.4,-27Q11.6,-32 5.8,-27Q0,-32 -5.8,-27Q-11.6,-32 -17.4,-27Q-24,-32 -29,-27Z",
            CORAL,
            "umbrella",
        )
        a.piece("M-17.4,-27C-16,-42 -8,-50 0,-53C-3,-46 -6,-38 -5.8,-27Q-11.6,-32 -17.4,-27Z", CREAM, "panel")
        a.piece("M17.4,-27C16,-42 8,-50 0,-53C3,-46 6,-38 5.8,-27Q11.6,-32 17.4,-27Z", CREAM, "panel")
        a.dot(0, -54, 1.6, SUN)


def crown(a, x, y, w, tongues, colour):
    """A crown of water about (x, y), `w` to each side: thin tongues that rise from one sheet, each (across, high, lean)."""
    d = f"M{-w},0Q{-w * 0.6},3.4 0,3.6Q{w * 0.6},3.4 {w},0"
    step = 2 * w / len(tongues)
    for i, (high, lean) in enumerate(tongues):
        right = w - i * step
        left, mid = right - step, right - step / 2
        tip, bend = mid + lean, lean * 0.3
        d += f"Q{mid + step * 0.14 + bend:.1f},{-high * 0.4:.1f} {tip + 1.1:.1f},{1.4 - high}Q{tip + 0.9 + lean * 0.16:.1f},{-0.9 - high} {tip - 0.9:.1f},{0.6 - high}"
        d += f"Q{mid - step * 0.24 + bend:.1f},{-high * 0.46:.1f} {left:.1f},{-2.4 if i < len(tongues) - 1 else 0}"
    with a.at(x, y):
        a.piece(path(d + "Z"), colour, "splash")


def park(a):
    a.piece(rect(0, 0, 600, 300), RAIN, "sky")
    sun(a, 550, 192, 13, rays=True)
    hill(a, [(-10, 214), (80, 196), (190, 206), (310, 192), (430, 204), (520, 190), (612, 204)], mix(SEA, LEAF, 0.3))
    a.piece("M46,203Q43,211 51,218Q59,226 53,234L67,234Q71,223 60,216Q52,210 53,203Z", FLOOR, "path")
    clinic(a, 49, 204, 0.24)
    for x, y, k, kind, c in (
        (10, 214, 1.4, "round", PINE),
        (600, 214, 1.3, "round", mix(PINE, TEAL, 0.4)),
    ):
        tree(a, x, y, k, kind=kind, colour=c)
    hill(a, [(-10, 228), (120, 214), (260, 226), (400, 214), (520, 224), (612, 216)], LEAF)
    rain(a, [(-4, 604, 168, 222, 90)])
    way(a, [(-20, 258, 26), (120, 262, 36), (300, 270, 50), (480, 262, 44), (620, 254, 34)], FLOOR)
    rain(a, [(-4, 604, 226, 284, 60)], alpha=0.5, seed="near")


def doctor(a):
    """Doctor Ada on the bench, her umbrella mostly over the cat."""
    x, y, k = 120, 264, 0.78
    bench(a, x + 17, y - 3, 108, 40, k)
    a.ground(x, y - 40 * k - 1, 20, 2.4)
    for lx in (x + 17 - 35, x + 17 + 35):
        a.ground(lx, y - 2.6, 6, 1.4)
    snail(a, 152, y + 1, 0.6)
    cat(a, 172, y - 42.4 * k, 0.84, colour=GRAY, flip=True)
    umbrella(a, 157, 218, 1.0, colour=PLUM, rotate=12)
    person(a, ADA, x, y, k, pose="chair", feeling="happy", turn=0.5, look=0.6, tilt=4, shadow=False,
           hands=((-9, -58), hand_at(ADA, x, y, k, (153, 212), pose="chair")), fingers=("rest", ""))  # fmt: skip
    hand(a, "grip", 156.4, 211.4, ADA.skin, angle=4, size=0.84)


def front(a):
    """Leaves in the corners, in front of all."""
    for x, y, k, lean in ((14, 304, 1.5, -14), (40, 306, 1.1, 14), (588, 304, 1.5, 12), (560, 306, 1.1, -12)):
        sprig(a, x, y, k, colour=PINE, lean=lean)


def draw():
    a = spread(
        "A good day in the rain", "Nia hops over a puddle, Ben rolls through it, three children share an umbrella"
    )
    park(a)
    cloud_sheet(a)
    words(a, 100, 10, 186, 140)
    words(a, 314, 10, 186, 140, right=True)
    for x, y, w in ((40, 262, 30), (566, 264, 32)):
        puddle(a, x, y, w, 5)
        rings(a, x + 6, y, 8)
    doctor(a)
    # the three under one umbrella
    big_umbrella(a, 441, 254, 1.8)
    person(a, ZOLA, 485, 271, 0.88, feeling="joy", turn=-0.5, tilt=5, hands=("side", "heart"))
    person(
        a,
        AMINA,
        417,
        276,
        0.86,
        feeling="happy",
        turn=-0.5,
        tilt=-3,
        hands=("side", hand_at(AMINA, 417, 276, 0.86, (437, 233))),
        fingers=("", ""),
    )
    person(a, LUCY, 460, 283, 0.84, feeling="joy", turn=-0.5, tilt=-6, hands=("heart", "heart"))
    hand(a, "grip", 440, 232, AMINA.skin, angle=10)
    frog(a, 489, 286, 0.7)
    # Ben in the middle of the splash
    puddle(a, 350, 279, 39, 8)
    crown(
        a,
        338,
        277,
        28,
        ((10, 8), (18, 7), (14, 3), (24, 0), (17, -3), (29, -7), (20, -6), (12, -6)),
        mix(MINT, SEA, 0.3),
    )
    wheelchair(
        a, 347, 278, 1.12, feeling="joy", turn=0.3, tilt=-6, hands=("push", (25, -86)), fingers=("", "open"), rolling=30
    )
    crown(a, 339, 282, 20, ((8, 5), (13, 3), (9, 1), (14, -2), (9, -4), (12, -6)), FOAM)
    rings(a, 378, 281, 7)
    # Nia over the puddle, and the duck under her
    puddle(a, 228, 276, 54, 8)
    feet, x, y, k = ((-29, -9, 52), (29, -11, -24)), 224, 277, 1.06
    with a.moving(FEET):
        duck(a, 226, 276, 0.84)
    with a.moving(WHEELS):
        duck(a, 176, 281, 0.84)
    rings(a, 226, 279, 18)
    rings(a, 258, 276, 10)
    person(
        a,
        HOPPER,
        x,
        y,
        k,
        pose=Pose(
            feet=feet, toes=(1, 1), rise=-11, lean=5, tilt=-4, hands=((-35, -82), (36, -80)), fingers=("open", "open")
        ),
        feeling="joy",
        turn=0.35,
        shadow=False,
    )
    front(a)
    return a
