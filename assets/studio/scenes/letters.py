"""Children of many families hold up long rows of cards; the rows match, almost everywhere.

What the words leave out: above all is the same and below all is different, for every shoe is another. The snail sits under
the one card that is not like the others.
"""

import math

from kit import *

ROW = (0, 2, 1, 3, 3, 0, 1, 2, 0, 3, 1, 2, 2, 0, 1, 3, 0, 2)
ODD = 10


def row(a, y, sag, first, tone, odd=None, size=15, pitch=17):
    """A string of cards from edge to edge."""
    at = lambda x: y + sag * math.sin(math.pi * x / 300)  # noqa: E731
    a.line(f"M0,{at(0) - size * 0.42}Q150,{y + 2 * sag - size * 0.42 - sag * 0.1} 300,{at(300) - size * 0.42}", 1, INK)
    for i in range(18):
        x = first + i * pitch
        turn = math.degrees(math.atan(sag * math.pi / 300 * math.cos(math.pi * x / 300)))
        with a.at(x, at(x), rotate=turn):
            a.piece(rect(-size / 2, -size * 0.56, size, size * 1.12, 1), tone, "card")
            letter(a, 1 if i == odd else ROW[i], 0, 0.4, 4.7)


def draw():
    a = single("Four letters", "Children of many families hold up long rows of cards with four shapes that match almost everywhere")
    a.piece(rect(0, 0, 300, 300), mix(MINT, WALL, 0.4), "wall")
    words(a, 50, 10, 196, 138)
    hill(a, [(0, 250), (80, 256), (200, 252), (300, 258)], KRAFT, role="floor")
    person(a, AMINA, 100, 270, 1.0, feeling="happy")
    person(a, FINN, 160, 270, 0.96, feeling="wonder")
    person(a, ZOLA, 218, 270, 1.02, feeling="joy")
    person(a, NIA, 70, 280, 1.04, feeling="happy", boots="big")
    person(a, TOMAS, 130, 280, 0.9, feeling="happy")
    row(a, 224, 4, 6, CREAM)
    row(a, 244, 4, 6, WHITE, odd=ODD)
    wheelchair(a, 212, 283, 0.9, flip=True)
    snail(a, 6 + ODD * 17, 282, 0.5)
    return a
