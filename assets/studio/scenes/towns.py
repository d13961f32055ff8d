"""Dawn: the bus with the heart comes to the stop with the heart.

The words leave out that it is the family of the long map who waits there, that the machine rides on the roof (it is no
longer far away), that Doctor Ada drives, and that somebody's red boots hang out of the window. The snail waits on top of the
sign of the stop.
"""

from __future__ import annotations

from hands import hand
from kit import *
from scenes.far import PARENT, SIS, TRAVELLER, suitcase
from scenes.machine import reader

DEEP = "#B93A2B"
ROAD = "#F6E3C0"


def draw():
    a = spread(
        "Town after town",
        "At dawn a bus with a heart winds through hills from town to town, windows light up and people wave",
    )
    sky(a, DAWN)
    words(a, 98, 10, 190, 128)
    words(a, 314, 10, 190, 138, right=True)
    land(a)
    bus(a, 108, 280, 1.14)
    family(a)
    front(a)
    return a


def land(a):
    """The sun, four ranges of hills from rose to sea, towns on each, one road through all."""
    for r, c in ((39, mix(DAWN, BLUSH, 0.55)), (32, BLUSH), (25, SUN)):
        a.piece(ellipse(344, 199, r), c, "sun" if c == SUN else "glow")
    hill(a, [(-10, 170), (50, 160), (120, 172), (220, 188), (300, 190), (360, 190), (420, 172), (480, 170), (540, 158), (612, 168)],
         mix(ROSE, DAWN, 0.55))  # fmt: skip
    town(a, 486, 170, 0.46, (TEAL, PLUM, CORAL))
    town(a, 81.4, 168, 0.22, (TEAL, CORAL, PLUM))
    town(a, 557, 163, 0.52, (CORAL, PLUM, TEAL))
    hill(
        a,
        [(-10, 192), (80, 184), (190, 202), (290, 208), (360, 208), (440, 190), (520, 182), (612, 192)],
        mix(ROSE, BLUSH, 0.3),
    )
    town(a, 43, 190, 0.5, (CORAL, TEAL, PLUM))
    town(a, 268, 206, 0.62, (PLUM, TEAL, CORAL))
    hill(a, [(-10, 216), (60, 208), (170, 222), (300, 220), (400, 214), (500, 208), (612, 216)], mix(SEA, MINT, 0.5))
    for x, y, k, kind in ((81.2, 217, 0.46, "round"), (549, 215, 0.6, "leaf"), (562, 216, 0.7, "round")):  # fmt: skip
        tree(a, x, y, k, kind=kind, colour=mix(TEAL, SEA, 0.35), trunk=TEAL)
    hill(a, [(-10, 246), (90, 238), (210, 250), (330, 236), (460, 246), (612, 234)], SEA)
    way(
        a,
        [
            (341, 195, 0.3),
            (344, 198.4, 1.6),
            (334, 205, 4),
            (321, 213, 6.6),
            (332, 224, 9.6),
            (350, 234, 13),
            (352, 247, 19),
            (338, 262, 26),
            (322, 280, 36),
        ],
        ROAD,
    )
    a.piece(path("M-10,264Q140,260 300,263Q460,266 612,250L612,312L-10,312Z"), ROAD, "road")


def town(a, x, y, k, roofs):
    """Three houses with lit windows."""
    with a.at(x, y, k):
        for i, c in enumerate(roofs):
            house(a, (i - 1) * 18.4, 1, 17, (15, 22, 13)[i], roof=c, wall=CREAM, door=(SEA, CORAL, TEAL)[i])
            for s in (-1, 1):
                a.light(ellipse((i - 1) * 18.4 + s * 5.1, (-9, -13, -8)[i], 4.2), SUN, alpha=0.35)


def bus(a, x, y, k):
    """Cream, with a teal roof and a heart, like the clinic itself; the machine rides on top."""
    glass = pale(SUN, 0.62)
    with a.at(x, y, k):
        a.ground(70, 0, 78, 3.4)
        load(a)
        a.piece("M0,-8L0,-70Q0,-82 12,-82L112,-82Q126,-82 131,-64L137,-36Q144,-32 144,-24L144,-8Z", CREAM, "bus")
        a.piece("M0,-70Q0,-82 12,-82L112,-82Q122,-82 127.6,-72L0,-72Z", TEAL, "roof")
        a.piece(rect(7, -68, 72, 40, 5), glass, "pane")
        a.piece("M87,-68L113,-68Q121,-68 124.6,-58L132,-26Q132,-23 129,-23L87,-23Z", glass, "pane")
        driver(a)
        person(
            a,
            NIA,
            43,
            12,
            0.78,
            pose="wave",
            hands=("side", (28, -64)),
            feeling="joy",
            turn=0.5,
            tilt=5,
            hide=("legs",),
            shadow=False,
        )
        a.piece(rect(6, -10, 130, 6.4), INK, "axle")
        a.piece("M0,-28L84,-28L86,-23L133,-23L138,-29Q144,-26 144,-22L144,-8L0,-8Z", CREAM, "bus")
        a.piece(rect(0, -13, 144, 5), SEA, "stripe")
        a.piece(rect(7, -29.4, 72, 3), TEAL, "sill")
        a.piece(rect(86, -24.4, 47, 2.6), TEAL, "sill")
        heart(a, 85, -14.6, 8.4, colour=CORAL)
        boots(a)
        a.piece(ellipse(140.6, -20, 3.2), SUN, "lamp")
        for wx in (22, 116):
            a.piece(ellipse(wx, -8.4, 12), INK, "tyre")
            a.piece(ellipse(wx, -8.4, 6.4), SEA, "hub")
            a.piece(ellipse(wx, -8.4, 2.2), SUN, "hub")


