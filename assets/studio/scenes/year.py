"""A year later, by the door.

The words leave out that Grandma cannot bear the suspense, that the cat has made its bed in the other boot, how big the
boots were in the picture on the wall, and how the year went: beside each mark on the post is its season. The snail
measures itself at the foot of the post.
"""

from __future__ import annotations

from acting import hand_at
from hands import hand
from kit import *
from poses import POSES

GRAY = mix(INK, SILVER, 0.5)
DEEP = "#B93A2B"
GROUND = 236


def draw():
    a = single(
        "A year goes by",
        "Nia, taller now, pulls on one red boot by the door under her height marks while Grandma watches",
    )
    room(a, GROUND, wall=BLUSH, floor=KRAFT, skirting=mix(ROSE, PLUM, 0.3))
    words(a, 50, 10, 182, 138)
    corner(a)
    door(a)
    last_year(a, 206, 198)
    rug(a, 126, 272, 118, 21, colour=MINT)
    grandma(a, 80, 270, 0.98)
    nia(a, 152, 280, 1.14)
    waiting(a, 219, 281, 1.3)
    return a


def corner(a):
    """The lamp of Grandma's room, and a hook with the rain hat."""
    a.light(ellipse(10, 132, 34), SUN, alpha=0.25)
    a.piece(limb([(10, 138), (10, 250)], [3, 3]), BARK, "stand")
    a.piece("M-6,252Q-4,246 10,246Q24,246 26,252Z", BARK, "stand")
    a.piece("M-2,108L22,108L32,142Q10,148 -12,142Z", SUN, "shade")


def last_year(a, x, y):
    """A framed picture on the wall: a smaller Nia in boots as big as buckets."""
    a.line(f"M{x - 6},{y - 41}L{x},{y - 46}L{x + 6},{y - 41}", 0.8, PLUM)
    a.piece(rect(x - 18, y - 42, 36, 42, 1), WOOD, "frame")
    a.piece(rect(x - 14.6, y - 38.6, 29.2, 35.2), WALL, "photo")
    a.piece(rect(x - 14.6, y - 9.6, 29.2, 6.2), FLOOR, "floor")
    person(a, NIA, x, y - 5, 0.31, boots="big", feeling="wonder", tilt=-5, shadow=False)


def door(a):
    """The open door, the way outside, and the post with a year on it."""
    a.piece(rect(250, 40, 60, 202), pale(SUN, 0.72), "glow")
    a.piece("M250,196Q276,176 312,182L312,GL250,GZ".replace("G", str(GROUND + 6)), mix(LEAF, MINT, 0.3), "hill")
    tree(a, 286, 190, 0.9)
    a.piece("M250,216Q280,204 312,212L312,GL250,GZ".replace("G", str(GROUND + 6)), LEAF, "hill")
    a.piece(
        path(f"M254,{GROUND + 6}Q262,222 286,210Q292,206 284,200L289,199Q300,206 294,213Q280,224 296,{GROUND + 6}Z"),
        "#F1DDB4",
        "path",
    )
    for y, s in ((130, 1), (142, 0.8)):
        a.line(
            f"M{280 - 5 * s},{y - 2}Q{280 - 2 * s},{y - 4} 280,{y}Q{280 + 2 * s},{y - 4} {280 + 5 * s},{y - 2}", 1, PINE
        )
    a.piece(rect(232, 30, 80, 12), WHITE, "frame")
    a.piece(rect(234, 40, 25, GROUND + 6 - 40), WHITE, "frame")
    a.piece(rect(258, GROUND + 3, 56, 5), WOOD, "sill")
    a.light(poly((252, GROUND + 8), (312, GROUND + 8), (262, 304), (150, 304)), CREAM, alpha=0.3)
    marks(a)


