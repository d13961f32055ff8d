"""Furniture and things on shelves; each stands with its foot on (x, y) unless it says otherwise."""

from __future__ import annotations

import random

from geom import blob, ellipse, limb, poly, rect, star
from palette import (
    BARK,
    CORAL,
    CREAM,
    DAWN,
    FLOOR,
    INK,
    KRAFT,
    LEAF,
    MINT,
    NIGHT,
    PLUM,
    ROSE,
    SEA,
    SUN,
    TEAL,
    WALL,
    WHITE,
    WOOD,
    dark,
    mix,
    pale,
)  # fmt: skip
from paper import Art
from shoes import shoe
from twirl import letter

ROWS = (CORAL, SUN, SEA, ROSE, KRAFT, MINT, LEAF, TEAL, CREAM, PLUM)


def room(
    a: Art, floor_y: float, *, wall: str = WALL, floor: str = FLOOR, skirting: str = SEA, boards: bool = True
) -> None:
    """A wall and a floor that run to every edge of the picture."""
    w, h = a.width, a.height
    a.piece(rect(0, 0, w, floor_y + 4), wall, "wall")
    a.piece(rect(0, floor_y, w, h - floor_y), floor, "floor")
    a.piece(rect(0, floor_y - 5, w, 5.6), skirting, "skirting")
    for i in range(int(w / 40) + 2 if boards else 0):
        a.line(f"M{i * 40},{floor_y + 2}L{i * 56 - w * 0.2},{h}", 0.6, dark(floor, 0.22), alpha=0.5)


def bench(a: Art, x: float, y: float, w: float = 90, high: float = 28, k: float = 1, *, colour: str = WOOD) -> None:
    """A bench with its middle at x; `high * k` is its seat: 28 for a child's `bench` pose, 43 for a grown-up."""
    with a.at(x, y, k):
        for s in (-1, 1):
            a.piece(rect(s * (w / 2 - 9) - 2.4, -high + 4, 4.8, high - 4), dark(colour, 0.3), "leg")
        a.piece(rect(-w / 2, -high, w, 5.4, 1.4), colour, "bench")


def stool(a: Art, x: float, y: float, high: float = 25, k: float = 1, *, colour: str = CORAL) -> None:
    """A round stool; 25 high for a child's `side` pose, 43 for a grown-up."""
    with a.at(x, y, k):
        for s in (-1, 1):
            a.piece(limb([(s * 6, -high + 3), (s * 10, 0)], [3.4, 3], caps=".o"), BARK, "leg")
        a.piece(rect(-9, -high * 0.42, 18, 2.4), BARK, "leg")
        a.piece(rect(-14, -high - 1, 28, 5.4, 2.6), colour, "stool")


def shelf(a: Art, x: float, y: float, w: float, *, colour: str = KRAFT) -> None:
    """A board from (x, y) to the right, with two brackets; things stand on y."""
    for s in (0.12, 0.88):
        a.piece(
            poly((x + w * s - 1.4, y), (x + w * s + 1.4, y), (x + w * s + 1.4, y + 8), (x + w * s - 1.4, y + 5)),
            dark(colour, 0.3),
            "bracket",
        )
    a.piece(rect(x, y, w, 3.4), colour, "shelf")


def box(
    a: Art, x: float, y: float, w: float = 16, h: float = 10, *, colour: str = SEA, lid: str = TEAL, mark: str = "dot"
) -> None:
    """A shoe box, left foot at (x, y). mark: dot star drop shoe, or '' for none."""
    a.piece(rect(x, y - h, w, h), colour, "box")
    a.piece(rect(x - 0.8, y - h - 0.6, w + 1.6, h * 0.32), lid, "lid")
    cx, cy = x + w / 2, y - h * 0.33
    if mark:
        a.piece(rect(cx - w * 0.2, cy - h * 0.2, w * 0.4, h * 0.4), CREAM, "label")
    if mark == "star":
        a.piece(star(cx, cy, h * 0.17), CORAL, "badge")
    elif mark == "dot":
        a.dot(cx, cy, h * 0.13, CORAL, "badge")
    elif mark == "drop":
        r = h * 0.12
        a.piece(
            f"M{cx},{cy - 1.5 * r}C{cx + 2 * r},{cy + r} {cx + r},{cy + 1.5 * r} {cx},{cy + 1.5 * r}C{cx - r},{cy + 1.5 * r} {cx - 2 * r},{cy + r} {cx},{cy - 1.5 * r}Z",
            PLUM,
            "badge",
        )
    elif mark == "shoe":
        shoe(a, "boot", cx - h * 0.05, cy + h * 0.14, h * 0.017, colour=CORAL, colour2=SUN)


def bottle(
    a: Art, x: float, y: float, w: float = 8, h: float = 16, *, colour: str = TEAL, cap: str = SUN, mark: str = CORAL
) -> None:
    """A medicine bottle, its middle at x."""
    with a.at(x, y):
        u = w / 2
        a.piece(f"M{-u},0L{-u},{-h * 0.6}Q{-u},{-h * 0.76} {-u * 0.5},{-h * 0.79}L{-u * 0.5},{-h * 0.9}L{u * 0.5},{-h * 0.9}L{u * 0.5},{-h * 0.79}"
                f"Q{u},{-h * 0.76} {u},{-h * 0.6}L{u},0Z", colour, "bottle")  # fmt: skip
        a.piece(rect(-w * 0.33, -h, w * 0.66, h * 0.17, 0.6), cap, "cap")
        a.piece(rect(-w * 0.38, -h * 0.52, w * 0.76, h * 0.34), CREAM, "label")
        a.dot(0, -h * 0.35, w * 0.15, mark, "badge")


