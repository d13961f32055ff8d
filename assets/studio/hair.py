"""Hair and headwear about the middle of a head: `hair(a, style, colour, "back"|"front", view=...)`.

Styles: puffs braids long bob curls ringlets short ginger afro bun locs crop hijab granny wrap balding. Views: front, profile
(looking right), back. Each layer is one group, so that a look can swap it.
"""

from __future__ import annotations

from collections.abc import Callable

from geom import cloud, ellipse, limb, rect
from palette import CORAL, CREAM, SUN, dark, mix
from paper import Art

CAP = "M-17.2,3C-19,-11.4 -11.4,-18.9 0,-18.9C11.4,-18.9 19,-11.4 17.2,3"
HIJAB = "M-20,6C-23,-14 -12,-21.4 0,-21.4C12,-21.4 23,-14 20,6C20.4,13 24.6,18 23,27C12,32.4 -12,32.4 -23,27C-24.6,18 -20.4,13 -20,6Z"
SIDE = "M13.6,-6C14,-14 8,-19 -1,-18.9C-12,-18.8 -18.4,-11 -17.8,1C-17.6,6 -16,9.6 -13.4,11.6"
CURLS = ((-15.8, -2.6, 4.8), (-13.4, -9.4, 5.4), (13.4, -9.4, 5.4), (15.8, -2.6, 4.8), (-7.6, -14, 5.8), (7.6, -14.2, 5.8),
         (0, -16, 6), (-9.4, -7.4, 3.6), (-3.6, -9.6, 4), (4.6, -9.6, 4.2), (10.2, -7, 3.4))  # fmt: skip


def hair(
    a: Art, style: str, colour: str, layer: str, *, view: str = "front", turn: float = 0, accent: str = CORAL
) -> None:
    """Draw one layer of a style. `accent` colours ties and beads."""
    front = LAYERS.get((style, layer, view)) or LAYERS.get((style, layer, "any"))
    with a.tinted("scarf" if style in {"hijab", "wrap"} else "hair"):
        if view == "back":
            _nape(a, style, colour, layer, turn, accent)
        elif front:
            front(a, colour, turn, accent)


def _nape(a: Art, style: str, colour: str, layer: str, turn: float, accent: str) -> None:
    behind = LAYERS.get((style, "back", "front"))
    if layer == "back" and behind and style in {"puffs", "bun"}:
        behind(a, colour, turn, accent)
    elif layer == "front":
        a.piece(ellipse(0, -1.6, 17.4, 16.6, power=2.3), colour, "hair")
        if style == "puffs":
            a.line("M0,-17.6Q1.4,-4 0,13.6", 0.7, mix(colour, CREAM, 0.35), "ln")
        if behind and style not in {"puffs", "bun"}:
            behind(a, colour, turn, accent)


def _swirls(a: Art, colour: str, spots: tuple[tuple[float, float], ...], r: float = 1.5) -> None:
    d = "".join(f"M{x - r},{y}Q{x - r * 0.4},{y - 2 * r} {x + r},{y}" for x, y in spots)
    a.line(d, 0.65, mix(colour, CREAM, 0.3), "ln")


# -- back layers ---------------------------------------------------------------------------------------------------------
def puffs_back(a: Art, colour: str, turn: float, accent: str) -> None:
    for s in (-1, 1):
        x = s * 18 + turn * 1.6
        a.piece(cloud(x, -13.6, 9.7, 9.2, 9, seed=5 + s, puff=0.46), colour, "hair")
        _swirls(a, colour, ((x - 3.6, -15), (x + 3.2, -16.6), (x + 0.6, -10.4), (x - 5, -9.6), (x + 5.4, -11.6)))
        tie = limb([(s * 12 + turn, -16.6), (s * 14.6 + turn, -8.8)], [3.6, 3.6], caps="oo")
        a.piece(tie, accent, "tie")


