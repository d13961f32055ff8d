"""Ben's wheelchair, or anybody's: the sitter and the chair in one drawing, looking right. Never cropped, never covered."""

from __future__ import annotations

import math

from cast import BEN, Who
from geom import ellipse, limb, rect
from hair import _reverse
from hands import hand
from palette import CORAL, CREAM, INK, NIGHT, SUN, TEAL
from paper import Art
from people import person
from poses import POSES, replace


def _ring(x: float, y: float, r: float, inner: float) -> list:
    return ellipse(x, y, r) + [_reverse(ellipse(x, y, inner)[0])]


def wheelchair(a: Art, x: float, y: float, k: float = 1, *, who: Who = BEN, feeling: str = "happy", flip: bool = False, frame: str = TEAL,
               rim: str = CORAL, hands: tuple = ("push", "push"), rolling: float = 0, **more) -> None:  # fmt: skip
    """`who` in a wheelchair on the ground at (x, y), 96 units tall at k = 1.

    hands: as for people, and "push" (the left grips the wheel, the right rests on the knee). `rolling` turns the spokes and the star on the wheel, in
    degrees. Other keywords (turn, look, tilt, lean, hold, left, right, fingers ...) go to `people.person`.
    """
    a.ground(x, y + 0.4 * k, 31 * k, 2.4 * k)
    with a.group("char wheelchair"), a.at(x, y, k, flip=flip):
        _chair(a, frame)
        spots = {"push": ((-5, -47), (13, -39))}
        at = tuple(spots["push"][i] if h == "push" else h for i, h in enumerate(hands))
        pose = replace(POSES["side"], feet=((24, -5.4, 0), (29, -5.4, 0)), hands=at, fingers=("", "rest"))
        person(a, who, -3, 0, 1, pose=pose, feeling=feeling, shadow=False, **{"turn": 0.5, "behind": (), **more})
        _wheel(a, rim, rolling)
        if hands[0] == "push":
            hand(a, "grip", -8, -43.4, who.skin, angle=100)


def _chair(a: Art, frame: str) -> None:
    a.piece(rect(-22, -66, 4.6, 38, 1.5), frame, "frame")
    a.piece(limb([(-27, -66.5), (-16.5, -66.5)], [4.4, 4.4], caps="oo"), INK, "grip")
    a.piece(_ring(23, -6.4, 6.4, 3), INK, "tyre")
    a.piece(ellipse(23, -6.4, 1.8), SUN, "hub")
    a.piece(limb([(8, -27), (20, -25), (24, -9)], [3.6, 3.6, 3.4], caps=".o"), frame, "frame")
    a.piece(limb([(22, -4), (43, -4)], [3, 3], caps="oo"), frame, "frame")
    a.piece(rect(-20, -29, 34, 6.4, 2), NIGHT, "seat")


def _wheel(a: Art, rim: str, rolling: float) -> None:
    with a.at(-8, -21.4, rotate=rolling):
        spokes = "".join(
            f"M{3 * math.cos(t)},{3 * math.sin(t)}L{18 * math.cos(t)},{18 * math.sin(t)}"
            for t in (i * math.pi / 5 + 0.2 for i in range(10))
        )
        a.line(spokes, 0.8, CREAM, "spoke")
        a.piece(_ring(0, 0, 21.4, 17.8), INK, "tyre")
        a.piece(_ring(0, 0, 16, 14.2), rim, "rim")
        a.piece(ellipse(0, 0, 4), rim, "hub")
        a.piece(ellipse(0, 0, 1.6), SUN, "hub")
