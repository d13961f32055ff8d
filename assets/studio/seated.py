"""Grown-ups who sit on soft seats and face us: `seated`, and `couch`, an armchair or a sofa to sit on.

Both are in the units of a grown-up's body and fit each other at the same (x, y, k): the hips are 45 k high, the feet on y.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from cast import Who
from geom import ellipse, path, rect
from laps import press
from palette import BARK, CREAM, ROSE, dark, mix
from paper import Art
from people import person
from poses import POSES, Pose, replace

SITTING = POSES["chair"]  # for `acting.hand_at` and `acting.on_head`


def sits(way: float = 0, **more) -> Pose:
    """The pose of a sitter with the knees turned by `way`, -1 left to 1 right; other keywords as in a Pose."""
    return replace(SITTING, way=way, **more)


def seated(a: Art, who: Who, x: float, y: float, k: float = 1, *, way: float = 0, **more) -> None:
    """`who` on a seat with the feet at (x, y), knees towards us and turned by `way`. Other keywords go to `people.person`."""
    person(a, who, x, y, k, pose=sits(way), shadow=False, **more)


@contextmanager
def couch(
    a: Art,
    x: float,
    y: float,
    k: float = 1,
    *,
    wide: float = 60,
    seats: int = 1,
    colour: str = ROSE,
    back: float = 97,
    over: bool = True,
) -> Iterator[None]:
    """An armchair, or with more seats a sofa, `wide` between its arms. Who sits on it is drawn inside the `with`.

    The arm-rests come last, over hips and elbows; not so if `over` is false, for hands that lie on them.
    """
    u, soft, low = wide / 2, mix(colour, CREAM, 0.16), dark(colour, 0.13)
    with a.at(x, y, k):
        a.ground(0, -3, u + 17, 4.4)
        for s in (-1, 1):
            a.piece(rect(s * (u + 4) - 3, -10, 6, 9.4), BARK, "leg")
        a.piece(f"M{-u - 3},-20C{-u - 6},-66 {-u - 4},{3 - back} {18 - u},{-back}Q0,{-back - 4} {u - 18},{-back}C{u + 4},{3 - back} {u + 6},-66 {u + 3},-20Z",
                colour, "sofa")  # fmt: skip
        a.piece(rect(-u - 2, -26, wide + 4, 20, 3), dark(colour, 0.2), "sofa")
        part = wide / seats
        for i in range(seats):
            left = -u + i * part
            a.piece(rect(left + 1.4, 9 - back, part - 2.8, back - 51, 11), mix(colour, CREAM, 0.08), "cushion")
        for i in range(seats):
            left = -u + i * part
            cushion(a, left, part, soft)
            press(a, left + part / 2, -41, min(part / 2, 30))
        if not over:
            rests(a, u, low)
    yield
    if over:
        with a.at(x, y, k):
            rests(a, u, low)


def cushion(a: Art, left: float, w: float, colour: str) -> None:
    """A seat that is pressed in the middle and swells up at both sides of who sits on it."""
    r = left + w
    a.piece(path(f"M{left},-26L{left},-42Q{left},-51 {left + 5},-50.6Q{left + w * 0.2},-48 {left + w * 0.3},-44L{r - w * 0.3},-44Q{r - w * 0.2},-48 {r - 5},-50.6"
                 f"Q{r},-51 {r},-42L{r},-26Q{r},-20 {r - 5},-20L{left + 5},-20Q{left},-20 {left},-26Z"), colour, "cushion")  # fmt: skip
    a.line(f"M{left + 1.4},-35Q{left + w / 2},-31.4 {r - 1.4},-35", 0.7, dark(colour, 0.22))


def rests(a: Art, u: float, colour: str) -> None:
    """The two arm-rests of a couch."""
    for s in (-1, 1):
        x = s * (u + 5)
        a.piece(rect(x - 9, -61, 18, 55, 8.6), colour, "sofa")
        a.line(ellipse(x, -52, 4.6), 0.8, mix(colour, CREAM, 0.4))
