"""Nia calls into one enormous red boot, as if somebody might answer.

The words leave out who is at home: the snail, on top of the boot, looks down at her and says nothing.
"""

from __future__ import annotations

from kit import *

DEEP = "#B93A2B"
CALLER = replace(NIA, soft=True)
PLACE = (243, 241, 6.1, -90)


def draw():
    a = single("Title", "Nia calls into an enormous red boot that lies on the floor")
    room(a, 232, wall=DAWN, floor=FLOOR, skirting=ROSE)
    words(a, 54, 10, 192, 140)
    hall(a)
    with a.at(-1, 122, 0.53):
        parcel(a)
    rug(a, 152, 278, 122, 15, colour=SEA)
    with a.at(150, 282, 1.1), a.at(-154, -282):
        a.ground(196, 279, 60, 4)
        with a.at(*PLACE):
            a.piece(ellipse(-0.3, -16.6, 6.6, 2.2), dark(DEEP, 0.6), "inside")
            a.piece(ellipse(0.2, -16.2, 4.6, 1.3), "#3A1230", "inside")
        with a.moving(WHEELS):
            wheelchair(a, 95, 279, 1.12, who=CALLER, view="profile", feeling="wonder", lean=24, tilt=5, shoes=("sock", "sock"),
                       hands=((31, -44), (25, -56)), fingers=("", ""), feet=((21, -5.4, 0), (16, -5.4, 0)))  # fmt: skip
        with a.moving(FEET):
            person(
                a,
                CALLER,
                90,
                279,
                1.28,
                pose="crouch",
                view="profile",
                feeling="wonder",
                lean=26,
                tilt=5,
                shoes=("sock", "sock"),
                hands=((33, -38), (26, -53)),
                fingers=("", ""),
            )
        with a.at(*PLACE):
            boot(a)
        for r in (3, 6.4, 9.8):
            a.line(
                path(f"M{135 + r * 0.5},{238 - r}Q{137 + r * 0.9},238 {135 + r * 0.5},{238 + r}"),
                1.1,
                CREAM,
                alpha=0.65,
            )
        snail(a, 182, 211, 0.62, flip=True)
    return a


def hall(a):
    """Hooks with Grandma's bag at the right, a picture of a shoe at the left."""
    a.piece(rect(266, 96, 50, 7, 2), WOOD, "shelf")
    a.line("M273,130Q272,103 282,103Q292,103 291,130", 2, BARK)
    a.piece("M267,128L299,128L296,158Q283,163 270,158Z", LEAF, "bag")
    a.line("M269,138Q283,142 298,138M270,147Q283,151 297,147", 1.4, pale(LEAF, 0.5))
    for x in (281, 304):
        a.dot(x, 101, 2.6, BARK, "hook")
    plant(a, 288, 250, 0.95, pot=PLUM)
    a.piece(rect(0, 104, 33, 42, 2), WOOD, "frame")
    a.piece(rect(4, 108, 25, 34), CREAM, "picture")
    shoe(a, "slipper", 13, 134, 0.9, colour=SEA)


def boot(a):
    """A boot in kit units, upright, heel at (0, 0)."""
    a.piece(
        "M-5.4,-14.6L4.8,-14.6Q4.6,-11 5.2,-8.6C9.8,-8 13,-5 13.2,-1.4L-5.8,-1.4Z",
        CORAL,
        "boot",
        more="hero-boot hero-boot",
    )
    a.piece("M-6.7,-16.6Q-.3,-13.4 6.1,-16.6L5.6,-12.6Q-.3,-9.8 -6.2,-12.8Z", DEEP, "cuff", more="hero-boot hero-cuff")
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
    a.line("M-5.6,-13.6Q-.3,-10.8 5.2,-13.4", 0.14, CREAM, alpha=0.6)


def parcel(a):
    """The shoe box that it came in, with its tissue paper, a brother in it, and the lid."""
    a.ground(30, 262, 46, 3)
    a.piece(cloud(30, 216, 29, 9, 9, seed=4), WHITE, "tissue")
    shoe(a, "boot", 28, 228, 1.9, colour=CORAL, colour2=DEEP, rotate=-30)
    a.piece(cloud(10, 219, 13, 6, 7, seed=6), CREAM, "tissue")
    a.piece(cloud(52, 220, 13, 5, 7, seed=8), CREAM, "tissue")
    a.piece(rect(-8, 218, 74, 44, 1), ROSE, "box")
    a.piece(rect(14, 228, 30, 22, 2), CREAM, "label")
    shoe(a, "boot", 26, 246, 0.8, colour=CORAL, colour2=DEEP)
