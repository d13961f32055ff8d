"""The line finish, for colouring in: white pieces with dark outlines, three weights by size; faces stay."""

from __future__ import annotations

from dataclasses import replace

from book.art.finish.cut import cut
from book.art.finish.paper import draw_mark
from book.art.finish.pieces import Drawing, Piece
from book.art.finish.stream import Pen
from book.art.svg.colours import Colour

INK, WHITE = Colour(0x22 / 255, 0x26 / 255, 0x4A / 255), Colour(1.0, 1.0, 1.0)
WEIGHTS = ((9.0, 0.3), (30.0, 0.5), (float("inf"), 0.75))
"""Up to which size an outline is how wide, in millimetres."""
SMALLEST, NARROWEST = 2.6, 1.4
"""Pieces shorter or narrower than this cannot be coloured in, and are left out."""
FACES = frozenset({"eye", "brow", "mouth"})
LEFT_OUT = frozenset({"ground", "light", "glint", "cheek", "nose", "tongue"})
KEPT = frozenset({"button"})
STRAP = 1.4
"""A drawn line wider than this, in millimetres, becomes a strap with two outlines."""


def line_stream(drawing: Drawing) -> Pen:
    """The picture as outlines."""
    pen = Pen()
    pen.fill(WHITE)
    pen.out.append("0 0 100000 100000 re f")
    for piece in drawing.pieces:
        if piece.kind.role in LEFT_OUT:
            continue
        if piece.kind.role in FACES:
            draw_mark(pen, _inked(piece))
        elif piece.cut:
            _outline(pen, piece)
        elif piece.stroke is not None:
            _drawn(pen, piece)
    return pen


def _inked(piece: Piece) -> Piece:
    """The same mark in ink."""
    return replace(piece, fill=piece.fill and INK, stroke=piece.stroke and INK)


def _outline(pen: Pen, piece: Piece) -> None:
    """A white piece with its outline."""
    left, top, right, low = piece.bounds
    tiny = piece.size < SMALLEST or min(right - left, low - top) < NARROWEST
    if tiny and piece.kind.role not in KEPT:
        return
    width = next(weight for size, weight in WEIGHTS if piece.size < size)
    contours = cut(piece.path, piece.bounds, piece.seed, rough=piece.kind.rough)
    pen.fill(WHITE)
    pen.stroke(INK, width)
    pen.dashes((), 0)
    pen.cut(contours)
    pen.paint("B*" if piece.style.fill_evenodd else "B")


def _drawn(pen: Pen, piece: Piece) -> None:
    """A drawn line: thin ones in ink, wide ones as straps to colour in."""
    pen.dashes((), 0)
    strokes = [(INK, max(0.35, piece.width * 0.75))]
    if piece.width >= STRAP:
        strokes = [(INK, piece.width + 0.4), (WHITE, piece.width - 0.4)]
    for colour, width in strokes:
        pen.stroke(colour, width)
        pen.outline(piece.path)
        pen.paint("S")
