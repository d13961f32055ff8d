"""Skies, hills, houses, trees and plants."""

from __future__ import annotations

import random

from geom import cloud, ellipse, leaf, limb, path, poly, rect, star
from palette import (
    BARK,
    BLUSH,
    CORAL,
    CREAM,
    DAWN,
    INK,
    KRAFT,
    LEAF,
    MINT,
    PINE,
    PLUM,
    ROSE,
    SEA,
    SUN,
    TEAL,
    WHITE,
    dark,
    pale,
)
from paper import Art


def sky(a: Art, colour: str = DAWN) -> None:
    """The sky to every edge."""
    a.piece(rect(0, 0, a.width, a.height), colour, "sky")


def hill(a: Art, points: list[tuple[float, float]], colour: str = LEAF, *, role: str = "hill") -> None:
    """A hill whose ridge runs through `points`, from the left edge to the right, and down to the foot of the picture."""
    top = limb(points, [0.01] * len(points), per=1)[0][: len(points)]
    a.piece([[*top, ("L", (points[-1][0], a.height)), ("L", (points[0][0], a.height))]], colour, role)


def sun(a: Art, x: float, y: float, r: float = 26, *, glow: str = BLUSH, rays: bool = False) -> None:
    """A sun with a ring of light, or with cut-paper rays."""
    if rays:
        a.piece(star(x, y, r * 1.62, 0.72, 14), pale(SUN, 0.35), "rays")
    else:
        a.piece(ellipse(x, y, r * 1.35), glow, "glow")
    a.piece(ellipse(x, y, r), SUN, "sun")


def moon(a: Art, x: float, y: float, r: float = 14) -> None:
    """A crescent."""
    a.piece(path(f"M{x},{y - r}C{x - r * 1.3},{y - r} {x - r * 1.3},{y + r} {x},{y + r}C{x + r * 0.5},{y + r} {x + r * 0.8},{y + r * 0.7} {x + r * 0.9},{y + r * 0.5}"
                 f"C{x - r * 0.3},{y + r * 0.6} {x - r * 0.5},{y - r * 0.5} {x + r * 0.2},{y - r}Z"), CREAM, "moon")  # fmt: skip


def stars(a: Art, spots: list[tuple[float, float, float]], colour: str = SUN) -> None:
    """Four-pointed stars at (x, y, size)."""
    for x, y, r in spots:
        a.piece(star(x, y, r, 0.36, 4), colour, "star")


def soft_cloud(a: Art, x: float, y: float, w: float = 34, *, colour: str = WHITE) -> None:
    """A flat-bottomed cloud about (x, y)."""
    u, h = w / 2, w * 0.3
    a.piece(f"M{x - u},{y}C{x - u * 1.16},{y - h * 0.7} {x - u * 0.66},{y - h} {x - u * 0.5},{y - h * 0.7}C{x - u * 0.4},{y - h * 1.6} {x + u * 0.24},{y - h * 1.7} {x + u * 0.3},{y - h * 0.84}"
            f"C{x + u * 0.7},{y - h * 1.2} {x + u * 1.2},{y - h * 0.7} {x + u},{y}Z", colour, "cloud")  # fmt: skip


def tree(
    a: Art, x: float, y: float, k: float = 1, *, kind: str = "round", colour: str = PINE, trunk: str = BARK
) -> None:
    """kind: round (leafy crown), leaf (one big leaf), fir. About 50 tall at k = 1."""
    with a.at(x, y, k):
        a.piece(limb([(0, 0), (0.4, -26)], [4.2, 2.8]), trunk, "trunk")
        if kind == "round":
            a.piece(cloud(0, -34, 14, 15, 9, seed=4, puff=0.4), colour, "crown")
        elif kind == "leaf":
            a.piece(leaf(0, -10, 0, -56, 13), colour, "crown")
        else:
            for i, w in enumerate((15, 12, 9)):
                a.piece(poly((-w, -12 - i * 11), (0, -32 - i * 11), (w, -12 - i * 11)), colour, "crown")
        a.line("M.4,-18L.4,-42M.4,-28L6,-34M.4,-24L-5,-30", 0.8, pale(colour, 0.4))


