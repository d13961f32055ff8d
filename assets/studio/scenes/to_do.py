"""A blank shoe to think about: dotted lines, crayons, scraps of paper; the snail has already chosen its own."""

from __future__ import annotations

from kit import *

CRAYONS = ((CORAL, 24, 154, 14), (SUN, 40, 164, -6), (SEA, 20, 180, 38), (PLUM, 270, 158, -20), (LEAF, 280, 172, 10))


def draw():
    a = Art(500, 240, title="Draw your own shoe", desc="A blank paper shoe beside crayons and scraps of paper")
    a.zone("safe", 104, 24, 292, 192)
    a.piece(rect(-8, -8, 516, 256), MINT, "wall")
    with a.at(100, 20):
        table_top(a)
    for kind, x, y, colour in (
        ("slipper", 34, 84, ROSE),
        ("hiker", 32, 182, KRAFT),
        ("wellie", 452, 96, SUN),
        ("clog", 447, 182, SEA),
    ):
        shoe(a, kind, x, y, 2.7, colour=colour, colour2=WHITE)
    return a


def table_top(a):
    """The sheet, the crayons and the scraps."""
    a.piece(poly((62, 18), (246, 12), (252, 178), (56, 184)), WHITE, "sheet")
    with a.at(156, 98, 1.14), a.at(-156, -98):
        blank_shoe(a)
    scraps(a)
    for colour, x, y, turn in CRAYONS:
        crayon(a, colour, x, y, turn)
    snail(a, 275, 124, 1.4, flip=True)


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
    for n, (x, y) in enumerate(((150, 60), (150.6, 74), (153, 88))):
        a.dot(x, y, 2.7, (CORAL, SUN, SEA)[n], "eyelet")
        a.dot(x - 17, y + 3, 2.7, (CORAL, SUN, SEA)[n], "eyelet")


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
    """What one could glue on: a pair of wings, stripes, a lace, a star, a heart."""
    for side in (-1, 1):
        with a.at(32 + side * 2.4, 52, 0.86, flip=side < 0):
            a.piece(
                "M0,2C4,-14 12,-24 27,-28C26,-23 24,-20 21,-18C24,-18 26,-18 27,-17C24,-13 21,-11 17,-10C19,-9.6 21,-9 22,-8C15,-3 7,0 0,2Z",
                (CREAM, WHITE)[side > 0],
                "wing",
            )
            a.line("M4,-2Q10,-10 21,-18M5,-1Q10,-6 17,-10", 0.8, mix(SEA, TEAL, 0.4))
    for i, c in enumerate((CORAL, SUN, ROSE)):
        with a.at(31, 76 + i * 12, rotate=-7 + i * 5):
            a.piece(rect(-22, -3.4, 44, 6.8), c, "strip")
    lace = [(260, 20), (278, 15), (286, 25), (274, 35), (262, 45), (272, 54), (285, 50)]
    a.piece(limb(lace, [3.6] * 7, per=4), CORAL, "lace")
    for x, y, turn in ((260, 20, -14), (285, 50, -16)):
        with a.at(x, y, rotate=turn):
            a.piece(rect(-4, -2, 8, 4, 1), SUN, "tip")
    a.piece(star(266, 80, 10, 0.46, 5), SUN, "scrap")
    heart(a, 285, 86, 5.4, colour=ROSE)
    a.dot(14, 118, 5, SEA, "scrap")
    a.dot(32, 120, 3.6, PLUM, "scrap")
    a.dot(46, 116, 4.4, LEAF, "scrap")
