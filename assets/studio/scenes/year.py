"""A year later, by the door.

The words leave out that Grandma holds her breath, that the cat now fills the other boot, and who else is measured:
the snail has three tiny marks of its own at the foot of the door post.
"""

from __future__ import annotations

from kit import *
from poses import POSES

GRAY = mix(INK, SILVER, 0.5)
DEEP = "#B93A2B"


def draw():
    a = single(
        "A year goes by",
        "Nia, taller now, pulls on one red boot by the door under her height marks while Grandma watches",
    )
    room(a, 236, wall=BLUSH, floor=KRAFT, skirting=mix(ROSE, PLUM, 0.3))
    words(a, 50, 10, 184, 142)
    lamp_left(a)
    door(a)
    rug(a, 140, 270, 112, 20, colour=MINT)
    grandma(a)
    nia(a)
    waiting(a)
    return a


def lamp_left(a):
    a.light(ellipse(14, 132, 32), SUN, alpha=0.25)
    a.piece(limb([(14, 138), (14, 246)], [3, 3]), BARK, "stand")
    a.piece("M-2,248Q0,242 14,242Q28,242 30,248Z", BARK, "stand")
    a.piece("M2,108L26,108L36,142Q14,148 -8,142Z", SUN, "shade")


def door(a):
    """The open door and its post with the height marks."""
    a.piece(rect(248, 40, 60, 202), DAWN, "outside")
    a.piece("M248,190Q280,172 312,180L312,242L248,242Z", LEAF, "hill")
    a.piece("M262,242Q270,215 290,186L296,186Q290,215 300,242Z", "#F1DDB4", "path")
    a.piece(rect(236, 32, 74, 10), WHITE, "frame")
    a.piece(rect(236, 40, 14, 204), WHITE, "frame")
    for i, (y, c) in enumerate(((222, TEAL), (206, ROSE), (192, LEAF), (178, PLUM), (160, CORAL))):
        a.line(f"M237,{y}L246,{y}", 1.4, c)
        a.piece(star(242, y - 4, 2.2), c, "badge") if i == 4 else a.dot(242, y - 4, 1.3, c)


def grandma(a):
    person(a, GRANDMA, 84, 272, 0.86, feeling="wonder", turn=0.6, look=0.7, lean=5, tilt=6, hands=("heart", "heart"))


def nia(a):
    stool(a, 150, 274, 25, 1.1, colour=TEAL)
    pose = replace(
        POSES["side"],
        feet=((14, 0, 0), (34, -17, -24)),
        hands=((22, -36), (30, -38)),
        lean=-6,
        fingers=("fist", "fist"),
    )
    person(a, NIA, 148, 274, 1.1, pose=pose, shoes=("sock", "boot"), feeling="brave", turn=0.5, look=0.6)


def waiting(a):
    a.ground(230, 280, 18, 2)
    shoe(a, "boot", 226, 280, 1.25, colour=CORAL, colour2=DEEP)
    snail(a, 246, 240, 0.45)
