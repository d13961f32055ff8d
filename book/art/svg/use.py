"""Viewports inside a drawing: a `symbol` placed by a `use`, and an `svg` in an `svg`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from book.art.svg.content import Canvas
from book.art.svg.fills import as_area
from book.art.svg.matrix import SAME, Bounds, Matrix, can_invert, joined
from book.art.svg.paint import ALONE, Style
from book.art.svg.pathdata import Path
from book.art.svg.rules import Wrong, short
from book.art.svg.tree import Element
from book.art.svg.values import length, not_negative
from book.art.svg.viewport import fitted, read_aspect, read_view_box

if TYPE_CHECKING:
    from book.art.svg.draw import Drawer


def draw_symbol(drawer: Drawer, use: Element, symbol: Element, style: Style, canvas: Canvas, local: Matrix) -> None:
    """A symbol where a `use` puts it, scaled into the width and height of the `use` and cut there."""
    if symbol.tag == "svg":
        raise Wrong("A103", "use of an svg is not taken", "make it a symbol or a group")
    for name in ("transform", "refX", "refY", "x", "y", "width", "height", "clip-path"):
        if name in symbol.attributes:
            raise Wrong("A104", f"'{name}' on a symbol is not taken", "put it on the use")
    if drawer.styles.said(use)[1].clip and drawer.offset(use) != SAME:
        raise Wrong("A104", "a clip-path on a use with x or y of a symbol is not taken", "put it on a group around it")
    own = drawer.styles.said(symbol)[1]
    if own._replace(overflow="") != ALONE:
        raise Wrong("A104", "opacity, display or clip-path on a symbol is not taken", "put it on the use")
    style = drawer.styles.style(style, symbol)
    size = (_side(use, "width", drawer), _side(use, "height", drawer))
    _draw_view(drawer, symbol, (SAME, size), own.overflow, style, canvas, local)


def draw_svg(drawer: Drawer, element: Element, style: Style, canvas: Canvas, local: Matrix) -> None:
    """An svg in an svg."""
    if "width" not in element.attributes or "height" not in element.attributes:
        raise Wrong("A104", "an svg inside an svg without width and height", "give it both, or make it a group")
    size = (_side(element, "width", drawer), _side(element, "height", drawer))
    overflow = drawer.styles.said(element)[1].overflow
    _draw_view(drawer, element, (drawer.offset(element), size), overflow, style, canvas, local)


def _side(element: Element, name: str, drawer: Drawer) -> float:
    """A width or height; all of the drawing where it is not said."""
    text = element.attributes.get(name, "100%")
    if text.strip() == "auto":
        raise Wrong("A104", f"{name} '{short(text)}' is not taken", "write a number")
    if text == "100%":
        return drawer.viewport[0 if name == "width" else 1]
    return not_negative(length(text, drawer.outlines.viewport, name[0].translate({119: "x", 104: "y"})), text)


def _draw_view(
    drawer: Drawer,
    element: Element,
    place: tuple[Matrix, tuple[float, float]],
    overflow: str,
    style: Style,
    canvas: Canvas,
    local: Matrix,
) -> None:
    """The children of an element inside a viewport of their own."""
    offset, (width, height) = place
    if not width or not height:
        raise Wrong("A104", "a viewport of no width or height is not taken", "give it a size, or leave it out")
    view_box = read_view_box(element)
    matrix = fitted(view_box, width, height, read_aspect(element)) if view_box else SAME
    canvas.save()
    canvas.concat(offset)
    local = joined(offset, local)
    if overflow not in ("visible", "auto"):
        cut_box(canvas, (0.0, 0.0, width, height), local)
    canvas.concat(matrix)
    local = joined(matrix, local)
    if can_invert(local):
        for child in element.children:
            drawer.element(child, style, canvas, local)
    canvas.restore()


def cut_box(canvas: Canvas, box: Bounds, local: Matrix) -> None:
    """Cut all that follows to a box."""
    left, top, right, low = box
    canvas.outline(as_area(Path("mlllh", [left, top, right, top, right, low, left, low])), local)
    canvas.out.append("W n\n")
