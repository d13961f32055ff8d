"""Children of many families hold up long rows of cards; the rows match, almost everywhere.

What the words leave out: above all is the same and below nothing is, for every shoe is another. One card of the lower row
differs, and only Finn has seen it. The snail crawls along the upper row, on the left.
"""

import math

from acting import hand_at
from hands import hand
from kit import *

ROW = (0, 2, 1, 3, 1, 0, 2, 3, 0, 2, 0, 1)
ODD, SIZE, PITCH, FIRST = 9, 14.2, 16, 4
UPPER, LOWER, SAG = 226, 242.6, 1.6  # the middles of the cards, and how far the strings hang down
END = (192, 196)  # where Ben holds the ends of the two strings
STONE = mix(KRAFT, CREAM, 0.42)
IN = ("pocket", "pocket")  # no hands below the cards: they are drawn in front
SKY, GRASS = WALL, mix(LEAF, CREAM, 0.3)


def height(x, y):
    """Where the string of a row hangs."""
    return y + SAG * math.sin(math.pi * x / 190)


def row(a, y, tone, end, odd=None):
    """A string of cards from the left edge to Ben; its cards hang with their middles at y."""
    top = SIZE * 0.58
    a.line(curve(*((x, height(x, y - top + 1.6)) for x in (*range(-10, 171, 30), end))), 1, INK)
    for i in range(len(ROW)):
        x = FIRST + i * PITCH
        with a.at(x, height(x, y), rotate=((i * 7) % 5 - 2) * 0.7):
            a.piece(rect(-SIZE / 2, -top, SIZE, top * 2, 1.2), tone, "card")
            letter(a, 3 if i == odd else ROW[i], 0, 0.4, 4.7)


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
    low_wall(a)
    behind(a)
    person(
        a,
        NIA,
        84,
        282,
        1.0,
        feeling="happy",
        boots="big",
        turn=0.4,
        look=0.6,
        tilt=-3,
        hands=IN,
        ride=Ride(face="front"),
    )
    person(a, ZOLA, 149, 282, 1.0, feeling="joy", turn=-0.3, tilt=4, hands=IN)
    row(a, UPPER, CREAM, END[0])
    row(a, LOWER, WHITE, END[1], odd=ODD)
    for who, x, y in (
        (AMINA, 108, UPPER),
        (AMINA, 140, UPPER),
        (FINN, 172, UPPER),
        (NIA, 60, LOWER),
        (NIA, 108, LOWER),
        (ZOLA, 124, LOWER),
        (ZOLA, 172, LOWER),
    ):
        grip(a, who, x, y - SIZE * 0.58 + 0.4, 0.84)
    ben(a)
    snail(a, 56, height(56, UPPER) - 7.8, 0.42)
    return a


def low_wall(a):
    """A garden wall from edge to edge, for those behind to stand on."""
    a.piece(rect(-8, 260, 316, 18), dark(STONE, 0.12), "stone")
    for i in range(11):
        a.line(f"M{6 + i * 29},267l{(-1, 1)[i % 2]},10", 0.7, dark(STONE, 0.34))
    a.piece(rect(-8, 258.6, 316, 6.4, 1), STONE, "stone")


def behind(a):
    """Amina and Finn hold the upper row; Finn has seen something; Tomas laughs."""
    y, k = 261, 1.06
    amina = tuple(hand_at(AMINA, 125, y, k, (x, 218)) for x in (109, 139))
    person(a, AMINA, 125, y, k, feeling="happy", turn=0.1, look=0.2, tilt=3, hands=amina, fingers=("fist", "fist"))
    finn = hand_at(FINN, 175, y, k, (171, 218))
    pose = replace(POSES["stand"], hands=(finn, "chin"), fingers=("fist", "rest"), over_face=True)
    person(a, FINN, 175, y, k, pose=pose, feeling="wonder", turn=-0.25, look=-0.7, tilt=-6)
    person(a, TOMAS, 229, y, k, feeling="joy", turn=-0.3, tilt=5, hands=("side", "heart"), fingers=("rest", "rest"))


def ben(a):
    """Ben has the ends of both strings, one in each hand."""
    (x, y), k = (219, 282), 0.95
    ends = [(end, height(end, middle - SIZE * 0.58 + 1.6)) for end, middle in ((END[1], LOWER), (END[0], UPPER))]
    for end, high in ends:
        a.line(f"M{end - 4},{high}q3,4 1,12", 1, INK)
    hands = tuple(hand_at(BEN, x + 3 * k, y, k, end, pose="side", flip=True) for end in ends)
    wheelchair(a, x, y, k, flip=True, feeling="happy", turn=0.6, look=0.5, hands=hands, fingers=("fist", "fist"))
