"""A grown-up in a long dress who sits and faces us: `seated`. The seat is 43 units high."""

from __future__ import annotations

import math

from cast import Who, replace
from geom import limb
from palette import WHITE, mix
from paper import Art
from people import person
from poses import ADULT, Pose
from shoes import shoe

SITTING = Pose(rise=16, hands=("lap", "lap"))  # for `acting.hand_at` and `acting.on_head`


def seated(
    a: Art,
    who: Who,
    x: float,
    y: float,
    k: float = 1,
    *,
    feet: tuple[tuple[float, float, float], ...] = ((-13, -0.6, 5), (12, 0, 3)),
    toes: tuple[int, int] = (-1, 1),
    **more,
) -> None:
    """`who`, in a shawl, on a seat with its foot at (x, y): the skirt lies over the knees and falls to the shins.

    `feet` and `toes` as in a pose; other keywords go to `people.person`.
    """
    size = ADULT.shoe
    with a.group(f"char {who.name}", slot=who.slot or None), a.at(x, y, k):
        for i, ((fx, fy, turn), toe) in enumerate(zip(feet, toes, strict=True)):
            r = math.radians(turn) * toe
            ankle = (fx + 7 * size * math.sin(r), fy - 7 * size * math.cos(r))
            a.piece(limb([((-11, 11)[i], -26), ankle], [9.4, 8]), who.legs, "tights")
            trim = mix(who.shoe_colour, WHITE, 0.75) if who.shoe == "sock" else who.shoe_trim
            shoe(a, who.shoe, fx, fy, size, colour=who.shoe_colour, colour2=trim, skin=who.skin, rotate=turn * toe, flip=toe < 0)  # fmt: skip
    sits = replace(who, extras=(*who.extras, "seated"))
    person(a, sits, x, y, k, pose=SITTING, hide=("legs",), shadow=False, **more)
