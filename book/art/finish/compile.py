"""The whole way of a cut-paper picture: bytes of a flat SVG in, a `Compiled` picture with a finish out."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import assert_never

from book.art.compiled import RELIEF, Compiled, Finish, PdfObject
from book.art.finish.line import line_stream
from book.art.finish.paper import cut_edges, overlay, paper_stream
from book.art.finish.pieces import Drawing, check_cover
from book.art.finish.read import read_pieces
from book.art.finish.stream import FINE, Pen
from book.art.looks import AS_DRAWN, Look
from book.art.svg.compile import compile_svg
from book.art.svg.content import num
from book.art.svg.rules import Faults, Wrong
from book.art.svg.tree import read_tree
from book.art.svg.viewport import View, root_view

CLASS = "cut-paper"
"""The class of the svg element by which a picture asks for a finish."""


def is_cut_paper(data: bytes, path: str = "") -> bool:
    """Whether the root of an SVG file has the class `cut-paper`; a file that does not read has not."""
    if CLASS.encode() not in data:
        return False
    faults = Faults(path)
    return CLASS in read_tree(data, faults).root.attributes.get("class", "").split()


def compile_cut_paper(
    data: bytes,
    path: str,
    finish: Finish = "paper",
    dpi: float = RELIEF,
    seed: str = "",
    look: Look = AS_DRAWN,
    relief: Sequence[PdfObject] = (),
) -> Compiled:
    """Give a flat SVG its finish.

    `path` names the file in findings; `dpi` is the resolution of shadow and brush. Another `seed` gives other scissors
    and other brush strokes; without one it is the file's name without its folder. `look` is how the hero is to look;
    the `flat` finish shows it as it was drawn. `relief` is that of the same picture with the same alternatives in other
    colours, where there is one: it takes most of the time.

    Raises `BookError` with all faults of the file where it cannot be cut from paper.
    """
    if finish == "flat":
        return compile_svg(data, path)
    faults = Faults(path)
    document = read_tree(data, faults)
    try:
        view = root_view(document.root)
        drawing = read_pieces(document, view, faults, seed or PurePosixPath(path).stem, look)
        check_cover(drawing)
    except Wrong as wrong:
        faults.add(wrong, document.root.line, document.root.column)
        faults.stop_if_any()
        raise AssertionError from wrong
    faults.stop_if_any()
    if finish == "line":
        pen, images = line_stream(drawing), []
    elif finish == "paper":
        cuts = cut_edges(drawing)
        pen, images = paper_stream(drawing, cuts), list(relief) or overlay(drawing, cuts, dpi)
    else:
        assert_never(finish)
    return _compiled(pen, images, drawing, view)


def _compiled(pen: Pen, images: list[PdfObject], drawing: Drawing, view: View) -> Compiled:
    """The stream and its images as one form that fills the unit square."""
    wide, high = drawing.width * FINE, drawing.height * FINE
    images_used = ""
    if images:
        pen.alpha(1.0)
        pen.out.append(f"{num(wide)} 0 0 {num(-high)} 0 {num(high)} cm /overlay Do")
        images_used = f"/XObject<</overlay @{images[0].name}@>>"
    resources = pen.resources() + images_used
    head = f"/Type/XObject/Subtype/Form/BBox[0 0 {num(wide)} {num(high)}]"
    head += f"/Matrix[{num(1 / wide)} 0 0 {num(-1 / high)} 0 1]/Resources<<{resources}>>/Filter/FlateDecode"
    return Compiled(
        objects=(PdfObject("finish", head, pen.data()), *images),
        root="finish",
        width=view.size[0],
        height=view.size[1],
        zones=drawing.zones,
        transparent=bool(images or pen.states),
    )
