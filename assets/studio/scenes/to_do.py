"""A blank shoe to think about: dotted lines, crayons, scraps of paper; the snail has already chosen its own."""

from __future__ import annotations

from kit import *

CRAYONS = ((CORAL, 30, 150, 18), (SUN, 48, 164, -8), (SEA, 24, 176, 34), (PLUM, 258, 160, -28), (LEAF, 276, 172, 12))


def draw():
    a = Art(500, 240, title="Draw your own shoe", desc="A blank paper shoe beside crayons and scraps of paper")
    a.zone("safe", 104, 24, 292, 192)
    a.piece(rect(-8, -8, 516, 256), MINT, "wall")
    with a.at(100, 20):
        table_top(a)
    for kind, x, y, colour in (
        ("slipper", 26, 70, ROSE),
        ("hiker", 30, 160, KRAFT),
        ("wellie", 448, 80, SUN),
        ("clog", 446, 170, SEA),
    ):
        shoe(a, kind, x, y, 1.6, colour=colour, colour2=WHITE)
    return a


def table_top(a):
    """The sheet, the crayons and the scraps."""
    a.piece(poly((62, 18), (246, 12), (252, 178), (56, 184)), WHITE, "sheet")
    blank_shoe(a)
    for colour, x, y, turn in CRAYONS:
        crayon(a, colour, x, y, turn)
    scraps(a)
    snail(a, 262, 128, 1.1, flip=True)


def blank_shoe(a):
    """A boot in a dotted line, with room for wings, stripes and six laces."""
    left = points_along([(96, 42), (97, 70), (94, 104), (92, 140), (93, 150)], 15)
    sole = points_along([(93, 150), (220, 150)], 17)
    right = points_along([(160, 42), (158, 72), (162, 96), (184, 108), (208, 118), (220, 134), (220, 150)], 20)
    top = points_along([(96, 42), (160, 42)], 9)
    dots = [*left, *sole, (220, 150), *reversed(right), *reversed(top)]
    a.piece(poly(*dots), CREAM, "shoe")
    for x, y in dots:
        a.dot(x, y, 1.1, INK, "stitch")
    for n, (x, y) in enumerate(((150, 64), (151, 78), (155, 91))):
        a.dot(x, y, 2, (CORAL, SUN, SEA)[n], "eyelet")


def points_along(stops, count):
    """Points at even steps along a line through stops."""
    lengths = [((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2) ** 0.5 for a, b in zip(stops, stops[1:])]
    total, found = sum(lengths), []
    for n in range(count):
        at = total * n / count
        for (x0, y0), (x1, y1), length in zip(stops, stops[1:], lengths):
            if at <= length:
                found.append((x0 + (x1 - x0) * at / length, y0 + (y1 - y0) * at / length))
                break
            at -= length
    return found


def crayon(a, colour, x, y, turn):
    """A wax crayon with its paper sleeve; the tip points up before it is turned."""
    with a.at(x, y, 1, turn):
        a.piece(poly((-4, -20), (-1.4, -29), (1.4, -29), (4, -20)), dark(colour, 0.12), "tip")
        a.piece(rect(-4.4, -21, 8.8, 36, 1), colour, "crayon")
        a.piece(rect(-4.6, -14, 9.2, 22), pale(colour, 0.45), "sleeve")
        a.line("M-4.6,-11L4.6,-11M-4.6,5L4.6,5", 0.9, INK)


def scraps(a):
    """What is left when one cuts shoes out of paper."""
    a.piece(poly((12, 20), (44, 14), (38, 40), (20, 44)), ROSE, "scrap")
    a.piece(poly((20, 62), (46, 58), (40, 84)), SUN, "scrap")
    a.piece(poly((262, 22), (292, 16), (286, 40)), CORAL, "scrap")
    a.piece(star(277, 66, 12, 0.46, 5), SUN, "scrap")
    a.piece(ellipse(24, 112, 11, 9), SEA, "scrap")
    shoe(a, "sneaker", 268, 102, 0.9, colour=PLUM, colour2=SUN)
