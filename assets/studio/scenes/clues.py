"""Doctor Ada looks for clues, and so does Nia: at her foot, and at how she eats, sleeps, plays and lives.

Each page holds on its own: Doctor Ada with a glass at her eye on the left, Nia with another one on the right.
What the words leave out: Nia's sock has a hole, and through her glass a toe waves; two curls peep out of the empty boot
(Twirl, whom nobody has met yet). The snail measures itself against the tape on the floor.
"""

import itertools

from acting import hand_at
from geom import along
from hands import hand
from kit import *

PANEL = mix(MINT, SEA, 0.62)


def frame(a, x, y, w, h, inside, *, rim=KRAFT, ground=CREAM, tilt=0, rail=158):
    """A picture that hangs from the rail, about (x, y); `inside(a)` draws about its middle, 40 units wide."""
    a.line(f"M{x - w * 0.3},{y - h / 2}L{x},{rail}L{x + w * 0.3},{y - h / 2}", 0.8, NIGHT)
    a.dot(x, rail, 1.8, SUN, "nail")
    with a.at(x, y, rotate=tilt):
        a.piece(rect(-w / 2, -h / 2, w, h, 1.5), rim, "frame")
        a.piece(rect(-w / 2 + 3, -h / 2 + 3, w - 6, h - 6), ground, "picture")
        with a.at(0, 0, (w - 6) / 40):
            inside(a)


def soup(a):
    a.line("M-8,-11q-3,-3 0,-6M0,-11q-3,-3 0,-6M8,-11q-3,-3 0,-6", 1.4, ROSE)
    a.piece(rect(-20, 12, 40, 9.8), mix(SEA, CREAM, 0.3), "table")
    a.piece("M-16,-4L16,-4Q15,12 5,13.4L-5,13.4Q-15,12 -16,-4Z", CORAL, "bowl")
    a.piece(ellipse(0, -4, 16, 4.4), dark(CORAL), "rim")
    a.piece(ellipse(0, -3.8, 13.6, 3.2), SUN, "soup")
    for x, y, c in ((-6, -4, LEAF), (1, -3, CORAL), (7, -4.2, LEAF)):
        a.piece(ellipse(x, y, 2, 1.2), c, "carrot")
    spoon(a, 12, -7, 0.5, rotate=-50)


def pillow(a):
    moon(a, 9, -7, 7)
    stars(a, [(-12, -13, 2.6), (-3, -17, 2), (17, -15, 2)], CREAM)
    a.piece(
        blob(
            (-17, 14), (-19, 1), (-12, 3), (0, 1.4), (12, 3), (19, 1), (17, 14), (19, 19), (0, 17), (-19, 19), pull=0.8
        ),
        CREAM,
        "pillow",
    )
    a.line("M-14,8q3,2 6,0M14,8q-3,2 -6,0M-14,14q3,-1.4 6,0", 0.9, ROSE)


def ball(a):
    a.piece(rect(-20, 9, 40, 13.6), LEAF, "grass")
    a.piece(ellipse(1, 0, 13), CORAL, "ball")
    a.piece("M-11.6,-5Q1,-1 13.6,-5Q15,0 13.6,5Q1,1 -11.6,5Q-13,0 -11.6,-5Z", CREAM, "ball")
    a.piece(star(1, 0, 4.4), SUN, "star")
    a.line("M-17,-2l-3,0M-16,-8l-3,-2M-16,4l-3,2", 1.1, NIGHT)


def car(a, x, y, colour, k=1):
    with a.at(x, y, k):
        a.piece("M-8,-2L-8,-5Q-8,-7 -5,-7L-3.6,-10.6L3,-10.6L5,-7Q8,-7 8,-4L8,-2Z", colour, "car")
        a.piece(poly((-2.6, -7), (-1.8, -9.4), (2.2, -9.4), (3.4, -7)), CREAM, "pane")
        for s in (-4.4, 4.4):
            a.dot(s, -1.6, 2, INK, "wheel")


