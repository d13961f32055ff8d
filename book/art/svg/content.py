"""PDF content: drawing orders in, content streams and their resources out, as named objects.

Orders repeat only what changes: the pen remembers colours, widths and opacities set before.
"""

from __future__ import annotations

import math
import zlib

from book.art.compiled import PdfObject
from book.art.svg.bounds import around
from book.art.svg.colours import Colour
from book.art.svg.matrix import SAME, Bounds, Matrix, moved_bounds, scale_of
from book.art.svg.pathdata import Path
from book.art.svg.rules import Wrong

MOST_WORK = 200_000
MOST_RISK = 0.0008
"""Measured on 1,900 drawings: below it none of them missed the measure for this reason."""
FINE = 20_000
"""Points are written so that rounding moves them by less than the larger side of the drawing over this."""

_SPACES = ("DeviceRGB", "DeviceGray")
_TEMPLATES = [
    {"m": f"{p} {p} m\n", "l": f"{p} {p} l\n", "c": f"{p} {p} {p} {p} {p} {p} c\n", "h": "h\n"}
    for p in (f"%.{d}f" for d in range(10))
]


def num(value: float) -> str:
    """A number as PDF writes it: seven digits, never with an exponent."""
    text = f"{value:.7g}"
    if "e" in text:
        text = f"{value:.12f}".rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


def nums(values: tuple[float, ...] | list[float]) -> str:
    """Numbers with spaces between."""
    return " ".join([num(v) for v in values])


class Objects:
    """The objects of one picture; the same text is kept once."""

    def __init__(self, side: float) -> None:
        """Precision goes by the larger side of the drawing, in root units."""
        self.side = side
        self.all: list[PdfObject] = []
        self.transparent = False
        self.work = 0
        self.risked = 0.0
        self._names: dict[tuple[str, bytes | None], str] = {}

    def add(self, prefix: str, head: str, data: bytes | None = None) -> str:
        """The name of an object with this content."""
        key = (head, data)
        if key not in self._names:
            self._names[key] = f"{prefix}{len(self.all) + 1}"
            self.all.append(PdfObject(self._names[key], head, data))
        return self._names[key]

    def worked(self, count: int) -> None:
        """Count orders that multiply, such as the bands of gradients and the points of thin lines."""
        self.work += count
        if self.work > MOST_WORK:
            raise Wrong("A102", f"more than {MOST_WORK:,} bands and points of thin lines", "simplify the drawing")

    def risk(self, part: float) -> None:
        """Count what resvg may draw otherwise: a part of all pixels each time."""
        self.risked += part
        if self.risked > MOST_RISK:
            what = "corners of lines too narrow, or met by the ends of dashes, which programs draw differently"
            raise Wrong("A104", what, "round the corners, or change the dashes a little")

    def tolerance(self, to_root: Matrix) -> float:
        """How far a point may be off that nobody sees it, in units that reach the root through a matrix."""
        return self.side / FINE / scale_of(to_root)

    def decimals(self, to_root: Matrix) -> int:
        """How many decimals a point needs whose units reach the root through a matrix."""
        return min(9, max(0, math.ceil(math.log10(FINE / 2 * scale_of(to_root) / self.side))))