def marks(a):
    """Five heights: snow, flower, sun, leaf, and now."""
    for y in (224, 208, 193, 179, 158):
        a.line(f"M235.4,{y}L246,{y}", 1.3, CORAL if y == 158 else INK)
    for turn in (0, 60, 120):
        with a.at(243, 217, rotate=turn):
            a.line("M0,-3.6L0,3.6", 1, SEA)
    a.piece(cloud(243, 201, 2.6, 2.6, 6, seed=2, puff=0.5), ROSE, "petals")
    a.dot(243, 201, 1.3, SUN, "middle")
    a.piece(star(243, 186, 4, 0.6, 10), SUN, "sun")
    a.piece(leaf(239.6, 175, 247, 168, 3), GINGER, "leaf")
    heart(a, 243, 151, 3.2, colour=CORAL)
    for y in (238.4, 235.4, 231):
        a.line(f"M236,{y}L239.4,{y}", 0.7, CORAL)


def grandma(a, x, y, k):
    """Grandma on the edge of her chair, hands clasped."""
    a.ground(x - 2, y, 52, 4)
    sofa(a, x - 2, y, 1.36, colour=ROSE)
    seated(a, GRANDMA, x, y + 3, k, feeling="wonder", turn=0.8, look=0.9, lean=7, tilt=7, hands=((-2, -66), (8, -66)),
           fingers=("fist", "fist"))  # fmt: skip


def nia(a, x, y, k):
    """One foot in, both hands on the boot, leaning back to pull."""
    with a.moving(FEET):
        stool(a, x + 1, y, 25, k, colour=TEAL)
    pose = replace(POSES["side"], feet=((12, 0, 0), (40, -27, -30)), lean=-10, tilt=15, fingers=("fist", "fist"))
    far, near = (hand_at(NIA, x, y, k, (x + u * k, y + v * k), pose=pose) for u, v in ((31, -46), (25, -40)))
    person(
        a,
        NIA,
        x,
        y,
        k,
        pose=replace(pose, hands=(far, near)),
        shoes=("sock", "boot"),
        feeling="wonder",
        turn=1,
        look=1,
        ride=Ride(feet=((21, -5.4, 0), (40, -27, -30))),
    )
    with a.group("char nia", slot="hero"):
        hand(a, "grip", x + 31.6, y - 40.8, NIA.skin, angle=56, size=1.16)
        hand(a, "grip", x + 42, y - 49.4, NIA.skin, angle=52, size=1.1)
    a.line(f"M{x + 64},{y - 54}q4,-1 6,-5M{x + 60},{y - 60}q2,-3 2,-7M{x + 54},{y - 63}q0,-3 -1,-6", 1.2, CREAM)


def waiting(a, x, y, k):
    """The other boot, and who sleeps in it."""
    a.ground(x + 3 * k, y + 0.4, 13 * k, 2)
    with a.at(x - 0.4 * k, y - 15 * k, k):
        a.piece(ellipse(0, -1.6, 5.6, 1.7), dark(CORAL, 0.5), "inside")
    with a.at(x - 1.4, y - 12.4 * k + 14, 1.0):
        a.piece(
            "M-6,-26L-6.4,-33L-1.6,-29.4Q2,-30 4,-29.4L8.6,-33L8.6,-26C9.4,-20 6,-17 1.2,-15C-3.6,-15 -7,-20 -6,-26Z",
            GRAY,
            "cat",
        )
        for ex in (-2.4, 4.6):
            a.mark(ellipse(ex, -24.4, 1.2, 1.4), EYE, "eye")
            a.mark(ellipse(ex + 0.4, -25, 0.4), CREAM, "glint")
        a.mark(ellipse(1.2, -22, 0.9, 0.7), ROSE, "nose")
        a.line("M-.2,-20.6q.7,.8 1.4,0q.7,.8 1.4,0", 0.6, EYE, "mouth")
        a.line("M-4.6,-22l-5,-1M-4.6,-20.8l-5,.8M7,-22l5,-1M7,-20.8l5,.8", 0.4, CREAM)
    shoe(a, "boot", x, y, k, colour=CORAL, colour2=DEEP)
    for px in (-4, 3.4):
        a.piece(ellipse(x + px, y - 17.2 * k + 1, 2.6, 2), pale(GRAY, 0.2), "paw")
    with a.at(234, GROUND, rotate=-90):
        snail(a, 0, 0, 0.56)
