"""Machines that read letters and show them: flat pieces on a canvas."""

from __future__ import annotations

from geom import *
from palette import *
from paper import Art
from twirl import letter


def machine(
    a: Art,
    x: float,
    y: float,
    k: float = 1,
    *,
    letters: tuple[int, ...] = (0, 1, 2, 3, 1, 0, 2, 2, 3, 1),
    odd: int | None = None,
    colour: str = SEA,
) -> None:
    """The machine that reads: 78 wide, its middle at x, a screen of letters and a paper strip coming out.

    `odd` is the place of the letter that differs: it gets a ring of light.
    """
    with a.at(x, y, k):
        for s in (-1, 1):
            a.piece(rect(s * 26 - 5, -6, 10, 6, 2), INK, "foot")
        a.piece(rect(-39, -62, 78, 58, 8), colour, "machine")
        a.piece(rect(-32, -56, 64, 31, 4), INK, "frame")
        a.piece(rect(-30, -54, 60, 27, 3), "#FFF0C4", "screen")
        for i, kind in enumerate(letters[:10]):
            px, py = -23 + (i % 5) * 11.5, -47 + (i // 5) * 13
            if i == odd:
                a.piece(ellipse(px, py, 5.6), ROSE, "ring")
                a.piece(ellipse(px, py, 4.7), CREAM, "ring")
            letter(a, kind, px, py, 2.9)
        for i, c in enumerate((CORAL, SUN, LEAF)):
            a.dot(20 + i * 6, -17, 2, c, "button")
        a.piece(rect(-30, -20, 36, 4, 2), INK, "slot")
        a.piece("M-26,-18L2,-18L2,-4Q2,4 -4,6Q-16,2 -26,6Z", CREAM, "strip")
        for i in range(3):
            letter(a, letters[i], -20 + i * 8, -10, 2.1)


def screen(a: Art, x: float, y: float, k: float = 1, *, colour: str = INK, glow: str = MINT) -> None:
    """A computer screen on a foot, empty, 60 wide; draw on it about (x, y - 32 k)."""
    with a.at(x, y, k):
        a.piece("M-5,-14L5,-14L7,-2L13,0L-13,0L-7,-2Z", dark(KRAFT, 0.5), "foot")
        a.piece(rect(-30, -52, 60, 40, 4), colour, "frame")
        a.piece(rect(-26.5, -48.5, 53, 33, 2), glow, "screen")
