"""Shoes of every kind, each from the side with the toe to the right, the sole on y = 0 and the ankle above (0, 0).

Kinds: boot wellie sneaker hitop mary sandal slipper ballet hiker skate cleat cowboy clog moccasin lace snow sock foot.
A shoe is about 19 units long; `wide` and `tall` stretch it, which is how boots are too big.
"""

from __future__ import annotations

from collections.abc import Callable

from geom import Shape, cloud, ellipse, path, poly, star, stretched
from palette import CORAL, CREAM, INK, KRAFT, SKIN, SUN, WHITE, WOOD, dark, mix, pale
from paper import Art

REDS = (CORAL, "#B93A2B")  # the hero's boots and their cuffs
HERS = "hero-boot hero-{}"  # the classes of the hero's boots, which a look may colour


class Last:
    """A canvas for one shoe: stretches every outline, knows the shoe's two colours."""

    def __init__(self, a: Art, c: str, c2: str, skin: str, wide: float, tall: float) -> None:
        self.a, self.c, self.c2, self.skin, self.wide, self.tall = a, c, c2, skin, wide, tall
        self.hers = False

    def _cut(self, shape: Shape | str) -> Shape:
        return stretched(path(shape) if isinstance(shape, str) else shape, self.wide, self.tall)

    def piece(self, shape: Shape | str, fill: str, role: str = "shoe") -> None:
        self.a.piece(self._cut(shape), fill, role, more=HERS.format(role) if self.hers and fill in REDS else "")

    def line(self, shape: str, width: float, colour: str) -> None:
        old = self.a.slot, self.a.tint
        if self.hers:
            self.a.slot, self.a.tint = "hero", "boot"
        self.a.line(self._cut(shape), width, colour, "ln")
        self.a.slot, self.a.tint = old

    def laces(self, *ends: tuple[float, float, float, float], colour: str = WHITE) -> None:
        self.line("".join(f"M{x},{y}L{u},{v}" for x, y, u, v in ends), 0.8, colour)


def boot(s: Last) -> None:
    s.piece("M-5.4,-15.6L4.8,-15.6Q4.6,-11 5.2,-8.6C9.8,-8 13,-5 13.2,-1.4L-5.8,-1.4Z", s.c)
    s.piece("M-6,-17.6L5.4,-17.6L5.4,-14L-6,-14.2Z", s.c2, "cuff2")
    s.piece("M-6.2,-2.4L13.4,-2.4Q13.8,-.2 12.8,0L-5.8,0Z", INK, "sole")
    s.line("M-5,-4.2L12.4,-4.2", 0.5, dark(s.c, 0.3))
    s.line("M-5.2,-12L-3,-11.8", 0.6, dark(s.c, 0.3))


def wellie(s: Last) -> None:
    s.piece("M-5.2,-20L4.8,-20L4.9,-8.6C9.6,-8 12.8,-5 13,-1.4L-5.6,-1.4Z", s.c)
    for x, y in ((-2.4, -16), (2.2, -12.5), (-2.6, -9), (2, -5.8), (7.4, -4.4), (-2.6, -4)):
        s.piece(ellipse(x, y, 1.2), s.c2, "dots")
    s.piece("M-6,-2.2L13.2,-2.2L13,0L-5.8,0Z", CREAM, "sole")


def sneaker(s: Last) -> None:
    s.piece("M-5,-11C-2,-10 1,-10.4 3.4,-11.4C4.6,-7.4 11.6,-7 12.6,-2L-5.4,-2Z", s.c)
    s.piece("M12.8,-1.6C12.4,-5.4 9.6,-6.2 7.6,-5.8C7.2,-4 7.8,-2.4 8.6,-1.6Z", s.c2, "toe")
    s.piece("M-5.8,-3L13,-2.8Q13.6,-.4 12.6,0L-5.6,0Z", WHITE, "sole")
    s.laces(*((2.2 + i * 1.7, -8.2 + i * 1.1, 4.6 + i * 1.7, -9.6 + i * 1.1) for i in range(3)))


def hitop(s: Last) -> None:
    s.piece("M-5,-16.6L3.2,-17L4,-10C6,-7.4 11.6,-7 12.6,-2L-5.4,-2Z", s.c)
    s.piece(star(-1, -11.2, 2.5), s.c2, "badge")
    s.piece("M12.8,-1.6C12.4,-5.4 9.6,-6.2 7.6,-5.8C7.2,-4 7.8,-2.4 8.6,-1.6Z", WHITE, "toe")
    s.piece("M-5.8,-2.9L13,-2.8Q13.6,-.4 12.6,0L-5.6,0Z", WHITE, "sole")
    s.laces(*((1.6 + i * 0.5, -14.6 + i * 1.9, 4.2 + i * 0.5, -15.2 + i * 1.9) for i in range(4)))


def mary(s: Last) -> None:
    s.piece("M-5.6,-8.4C-4.6,-4.6 -1,-4 2.4,-5C6,-6.4 11.8,-5.4 12.6,-1.4L-5.6,-1.4Z", s.c)
    s.line("M-4.4,-6.4Q.4,-9.6 4.2,-5.4", 1.7, s.c)
    s.piece(ellipse(3.2, -6.8, 1), s.c2, "button")
    s.piece("M-5.9,-2L13,-2L12.8,0L-5.9,0Z", INK, "sole")


