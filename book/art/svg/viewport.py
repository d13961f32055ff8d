"""Viewports: sizes, viewBox and preserveAspectRatio in, the matrix and the visible box out."""

from __future__ import annotations

from dataclasses import dataclass

from book.art.svg.matrix import SAME, Bounds, Matrix
from book.art.svg.rules import Wrong, short
from book.art.svg.tree import Element
from book.art.svg.values import length, not_negative, number_list

_ALIGN = {"Min": 0.0, "Mid": 0.5, "Max": 1.0}
_ASPECTS = {f"x{x}Y{y}": (_ALIGN[x], _ALIGN[y]) for x in _ALIGN for y in _ALIGN}


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """What the root shows: the visible box in the units it is drawn in, and the matrix from the user units to them.

    `units` is what percentages refer to.
    """

    box: Bounds
    matrix: Matrix
    units: tuple[float, float]

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the visible box."""
        return self.box[2] - self.box[0], self.box[3] - self.box[1]


def read_view_box(element: Element) -> Bounds | None:
    """The viewBox as left, top, width, height, None where there is none."""
    text = element.attributes.get("viewBox")
    if text is None:
        return None
    numbers = number_list(text)
    if len(numbers) != 4 or numbers[2] <= 0 or numbers[3] <= 0:
        raise Wrong("A105", f"viewBox '{short(text)}' does not read", "write e.g. viewBox='0 0 100 100'")
    return (numbers[0], numbers[1], numbers[2], numbers[3])


def read_aspect(element: Element) -> tuple[float, float, bool] | None:
    """Alignment along x and y and whether to slice; None for `none`."""
    text = element.attributes.get("preserveAspectRatio", "xMidYMid")
    words = text.split()
    alone = len(words) == 1 or (len(words) == 2 and words[1] in ("meet", "slice"))
    word = words[0] if alone else ""
    if word == "none":
        return None
    if word not in _ASPECTS:
        raise Wrong("A105", f"preserveAspectRatio '{short(text)}' does not read", "write e.g. xMidYMid meet")
    return (*_ASPECTS[word], words[-1] == "slice")


def fitted(view_box: Bounds, width: float, height: float, aspect: tuple[float, float, bool] | None) -> Matrix:
    """The matrix that puts a viewBox into a viewport at the origin (SVG 1.1, section 7.8)."""
    left, top, across, down = view_box
    sx, sy = width / across, height / down
    if aspect is None:
        return (sx, 0.0, 0.0, sy, -left * sx, -top * sy)
    scale = max(sx, sy) if aspect[2] else min(sx, sy)
    dx, dy = (width - across * scale) * aspect[0], (height - down * scale) * aspect[1]
    return (scale, 0.0, 0.0, scale, dx - left * scale, dy - top * scale)


def root_view(root: Element) -> View:
    """What the root shows: its viewBox, widened or cut where width and height have another aspect."""
    view_box = read_view_box(root)
    width, height = _side(root, "width", view_box), _side(root, "height", view_box)
    if view_box is None:
        if width is None or height is None:
            raise Wrong("A104", "svg without a viewBox and without width and height", "add a viewBox")
        _check_shape(width, height)
        return View(box=(0.0, 0.0, width, height), matrix=SAME, units=(width, height))
    left, top, across, down = view_box
    if width is None:
        width = across if height is None else height * across / down
    if height is None:
        height = width * down / across
    aspect = read_aspect(root)
    _check_shape(width, height)
    _check_shape(across, down)
    if aspect is None:
        stretch = height / width * across / down
        box = (left, top * stretch, left + across, top * stretch + down * stretch)
        return View(box=box, matrix=(1.0, 0.0, 0.0, stretch, 0.0, 0.0), units=(across, down))
    a, _, _, d, e, f = fitted(view_box, width, height, aspect)
    box = (-e / a, -f / d, (width - e) / a, (height - f) / d)
    return View(box=box, matrix=SAME, units=(across, down))


def _check_shape(width: float, height: float) -> None:
    """Refuse a drawing that is a line."""
    if min(width, height) <= 0 or not 0.002 < width / height < 500 or max(width, height) < 1e-3:
        raise Wrong("A105", f"a drawing of {width:g} by {height:g} is not taken", "mend width, height or viewBox")


def _side(root: Element, name: str, view_box: Bounds | None) -> float | None:
    """The width or height of the root; None for none given, percentages are of the viewBox."""
    text = root.attributes.get(name)
    if text is None or text.strip() == "auto":
        return None
    units = (view_box[2], view_box[3]) if view_box else None
    if units is None and text.strip().endswith("%"):
        return None
    value = not_negative(length(text, units, "x" if name == "width" else "y"), f"{name}: {text}")
    if value == 0:
        raise Wrong("A105", f"svg with {name} 0", f"write a {name} or leave it out")
    return value
