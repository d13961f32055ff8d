"""The clue helps Doctor Ada choose one bottle out of many; then Nia opens wide, and Ben crosses his fingers.

What the words leave out: the long strip from the machine, with the letter that is different, runs from Doctor Ada's hand
over the floor; Grandma gives the spoon; the teddy behind her opens wide, too. The snail lives among the bottles, on the lowest shelf.
"""

import math
import random

from acting import on_head
from hands import hand
from kit import *
from scenes.machine import ODD, USUAL

TONES = (TEAL, mix(SEA, TEAL, 0.5), SEA, mix(TEAL, NIGHT, 0.5), mix(SEA, MINT, 0.5))
CHOSEN = (177, 205)
BEFORE = ((0, 1, 2, 3) + USUAL[:ODD])[-14:]  # what the machine wrote, up to the letter that is different


def jar(a, x, y, w, h, colour, lid):
    """A round jar with a lid, its middle at x."""
    a.piece(rect(x - w / 2, y - h * 0.86, w, h * 0.86, w * 0.2), colour, "bottle")
    a.piece(rect(x - w * 0.42, y - h, w * 0.84, h * 0.2, 0.8), lid, "cap")
    a.piece(rect(x - w * 0.32, y - h * 0.58, w * 0.64, h * 0.34), CREAM, "label")


def flask(a, x, y, w, h, colour, cork):
    """A flask with a long neck, its middle at x."""
    a.piece(f"M{x - w / 2},{y - h * 0.2}Q{x - w / 2},{y} {x - w * 0.3},{y}L{x + w * 0.3},{y}Q{x + w / 2},{y} {x + w / 2},{y - h * 0.2}C{x + w / 2},{y - h * 0.5} {x + w * 0.15},{y - h * 0.5} {x + w * 0.15},{y - h * 0.86}"
            f"L{x - w * 0.15},{y - h * 0.86}C{x - w * 0.15},{y - h * 0.5} {x - w / 2},{y - h * 0.5} {x - w / 2},{y - h * 0.2}Z", colour, "bottle")  # fmt: skip
    a.piece(rect(x - w * 0.2, y - h, w * 0.4, h * 0.16, 0.6), cork, "cap")
    a.piece(ellipse(x, y - h * 0.26, w * 0.28), CREAM, "label")


def cupboard(a):
    """Shelves full of bottles in cool colours, and one warm one."""
    rng = random.Random("bottles")
    a.piece(rect(-10, 146, 216, 114, 2), WOOD, "cupboard")
    for r, y in enumerate((178, 214, 250)):
        a.piece(rect(-10, y - 28, 209, 29.4), dark(WOOD, 0.42), "panel", more="e1")
        if r == 1:
            a.mark(ellipse(CHOSEN[0], y - 13, 19, 13), SUN, "light", alpha=0.34)
            a.mark(ellipse(CHOSEN[0], y - 13, 13, 11), SUN, "light", alpha=0.4)
        x = 3 - r * 3
        while x < 194:
            w, kind = rng.choice((9, 10.5, 12, 14)), rng.choice((0, 0, 0, 1, 1, 2))
            h, colour, lid = rng.uniform(17, 25), rng.choice(TONES), rng.choice((CREAM, MINT, KRAFT))
            mid = x + w / 2
            x += w + rng.uniform(2.4, 4)
            if (r == 1 and abs(mid - CHOSEN[0]) < 17) or mid + w / 2 > 197 or (r == 2 and 90 < mid < 117):
                continue
            if kind == 0:
                bottle(a, mid, y, w, h, colour=colour, cap=lid, mark=INK)
            elif kind == 1:
                jar(a, mid, y, w * 1.1, h * 0.8, colour, lid)
            else:
                flask(a, mid, y, w * 1.3, h, colour, KRAFT)
        a.piece(rect(-10, y, 211, 3.6), WOOD, "board")
    bottle(a, CHOSEN[0], 214, 13, 24, colour=CORAL, cap=SUN, mark=CORAL)
    a.piece(rect(CHOSEN[0] - 5, 201, 10, 9), CREAM, "label")
    letter(a, "diamond", CHOSEN[0], 205.6, 3)


