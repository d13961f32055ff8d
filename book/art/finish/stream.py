"""Content of a finish: pieces and their cut outlines in, the text of a PDF content stream out.

Coordinates are whole numbers, `FINE` to a millimetre; curves are written with the `y` operator, which takes two points
where `c` takes three. What is already set is not set again.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable

from book.art.finish.cut import Contour, Point
from book.art.svg.colours import Colour
from book.art.svg.pathdata import Path

FINE = 20
"""Steps to a millimetre: rounding moves a point by a fortieth of one, a quarter of a pixel of a large tablet."""


def _number(value: float) -> str:
    """Up to three decimals, without what is not needed."""
    text = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if text in {"", "-0"} else text.replace("0.", ".", 1) if text.startswith("0.") else text


class Pen:
    """Writes one content stream."""

    def __init__(self) -> None:
        """Nothing set, nothing drawn."""
        self.out: list[str] = []
        self.states: dict[int, str] = {}
        self._set: dict[str, str] = {}

    def set(self, what: str, order: str) -> None:
        """Give an order unless it stands already."""
        if self._set.get(what) != order:
            self._set[what] = order
            self.out.append(order)

    def fill(self, colour: Colour) -> None:
        """The colour and opacity of what is filled next."""
        self.alpha(colour.alpha)
        self.set("fill", " ".join(_number(v) for v in colour[:3]) + " rg")

    def stroke(self, colour: Colour, width: float, cap: int = 1, join: int = 1) -> None:
        """The colour, opacity and width, in millimetres, of lines drawn next."""
        self.alpha(colour.alpha)
        self.set("stroke", " ".join(_number(v) for v in colour[:3]) + " RG")
        self.set("width", f"{_number(round(width * FINE, 1))} w")
        self.set("cap", f"{cap} J")
        self.set("join", f"{join} j")

    def alpha(self, alpha: float) -> None:
        """The opacity of all that follows. In hundredths; 100 needs no order until another one was given."""
        hundredths = round(alpha * 100)
        if hundredths != 100 or self.states:
            self.states.setdefault(hundredths, f"<</ca {_number(hundredths / 100)}/CA {_number(hundredths / 100)}>>")
            self.set("alpha", f"/a{hundredths} gs")

    def dashes(self, lengths: Iterable[float], offset: float) -> None:
        """The dashes of lines drawn next, in millimetres; none for a whole line."""
        text = " ".join(_number(round(v * FINE, 1)) for v in lengths)
        if text or "dash" in self._set:
            self.set("dash", f"[{text}] {_number(round(offset * FINE, 1))} d")

    def cut(self, contours: list[Contour]) -> None:
        """The outline of a piece of paper."""
        out = self.out
        for contour in contours:
            points = [(round(x * FINE), round(y * FINE)) for x, y in contour.points]
            px, py = points[-1]
            x, y = points[0]
            out.append(f"{(px + x) >> 1} {(py + y) >> 1} m")
            for (x, y), (nx, ny), sharp in zip(points, [*points[1:], points[0]], contour.sharp, strict=True):
                if sharp:
                    out.append(f"{x} {y} l {(x + nx) >> 1} {(y + ny) >> 1} l")
                else:
                    out.append(f"{x} {y} {(x + nx) >> 1} {(y + ny) >> 1} y")
            out.append("h")

    def outline(self, path: Path) -> None:
        """An outline exactly as it was drawn, to a tenth of a step."""
        numbers = iter([_number(round(v * FINE, 1)) for v in path.points])
        count = {"m": 2, "l": 2, "c": 6, "h": 0}
        self.out += [" ".join([next(numbers) for _ in range(count[op])] + [op]) for op in path.ops]

    def line(self, start: Point, end: Point) -> None:
        """One straight line, drawn."""
        (ax, ay), (bx, by) = start, end
        self.out.append(" ".join(_number(round(v * FINE, 1)) for v in (ax, ay)) + " m")
        self.out.append(" ".join(_number(round(v * FINE, 1)) for v in (bx, by)) + " l S")

    def paint(self, order: str) -> None:
        """Fill (`f`, `f*`) or stroke (`S`) the outline."""
        self.out.append(order)

    def data(self) -> bytes:
        """The stream, deflated."""
        return zlib.compress("\n".join(self.out).encode("ascii"), 9)

    def resources(self) -> str:
        """The graphics states used."""
        if not self.states:
            return ""
        return "/ExtGState<<" + "".join(f"/a{n}{text}" for n, text in self.states.items()) + ">>"
