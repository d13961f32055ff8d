"""Pieces of paper: what a flat picture is made of, in millimetres of paper from its top left, y downwards."""

from __future__ import annotations

from dataclasses import dataclass, replace

from book.art.finish.roles import Kind
from book.art.svg.colours import Colour
from book.art.svg.matrix import Bounds
from book.art.svg.paint import Style
from book.art.svg.pathdata import Path
from book.art.svg.rules import Wrong
from book.geometry import Box

MOST_COVER = 160
"""How many times over the pieces may cover the picture."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One piece of paper or one drawn mark.

    `fill` and `stroke` are colours with their opacity, None for none; `width` is that of the stroke. `angle` is the
    direction of the brush in degrees, None where the material chooses. `bounds` is the box around the outline,
    without the stroke. `seed` stands for the hand that cuts and paints it.
    `slot` is what a look may colour it as (`hero-skin`), or empty.
    """

    kind: Kind
    path: Path
    bounds: Bounds
    fill: Colour | None
    stroke: Colour | None
    width: float
    style: Style
    angle: float | None
    seed: str
    slot: str = ""

    @property
    def cut(self) -> bool:
        """Whether it is cut from paper: marks, lines and see-through shapes are drawn."""
        return self.fill is not None and self.fill.alpha > 0.99 and not self.kind.mark

    @property
    def size(self) -> float:
        """The longer side of the box around it."""
        left, top, right, low = self.bounds
        return max(right - left, low - top)


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """All pieces of a picture; `width` and `height` in millimetres of paper; `zones` in the picture's own units."""

    pieces: tuple[Piece, ...]
    width: float
    height: float
    zones: dict[str, Box]


def check_cover(drawing: Drawing) -> None:
    """Raise `Wrong` where the pieces would cover the picture too many times over."""
    cover = 0.0
    for piece in drawing.pieces:
        left, top, right, low = piece.bounds
        cover += max(0.0, min(right, drawing.width) - max(left, 0.0)) * max(
            0.0, min(low, drawing.height) - max(top, 0.0)
        )
    if cover > MOST_COVER * drawing.width * drawing.height:
        raise Wrong(
            "A161", f"the pieces would cover the picture more than {MOST_COVER} times", "use fewer large pieces"
        )


def scattered(piece: Piece) -> list[Piece]:
    """A piece whose contours lie far apart as one piece each: books in a row that were joined to one path.

    Each gets its own brush strokes, and the empty paper between them costs nothing.
    """
    contours = _contours(piece.path)
    if not piece.cut or piece.stroke is not None or not 2 <= len(contours) <= 400:
        return [piece]
    boxes = [(min(p.points[0::2]), min(p.points[1::2]), max(p.points[0::2]), max(p.points[1::2])) for p in contours]
    for i, (left, top, right, low) in enumerate(boxes):
        if any(left < b[2] and b[0] < right and top < b[3] and b[1] < low for b in boxes[i + 1 :]):
            return [piece]
    return [
        replace(piece, path=path, bounds=box, seed=f"{piece.seed} {box[0]:.1f} {box[1]:.1f}")
        for path, box in zip(contours, boxes, strict=True)
    ]


def _contours(path: Path) -> list[Path]:
    """Each contour of a path as a path."""
    out: list[Path] = []
    ops, start, at = "", 0, 0
    for op in path.ops:
        if op == "m" and ops:
            out.append(Path(ops, path.points[start:at]))
            ops, start = "", at
        ops += op
        at += {"m": 2, "l": 2, "c": 6, "h": 0}[op]
    return [*out, Path(ops, path.points[start:at])]