def strip(a):
    """The strip from the machine: out of Doctor Ada's hand, down and away over the floor; the letter that is different has a ring."""
    a.piece(
        "M-40,271C10,260 60,282 104,274C140,267 166,277 184,270C204,262 217,246 217,224L228,224C228,252 214,272 190,280C164,288 140,278 106,284C60,292 10,272 -40,283Z",
        CREAM,
        "strip",
    )
    spots = ((12, 274.6), (29, 276), (46, 277.5), (63, 279), (80, 279.6), (97, 279.2), (113, 277.8), (129, 276.4), (145, 276.2), (161, 277), (177, 276.8), (192, 272), (206, 262), (216.4, 248.6))  # fmt: skip
    for kind, (x, y) in zip(BEFORE, spots, strict=True):
        letter(a, kind, x, y, 3)
    a.piece(ellipse(222, 235, 5), SUN, "ring")
    a.piece(ellipse(222, 235, 4), WHITE, "ring")
    letter(a, "diamond", 222, 235, 2.6)


def panelling(a):
    """The lower half of the wall, and a heart that a child drew for Doctor Ada."""
    a.piece(rect(-10, 196, 622, 56), mix(WALL, SEA, 0.22), "panel")
    a.piece(rect(-10, 193, 622, 4.4), mix(WALL, SEA, 0.5), "rail")
    with a.at(487, 168, rotate=4):
        a.piece(rect(-11, -13, 22, 26), CREAM, "sheet")
        a.dot(0, -10.6, 1.3, CORAL, "pin")
        heart(a, 0, 0, 5, colour=ROSE)


def crossed(a, who, x, y, turn):
    """Two crossed fingers over a fist."""
    with a.at(x, y, rotate=turn):
        for s in (-1, 1):
            a.piece(limb([(s * 1.7, 0), (s * 0.6, -5), (-s * 1.6, -9.4)], [3.2, 3, 2.7], caps="oo"), who.skin, "skin")
            a.line(f"M{s * 1.2},-2.4L{s * 0.4},-5", 0.45, mix(who.skin, "#6A2A22", 0.5))


def reach(a, pts):
    """A sleeve of Doctor Ada's along `pts`, with its cuff; the hand is drawn where it holds something."""
    (px, py), (x, y) = pts[-2:]
    far = math.hypot(x - px, y - py)
    co, si = (x - px) / far, (y - py) / far
    a.piece(limb(pts, [9, 10.8, 10, 9.2], caps="o.", per=3), ADA.arm, "sleeve")
    a.piece(limb([(x - co * 3.4, y - si * 3.4), (x + co * 0.6, y + si * 0.6)], [10.2, 10.2]), ADA.cuff, "cuff")


def chooses(a):
    """Doctor Ada at the cupboard: one hand on the cap of a bottle, the strip in the other."""
    at, k = (238, 281), 0.92
    person(a, ADA, *at, k, feeling="happy", turn=0.9, look=0.9, flip=True, tilt=3, lean=4, hide=("arms",))
    strip(a)
    hand(a, "grip", 221.6, 224.4, ADA.skin, angle=116, flip=True, size=1.1)
    reach(a, [(246.6, 188), (246.4, 199), (234.6, 212), (224.6, 220)])
    hand(a, "grip", 183.4, 193.6, ADA.skin, angle=172, size=1.1)
    reach(a, [(222.6, 187), (216, 193), (204, 198), (188.4, 194.3)])


