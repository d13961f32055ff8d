"""The whole way: bytes of an SVG file in, a `Compiled` picture out, or `BookError` with every reason against it."""

from __future__ import annotations

from book.art.compiled import Compiled, PdfObject
from book.art.svg.content import Canvas, Objects
from book.art.svg.draw import Drawer
from book.art.svg.matrix import Matrix
from book.art.svg.paint import FIRST
from book.art.svg.rules import Faults, Wrong
from book.art.svg.tree import Document, read_tree
from book.art.svg.viewport import View, root_view
from book.art.svg.zones import read_zones


def compile_svg(data: bytes, path: str) -> Compiled:
    """Draw an SVG file as PDF objects; `path` names the file in findings.

    Raises `BookError` with all faults of the file where it cannot be drawn exactly.
    """
    faults = Faults(path)
    document = read_tree(data, faults)
    view = _view(document, faults)
    objects = Objects(max(view.size))
    drawer = Drawer(document, faults, objects, view)
    canvas = Canvas(objects, view.matrix, track=False)
    canvas.concat(view.matrix)
    drawer.element(document.root, FIRST, canvas, view.matrix)
    zones = read_zones(document, drawer.outlines, view.matrix, view.box, faults)
    faults.stop_if_any()
    root = canvas.form(view.box, _to_unit_square(view), group=False)
    if not root:
        canvas.out.append("n\n")
        root = canvas.form(view.box, _to_unit_square(view), group=False)
    width, height = view.size
    return Compiled(
        objects=tuple(objects.all),
        root=root,
        width=width,
        height=height,
        zones=zones,
        transparent=objects.transparent,
    )


def _view(document: Document, faults: Faults) -> View:
    """What the root shows, or its faults."""
    try:
        return root_view(document.root)
    except Wrong as wrong:
        faults.add(wrong, document.root.line, document.root.column)
        faults.stop_if_any()
        raise AssertionError from wrong


def _to_unit_square(view: View) -> Matrix:
    """From the units of the root, y down, to the unit square, y up."""
    left, top, right, low = view.box
    width, height = right - left, low - top
    return (1 / width, 0.0, 0.0, -1 / height, -left / width, low / height)


__all__ = ["PdfObject", "compile_svg"]
