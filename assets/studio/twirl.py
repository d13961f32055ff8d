"""Twirl the little gene, and the double ribbons that genes are made of."""

from __future__ import annotations

import math

from faces import face
from geom import along, ellipse, limb, poly
from palette import CORAL, GENE, LETTERS, ROSE, SKIN, SUN, WHITE
from paper import Art
from shoes import shoe

Point = tuple[float, float]
ALPHABET = tuple(LETTERS)  # circle, triangle, square, diamond


def letter(a: Art, kind: str | int, x: float, y: float, r: float = 4, *, turn: float = 0, role: str = "letter") -> None:
    """One of the four letters of the gene alphabet, always in its own colour; `kind` a name or 0-3."""
    name = ALPHABET[kind] if isinstance(kind, int) else kind
    k = 0.89 * r
    shapes = {
        "circle": lambda: ellipse(0, 0, r),
        "triangle": lambda: poly((0, -1.16 * r), (1.14 * r, 0.84 * r), (-1.14 * r, 0.84 * r)),
        "square": lambda: poly((-k, -k), (k, -k), (k, k), (-k, k)),
        "diamond": lambda: poly((0, -1.25 * r), (r, 0), (0, 1.25 * r), (-r, 0)),
    }
    with a.at(x, y, rotate=turn):
        a.piece(shapes[name](), LETTERS[name], role)


def helix(a: Art, pts: list[Point], radius: float, turns: float, *, colours: tuple[str, str] = (ROSE, WHITE), width: float = 3.4,
          rungs: tuple[str, ...] = tuple(LETTERS.values()), rung: float = 1.8, per: int = 3, phase: float = 0,
          end_radius: float | None = None) -> None:  # fmt: skip
    """A double ribbon along the smooth line through `pts`, crossing itself `turns` times.

    `rungs` are the colours of the steps between (empty for none), `per` steps to a half turn. `end_radius` and the
    width shrink together towards the far end, for a ribbon that runs away from us.
    """
    spine = along(pts, 24)
    grow = 1 if end_radius is None else end_radius / radius

    def at(t: float, side: int) -> Point:
        i = min(len(spine) - 1, max(0, round(t * (len(spine) - 1))))
        (ax, ay), (bx, by) = spine[max(0, i - 1)], spine[min(len(spine) - 1, i + 1)]
        far = math.hypot(bx - ax, by - ay) or 1
        out = radius * (1 + (grow - 1) * t) * math.sin(math.pi * turns * t + phase) * side / far
        return spine[i][0] - (by - ay) * out, spine[i][1] + (bx - ax) * out

    strands = _strands(turns, phase)
    for over in (False, True):
        if over:
            _rungs(a, at, turns, phase, rungs, rung, per, grow)
        for start, end, side, top in strands:
            if top == over:
                steps = max(3, round((end - start) * turns * 4))
                ts = [start - 0.008] + [start + (end - start) * i / steps for i in range(1, steps)] + [end + 0.008]
                wide = [width * (1 + (grow - 1) * t) for t in ts]
                a.piece(
                    limb([at(t, side) for t in ts], wide, caps="oo", per=1),
                    colours[side < 0],
                    "ribbon" if side > 0 else "ribbon2",
                )


def _strands(turns: float, phase: float) -> list[tuple[float, float, int, bool]]:
    cuts = [((k + 0.5) - phase / math.pi) / turns for k in range(-1, int(turns) + 3)]
    cuts = [0.0, *(t for t in cuts if 0 < t < 1), 1.0]
    out = []
    for start, end in zip(cuts, cuts[1:], strict=False):
        up = math.cos(math.pi * turns * (start + end) / 2 + phase) > 0
        out += [(start, end, side, up == (side > 0)) for side in (1, -1)]
    return out


def _rungs(
    a: Art, at, turns: float, phase: float, colours: tuple[str, ...], width: float, per: int, grow: float
) -> None:
    count = int(turns * per)
    for j in range(count + 1) if colours else ():
        t = (j + 0.5) / (count + 1)
        if abs(math.sin(math.pi * turns * t + phase)) < 0.36:
            continue
        (ax, ay), (bx, by) = at(t, 1), at(t, -1)
        w, mid = width * (1 + (grow - 1) * t), ((ax + bx) / 2, (ay + by) / 2)
        a.piece(limb([(ax, ay), mid], [w, w], per=1), colours[j % len(colours)], "rung")
        a.piece(limb([mid, (bx, by)], [w, w], per=1), colours[(j + 2) % len(colours)], "rung")


