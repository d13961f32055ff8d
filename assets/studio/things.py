"""Small things to hold and to find, each about its own middle or standing on (x, y)."""

from __future__ import annotations

from geom import blob, cloud, ellipse, limb, path, poly, rect, star
from hair import _reverse
from palette import (
    BLUSH,
    CORAL,
    CREAM,
    INK,
    KRAFT,
    LEAF,
    MINT,
    PLUM,
    ROSE,
    SEA,
    SILVER,
    SUN,
    TEAL,
    WHITE,
    WOOD,
    dark,
    mix,
    pale,
)
from paper import Art
from twirl import letter

STEEL = "#C9CDD6"
CAT_HEAD = "M-6,-26L-6.4,-33L-1.6,-29.4Q2,-30 4,-29.4L8.6,-33L8.6,-26C9.4,-20 6,-17 1.2,-17C-3.6,-17 -7,-20 -6,-26Z"


def snail(a: Art, x: float, y: float, k: float = 1, *, flip: bool = False) -> None:
    """The small thing to find on every page: a snail whose house is a little red boot. 20 wide, looks right."""
    with a.at(x, y, k, flip=flip):
        a.piece(
            "M-10,0C-9,-2.4 -5,-2.8 3,-2.6C5.4,-2.8 5.4,-7.6 8,-8.6C10.6,-9.4 12.4,-7.4 11.8,-5.2C11,-2 9.4,0 6,0Z",
            BLUSH,
            "snail",
        )
        a.line("M8.4,-8.4L7.6,-12M10.6,-8.2L11.6,-11.6", 0.7, dark(BLUSH, 0.35))
        a.mark(ellipse(7.5, -12.2, 0.8), INK, "eye")
        a.mark(ellipse(11.7, -11.8, 0.8), INK, "eye")
        a.line("M9.6,-4.6q.9,.7 1.7,.1", 0.5, INK, "mouth")
        a.piece("M-7,-12.6L-1.2,-12.6L-.8,-8C2.6,-7.6 4.4,-5.4 4.4,-2.6L-7.4,-2.6Z", CORAL, "shell")
        a.piece(rect(-7.6, -13.8, 7, 2.4, 0.5), "#B93A2B", "cuff")
        a.line("M-5.4,-5q0,-3 2.8,-3q2.4,0 2.4,2q0,1.6 -1.6,1.6q-1.2,0 -1.1,-1.1", 0.7, CREAM)


def open_book(
    a: Art,
    x: float,
    y: float,
    k: float = 1,
    *,
    cover: str = CORAL,
    page: str = WHITE,
    letters: bool = True,
    odd: int | None = None,
) -> None:
    """An open book seen from the front, 60 wide, about its middle; its lines are the four letters. `odd` rings one."""
    with a.at(x, y, k):
        a.piece("M-31,-17Q-14,-22 0,-16Q14,-22 31,-17L31,20Q14,15 0,21Q-14,15 -31,20Z", cover, "cover")
        a.piece("M-29,-18.4Q-14,-22.6 0,-17L0,18Q-14,12.6 -29,17Z", page, "page")
        a.piece("M29,-18.4Q14,-22.6 0,-17L0,18Q14,12.6 29,17Z", mix(page, KRAFT, 0.12), "page")
        kinds = (0, 2, 1, 3, 1, 0, 3, 2, 2, 1, 0, 3, 3, 2, 0, 1, 1, 3, 2, 0, 0, 1, 3, 2)
        for i, kind in enumerate(kinds if letters else ()):
            side, col, row = i // 12, i % 3, i % 12 // 3
            px, py = (-23 if side == 0 else 7) + col * 8, -13 + row * 8
            if i == odd:
                a.piece(ellipse(px, py, 4.4), SUN, "ring")
                a.piece(ellipse(px, py, 3.6), page, "ring")
            letter(a, kind, px, py, 2.1)


def held_book(a: Art, x: float = 0, y: float = 0, k: float = 1, *, cover: str = TEAL) -> None:
    """A book held up to read: we see its cover, spine in the middle, 30 wide. For `hold=`."""
    with a.at(x, y, k):
        a.piece("M-15,-8L0,-6L15,-8L15,10L0,12L-15,10Z", cover, "cover")
        a.piece("M-14,-9.4L0,-7.2L14,-9.4L15,-8L0,-6L-15,-8Z", CREAM, "page")
        a.line("M0,-6L0,12", 0.9, dark(cover, 0.3))
        letter(a, "circle", -7.4, 1.4, 2.6)
        letter(a, "square", 7.4, 1.4, 2.6)


