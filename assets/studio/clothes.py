"""Garments over a body: a `Who` and a `Build` in, the torso's pieces out. No arms, no legs."""

from __future__ import annotations

from cast import Who
from geom import path, poly, rect
from palette import CORAL, CREAM, INK, SEA, SUN, TEAL, dark, mix, pale
from paper import Art
from poses import Build


class Torso:
    """The outline of a trunk: `top` half-width at the shoulder, `hem` half-width at the foot of the garment."""

    def __init__(self, build: Build, hem: float, foot: float, *, back: bool = False) -> None:
        self.b, self.hem, self.foot, self.back = build, hem, foot, back
        self.sx, self.sy, self.neck = build.shoulder[0] + 1.6, build.shoulder[1], build.neck

    def half(self, y: float) -> float:
        """Half the width at height y, a little inside the edge."""
        t = max(0, (y - self.sy - 4) / (self.foot - self.sy - 4))
        return self.sx + (self.hem - self.sx) * t**1.15

    def outline(self, *, sag: float = 3) -> str:
        """Neck, sloping shoulders, sides that swing out to a curved hem."""
        n, sx, sy, h, f = 5.6, self.sx, self.sy, self.hem, self.foot
        k = self.neck
        right = f"C{n + 3},{k + 0.4} {sx - 0.8},{sy - 2.4} {sx},{sy + 4}C{sx + 1.2},{sy + (f - sy) * 0.45} {h - 2.6},{f - (f - sy) * 0.3} {h},{f}"
        left = f"C{2.6 - h},{f - (f - sy) * 0.3} {-sx - 1.2},{sy + (f - sy) * 0.45} {-sx},{sy + 4}C{0.8 - sx},{sy - 2.4} {-n - 3},{k + 0.4} {-n},{k}Z"
        return f"M{-n},{k}L{n},{k}{right}Q0,{f + 2 * sag} {-h},{f}{left}"

    def band(self, y: float, h: float, *, sag: float = 1.2) -> str:
        """A stripe right across, from edge to edge, following the body's curve."""
        u, v = self.half(y) - 0.2, self.half(y + h) - 0.2
        return f"M{-u},{y}Q0,{y + 2 * sag} {u},{y}L{v},{y + h}Q0,{y + h + 2 * sag} {-v},{y + h}Z"


def dress_up(a: Art, who: Who, b: Build, *, back: bool = False, short: bool = False) -> None:
    """Draw the garment of `who`. `short` ends it at the hip, for sitting."""
    with a.tinted("coat" if who.cut == "coat" else ""):
        GARMENTS[who.cut](a, who, b, back, short)


def _torso(b: Build, hem: float, drop: float, *, short: bool) -> Torso:
    return Torso(b, b.shoulder[0] + 3.4 if short else hem, b.hip + 4 if short else b.hem + drop)


def coat(a: Art, who: Who, b: Build, back: bool, short: bool) -> None:
    t = _torso(b, 20.6, 0, short=short)
    ink = mix(who.top, INK, 0.42)
    a.piece(t.outline(), who.top, "coat")
    if back:
        a.line(f"M0,{b.neck + 4}L0,{t.foot}", 0.7, ink)
        return
    a.line(f"M0,{b.neck + 9}C.6,{t.sy + 14} .2,{t.foot - 8} .3,{t.foot + 2}", 0.7, ink)
    for i in range(2 if short else 3):
        a.dot(3.2, t.sy + 8.6 + 8.6 * i, 1.5, CREAM)
    for s in () if short else (-1, 1):
        a.line(f"M{s * 7.4},{b.hip - 3.2}L{s * 13},{b.hip - 4.4}", 1.0, ink)


def dress(a: Art, who: Who, b: Build, back: bool, short: bool) -> None:
    t = _torso(b, 21, 3, short=short)
    a.piece(t.outline(), who.top, "dress")
    pattern(a, who, t, short=short)


def pattern(a: Art, who: Who, t: Torso, *, short: bool = False) -> None:
    """Dots, stripes or a hem band on a torso."""
    if who.pattern == "stripes":
        step = 6.4 * t.b.thick
        y = t.sy + 5
        while y < t.foot - 2.6:
            a.piece(t.band(y, 2.9 * t.b.thick), who.trim, "stripe")
            y += step
    elif who.pattern == "dots":
        for row in range(12):
            y = t.sy + 8 + row * 7.2
            for col in range(-3, 4):
                x = col * 7.6 + (row % 2) * 3.8
                if y < t.foot - 1 and abs(x) < t.half(y) - 3.2:
                    a.dot(x, y + 0.6, 1.25, who.trim, "dots")
    elif who.pattern == "hem" and not short:
        a.piece(t.band(t.foot - 5.4, 2.2, sag=2.6), who.trim, "trim")