def sandal(s: Last) -> None:
    foot(s)
    s.piece("M-5.8,-2.2L13,-2.2Q13.6,-.4 12.6,0L-5.6,0Z", s.c2, "sole")
    s.piece("M-5.2,-7.4Q0,-4.8 4.2,-7.4L4.6,-5.2Q0,-2.8 -5.4,-5.2Z", s.c, "strap")
    s.piece("M5.4,-2Q5.6,-5.6 9.2,-5.8L10.8,-4.8Q8.2,-4.6 8.2,-2Z", s.c, "strap")


def foot(s: Last) -> None:
    s.piece(
        "M-4.6,-11L3,-11C3.6,-6.6 7,-5.4 10,-4.8C12.4,-4.2 13,-3 12.8,-1.4Q12.6,0 11,0L-4,0Q-5.6,0 -5.2,-2.4Q-4.4,-6 -4.6,-11Z",
        s.skin,
        "skin",
    )
    s.line("M12.6,-2.2q-1.6,-.4 -2,.6M10.2,-1.2q-1,-.6 -1.6,.2", 0.5, mix(s.skin, "#6A2A22", 0.5))


def slipper(s: Last) -> None:
    s.piece("M-5.8,-6.4C-2,-4.4 0,-7.4 3.6,-7C8,-7 13,-5 13,-.8L-5.8,-.8Z", s.c)
    s.piece(cloud(8.6, -6.4, 2.3, 2.1, 7, seed=3), s.c2, "pompom")
    s.piece("M-6,-1.6L13.2,-1.6L12.8,0L-5.8,0Z", pale(s.c, 0.5), "sole")


def ballet(s: Last) -> None:
    s.piece("M-5.6,-5.4C-3,-2.6 2,-2.6 4.4,-5.2C8,-5.4 12.4,-3.6 13,-.6Q12.8,0 12,0L-5.4,0Z", s.c)
    s.line("M-4,-5.2Q-1,-9 3.2,-12.4M4.4,-5.2Q1,-9 -3.6,-12.4", 0.9, s.c2)
    s.piece("M6.8,-5.2l-2.6,-1.8l.2,3.2ZM6.8,-5.2l2.6,-1.4l-.4,3Z", s.c2, "bow")


def hiker(s: Last) -> None:
    s.piece("M-5.4,-15L3.6,-15.6L4.4,-9.6C7,-8 12.6,-7.4 13.2,-2L-5.6,-2Z", s.c)
    s.piece("M-5.8,-17L3.8,-17.4L4,-14L-5.6,-13.6Z", pale(s.c, 0.4), "cuff2")
    s.piece("M-6,-3L13.6,-3L13.6,0L11,0L10.4,-1L8,-1L7.4,0L4.4,0L3.8,-1L1.4,-1L.8,0L-6,0Z", INK, "sole")
    s.laces(*((1 + i * 0.9, -13 + i * 2, 4 + i * 0.9, -13.6 + i * 2) for i in range(4)), colour=s.c2)


def skate(s: Last) -> None:
    s.piece("M-5,-19.6L3.2,-20L4,-13C6,-10.4 11.6,-10 12.6,-5L-5.4,-5Z", s.c)
    s.piece("M-5.8,-6L13,-6L12.8,-3.6L-5.6,-3.6Z", s.c2, "sole")
    for x in (-3.2, 9.4):
        s.piece(ellipse(x, -1.9, 1.9), SUN, "wheel")
    s.laces(*((1.6 + i * 0.5, -17.6 + i * 1.9, 4.2 + i * 0.5, -18.2 + i * 1.9) for i in range(4)))


def cleat(s: Last) -> None:
    s.piece("M-5.2,-10C-2,-8.6 1,-9 3.4,-10.4C5,-7 12,-7 13,-2.4L-5.6,-2.4Z", s.c)
    s.piece("M-1.6,-2.6L1.6,-7.4L3.6,-6.6L1.4,-2.6ZM3,-2.6L5.8,-6.6L7.6,-6L6,-2.6Z", s.c2, "stripe")
    s.piece(
        "M-5.8,-3.2L13.2,-3.2L12.6,-1.6L11,0L9.4,-1.6L5,-1.6L3.6,0L2,-1.6L-1.4,-1.6L-3,0L-4.6,-1.6L-5.8,-1.6Z",
        INK,
        "sole",
    )


def cowboy(s: Last) -> None:
    s.piece(
        "M-5.6,-20.6Q-2.4,-18 -.4,-18.4Q1.6,-18 5,-21L4.6,-8.6C9,-7.6 13.6,-4.6 14,-1.6L2,-2L.4,-2.6L-5.2,-2.6Z", s.c
    )
    s.piece(star(-0.2, -13, 2.5), s.c2, "badge")
    s.piece("M-5.4,-3L1,-3L2.4,-1.8L14.2,-1.8L13.6,-.4L2,-.4L-.4,-1.4L-.8,0L-4.8,0Z", WOOD, "sole")


