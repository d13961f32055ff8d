"""Markers: arrow heads and dots on the vertices of a path, drawn as SVG 1.1, section 11.6, places and turns them."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, NamedTuple

from book.art.svg.content import Canvas
from book.art.svg.gradient import Placed
from book.art.svg.matrix import Matrix, can_invert, joined
from book.art.svg.paint import ALONE, Style
from book.art.svg.pathdata import Path
from book.art.svg.rules import Wrong, short
from book.art.svg.tree import Element
from book.art.svg.use import cut_box
from book.art.svg.values import length, not_negative, number
from book.art.svg.viewport import fitted, read_aspect, read_view_box

if TYPE_CHECKING:
    from book.art.svg.draw import Drawer

Point = tuple[float, float]
TAGS = frozenset({"path", "line", "polyline", "polygon"})


class Vertex(NamedTuple):
    """A corner of a path: where, how the path comes in, how it goes out (None at the ends).

    It is vague where programs differ on its direction: where a subpath closes, or a line has no length.
    """

    at: Point
    comes: Point | None
    goes: Point | None
    vague: bool = False


def draw(drawer: Drawer, element: Element, path: Path, style: Style, canvas: Canvas, local: Matrix) -> None:
    """Draw the markers of a shape."""
    idents = (style.marker_start, style.marker_mid, style.marker_end)
    if not any(idents) or element.tag not in TAGS:
        return
    found = vertices(path)
    last = len(found) - 1
    for i, vertex in enumerate(found):
        if i == 0 and idents[0]:
            _mark(drawer, idents[0], vertex, style, canvas, local, first=True)
        if 0 < i < last and idents[1]:
            _mark(drawer, idents[1], vertex, style, canvas, local)
        if i == last and idents[2]:
            _mark(drawer, idents[2], vertex, style, canvas, local)


def vertices(path: Path) -> list[Vertex]:
    """The corners of a path with the directions there; closing a subpath comes back to its first corner."""
    found: list[Vertex] = []
    p, i, begin = path.points, 0, 0
    for op in path.ops:
        if op == "m":
            begin = len(found)
            found.append(Vertex((p[i], p[i + 1]), None, None))
            i += 2
            continue
        before = found[-1].at
        if op == "h":
            target = found[begin].at
            leaves = comes = _way(before, target)
        elif op == "l":
            target = (p[i], p[i + 1])
            leaves = comes = _way(before, target)
            i += 2
        else:
            one, two, target = (p[i], p[i + 1]), (p[i + 2], p[i + 3]), (p[i + 4], p[i + 5])
            leaves, comes = _way(before, one), _way(two, target)
            i += 6
        found[-1] = found[-1]._replace(goes=leaves, vague=found[-1].vague or leaves is None)
        found.append(Vertex(target, comes, None, comes is None or op == "h"))
        if op == "h":
            found[begin] = found[begin]._replace(vague=True)
    return found


def _way(start: Point, end: Point) -> Point | None:
    """The direction from one point to another, None where they are one."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    return (dx, dy) if dx or dy else None


def _angle(vertex: Vertex) -> float:
    """The direction at a corner, in radians: half-way between in and out."""
    if vertex.vague or not (vertex.comes or vertex.goes):
        raise Wrong("A104", "a marker that turns with a closed or degenerate corner is not taken", "drop the marker")
    ways = [math.atan2(w[1], w[0]) for w in (vertex.comes, vertex.goes) if w]
    if len(ways) == 1:
        return ways[0]
    turn = math.remainder(ways[1] - ways[0], 2 * math.pi)
    if abs(abs(turn) - math.pi) < 1e-3:
        raise Wrong("A104", "a marker where a path turns straight back is not taken", "drop the marker")
    return ways[0] + turn / 2


def _mark(
    drawer: Drawer, ident: str, vertex: Vertex, style: Style, canvas: Canvas, local: Matrix, *, first: bool = False
) -> None:
    """One marker at one corner."""
    marker = drawer.document.find(ident)
    if marker.tag != "marker":
        raise Wrong("A106", f"'{short(ident)}' is no marker", "refer to a marker")
    if drawer.open and any(e.tag == "marker" for e in drawer.open):
        raise Placed(Wrong("A104", "a marker inside a marker is not taken", "drop the inner one"), marker)
    drawer.open.append(marker)
    canvas.save()
    try:
        _place(drawer, marker, vertex, style, canvas, local, first=first)
    except Wrong as wrong:
        raise wrong if isinstance(wrong, Placed) else Placed(wrong, marker) from None
    finally:
        canvas.restore()
        drawer.open.pop()


def _place(
    drawer: Drawer, marker: Element, vertex: Vertex, style: Style, canvas: Canvas, local: Matrix, *, first: bool
) -> None:
    """Move, turn, scale and cut; then draw the children of the marker."""
    read = marker.attributes.get
    own = drawer.styles.said(marker)[1]
    if own._replace(overflow="") != ALONE or "transform" in marker.attributes:
        raise Wrong("A104", "opacity, display, clip-path or transform on a marker is not taken", "put it inside")
    units = read("markerUnits", "strokeWidth")
    if units not in ("strokeWidth", "userSpaceOnUse"):
        raise Wrong("A105", f"markerUnits '{short(units)}' does not read", "write strokeWidth")
    scale = style.width if units == "strokeWidth" else 1.0
    sizes = [read(name, "3") for name in ("markerWidth", "markerHeight")]
    width, height = (not_negative(length(text), text) for text in sizes)
    turn = _turned(read("orient", "0"), vertex, first=first)
    if not width or not height or not scale:
        return
    move = (math.cos(turn), math.sin(turn), -math.sin(turn), math.cos(turn), *vertex.at)
    fit, seen = _fit(marker, width, height)
    x, y = length(read("refX", "0")), length(read("refY", "0"))
    fit = (fit[0] * scale, 0.0, 0.0, fit[3] * scale, -x * fit[0] * scale, -y * fit[3] * scale)
    matrix = joined(fit, move)
    if not can_invert(matrix):
        return
    canvas.concat(matrix)
    local = joined(matrix, local)
    if own.overflow not in ("visible", "auto"):
        cut_box(canvas, seen, local)
    inner = drawer.styles.style_in_place(marker)
    for child in marker.children:
        drawer.element(child, inner, canvas, local)


def _fit(marker: Element, width: float, height: float) -> tuple[Matrix, tuple[float, float, float, float]]:
    """The scale of a marker's viewBox, and what is seen of it."""
    view_box = read_view_box(marker)
    if view_box is None:
        return (1.0, 0.0, 0.0, 1.0, 0.0, 0.0), (0.0, 0.0, width, height)
    left, top, across, down = view_box
    if abs(width * down - height * across) > 1e-6 * width * down:
        raise Wrong("A104", "a marker whose viewBox has another shape is not taken", "give both the same aspect")
    return fitted(view_box, width, height, read_aspect(marker)), (left, top, left + across, top + down)


def _turned(orient: str, vertex: Vertex, *, first: bool) -> float:
    """How far the marker is turned, in radians."""
    if orient == "auto":
        return _angle(vertex)
    if orient == "auto-start-reverse":
        return _angle(vertex) + (math.pi if first else 0.0)
    return math.radians(math.fmod(number(orient.removesuffix("deg")), 360.0))
