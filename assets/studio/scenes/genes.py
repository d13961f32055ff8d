"""Twirl comes out of a book as tall as a door, and bows; Nia waves back.

What the words leave out: Nia stands on a shelf of the library, so small is she; in the book there is a kitchen, and Twirl
takes off a cook's hat to bow, for a gene is a bit like a recipe. The snail looks for it with a lens, at the lower left.
"""

from kit import *
from twirl import TWIRL

GROUND, BOARD = PLUM, mix(WOOD, PLUM, 0.42)
PAGE = "#FFF3D2"
BACK = (-12, -33)  # the hand with the hat
TWIRL["bow"] = ((13, -31), [(8.6, -26), (5, -20), (1.4, -12.6), (0, -5.4)], ((-6, 0), (6, 0)), (BACK, (13, -9)), 25)


def glow(a):
    """Sheets of light round the book."""
    for r, c in ((1.0, mix(PLUM, RAMP[2], 0.55)), (0.8, RAMP[2]), (0.6, RAMP[3])):
        u = 1 - r
        pts = (
            (26 + 110 * u, 290),
            (32 + 100 * u, 224),
            (62 + 76 * u, 172 + 62 * u),
            (118 + 24 * u, 143 + 78 * u),
            (184 - 36 * u, 158 + 72 * u),
            (238 - 84 * u, 184 + 60 * u),
            (262 - 92 * u, 236),
            (268 - 96 * u, 290),
        )
        a.piece(blob(*pts), c, "cave")


def spine(a, x, y, w, h, colour, marks, rotate=0):
    """The back of a book as tall as a house, its left foot at (x, y)."""
    with a.at(x, y, rotate=rotate):
        a.piece(rect(0, -h, w, h, 1.5), colour, "book")
        for b in (0.07, 0.87):
            a.piece(rect(0, -h * (1 - b), w, 5), dark(colour, 0.3), "band")
        for i, kind in enumerate(marks):
            a.piece(ellipse(w / 2, -h * 0.7 + i * 34, w * 0.29), pale(colour, 0.75), "label")
            letter(a, kind, w / 2, -h * 0.7 + i * 34, w * 0.15)


def kitchen(a):
    """What one sees through the door: a ladle, a whisk and a spoon on a rail."""
    a.piece("M115,264L115,197C115,155 171,158 171,199L171,266Z", SEA, "door")
    a.piece("M120.5,263L120.5,200C120.5,164 165.5,167 165.5,202L165.5,264Z", NIGHT, "hole")
    a.line("M122,189L164,190.4", 1.1, KRAFT)
    a.line("M134,189L134,202", 1.3, SILVER)
    a.piece("M129.4,201L138.6,201Q138.2,207.4 134,207.4Q129.8,207.4 129.4,201Z", SILVER, "ladle")
    a.line("M146,190L146,198M146,198C141.4,203 142,210 146,211C150,210 150.6,203 146,198M146,198L146,211", 0.9, SILVER)
    a.piece(limb([(157, 190), (157, 199)], [1.6, 1.6]), KRAFT, "handle")
    a.piece(ellipse(157, 203, 3.2, 5), KRAFT, "spoon")


def book_door(a):
    """The open book, 130 tall, standing on the shelf: on its right leaf there is a door, with steps before it."""
    a.piece(poly((53, 160), (106, 144), (181, 158), (181, 271), (106, 268), (53, 277)), TEAL, "book")
    a.piece(poly((106, 149), (177, 162), (177, 266), (106, 264)), dark(PAGE, 0.2), "page", more="e1")
    a.piece(poly((106, 148), (174, 160), (174, 266), (106, 264)), dark(PAGE, 0.1), "page", more="e1")
    a.piece(poly((106, 147), (170.5, 158), (170.5, 265), (106, 264)), PAGE, "page", more="e1")
    kitchen(a)
    a.piece(poly((57, 161), (105, 147), (107, 150), (107, 263), (57, 272)), dark(PAGE, 0.12), "page", more="e2")
    a.piece(poly((60, 159), (106, 147), (106, 262), (60, 270)), WHITE, "page", more="e1")
    for r, kinds in enumerate(
        (
            ("circle", "square", "triangle"),
            ("diamond", "circle", "circle"),
            ("square", "triangle", "diamond"),
            ("triangle", "diamond", "square"),
            ("circle", "square", "circle"),
        )
    ):
        for c, kind in enumerate(kinds):
            letter(a, kind, 69.5 + c * 13.4, 174 + r * 20 - c * (3.2 - r * 1.3) * 0.9, 4.3)
    for c, kind in enumerate(("square", "circle", "diamond")):
        letter(a, kind, 131 + c * 14, 160.6 + c * 2.3 - 1, 3)


