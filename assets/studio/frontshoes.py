"""Shoes seen from the front, the toe towards us: a kind of `shoes.KINDS` in, a foot that stands flat out.

Kinds: slipper, sock, mary, hiker, and for all others a plain shoe. The ground is y = 0, the ankle above (0, 0).
"""

from __future__ import annotations

from geom import cloud
from palette import INK, WHITE, dark, pale
from paper import Art

UPPER = "M-4.6,-9.6Q0,-11 4.6,-9.6C5,-7 6.8,-5.6 7.2,-2.6C7.4,1 4.6,2 0,2C-4.6,2 -7.4,1 -7.2,-2.6C-6.8,-5.6 -5,-7 -4.6,-9.6Z"
SOLE = "M-7.3,-1.6Q0,2.4 7.3,-1.6C7.8,1.8 4.6,3 0,3C-4.6,3 -7.8,1.8 -7.3,-1.6Z"


def front_shoe(a: Art, kind: str, x: float, y: float, k: float = 1, *, colour: str, colour2: str = WHITE, turn: float = 0) -> None:  # fmt: skip
    """A shoe on the ground at (x, y); `turn` degrees swings its toe outwards, clockwise."""
    with a.at(x, y, k), a.at(0, -9), a.at(0, 0, rotate=-turn), a.at(0, 9):
        a.piece(UPPER, colour, "sock" if kind == "sock" else "shoe")
        if kind == "sock":
            for t in (-8.6, -5.2):
                u = 4.9 if t < -7 else 6.2
                a.piece(
                    f"M{-u},{t}Q0,{t - 1} {u},{t}L{u + 0.4},{t + 1.7}Q0,{t + 0.7} {-u - 0.4},{t + 1.7}Z",
                    colour2,
                    "stripe",
                )
            a.piece("M-7,-2Q0,-4.6 7,-2C7.4,1 4.6,2 0,2C-4.6,2 -7.4,1 -7,-2Z", colour2, "toe")
            return
        a.piece(SOLE, INK if kind == "mary" else pale(colour, 0.5) if kind == "slipper" else colour2, "sole")
        if kind == "slipper":
            a.piece("M-4.4,-9.4Q0,-11 4.4,-9.4Q4.6,-5.6 0,-5.2Q-4.6,-5.6 -4.4,-9.4Z", dark(colour, 0.45), "inside")
            a.piece(cloud(0, -3.4, 3, 2.7, 7, seed=3), colour2, "pompom")
        elif kind == "mary":
            a.line("M-5.4,-7Q0,-4.4 5.4,-7", 1.7, colour2)
        else:
            a.line("M-3,-7.6L3,-6.2M3,-7.6L-3,-6.2M-3.4,-4.8L3.4,-3.4M3.4,-4.8L-3.4,-3.4", 0.8, WHITE)
