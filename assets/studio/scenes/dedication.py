"""Two very different boots wait on one doormat.

The words leave out whose they are: a limp sock hangs out of the huge one, a daisy stands in the tiny one.
The cat waits behind its flap. The snail has reached the corner of the mat.
"""

from __future__ import annotations

from kit import *

DEEP = "#B93A2B"
GRAY = mix(INK, SILVER, 0.5)
BLUE = mix(SEA, NIGHT, 0.5)


def draw():
    a = single("Dedication", "One huge red boot and one tiny blue boot side by side on a doormat")
    a.piece(rect(0, 0, 300, 240), BLUSH, "wall")
    a.piece(rect(0, 226, 300, 74), FLOOR, "floor")
    for row in range(15):
        for column in range(-1, 2):
            for side in (0, 240):
                a.piece(
                    rect(side + 6 + column * 30 - 15 * (row % 2), 4 + row * 15, 26, 11, 1),
                    mix(BLUSH, ROSE, 0.16 + 0.06 * ((row + column) % 2)),
                    "brick",
                )
    door(a)
    a.piece(rect(44, 222, 212, 10), pale(KRAFT, 0.4), "step")
    mat(a)
    a.ground(146, 272, 62, 4)
    big(a)
    a.ground(228, 276, 18, 2.2)
    little(a)
    with a.at(18, 0):
        brolly(a)
    plant(a, 288, 256, 1.1, pot=CORAL)
    plant(a, 20, 254, 1.1, pot=PLUM, seed=4)
    snail(a, 66, 281, 0.6, flip=True)
    return a


def door(a):
    """Grandma's door, with its window, its knob, its letter slot, and the flap for the cat."""
    a.piece(rect(58, -10, 184, 236), CREAM, "frame")
    a.piece(rect(70, -10, 160, 236), TEAL, "door")
    a.piece("M100,84L100,50Q100,10 150,10Q200,10 200,50L200,84Z", RAMP[5], "pane")
    a.piece(rect(147.5, 10, 5, 74), TEAL, "door")
    a.piece(rect(98, 48, 104, 5), TEAL, "door")
    a.piece(rect(122, 104, 56, 12, 3), SUN, "slot")
    a.piece(rect(128, 108, 44, 4, 2), INK, "slot")
    for x in (82, 156):
        a.piece(rect(x, 130, 62, 40 if x > 100 else 90, 3), mix(TEAL, SEA, 0.4), "panel")
    a.dot(218, 122, 5, SUN, "knob")
    a.piece("M170,222L170,190Q170,176 194,176Q218,176 218,190L218,222Z", SUN, "frame")
    a.piece("M174,222L174,192Q174,180 194,180Q214,180 214,192L214,222Z", INK, "hole")
    with a.at(193, 243, 1.25):
        a.piece(
            CAT_HEAD,
            GRAY,
            "cat",
        )
        for ex in (-2.2, 4.6):
            a.mark(ellipse(ex, -24.4, 1, 1.3), EYE, "eye")
            a.mark(ellipse(ex + 0.3, -24.9, 0.35), CREAM, "glint")
        a.mark(ellipse(1.2, -22, 0.9, 0.7), ROSE, "nose")
        a.line("M0,-20.6q1.2,1 2.4,0", 0.7, EYE, "mouth")
        for px in (-4.4, 6.8):
            a.piece(ellipse(px, -17, 2.6, 1.9), GRAY, "cat")


def mat(a):
    """A doormat with fringes and stripes."""
    for i in range(28):
        a.line(f"M{29 + i * 9},280l-1,8", 1.6, dark(KRAFT, 0.2))
    a.piece("M46,250L260,250L280,283L22,283Z", KRAFT, "mat")
    a.piece("M54,254L252,254L268,279L34,279Z", mix(KRAFT, CORAL, 0.35), "mat")
    a.piece("M62,258L244,258L257,275L46,275Z", KRAFT, "mat")


