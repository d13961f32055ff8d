"""Gradients: a reference in, a frozen `Gradient` out, with what it takes from others by `href`."""

from __future__ import annotations

import math
from dataclasses import dataclass

from book.art.svg import known
from book.art.svg.colours import Colour
from book.art.svg.matrix import SAME, Matrix, can_invert, parse_transform
from book.art.svg.rules import Wrong, short
from book.art.svg.style import Styles
from book.art.svg.tree import Document, Element
from book.art.svg.values import fraction, length, not_negative

Stop = tuple[float, Colour]

_SPREADS = ("pad", "reflect", "repeat")
_UNITS = {"userSpaceOnUse": False, "objectBoundingBox": True}
_KINDS = ("linearGradient", "radialGradient")

DOT = 1e-6
"""Radius under which PDFium draws nothing at all, and others all in the last colour."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gradient:
    """A gradient: x1 y1 x2 y2, or for a radial one fx fy cx cy r, in user units or parts of the bounding box."""

    radial: bool
    coords: tuple[float, ...]
    in_box: bool
    matrix: Matrix
    spread: str
    stops: tuple[Stop, ...]


class Gradients:
    """Finds gradients by id and reads each once."""

    def __init__(self, document: Document, styles: Styles) -> None:
        """From one file."""
        self.document, self.styles = document, styles
        self._kept: dict[str, Gradient | Colour | None] = {}

    def has(self, ident: str) -> bool:
        """Whether there is anything under this id."""
        return ident in self.document.ids

    def find(self, ident: str) -> Gradient | Colour | None:
        """The gradient; a colour where it is one colour everywhere, None where it paints nothing."""
        if ident not in self._kept:
            self._kept[ident] = self._read(self.document.find(ident))
        return self._kept[ident]

    def _read(self, element: Element) -> Gradient | Colour | None:
        """Gather what the chain of references says."""
        if element.tag not in _KINDS:
            raise _at(element, known.refused_element(element.tag))
        chain = self._chain(element)
        stops = self._stops(chain)
        if not stops:
            return None
        return self._shaped(chain, element.tag == "radialGradient", stops)

    def _chain(self, element: Element) -> list[Element]:
        """The gradient and those it refers to, one after the other."""
        chain = [element]
        for each in chain:
            self.styles.said(each)
            href = each.href()
            if href is None or not href.strip():
                return chain
            if not href.strip().startswith("#"):
                raise _at(each, Wrong("A106", f"href '{short(href)}' points out of this file", "write href='#id'"))
            target = self.document.find(href.strip()[1:])
            if target in chain:
                raise _at(each, Wrong("A106", f"gradient refers to itself through '{short(href)}'", "cut the circle"))
            if target.tag not in _KINDS:
                raise _at(each, Wrong("A106", f"'{short(href)}' is no gradient", "refer to a gradient"))
            chain.append(target)
        return chain

    def _stops(self, chain: list[Element]) -> tuple[Stop, ...]:
        """The stops of the first in the chain that has any; offsets never go back."""
        found: list[Stop] = []
        for element in chain:
            for child in element.children:
                if child.tag == "stop":
                    found.append(self._stop(child, found[-1][0] if found else 0.0))
                elif child.tag not in ("title", "desc", "metadata"):
                    raise _at(child, known.refused_element(child.tag))
            if found:
                break
        return tuple(found)

    def _stop(self, element: Element, least: float) -> Stop:
        """One stop."""
        own = self.styles.said(element)[1]
        try:
            offset = max(least, fraction(element.attributes.get("offset", "0")))
        except Wrong as wrong:
            raise _at(element, wrong) from None
        colour = own.stop_color.colour
        if own.stop_color.current or colour is None:
            colour = self.styles.style_in_place(element).color
        return offset, colour._replace(alpha=colour.alpha * own.stop_opacity)

    def _shaped(self, chain: list[Element], radial: bool, stops: tuple[Stop, ...]) -> Gradient | Colour | None:  # noqa: FBT001
        """Geometry; gradients of no size are their last colour (SVG 1.1, section 13.2)."""
        first = chain[0]
        try:
            units = _said(chain, "gradientUnits", "objectBoundingBox")
            spread = _said(chain, "spreadMethod", "pad")
            if units not in _UNITS or spread not in _SPREADS:
                raise Wrong("A105", f"gradient with units '{short(units)}' and spread '{short(spread)}'")  # noqa: TRY301
            in_box = _UNITS[units]
            matrix = parse_transform(_said(chain[:1], "gradientTransform", ""))
            if matrix == SAME and parse_transform(_said(chain, "gradientTransform", "")) != SAME:
                hint = "repeat it on the gradient that is used"
                raise Wrong("A104", "a gradientTransform taken over by href is not taken", hint)  # noqa: TRY301
            coords = self._radial(chain, in_box) if radial else self._linear(chain, in_box)
        except Wrong as wrong:
            raise _at(first, wrong) from None
        if not can_invert(matrix):
            raise _at(first, Wrong("A105", "gradientTransform flattens the gradient to a line", "mend the transform"))
        if len({colour for _, colour in stops}) == 1:
            return stops[-1][1]
        if spread != "pad" and stops[0][0] == stops[-1][0]:
            raise _at(first, Wrong("A104", "a repeated gradient with all stops at one place is not taken", "use pad"))
        size = coords[4] if radial else math.hypot(coords[2] - coords[0], coords[3] - coords[1])
        if size < 1e-7:
            return stops[-1][1]
        return Gradient(radial=radial, coords=coords, in_box=in_box, matrix=matrix, spread=spread, stops=stops)

    def _number(self, chain: list[Element], name: str, first: str, axis: str, in_box: bool) -> float:  # noqa: FBT001
        """One number of the geometry."""
        text = _said(chain, name, first)
        if in_box and not text.endswith("%"):
            return length(text) if text[-1:] in "0123456789." else length("x")
        return length(text, (1.0, 1.0) if in_box else self.styles.viewport, axis)

    def _linear(self, chain: list[Element], in_box: bool) -> tuple[float, ...]:  # noqa: FBT001
        """x1, y1, x2, y2."""
        chain = [e for e in chain if e.tag == "linearGradient"]
        wanted = (("x1", "0%", "x"), ("y1", "0%", "y"), ("x2", "100%", "x"), ("y2", "0%", "y"))
        return tuple(self._number(chain, name, first, axis, in_box) for name, first, axis in wanted)

    def _radial(self, chain: list[Element], in_box: bool) -> tuple[float, ...]:  # noqa: FBT001
        """fx, fy, cx, cy, r."""
        chain = [e for e in chain if e.tag == "radialGradient"]
        if fraction(_said(chain, "fr", "0")) > 0:
            raise Wrong("A104", "'fr' on a radial gradient is not taken", "leave it out")
        cx = self._number(chain, "cx", "50%", "x", in_box)
        cy = self._number(chain, "cy", "50%", "y", in_box)
        r = not_negative(self._number(chain, "r", "50%", "d", in_box), f"r: {_said(chain, 'r', '')}")
        if 0 < r < DOT:
            raise Wrong("A104", "a radial gradient of next to no radius is not taken", "fill with one colour")
        fx = self._number(chain, "fx", "", "x", in_box) if _said(chain, "fx", "") else cx
        fy = self._number(chain, "fy", "", "y", in_box) if _said(chain, "fy", "") else cy
        if r and math.hypot(fx - cx, fy - cy) > 0.98 * r:
            raise Wrong("A104", "the focal point lies on the edge of the circle or outside", "move fx, fy inwards")
        return fx, fy, cx, cy, r


def _said(chain: list[Element], name: str, first: str) -> str:
    """The first in the chain that says it, or what SVG says where nobody does."""
    for element in chain:
        if name in element.attributes:
            return element.attributes[name]
    return first


class Placed(Wrong):
    """A fault in an element that something else refers to: it carries that element's place."""

    def __init__(self, wrong: Wrong, element: Element) -> None:
        """The fault and where it is."""
        super().__init__(wrong.code, wrong.args[0], wrong.hint)
        self.line, self.column = element.line, element.column


def _at(element: Element, wrong: Wrong) -> Wrong:
    """The fault with its own place."""
    return wrong if isinstance(wrong, Placed) else Placed(wrong, element)
