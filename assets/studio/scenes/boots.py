"""Nia takes a giant step: the boot stays, the heel comes out.

The words leave out the cat, who has to jump for it, and that a boot is as big as the bucket on the path.
The snail rides in the bucket.
"""

from __future__ import annotations

from kit import *

GRAY = mix(INK, SILVER, 0.5)
DEEP = "#B93A2B"


def draw():
    a = single("Boots", "Nia takes a giant step in boots as big as buckets, a gray cat jumps aside")
    sky(a, WALL)
    words(a, 50, 10, 200, 142)
    soft_cloud(a, 18, 66, 44)
    soft_cloud(a, 288, 40, 40)
    hill(a, [(-10, 186), (50, 172), (140, 190), (220, 172), (312, 186)], mix(LEAF, MINT, 0.6))
    for x, y, k, kind in (
        (8, 190, 1.6, "round"),
        (30, 186, 1.0, "leaf"),
        (268, 186, 1.0, "leaf"),
        (292, 192, 1.7, "round"),
    ):
        tree(a, x, y, k, kind=kind)
    house(a, 196, 184, 17, 13)
    way(a, [(196, 184, 3), (206, 194, 5), (190, 212, 8)], pale(LEAF, 0.6))
    for x, y, k in ((216, 178, 0.4), (176, 188, 0.35), (80, 182, 0.45)):
        tree(a, x, y, k, kind="fir")
    hill(a, [(-10, 214), (80, 208), (200, 214), (312, 206)], mix(LEAF, MINT, 0.25))
    fence(a)
    hill(a, [(-10, 240), (80, 236), (200, 238), (312, 234)], LEAF)
    a.piece(path("M-10,300L-10,262Q60,248 150,252Q240,256 310,244L310,300Z"), "#F1DDB4", "path")
    for x, y in ((0, 284), (23, 276)):
        a.piece(ellipse(x + 4, y, 9, 3.2), mix("#F1DDB4", KRAFT, 0.6), "print")
        a.piece(ellipse(x - 9, y, 4, 2.6), mix("#F1DDB4", KRAFT, 0.6), "print")
    bucket(a, 222, 276)
    leap(a, 217, 231, 1.0)
    with a.moving(FEET):
        stride(a, 126, 281, 1.03)
    with a.moving(WHEELS):
        dash(a, 106, 281, 1.03)
    for x, y, k in ((20, 254, 1), (284, 248, 1.1), (190, 247, 0.9)):
        grass(a, x, y, k)
    flower(a, 30, 255, 1)
    flower(a, 272, 249, 1, colour=CORAL)
    flower(a, 58, 250, 0.8, colour=SUN, middle=CORAL)
    sprig(a, 273, 304, 0.8, colour=PINE, lean=-16)
    sprig(a, 284, 306, 1.1, colour=SEA, lean=12)
    sprig(a, 25, 304, 0.8, colour=PINE, lean=12)
    sprig(a, 14, 306, 1.0, colour=SEA, lean=-12)
    return a


def fence(a):
    """A low picket fence."""
    for y in (214, 224):
        a.piece(rect(-4, y, 308, 3), pale(KRAFT, 0.55), "fence")
    for i in range(19):
        x = i * 17 - 6
        a.piece(poly((x, 236), (x, 210), (x + 4, 205), (x + 8, 210), (x + 8, 236)), pale(KRAFT, 0.7), "fence")


def bucket(a, x, y):
    """A bucket as big as a boot, and the snail on it."""
    a.ground(x, y, 16, 2)
    a.piece(ellipse(x, y - 28, 14, 3), dark(SEA, 0.5), "inside")
    a.piece(f"M{x - 14},{y - 28}Q{x},{y - 23} {x + 14},{y - 28}L{x + 11},{y}L{x - 11},{y}Z", SEA, "bucket")
    a.line(f"M{x - 13},{y - 26}Q{x},{y + 4} {x + 13},{y - 26}", 1.2, TEAL)
    snail(a, x - 3, y - 26.4, 0.56)


def stride(a, x, y, k):
    """Nia in the middle of a giant step, the hind heel half out of its boot."""
    with a.at(x, y, k):
        a.ground(-40, 0, 24, 2.4)
        a.ground(40, 1, 22, 2)
        with a.at(-47, 0, 1.65):
            a.piece(ellipse(-0.3, -17.2, 6.2, 1.9), dark(CORAL, 0.55), "inside")
        heel_out(a)
        shoe(a, "boot", -47, 0, 1.65, colour=CORAL, colour2=DEEP)
        with a.at(36, -8, 1.65, -20):
            a.piece(ellipse(-0.3, -17.2, 6.2, 1.9), dark(CORAL, 0.55), "inside")
        with a.group("char nia", slot="hero"):
            a.piece(limb([(4, -50), (19, -53.4), (29.4, -43), (28.6, -26)], [9, 8.4, 7.6, 6.6]), NIA.legs, "tights")
        shoe(a, "boot", 36, -8, 1.65, colour=CORAL, colour2=DEEP, rotate=-20)
        a.line("M-62,-20q-5,8 -2,16M-67,-16q-3,5 -1,9M64,-12q3,5 2,9M68,-16q5,8 3,16", 1, KRAFT)
        person(a, NIA, 0, -18, 1, feeling="brave", turn=0.7, look=0.5, lean=9, tilt=2, hands=((-32, -50), (34, -62)), fingers=("open", "open"),
               hide=("legs",), shadow=False)  # fmt: skip