def house(
    a: Art, x: float, y: float, w: float = 22, h: float = 18, *, wall: str = CREAM, roof: str = CORAL, door: str = TEAL
) -> None:
    """A small house, its middle at x."""
    a.piece(rect(x - w / 2, y - h, w, h), wall, "house")
    a.piece(poly((x - w * 0.62, y - h + 0.4), (x, y - h - w * 0.5), (x + w * 0.62, y - h + 0.4)), roof, "roof")
    a.piece(
        path(
            f"M{x - w * 0.12},{y}L{x - w * 0.12},{y - h * 0.42}Q{x},{y - h * 0.62} {x + w * 0.12},{y - h * 0.42}L{x + w * 0.12},{y}Z"
        ),
        door,
        "door",
    )
    for s in (-1, 1):
        a.piece(rect(x + s * w * 0.3 - w * 0.09, y - h * 0.74, w * 0.18, h * 0.24), SUN, "pane")


def clinic(a: Art, x: float, y: float, k: float = 1) -> None:
    """Doctor Ada's house: a wide front with a heart over the door, 90 wide, its middle at x."""
    with a.at(x, y, k):
        a.piece(rect(-45, -44, 90, 44), CREAM, "house")
        a.piece(poly((-50, -43), (-36, -60), (36, -60), (50, -43)), TEAL, "roof")
        a.piece(rect(-9, -24, 18, 24, 2), CORAL, "door")
        a.dot(5.6, -12, 1.2, SUN)
        a.piece("M0,-27C-8,-33 -6,-39 -2.6,-39Q-.6,-39 0,-37Q.6,-39 2.6,-39C6,-39 8,-33 0,-27Z", ROSE, "heart")
        for s in (-1, 1):
            a.piece(rect(s * 28 - 8, -34, 16, 15, 1), SEA, "pane")
            a.piece(rect(s * 28 - 9, -19, 18, 2.4), KRAFT, "sill")


def plant(a: Art, x: float, y: float, k: float = 1, *, pot: str = CORAL, seed: int = 1) -> None:
    """A house plant in a pot, about 55 tall."""
    rng = random.Random(f"plant{seed}")
    with a.at(x, y, k):
        for i, turn in enumerate((-62, 56, -36, 32, -12, 14)):
            with a.at(0, -18, rotate=turn + rng.uniform(-5, 5)):
                tall, colour = 26 + 3 * i, (PINE, LEAF)[i % 2]
                a.piece(leaf(0, 0, 0, -tall, 6), colour, "leaf")
                a.line(f"M0,-3L0,{-tall * 0.84}", 0.6, pale(colour, 0.5))
        a.piece("M-11,-19L11,-19L8.6,0L-8.6,0Z", pot, "pot")
        a.piece("M-12.4,-22L12.4,-22L12,-17L-12,-17Z", dark(pot), "pot")


def sprig(a: Art, x: float, y: float, k: float = 1, *, colour: str = LEAF, lean: float = 0, leaves: int = 5) -> None:
    """A stem of pointed leaves growing from (x, y), for the corners of a picture."""
    with a.at(x, y, k, lean):
        a.line(f"M0,0Q1,{-leaves * 4} 0,{-leaves * 8}", 1, dark(colour, 0.2))
        for i in range(leaves):
            s, h = (-1, 1)[i % 2], -4 - i * 7
            a.piece(leaf(0, h, s * (13 - i), h - 11, 4.4), colour if i % 3 else pale(colour, 0.25), "leaf")
        a.piece(leaf(0, -leaves * 7, 0, -leaves * 7 - 14, 4.4), colour, "leaf")


def grass(a: Art, x: float, y: float, k: float = 1, *, colour: str = PINE) -> None:
    """A tuft of three blades."""
    with a.at(x, y, k):
        for tx, ty in ((-7, -14), (0, -20), (7, -13)):
            a.piece(leaf(tx * 0.2, 0, tx, ty, 3.4), colour, "grass")


def flower(a: Art, x: float, y: float, k: float = 1, *, colour: str = ROSE, middle: str = SUN) -> None:
    """A flower on a stalk, 20 tall."""
    with a.at(x, y, k):
        a.line("M0,0Q1,-8 0,-15", 1, PINE)
        a.piece(leaf(0, -4, 6, -9, 2.6), PINE, "leaf")
        a.piece(cloud(0, -17, 3.6, 3.6, 6, seed=2, puff=0.5), colour, "petals")
        a.dot(0, -17, 1.9, middle, "middle")


def way(a: Art, points: list[tuple[float, float, float]], colour: str = "#F1DDB4") -> None:
    """A path through (x, y, width), from far to near."""
    a.piece(limb([p[:2] for p in points], [p[2] for p in points], per=3), colour, "path")
