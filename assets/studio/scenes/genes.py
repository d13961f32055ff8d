"""Twirl comes out of a book as tall as a door, and bows; Nia waves back.

What the words leave out: the book is a door with steps, a carpet of letters rolls out of it, and Twirl wears a cook's hat
and has a spoon and a bowl, for the recipe. The snail looks through a lens at the foot of the book.
"""

from acting import hand_at
from hair import _reverse
from kit import *
from twirl import TWIRL

GROUND = PLUM
TWIRL["bow"] = ((15, -30), [(10, -26.5), (4, -22.5), (-1.5, -14), (0, -5.4)], ((-5, 0), (5, 0)), ((11, -11), (-15, -27)), 24)
PAGE = "#FFF3D2"


def rays(a):
    """Sheets of light round the book."""
    for r, c in ((152, mix(PLUM, RAMP[2], 0.5)), (118, RAMP[2]), (88, RAMP[3])):
        a.piece(blob((104 - r, 310), (104 - r * 0.92, 250), (104 - r * 0.55, 254 - r * 0.72), (112, 252 - r * 0.82), (104 + r * 0.62, 256 - r * 0.66), (104 + r, 250), (104 + r * 1.05, 310)), c, "hill")


def book_door(a, x, y):
    """The open book, standing: its left leaf swung open like a door."""
    a.piece(poly((x - 50, y - 112), (x + 6, y - 124), (x + 58, y - 112), (x + 58, y + 2), (x - 50, y + 6)), CORAL, "book")
    a.piece(poly((x + 2, y - 120), (x + 54, y - 109), (x + 54, y - 2), (x + 2, y - 4)), dark(PAGE, 0.12), "page")
    a.piece(poly((x, y - 118), (x + 50, y - 107), (x + 50, y - 3), (x, y - 5)), PAGE, "page")
    a.piece(poly((x - 46, y - 108), (x, y - 118), (x, y - 5), (x - 46, y + 2)), WHITE, "page")
    a.piece(f"M{x + 7},{y - 4}L{x + 7},{y - 64}C{x + 7},{y - 94} {x + 43},{y - 90} {x + 43},{y - 60}L{x + 43},{y - 3}Z", TEAL, "door")
    for r in range(5):
        for c in range(3):
            letter(a, (r * 2 + c * 3 + r * c) % 4, x - 38 + c * 14, y - 96 + r * 21 - c * 2.4, 4.6)


def draw():
    a = single("A gene comes out", "Twirl the gene comes out of a book as tall as a door and bows, and Nia waves back")
    a.piece(rect(0, 0, 300, 300), GROUND, "wall")
    words(a, 50, 10, 196, 130)
    rays(a)
    hill(a, [(0, 262), (100, 266), (200, 262), (300, 268)], RAMP[1], role="floor")
    book_door(a, 104, 264)
    a.piece(poly((112, 260), (146, 261), (176, 290), (120, 290)), CREAM, "strip")
    twirl(a, 132, 266, 1.3, pose="bow", feeling="happy", turn=0.5)
    person(a, NIA, 212, 280, 0.98, boots="big", pose="wave", feeling="joy", turn=-0.4, flip=True)
    snail(a, 70, 282, 0.5)
    return a
