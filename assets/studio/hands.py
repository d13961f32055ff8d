"""Hands with a thumb and a hint of fingers. In a hand's own frame the wrist is at (0, 0) and fingers point to +x.

Kinds: rest, open, point, fist, grip (only the fingers, drawn IN FRONT of what is held), thumb (only a thumb in front).
"""

from __future__ import annotations

import math

from geom import blob
from palette import mix
from paper import Art

REST = (
    "M-2.4,-3.1C-.8,-3.5 .4,-3.7 1.4,-4.5C2.7,-5.5 4.4,-5 3.7,-3.5C5,-3.6 6.3,-2.9 6.1,-1.7C7.1,-1.3 7.2,-.1 6.5,.6"
    "C7,1.4 6.5,2.5 5.4,2.7C4.7,3.6 2,3.7 -2.4,3.1Z"
)
POINT = (
    "M-2.4,-3.1C-.6,-3.4 1,-3.7 2.6,-3.7L9.4,-3.2C10.9,-3 10.9,-.9 9.4,-.8L5.4,-.6C6.6,-.2 6.6,1 5.8,1.4C6.2,2.3 5.4,3.3 4.2,3.2"
    "C3,3.9 0,3.6 -2.4,3.1Z"
)
FIST = (
    "M-2.4,-3.1C-1,-3.7 1,-4.2 2.6,-4C4,-4 5,-3.4 4.9,-2.3C5.8,-1.8 5.9,-.7 5.2,-.1C5.9,.6 5.7,1.7 4.9,2C4.9,3.3 3.4,3.7 2.2,3.5"
    "C.6,3.7 -1,3.5 -2.4,3.1Z"
)
GRIP = (
    "M-3.4,-4.6L2.4,-4.7C4.4,-4.7 4.5,-2.5 3.1,-2.4C4.9,-2.3 5,-.1 3.4,0C5,.1 4.9,2.3 3.2,2.4C4.4,2.6 4.3,4.6 2.4,4.6L-3.4,4.4"
    "C-4.8,4.2 -4.8,-4.4 -3.4,-4.6Z"
)
THUMB = "M-2.6,-1.8C-.4,-2.2 2,-2.1 3.6,-1.7C5,-1.3 5,1 3.6,1.4C1.8,1.9 -.6,2 -2.6,1.8C-3.6,1.4 -3.6,-1.4 -2.6,-1.8Z"
LINES = {
    "rest": "M6,-1.7L3.8,-1.5M6.4,.6L4,.6M5.3,2.7L3.5,2.3",
    "point": "M5.2,-.6L2.6,-.7M5.7,1.4L3.6,1.2",
    "fist": "M4.8,-2.3L2.6,-2.2M5.1,-.1L2.8,-.1M4.8,2L2.6,1.9",
    "grip": "M3,-2.4L-1.4,-2.3M3.3,0L-1.6,0M3.1,2.4L-1.4,2.2",
    "thumb": "M2.4,-.9q1,.1 1.2,.8",
}


def hand(
    a: Art, kind: str, x: float, y: float, skin: str, *, angle: float = 0, flip: bool = False, size: float = 1
) -> None:
    """A hand with its wrist at (x, y), fingers towards `angle` degrees (0 right, 90 down); `flip` moves the thumb."""
    with a.at(x, y, size, angle), a.tinted("skin"):
        if flip:
            a.matrix = _mirror(a.matrix)
        if kind == "open":
            a.piece(_open(), skin, "skin")
            a.line("M1.6,.8q1.2,.8 1.4,2.2", 0.5, mix(skin, "#6A2A22", 0.45), "ln")
            return
        a.piece({"rest": REST, "point": POINT, "fist": FIST, "grip": GRIP, "thumb": THUMB}[kind], skin, "skin")
        a.line(LINES[kind], 0.5, mix(skin, "#6A2A22", 0.5), "ln")


def _mirror(m: tuple[float, ...]) -> tuple[float, ...]:
    return (m[0], m[1], -m[2], -m[3], m[4], m[5])


def _open() -> list:
    pts = [(-2.4, 2.9), (-2.4, -2.9)]
    for turn, tip, half in ((-72, 6.2, 13), (-30, 8.1, 8.5), (-8, 8.8, 8), (14, 8.5, 8), (37, 7.3, 8.5)):
        for d, r in ((-half, 4.4), (-half * 0.75, tip - 0.6), (0, tip), (half * 0.75, tip - 0.6), (half, 4.4)):
            t = math.radians(turn + d)
            pts.append((r * math.cos(t), r * math.sin(t)))
    return blob(*pts, pull=0.85)
