"""A wheelchair in parts, looking right or towards us: what is behind the sitter, what is in front, and a parked one.

Units are those of a body: the sitter's hips at x = 0, the ground at y = 0. A seat is 28 high; `lift` makes it so much
higher, for a body that was drawn standing.
"""

from __future__ import annotations

import math

from geom import ellipse, limb, rect
from hair import _reverse
from palette import CORAL, CREAM, INK, NIGHT, ROSE, SEA, SUN, TEAL
from paper import Art

HIS, HERS = (TEAL, CORAL), (SEA, ROSE)  # frame and rim of Ben's chair, and of a hero's
TYRE = 15.9  # hers reaches under the rim, which so keeps a dark edge on a coat of its own colour


def ring(x: float, y: float, r: float, inner: float) -> list:
    """A round tyre."""
    return ellipse(x, y, r) + [_reverse(ellipse(x, y, inner)[0])]


def side_behind(a: Art, *, frame: str = TEAL, lift: float = 0, x: float = 3, plate: float = 43) -> None:
    """All but the near wheel of a chair that looks right; `plate` is how far the footplate reaches."""
    up, foot = -lift, -lift * 0.5
    with a.at(x):
        a.piece(rect(-22, -66 + foot, 4.6, 38 + foot - up, 1.5), frame, "frame")
        a.piece(limb([(-27, -66.5 + foot), (-16.5, -66.5 + foot)], [4.4, 4.4], caps="oo"), INK, "grip")
        a.piece(ring(23, -6.4, 6.4, 3), INK, "tyre")
        a.piece(ellipse(23, -6.4, 1.8), SUN, "hub")
        a.piece(limb([(8, -27 + up), (20, -25 + up), (24, -9)], [3.6, 3.6, 3.4], caps=".o"), frame, "frame")
        a.piece(limb([(22, -4 + foot), (plate, -4 + foot)], [3, 3], caps="oo"), frame, "frame")
        a.piece(rect(-20, -29 + up, 34, 6.4, 2), NIGHT, "seat")


def side_wheel(
    a: Art,
    *,
    rim: str = CORAL,
    rolling: float = 0,
    lift: float = 0,
    x: float = 3,
    tyre: float = 17.8,
    spoke: str = CREAM,
) -> None:
    """The near wheel of a chair that looks right, its spokes turned by `rolling` degrees; `tyre` is the radius inside its tyre."""
    r = 21.4 + min(lift, 8) * 0.5
    with a.at(-8 + x, -r, r / 21.4, rotate=rolling):
        spokes = "".join(
            f"M{3 * math.cos(t)},{3 * math.sin(t)}L{18 * math.cos(t)},{18 * math.sin(t)}"
            for t in (i * math.pi / 5 + 0.2 for i in range(10))
        )
        a.line(spokes, 0.8, spoke, "spoke")
        a.piece(ring(0, 0, 21.4, tyre), INK, "tyre")
        a.piece(ring(0, 0, 16, 14.2), rim, "rim")
        a.piece(ellipse(0, 0, 4), rim, "hub")
        a.piece(ellipse(0, 0, 1.6), SUN, "hub")


def front_behind(a: Art, *, frame: str = TEAL, rim: str = CORAL, lift: float = 0) -> None:
    """A chair that looks towards us, behind its sitter: back, seat, both wheels, castors and footplate."""
    r, up = 21.4 + min(lift, 8) * 0.5, -lift
    for s in (-1, 1):
        a.piece(rect(s * 16.4 - 2, -68 + up, 4, 46, 1.5), frame, "frame")
        a.piece(ellipse(s * 16.4, -68 + up, 3), INK, "grip")
    a.piece(rect(-15, -60 + up, 30, 34, 2), NIGHT, "seat")
    for s in (-1, 1):
        a.piece(ellipse(s * 27, -r, 4.2, r), INK, "tyre")
        a.piece(ellipse(s * 30.6, -r, 2.8, r * 0.78) + [_reverse(ellipse(s * 30.6, -r, 1.3, r * 0.7)[0])], rim, "rim")
    a.piece(rect(-25, -30 + up, 50, 6.4, 2), NIGHT, "seat")
    for s in (-1, 1):
        a.piece(rect(s * 20.4 - 1.8, -26 + up, 3.6, 20 - up, 1.5), frame, "frame")
        a.piece(ellipse(s * 20.4, -5.2, 2.4, 5.2), INK, "tyre")
    a.piece(rect(-21, -4.4, 42, 3.4, 1.5), frame, "frame")
