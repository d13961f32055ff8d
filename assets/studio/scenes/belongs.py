"""The snail that hides on every page, for once in the open: it has pulled a name tag as big as a door all the way here.

What the words leave out: where it comes from, for the footprints begin outside the page; and whose the odd shoes are
that hang on the line to dry.
"""

from __future__ import annotations

from kit import *

LIGHT = mix(SUN, CREAM, 0.66)
MEADOW = mix(LEAF, CREAM, 0.34)
DEEP = mix(LEAF, PINE, 0.12)
LINE = "M-10,34Q150,66 310,34"


def draw():
    a = single("This book belongs to", "A snail pulls a name tag as big as a door on a string")
    a.piece(rect(0, 0, 300, 300), LIGHT, "wall")
    words(a, 67, 105, 154, 97)
    washing(a)
    hill(a, [(-10, 206), (60, 192), (150, 186), (240, 192), (312, 202)], mix(LEAF, CREAM, 0.62))
    for x, k in ((22, 1.05), (279, 0.9)):
        tree(a, x, 212, k, kind="leaf", colour=PINE)
    hill(a, [(-10, 212), (60, 208), (150, 205), (240, 208), (312, 214)], MEADOW)
    tag(a)
    for x, y, k in ((60, 218, 0.9), (84, 219, 0.8), (146, 219, 0.85), (20, 222, 1), (282, 224, 1)):
        grass(a, x, y, k)
    flower(a, 31, 228, 1.5, colour=CORAL)
    flower(a, 269, 226, 1.4)
    flower(a, 120, 222, 1)
    hill(a, [(-10, 252), (60, 247), (150, 252), (240, 247), (312, 252)], DEEP, role="hill sky")
    for i in range(14):
        footprint(a, -6 + i * 12.4, 271 + 6 * (i % 2))
    crayon(a)
    traveller(a)
    for x, y, k in ((24, 262, 1.1), (281, 264, 1.2)):
        grass(a, x, y, k)
    flower(a, 268, 262, 1.2, colour=SUN, middle=CORAL)
    return a


def washing(a):
    """Odd shoes that dry on a line, high over the tag."""
    a.line(LINE, 1, INK)
    for i, (kind, colour, colour2) in enumerate(
        (
            ("sneaker", SEA, CORAL),
            ("wellie", SUN, PINE),
            ("sock", CORAL, CREAM),
            ("ballet", ROSE, PLUM),
            ("hitop", TEAL, SUN),
            ("sock", LEAF, PINE),
            ("boot", PLUM, ROSE),
            ("slipper", CORAL, CREAM),
        )
    ):
        x = 30 + i * 34
        t = (x + 10) / 320
        y = 34 + 64 * t * (1 - t)
        with a.at(x, y, rotate=(-7, 5, -4, 8)[i % 4]):
            a.line("M0,0L0,9", 0.7, INK)
            shoe(a, kind, -1.6, 22, 0.95, colour=colour, colour2=colour2)
        a.piece(rect(x - 1.6, y - 2.4, 3.2, 6, 0.8), WOOD, "peg")


def footprint(a, x, y):
    """The print of a tiny boot."""
    tone = mix(DEEP, INK, 0.34)
    a.mark(ellipse(x + 3, y, 3.6, 2.1), tone, "print")
    a.mark(ellipse(x - 2.8, y, 1.7, 1.7), tone, "print")


def crayon(a):
    """A crayon, so that somebody may write."""
    with a.at(72, 240, rotate=-5):
        a.ground(30, 5.4, 36, 1.8)
        a.piece("M-7,-2.2L1,-4.6L1,4.6L-7,2.2Q-9,0 -7,-2.2Z", dark(ROSE, 0.2), "lead")
        a.piece(rect(0, -5, 62, 10, 1.4), ROSE, "crayon")
        a.piece(rect(8, -5, 5, 10), CREAM, "band")
        a.piece(rect(50, -5, 5, 10), CREAM, "band")


def tag(a):
    """The name tag: it stands in the meadow; the words and the lines for a name are inside."""
    a.ground(151, 219, 96, 3.4)
    a.piece("M54,94Q54,90 58,90L220,90L246,113L246,193L220,218L58,218Q54,218 54,214Z", CORAL, "tag", more="e2")
    a.piece("M61,97L217.4,97L239,116L239,190L217.4,211L61,211Z", WHITE, "page", more="e0")
    a.dot(231, 153, 6.4, SUN, "ring")
    a.dot(231, 153, 3.4, dark(LIGHT, 0.12), "hole")


def traveller(a):
    """The snail, tied to the tag: the string goes once round its boot."""
    k, x, y = 3.2, 200, 281
    string = dark(TEAL, 0.1)
    a.ground(x, y + 0.6, 40, 3)
    snail(a, x, y, k)
    a.mark(ellipse(x + 8.3 * k, y - 3.6 * k, 3, 2.3), CORAL, "cheek", alpha=0.45)
    for ex, ey in ((7.75, -12.5), (11.95, -12.1)):
        a.mark(ellipse(x + ex * k, y + ey * k, 0.8), CREAM, "glint")
    top = y - 10.2 * k
    a.line(f"M{x - 7.2 * k},{top - 1.4}Q{x - 4 * k},{top + 2} {x - 0.9 * k},{top}", 1.6, string)
    a.line(f"M231,153C252,176 226,216 {x - 1.6 * k},{top + 0.6}", 1.6, string)
    bx, by = x - 1.9 * k, top + 1
    a.line(
        f"M{bx},{by}C{bx - 11},{by - 9} {bx - 13},{by + 4} {bx},{by}C{bx + 11},{by - 8} {bx + 12},{by + 5} {bx},{by}"
        f"M{bx},{by}l-6,9M{bx},{by}l5,9",
        1.5,
        string,
    )