def clog(s: Last) -> None:
    s.piece("M-5.6,-2.4C-2,-4 0,-9.4 4.4,-8.8C9.4,-8.4 13.2,-5.6 13.2,-2.4Z", s.c)
    s.piece("M-6,-3.4Q4,-1.6 13.4,-3L13,0L8,0L6.6,-1L1,-1L0,0L-5.8,0Z", KRAFT, "sole")
    s.line("M1.4,-6.4q4,.4 6.4,-1.6", 0.6, s.c2)


def moccasin(s: Last) -> None:
    s.piece("M-5.8,-8C-4,-5.4 0,-6.4 3.2,-7.2C8.4,-7.4 13,-5 13,-1L-5.8,-1Z", s.c)
    s.piece("M4,-7.2C7,-7.4 10.4,-6 10.8,-3.6C8,-3.4 5,-4.4 4,-7.2Z", pale(s.c), "tongue-flap")
    s.piece("M-6,-1.6L13.2,-1.6L12.8,0L-5.8,0Z", dark(s.c, 0.4), "sole")
    s.line("M-5,-5.2L2,-5.4", 0.9, s.c2)


def lace(s: Last) -> None:
    s.piece("M-5.6,-8.6C-2,-7.4 1,-8 3.2,-9C5.4,-6.4 12.6,-6.4 13.2,-1.8L-5.8,-1.8Z", s.c)
    s.piece("M13.2,-1.8C12.8,-5 10.6,-5.9 8.4,-6.1C7.8,-4.6 8,-3 8.6,-1.8Z", dark(s.c), "toe")
    s.piece("M-6,-2.2L13.4,-2.2L13.2,0L-2,0L-2.4,-.8L-3,0L-6,0Z", dark(s.c, 0.5), "sole")
    s.laces((2, -6.6, 4.8, -7.6), (4, -5.6, 6.6, -6.8), colour=s.c2)


def snow(s: Last) -> None:
    s.piece("M-5.8,-16L5.2,-16L5.6,-9C10,-8.4 13.2,-5.4 13.4,-2L-6,-2Z", s.c)
    s.piece(cloud(-0.2, -16.4, 5.6, 2.2, 9, seed=2), WHITE, "fur")
    s.piece("M-6.4,-3.4L13.8,-3.4Q14.4,-.4 13.2,0L-6,0Z", s.c2, "sole")
    s.line("M-5.4,-11L5,-11M-5.6,-7L6.4,-7", 0.6, dark(s.c, 0.25))


def sock(s: Last) -> None:
    s.piece("M-3.8,-14L3.4,-14L3.4,-7.4C7,-6.4 10.8,-4.4 10.8,-1.6Q10.6,0 9,0L-3,0Q-5,0 -4.4,-3Z", s.c, "sock")
    for i in range(3):
        s.piece(
            poly((-3.9, -13 + i * 3.2), (3.4, -13 + i * 3.2), (3.4, -11.4 + i * 3.2), (-3.9, -11.4 + i * 3.2)),
            s.c2,
            "stripe",
        )
    s.piece("M10.8,-1.6C10.6,-3.4 9.2,-4.6 7.4,-5.4C6.4,-3.6 6.6,-1.2 7.2,0L9,0Q10.6,0 10.8,-1.6Z", s.c2, "toe")


KINDS: dict[str, Callable[[Last], None]] = {
    f.__name__: f
    for f in (
        boot,
        wellie,
        sneaker,
        hitop,
        mary,
        sandal,
        slipper,
        ballet,
        hiker,
        skate,
        cleat,
        cowboy,
        clog,
        moccasin,
        lace,
        snow,
        sock,
        foot,
    )
}
SHAFT = {"boot": 17.4, "wellie": 19.8, "snow": 16}


def shoe(a: Art, kind: str, x: float, y: float, scale: float = 1, *, colour: str = CORAL, colour2: str = WHITE,
         skin: str = SKIN[2], rotate: float = 0, flip: bool = False, wide: float = 1, tall: float = 1) -> None:  # fmt: skip
    """A shoe standing at (x, y). `flip` points the toe left; `rotate` turns it about the heel's ground point."""
    with a.at(x, y, scale, rotate, flip):
        last = Last(a, colour, colour2, skin, wide, tall)
        last.hers = hers(kind, colour)
        KINDS[kind](last)


def hers(kind: str, colour: str) -> bool:
    """Whether these are the hero's boots: red ones, wherever they stand."""
    return kind == "boot" and colour == CORAL


def opening(a: Art, kind: str, x: float, y: float, scale: float = 1, *, colour: str = CORAL, rotate: float = 0,
            flip: bool = False, wide: float = 1, tall: float = 1) -> None:  # fmt: skip
    """The dark inside of a boot, drawn before the leg goes in: it shows the room that is left."""
    if kind in SHAFT:
        with a.at(x, y, scale, rotate, flip):
            mouth = stretched(ellipse(-0.3, -SHAFT[kind], 5.6, 1.7), wide, tall)
            a.piece(mouth, dark(colour, 0.5), "inside", more=HERS.format("inside") if hers(kind, colour) else "")
