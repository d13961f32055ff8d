"""A grown-up who sits and faces us: shins and feet before the body, and the thighs that come towards us over it.

In body units: the hips are `h` high, the knees lower and nearer, the feet flat on the ground. A pose's `way` turns the knees.
"""

from __future__ import annotations

from cast import Who
from frontshoes import front_shoe
from geom import ellipse, limb, path
from palette import INK, PLUM, dark, mix, pale
from paper import Art
from poses import Build, Pose
from shoes import shoe

WIDE = 26  # half the width of a lap at the knees
AHEAD = 15  # how far the knees are to one side of the hips at a full turn
HEMS = {"shawl": 28.6, "labcoat": 22}  # how far below the hips a skirt ends
SIDEWAYS = 0.4  # from this turn on we see shoes from the side


class Lap:
    """Points of a lap: `at(x, y)` is x from the middle of the knees and y below the hips; the far side lies higher."""

    def __init__(self, h: float, way: float) -> None:
        self.h, self.way = h, way

    def at(self, x: float, y: float) -> tuple[float, float]:
        return x + AHEAD * self.way, self.h + y - 0.13 * self.way * x

    def path(self, d: str) -> list:
        """Path data whose points are knees' points, but for those in <>, which are the hips' and do not turn."""
        out = []
        for word in d.split():
            letter = word[0] if word[0].isalpha() else ""
            fixed = word.endswith(">")
            pair = word[len(letter) :].strip("<>")
            if not pair:
                out.append(letter)
                continue
            x, y = (float(v) for v in pair.split(","))
            x, y = (x, self.h + y) if fixed else self.at(x, y)
            out.append(f"{letter}{x:.2f},{y:.2f}")
        return path("".join(f" {w}" for w in out))


def near_last(way: float) -> tuple[int, int]:
    """The legs, the far one first."""
    return (1, 0) if way > 0 else (0, 1)


def shins(a: Art, who: Who, b: Build, pose: Pose, h: float, kinds: tuple[str, str]) -> None:
    """Straight down from the knees to feet that stand flat, each on its shadow."""
    lap, skirt = Lap(h, pose.way), who.cut in HEMS
    cloth = who.legs if skirt else dark(who.legs, 0.13)
    for i in near_last(pose.way):
        (fx, fy, turn), s = pose.feet[i], (-1, 1)[i]
        kx, ky = lap.at(s * 13, 14)
        sideways = abs(pose.way) > SIDEWAYS
        x, y = (fx * 0.8 + AHEAD * 0.7 * pose.way if sideways else fx + AHEAD * pose.way), fy - 0.13 * pose.way * fx
        a.ground(x + 5 * pose.way, y + 0.8, 11, 2)
        ankle = (x, y - 7)
        mid = ((kx + x) / 2, (ky + y) / 2 - 3)
        a.piece(
            limb([(kx, ky), mid, ankle], [11, 9.4, 7.8] if skirt else [17, 14.4, 12.4]),
            cloth,
            "tights" if skirt else "bottom",
        )
        if skirt:
            a.mark(ellipse(kx, h + HEMS[who.cut] + 3.6, 4.8, 2.8), INK, "ground", alpha=0.3)
        trim = mix(who.shoe_colour, "#FFFAEE", 0.75) if kinds[i] == "sock" else who.shoe_trim
        if sideways:
            shoe(a, kinds[i], x, y, b.shoe, colour=who.shoe_colour, colour2=trim, skin=who.skin, flip=pose.way < 0, rotate=min(0, turn))  # fmt: skip
        else:
            front_shoe(a, kinds[i], x, y, b.shoe, colour=who.shoe_colour, colour2=trim, turn=turn * s)


def thighs(a: Art, who: Who, pose: Pose, h: float) -> None:
    """The lap over the body: a skirt over two knees, a coat open over a dress, or two trouser legs."""
    lap = Lap(h, pose.way)
    if who.cut == "shawl":
        skirt(a, lap, who.top, HEMS["shawl"], "dress")
        dots(a, lap, who.trim)
    elif who.cut == "labcoat":
        skirt(a, lap, who.bottom, HEMS["labcoat"], "dress")
        coat(a, lap, who.top, HEMS["labcoat"] + 4)
    else:
        trousers(a, lap, who.legs, pose.way)


