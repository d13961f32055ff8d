"""The back cover: the day is over, the red boots rest on the doorstep, and the sun goes down behind the hill of the last page.

The words leave out how far they ran: there is mud on the toes and a daisy in one of them. The snail has come to the step, too.
"""

from __future__ import annotations

from kit import *

DEEP = "#B93A2B"
STONE = mix(CREAM, KRAFT, 0.34)


def draw():
    a = Art(
        300,
        200,
        title="The boots rest",
        desc="The red boots stand on a doorstep in the evening sun, a snail beside them on the step",
    )
    evening(a)
    front_door(a)
    a.piece(rect(-4, 142, 308, 62), STONE, "step")
    a.piece(rect(-4, 164, 308, 40), dark(STONE, 0.2), "step")
    a.line(
        "M70,166L70,186M230,166L230,186M150,166L150,186M-4,186L304,186M110,188L110,200M190,188L190,200",
        0.8,
        dark(STONE, 0.4),
        alpha=0.6,
    )
    with a.at(24, 12, 0.8):
        mat(a)
        for x, w in ((116, 116), (176, 100)):
            a.mark(poly((x - 30, 175), (x + w - 42, 175), (x + w + 14, 168), (x + 6, 168)), PLUM, "ground", alpha=0.17)
        big_boot(a, 165, 169.4, 4.7, daisy=True)
        big_boot(a, 102, 176, 5.1)
        snail(a, 53, 177.2, 1.05)
        pot(a, 256, 179)
    return a


def evening(a):
    """The sky, three rings of light, the hill with the lane."""
    sky(a, BLUSH)
    for r, c in ((74, mix(BLUSH, SUN, 0.16)), (56, mix(BLUSH, SUN, 0.36)), (40, mix(BLUSH, SUN, 0.62))):
        a.piece(ellipse(252, 104, r), c, "glow")
    a.piece(ellipse(252, 104, 25), SUN, "sun")
    hill(a, [(196, 98), (230, 104), (270, 94), (312, 100)], mix(ROSE, BLUSH, 0.25))
    house(a, 262, 98, 11, 8, wall=CREAM, roof=CORAL)
    hill(a, [(190, 116), (230, 114), (270, 124), (312, 116)], mix(ROSE, PLUM, 0.35))
    a.piece(path("M312,120Q262,122 250,128Q240,136 260,146L236,146Q222,134 236,125Q256,116 312,115Z"), BLUSH, "path")
    for x, y, k in ((288, 120, 0.5), (299, 119, 0.8)):
        tree(a, x, y, k, kind="leaf", colour=mix(PLUM, ROSE, 0.2), trunk=PLUM)


def front_door(a):
    """The house: a warm wall, a teal door with two panels, evening light across it."""
    a.piece(rect(-4, -4, 216, 150), mix(ROSE, BLUSH, 0.3), "wall")
    for y in (20, 62, 104, 146):
        a.line(f"M-4,{y}L34,{y}M196,{y}L212,{y}", 0.7, ROSE, alpha=0.7)
    a.piece(rect(204, -4, 9, 148), mix(ROSE, PLUM, 0.3), "edge")
    a.piece(rect(32, -4, 164, 147), CREAM, "frame")
    a.piece(rect(40, -4, 148, 146), TEAL, "door")
    for x in (54, 119):
        a.piece(rect(x, -6, 55, 56, 2), dark(TEAL, 0.2), "panel")
        a.piece(rect(x, 64, 55, 66, 2), dark(TEAL, 0.2), "panel")
        for y, h in ((-6, 56), (64, 66)):
            a.piece(rect(x + 4, y + 4, 47, h - 8, 1.4), mix(TEAL, SEA, 0.2), "panel")
    a.piece(rect(40, 137, 148, 6), KRAFT, "kick")
    a.dot(47.4, 60, 3.8, SUN, "knob")


def mat(a):
    a.piece(poly((46, 170), (228, 170), (240, 182), (32, 182)), mix(LEAF, PINE, 0.4), "mat")
    a.piece(poly((32, 182), (240, 182), (240, 184), (32, 184)), dark(PINE, 0.2), "mat")
    a.line("M52,172.6L222,172.6M44,179.4L230,179.4", 0.9, pale(LEAF, 0.4))


