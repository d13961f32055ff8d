"""The relief of a cut-paper picture: flat pieces in, one grey image out with all shadows, lit edges and brush strokes.

Mid grey is untouched; lighter is cream, darker is ink, with an opacity of a half at either end. It is colour-free: laid
over the flat colours it fits every child's coat. Pieces are laid down from back to front, as on a table; each casts its
shadow on what lies there, catches light on its upper left edge, and covers what is below it with its own paper.
The numbers are those of the art bible, section 3: found by eye, in millimetres. All work is on 8-bit images.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from book.art.finish.cut import Contour, Point, segments
from book.art.finish.pieces import Drawing, Piece
from book.art.finish.texture import direction, strength, texture_for, window

SHADOWS = {1: (0.42, 0.6, 0.34, 0.26), 2: (0.8, 1.15, 0.62, 0.27), 3: (1.45, 2.0, 1.15, 0.3)}
"""By elevation: how far right and down, how soft, how dark."""
EDGE = (0.2, 0.24, 0.4)
"""How far left and up the lit edge shows, and how bright."""
EDGE_FROM = 4.0
"""Pieces smaller than this have no lit edge."""
BARE = 128
OUTSIDE = 4.0
"""So far past the edge of the picture pieces still cast a shadow into it."""
LARGE = 300_000
"""Masks of more pixels are blurred at a quarter of their size."""
HUGE = 4_000_000
"""Masks of more pixels are drawn in their own size, to save memory: only print needs so many, and its dots are fine."""
_TIGHT = [max(0, min(255, (v - 80) * 255 // 165)) for v in range(256)]
"""Pillow draws shapes half a pixel too large: the masks are drawn in, so that shadows reach the edge of the paper."""

Cuts = Sequence[list[Contour]]
Window = tuple[int, int, int, int]


def relief(drawing: Drawing, cuts: Cuts, dpi: float) -> Image.Image:
    """The relief of a picture at `dpi` pixels to an inch of paper; `cuts` are the cut outlines of its pieces."""
    ppm = dpi / 25.4
    size = max(1, round(drawing.width * ppm)), max(1, round(drawing.height * ppm))
    table = Image.new("L", size, BARE)
    for piece, contours in zip(drawing.pieces, cuts, strict=True):
        if piece.cut:
            _lay(table, piece, contours, ppm)
        elif _covers(piece):
            _draw(table, piece, contours, ppm)
    return table


def _covers(piece: Piece) -> bool:
    """Whether a mark hides the brush strokes below it: eyes stay clean, rosy cheeks do not."""
    paint = piece.fill or piece.stroke
    return paint is not None and paint.alpha > 0.6 and piece.kind.role not in {"light", "ground", "cheek"}


def _window(table: Image.Image, piece: Piece, ppm: float, before: float, after: float) -> Window | None:
    """The pixels a piece can touch, with so many millimetres before and after its box; None for none."""
    left, top, right, low = piece.bounds
    out = int(OUTSIDE * ppm)
    box = (
        max(-out, int((left - before) * ppm) - 1),
        max(-out, int((top - before) * ppm) - 1),
        min(table.width + out, int((right + after) * ppm) + 3),
        min(table.height + out, int((low + after) * ppm) + 3),
    )
    return box if box[0] < min(box[2], table.width) and box[1] < min(box[3], table.height) else None


def _lay(table: Image.Image, piece: Piece, contours: list[Contour], ppm: float) -> None:
    """Lay a piece of paper on the table."""
    height = piece.kind.elevation
    dx, dy, soft, dark = SHADOWS[height] if height else (0.0, 0.0, 0.0, 0.0)
    share = min(1.0, 0.45 + piece.size / 14)
    reach = (dy + 2.2 * soft) * share
    box = _window(table, piece, ppm, EDGE[1] + 2.2 * soft * share, reach)
    if box is None:
        return
    mask = _mask(piece, contours, ppm, box)
    if height:
        below = table.crop(box)
        shadow = _moved(_blurred(mask, soft * ppm * share), dx * ppm * share, dy * ppm * share)
        below = ImageChops.subtract(below, shadow.point(_scaled(dark)))
        if piece.size > EDGE_FROM:
            edge = _moved(mask, -EDGE[0] * ppm, -EDGE[1] * ppm).point(_scaled(EDGE[2], BARE))
            below = ImageChops.lighter(below, edge)
        table.paste(below, box)
    name = texture_for(piece)
    if name:
        rng = Random("brush " + piece.seed)
        angle = direction(piece, name, rng)
        strokes = window(name, (box[2] - box[0], box[3] - box[1]), ppm, angle, rng)
        table.paste(strokes.point(strength(piece)), box, mask)
    else:
        table.paste(BARE, box, mask)


def _draw(table: Image.Image, piece: Piece, contours: list[Contour], ppm: float) -> None:
    """Keep a mark clear of brush strokes."""
    grown = piece.width / 2 if piece.stroke else 0.0
    box = _window(table, piece, ppm, grown, grown)
    if box is not None:
        table.paste(BARE, box, _mask(piece, contours, ppm, box))


def _mask(piece: Piece, contours: list[Contour], ppm: float, box: Window) -> Image.Image:
    """Where a piece lies in a window: 255 inside, drawn at twice the size and reduced unless it is huge."""
    wide, high = box[2] - box[0], box[3] - box[1]
    fine = 2 if wide * high <= HUGE else 1
    size = wide * fine, high * fine
    scale, left, top = ppm * fine, box[0] * fine + 0.5, box[1] * fine + 0.5
    mask = Image.new("L", size)
    pen = ImageDraw.Draw(mask)
    if piece.fill is not None:
        polygons = [[(x * scale - left, y * scale - top) for x, y in c.polygon()] for c in contours]
        fill(mask, pen, polygons, evenodd=piece.style.fill_evenodd)
    if piece.stroke is not None:
        for line in _lines(piece):
            points = [(x * scale - left, y * scale - top) for x, y in line]
            width = min(max(1, round(piece.width * scale)), 2 * max(size))
            pen.line(points, fill=255, width=width, joint="curve")
    return mask.reduce(2).point(_TIGHT) if fine == 2 else mask


def fill(mask: Image.Image, pen: ImageDraw.ImageDraw, polygons: list[list[Point]], *, evenodd: bool) -> None:
    """Fill contours: those that run against the first one are holes (the non-zero rule for cut paper)."""
    if len(polygons) == 1:
        pen.polygon(polygons[0], fill=255)
        return
    if evenodd:
        for polygon in polygons:
            one = Image.new("L", mask.size)
            ImageDraw.Draw(one).polygon(polygon, fill=255)
            mask.paste(ImageChops.difference(mask, one))
        return
    turns = [_turns_right(p) for p in polygons]
    for polygon, right in sorted(zip(polygons, turns, strict=True), key=lambda each: each[1] != turns[0]):
        pen.polygon(polygon, fill=255 if right == turns[0] else 0)


def _turns_right(polygon: list[Point]) -> bool:
    """Which way round a contour runs."""
    pairs = zip(polygon, polygon[1:] + polygon[:1], strict=True)
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairs) > 0


def _lines(piece: Piece) -> list[list[Point]]:
    """The outline of a drawn line as straight lines."""
    out = []
    for contour, _ in segments(piece.path):
        points = [contour[0][0]]
        for s in contour:
            if len(s) == 2:
                points.append(s[1])
            else:
                (ax, ay), (bx, by), (cx, cy), (dx, dy) = s
                for k in range(1, 7):
                    t, u = k / 6, 1 - k / 6
                    a, b, c, d = u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t
                    points.append((a * ax + b * bx + c * cx + d * dx, a * ay + b * by + c * cy + d * dy))
        out.append(points)
    return out


def _blurred(mask: Image.Image, radius: float) -> Image.Image:
    """A soft copy."""
    if mask.width * mask.height < LARGE:
        return mask.filter(ImageFilter.GaussianBlur(radius))
    small = mask.reduce(4).filter(ImageFilter.GaussianBlur(radius / 4))
    grown = small.resize((small.width * 4, small.height * 4), Image.Resampling.BILINEAR)
    return grown.crop((0, 0, *mask.size))


def _moved(image: Image.Image, dx: float, dy: float) -> Image.Image:
    """The same image moved by whole pixels, at least one; black comes in from outside."""
    x = round(dx) or (1 if dx > 0 else -1)
    y = round(dy) or (1 if dy > 0 else -1)
    return image.crop((-x, -y, image.width - x, image.height - y))


@lru_cache(maxsize=64)
def _scaled(opacity: float, base: int = 0) -> list[int]:
    """A table from a mask to steps of grey for an opacity where the mask is full (a half is 127)."""
    return [0, *(base + round(v * opacity * 254 / 255) for v in range(1, 256))]
