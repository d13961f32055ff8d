"""The line finish, for colouring in: white pieces with dark outlines, three weights by size; faces stay."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from book.art.finish.cut import Contour, Point, cut
from book.art.finish.paper import draw_mark
from book.art.finish.pieces import Drawing, Piece
from book.art.finish.seen import seen
from book.art.finish.stream import Pen
from book.art.svg.colours import Colour
from book.art.svg.matrix import Bounds

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
SEE_THROUGH, DROPS = 0.9, 20
"""A drawn line with less opacity and more strokes is rain: in black it would lie over everything. It is left out.

Seams of floors and ripples are see-through as well, but few.
"""
LOW = 0.75
"""A beard is less high than so many times its width: those of the book two thirds; hair round a face more than one."""
BRISTLE = 2.0
"""How far apart, in millimetres, the bristles of a beard stand."""


def line_stream(drawing: Drawing) -> Pen:
    """The picture as outlines."""
    pen = Pen()
    pen.fill(WHITE)
    pen.out.append("0 0 100000 100000 re f")
    wide = ACROSS if drawing.width > 1.5 * drawing.height else 1.0
    pieces = [piece for piece in drawing.pieces if piece.kind.role not in LEFT_OUT]
    outlines = _outlines(pieces, drawing, wide)
    mouth: Bounds | None = None
    for at, piece in enumerate(pieces):
        if piece.kind.role in FACES:
            mouth = piece.bounds if piece.kind.role == "mouth" else mouth
            draw_mark(pen, _inked(piece))
        elif at in outlines:
            _outline(pen, piece, outlines[at], wide)
            if piece.kind.material == "hair" and _is_beard(piece.bounds, mouth):
                _bristles(pen, outlines[at], wide)
        elif not piece.cut and piece.stroke is not None and not _is_rain(piece.stroke, piece):
            _drawn(pen, piece, wide)
    return pen


def _outlines(pieces: Sequence[Piece], drawing: Drawing, wide: float) -> dict[int, list[Contour]]:
    """By the number of a piece, the contours that can be coloured in; none of pieces that are hardly seen."""
    out = {}
    for at, piece in enumerate(pieces):
        if piece.cut and piece.kind.role not in FACES:
            contours = [
                contour
                for contour in cut(piece.path, piece.bounds, piece.seed, rough=piece.kind.rough)
                if _stays(piece) or _large(contour, wide)
            ]
            if contours:
                out[at] = contours
    shapes = [
        (_solid(pieces[at], contours), pieces[at].style.fill_evenodd, _stays(pieces[at]))
        for at, contours in out.items()
    ]
    shown = seen(shapes, drawing.width, drawing.height, wide)
    return {at: contours for (at, contours), shows in zip(out.items(), shown, strict=True) if shows}


def _solid(piece: Piece, contours: list[Contour]) -> list[Contour]:
    """What a piece covers: rings that hide what is in them do so as discs."""
    return [max(contours, key=_longer)] if piece.kind.role in SOLID else contours


def _inked(piece: Piece) -> Piece:
    """The same mark in ink."""
    return replace(piece, fill=piece.fill and INK, stroke=piece.stroke and INK)


def _outline(pen: Pen, piece: Piece, contours: list[Contour], wide: float) -> None:
    """A white piece with its outline, as wide as suits its largest part."""
    longest = max(map(_longer, contours))
    pen.fill(WHITE)
    pen.stroke(INK, wide * next(weight for size, weight in WEIGHTS if longest < size * wide))
    pen.dashes((), 0)
    if piece.kind.role in SOLID:
        pen.cut(_solid(piece, contours))
        pen.paint("f")
    pen.cut(contours)
    pen.paint("B*" if piece.style.fill_evenodd else "B")


def _is_rain(stroke: Colour, piece: Piece) -> bool:
    """Whether a drawn line is many strokes that one sees through."""
    return stroke.alpha < SEE_THROUGH and piece.path.ops.count("m") > DROPS


def _is_beard(hair: Bounds, mouth: Bounds | None) -> bool:
    """Whether hair lies round the mouth that was drawn last, and is too low to begin at the top of a head."""
    if mouth is None:
        return False
    left, top, right, low = hair
    round_it = left < mouth[0] and mouth[2] < right and top < mouth[1] and mouth[3] < low
    return round_it and low - top < LOW * (right - left)


def _bristles(pen: Pen, contours: list[Contour], wide: float) -> None:
    """Short strokes down a beard, in rows that are set off: an empty one looks like a mask."""
    polygons = [contour.polygon() for contour in contours]
    xs, ys = zip(*(point for polygon in polygons for point in polygon), strict=True)
    pen.stroke(INK, wide * THINNEST)
    step, long = BRISTLE * wide, 0.6 * BRISTLE * wide
    for row in range(int((max(ys) - min(ys)) / step) + 1):
        y = min(ys) + (row + 0.3) * step
        for column in range(int((max(xs) - min(xs)) / step) + 1):
            x = min(xs) + (column + 0.25 + row % 2 / 2) * step
            if all(_inside(polygons, x, y + part * long) for part in (-0.3, 0.0, 0.5, 1.0, 1.3)):
                pen.line((x, y), (x, y + long))


def _inside(polygons: list[list[Point]], x: float, y: float) -> bool:
    """Whether a point is inside of an odd number of outlines."""
    crossed = 0
    for polygon in polygons:
        for (ax, ay), (bx, by) in zip(polygon, [*polygon[1:], polygon[0]], strict=True):
            if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
                crossed += 1
    return crossed % 2 == 1


def _stays(piece: Piece) -> bool:
    """Whether it is drawn however small it is."""
    return piece.kind.role in KEPT or piece.kind.material == "skin"


def _large(contour: Contour, wide: float) -> bool:
    """Whether the box around a contour is large enough."""
    longer, shorter = _sides(contour)
    return longer >= SMALLEST * wide and shorter >= NARROWEST * wide


def _longer(contour: Contour) -> float:
    """The longer side of the box around a contour."""
    return _sides(contour)[0]


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
