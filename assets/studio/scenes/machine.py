"""The reading machine rolls out Nia's book, and one letter is different.

What the words leave out: the machine wears two odd shoes, Twirl looks on from the top, and below Nia's strip lies another
one: the two match in every place but one. The snail travels on the lower strip.
"""

import math

import together
from acting import hand_at
from geom import along
from hands import hand
from kit import *

BODY, PANEL = mix(SEA, TEAL, 0.3), mix(SEA, CREAM, 0.2)


# The letters of two strips that lie one over the other, the same in every place but one; the first few of Nia's are
# still in the machine.
USUAL = (2, 0, 3, 3, 1, 0, 2, 0, 2, 1, 0, 1, 0, 2, 0, 3, 3, 1, 2)
ODD, HERS = 10, 3
FIRST, PITCH = 15.5, 16.5


def strip(a, pts, wide, row, colour, *, start=0, odd=None):
    """A paper strip along `pts`, which run to the right, with a letter in each place; returns where they are."""
    a.piece(limb(pts, wide, per=4), colour, "strip")
    line, spots = along(pts, 24), []
    for i, kind in enumerate(row):
        x = FIRST + i * PITCH
        if i < start:
            spots.append((x, 0))
            continue
        j = min(range(len(line)), key=lambda n: (abs(line[n][0] - x), -line[n][1]))
        (ax, ay), (bx, by) = line[max(0, j - 1)], line[min(len(line) - 1, j + 1)]
        y = line[j][1]
        if i == odd:
            a.piece(ellipse(x, y, 8.6), SUN, "ring")
            a.piece(ellipse(x, y, 7), WHITE, "ring")
        letter(a, kind, x, y, 4.5, turn=math.degrees(math.atan2(by - ay, bx - ax)))
        spots.append((x, y))
    return spots


def reader(a, x, y, k=1):
    """The reading machine with its round eyes, 100 wide and 80 tall, standing on (x, y) in two odd shoes."""
    with a.at(x, y, k):
        a.ground(0, 0.6, 46, 3)
        for s in (-1, 1):
            a.piece(rect(s * 26 - 5, -20, 10, 12), INK, "leg")
        shoe(a, "hitop", -27, 0, 1.15, colour=CORAL, colour2=SUN, flip=True)
        shoe(a, "wellie", 27, 0, 1.0, colour=PLUM, colour2=CREAM)
        a.piece(rect(46, -56, 10, 7, 2), INK, "axle")
        a.piece(rect(-50, -74, 100, 60, 13), BODY, "machine")
        a.piece(rect(-43, -68, 86, 48, 9), PANEL, "panel")
        for s in (-1, 1):
            a.piece(ellipse(s * 18, -52, 12.8), SUN, "rim")
            a.piece(ellipse(s * 18, -52, 10.2), NIGHT, "lens")
            a.mark(ellipse(s * 18 + 3.6, -55, 3.1), CREAM, "glint")
            a.mark(ellipse(s * 18 - 3.4, -48.6, 1.4), CREAM, "glint")
            a.mark(ellipse(s * 35, -37, 5, 4), CORAL, "cheek", alpha=0.6)
        a.piece("M-26,-37Q0,-30 26,-37Q29,-34 26.6,-31Q0,-21 -26.6,-31Q-29,-34 -26,-37Z", INK, "slot")
        for i, c in enumerate((CORAL, SUN, LEAF)):
            a.dot(-39 + i * 0.0, -55 + i * 6.4, 2, c, "button")


def crank(a, x, y):
    """The wheel on its side."""
    a.piece(ellipse(x, y, 8), SUN, "wheel")
    a.piece(limb([(x, y), (x + 5, y - 12)], [3, 3], caps="oo"), INK, "arm")
    a.dot(x + 5, y - 13, 3.4, CORAL, "knob")