def jumper(a: Art, who: Who, b: Build, back: bool, short: bool) -> None:
    t = Torso(b, 13.4 * b.thick, b.hip + 5)
    a.piece(hips(b), who.legs, "bottom")
    a.piece(t.outline(sag=1.4), who.top, "jumper")
    pattern(a, who, t)
    a.piece(t.band(t.foot - 3, 3.2, sag=1.4), dark(who.top, 0.12), "rib")
    if not back and not who.collar:
        a.piece(
            f"M-7,{b.neck + 0.2}Q0,{b.neck + 7} 7,{b.neck + 0.2}L7.6,{b.neck + 2.6}Q0,{b.neck + 10} -7.6,{b.neck + 2.6}Z",
            dark(who.top, 0.12),
            "rib",
        )


def hips(b: Build) -> str:
    """The seat of a pair of trousers."""
    w = 12 * b.thick
    return f"M{-w},{b.hip - 2}L{w},{b.hip - 2}L{w},{b.hip + 8}Q{w * 0.5},{b.hip + 12} 1,{b.hip + 8}Q{-w * 0.5},{b.hip + 12} {-w},{b.hip + 8}Z"


def pinafore(a: Art, who: Who, b: Build, back: bool, short: bool) -> None:
    t = _torso(b, 19, 1, short=short)
    a.piece(t.outline(), who.top, "top")
    y = t.sy + 10
    u, v = t.half(y) - 2.6, t.half(t.foot) + 0.6
    a.piece(f"M{-u},{y}L{u},{y}L{t.half(y + 8) + 0.4},{y + 8}C{v - 3},{t.foot - 10} {v - 1},{t.foot - 4} {v},{t.foot}Q0,{t.foot + 6} {-v},{t.foot}"
            f"C{1 - v},{t.foot - 4} {3 - v},{t.foot - 10} {-t.half(y + 8) - 0.4},{y + 8}Z", who.bottom, "pinafore")  # fmt: skip
    straps(a, who.bottom, b, y, u)
    a.piece(rect(-4.8, y + 8, 9.6, 6.6, 1.4), pale(who.bottom, 0.35), "pocket")


def straps(a: Art, colour: str, b: Build, y: float, u: float) -> None:
    for s in (-1, 1):
        a.piece(
            poly((s * (u - 0.4), y + 1), (s * 7.6, b.neck + 1.6), (s * 4.8, b.neck + 1.2), (s * (u - 3.6), y + 1)),
            colour,
            "strap",
        )
        a.dot(s * (u - 2), y + 1.6, 1.3, SUN)


def dungarees(a: Art, who: Who, b: Build, back: bool, short: bool) -> None:
    t = Torso(b, 13.2, b.hip + 4)
    a.piece(t.outline(sag=1.4), who.top, "top")
    y, w, f = t.sy + 11, 9, b.hip + 8
    a.piece(
        f"M{-w},{y}L{w},{y}Q{w + 1},{y + 8} 13.6,{y + 10}L14.6,{f}Q7,{f + 4} 1,{f}Q-7,{f + 4} -14.6,{f}L-13.6,{y + 10}Q{-w - 1},{y + 8} {-w},{y}Z",
        who.bottom,
        "bottom",
    )
    straps(a, who.bottom, b, y, w)
    a.piece(rect(-5, y + 4.4, 10, 7, 1.4), pale(who.bottom, 0.25), "pocket")


def shirt(a: Art, who: Who, b: Build, back: bool, short: bool) -> None:
    t = Torso(b, 15.6, b.hip + 6)
    a.piece(hips(b), who.legs, "bottom")
    a.piece(t.outline(sag=1.6), who.top, "jumper")
    a.piece(t.band(t.foot - 4, 4.4, sag=1.6), dark(who.top, 0.14), "rib")
    a.line(f"M-7,{t.foot - 18}l2,-2l2,2l2,-2l2,2l2,-2l2,2l2,-2", 0.9, pale(who.top, 0.5))


def labcoat(a: Art, who: Who, b: Build, back: bool, short: bool) -> None:
    foot = b.hip + 4 if short else b.hem + 2
    under = Torso(b, 14 if short else 17, foot - 6)
    a.piece(under.outline(), who.bottom, "dress")
    w, sx, sy, k = (17.4 if short else 22.6), under.sx + 0.6, b.shoulder[1], b.neck
    for s in (-1, 1):
        a.piece(f"M{s * 5},{k}C{s * 11},{k + 0.4} {s * sx},{sy - 2} {s * sx},{sy + 5}C{s * (sx + 1)},{sy + 26} {s * (w - 2)},{foot - 18} {s * w},{foot}"
                f"Q{s * w * 0.6},{foot + 3} {s * 3.2},{foot + 2.4}C{s * 2.4},{foot - 20} {s * 3.6},{sy + 22} {s * 5},{k}Z", who.top, "coat")  # fmt: skip
        a.piece(
            f"M{s * 5},{k - 0.4}L{s * 10},{k + 2}L{s * 9.4},{sy + 8}L{s * 4},{sy + 18}Z",
            mix(who.top, "#FFFFFF", 0.0) if back else dark(who.top, 0.07),
            "lapel",
        )
    if short or back:
        return
    for i, c in enumerate((CORAL, SEA)):
        a.piece(rect(9.4 + i * 3, b.hip - 11, 1.8, 9, 0.6), c, "pencil")
    for s in (-1, 1):
        a.piece(rect(s * 12.6 - 5, b.hip - 5, 10, 11, 1.2), dark(who.top, 0.1), "pocket")


