"""How a figure stands or sits: named poses, and the places a hand can go.

Poses: stand walk walk2 tiptoe jump wave cheer point reach show hold think brave shy worry gasp heart bench chair side floor crouch.
Hand places: side out pocket hip belly heart chin cheek mouth ear up high wave reach point give down hold lap low behind
thigh-far thigh-near, or (x, y) in body units.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

__all__ = ["ADULT", "CHILD", "POSES", "Build", "Pose", "place", "replace"]
Point = tuple[float, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """A body in numbers, feet at (0, 0), y up is negative; a child is 106 units tall, a grown-up 145."""

    head: float
    neck: float
    shoulder: Point
    hip: float
    hem: float
    reach: float
    head_size: float = 1
    thick: float = 1
    leg: float = 6
    shoe: float = 1.02


CHILD = Build(head=-80.5, neck=-67.4, shoulder=(10.4, -60.6), hip=-33, hem=-27, reach=27)
ADULT = Build(
    head=-127,
    neck=-113,
    shoulder=(13.6, -104),
    hip=-62,
    hem=-40,
    reach=43,
    head_size=1.02,
    thick=1.22,
    leg=7,
    shoe=1.08,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pose:
    """Hands by place, feet as (x, y, turn) with y up negative, `toes` -1 left or 1 right, body shift and lean.

    `knees` bends a standing leg at that point; None leaves it nearly straight.
    `seat` is how one sits; `high` is how high, where it is not the usual height. On a chair, `way` -1..1 turns the knees.
    """

    hands: tuple[str | Point, str | Point] = ("side", "side")
    fingers: tuple[str, str] = ("", "")
    feet: tuple[tuple[float, float, float], ...] = ((-7, 0, 0), (7, 0, 0))
    toes: tuple[int, int] = (-1, 1)
    knees: tuple[Point | None, Point | None] = (None, None)
    rise: float = 0
    lean: float = 0
    tilt: float = 0
    seat: str = ""
    high: float = 0
    way: float = 0
    over_face: bool = False


POSES = {
    "stand": Pose(),
    "walk": Pose(feet=((-13, -3, 24), (11, 0, -6)), toes=(1, 1), lean=4, hands=("back-swing", "fore-swing"), rise=1),
    "walk2": Pose(feet=((-3, -8, 34), (4, 0, 0)), toes=(1, 1), lean=3, hands=("fore-swing2", "back-swing2"), rise=-1),
    "tiptoe": Pose(feet=((-6, -3, 20), (6, -3, 20)), rise=-5, hands=("side", "high"), tilt=-5),
    "jump": Pose(feet=((-14, -10, 16), (13, -17, -12)), rise=-15, hands=("up", "up"), tilt=-4),
    "wave": Pose(hands=("side", "wave"), fingers=("", "open"), tilt=4),
    "cheer": Pose(hands=("up", "up"), fingers=("open", "open")),
    "point": Pose(hands=("side", "point"), fingers=("", "point")),
    "reach": Pose(hands=("side", "reach"), fingers=("", "open"), lean=4),
    "show": Pose(hands=("out", "out"), fingers=("open", "open")),
    "hold": Pose(hands=("hold", "hold"), fingers=("fist", "fist")),
    "think": Pose(hands=("belly", "chin"), tilt=-5, over_face=True, fingers=("", "point")),
    "brave": Pose(hands=("hip", "hip"), fingers=("fist", "fist"), feet=((-9, 0, 0), (9, 0, 0))),
    "shy": Pose(hands=("behind", "behind"), feet=((-10, 0, 0), (10, 0, 0)), toes=(1, -1), tilt=6),
    "worry": Pose(hands=("belly", "belly"), feet=((-10, 0, 0), (10, 0, 0)), toes=(1, -1)),
    "gasp": Pose(hands=("cheek", "cheek"), fingers=("open", "open"), over_face=True),
    "heart": Pose(hands=("heart", "heart"), tilt=5),
    "bench": Pose(seat="bench", hands=("lap", "lap"), feet=((-8, -5, 4), (9, -2, -5))),
    "chair": Pose(seat="chair", hands=((-9, -57), (9, -57)), feet=((-12, 0, 9), (12, 0, 9))),
    "side": Pose(seat="side", hands=("thigh-far", "thigh-near"), feet=((14, 0, 0), (22, 0, 0)), toes=(1, 1)),
    "floor": Pose(seat="floor", hands=("lap", "lap"), feet=((-19, -5, -58), (19, -5, -58))),
    "crouch": Pose(seat="crouch", hands=((14, -39), "low"), feet=((2, 0, 0), (11, 0, 0)), toes=(1, 1), lean=12),
}

# Places as (across, down) from the shoulder in parts of the arm's length, across away from the body; and the fingers.
PLACES: dict[str, tuple[float, float, str]] = {
    "side": (0.17, 0.95, "rest"), "out": (0.78, 0.42, "rest"), "pocket": (-0.12, 0.86, ""), "hip": (0.04, 0.62, "fist"),
    "belly": (-0.26, 0.66, "rest"), "heart": (-0.3, 0.36, "rest"), "up": (0.62, -0.82, "open"), "high": (0.34, -1.1, "open"),
    "wave": (0.86, -0.4, "open"), "reach": (0.98, 0.06, "open"), "point": (0.98, -0.12, "point"), "hold": (-0.16, 0.42, "fist"),
    "lap": (-0.08, 0.86, "rest"), "thigh-far": (-0.58, 0.86, "rest"), "thigh-near": (0.12, 0.88, "rest"), "low": (0.55, 1.0, "rest"), "behind": (-0.1, 0.8, ""),
    "back-swing": (0.52, 0.72, "rest"), "fore-swing": (0.46, 0.62, "rest"),
    "back-swing2": (0.2, 0.86, "rest"), "fore-swing2": (0.3, 0.8, "rest"), "give": (0.8, 0.3, "rest"), "down": (0.1, 0.98, "rest"),
}  # fmt: skip
ON_HEAD = {"chin": (7, 17.4, "point"), "cheek": (13.4, 9.4, "open"), "mouth": (4, 12, "rest"), "ear": (19, 3, "open")}


def place(build: Build, side: int, spot: str | Point) -> tuple[float, float, str]:
    """Where a hand goes, in body units, and what its fingers do. `side` is -1 left, 1 right."""
    if not isinstance(spot, str):
        return (*spot, "rest")
    if spot in ON_HEAD:
        x, y, fingers = ON_HEAD[spot]
        return side * x, build.head + y * build.head_size, fingers
    across, down, fingers = PLACES[spot]
    x, y = build.shoulder
    return side * (x + across * build.reach), y + down * build.reach, fingers