def carpet(a):
    """A strip of letters, rolled out from the door, over the edge of the shelf and down."""
    a.piece(poly((121, 263), (165, 264), (178, 287), (118, 287)), CREAM, "strip")
    a.piece(rect(118, 287, 60, 20), dark(CREAM, 0.14), "strip")
    rows = ((278.6, 0.62, (3, 0, 2)),)
    for y, flat, kinds in rows:
        for i, kind in enumerate(kinds):
            old = a.matrix
            a.matrix = (1, 0, 0, flat, 130 + i * 16 + (y - 263) * 0.1 + (i - 0.6) * (y - 263) * 0.06, y)
            letter(a, kind, 0, 0, 3.4 + (y - 263) * 0.03)
            a.matrix = old


def cooks_hat(a, x, y, k, rotate):
    """A cook's hat, its brim about (x, y)."""
    with a.at(x, y, k, rotate):
        a.piece(cloud(0, -10, 8.6, 5.6, 7, seed=4, puff=0.5), WHITE, "hat")
        a.piece(rect(-6, -8, 12, 8, 1), mix(WHITE, MINT, 0.45), "brim")


def draw():
    a = single("A gene comes out", "Twirl the gene comes out of a book as tall as a door and bows, and Nia waves back")
    a.piece(rect(0, 0, 300, 300), GROUND, "wall")
    words(a, 54, 46, 192, 94)
    glow(a)
    spine(a, -4, 272, 40, 206, mix(TEAL, PLUM, 0.25), (0, 2, 3))
    spine(a, -47, 272, 40, 176, mix(ROSE, PLUM, 0.3), (1, 3))
    spine(a, 265, 272, 44, 196, mix(SEA, PLUM, 0.35), (3, 1, 0))
    a.piece(rect(-10, 31, 320, 8), BOARD, "board")
    x = -6
    for i, (w, c) in enumerate(
        (
            (30, SEA),
            (22, SUN),
            (36, ROSE),
            (26, TEAL),
            (40, KRAFT),
            (24, CORAL),
            (34, MINT),
            (28, LEAF),
            (38, ROSE),
            (26, TEAL),
            (34, SUN),
        )
    ):
        a.piece(rect(x, -20 + (i * 7) % 16, w - 1, 51 - (i * 7) % 16), mix(c, PLUM, 0.34), "book")
        a.piece(rect(x, 20, w - 1, 4), mix(PLUM if i % 3 == 1 else CREAM, PLUM, 0.34), "band")
        x += w
    a.piece(rect(-10, 258, 320, 31), BOARD, "board")
    a.piece(rect(-10, 287, 320, 30), dark(BOARD, 0.5), "sill")
    a.ground(116, 271, 68, 3)
    book_door(a)
    carpet(a)
    twirl(a, 141, 273, 1.26, pose="bow", feeling="kind", turn=0.6)
    with a.at(141, 273, 1.26):
        cooks_hat(a, BACK[0] + 0.6, BACK[1] - 0.6, 0.8, -12)
        with a.group("char twirl"):
            a.piece(ellipse(BACK[0] + 0.2, BACK[1] - 1, 2.4, 2), CORAL, "ribbon")
    person(
        a,
        NIA,
        209,
        279,
        0.98,
        boots="big",
        pose="wave",
        hands=("side", (29.5, -69)),
        feeling="happy",
        turn=-0.55,
        look=-0.6,
        tilt=-6,
    )
    snail(a, 64, 283, 0.5)
    magnifier(a, 79, 275.6, 5, rotate=150, colour=SUN)
    letter(a, "triangle", 79, 275.8, 2.6)
    return a
