"""Nia and Ben hold up two rows of cards between them; the rows match, almost everywhere.

What the words leave out: above all is the same and below nothing is, for every shoe is another. One card of the lower row
differs, and only Finn has seen it. The snail crawls along the upper row.
"""

import math

from acting import hand_at
from kit import *
from together import sleeve

ROW = (2, 1, 3, 0, 2, 0, 1)
ODD, SIZE, PITCH, FIRST = 5, 11.2, 11.7, 116.6
UPPER, LOWER = ((108, 224), (194.6, 223)), ((102, 242.4), (196.4, 241))  # the two ends of each string
SAG, HANG = 2, 5.4  # how far a string hangs down, and a card below its string
NIA_AT = (84, 283, 1.05)
STONE = mix(KRAFT, CREAM, 0.42)
SKY, GRASS = WALL, mix(LEAF, CREAM, 0.3)


def height(x, ends):
    """Where the string of a row hangs."""
    (ax, ay), (bx, by) = ends
    t = (x - ax) / (bx - ax)
    return ay + (by - ay) * t + SAG * math.sin(math.pi * t)


def row(a, ends, tone, odd=None):
    """A string of cards from Nia's hand to Ben's."""
    top, (ax, bx) = SIZE * 0.58, (ends[0][0], ends[1][0])
    a.line(curve(*((ax + (bx - ax) * t / 6, height(ax + (bx - ax) * t / 6, ends)) for t in range(7))), 1, INK)
    for i, kind in enumerate(ROW):
        x = FIRST + i * PITCH
        with a.at(x, height(x, ends) + HANG, rotate=((i * 7) % 5 - 2) * 0.7):
            a.piece(rect(-SIZE / 2, -top, SIZE, top * 2, 1.2), tone, "card")
            letter(a, 3 - kind if i == odd else kind, 0, 0.4, 4)


def homes(a):
    """The homes of many families on the hill behind, and bigger ones at the sides."""
    hill(a, [(0, 186), (70, 176), (150, 172), (230, 176), (300, 184)], mix(LEAF, CREAM, 0.62))
    for x, y, w, h, wall, roof, door in ((-4, 236, 54, 66, BLUSH, PLUM, TEAL), (304, 236, 54, 60, CREAM, CORAL, PLUM)):
        house(a, x, y, w, h, wall=wall, roof=roof, door=door)
    house(a, 24, 216, 26, 32, wall=CREAM, roof=CORAL, door=SEA)
    house(a, 275, 216, 26, 34, wall=mix(ROSE, CREAM, 0.45), roof=TEAL, door=SUN)
    tree(a, 288, 228, 0.6, kind="round", colour=PINE)
    hill(a, [(0, 224), (80, 216), (160, 214), (240, 216), (300, 222)], GRASS)


def draw():
    a = single(
        "Four letters",
        "Nia and Ben hold up two rows of cards with four shapes that match almost everywhere; friends laugh and point",
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
    low_wall(a)
    behind(a)
    laughing = replace(POSES["stand"], hands=("cheek", "pocket"), over_face=True, tilt=4)
    person(a, ZOLA, 147, 282, 1.0, pose=laughing, feeling="joy", turn=0.2)
    row(a, UPPER, CREAM)
    row(a, LOWER, WHITE, odd=ODD)
    nia(a)
    ben(a)
    x = FIRST + 0.3 * PITCH
    snail(a, x, height(x, UPPER) - 0.6, 0.42)
    return a


def nia(a):
    """Nia has the other ends of both strings: one arm out, one across her coat."""
    x, y, k = NIA_AT
    person(a, NIA, x, y, k, feeling="happy", boots="big", turn=0.4, look=0.6, tilt=-3, hide=("arms",),
           feet=((-13, 0, 0), (8, 0, 0)), toes=(1, 1), ride=Ride(face="front"))  # fmt: skip
    for ends in (UPPER, LOWER):
        a.line(f"M{ends[0][0]},{ends[0][1]}l-3,.4q-3,4 -1,9", 1, INK)
    with a.group("char nia", slot="hero"):
        sleeve(a, NIA, [(93, 221), (98, 229), (104, 224.2)], [8, 10, 9], fingers="fist")
        sleeve(a, NIA, [(73.6, 221.6), (76, 235), (86, 242.2), (98, 242.6)], [7, 10.4, 10, 9], fingers="fist")


def low_wall(a):
    """A garden wall from edge to edge, for those behind to stand on."""
    a.piece(rect(-8, 260, 316, 18), dark(STONE, 0.12), "stone")
    for i in range(11):
        a.line(f"M{6 + i * 29},267l{(-1, 1)[i % 2]},10", 0.7, dark(STONE, 0.34))
    a.piece(rect(-8, 258.6, 316, 6.4, 1), STONE, "stone")


def behind(a):
    """Amina and Tomas look on and laugh; Finn has seen something, and points at it."""
    y, k = 261, 1.06
    person(a, AMINA, 127, y, k, feeling="happy", turn=0.1, look=0.2, tilt=3, hands=("side", "pocket"))
    pose = replace(POSES["stand"], hands=("side", "chin"), fingers=("", "rest"), over_face=True)
    person(a, FINN, 185, y, k, pose=pose, feeling="wonder", turn=-0.25, look=-0.7, tilt=-6, hide=("left-arm",))
    sleeve(a, FINN, [(175.4, 200), (171.4, 206.4), (173.4, 212)], [8, 9.6, 8.8], fingers="point")
    person(a, TOMAS, 229, y, k, feeling="joy", turn=-0.3, tilt=5, hands=("side", "heart"), fingers=("rest", "rest"))


def ben(a):
    """Ben has the ends of both strings, one in each hand."""
    (x, y), k = (219, 282), 0.95
    ends = [LOWER[1], UPPER[1]]
    for end, high in ends:
        a.line(f"M{end - 4},{high}q3,4 1,12", 1, INK)
    hands = tuple(hand_at(BEN, x + 3 * k, y, k, end, pose="side", flip=True) for end in ends)
    wheelchair(a, x, y, k, flip=True, feeling="happy", turn=0.6, look=0.5, hands=hands, fingers=("fist", "fist"))
