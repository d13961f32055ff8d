"""The paper finish: cut edges as vectors, and a colour-free image over them for shadow, lit edges and brush strokes."""

from __future__ import annotations

from PIL import Image

from book.art.compiled import PdfObject
from book.art.finish.cut import Contour, cut
from book.art.finish.overlay import BARE, relief
from book.art.finish.packing import STEP, packed
from book.art.finish.pieces import Drawing, Piece
from book.art.finish.stream import Pen

LIGHT, SHADE = (0, 2, 5, 9, 12), (0, 2, 3, 4, 6, 8, 11, 15)
"""Opacities kept of the overlay, in steps: few, so that it deflates well; more of shade, so that shadows are soft."""
MOST_PIXELS = 36_000_000
"""Of the relief: a spread of 600 by 300 mm at 270 dots an inch. It takes a byte a pixel, and some more for a while."""


def cut_edges(drawing: Drawing) -> list[list[Contour]]:
    """The cut outlines of all pieces, with none for lines; marks keep their outline, cut as finely as can be."""
    return [
        cut(piece.path, piece.bounds, piece.seed, rough=piece.kind.rough) if piece.fill else []
        for piece in drawing.pieces
    ]


def paper_stream(drawing: Drawing, cuts: list[list[Contour]]) -> Pen:
    """The flat colours with their cut edges."""
    pen = Pen()
    for piece, contours in zip(drawing.pieces, cuts, strict=True):
        if piece.cut and piece.fill is not None:
            pen.fill(piece.fill)
            pen.cut(contours)
            pen.paint("f*" if piece.style.fill_evenodd else "f")
            draw_stroke(pen, piece)
        else:
            draw_mark(pen, piece)
    return pen


def draw_mark(pen: Pen, piece: Piece) -> None:
    """A mark exactly as it was drawn."""
    if piece.fill is not None:
        pen.fill(piece.fill)
        pen.outline(piece.path)
        pen.paint("f*" if piece.style.fill_evenodd else "f")
    draw_stroke(pen, piece)


def draw_stroke(pen: Pen, piece: Piece) -> None:
    """The line along an outline, where there is one."""
    if piece.stroke is not None:
        style = piece.style
        scale = piece.width / style.width
        pen.stroke(piece.stroke, piece.width, style.cap, style.join)
        pen.dashes([v * scale for v in style.dashes], style.dash_offset * scale)
        pen.outline(piece.path)
        pen.paint("S")


def overlay(drawing: Drawing, cuts: list[list[Contour]], dpi: float) -> list[PdfObject]:
    """The overlay as an image named `overlay`, cream and dark under a soft mask."""
    area = drawing.width * drawing.height * (dpi / 25.4) ** 2
    table = relief(drawing, cuts, dpi if area <= MOST_PIXELS else dpi * (MOST_PIXELS / area) ** 0.5)
    levels = _levels()
    mask = Image.frombytes("P", table.size, table.point(levels).tobytes())
    shade = [255 if v < BARE and levels[v] else 0 for v in range(256)]
    return [*packed(mask, table.point(shade).convert("1", dither=Image.Dither.NONE))]


def _levels() -> list[int]:
    """A table from grey to the nearest level."""
    found = []
    for v in range(256):
        opacity = abs(v - BARE) / 254 / STEP
        found.append(min(SHADE if v < BARE else LIGHT, key=lambda level: abs(level - opacity)))
    return found
