"""Two at once, and one asleep: `hug`, `hand_in_hand`, `asleep`."""

from __future__ import annotations

import math

from cast import GRANDMA, NIA, Who
from geom import blob, limb, rect
from hands import hand
from palette import CREAM, SEA, dark, mix, pale
from paper import Art
from people import person
from poses import ADULT, CHILD


def sleeve(a: Art, who: Who, pts: list, widths: list[float], *, fingers: str = "rest", flip: bool = False) -> None:
    """A free arm along `pts`, with its hand."""
    (px, py), (x, y) = pts[-2], pts[-1]
    angle = math.degrees(math.atan2(y - py, x - px))
    co, si = math.cos(math.radians(angle)), math.sin(math.radians(angle))
    hand(a, fingers, x + co, y + si, who.skin, angle=angle, flip=flip, size=1.08)
    a.piece(limb(pts, widths, caps="o.", per=3), who.arm, "sleeve")
    if who.cuff:
        a.piece(
            limb([(x - co * 2.8, y - si * 2.8), (x + co * 0.5, y + si * 0.5)], [widths[-1] + 0.8] * 2), who.cuff, "cuff"
        )


def hug(
    a: Art,
    x: float,
    y: float,
    k: float = 1,
    *,
    big: Who = GRANDMA,
    small: Who = NIA,
    feeling: str = "cuddle",
    flip: bool = False,
) -> None:
    """A grown-up hugs a child: `big` stands at (x, y), `small` is tucked in on the right, arms wrap in front of both."""
    a.ground(x + 10 * k, y + 0.4 * k, 34 * k, 2.6 * k)
    with a.at(x, y, k, flip=flip):
        person(
            a,
            big,
            0,
            0,
            pose="stand",
            feeling=feeling,
            turn=0.55,
            tilt=13,
            lean=4,
            hide=("left-arm",),
            hands=("side", (38, -58)),
            shadow=False,
        )
        person(a, small, 24, 0, 0.94, pose="stand", feeling=feeling, turn=-0.55, tilt=-13, lean=-5, hide=("arms",), shadow=False,
               toes=(-1, -1), feet=((-5, 0, 0), (6, 0, 0)))  # fmt: skip
        with a.group(f"char {small.name}", slot=small.slot or None):
            sleeve(a, small, [(19, -55), (10, -54), (2, -63), (-2, -70)], [9.4, 9.2, 8.4, 7.8])
        with a.group(f"char {big.name}", slot=big.slot or None):
            sleeve(a, big, [(-18, -92), (-21, -77), (-10, -52), (12, -43), (22, -43)], [3, 10.6, 10.8, 9.8, 9.4])


def hand_in_hand(a: Art, x: float, y: float, k: float = 1, *, big: Who = GRANDMA, small: Who = NIA, feelings: tuple[str, str] = ("kind", "happy"),
                 gap: float = 52, walking: bool = False, flip: bool = False, **more) -> None:  # fmt: skip
    """A grown-up on the left and a child on the right, holding hands; `gap` is from one to the other in body units."""
    with a.at(x, y, k, flip=flip):
        meet = (gap * 0.56, -49)
        pose = "walk" if walking else "stand"
        person(
            a,
            big,
            0,
            0,
            pose=pose,
            feeling=feelings[0],
            turn=0.35,
            tilt=4,
            lean=0,
            hands=("side", meet),
            fingers=("", "fist"),
        )
        person(a, small, gap, 0, 0.94, pose=pose, feeling=feelings[1], turn=-0.3 if not walking else 0.3, tilt=-4, lean=0,
               hands=(((meet[0] - gap) / 0.94 + 3, -48), "side"), fingers=("fist", ""), **more)  # fmt: skip


def asleep(
    a: Art,
    x: float,
    y: float,
    k: float = 1,
    *,
    who: Who = NIA,
    blanket: str = SEA,
    flip: bool = False,
    feeling: str = "asleep",
) -> None:
    """`who` lies in bed: head on a pillow at the left, blanket to the right, 118 wide; (x, y) is under the pillow's left end.

    Draw the bed first (`bed` draws one that fits), with its mattress at y.
    """
    b = ADULT if who.adult else CHILD
    with a.at(x, y, k, flip=flip):
        a.piece(blob((2, -2), (0, -10), (6, -16), (24, -15), (40, -14), (44, -5), (40, 1), (20, 0)), CREAM, "pillow")
        with a.at(24, -18, 0.86, -62), a.at(0, -b.head):
            person(a, who, 0, 0, feeling=feeling, head_only=True)
        a.piece(
            blob(
                (34, -2),
                (36, -15),
                (52, -20),
                (76, -17),
                (100, -16),
                (112, -12),
                (118, -1),
                (116, 3),
                (76, 4),
                (38, 4),
                pull=0.9,
            ),
            blanket,
            "blanket",
        )
        a.piece(
            blob((34, 0), (33, -8), (37, -16.4), (43, -18.8), (46, -16), (43, -8), (44, 3), (38, 4)),
            pale(blanket, 0.6),
            "fold",
        )
        for i in range(3):
            a.piece(rect(55 + i * 18, -9, 6, 6, 1.4), mix(blanket, CREAM, 0.4), "patch")
        with a.group(f"char {who.name}", slot=who.slot or None):
            sleeve(a, who, [(43, -17), (52, -19), (61, -14.4)], [7, 8, 7.4], flip=True)
        a.line("M48,-2Q70,1 108,-1", 0.7, dark(blanket, 0.25))
