"""The snail that hides on every page, for once in the open: it has come a long way to an empty name tag."""

from __future__ import annotations

from kit import *


def draw():
    a = single("This book belongs to", "A snail with a shoe for a shell crawls toward an empty name tag")
    words(a, 50, 10, 200, 212)
    a.piece(rect(0, 0, 300, 300), CREAM, "wall")
    hill(a, [(-10, 236), (50, 244), (150, 236), (240, 246), (312, 234)], mix(MINT, CREAM, 0.5))
    hill(a, [(-10, 262), (60, 256), (150, 260), (240, 254), (312, 262)], MINT)
    for i in range(7):
        footprint(a, 4 + i * 10.4, 272 + 6 * (i % 2))
    tag(a)
    pencil(a)
    snail(a, 107, 276, 3.2)
    a.mark(ellipse(131.6, 264.4, 3, 2.3), CORAL, "cheek", alpha=0.4)
    for x, y in ((131.8, 236.2), (145.2, 237.4)):
        a.mark(ellipse(x, y, 0.8), CREAM, "glint")
    for x, y, k in ((12, 264, 1.1), (289, 264, 1.4), (272, 297, 0.9), (64, 262, 0.7)):
        grass(a, x, y, k)
    flower(a, 30, 262, 1.2)
    flower(a, 270, 262, 1.5, colour=CORAL)
    flower(a, 258, 284, 1, colour=SUN, middle=CORAL)
    flower(a, 14, 296, 1, colour=SUN, middle=CORAL)
    return a


def footprint(a, x, y):
    """The print of a tiny boot."""
    tone = mix(MINT, TEAL, 0.42)
    a.mark(ellipse(x + 3, y, 3.4, 2), tone, "print")
    a.mark(ellipse(x - 2.6, y, 1.6, 1.6), tone, "print")


def pencil(a):
    """A pencil, so that somebody may write."""
    with a.at(188, 282, rotate=-5):
        a.ground(22, 3.4, 30, 1.6)
        a.piece("M-10,0L0,-3.4L0,3.4Z", FLOOR, "wood")
        a.piece("M-10,0L-6.4,-1.2L-6.4,1.2Z", INK, "lead")
        a.piece(rect(0, -3.4, 46, 6.8), SUN, "pencil")
        a.piece(rect(0, -1.1, 46, 2.2), mix(SUN, CORAL, 0.35), "pencil")
        a.piece(rect(46, -3.4, 4, 6.8), SEA, "band")
        a.piece(rect(50, -3.4, 6, 6.8, 2), ROSE, "rubber")


def tag(a):
    """An empty name tag on a string."""
    with a.at(203, 246, rotate=-8):
        a.piece("M-40,0L-28,-20L40,-20L40,20L-28,20Z", CORAL, "tag")
        a.piece("M-35,0L-25.6,-16L36,-16L36,16L-25.6,16Z", WHITE, "tag")
        a.dot(-28.6, 0, 3.2, SUN, "ring")
        a.dot(-28.6, 0, 1.7, TEAL, "ring")
        a.line("M-28.6,0C-40,2 -50,-14 -42,-22C-34,-29 -30,-14 -28.6,0", 1.3, TEAL)