def big(a):
    """The huge boot, toe to the right, with a sock over its rim."""
    with a.at(112, 272, 6.6):
        a.piece(ellipse(-0.3, -17, 6.2, 1.7), dark(DEEP, 0.6), "inside")
        a.piece(
            "M-5.4,-14.6L4.8,-14.6Q4.6,-11 5.2,-8.6C9.8,-8 13,-5 13.2,-1.4L-5.8,-1.4Z",
            CORAL,
            "boot",
            more="hero-boot hero-boot",
        )
        a.piece(
            "M8.4,-6.9C11.4,-5.7 13,-3.8 13.2,-1.4L8,-1.4Q7,-4.4 8.4,-6.9Z",
            dark(CORAL, 0.16),
            "toe",
            more="hero-boot hero-toe",
        )
        a.piece("M-5.8,-5.6Q-2.6,-4.6 -2.4,-1.4L-5.8,-1.4Z", dark(CORAL, 0.16), "heel", more="hero-boot hero-heel")
        a.piece(
            "M-6.2,-2.4L13.4,-2.4Q13.8,-.2 12.8,0L9,0L8.7,-.6L6.9,-.6L6.6,0L3.8,0L3.5,-.6L1.7,-.6L1.4,0L-1.6,0L-1.9,-.6L-3.4,-.6L-3.7,0L-5.8,0Z",
            INK,
            "sole",
        )
        a.line("M-5.2,-1.8L12.6,-1.8", 0.16, CREAM, alpha=0.8)
        a.line("M7.9,-6.9Q6.4,-4.4 7.3,-2.8M-5.7,-6.2Q-2.2,-5.2 -1.8,-2.8", 0.15, CREAM, alpha=0.7)
        a.piece("M-6.5,-17Q-.3,-13.8 5.9,-17L5.5,-13Q-.3,-10.2 -6.1,-13.2Z", DEEP, "cuff", more="hero-boot hero-cuff")
        a.line("M-5.9,-13.9Q-.3,-11 5.3,-13.7", 0.14, CREAM, alpha=0.6)
    limp_sock(a)


def limp_sock(a):
    """A sock that slid off with the foot: it hangs flat over the rim, its heel out, its toe drooping."""
    a.piece("M91,170Q92,159 101,157.6Q111,156.4 117,161L116.4,167Q103,169 91,170Z", dark(SEA, 0.3), "sock")
    a.piece("M90.4,166C94,161 110,161 113.4,166C113,174 109.6,181 110.4,189C111,196 124,203 128.6,213C131,219.6 127,226 120.6,225"
            "C112,223.4 105,212 97.6,206C90,200 86.4,194 88.8,186C90.6,180 89.6,172 90.4,166Z", SEA, "sock")  # fmt: skip
    a.piece(
        "M88.8,186C86,194 90,200.6 97.6,206C101.6,202.6 102.6,198 100.4,193.6C97.4,188.6 93,186.4 88.8,186Z",
        CREAM,
        "heel",
    )
    a.piece(
        "M121.6,204.6C124.4,207 127,209.8 128.6,213C131,219.6 127,226 120.6,225C117.6,224.4 114.8,222.6 112,220C116.4,216.6 120,211 121.6,204.6Z",
        CREAM,
        "toe",
    )
    a.piece("M90.3,169.4C96,165.6 108,165.6 113.2,169.4L112.4,173.4C106,170 97,170 90.4,173.4Z", CREAM, "stripe")
    a.line(
        "M110.2,187Q105,189.6 102,188.4M111,191.4Q107,194 104.4,193.4M96,177l-.6,6M101.6,176.4l-.4,6.6M107,177l-1,6",
        0.9,
        dark(SEA, 0.4),
    )


def little(a):
    """The tiny boot, with a daisy in it."""
    with a.at(229, 0):
        a.line("M0,252Q-3,240 1,228M2,252Q8,244 8,238", 1.2, PINE)
        for x, y, c in ((1, 226, WHITE), (9, 236, ROSE)):
            a.piece(cloud(x, y, 4.4, 4.4, 7, seed=2, puff=0.5), c, "petals")
            a.dot(x, y, 2.2, SUN, "middle")
    shoe(a, "boot", 229, 276, 1.65, colour=BLUE, colour2=dark(BLUE, 0.35), flip=True)
    a.line("M236.6,273.4L210,273.4", 0.5, CREAM, alpha=0.7)


def brolly(a):
    """A folded umbrella against the wall, in Grandma's green corner."""
    a.line("M251,250L254,150Q254,142 248,142Q243,142 243,148", 2.2, BARK)
    a.piece("M250,244L245,188Q244,170 254,162Q263,172 262,188L253,246Z", ROSE, "umbrella")
    a.line("M254,164Q252,200 251,240", 0.7, dark(ROSE, 0.3))