def heel_out(a):
    """The hind leg in one taper; its foot points down into the boot, the heel already above the cuff."""
    red, light = CORAL, mix(CORAL, WHITE, 0.75)
    with a.group("char nia", slot="hero"):
        a.piece(limb([(-4, -50), (-19, -47.6), (-35, -43)], [9, 8, 6.8]), NIA.legs, "tights")
    a.piece(
        "M-31.6,-47.4L-41,-45.2Q-45,-44.8 -48.4,-46.6C-51.4,-48 -54,-45.6 -53.4,-42C-52.8,-38 -52.6,-32 -52.4,-22L-43.4,-22"
        "C-43.4,-29 -43,-34.6 -41.2,-37Q-39.6,-38.4 -36.6,-39L-30,-40.8Z",
        light,
        "sock",
    )
    a.piece(
        "M-48.4,-46.6C-51.4,-48 -54,-45.6 -53.4,-42L-53,-38.6Q-46.6,-39.4 -45,-45.2Q-46.8,-45.6 -48.4,-46.6Z",
        red,
        "heel",
    )
    a.piece("M-31.6,-47.4L-34.6,-46.7L-33,-40L-30,-40.8Z", red, "stripe")
    a.piece("M-37.6,-46L-40.8,-45.2L-38.8,-38.3L-36,-39.1Z", red, "stripe")
    a.piece("M-52.7,-35.6L-52.5,-32.4L-43.1,-31.4L-42.6,-34.4Z", red, "stripe")


def dash(a, x, y, k):
    """Nia in her wheelchair at full speed: one boot flies off ahead, with her sock still in the air."""
    with a.at(x, y, k):
        wheelchair(a, 0, 0, who=NIA, boots="big", shoes=("boot", "sock"), feeling="brave", turn=0.7, look=0.5, lean=8, tilt=2, rolling=20,
                   hands=("push", (34, -62)), fingers=("", "open"), feet=((27, -5.6, 0), (39, -18, -32)))  # fmt: skip
        with a.at(64, -12, 1.5, -34):
            a.piece(ellipse(-0.3, -17.2, 6.2, 1.9), dark(CORAL, 0.55), "inside")
        shoe(a, "boot", 64, -12, 1.5, colour=CORAL, colour2=DEEP, rotate=-34)
        a.line("M-40,-12l-12,0M-42,-24l-16,0M-40,-36l-10,0M58,-52q-1,-6 2,-10M66,-56q0,-5 3,-8", 1, KRAFT)


def leap(a, x, y, k):
    """The gray cat in the air."""
    d = dark(GRAY, 0.2)
    with a.at(x, y, k, -14):
        a.piece(limb([(-14, -16), (-22, -24), (-20, -36), (-25, -42)], [4, 4.6, 4.6, 3.4], caps="oo", per=3), d, "tail")
        for pts in ([(-12, -12), (-20, -6), (-24, 2)], [(10, -12), (20, -8), (25, -2)]):
            a.piece(limb(pts, [6, 4.6, 3.8], caps="oo"), d, "cat")
        a.piece(blob((-17, -14), (-8, -22), (4, -21), (14, -20), (15, -9), (2, -10), (-12, -7)), GRAY, "cat")
        for pts in ([(-12, -12), (-15, -3), (-20, 5)], [(11, -12), (16, -4), (22, 3)]):
            a.piece(limb(pts, [7, 4.8, 4], caps="oo"), GRAY, "cat")
        with a.at(15.5, 5, 1.1, 14):
            a.piece(
                CAT_HEAD,
                GRAY,
                "cat",
            )
            for ex in (-2.2, 4.6):
                a.mark(ellipse(ex, -24.4, 1.2, 1.5), EYE, "eye")
                a.mark(ellipse(ex + 0.3, -25, 0.4), CREAM, "glint")
            a.mark(ellipse(1.2, -22, 0.9, 0.7), ROSE, "nose")
            a.mark(ellipse(1.2, -19.8, 0.9, 1.1), EYE, "mouth")
            a.line("M-5,-22.4l-6,-1M-5,-21l-6,1M7.4,-22.4l6,-1M7.4,-21l6,1", 0.4, CREAM)