def skirt(a: Art, lap: Lap, cloth: str, hem: float, role: str) -> None:
    """Two planes of one cloth: the lap that we see from above, light, and what hangs from the knees, dark."""
    w, crease = WIDE, mix(cloth, INK, 0.45)
    a.piece(lap.path(f"M{-w},8 C{1 - w},16 {2 - w},{hem - 8} {1.4 - w},{hem} Q-12.5,{hem + 5} 0,{hem + 1} Q12.5,{hem + 5} {w - 1.4},{hem} "
                     f"C{w - 2},{hem - 8} {w - 1},16 {w},8 Z"), dark(cloth, 0.24), role)  # fmt: skip
    a.piece(lap.path(f"M<-15,-4> C<-20,-4> {-w},-1 {-w - 0.6},8 C{-w - 1},15.4 {5 - w},18.4 -12.5,18.4 C-6.4,18.4 -3,16.8 0,14.4 C3,16.8 6.4,18.4 "
                     f"12.5,18.4 C{w - 5},18.4 {w + 1},15.4 {w + 0.6},8 C{w},-1 <20,-4> <15,-4> Q<0,0> <-15,-4> Z"), pale(cloth, 0.13), role)  # fmt: skip
    a.line(lap.path("M<0,2> L0,13"), 0.7, crease)
    a.line(lap.path(f"M0,18 L0,{hem - 1}"), 0.7, mix(cloth, INK, 0.7))


def dots(a: Art, lap: Lap, colour: str) -> None:
    """The dots of a dress, in rows over the knees."""
    for x, y in ((-17, 1), (-7, 4), (8, 4), (18, 1), (-19.6, 10.4), (-9.4, 12.4), (9.4, 12.4), (19.6, 10.4), (-14, 24.4), (-5.6, 25), (5.6, 25), (14, 24.4)):  # fmt: skip
        px, py = lap.at(x, y)
        a.dot(px, py, 1.25, colour, "dots")


def coat(a: Art, lap: Lap, cloth: str, hem: float) -> None:
    """The two sides of an open coat, over the outer half of each knee and down."""
    w = WIDE + 1
    for s in (-1, 1):
        a.piece(lap.path(f"M{s * w},8 L{s * (w - 0.6)},{hem} Q{s * (w - 5)},{hem + 3} {s * (w - 11)},{hem + 2} L{s * (w - 13)},12 Z"), dark(cloth, 0.13), "coat")  # fmt: skip
        a.piece(lap.path(f"M<{s * 15.6},-5> C<{s * 20.6},-4.6> {s * w},-1 {s * (w + 0.6)},8 C{s * (w + 0.8)},15 {s * (w - 4)},17.8 {s * (w - 11)},18.2 "
                         f"C{s * (w - 15)},12 <{s * 6},2> <{s * 4},-5> Z"), cloth, "coat")  # fmt: skip


def trousers(a: Art, lap: Lap, cloth: str, way: float) -> None:
    """Two thighs that come towards us and end in round knees."""
    for i in near_last(way):
        s = (-1, 1)[i]
        knee, hip = lap.at(s * 13.4, 10.6), (s * 9, lap.h + 2)
        a.piece(limb([hip, ((hip[0] + knee[0]) / 2, (hip[1] + knee[1]) / 2 - 0.6), knee], [17.4, 18.4, 18.8], caps="oo"), cloth, "bottom")  # fmt: skip
        x, y = lap.at(s * 13, 13)
        a.line(f"M{x - 5.4},{y + 0.6}Q{x},{y + 4} {x + 5.4},{y + 0.6}", 0.7, dark(cloth, 0.4))


def press(a: Art, x: float, y: float, w: float) -> None:
    """The shadow of somebody's weight on a cushion."""
    a.mark(ellipse(x, y, w, 5), PLUM, "ground", alpha=0.2)
