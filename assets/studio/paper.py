"""The canvas: flat pieces of cut paper and drawn marks in, one SVG file out.

A piece is one closed outline with one colour; shadow, edge and grain are added when the book is compiled. All
transforms are baked into the coordinates. Units are about millimetres of a square print.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from xml.sax.saxutils import escape

from geom import Shape, ellipse, moved, path, points
from palette import CREAM, INK, PLUM

Outline = Shape | str
OFF = 8  # what is so far off the sheet throws no shadow on it
SPARE = re.compile(r"(?<=\.\d) (?=\.)|(?<=\.\d\d) (?=\.)")  # a space between .5 and .5, which no reader needs
FEET, WHEELS = "feet", "wheelchair"  # how a hero moves
TONES = {"cheek": "skin", "nose": "skin", "brow": "hair"}  # marks on a face, and what they are a tone of


def number(v: float, places: int = 1) -> str:
    """The shortest spelling of a number: 1, 1.5, -.3."""
    s = f"{v:.{places}f}"
    s = s.rstrip("0").rstrip(".") if "." in s else s
    return "0" if s in {"-0", ""} else s.replace("0.", ".", 1) if s.startswith(("0.", "-0.")) else s


class Art:
    """A picture being cut.

    `Art(300, 300, title="...", desc="...")` is a single page, `Art(600, 300)` a double page. Draw back to front.
    """

    def __init__(self, width: float = 300, height: float = 300, *, title: str = "", desc: str = "") -> None:
        self.width, self.height, self.title, self.desc = width, height, title, desc
        self.out: list[str] = []
        self.matrix: tuple[float, ...] = (1, 0, 0, 1, 0, 0)
        self.slot = self.tint = self.moves = ""

    # -- where -------------------------------------------------------------------------------------------------------
    @contextmanager
    def at(self, x: float = 0, y: float = 0, scale: float = 1, rotate: float = 0, flip: bool = False) -> Iterator[Art]:
        """Everything inside is moved to (x, y), scaled, turned clockwise by degrees, and mirrored left-right."""
        old, (a, b, c, d, e, f) = self.matrix, self.matrix
        co, si = math.cos(math.radians(rotate)) * scale, math.sin(math.radians(rotate)) * scale
        g = -1 if flip else 1
        p, q, r, s = co * g, si * g, -si, co
        self.matrix = (a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * x + c * y + e, b * x + d * y + f)
        try:
            yield self
        finally:
            self.matrix = old

    @contextmanager
    def group(self, name: str, *, slot: str | None = None, hidden: bool = False) -> Iterator[Art]:
        """A `<g class="name">`; with `slot` its pieces get a second class `slot-role` and can be recoloured.

        A `hidden` one is an alternative that a look may show. A group without a piece is not written.
        """
        old = self.slot
        self.slot = old if slot is None else slot
        out_of_sight = ' display="none"' if hidden else ""
        self.out.append(f'<g class="{name}"{out_of_sight}>')
        try:
            yield self
        finally:
            self.slot = old
            if self.out[-1].startswith("<g "):
                self.out.pop()
            else:
                self.out.append("</g>")

    @contextmanager
    def moving(self, how: str) -> Iterator[Art]:
        """What is drawn only where the hero moves so: on her `FEET`, as this file shows her, or on `WHEELS`."""
        old, self.moves = self.moves, how
        with self.group(f"alt hero-moves-{how}", hidden=how == WHEELS):
            try:
                yield self
            finally:
                self.moves = old

    @contextmanager
    def tinted(self, role: str) -> Iterator[Art]:
        """Marks drawn meanwhile are a tone of a piece: they get the class `slot-role`, and change colour with it."""
        old, self.tint = self.tint, role
        try:
            yield self
        finally:
            self.tint = old

    def _mark_names(self, role: str) -> str:
        of = TONES.get(role, self.tint if role == "ln" else "")
        return f"{role} {self.slot}-{of}" if self.slot and of else role

    @property
    def scale(self) -> float:
        """How many page units one local unit is here."""
        a, b, c, d, *_ = self.matrix
        return math.sqrt(abs(a * d - b * c))

    # -- what --------------------------------------------------------------------------------------------------------
    def piece(self, shape: Outline, fill: str, role: str, *, more: str = "") -> None:
        """One piece of paper. `role` names what it is: skin hair coat boot leaf wall ...; `more` adds classes."""
        names = [role, *more.split(), *([f"{self.slot}-{role}"] if self.slot else [])]
        self._write(f'class="{" ".join(dict.fromkeys(names))}"', self._data(shape, fine=2), f'fill="{fill}"')

    def mark(self, shape: Outline, fill: str, role: str = "ln", *, alpha: float = 1) -> None:
        """A filled drawn mark: eye mouth nose cheek tongue glint ground light."""
        see = "" if alpha == 1 else f' fill-opacity="{number(alpha, 2)}"'
        self._write(f'class="{self._mark_names(role)}"', self._data(shape), f'fill="{fill}"{see}')

    def line(
        self, shape: Outline, width: float = 0.8, colour: str = INK, role: str = "ln", *, alpha: float = 1
    ) -> None:
        """A drawn line with round ends, `width` in local units."""
        see = "" if alpha == 1 else f' stroke-opacity="{number(alpha, 2)}"'
        data = self._data(shape, closed=False)
        see += ' stroke-linejoin="round"' if {"l", "h", "v"} & set(data) else ""
        see = f'stroke="{colour}" stroke-width="{number(width * self.scale, 2)}"{see}'
        self._write(f'class="{self._mark_names(role)}"', data, see)

    def _write(self, names: str, data: str, paint: str) -> None:
        if data:
            self.out.append(f'<path {names} d="{data}" {paint}/>')

    def dot(self, x: float, y: float, r: float, fill: str, role: str = "button") -> None:
        """A small round piece."""
        self.piece(ellipse(x, y, r), fill, role)

    def ground(self, x: float, y: float, w: float, h: float = 2.2) -> None:
        """The contact shadow under what stands at (x, y), `w` to each side."""
        self.mark(ellipse(x, y, w, h), PLUM, "ground", alpha=0.17)

    def light(self, shape: Outline, fill: str = CREAM, *, alpha: float = 0.28) -> None:
        """A patch of light lying on what is below it."""
        self.mark(shape, fill, "light", alpha=alpha)

    def zone(self, name: str, x: float, y: float, w: float, h: float) -> None:
        """Mark a box that draws nothing: safe, text-zone or text-zone-right."""
        box = f'x="{number(x)}" y="{number(y)}" width="{number(w)}" height="{number(h)}"'
        self.out.append(f'<rect id="{name}" {box} fill="none"/>')

    def _data(self, shape: Outline, *, closed: bool = True, fine: float = 4) -> str:
        """The outline, or nothing where all of it is off the sheet.

        One smaller than `fine` is spelled to a hundredth of a unit, others to a tenth.
        """
        shape = moved(path(shape) if isinstance(shape, str) else shape, self.matrix)
        xs, ys = zip(*points(shape), strict=True)
        if max(xs) < -OFF or min(xs) > self.width + OFF or max(ys) < -OFF or min(ys) > self.height + OFF:
            return ""
        places = 1 if max(max(xs) - min(xs), max(ys) - min(ys)) > fine else 2
        return "".join(_spell(con, places, closed=closed) for con in shape)

    # -- done --------------------------------------------------------------------------------------------------------
    def svg(self) -> str:
        """The whole file."""
        size = f'viewBox="0 0 {number(self.width)} {number(self.height)}"'
        head = [f'<svg xmlns="http://www.w3.org/2000/svg" class="cut-paper" {size} fill="none" stroke-linecap="round">']
        head += [f"<title>{escape(self.title)}</title>"] if self.title else []
        head += [f"<desc>{escape(self.desc)}</desc>"] if self.desc else []
        return "\n".join([*head, *self.out, "</svg>"]) + "\n"

    def save(self, file: str | Path) -> int:
        """Write the file; the number of bytes comes back."""
        data = self.svg().encode()
        Path(file).write_bytes(data)
        return len(data)


def _spell(con: list[tuple], places: int, *, closed: bool) -> str:
    """Path data, relative after the first point; rounding never adds up."""
    q = 10**places
    x, y = (round(v * q) for v in con[0][1])
    out = [f"M{number(x / q, places)} {number(y / q, places)}"]
    last, mirrored = "M", (x, y)
    for letter, *pts in con[1:]:
        grid = [(round(px * q), round(py * q)) for px, py in pts]
        if grid[-1] == (x, y) and letter == "L":
            continue
        steps = [v - o for p in grid for v, o in zip(p, (x, y), strict=True)]
        short = letter.lower()
        if short == "l" and 0 in steps:  # across or down
            short, steps = ("h", steps[:1]) if steps[1] == 0 else ("v", steps[1:])
        elif short == "c" and grid[0] == mirrored and last in "cs":  # straight on from the last curve
            short, steps = "s", steps[2:]
        out.append((" " if short == last else short) + " ".join(number(v / q, places) for v in steps))
        last, (x, y) = short, grid[-1]
        mirrored = (2 * x - grid[-2][0], 2 * y - grid[-2][1]) if len(grid) == 3 else (x, y)
    text = ("".join(out) + ("Z" if closed else "")).replace(" -", "-")
    return SPARE.sub("", text)
