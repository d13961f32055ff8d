"""For scenes that act: where a hand must go to touch a point of the picture, and the frame of a head to draw on."""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager

from cast import Who
from legs import settle
from paper import Art
from poses import ADULT, CHILD, POSES, Pose

Point = tuple[float, float]


def hand_at(
    who: Who, x: float, y: float, k: float, to: Point, *, pose: str | Pose = "stand", lean: float | None = None, flip: bool = False
) -> Point:  # fmt: skip
    """The body units for `hands=` that put a wrist of the person at (x, y, k) on the point `to` of the picture."""
    b, p = (ADULT if who.adult else CHILD), POSES[pose] if isinstance(pose, str) else pose
    dx, dy = settle(b, p)
    r = math.radians(p.lean if lean is None else lean)
    u = (to[0] - x) / k * (-1 if flip else 1) - dx
    v = (to[1] - y) / k - b.hip - dy
    return u * math.cos(r) + v * math.sin(r), v * math.cos(r) - u * math.sin(r) + b.hip


@contextmanager
def on_head(a: Art, who: Who, x: float, y: float, k: float = 1, *, pose: str | Pose = "stand", tilt: float | None = None,
            lean: float | None = None, flip: bool = False) -> Iterator[Art]:  # fmt: skip
    """Inside, (0, 0) is the middle of the head of the person drawn with the same arguments."""
    b, p = (ADULT if who.adult else CHILD), POSES[pose] if isinstance(pose, str) else pose
    dx, dy = settle(b, p)
    with (
        a.at(x, y, k, flip=flip),
        a.at(dx, b.hip + dy, rotate=p.lean if lean is None else lean),
        a.at(0, -b.hip),
        a.at(0, b.head, b.head_size, p.tilt if tilt is None else tilt),
    ):
        yield a
