"""Ben's wheelchair, or anybody's: the sitter and the chair in one drawing, looking right. Never cropped, never covered."""

from __future__ import annotations

from contextlib import nullcontext

from cast import BEN, Who
from chairs import HERS, HIS, TYRE, side_behind, side_wheel
from hands import hand
from paper import Art
from people import person
from poses import POSES, replace


def wheelchair(a: Art, x: float, y: float, k: float = 1, *, who: Who = BEN, feeling: str = "happy", flip: bool = False, frame: str = "",
               rim: str = "", hands: tuple = ("push", "push"), rolling: float = 0, **more) -> None:  # fmt: skip
    """`who` in a wheelchair on the ground at (x, y), 96 units tall at k = 1.

    hands: as for people, and "push" (the left grips the wheel, the right rests on the knee). `rolling` turns the spokes and the star on the wheel, in
    degrees. Other keywords (turn, look, tilt, lean, hold, left, right, fingers ...) go to `people.person`.
    """
    paints = HERS if who.slot == "hero" else HIS
    frame, rim = frame or paints[0], rim or paints[1]
    a.ground(x, y + 0.4 * k, 31 * k, 2.4 * k)
    with a.group("char wheelchair"), a.at(x, y, k, flip=flip):
        side_behind(a, frame=frame, x=0)
        spots = {"push": ((-5, -47), (13, -39))}
        at = tuple(spots["push"][i] if h == "push" else h for i, h in enumerate(hands))
        pose = replace(POSES["side"], feet=((24, -5.4, 0), (29, -5.4, 0)), hands=at, fingers=("", "rest"))
        person(a, who, -3, 0, 1, pose=pose, feeling=feeling, shadow=False, **{"turn": 0.5, "behind": (), **more})
        side_wheel(a, rim=rim, rolling=rolling, x=0, **({"tyre": TYRE} if who.slot == "hero" else {}))
        if hands[0] == "push":
            with a.group(f"char {who.name}", slot=who.slot) if who.slot else nullcontext():
                hand(a, "grip", -8, -43.4, who.skin, angle=100)