def road(a):
    a.piece(rect(-20, -3, 40, 11), mix(LEAF, CREAM, 0.2), "grass")
    house(a, 3, 3, 17, 13, wall=CREAM, roof=CORAL, door=TEAL)
    tree(a, -13, 3, 0.34)
    a.piece(rect(-20, 3, 40, 16), NIGHT, "road")
    a.line("M-18,11.4l5,0M-8,11.4l5,0M2,11.4l5,0M12,11.4l5,0", 1, CREAM)
    car(a, -10, 10, SUN, 0.84), car(a, 7, 10, SEA, 0.84), car(a, -2, 18.6, CORAL, 0.9)
    for x, y, r in ((-19.5, 6, 1.2), (-20, 3.4, 1)):
        a.dot(x + 1, y, r, CREAM, "puff")


def sides(a):
    """What stands beyond the safe box: coat hooks, bench, plant; cupboard, scales."""
    window(a, 8, 50, 62, 82, sky=DAWN)
    a.piece(rect(8, 172, 40, 5, 1.5), KRAFT, "hooks")
    for x in (18, 38):
        a.piece(limb([(x, 177), (x, 181), (x + 2.6, 182)], [2, 2, 2], caps=".o"), NIGHT, "hook")
    a.piece("M12,181Q18,176 25,181L30,222L20,214L14,226L6,216Z", LEAF, "shawl")
    for i in range(3):
        a.line(f"M{11 + i * 0.4},{192 + i * 8}l7,6l8,-6", 0.7, pale(LEAF, 0.5))
    bench(a, 0, 268, 92, 26)
    plant(a, 36, 242, 0.74, pot=SUN)
    shoe(a, "clog", 14, 278, 1, colour=TEAL), shoe(a, "clog", 36, 278, 1, colour=TEAL)
    # right: a tall cupboard of boxes and bottles
    box(a, 528, 100, 26, 17, colour=CORAL, lid=dark(CORAL), mark="shoe"), plant(a, 578, 100, 0.7, pot=SEA, seed=4)
    a.piece(rect(520, 100, 100, 168, 2), WOOD, "cupboard")
    for i, y in enumerate((144, 188, 232)):
        a.piece(rect(525, y - 38, 90, 39), dark(WOOD, 0.3), "shelf")
        for j in range(5):
            x, c = 534 + j * 15, (SUN, CORAL, SEA, ROSE, MINT)[(i * 2 + j) % 5]
            if (i + j) % 2:
                box(a, x - 6, y, 12, 14 + 4 * (j % 2), colour=c, lid=dark(c), mark="star" if j % 2 else "dot")
            else:
                bottle(a, x, y, 10, 24 - 4 * (j % 3), colour=c, cap=CREAM, mark=PLUM)
    a.piece(rect(525, 236, 90, 28), dark(WOOD, 0.1), "drawer")
    a.dot(560, 250, 2.4, SUN)


def couch(a, x):
    """A padded couch with a paper sheet, its middle at x, seat at y 238."""
    a.ground(x, 278, 48, 3)
    for s in (-1, 1):
        a.piece(rect(x + s * 38 - 3, 246, 6, 32, 1), BARK, "leg")
    a.piece(rect(x - 46, 258, 92, 4), BARK, "bar")
    a.piece(rect(x - 50, 237, 100, 13, 5), ROSE, "couch")
    u = x - 28
    a.piece(
        f"M{u},235.6L{u + 58},235.6L{u + 59},254Q{u + 52},250 {u + 45},254Q{u + 37},258 {u + 29},253Q{u + 21},249 {u + 14},254Q{u + 7},258 {u + 1},253Z",
        CREAM,
        "paper",
    )


