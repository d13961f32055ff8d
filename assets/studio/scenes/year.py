"""A year later, by the door.

The words leave out that Grandma cannot bear the suspense, that the cat has made its bed in the other boot, how big the
boots were in the picture on the wall, and how the year went: beside each mark on the post of the door is its season. The snail
comes over the rug to see.
"""

from __future__ import annotations

from acting import hand_at
from hands import hand
from kit import *

GRAY = mix(INK, SILVER, 0.5)
DEEP = "#B93A2B"
GROUND = 236
POST = mix(KRAFT, CREAM, 0.5)
BOOT = 1.34  # of the pair, the boot that is farther from us


def draw():
    a = single(
        "A year goes by",
        "Nia, taller now, pulls on one red boot by the door under her height marks while Grandma watches",
    )
    room(a, GROUND, wall=BLUSH, floor=KRAFT, skirting=mix(ROSE, PLUM, 0.3))
    words(a, 50, 10, 172, 134)
    corner(a)
    door(a)
    last_year(a, 202, 198)
    rug(a, 118, 268, 110, 23, colour=MINT)
    grandma(a, 86, 266, 0.82)
    nia(a, 155, 275, 1.14)
    with a.at(228, 283, 1.08, flip=True):
        waiting(a)
    snail(a, 199.4, 280.8, 0.48, flip=True)
    return a


def corner(a):
    """The lamp of Grandma's room: all of it stands on a page that is wide enough, none of it on others."""
    a.light(ellipse(27, 152, 14.6), SUN, alpha=0.25)
    a.ground(27, 248, 11, 1.8)
    a.piece(limb([(27, 158), (27, 246)], [2.4, 2.4]), BARK, "stand")
    a.piece("M18,248.4Q19,243.6 27,243.6Q35,243.6 36,248.4Z", BARK, "stand")
    a.piece("M21,139L33,139L39,163Q27,167 15,163Z", SUN, "shade")


def last_year(a, x, y):
    """A framed picture on the wall: a smaller Nia in boots as big as buckets."""
    a.line(f"M{x - 6},{y - 41}L{x},{y - 46}L{x + 6},{y - 41}", 0.8, PLUM)
    a.piece(rect(x - 18, y - 42, 36, 42, 1), WOOD, "frame")
    a.piece(rect(x - 14.6, y - 38.6, 29.2, 35.2), WALL, "photo")
    a.piece(rect(x - 14.6, y - 9.6, 29.2, 6.2), FLOOR, "floor")
    person(a, NIA, x, y - 5, 0.31, boots="big", feeling="wonder", tilt=-5, shadow=False)


def door(a):
    """The way out: a painted door in its frame, and the year on the post of the frame."""
    glass, foot = (254, 70, 60, 84), GROUND + 5
    a.piece(rect(226, 34, 86, 12), POST, "bracket")
    a.piece(rect(242, 46, 70, foot - 46), TEAL, "door")
    a.piece(rect(glass[0] - 3.4, glass[1] - 3.4, 70, glass[3] + 6.8, 2), dark(TEAL, 0.25), "frame")
    a.piece(rect(*glass), pale(SUN, 0.72), "pane")
    a.piece("M254,132Q276,116 314,126L314,154L254,154Z", LEAF, "hill")
    tree(a, 269, 133, 0.62)
    a.piece(rect(281, 70, 3.4, 84), TEAL, "frame")
    a.piece(rect(254, 172, 60, 52, 2), dark(TEAL, 0.2), "panel")
    a.piece(rect(261, 183, 19, 4.6, 1.6), SUN, "slot")
    a.line("M264,185.3L277,185.3", 1, dark(TEAL, 0.4))
    a.piece(rect(228, 40, 14, foot - 40), POST, "bracket")
    a.piece(rect(224, foot - 3, 90, 5, 1), WOOD, "sill")
    marks(a)


