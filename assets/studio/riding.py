"""A hero's wheelchair under a body that is drawn once for both: who stands in the file sits in a chair where a look says.

The upper body stays; legs and boots have two alternatives. On wheels the seat is as high as the hips, the boots rest on
the footplate, and the wheels stand on the same ground as the feet.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from cast import Who
from chairs import HERS, TYRE, front_behind, side_behind, side_wheel
from legs import SEATS, Boots, lap, settle, under
from palette import CREAM
from paper import Art
from poses import CHILD, POSES, Pose, replace

Feet = tuple[tuple[float, float, float], ...]
FRAME, RIM = HERS
FOOTPLATE: Feet = ((28, -6.4, -4), (19, -5.4, 0))
KNEES = 9.6  # how far the feet are from the middle, seen from the front


@dataclass(frozen=True, slots=True, kw_only=True)
class Ride:
    """How a hero sits in the wheelchair.

    `face` is right, left, front, or empty: the way the face turns. `feet` are on the footplate. Without `wheel` the scene
    draws the near wheel later, by `near_wheel`.
    """

    face: str = ""
    feet: Feet = FOOTPLATE
    wheel: bool = True


USUAL = Ride()


@dataclass(frozen=True, slots=True)
class Chair:
    """A chair for one figure in one picture."""

    a: Art
    who: Who
    pose: Pose
    face: str
    lift: float
    wheel: bool

    @contextmanager
    def way(self) -> Iterator[None]:
        with self.a.moving("wheelchair"), self.a.at(flip=self.face == "left"):
            yield

    def behind(self, feet: Boots) -> None:
        """Chair and legs, before the body."""
        a = self.a
        with self.way():
            with a.group("chair", slot=""):
                if self.face == "front":
                    front_behind(a, frame=FRAME, rim=RIM, lift=self.lift)
                else:
                    side_behind(
                        a,
                        frame=FRAME,
                        lift=self.lift,
                        plate=max(x for x, y, _ in self.pose.feet if y > -12) + (16 if feet.big else 12),
                    )
            under(a, self.who, CHILD, self.pose, feet, "front")

    def before(self, *, lapped: bool) -> None:
        """What lies over the body: the lap, where the pose of the file has none, and the near wheel."""
        a = self.a
        with self.way():
            if lapped:
                lap(a, self.who, CHILD, self.pose)
            if self.wheel and self.face != "front":
                with a.group("chair", slot=""):
                    side_wheel(a, rim=RIM, lift=self.lift, tyre=TYRE)


def chair_for(a: Art, who: Who, pose: Pose, turn: float, ride: Ride | None) -> Chair | None:
    """The chair of a hero whose scene does not draw both ways itself; none for others, nor for who sits on something soft."""
    if ride is None or who.slot != "hero" or a.moves or pose.seat not in {"", "side"}:
        return None
    face = ride.face or ("front" if abs(turn) < 0.25 and not pose.seat else "left" if turn < 0 else "right")
    high = -settle(CHILD, pose)[1] - CHILD.hip - 3
    kind = "bench" if face == "front" else "side"
    feet = ((-KNEES, -5.4, 0), (KNEES, -5.4, 0)) if face == "front" else ride.feet
    seated = replace(POSES[kind], high=high, feet=feet)
    return Chair(a, who, seated, face, high - SEATS["side"][0], ride.wheel)


def near_wheel(
    a: Art, x: float, y: float, k: float, *, flip: bool = False, seated: bool = False, spoke: str = CREAM
) -> None:
    """The near wheel of a hero who stands, or sits, at (x, y) in the file, over what passes between it and her."""
    with a.moving("wheelchair"), a.at(x, y, k, flip=flip):
        lift = 0 if seated else -CHILD.hip - 3 - SEATS["side"][0]
        side_wheel(a, rim=RIM, lift=lift, tyre=TYRE, spoke=spoke)