def kneeling(a, x, y, k):
    """The legs of Doctor Ada, down on one knee."""
    a.ground(x - 2 * k, y, 38 * k, 2.6)
    with a.group("char ada"), a.at(x, y, k):
        a.piece(
            limb([(-8, -24), (2, -6.6), (-10, -7), (-21, -12)], [13, 12.4, 10.4, 8.4], caps="o."),
            dark(ADA.legs, 0.18),
            "tights",
        )
        shoe(a, ADA.shoe, -29, -13, 1.04, colour=ADA.shoe_colour, colour2=ADA.shoe_trim, rotate=70)
        a.piece(limb([(-6, -20), (17, -26), (20.4, -14), (20, -6)], [13, 12.4, 10, 9], caps="o."), ADA.legs, "tights")
        shoe(a, ADA.shoe, 20, 0, 1.08, colour=ADA.shoe_colour, colour2=ADA.shoe_trim)


def tape(a):
    """The tape measure, rolled out of its case over the floor."""
    pts = [(191, 276), (181, 270), (164, 271), (146, 279), (132, 273)]
    a.ground(193, 279, 10, 1.6)
    a.piece(limb(pts, [5.4, 5.4, 5.2, 5, 5], per=4), SUN, "tape")
    line = along(pts, 6)
    for (ax, ay), (bx, by) in list(itertools.pairwise(line))[::2]:
        far = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
        nx, ny = -(by - ay) / far, (bx - ax) / far
        a.line(f"M{ax + nx * 2.2},{ay + ny * 2.2}L{ax + nx * 0.2},{ay + ny * 0.2}", 0.6, INK)
    a.piece(rect(186, 265, 14, 14, 4.6), PLUM, "box")
    a.dot(193, 272, 3.6, CORAL)


def nia(a):
    """Nia on the couch: one foot in a sock and under a glass, the other boot dangles."""
    at, k, knee = (396, 263), 1.08, "side"
    hands = tuple(hand_at(NIA, *at, k, to, pose=knee, lean=-3, flip=True) for to in ((418, 236), (367, 229)))
    person(a, NIA, *at, k, pose=knee, flip=True, shoes=("boot", "sock"), boots="big", feeling="happy", turn=0.6, tilt=7, lean=-3, look=0.9, shadow=False,
           feet=((17, -1, 4), (41, -17, -30)), ride=Ride(feet=((20, -5.4, 0), (41, -17, -30)), wheel=False), hands=hands, fingers=("rest", "fist"))  # fmt: skip
    near_wheel(a, *at, k, flip=True, seated=True)
    x, y = 338, 242
    magnifier(a, x, y, 19, rotate=-24, glass=mix(MINT, CREAM, 0.6))
    with a.at(x, y + 1.4, 1.2):
        toe(a)
    with a.group("char nia", slot="hero"):
        hand(a, "grip", 366.6, 229.4, NIA.skin, angle=196, size=1.15)


def toe(a):
    """What the glass shows, 15 units to each side: a foot in a sock, from the side, and two toes in the hole."""
    red, light = CORAL, mix(CORAL, CREAM, 0.75)
    a.piece(
        "M2.8,-16L13.6,-8.6C13.2,-3 13.4,1 13,4.6Q12.6,8.2 8.6,8.2L-7,8.2Q-12,8.2 -12.2,3.4Q-12,-1.6 -6.6,-2.6C-1,-4 2.2,-7 2.6,-14.6Z",
        light,
        "sock",
    )
    a.piece("M13.3,.4Q13.6,8.2 8.6,8.2L4.6,8.2Q4.8,1.4 13.3,.4Z", red, "heel")
    a.piece("M2.4,-10.6L13.1,-4.6L13.2,-1.8L1.6,-7.8Z", red, "stripe")
    a.piece("M-.4,-5.2L2.2,-7.4Q5.4,1 3,8.2L-.2,8.2Q2.2,1.4 -.4,-5.2Z", red, "stripe")
    a.piece("M-6,-2.8L-3,-3.5Q-.6,2 -2.6,8.2L-5.8,8.2Q-3.8,2.4 -6,-2.8Z", red, "stripe")
    ragged = (
        (-4.6, -1),
        (-5.8, 0.6),
        (-4, 2),
        (-5.6, 3.8),
        (-4.2, 5.4),
        (-6.6, 7),
        (-9.4, 6.4),
        (-12.6, 6.6),
        (-12.8, 2),
        (-11.4, 0),
        (-10.6, -2),
        (-7, -2.9),
    )
    a.piece(poly(*ragged), dark(CORAL, 0.6), "hole")
    a.line("M-4.6,-1l1.6,-.6M-4.2,5.4l1.4,.8", 0.5, red)
    with a.group("char nia", slot="hero"):
        a.piece(limb([(-7.6, 5), (-11.2, 4.6)], [4.2, 4.4], caps="oo"), dark(NIA.skin, 0.14), "skin")
        a.piece(rect(-12.9, 3.2, 2, 2.1, 0.5), mix(BLUSH, ROSE, 0.2), "spot")
        a.piece(limb([(-6.8, 1.6), (-9.6, -0.2), (-11.4, -2.6)], [5.6, 6, 6], caps="oo"), NIA.skin, "skin")
        with a.at(-12.2, -3.6, rotate=-40):
            a.piece(rect(-1.7, -1.5, 3.4, 2.9, 0.7), mix(BLUSH, ROSE, 0.2), "spot")


