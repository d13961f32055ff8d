"""The line finish, for colouring in: white pieces with dark outlines, three weights by size; faces stay."""

from __future__ import annotations

from dataclasses import replace

from book.art.finish.cut import Contour, cut
from book.art.finish.paper import draw_mark
from book.art.finish.pieces import Drawing, Piece
from book.art.finish.stream import Pen
from book.art.svg.colours import Colour

INK, WHITE = Colour(0.0, 0.0, 0.0), Colour(1.0, 1.0, 1.0)
"""Black: a printer without colours would dither any other ink into dots."""
WEIGHTS = ((9.0, 0.3), (30.0, 0.5), (float("inf"), 0.75))
"""Up to which size an outline is how wide, in millimetres."""
SMALLEST, NARROWEST = 4.0, 2.0
"""Pieces shorter or narrower than this, in millimetres, cannot be coloured in, and are left out.

Found by looking at every sheet: with 2.6 as the narrowest, posts of signs and legs of benches were lost as well.
"""
ACROSS = 1.45
"""A picture over two pages is printed on one sheet, at two thirds of its size: its lines are so many times as wide."""
FACES = frozenset({"eye", "brow", "mouth"})
LEFT_OUT = frozenset({"ground", "light", "glint", "cheek", "nose", "tongue", "spoke"})
"""Spokes stand so close that nothing between them can be coloured in."""
KEPT = frozenset({"button", "letter", "star", "snail", "shell", "spot", "ribbon", "ribbon2"})
"""Small pieces that stay: what pages are about, what children look for, the ribbons of a gene. So does all skin."""
SOLID = frozenset({"tyre"})
"""Rings that hide what one would see through them, so that a wheel is one clear disc."""
THINNEST, THICKEST = 0.35, WEIGHTS[-1][1]
"""A drawn line is at least and at most so wide, in millimetres: none is blacker than the widest outline."""
STRAP = 2.4
"""A drawn line wider than this, in millimetres, becomes a strap with two outlines."""


def line_stream(drawing: Drawing) -> Pen:
    """The picture as outlines."""
    pen = Pen()
    pen.fill(WHITE)
    pen.out.append("0 0 100000 100000 re f")
    wide = ACROSS if drawing.width > 1.5 * drawing.height else 1.0
    for piece in drawing.pieces:
        if piece.kind.role in LEFT_OUT:
            continue
        if piece.kind.role in FACES:
            draw_mark(pen, _inked(piece))
        elif piece.cut:
            _outline(pen, piece, wide)
        elif piece.stroke is not None:
            _drawn(pen, piece, wide)
    return pen


def _inked(piece: Piece) -> Piece:
    """The same mark in ink."""
    return replace(piece, fill=piece.fill and INK, stroke=piece.stroke and INK)


def _outline(pen: Pen, piece: Piece, wide: float) -> None:
    """A white piece with its outline, as wide as suits its largest part."""
    sizes, contours = [], []
    for contour in cut(piece.path, piece.bounds, piece.seed, rough=piece.kind.rough):
        longer, shorter = _sides(contour)
        if _stays(piece) or (longer >= SMALLEST * wide and shorter >= NARROWEST * wide):
            sizes.append(longer)
            contours.append(contour)
    if not contours:
        return
    pen.fill(WHITE)
    pen.stroke(INK, wide * next(weight for size, weight in WEIGHTS if max(sizes) < size * wide))
    pen.dashes((), 0)
    if piece.kind.role in SOLID:
        widest = max(range(len(contours)), key=sizes.__getitem__)
        pen.cut([contours[widest]])
        pen.paint("f")
    pen.cut(contours)
    pen.paint("B*" if piece.style.fill_evenodd else "B")


def _stays(piece: Piece) -> bool:
    """Whether it is drawn however small it is."""
    return piece.kind.role in KEPT or piece.kind.material == "skin"


def _sides(contour: Contour) -> tuple[float, float]:
    """The longer and the shorter side of the box around a contour."""
    xs, ys = zip(*contour.points, strict=True)
    sides = max(xs) - min(xs), max(ys) - min(ys)
    return max(sides), min(sides)


def _drawn(pen: Pen, piece: Piece, wide: float) -> None:
    """A drawn line: thin ones in ink, wide ones as straps to colour in."""
    pen.dashes((), 0)
    strokes = [(INK, wide * min(THICKEST, max(THINNEST, piece.width / wide * 0.75)))]
    if piece.width >= STRAP * wide:
        strokes = [(INK, piece.width + 0.4 * wide), (WHITE, piece.width - 0.4 * wide)]
    for colour, width in strokes:
        pen.stroke(colour, width)
        pen.outline(piece.path)
        pen.paint("S")
