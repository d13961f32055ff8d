"""Basic shapes: an element and the viewport in, its outline in user units out, or None where it draws nothing."""

from __future__ import annotations

from book.art.svg.arcs import KAPPA
from book.art.svg.pathdata import Path, parse_path
from book.art.svg.rules import Wrong
from book.art.svg.tree import Element
from book.art.svg.values import Viewport, length, not_negative, number_list


class Outlines:
    """Reads the outline of an element once, however often it is drawn."""

    def __init__(self, viewport: Viewport | None) -> None:
        """Percentages refer to `viewport`."""
        self.viewport = viewport
        self._kept: dict[Element, Path | None] = {}

    def outline(self, element: Element) -> Path | None:
        """The outline, or None where the element draws nothing."""
        if element not in self._kept:
            self._kept[element] = self._read(element)
        return self._kept[element]

    def _read(self, element: Element) -> Path | None:
        """By the kind of element."""
        tag = element.tag
        if tag == "path":
            path = parse_path(element.attributes.get("d", ""))
            return path if path.ops else None
        if tag == "rect":
            return self._rect(element)
        if tag in ("circle", "ellipse"):
            return self._round(element)
        if tag == "line":
            ends = [self.at(element, name) for name in ("x1", "y1", "x2", "y2")]
            return Path("ml", ends)
        return _corners(element)

    def at(self, element: Element, name: str) -> float:
        """A coordinate, 0 where it is not given."""
        text = element.attributes.get(name)
        return 0.0 if text is None else length(text, self.viewport, "y" if name[0] == "y" or name[1:] == "y" else "x")

    def _size(self, element: Element, name: str, axis: str) -> float | None:
        """A width or radius, None where it is not given or `auto`."""
        text = element.attributes.get(name)
        if text is None or text.strip() == "auto":
            return None
        return not_negative(length(text, self.viewport, axis), f"{name}: {text}")

    def _rect(self, element: Element) -> Path | None:
        """A rectangle, with rounded corners or without; a missing radius is the other one."""
        x, y = self.at(element, "x"), self.at(element, "y")
        width, height = self._size(element, "width", "x"), self._size(element, "height", "y")
        rx, ry = self._size(element, "rx", "x"), self._size(element, "ry", "y")
        if not width or not height:
            return None
        rx = ry if rx is None else rx
        ry = rx if ry is None else ry
        if not rx or not ry:
            return Path("mlllh", [x, y, x + width, y, x + width, y + height, x, y + height])
        return _rounded(x, y, width, height, min(rx, width / 2), min(ry, height / 2))

    def _round(self, element: Element) -> Path | None:
        """A circle or an ellipse."""
        cx, cy = self.at(element, "cx"), self.at(element, "cy")
        if element.tag == "circle":
            rx = ry = self._size(element, "r", "d")
        else:
            rx, ry = self._size(element, "rx", "x"), self._size(element, "ry", "y")
            rx = ry if rx is None else rx
            ry = rx if ry is None else ry
        if not rx or not ry:
            return None
        kx, ky = rx * KAPPA, ry * KAPPA
        right, left, low, top = cx + rx, cx - rx, cy + ry, cy - ry
        points = [right, cy, right, cy + ky, cx + kx, low, cx, low, cx - kx, low, left, cy + ky, left, cy]
        points += [left, cy - ky, cx - kx, top, cx, top, cx + kx, top, right, cy - ky, right, cy]
        return Path("mcccch", points)


def _rounded(x: float, y: float, width: float, height: float, rx: float, ry: float) -> Path:
    """A rectangle with rounded corners, from the left end of its top edge, clockwise."""
    right, low, kx, ky = x + width, y + height, rx * (1 - KAPPA), ry * (1 - KAPPA)
    points = [x + rx, y, right - rx, y, right - kx, y, right, y + ky, right, y + ry]
    points += [right, low - ry, right, low - ky, right - kx, low, right - rx, low]
    points += [x + rx, low, x + kx, low, x, low - ky, x, low - ry]
    points += [x, y + ry, x, y + ky, x + kx, y, x + rx, y]
    return Path("mlclclclch", points)


def _corners(element: Element) -> Path | None:
    """A polyline or polygon."""
    points = number_list(element.attributes.get("points", ""))
    if len(points) % 2:
        raise Wrong("A105", f"{element.tag} with an odd number of coordinates", "mend the points attribute")
    if len(points) < 4:
        return None
    return Path("m" + "l" * (len(points) // 2 - 1) + ("h" if element.tag == "polygon" else ""), points)