def driver(a):
    """Doctor Ada at the wheel, seen from the side, down to the sill."""
    with a.at(102, -46, 0.7):
        a.piece(blob((-15, 36), (-16, 24), (-9, 15), (4, 14), (11, 22), (13, 36), pull=0.8), ADA.top, "coat")
        a.piece(poly((3, 13), (11, 20), (12, 34), (5, 34)), SEA, "top")
        with a.at(0, 127):
            person(a, ADA, 0, 0, feeling="happy", view="profile", head_only=True)
        a.line("M32,9L25,32", 3, INK)
        a.piece(limb([(-5, 20), (3, 28), (14, 24), (22, 21)], [10, 10.6, 9.6, 9], caps="o."), WHITE, "sleeve")
        a.piece(limb([(20, 21.8), (23.4, 20.4)], [9.6, 9.6]), ADA.cuff, "cuff")
        hand(a, "grip", 28, 18.6, ADA.skin, angle=-18, size=1.0)


def load(a):
    """The machine and two cases on a rack, whose four feet stand on the roof; straps tie all of it to the rack."""
    for fx in (15, 41, 76, 104):
        a.piece(poly((fx - 1.4, -87), (fx + 1.4, -87), (fx + 2.6, -81), (fx - 2.6, -81)), INK, "rack")
    reader(a, 58, -87.4, 0.42)
    for bx, w, h, c in ((86, 20, 13, CORAL), (12, 18, 11, PLUM)):
        a.piece(rect(bx, -87.6 - h, w, h, 2), c, "case")
        a.piece(rect(bx + w * 0.4, -87.8 - h, 3, h + 2.6), SUN, "strap")
    for s in (-1, 1):
        a.piece(
            limb([(58 + s * 15, -117.6), (58 + s * 19.2, -112.6), (58 + s * 19.4, -87)], [2, 2, 2], caps="oo"),
            SUN,
            "strap",
        )
    a.piece(rect(7, -88.4, 104, 2.8, 1.2), INK, "rack")
    for sx in (21.7, 38.6, 77.4, 95.5):
        a.dot(sx, -87, 2, SUN, "knot")


def boots(a):
    """Red boots on their laces, over the edge of the window."""
    a.line("M52,-28L48,-20M54,-28L60,-19", 0.9, INK)
    shoe(a, "boot", 46, -5, 0.86, colour=CORAL, colour2=DEEP, rotate=8)
    shoe(a, "boot", 62, -4, 0.86, colour=CORAL, colour2=DEEP, rotate=-10)


def family(a):
    """The family of the long map, at the stop."""
    stop(a, 384, 272)
    person(
        a,
        PARENT,
        453,
        276,
        0.78,
        feeling="happy",
        turn=-0.8,
        look=-1,
        tilt=-6,
        hands=("up", "heart"),
        fingers=("open", "rest"),
    )
    person(a, TRAVELLER, 416, 283, 0.86, pose="jump", feeling="joy", turn=-0.5, hands=((-25, -80), (24, -74)))
    suitcase(a, 481, 284, 42, 24)
    person(a, SIS, 481, 280, 0.78, pose="bench", feeling="happy", turn=-0.6, look=-0.6, tilt=-5, shadow=False, hands=("wave", "lap"), fingers=("open", "rest"))  # fmt: skip


def stop(a, x, y):
    a.ground(x, y, 9, 1.8)
    a.piece(rect(x - 1.6, y - 92, 3.2, 92, 1), TEAL, "pole")
    a.piece(rect(x - 12, y - 106, 24, 24, 5), CREAM, "sign")
    heart(a, x, y - 93.4, 6, colour=CORAL)
    snail(a, x, y - 106, 0.5, flip=True)


def front(a):
    """Leaves at the side of the road, before and behind: whole on the pages that show them, not to be seen on others."""
    for x in (81.4, 518.2):
        a.ground(x, 283, 6, 1.2)
        sprig(a, x, 283, 0.5, colour=TEAL)