def marks(a):
    """Five heights on the post: snow, flower, sun, leaf, and now."""
    for y in (224, 208, 193, 179, 158):
        a.line(f"M229.2,{y}L240.8,{y}", 1.3, CORAL if y == 158 else INK)
    for turn in (0, 60, 120):
        with a.at(235, 216.6, rotate=turn):
            a.line("M0,-3.8L0,3.8", 1.1, TEAL)
    a.piece(cloud(235, 201, 2.8, 2.8, 6, seed=2, puff=0.5), ROSE, "petals")
    a.dot(235, 201, 1.4, SUN, "middle")
    a.piece(star(235, 186, 4.2, 0.6, 10), CORAL, "sun")
    a.piece(leaf(231.6, 175.4, 239, 168, 3.4), GINGER, "leaf")
    heart(a, 235, 151, 3.4, colour=CORAL)
    for y in (236.6, 233.6, 229):
        a.line(f"M229.6,{y}L232.4,{y}", 0.7, INK)


def grandma(a, x, y, k):
    """Grandma in her chair, knees and all turned to the boot, hands clasped."""
    with couch(a, x, y, k, wide=58, colour=ROSE):
        seated(a, GRANDMA, x, y, k, way=0.55, feeling="happy", turn=0.8, look=0.9, lean=1, tilt=7, hands=((-1, -66), (9, -66)),
               fingers=("fist", "fist"))  # fmt: skip


def nia(a, x, y, k):
    """One foot in, both hands on the boot, leaning back to pull."""
    with a.moving(FEET):
        stool(a, x + 1, y, 25, k, colour=TEAL)
    pose = replace(POSES["side"], feet=((12, 0, 0), (40, -27, -30)), lean=-15, tilt=18, fingers=("", ""))
    far, near = (hand_at(NIA, x, y, k, (x + u * k, y + v * k), pose=pose) for u, v in ((33, -48.6), (19.5, -42)))
    person(
        a,
        NIA,
        x,
        y,
        k,
        pose=replace(pose, hands=(far, near)),
        shoes=("sock", "sock"),
        feeling="wonder",
        turn=1,
        look=1,
        ride=Ride(feet=((21, -5.4, 0), (40, -27, -30))),
    )
    with a.group("char nia", slot="hero"):
        shoe(a, "boot", x + 45.6, y - 30.8, BOOT, colour=CORAL, colour2=DEEP, rotate=-30)
        for hx, hy, turn in ((38.5, -55, 24), (24, -46.4, 48)):
            with a.at(x + hx, y + hy, 1.18, turn):
                hand(a, "fist", 0, 0, NIA.skin)
                a.piece(limb([(-4.4, 0), (-1.4, 0)], [8.6, 8.7]), NIA.cuff, "cuff")
    a.line(f"M{x + 62},{y - 57}q4,-1 6,-5M{x + 58},{y - 62}q2,-3 2,-7M{x + 52},{y - 66}q0,-3 -1,-6", 1.2, CREAM)


def waiting(a):
    """The other boot, near to us, and who sleeps in it."""
    k = 1.3
    a.ground(3 * k, 0.4, 13 * k, 2)
    with a.at(-0.4 * k, -15 * k, k):
        a.piece(ellipse(0, -1.6, 5.6, 1.7), dark(CORAL, 0.5), "inside")
    with a.at(-1.4, 14 - 12.4 * k):
        a.piece(
            "M-6,-26L-6.4,-33L-1.6,-29.4Q2,-30 4,-29.4L8.6,-33L8.6,-26C9.4,-20 6,-17 1.2,-15C-3.6,-15 -7,-20 -6,-26Z",
            GRAY,
            "cat",
        )
        for ex in (-2.4, 4.6):
            a.mark(ellipse(ex, -24.4, 1.2, 1.4), EYE, "eye")
            a.mark(ellipse(ex - 0.4, -25, 0.4), CREAM, "glint")
        a.mark(ellipse(1.2, -22, 0.9, 0.7), ROSE, "nose")
        a.line("M-.2,-20.6q.7,.8 1.4,0q.7,.8 1.4,0", 0.6, EYE, "mouth")
        a.line("M-4.6,-22l-5,-1M-4.6,-20.8l-5,.8M7,-22l5,-1M7,-20.8l5,.8", 0.4, CREAM)
    shoe(a, "boot", 0, 0, k, colour=CORAL, colour2=DEEP)
    for px in (-4, 3.4):
        a.piece(ellipse(px, 1 - 17.2 * k, 2.6, 2), pale(GRAY, 0.2), "paw")