def ada(a):
    """Doctor Ada on one knee; through the glass at her eye we see how large it can be."""
    at, k, lean = (238, 281), 1.07, 9
    kneeling(a, *at, k)
    person(a, ADA, *at, k, pose="crouch", hide=("legs",), shadow=False, feeling="happy", look=0.9, turn=0.6, tilt=2, lean=lean,
           hands=(hand_at(ADA, *at, k, (256, 246), pose="crouch", lean=lean), hand_at(ADA, *at, k, (270, 215), pose="crouch", lean=lean)),
           fingers=("rest", "fist"))  # fmt: skip
    x, y = 258, 189
    magnifier(a, x, y, 11.6, rotate=62, glass=mix(ADA.skin, CREAM, 0.12))
    a.mark(ellipse(x, y + 0.6, 4.2, 5.4), EYE, "eye")
    a.mark(ellipse(x + 1.5, y - 1.6, 1.3), CREAM, "glint")
    a.line(f"M{x - 5},{y - 7}q5,-3 10,-.4", 1.2, ADA.brow, "brow")
    hand(a, "grip", 269.2, 211.4, ADA.skin, angle=240, size=1.15)


def draw():
    a = spread(
        "Looking for clues",
        "Doctor Ada kneels with a magnifying glass at her eye, Nia holds another over her toe; around them hang pictures of soup, a pillow, a ball and a house by a road",
    )
    room(a, 248)
    a.piece(rect(0, 158, 600, 86), PANEL, "panel")
    a.piece(rect(0, 154, 600, 5.4), WHITE, "rail")
    words(a, 100, 10, 186, 140)
    words(a, 314, 10, 186, 140, right=True)
    sides(a)
    frame(a, 119, 203, 46, 50, soup, rim=SUN, tilt=-2)
    frame(a, 163, 193, 40, 42, pillow, rim=CORAL, ground=NIGHT, tilt=2)
    frame(a, 200, 205, 32, 36, ball, rim=PLUM, ground=mix(SEA, CREAM, 0.66), tilt=-2)
    frame(a, 472, 195, 58, 56, road, rim=SUN, ground=DAWN, tilt=1.5)
    rug(a, 322, 279, 128, 15, colour=mix(CORAL, BLUSH, 0.45))
    with a.moving(FEET):
        couch(a, 418)
    with a.moving(WHEELS):
        a.ground(394, 263.4, 36, 2.6)
    nia(a)
    ada(a)
    tape(a)
    twirl(a, 478, 279, 0.46, pose="peek", look=-0.5)
    shoe(a, "boot", 478, 282, 1.1, colour2="#B93A2B", wide=1.48, tall=1.12)
    snail(a, 158, 283, 0.5)
    return a