def books(
    a: Art,
    x: float,
    y: float,
    w: float,
    *,
    low: float = 12,
    high: float = 20,
    seed: int = 1,
    colours: tuple[str, ...] = ROWS,
) -> None:
    """A row of standing books from x to x + w; few and wide, so that they can be coloured in."""
    rng, end, last = random.Random(f"books{seed}"), x + w, ""
    while x < end - 3:
        wide, tall = min(rng.choice((4.2, 5, 5.8, 6.8)), end - x), rng.uniform(low, high)
        colour = rng.choice([c for c in colours if c != last])
        with a.at(x + wide / 2, y, rotate=6 if rng.random() < 0.1 else 0):
            a.piece(rect(-wide / 2, -tall, wide - 0.3, tall), colour, "book")
            trim = CREAM if colour not in {CREAM, MINT, SUN} else PLUM
            kind = rng.random()
            if kind < 0.4:
                a.piece(rect(-wide / 2 + 0.4, -tall * 0.8, wide - 1.1, 1.4), trim, "band")
            elif kind < 0.7:
                a.dot(-0.1, -tall * 0.7, wide * 0.24, trim, "band")
        x, last = x + wide, colour


def table(a: Art, x: float, y: float, w: float = 80, high: float = 40, *, colour: str = WOOD) -> None:
    """A table with its middle at x."""
    for s in (-1, 1):
        a.piece(
            limb([(x + s * (w / 2 - 8), y - high + 3), (x + s * (w / 2 - 5), y)], [4.4, 3.6], caps=".o"),
            dark(colour, 0.3),
            "leg",
        )
    a.piece(rect(x - w / 2, y - high, w, 4.8, 1.6), colour, "table")


def bed(a: Art, x: float, y: float, k: float = 1, *, colour: str = WOOD, sheet: str = CREAM) -> None:
    """A bed 136 wide, its left foot at (x, y); `asleep` fits at (x + 9 k, y - 26 k)."""
    with a.at(x, y, k):
        a.piece(rect(4, -27, 128, 12, 3), sheet, "mattress")
        a.piece(rect(2, -17, 132, 9, 1.5), colour, "bed")
        a.piece("M0,0L0,-44Q0,-50 5,-50Q9,-50 9,-44L9,0Z", dark(colour), "bed")
        a.piece("M127,0L127,-28Q127,-34 132,-34Q136,-34 136,-28L136,0Z", dark(colour), "bed")


def lamp(a: Art, x: float, y: float, k: float = 1, *, colour: str = SUN, lit: bool = True) -> None:
    """A table lamp, with its light if it is lit."""
    with a.at(x, y, k):
        if lit:
            a.light(ellipse(0, -22, 26), colour, alpha=0.22)
        a.piece(limb([(0, -16), (0, -3)], [2.4, 2.4]), BARK, "stand")
        a.piece("M-7,0Q-6,-4 0,-4Q6,-4 7,0Z", BARK, "stand")
        a.piece("M-6,-30L6,-30L11,-15Q0,-12 -11,-15Z", colour, "shade")


def window(
    a: Art,
    x: float,
    y: float,
    w: float = 50,
    h: float = 56,
    *,
    sky: str = DAWN,
    frame: str = WHITE,
    hill: str = LEAF,
    night: bool = False,
) -> None:
    """A window with its top left at (x, y), a hill and a sun or moon outside."""
    a.piece(rect(x - 3, y - 3, w + 6, h + 6, 2), frame, "frame")
    a.piece(rect(x, y, w, h), NIGHT if night else sky, "pane")
    a.dot(x + w * 0.72, y + h * 0.28, w * 0.12, CREAM if night else SUN, "sun")
    a.piece(
        f"M{x},{y + h}L{x},{y + h * 0.76}Q{x + w * 0.36},{y + h * 0.5} {x + w},{y + h * 0.8}L{x + w},{y + h}Z",
        dark(hill, 0.5) if night else hill,
        "hill",
    )
    a.piece(rect(x + w / 2 - 1.3, y, 2.6, h), frame, "frame")
    a.piece(rect(x, y + h * 0.48, w, 2.6), frame, "frame")
    a.piece(rect(x - 6, y + h + 1.5, w + 12, 4, 1), dark(frame, 0.1), "sill")


def clock(a: Art, x: float, y: float, r: float = 10, *, hour: float = 9, rim: str = CORAL) -> None:
    """A round wall clock about (x, y)."""
    a.piece(ellipse(x, y, r), rim, "rim")
    a.piece(ellipse(x, y, r * 0.8), WHITE, "dial")
    for i in range(4):
        with a.at(x, y, rotate=90 * i):
            a.line(f"M0,{-r * 0.66}L0,{-r * 0.58}", r * 0.08, INK)
    with a.at(x, y, rotate=hour * 30):
        a.line(f"M0,0L0,{-r * 0.4}", r * 0.11, INK)
    with a.at(x, y, rotate=(hour % 1) * 360):
        a.line(f"M0,0L0,{-r * 0.58}", r * 0.08, INK)


def rug(a: Art, x: float, y: float, w: float = 60, h: float = 9, *, colour: str = ROSE) -> None:
    """An oval rug about (x, y)."""
    a.piece(ellipse(x, y, w, h), colour, "rug")
    a.line(ellipse(x, y, w * 0.86, h * 0.76), 1, pale(colour, 0.5))