def spoon(a: Art, x: float, y: float, k: float = 1, *, rotate: float = 0, full: str = "") -> None:
    """A spoon, handle to the right, bowl about (x, y); `full` is the colour of what is in it."""
    with a.at(x, y, k, rotate):
        a.piece(limb([(4, 0), (16, -0.6), (26, 0)], [1.6, 1.8, 3.2], caps=".o"), STEEL, "spoon")
        a.piece(ellipse(0, 0, 6, 4), STEEL, "spoon")
        a.piece(ellipse(0, -0.3, 4.6, 2.8), full or pale(STEEL, 0.5), "bowl")


def brush(a: Art, x: float, y: float, k: float = 1, *, rotate: float = 0) -> None:
    """The soft brush for a cheek: tip at (x, y), handle to the right."""
    with a.at(x, y, k, rotate):
        a.piece(cloud(3, 0, 3.6, 2.6, 8, seed=3, puff=0.34), ROSE, "bristles")
        a.piece(limb([(6, 0), (30, 0)], [2.2, 1.6], caps="oo"), WHITE, "handle")


def pill(
    a: Art, x: float, y: float, k: float = 1, *, rotate: float = 0, colours: tuple[str, str] = (CORAL, CREAM)
) -> None:
    """A two-coloured capsule, 12 long."""
    with a.at(x, y, k, rotate):
        a.piece(limb([(-4, 0), (0, 0)], [5, 5], caps="o."), colours[0], "pill")
        a.piece(limb([(0, 0), (4, 0)], [5, 5], caps=".o"), colours[1], "pill")


def drop(a: Art, x: float, y: float, r: float = 4, *, colour: str = SEA) -> None:
    """A drop about (x, y)."""
    a.piece(
        path(
            f"M{x},{y - 1.7 * r}C{x + 1.1 * r},{y - 0.3 * r} {x + r},{y + r} {x},{y + r}C{x - r},{y + r} {x - 1.1 * r},{y - 0.3 * r} {x},{y - 1.7 * r}Z"
        ),
        colour,
        "drop",
    )


def heart(a: Art, x: float, y: float, r: float = 6, *, colour: str = ROSE) -> None:
    """A heart about (x, y)."""
    a.piece(
        path(
            f"M{x},{y + r}C{x - 2 * r},{y - 0.3 * r} {x - r},{y - 1.5 * r} {x},{y - 0.5 * r}C{x + r},{y - 1.5 * r} {x + 2 * r},{y - 0.3 * r} {x},{y + r}Z"
        ),
        colour,
        "heart",
    )


def key(
    a: Art, x: float, y: float, k: float = 1, *, colour: str = SUN, rotate: float = 0, bit: str = "diamond"
) -> None:
    """A key 34 long, its ring at (x, y), its bit to the right cut like one of the four letters."""
    with a.at(x, y, k, rotate):
        a.piece(ellipse(0, 0, 7) + [_reverse(ellipse(0, 0, 3.4)[0])], colour, "key")
        a.piece(limb([(6, 0), (26, 0)], [3, 3]), colour, "key")
        letter(a, bit, 28, 0, 5)


def padlock(
    a: Art, x: float, y: float, k: float = 1, *, colour: str = CORAL, hole: str = "diamond", open_: bool = False
) -> None:
    """A padlock standing at (x, y), 26 wide; its hole has the shape of one of the four letters."""
    with a.at(x, y, k):
        bow = [(-8, -20), (-8, -30), (0, -35), (8, -30), (8, -26 if open_ else -20)]
        a.piece(limb(bow, [3.6] * 5, per=3), STEEL, "bow")
        a.piece(rect(-13, -22, 26, 22, 4), colour, "lock")
        a.piece(ellipse(0, -11, 8), CREAM, "plate")
        letter(a, hole, 0, -11, 4.6, role="hole")


def teddy(a: Art, x: float, y: float, k: float = 1, *, colour: str = KRAFT) -> None:
    """A sitting bear, 30 tall."""
    with a.at(x, y, k):
        for s in (-1, 1):
            a.piece(ellipse(s * 6, -26, 3), dark(colour), "ear")
            a.piece(limb([(s * 6, -13), (s * 10, -7)], [5.4, 5], caps="oo"), dark(colour, 0.1), "bear")
        a.piece(ellipse(0, -9, 8, 9), colour, "bear")
        for s in (-1, 1):
            a.piece(ellipse(s * 7, -3, 4.2, 3.6), dark(colour, 0.1), "bear")
        a.piece(ellipse(0, -20.5, 8, 7), colour, "bear")
        a.piece(ellipse(0, -18.4, 3.6, 2.8), pale(colour, 0.55), "muzzle")
        for s in (-1, 1):
            a.mark(ellipse(s * 3.2, -21.6, 0.8), INK, "eye")
        a.mark(ellipse(0, -19.6, 1.1, 0.8), INK, "nose")
        a.piece(star(0, -8, 2.6), CORAL, "badge")