TWIRL = {  # head, spine, feet, hands, tilt of the head
    "stand": ((0, -38), [(0, -31), (0.6, -22), (-0.4, -13), (0, -5.4)], ((-5, 0), (5, 0)), ((-12, -18), (12, -19)), -3),
    "wave": ((0, -38), [(0, -31), (0.6, -22), (-0.4, -13), (0, -5.4)], ((-5, 0), (5, 0)), ((-12, -18), (15, -34)), 5),
    "lean": ((6, -37), [(3.4, -31), (4, -22), (0, -13), (0, -5.4)], ((-5.4, 0), (5, 0)), ((-9, -17), (18, -30)), 9),
    "point": ((2, -38), [(1, -31), (1.6, -22), (0, -13), (0, -5.4)], ((-5, 0), (5, 0)), ((-12, -16), (19, -22)), 4),
    "jump": ((-3, -43), [(-2, -36), (-4, -27), (1, -18), (3, -12)], ((-3, -4), (11, -9)), ((-17, -42), (14, -44)), -10),
    "sit": ((0, -32), [(0, -25), (1, -17), (0, -10), (0, -5)], ((8, -1), (14, 0)), ((-11, -9), (11, -16)), 4),
    "peek": ((0, -38), [(0, -31), (0.6, -24), (0, -18)], (), ((-9, -26), (9, -26)), -6),
}


def twirl(a: Art, x: float, y: float, k: float = 1, *, pose: str = "stand", feeling: str = "happy", turn: float = 0, look: float = 0,
          rotate: float = 0, flip: bool = False, shadow: bool = True) -> None:  # fmt: skip
    """Twirl with the feet at (x, y): 54 units tall at k = 1, usually drawn .5 to 1. Never on yellow or orange.

    pose: stand wave lean point jump sit peek (no feet, for looking over an edge). feeling: as for people.
    """
    (hx, hy), spine, feet, hands, tilt = TWIRL[pose]
    if shadow and feet:
        a.ground(x, y + 0.3 * k, 10 * k, 1.4 * k)
    with a.group("char twirl"), a.at(x, y, k, rotate, flip):
        bx, by = spine[-1]
        for (fx, fy), colour in zip(feet, (SUN, CORAL), strict=False):
            a.piece(
                limb(
                    [(bx, by - 1), ((bx + fx) / 2 + fx * 0.2, (by + fy) / 2 - 2.4), (fx, fy - 4)],
                    [3.8, 3.6, 3.4],
                    caps="oo",
                ),
                colour,
                "ribbon",
            )
            shoe(a, "boot", fx, fy, 0.4, colour=ROSE, flip=fx < 0)
        for i, (px, py) in enumerate(hands):
            sx, sy = spine[1][0] + (-1.6, 1.6)[i], spine[1][1] - 4
            mid = ((sx + px) / 2 + (-1.6, 1.6)[i], (sy + py) / 2 + 3)
            a.piece(limb([(sx, sy), mid, (px, py)], [2.5, 2.3, 2.2], caps="oo"), (CORAL, SUN)[i], "ribbon")
            a.piece(ellipse(px, py, 2.1), (CORAL, SUN)[i], "ribbon")
        helix(
            a,
            spine,
            5.4,
            2.0 if feet else 1.2,
            colours=(CORAL, SUN),
            width=4,
            rungs=(WHITE,),
            rung=1.5,
            per=2,
            phase=math.pi / 2,
        )
        with a.at(hx, hy, rotate=tilt):
            a.piece(
                limb(
                    [(-1, -7), (-3.4, -13.4), (-8.4, -14), (-9, -9.8), (-6.2, -9.4)],
                    [3.2, 3.1, 2.7, 2.1, 1.5],
                    caps="oo",
                ),
                SUN,
                "curl",
            )
            a.piece(
                limb(
                    [(1, -7), (4, -14.4), (9.4, -15.4), (10.4, -10.6), (7.2, -9.8)],
                    [3.2, 3.1, 2.7, 2.1, 1.5],
                    caps="oo",
                ),
                CORAL,
                "curl",
            )
            a.piece(ellipse(0, 0, 10.4, 9.6, power=2.25), GENE, "face")
            with a.at(0, -1.4, 0.68):
                face(a, SKIN[0], feeling, turn=turn, look=look, brow="#7A2A1E")