def big_boot(a, x, y, k, *, daisy=False):
    """One boot, seen from the side, toe to the right; the seams and the mud of a long day."""
    with a.at(x, y, k):
        a.piece(ellipse(-0.3, -17, 5.6, 1.5), dark(CORAL, 0.6), "inside")
        if daisy:
            a.line("M1.4,-16Q1.2,-20 2.6,-22.6M-1.4,-16Q-2.4,-19 -2.2,-20.4", 0.3, PINE)
            a.piece(cloud(2.8, -23.2, 1.5, 1.5, 8, seed=3, puff=0.6), WHITE, "petals")
            a.dot(2.8, -23.2, 0.7, SUN, "middle")
            a.piece(cloud(-2.2, -21, 1.1, 1.1, 7, seed=5, puff=0.6), WHITE, "petals")
            a.dot(-2.2, -21, 0.5, SUN, "middle")
        a.piece(
            "M-5.3,-16L4.7,-16Q4.5,-11 5.3,-8.7C9.8,-8 13,-5 13.2,-1.4L-5.8,-1.4Z",
            CORAL,
            "boot",
            more="hero-boot hero-boot",
        )
        a.piece(
            "M8.8,-7.5C11.4,-6.2 13,-4 13.2,-1.4L7.4,-1.4Q6.6,-5 8.8,-7.5Z",
            dark(CORAL, 0.16),
            "toe",
            more="hero-boot hero-toe",
        )
        a.piece("M-5.5,-8.4Q-2.2,-7.4 -1.8,-1.4L-5.8,-1.4Z", dark(CORAL, 0.16), "heel", more="hero-boot hero-heel")
        a.line("M8,-7Q6,-5 6.7,-2.2M-4.9,-8.9Q-1.4,-7.6 -1,-2.2", 0.22, CREAM, alpha=0.75)
        a.piece("M-6,-17.4Q-.3,-16 5.4,-17.4L5.3,-13.7Q-.3,-12.6 -6,-13.8Z", DEEP, "cuff", more="hero-boot hero-cuff")
        a.line("M-5.6,-14.4Q-.3,-13.2 4.9,-14.3", 0.2, CREAM, alpha=0.6)
        heart(a, 1, -9, 2, colour=SUN)
        a.piece(
            path("M-6.2,-2.4L13.4,-2.4Q13.8,-.2 12.8,0L3.4,0L3.1,-.8L.2,-.8L0,0L-5.8,0Q-6.6,-1 -6.2,-2.4Z"), INK, "sole"
        )
        a.line("M-5.4,-1.8L12.6,-1.8", 0.2, CREAM, alpha=0.8)
        a.piece(blob((13.3, -2.4), (12.9, -4), (11.6, -3.4), (10.6, -4), (9.4, -2.9), (8.4, -2.4)), WOOD, "mud")
        a.dot(8.6, -4.3, 0.4, WOOD, "mud")
        a.dot(10.4, -5.1, 0.3, WOOD, "mud")


def pot(a, x, y):
    a.mark(ellipse(x + 14, y, 24, 2.6), PLUM, "ground", alpha=0.17)
    for tx, ty, c in ((-15, -48, LEAF), (-5, -58, PINE), (7, -56, LEAF), (16, -46, PINE)):
        a.piece(leaf(x, y - 20, x + tx, y + ty, 6), c, "leaf")
    for tx, ty, c in ((-10, -62, ROSE), (10, -66, WHITE)):
        a.line(f"M{x},{y - 22}Q{x + tx * 0.4},{y - 44} {x + tx},{y + ty}", 1.2, PINE)
        a.piece(cloud(x + tx, y + ty, 6, 6, 7, seed=2, puff=0.5), c, "petals")
        a.dot(x + tx, y + ty, 2.6, SUN, "middle")
    a.piece(poly((x - 15, y - 24), (x + 15, y - 24), (x + 11, y), (x - 11, y)), SEA, "pot")
    a.piece(rect(x - 17, y - 28, 34, 7, 1.4), dark(SEA, 0.2), "pot")