def stethoscope(a: Art, b: Build) -> None:
    """Round a doctor's neck, over the coat."""
    k = b.neck + 1
    a.line(f"M-7,{k}C-10,{k + 14} -7,{k + 24} -4,{k + 27}M7,{k}C10,{k + 12} 9,{k + 18} 8,{k + 24}", 1.4, TEAL)
    a.dot(8, k + 25, 2.9, SUN, "bell")


def shawl(a: Art, who: Who, b: Build, back: bool, short: bool) -> None:
    t = Torso(b, 17 if short else 25, b.hip + 4 if short else b.hem + 15)
    a.piece(t.outline(), who.top, "dress")
    pattern(a, who, t)


def wrap(a: Art, who: Who, b: Build) -> None:
    """Grandma's shawl, over the shoulders and the tops of the arms."""
    x, y, k = b.shoulder[0] + 7, b.shoulder[1] + 9, b.neck - 1
    a.piece(
        f"M-8,{k}C{-x + 4},{k + 2} {-x},{y - 10} {-x},{y}L0,{y + 19}L{x},{y}C{x},{y - 10} {x - 4},{k + 2} 8,{k}Q0,{k + 8} -8,{k}Z",
        who.accent,
        "shawl",
    )
    for i in range(3):
        r = i * 5.4
        a.line(
            f"M{-x + 3 + r * 0.4},{y - 3 - r}L0,{y + 13.6 - r * 1.7}L{x - 3 - r * 0.4},{y - 3 - r}",
            0.6,
            pale(who.accent, 0.5),
        )
    a.dot(0, y + 9, 2.4, SUN, "brooch")


def apron(a: Art, who: Who, b: Build, back: bool, short: bool) -> None:
    shirt_who = Torso(b, 15.6, b.hip + 4)
    a.piece(hips(b), who.legs, "bottom")
    a.piece(shirt_who.outline(sag=1.6), who.top, "top")
    y, f = b.shoulder[1] + 12, b.hip + 4 if short else b.hem + 4
    a.piece(
        f"M-9,{y}L9,{y}Q10,{y + 12} 15.4,{y + 15}L17.4,{f}Q0,{f + 5} -17.4,{f}L-15.4,{y + 15}Q-10,{y + 12} -9,{y}Z",
        who.bottom,
        "apron",
    )
    a.line(f"M-8.4,{y}Q-9,{b.neck + 8} -6,{b.neck + 2}M8.4,{y}Q9,{b.neck + 8} 6,{b.neck + 2}", 1.6, who.bottom)
    a.piece(rect(-8, y + 20, 16, 11, 1.6), pale(who.bottom, 0.22), "pocket")
    tape = f"M-7,{b.neck + 1}C-12,{b.neck + 14} -10,{y + 12} -9,{y + 22}L-5.6,{y + 22}C-6.6,{y + 12} -8,{b.neck + 14} -3.6,{b.neck + 3}Z"
    a.piece(tape, SUN, "tape")
    a.piece(
        path(f"M-5,{b.neck + 1}L0,{b.neck + 4.6}L5,{b.neck + 1}L5.6,{b.neck + 6}L0,{b.neck + 4.6}L-5.6,{b.neck + 6}Z"),
        who.accent,
        "bow",
    )


def collar(a: Art, who: Who, b: Build) -> None:
    """A round two-leaf collar."""
    k = b.neck
    for s in (-1, 1):
        a.piece(f"M0,{k + 3.6}C{s * 3},{k + 3.4} {s * 6},{k + 1.6} {s * 7.4},{k - 0.6}C{s * 10.4},{k + 2} {s * 10.6},{k + 5.4} {s * 8},{k + 7.8}"
                f"C{s * 5},{k + 9.8} {s * 1},{k + 8.6} 0,{k + 3.6}Z", who.collar, "collar")  # fmt: skip


GARMENTS = {"coat": coat, "dress": dress, "pinafore": pinafore, "jumper": jumper, "dungarees": dungarees, "shirt": shirt,
            "labcoat": labcoat, "shawl": shawl, "apron": apron}  # fmt: skip