def cat(a: Art, x: float, y: float, k: float = 1, *, colour: str = "#8B6A55", flip: bool = False) -> None:
    """A sitting cat, 30 tall."""
    with a.at(x, y, k, flip=flip):
        a.piece(
            limb([(-6, -3), (-15, -4), (-15, -12), (-11, -16)], [4, 4, 3.6, 3], caps="oo", per=3), dark(colour), "tail"
        )
        a.piece(blob((-8, 0), (-8, -10), (-3, -18), (4, -17), (7, -8), (7, 0)), colour, "cat")
        a.piece(
            CAT_HEAD,
            colour,
            "cat",
        )
        a.line("M-3.6,-24.6q1.4,-1.6 2.8,0M3.2,-24.6q1.4,-1.6 2.8,0M0,-20.6q1.2,1 2.4,0", 0.7, INK, "eye")
        a.mark(ellipse(1.2, -22, 0.9, 0.7), ROSE, "nose")


def umbrella(a: Art, x: float, y: float, k: float = 1, *, colour: str = CORAL, rotate: float = 0) -> None:
    """An open umbrella, its handle at (x, y), 56 wide and 50 tall."""
    with a.at(x, y, k, rotate):
        a.line("M0,-44L0,-2Q0,4 4,4Q7,4 7,0", 1.6, WOOD)
        a.piece(
            "M-28,-28C-26,-44 -12,-52 0,-52C12,-52 26,-44 28,-28Q21,-33 14,-28Q7,-33 0,-28Q-7,-33 -14,-28Q-21,-33 -28,-28Z",
            colour,
            "umbrella",
        )
        a.piece(
            "M-14,-28C-13,-42 -6,-50 0,-52C6,-50 13,-42 14,-28Q7,-33 0,-28Q-7,-33 -14,-28Z",
            pale(colour, 0.3),
            "umbrella",
        )


def town_map(a: Art, x: float, y: float, w: float = 70, h: float = 46, *, rotate: float = 0) -> None:
    """A folded map about (x, y): a road, a lake, and a red mark far from home."""
    with a.at(x, y, rotate=rotate):
        for i, c in enumerate((MINT, pale(LEAF, 0.55), MINT)):
            u, v, s = -w / 2 + i * w / 3, -w / 2 + (i + 1) * w / 3, (-2, 2)[i % 2]
            a.piece(poly((u, -h / 2 + s), (v, -h / 2 - s), (v, h / 2 - s), (u, h / 2 + s)), c, "map")
        a.piece(
            blob((w * 0.06, -h * 0.3), (w * 0.2, -h * 0.36), (w * 0.24, -h * 0.16), (w * 0.1, -h * 0.1)), SEA, "lake"
        )
        a.line(
            f"M{-w * 0.38},{h * 0.28}C{-w * 0.1},{h * 0.4} {-w * 0.2},{-h * 0.2} {w * 0.05},{h * 0.1}Q{w * 0.2},{h * 0.34} {w * 0.36},{-h * 0.2}",
            1.4,
            CORAL,
        )
        a.piece(poly((-w * 0.42, h * 0.26), (-w * 0.36, h * 0.1), (-w * 0.3, h * 0.26)), PLUM, "roof")
        a.piece(ellipse(w * 0.36, -h * 0.24, 3), CORAL, "pin")


def magnifier(
    a: Art, x: float, y: float, r: float = 22, *, rotate: float = 40, colour: str = PLUM, glass: str = MINT
) -> None:
    """A magnifying glass about (x, y), handle towards `rotate` degrees; draw what it shows after it."""
    with a.at(x, y, rotate=rotate):
        a.piece(limb([(r, 0), (r * 2.3, 0)], [r * 0.26, r * 0.34], caps="oo"), dark(colour), "handle")
    a.piece(ellipse(x, y, r * 1.12), colour, "rim")
    a.piece(ellipse(x, y, r * 0.96), glass, "glass")


def cup(a: Art, x: float, y: float, k: float = 1, *, colour: str = SUN) -> None:
    """A mug, 14 tall."""
    with a.at(x, y, k):
        a.line("M5,-10q6,0 5,4q-1,3 -5,2.4", 1.6, dark(colour))
        a.piece("M-6,-14L6,-14L5.4,-2Q5,0 3,0L-3,0Q-5,0 -5.4,-2Z", colour, "cup")


def speck(a: Art, spots: list[tuple[float, float, float]], colour: str = SILVER) -> None:
    """Small round confetti at (x, y, r)."""
    for x, y, r in spots:
        a.dot(x, y, r, colour, "speck")
