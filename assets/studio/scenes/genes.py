"""Twirl comes out of a book as tall as a door, and bows; Nia waves back.

What the words leave out: Nia stands on a shelf of the library, so small is she; in the book there is a kitchen, and Twirl
wears a cook's hat, for a gene is a bit like a recipe. The snail looks for it with a lens, at the lower left.
"""

from kit import *
from twirl import TWIRL

GROUND, BOARD = PLUM, mix(WOOD, PLUM, 0.42)
PAGE = "#FFF3D2"
BACK = (-14, -26)  # the hand that is swept back
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


def spine(a, x, y, w, h, colour, rotate=0):
    """The back of a book as tall as a house, its left foot at (x, y)."""
    with a.at(x, y, rotate=rotate):
        a.piece(rect(0, -h, w, h, 1.5), colour, "book")
        for b in (0.07, 0.87):
            a.piece(rect(0, -h * (1 - b), w, 5), dark(colour, 0.3), "band")
        for b in (0.42, 0.5, 0.58):
            a.piece(rect(0, -h * (1 - b), w, 3), pale(colour, 0.4), "band")


def kitchen(a):
    """What one sees through the door: a ladle, a whisk and a spoon on a rail."""
    a.piece("M115,264L115,197C115,155 171,158 171,199L171,266Z", SEA, "door")
    a.piece("M120.5,263L120.5,200C120.5,164 165.5,167 165.5,202L165.5,264Z", NIGHT, "hole")
    a.line("M122,189L164,190.4", 1.1, KRAFT)
    a.line("M130,189L130,202", 1.3, SILVER)
    a.piece("M125.4,201L134.6,201Q134.2,207.4 130,207.4Q125.8,207.4 125.4,201Z", SILVER, "ladle")
    a.line(
        "M139.4,190L139.4,198M139.4,198C134.8,203 135.4,210 139.4,211C143.4,210 144,203 139.4,198M139.4,198L139.4,211",
        0.9,
        SILVER,
    )
    a.piece(limb([(148, 190), (148, 199)], [1.6, 1.6]), KRAFT, "handle")
    a.piece(ellipse(148, 203, 3.2, 5), KRAFT, "spoon")


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
    """A carpet, rolled out from the door, over the edge of the shelf and down."""
    a.piece(poly((121, 263), (165, 264), (178, 287), (118, 287)), CREAM, "strip")
    a.piece(rect(118, 287, 60, 20), dark(CREAM, 0.14), "strip")
    for s, near in ((-1, (122.5, 127.5)), (1, (168.5, 173.5))):
        far = (124.4, 128) if s < 0 else (158, 161.6)
        a.piece(poly((far[0], 264), (far[1], 264), (near[1], 287), (near[0], 287)), CORAL, "stripe")
        a.piece(rect(near[0], 287, 5, 20), dark(CORAL, 0.2), "stripe")


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
    spine(a, -9, 272, 40, 206, mix(TEAL, PLUM, 0.25))
    spine(a, -52, 272, 40, 176, mix(ROSE, PLUM, 0.3))
    spine(a, 270, 272, 44, 196, mix(SEA, PLUM, 0.35))
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
    twirl(a, 136, 273, 1.26, pose="bow", feeling="kind", turn=0.6)
    with a.at(136, 273, 1.26), a.at(13, -31, rotate=25):
        cooks_hat(a, -0.6, -6.6, 1.04, 0)
    person(
        a,
        NIA,
        214,
        279,
        0.98,
        boots="big",
        pose="wave",
        hands=((-27, -54), "side"),
        fingers=("open", "rest"),
        feeling="happy",
        turn=-0.75,
        look=-0.9,
        tilt=-7,
    )
    snail(a, 64, 283, 0.5)
    magnifier(a, 79, 275.6, 5, rotate=150, colour=SUN)
    letter(a, "triangle", 79, 275.8, 2.6)
    return a