def roll(a, x, y, r, colour=CREAM):
    """A roll of paper seen from its end, standing on y."""
    a.piece(ellipse(x, y - r, r), colour, "roll")
    a.line(
        f"M{x},{y - r}m0,0q{r * 0.3},-{r * 0.3} {r * 0.4},{r * 0.1}q0,{r * 0.5} -{r * 0.5},{r * 0.4}q-{r * 0.6},-{r * 0.2} -{r * 0.4},-{r * 0.8}q{r * 0.4},-{r * 0.5} {r * 0.9},-{r * 0.2}",
        0.8,
        mix(colour, INK, 0.4),
    )


def sides(a):
    """Left: a shelf of rolls of paper. Right: a plant, a lamp and a poster with a shoe."""
    a.piece(rect(-10, 96, 39, 160, 2), WOOD, "cupboard")
    for i, y in enumerate((138, 178, 218)):
        a.piece(rect(-10, y - 34, 34, 35), dark(WOOD, 0.32), "shelf")
        for j in range(3):
            roll(a, -13 + j * 14.4, y, 6.8, (CREAM, mix(SUN, CREAM, 0.6), BLUSH)[(i + j) % 3])
        roll(a, -6 + (i % 2) * 14.4, y - 12.2, 6.8, CREAM)
    a.piece(rect(-10, 224, 34, 28), dark(WOOD, 0.1), "drawer")
    a.dot(14, 238, 2.2, SUN)
    for i, c in enumerate((CORAL, SEA, SUN)):
        a.piece(rect(-14 + i * 14, 96 - 18 + 3 * i, 12, 18 - 3 * i, 1), c, "book")
    a.piece(rect(266, 60, 52, 74, 2), NIGHT, "frame")
    a.piece(rect(270, 64, 48, 66), DAWN, "poster")
    shoe(a, "skate", 283, 115, 1.3, colour=SEA, colour2=SUN)
    a.piece(rect(267, 208, 60, 44, 2), mix(SEA, CREAM, 0.3), "cupboard")
    a.piece(rect(265, 203, 62, 6, 1.5), KRAFT, "top")
    a.dot(274, 230, 2, SUN)
    plant(a, 286, 203, 0.76, pot=CORAL, seed=3)


def draw():
    a = single(
        "The reading machine", "A friendly machine rolls out a long strip of letters, and Nia points at one diamond"
    )
    room(a, 246, wall=WALL, floor=mix(FLOOR, WOOD, 0.1))
    words(a, 50, 10, 196, 138)
    sides(a)
    a.line("M60,214C44,214 50,244 29,244", 2, INK)
    reader(a, 106, 262)
    crank(a, 164, 208)
    twirl(a, 72, 188.4, 0.72, pose="point", feeling="joy", turn=0.4)
    at, k = (210.6, 262), 1.04
    person(a, NIA, *at, k, boots="big", feeling="wonder", turn=-0.5, look=-0.7, tilt=-7, lean=-4, hide=("left-arm",), ride=Ride(wheel=False),
           hands=("side", hand_at(NIA, *at, k, (238, 225), lean=-4)), fingers=("", "rest"))  # fmt: skip
    under = [(-20, 276), (60, 274.6), (150, 276), (230, 274), (320, 276)]
    strip(a, under, [19, 19, 19, 19, 19], USUAL, mix(BLUSH, CREAM, 0.35), odd=ODD)
    pts = [(104, 228), (105, 240), (116, 249), (136, 249), (164, 243), (196, 238), (230, 237), (266, 240), (320, 246)]
    hers = tuple(HERS if i == ODD else kind for i, kind in enumerate(USUAL))
    spots = strip(a, pts, [17, 17.6, 18, 18.6, 19, 19, 19, 19, 19], hers, CREAM, start=7, odd=ODD)
    ox, oy = spots[ODD]
    near_wheel(a, *at, k, flip=True, spoke=SEA)
    with a.group("char nia", slot="hero"):
        hand(a, "grip", 238, 228.6, NIA.skin, angle=95, size=1.02)
    with a.group("char nia", slot="hero"):
        together.sleeve(
            a, NIA, [(198.4, 203), (190, 205.4), (185, 211), (ox + 2.4, oy - 21.6)], [6, 9.6, 9.4, 8.6], fingers="point"
        )
    snail(a, 110, 266.8, 0.5)
    return a