def braids_back(a: Art, colour: str, turn: float, accent: str) -> None:
    for s in (-1, 1):
        for beads in ((0, 2, 4), (1, 3)):  # every other one on top
            at = [(i, s * (17.4 + 1.5 * i - 0.26 * i * i), 4.5 + i * 5.7) for i in beads]
            plait = [ellipse(x, y, 4.3 - 0.35 * i, 4.0 - 0.15 * i, turn=s * -16)[0] for i, x, y in at]
            a.piece(plait, colour, "hair")
        a.piece(rect(s * 18.6 - 2.4, 29.4, 4.8, 3, 1), accent, "tie")
        a.piece(f"M{s * 18.6 - 1.6},32c-1.8,2.4 -1.6,4.6 -1,6.6q2.6,1 5.2,0c.6,-2 .8,-4.2 -1,-6.6Z", colour, "hair")


def long_back(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece("M-18,-2C-19,-16 -11,-19.5 0,-19.5C11,-19.5 19,-16 18,-2C18.6,12 22,22 20.4,32.4Q16,35.4 11.4,33.6Q6,36 0,34.4"
            "Q-6,36 -11.4,33.6Q-16,35.4 -20.4,32.4C-22,22 -18.6,12 -18,-2Z", colour, "hair")  # fmt: skip


def bob_back(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece("M-18,-2C-19,-16 -11,-19.5 0,-19.5C11,-19.5 19,-16 18,-2Q18.6,7 20.2,13.4C12,17.4 -12,17.4 -20.2,13.4Q-18.6,7 -18,-2Z",
            colour, "hair")  # fmt: skip


def afro_back(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece(cloud(turn, -6.6, 22.4, 20.2, 17, seed=3, puff=0.42), colour, "hair")
    spots = ((-16, -14), (-9, -21), (1, -23.4), (11, -20), (17.6, -12), (-19.4, -4), (19.6, -2.6))
    _swirls(a, colour, tuple((x, y) for x, y in spots), 1.6)


def bun_back(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece(cloud(turn, -22.4, 7.8, 6.8, 8, seed=2, puff=0.4), colour, "hair")
    a.piece(
        limb([(-5.4 + turn, -17.4), (0 + turn, -18.8), (5.4 + turn, -17.4)], [2.6, 3, 2.6], caps="oo"), accent, "tie"
    )


def granny_back(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece(cloud(0, -5, 18.8, 17, 14, seed=8, puff=0.5), colour, "hair")


def locs_back(a: Art, colour: str, turn: float, accent: str) -> None:
    for x, end in ((-17.4, 17), (-13.6, 21), (13.6, 20), (17.4, 16)):
        a.piece(limb([(x * 0.85, -9), (x * 1.06, 4), (x * 1.02, end)], [5.4, 5, 4.2], caps="oo"), colour, "hair")
        a.piece(rect(x * 1.02 - 2.3, end - 4, 4.6, 2), accent, "tie")


def hijab_back(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece(HIJAB, colour, "scarf")


def wrap_back(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece(
        "M9,-23C14,-34 21.6,-33.6 25.4,-27.4C21,-27.6 19.4,-25 19.6,-22C15.6,-23.4 12,-21.4 10,-18Z",
        dark(colour),
        "scarf",
    )
    a.piece(cloud(2 + turn, -24.6, 9.4, 8, 6, seed=6, puff=0.36), colour, "scarf")


# -- front layers --------------------------------------------------------------------------------------------------------
def puffs_front(a: Art, colour: str, turn: float, accent: str) -> None:
    p = 3 * turn
    a.piece(
        f"{CAP}C14.6,-5.4 9.4,-12.4 {p + 0.9},-13.2Q{p},-14.6 {p - 0.9},-13.2C-9.4,-12.4 -14.6,-5.4 -17.2,3Z",
        colour,
        "hair",
    )
    a.line(f"M{p},-13.6Q{p * 0.7},-16.4 {p * 0.4},-18.2", 0.7, mix(colour, CREAM, 0.5), "ln")
    for s in (-1, 1):
        a.line(f"M{p + s * 5},-14.6Q{p + s * 8.4},-16 {s * 10.6},-15.2", 0.6, mix(colour, CREAM, 0.28), "ln")


def braids_front(a: Art, colour: str, turn: float, accent: str) -> None:
    p = 3 * turn
    a.piece(f"{CAP}C14,-6 9,-12 {p},-12.8C-9,-12 -14,-6 -17.2,3Z", colour, "hair")
    parts = (
        f"M{x + p * 0.9},{-12.6 + abs(x) * 0.34}Q{x * 0.9 + p * 0.4},-16 {x * 0.55},{-18.3 + abs(x) * 0.1}"
        for x in (-11, -6.4, -2, 2, 6.4, 11)
    )
    a.line("".join(parts), 0.65, mix(colour, CREAM, 0.3), "ln")


def bob_front(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece("M-18,10C-20.4,-12 -11.4,-19.4 0,-19.4C11.4,-19.4 20.4,-12 18,10L14.8,9C15.4,2 14.8,-2.4 13.2,-5C4,-6.2 -6,-6 -12.8,-4.4"
            "C-14.8,-2 -15.4,3 -14.8,9Z", colour, "hair")  # fmt: skip
    a.line("M-11,-15.2Q-4,-18 3,-16.8", 0.7, mix(colour, CREAM, 0.3), "ln")


def long_front(a: Art, colour: str, turn: float, accent: str) -> None:
    p = 3 * turn
    a.piece(
        f"M-17.6,7C-19.4,-12 -11,-19.2 0,-19.2C11,-19.2 19.4,-12 17.6,7C16.8,-2 13,-8.6 {6 + p},-13.4C{-1 + p},-7.6 -12,-6 -17.6,7Z",
        colour,
        "hair",
    )
    a.line(f"M{6 + p},-13.8Q{5 + p * 0.7},-17 {4 + p * 0.5},-18.6", 0.6, dark(colour, 0.3), "ln")
    a.line(f"M{3 + p},-14Q-6,-12.6 -11.6,-7M{9 + p},-13Q13,-10.6 15,-6", 0.6, dark(colour, 0.3), "ln")


def short_front(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece("M-17.2,3C-19.4,-12 -11,-19.8 1,-19.6C13,-19.6 19.4,-11.4 17.2,3L15.4,-1.4C15,-5.4 13,-8.6 10.2,-10.2L6.4,-7.8L3.2,-11"
            "L-1.8,-8L-5.2,-11L-10,-8C-13.2,-6.6 -15,-4 -15.6,-1.4Z", colour, "hair")  # fmt: skip


def ginger_front(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece("M-17.2,3C-19,-9 -14.6,-17.6 -5,-19Q-3.6,-21.8 1.4,-22.4Q.6,-20.6 2,-19.4C12,-19.6 19.4,-11.4 17.2,3L15.6,-2C14.4,-6.4 11,-8.4 6,-9.4"
            "C0,-9.4 -6,-9 -9.6,-6.6C-12,-8 -14.6,-4.6 -15.8,-1Z", colour, "hair")  # fmt: skip
    a.line("M-8.4,-14.6Q-3,-17 3,-16M6.4,-15.4Q10,-14 12,-11.4", 0.65, dark(colour, 0.3), "ln")


def curls_front(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece(f"{CAP}C14.6,-6 10,-9.6 {3 * turn},-10C-9,-9.8 -14.6,-6.4 -17.2,3Z", colour, "hair")
    for i, (x, y, r) in enumerate(CURLS):
        tone = mix(colour, CREAM, 0.07) if i % 2 else colour
        a.piece(cloud(x + turn, y, r * 0.86, r * 0.82, 6, seed=i, puff=0.36), tone, "hair")
    _swirls(a, colour, ((-12.6, -9), (-7, -14), (0.4, -16), (7.8, -14), (13, -9)), 1.6)


def ringlets_back(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece(cloud(turn, -7, 19.4, 15.4, 11, seed=11, puff=0.52), colour, "hair")


def ringlets_front(a: Art, colour: str, turn: float, accent: str) -> None:
    p = 3 * turn
    a.piece(f"M-17.4,2C-19.8,-12 -11,-19.4 0,-19.4C11,-19.4 19.8,-12 17.4,2Q14.4,3 13,-1.4Q9.4,-1 {8.6 + p},-5.6Q{4.4 + p},-2.8 {2 + p},-6.8"
            f"Q{-2.6 + p},-3.4 {-5 + p},-6.8Q{-9 + p},-2.8 -11.4,-4.6Q-12.6,1.6 -17.4,2Z", colour, "hair")  # fmt: skip
    _swirls(a, colour, ((-13, -6.4), (-8, -13), (-1, -10), (1.4, -16.4), (7, -10.6), (10.4, -15), (14.6, -6.6)), 1.7)


def crop_front(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece(
        f"{CAP}L15.4,-2.6C14.6,-8 12,-10.2 {9 + turn},-10.6Q{3 * turn},-12 {-9 + turn},-10.6C-12,-10.2 -14.6,-8 -15.4,-2.6Z",
        colour,
        "hair",
    )


def bun_front(a: Art, colour: str, turn: float, accent: str) -> None:
    p = 3 * turn
    a.piece(f"{CAP}C14,-6 9,-12 {p},-12.4C-9,-12 -14,-6 -17.2,3Z", colour, "hair")


def granny_front(a: Art, colour: str, turn: float, accent: str) -> None:
    for i, (x, y, r) in enumerate(
        ((-13, -6.8, 4.8), (-7.4, -11.6, 5), (12.6, -7.4, 4.8), (6.8, -12, 5), (-0.4, -13.8, 5.2))
    ):
        a.piece(
            cloud(x + turn * 1.5, y, r * 0.9, r * 0.8, 7, seed=20 + i, puff=0.42),
            mix(colour, "#C9BFC4", 0.16 * (i % 2)),
            "hair",
        )
    _swirls(a, "#B9AEB6", ((-12.6, -7), (-6.6, -11.6), (0.2, -14), (7.4, -12), (13, -7.4)), 1.5)


def hijab_front(a: Art, colour: str, turn: float, accent: str) -> None:
    ring = ellipse(0, 0.4, 19.6, 19.2) + [_reverse(ellipse(turn * 2, 2.8, 13.8, 12.8, power=2.3)[0])]
    a.piece(ring, colour, "scarf")
    a.line("M-13,15.4Q-2,24 14.6,22M-9,-13.6Q0,-17 9,-13.6", 0.7, dark(colour, 0.22), "ln")


def _reverse(con: list[tuple]) -> list[tuple]:
    ends, out = [s[-1] for s in con], [("M", con[-1][-1])]
    out += [("C", con[i][2], con[i][1], ends[i - 1]) for i in range(len(con) - 1, 0, -1)]
    return out


def wrap_front(a: Art, colour: str, turn: float, accent: str) -> None:
    a.piece(
        "M-16.6,1.6C-19.4,-14 -11,-23.4 0,-23.4C11,-23.4 19.4,-14 16.6,1.6C13.4,-6 8,-9.4 0,-9.8C-8,-9.4 -13.4,-6 -16.6,1.6Z",
        colour,
        "scarf",
    )
    for s in (-1, 0, 1):
        a.line(f"M{s * 8},{-10.4 + abs(s)}Q{s * 6 + 2},-16 {s * 3 + 2.6},-22", 0.75, dark(colour, 0.3), "ln")
    for x, y in ((-10.4, -14), (-3.4, -15.6), (4.6, -13.4), (11.4, -12.4), (-14, -6.6), (14.4, -5.6)):
        a.dot(x, y, 1.3, SUN, "dots")


def balding_front(a: Art, colour: str, turn: float, accent: str) -> None:
    for s in (-1, 1):
        a.piece(cloud(s * 15.6, -0.6, 3.6, 6, 7, seed=s + 3, puff=0.42), colour, "hair")


LAYERS: dict[tuple[str, str, str], Callable] = {
    (name.split("_")[0], name.split("_")[1], "front"): f
    for name, f in dict(globals()).items()
    if name.endswith(("_back", "_front"))
}
LAYERS[("afro", "front", "front")] = LAYERS[("locs", "front", "front")] = crop_front
