"""What is seen: pieces with their outlines in; those of which enough shows to be coloured in out.

Pieces cover each other as they are laid down. What is left of a piece below others may be a crumb or a sliver, which
is all outline. It is measured at a low resolution, from the front to the back; a piece that is left out covers nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from book.art.finish.cut import Contour
from book.art.finish.overlay import fill

FINE = 2
"""Pixels to a millimetre: a library of 500 pieces is measured in less than a tenth of a second."""
LEAST = 5.0
"""Square millimetres: of less, a crayon with a point of two millimetres paints over the outline."""
ROOM = 3
"""The side, in pixels, of the square that has to fit in somewhere: one and a half millimetres, two from tip to tip."""

Shape = tuple[list[Contour], bool, bool]
"""The outlines of a piece, whether they are filled by the even-odd rule, and whether it stays however little shows."""


def seen(shapes: Sequence[Shape], width: float, height: float, wide: float) -> list[bool]:
    """Of each piece, from back to front, whether enough is seen in a picture of so many millimetres.

    `wide` is how many times as large as usual things have to be drawn.
    """
    per_mm = FINE / wide
    free = Image.new("L", (max(1, round(width * per_mm)), max(1, round(height * per_mm))), 255)
    out = [_laid(free, shape, per_mm) for shape in reversed(shapes)]
    return out[::-1]


def _laid(free: Image.Image, shape: Shape, per_mm: float) -> bool:
    """Whether enough of a piece is in what is still free; if so, it is free no more."""
    contours, evenodd, stays = shape
    polygons = [[(x * per_mm, y * per_mm) for x, y in contour.polygon()] for contour in contours]
    xs, ys = zip(*(point for polygon in polygons for point in polygon), strict=True)
    left, top = max(0, int(min(xs)) - 1), max(0, int(min(ys)) - 1)
    box = left, top, min(free.width, int(max(xs)) + 2), min(free.height, int(max(ys)) + 2)
    if box[0] >= box[2] or box[1] >= box[3]:
        return stays
    mask = Image.new("L", (box[2] - left, box[3] - top))
    moved = [[(x - left - 0.5, y - top - 0.5) for x, y in polygon] for polygon in polygons]
    fill(mask, ImageDraw.Draw(mask), moved, evenodd=evenodd)
    if not stays:
        shows = ImageChops.darker(mask, free.crop(box))
        if shows.histogram()[255] < LEAST * FINE * FINE or not _room(shows):
            return False
    free.paste(0, box, mask)
    return True


def _room(shows: Image.Image) -> bool:
    """Whether a square fits in somewhere."""
    return shows.filter(ImageFilter.MinFilter(ROOM)).getbbox() is not None