class Canvas:
    """One content stream being written.

    `base` takes its units to those of the root. `gray` canvases are soft masks: only the gray they paint counts.
    `boxes` gathers what was painted, in the units of the canvas.
    """

    def __init__(self, objects: Objects, base: Matrix, *, gray: bool = False, track: bool = True) -> None:
        """An empty stream."""
        self.objects, self.base, self.gray, self.track = objects, base, gray, track
        self.out: list[str] = []
        self.boxes: list[Bounds] = []
        self.pen: dict[str, str] = {}
        self._pens: list[dict[str, str]] = []
        self._resources: dict[str, dict[str, str]] = {}
        self._decimals: dict[Matrix, int] = {}

    def save(self) -> None:
        """Remember the state."""
        self.out.append("q\n")
        self._pens.append(self.pen.copy())

    def restore(self) -> None:
        """Back to the state remembered last."""
        self.out.append("Q\n")
        self.pen = self._pens.pop()

    def concat(self, matrix: Matrix) -> None:
        """Draw on in the units that the matrix takes to the present ones."""
        if matrix != SAME:
            self.out.append(nums(matrix) + " cm\n")

    def set(self, what: str, text: str) -> None:
        """Give an order that sets something, unless it is set so already."""
        if self.pen.get(what) != text:
            self.pen[what] = text
            self.out.append(text)

    def colour(self, colour: Colour, *, stroke: bool = False) -> None:
        """The colour of fills or of strokes."""
        if self.gray:
            self.set("S" if stroke else "F", f"{num(colour.red)} {'G' if stroke else 'g'}\n")
            return
        text = f"{num(round(colour.red, 4))} {num(round(colour.green, 4))} {num(round(colour.blue, 4))}"
        self.set("S" if stroke else "F", f"{text} {'RG' if stroke else 'rg'}\n")

    def alpha(self, value: float, mask: str = "") -> None:
        """The opacity of all that follows; a mask needs `save` before and `restore` after."""
        value = round(value, 4)
        if value < 1 or mask:
            self.objects.transparent = True
        smask = f"/SMask<</Type/Mask/S/Luminosity/G @{mask}@>>" if mask else ""
        if not mask and value == 1 and "gs" not in self.pen:
            return
        state = f"<</ca {num(value)}/CA {num(value)}{smask}>>"
        states = self._resources.setdefault("ExtGState", {})
        name = next((n for n, text in states.items() if text == state), None)
        if name is None:
            name = f"G{len(states) + 1}"
            states[name] = state
        self.set("gs", f"/{name} gs\n")

    def resource(self, kind: str, name: str) -> str:
        """Make an object usable here by its name."""
        self._resources.setdefault(kind, {})[name] = f"@{name}@"
        return f"/{name}"

    def outline(self, path: Path, local: Matrix, extra: int = 0) -> None:
        """A path, in units that `local` takes to those of the canvas; `extra` decimals for thin things."""
        decimals = self._decimals.get(local)
        if decimals is None:
            to_root = _joined_scale(local, self.base)
            decimals = self._decimals[local] = self.objects.decimals(to_root)
        template = _TEMPLATES[min(9, decimals + extra)]
        self.out.append("".join([template[op] for op in path.ops]) % tuple(path.points))

    def do(self, name: str) -> None:
        """Draw a form."""
        self.out.append(self.resource("XObject", name) + " Do\n")

    def touched(self, box: Bounds, local: Matrix) -> None:
        """Note that something was painted in a box of local units."""
        if self.track:
            self.boxes.append(box if local == SAME else moved_bounds(box, local))

    def resources(self) -> str:
        """The resource dictionary."""
        parts = [
            f"/{kind}<<{''.join([f'/{name} {value}' for name, value in entries.items()])}>>"
            for kind, entries in self._resources.items()
        ]
        return f"<<{''.join(parts)}>>"

    def form(self, box: Bounds | None = None, matrix: Matrix = SAME, *, group: bool = True) -> str:
        """Close the stream as a form XObject; '' where nothing was painted. A group blends inside itself first."""
        if not self.out:
            return ""
        if box is None:
            if not self.boxes:
                return ""
            box = around(self.boxes)
        space = _SPACES[self.gray]
        self.objects.transparent |= group
        head = f"/Type/XObject/Subtype/Form/BBox[{nums(box)}]"
        head += f"/Matrix[{nums(matrix)}]" if matrix != SAME else ""
        head += f"/Group<</S/Transparency/CS/{space}/I true>>" if group else ""
        head += f"/Resources{self.resources()}/Filter/FlateDecode"
        return self.objects.add("X", head, zlib.compress("".join(self.out).encode("ascii"), 6))


def _joined_scale(local: Matrix, base: Matrix) -> Matrix:
    """The linear part of two matrices one after the other."""
    a, b, c, d, _, _ = local
    g, h, i, j, _, _ = base
    return (a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, 0.0, 0.0)
