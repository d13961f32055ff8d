"""Children of many families hold up long rows of cards; the rows match, almost everywhere.

What the words leave out: above all is the same and below nothing is, for every shoe is another. One card of the lower row
differs, and only Finn has seen it. The snail crawls along the
upper row, on the left.
"""

import math

from acting import hand_at
from hands import hand
from kit import *

ROW = (0, 2, 1, 3, 1, 0, 2, 3, 0, 2, 0, 1, 2, 3, 1, 0, 3, 2)
ODD, SIZE, PITCH, FIRST = 9, 15.4, 17.4, 2.6
IN = ("pocket", "pocket")  # no hands below the cards: they are drawn in front
SKY, GRASS = WALL, mix(LEAF, CREAM, 0.3)


def height(x, y, sag=4):
    """Where the string of a row hangs."""
    return y + sag * math.sin(math.pi * x / 300)


def row(a, y, tone, odd=None):
    """A string of cards from edge to edge; its cards hang with their middles at y."""
    top = SIZE * 0.58
    a.line(curve(*((x, height(x, y - top + 1.6)) for x in range(-10, 311, 32))), 1, INK)
    for i in range(18):
        x = FIRST + i * PITCH
        with a.at(
            x,
            height(x, y),
            rotate=math.degrees(math.atan(4 * math.pi / 300 * math.cos(math.pi * x / 300))) + ((i * 7) % 5 - 2) * 0.7,
        ):
            a.piece(rect(-SIZE / 2, -top, SIZE, top * 2, 1.2), tone, "card")
            letter(a, 3 if i == odd else ROW[i], 0, 0.5, 4.9)


def grip(a, who, x, y, k):
    """Fingers over the upper edge of a card."""
    with a.group(f"char {who.name}", slot=who.slot or None):
        hand(a, "grip", x, height(x, y) + 1, who.skin, angle=90, size=1.15 * k)


def homes(a):
    """The homes of many families on the hill behind, and bigger ones at the sides."""
    hill(a, [(0, 186), (70, 176), (150, 172), (230, 176), (300, 184)], mix(LEAF, CREAM, 0.62))
    for x, y, w, h, wall, roof, door in ((-4, 236, 54, 66, BLUSH, PLUM, TEAL), (304, 236, 54, 60, CREAM, CORAL, PLUM)):
        house(a, x, y, w, h, wall=wall, roof=roof, door=door)
    house(a, 24, 216, 26, 32, wall=CREAM, roof=CORAL, door=SEA)
    house(a, 275, 216, 26, 34, wall=mix(ROSE, CREAM, 0.45), roof=TEAL, door=SUN)
    tree(a, 51, 221, 0.8, kind="leaf", colour=PINE)
    tree(a, 288, 228, 0.6, kind="round", colour=PINE)
    hill(a, [(0, 224), (80, 216), (160, 214), (240, 216), (300, 222)], GRASS)


def draw():
    a = single(
        "Four letters",
        "Children of many families hold up long rows of cards with four shapes that match almost everywhere",
    )
    sky(a, SKY)
    words(a, 54, 58, 192, 92)
    a.line("M-5,16Q150,44 305,16", 0.9, INK)
    for i in range(12):
        x = 6 + i * 26
        t = (x + 5) / 310
        y = 16 + 56 * t * (1 - t)
        a.line(f"M{x},{y}L{x},{y + 6}", 0.7, INK)
        letter(a, (i * 3 + i // 4) % 4, x, y + 12, 6.4)
    homes(a)
    bench(a, 178, 277, 136, 27)
    for who, x, feeling, turn, look, tilt, hands in (
        (AMINA, 130, "happy", 0.1, 0.2, 3, (116, 133)),
        (FINN, 177, "wonder", -0.25, -0.7, -6, (164, 185)),
        (TOMAS, 230, "joy", -0.3, 0, 5, (217, 238)),
    ):
        at, k = (x, 250), 0.98
        spots = tuple(hand_at(who, *at, k, (hx, 220.5)) for hx in hands)
        person(
            a,
            who,
            *at,
            k,
            feeling=feeling,
            turn=turn,
            look=look,
            tilt=tilt,
            hands=spots,
            fingers=("fist", "fist"),
            shadow=False,
        )
    person(
        a,
        NIA,
        86,
        282,
        1.0,
        feeling="happy",
        boots="big",
        turn=0.4,
        look=0.6,
        tilt=-3,
        hands=IN,
        ride=Ride(wheel=False),
    )
    person(a, ZOLA, 153, 282, 1.0, feeling="joy", turn=-0.3, tilt=4, hands=IN)
    upper, lower, half = 228, 247, FIRST + PITCH / 2
    row(a, upper, CREAM)
    row(a, lower, WHITE, odd=ODD)
    near_wheel(a, 86, 282, 1.0)
    for who, i, y in (
        (AMINA, 6, upper),
        (AMINA, 7, upper),
        (FINN, 10, upper),
        (TOMAS, 13, upper),
        (NIA, 3, lower),
        (NIA, 5, lower),
        (ZOLA, 7, lower),
        (ZOLA, 9, lower),
    ):
        grip(a, who, half + i * PITCH, y - 9, 0.84)
    at, k = (217, 282), 0.95
    wheelchair(
        a, *at, k, flip=True, feeling="happy", turn=0.6, look=0.5, hands=("push", (31, -46)), fingers=("", "fist")
    )
    grip(a, BEN, half + 10 * PITCH, lower - 9, 0.84)
    snail(a, 56, height(56, upper) - 8.4, 0.42)
    return a