def notes(a):
    """A board with a list: two things are ticked, and two are still to ask."""
    with a.at(flip=True):  # the one who holds it looks left
        a.piece(rect(-13, -19, 26, 33, 1.8), WOOD, "board")
        a.piece(rect(-10.6, -15.4, 21.2, 27), WHITE, "sheet")
        a.piece(rect(-5, -21, 10, 5.6, 1.2), SUN, "pin")
        for i in range(4):
            y = -10 + i * 6
            a.line(f"M-1,{y + 0.4}L7,{y + 0.4}", 1.2, mix(SEA, INK, 0.2))
            if i < 2:
                a.line(f"M-7.4,{y}l1.6,2l2.8,-4.4", 1.4, CORAL)
            else:
                a.line(f"M-7,{y - 1}l3,0l0,3l-3,0l0,-3", 0.8, INK)


def draw():
    a = spread(
        "Choosing",
        "Doctor Ada takes one bottle of many; then, with a list, she watches Nia, who opens wide for a spoon, and Ben crosses his fingers",
    )
    room(a, 256)
    words(a, 100, 58, 186, 78)
    words(a, 314, 58, 186, 91, right=True)
    panelling(a)
    cupboard(a)
    plant(a, 26, 146, 0.9, pot=ROSE, seed=4)
    a.piece(rect(543, 150, 80, 108, 2), mix(ROSE, CREAM, 0.35), "curtain")
    a.piece(rect(538, 146, 90, 4), WOOD, "rail")
    for i in range(4):
        a.line(f"M{557 + i * 22},152Q{554 + i * 22},210 {557 + i * 22},256", 0.8, dark(ROSE, 0.2), alpha=0.6)
    chooses(a)
    rug(a, 424, 279, 66, 12, colour=mix(MINT, SEA, 0.3))
    # Doctor Ada watches from behind, and Grandma gives the spoon
    person(
        a,
        ADA,
        462,
        278,
        0.81,
        feeling="happy",
        turn=0.85,
        look=1,
        flip=True,
        tilt=9,
        lean=7,
        hold=notes,
        hold_at=(8, -85),
        hold_width=27,
    )
    g, gk = (332, 276), 0.8
    person(
        a,
        GRANDMA,
        *g,
        gk,
        feeling="calm",
        turn=0.6,
        look=0.8,
        tilt=5,
        lean=4,
        hands=("belly", "side"),
        hide=("right-arm",),
    )
    teddy(a, 433, 271, 0.55)
    a.mark(ellipse(433, 271 - 17.6 * 0.55, 1.5, 1.4), "#3A1230", "mouth")
    n, nk = (402, 282), 1.14
    with a.moving(FEET):
        stool(a, *n, 25, nk)
    frame = {"pose": "side", "flip": True, "tilt": -7}
    person(
        a,
        NIA,
        *n,
        nk,
        boots="big",
        feeling="cuddle",
        turn=0.5,
        feet=((15, -6, -16), (25, -3, -24)),
        hands=("lap", "thigh-near"),
        ride=Ride(wheel=False),
        **frame,
    )
    with on_head(a, NIA, *n, nk, **frame):
        a.mark(ellipse(2.6, 10, 4.6, 3.9), "#3A1230", "mouth")
        a.mark("M-.4,11.6q3,-2.6 6,0q-1,2.2 -3,2.2q-2,0 -3,-2.2Z", CORAL, "tongue")
    spoon(a, 390, 207.6, 1.1, rotate=176, full=CORAL)
    with a.group("char grandma", slot="grandma"):
        a.piece(
            limb([(344, 198), (348, 205), (356, 212), (362, 211.4)], [8, 9.4, 8.8, 8], caps="o.", per=3),
            GRANDMA.arm,
            "sleeve",
        )
        hand(a, "grip", 365.4, 210.8, GRANDMA.skin, angle=-4, size=1)
    hb = ((-21, -66), (24, -64))
    b, bk = (479, 283), 0.8
    wheelchair(a, *b, bk, flip=True, feeling="brave", turn=0.4, look=0.6, hands=hb, fingers=("fist", "fist"))
    with a.at(*b, bk, flip=True):
        crossed(a, BEN, -25.5, -64.4, -12)
        crossed(a, BEN, 22.6, -63, 14)
    near_wheel(a, *n, nk, flip=True, seated=True)
    snail(a, 104, 250, 0.45)
    return a
