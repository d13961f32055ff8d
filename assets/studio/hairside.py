"""Hair in true profile, looking right; fills in the `profile` rows of `hair.LAYERS`."""

from __future__ import annotations

from geom import cloud, ellipse, limb, rect
from hair import LAYERS, _swirls
from palette import CREAM, SUN, dark, mix
from paper import Art

CAP = "M13.9,-5.6C14.6,-14 8,-19.2 -1,-19C-12,-18.8 -18.6,-11 -18,1C-17.8,6 -16,10 -12.6,12.2"
HAIRLINE = "C-9.4,9 -8,6 -7.6,3.4Q-6.4,-1.6 -2.6,-1.6Q-.4,-1.6 -.2,1.4C1.6,-3 4.6,-7 13.9,-5.6Z"


def cap(a: Art, colour: str, role: str = "hair") -> None:
    a.piece(CAP + HAIRLINE, colour, role)


def puffs(a: Art, colour: str, turn: float, accent: str) -> None:
    cap(a, colour)
    a.piece(cloud(-10.6, -19.4, 9.4, 8.8, 9, seed=7, puff=0.46), colour, "hair")
    _swirls(a, colour, ((-14, -21), (-8, -22.6), (-10, -16.6), (-15, -15.6)))
    a.piece(limb([(-9.8, -12), (-2.4, -15.6)], [3.4, 3.4], caps="oo"), accent, "tie")
    a.line("M-1.4,-14.6Q6,-15 11.6,-9.4M0,-11.6Q5,-11.8 9.6,-8", 0.6, mix(colour, CREAM, 0.28), "ln")


def braids(a: Art, colour: str, turn: float, accent: str) -> None:
    cap(a, colour)
    for i in range(5):
        a.piece(ellipse(-13.4 - 0.7 * i, 8 + i * 5.6, 4.3 - 0.35 * i, 4), colour, "hair")
    a.piece(rect(-18.6, 32.4, 4.8, 3, 1), accent, "tie")


def long(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece("M13.9,-5.6C14.6,-14 8,-19.4 -1,-19.2C-13,-19 -19,-11 -18.6,1C-18.4,14 -22,24 -21,33Q-13,36 -6,33C-5,22 -7,10 -6.4,2"
            "C-2,-2 4.6,-7 13.9,-5.6Z", colour, "hair")  # fmt: skip


def bob(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece(
        "M14.4,-3.6C15.4,-14 8,-19.6 -1,-19.4C-13,-19.2 -19,-11 -18.4,1Q-18.6,8 -20,13.6Q-9,17.4 2,13.6C3.4,8 2,2 2.6,-3.4Z",
        colour,
        "hair",
    )


def short(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece("M14.6,-4.4C15.8,-14 8,-20 -1,-19.6C-12,-19.2 -18.8,-11 -18,1C-17.8,4 -16.6,7 -14.6,9C-11,7 -8.6,5 -7.8,2.4Q-6.4,-1.6 -2.6,-1.6"
            "Q0,-1.6 .2,1.6L3.4,-4L6,-5L9,-8L11,-5.4Z", colour, "hair")  # fmt: skip


def curls(a: Art, colour: str, turn: float, accent: str) -> None:
    cap(a, colour)
    for i, (x, y, r) in enumerate(
        ((-15, 4, 4.6), (-16, -4, 5), (-13, -11, 5.2), (-6, -15.4, 5.4), (2, -16, 5.4), (9, -12.4, 5), (11.6, -7, 3.6))
    ):
        a.piece(cloud(x, y, r * 0.86, r * 0.82, 6, seed=i, puff=0.36), mix(colour, CREAM, 0.07 * (i % 2)), "hair")


def ringlets(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece("M14.2,-4.6C16.4,-10 14.6,-14.4 11,-15.4Q8.8,-20.6 3,-20Q-2,-23.4 -7,-20Q-13,-21 -15,-15.4Q-20.6,-12.6 -19.4,-6.8Q-23,-2.4 -19.6,1.6"
            "Q-21,7.4 -15.6,9.2Q-12.6,13.4 -9,9.8Q-6.8,6.4 -7.6,3.4Q-6.4,-1.6 -2.6,-1.6Q-.4,-1.6 .4,2Q4.4,1.4 4,-3.4Q8.6,-2.4 9,-6.4Q12,-3.8 14.2,-4.6Z",
            colour, "hair")  # fmt: skip
    _swirls(a, colour, ((-15, -4), (-11, -13), (-12.6, 4), (-4, -9), (-3, -16.6), (4, -11), (9, -14)), 1.7)


def afro(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece(cloud(-4, -6, 19, 18, 15, seed=3, puff=0.42), colour, "hair")


def granny(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece(cloud(-5, -6, 15.6, 14.4, 12, seed=8, puff=0.5), colour, "hair")
    _swirls(a, "#B9AEB6", ((-14, -6), (-9, -14), (0, -17), (-4, -8), (-12, 2)))


def bun(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece(cloud(-15.6, -14, 6.6, 6, 8, seed=2, puff=0.4), colour, "hair")
    cap(a, colour)


def hijab(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece("M13,-9C10,-19 3,-21.4 -3,-21.2C-15,-20.8 -21,-12 -20,2C-19.6,12 -24,18 -21,28C-12,32 6,32 13,26C15,21 12,17 9.6,15"
            "C3,12.6 2,2 7,-6Q9.6,-9 13,-9Z", colour, "scarf")  # fmt: skip


def wrap(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece(cloud(-8.6, -22.6, 9, 7.8, 6, seed=6, puff=0.36), colour, "scarf")
    a.piece(
        "M14.2,-6.4C13.6,-17.6 6,-23.4 -3,-23.2C-14,-22.6 -19.6,-13 -18.4,1C-17.8,5 -15.6,7.4 -12.6,8.6C-9,2 4,-4 14.2,-6.4Z",
        colour,
        "scarf",
    )
    for x, y in ((-12, -12), (-4, -16), (4, -14), (10, -10.4), (-14, -3)):
        a.dot(x, y, 1.3, SUN, "dots")
    a.line("M-14,4Q-2,-8 12,-11M-16,-6Q-6,-16 6,-19", 0.75, dark(colour, 0.3), "ln")


def balding(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece(cloud(-12, 0, 5, 7, 8, seed=4, puff=0.42), colour, "hair")


def _puffs_behind(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece(cloud(2.6, -21, 7, 6.4, 8, seed=4, puff=0.46), mix(colour, CREAM, 0.06), "hair")


def _cap(a, colour, *_):
    """Close-cropped hair, whatever else is known of it."""
    cap(a, colour)


LAYERS.update(
    {
        (f.__name__, "front", "profile"): f
        for f in (puffs, braids, long, bob, short, curls, ringlets, granny, hijab, wrap, balding, bun)
    }
)
LAYERS.update({("ginger", "front", "profile"): short, ("crop", "front", "profile"): _cap})
LAYERS.update({("afro", "back", "profile"): afro, ("afro", "front", "profile"): _cap})
LAYERS.update({("locs", "front", "profile"): braids, ("puffs", "back", "profile"): _puffs_behind})
