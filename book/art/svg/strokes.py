"""Strokes: a path and its style in; stroke orders out, or fills where a PDF stroke would not be exact.

PDFium draws no line thinner than a pixel, no dot for a closed line of no length, and gives dashes of no length one;
such strokes are written as the areas they cover.
"""

from __future__ import annotations

import math

from book.art.svg import outline, shading
from book.art.svg.bounds import reach, rough_bounds, tight_bounds, wider
from book.art.svg.colours import Colour
from book.art.svg.content import Canvas, Objects, num, nums
from book.art.svg.fills import Painter, as_area, has_area
from book.art.svg.gradient import Gradient
from book.art.svg.matrix import SAME, Matrix, joined, thinnest
from book.art.svg.paint import Style
from book.art.svg.pathdata import Path
from book.art.svg.rules import Wrong
from book.art.svg.runs import dashes_on_corners, in_lines

THIN = 640
"""Strokes thinner than the larger side of the drawing over this are written as areas: 1.25 px at 800 px."""

FINEST_DASH = 6400
"""Dashes shorter than the larger side over this: PDFium draws a line a pixel wide for each of them."""
A_PIXEL = 0.5 / 800**2
"""What a sharp corner of a thin line may add to the pixels that differ, as a part of all."""
HALF_UNIT = 0.25
SHORT = 12
"""Operators in an outline that a viewer may take for a box."""
MOST_DASHES = 20_000
FINEST_DASHES = 150
"""Dashes that repeat more often than this along the larger side of the drawing are refused."""


def draw(painter: Painter, canvas: Canvas, path: Path, style: Style, local: Matrix, alpha: float) -> None:
    """Stroke a path as its style says."""
    alpha *= style.stroke_opacity
    if style.stroke is None or not style.width or not alpha:
        return
    box = tight_bounds(path) if style.stroke.link else None
    what = painter.resolve(style.stroke, box)
    if what is None:
        return
    _check(path, style, joined(local, canvas.base), canvas.objects)
    if as_areas(canvas, path, style, local):
        parts, sharp = outline.outline(path, style, canvas.objects.tolerance(joined(local, canvas.base)))
        canvas.objects.risk(sharp * A_PIXEL)
        canvas.objects.worked(sum(len(part.ops) for part in parts))
        if isinstance(what, Gradient) or alpha * what.alpha < 1:
            parts = [Path("".join(p.ops for p in parts), [v for p in parts for v in p.points])] if parts else []
        for part in parts:
            area = as_area(part) if len(part.ops) <= SHORT else part
            painter.area(canvas, area, what, box, local, alpha, extra=2)
    elif isinstance(what, Gradient):
        _with_gradient(painter, canvas, path, style, local, alpha, what)
    elif what.alpha:
        canvas.alpha(alpha * what.alpha)
        _plain(canvas, path, style, local, what, "S\n")


def fill_and_stroke(canvas: Canvas, path: Path, style: Style, local: Matrix, alpha: float) -> bool:
    """Both in one order, where both are opaque colours; False where they are not, and nothing drawn."""
    fill, stroke = style.fill, style.stroke
    if fill is None or stroke is None or fill.link or stroke.link or not fill.colour or not stroke.colour:
        return False
    opaque = alpha * style.fill_opacity * style.stroke_opacity * fill.colour.alpha * stroke.colour.alpha == 1
    if not opaque or not style.width or not has_area(path) or as_areas(canvas, path, style, local):
        return False
    _check(path, style, joined(local, canvas.base), canvas.objects)
    canvas.alpha(1.0)
    canvas.colour(fill.colour)
    _plain(canvas, path, style, local, stroke.colour, "B*\n" if style.fill_evenodd else "B\n")
    return True


def as_areas(canvas: Canvas, path: Path, style: Style, local: Matrix) -> bool:
    """Whether a stroke must be written as areas."""
    scale, side = thinnest(joined(local, canvas.base)), canvas.objects.side
    thin = style.width * scale < side / THIN
    empty = [dash * scale < side / FINEST_DASH for dash in style.dashes[::2]]
    dots = all(empty) and not any(style.dashes[::2]) and style.cap != 2
    if any(empty) and not thin and not dots:
        raise Wrong("A104", "a dash of next to no length is not taken", "make it a little longer")
    return thin or any(empty) or outline.needs(path, style.cap)


def set_pen(canvas: Canvas, style: Style) -> None:
    """Width, ends, corners and dashes of strokes."""
    canvas.set("w", f"{num(style.width)} w\n")
    canvas.set("J", f"{style.cap} J\n")
    canvas.set("j", f"{style.join} j\n")
    if style.join == 0:
        canvas.set("M", f"{num(style.miter)} M\n")
    if style.dashes:
        start = style.dash_offset % sum(style.dashes)
        canvas.set("d", f"[{nums(style.dashes)}] {num(start)} d\n")
    elif "d" in canvas.pen:
        canvas.set("d", "[] 0 d\n")


def _plain(canvas: Canvas, path: Path, style: Style, local: Matrix, colour: Colour, order: str) -> None:
    """Stroke with one colour."""
    set_pen(canvas, style)
    canvas.colour(colour, stroke=True)
    canvas.outline(path, local)
    canvas.out.append(order)


def _check(path: Path, style: Style, to_root: Matrix, objects: Objects) -> None:
    """Refuse what viewers draw differently: endless or very fine dashes, and wide lines around next to nothing."""
    side = objects.side
    if "c" in path.ops:
        objects.risk(_hooks(path, style.width) * (style.width * thinnest(to_root) / side / 2) ** 2)
    if style.join == 0 and style.miter < 1 and len(path.ops) > 2:
        raise Wrong("A105", f"stroke-miterlimit '{style.miter:g}' is less than 1", "write 1 or more")
    out_and_back = path.ops == "mc" and path.points[:2] == path.points[6:] and _is_flat(path)
    if out_and_back or ("c" in path.ops and style.cap != 1 and _turns_back(path)):
        raise Wrong("A104", "a stroke along a curve straight out and back is not taken", "draw a line instead")
    if len(path.ops) <= 10 and "h" in path.ops:
        left, top, right, low = rough_bounds(path)
        narrow = path.ops == "mlllh" and min(right - left, low - top) < style.width / 2000
        least = style.width / (12 if "c" in path.ops else 200)
        if narrow or 0 < max(right - left, low - top) < least:
            raise Wrong("A104", "a wide stroke around a shape this narrow is not taken", "draw a line instead")
    if ("c" in path.ops or len(path.ops) > 3) and style.width * thinnest(to_root) >= side:
        raise Wrong("A104", "a curve or corner drawn as wide as the whole drawing is not taken", "fill a shape instead")
    if style.width * thinnest(to_root) > 10 * side:
        raise Wrong("A104", "a stroke ten times wider than the drawing is not taken", "fill the background instead")
    if style.dashes:
        ends = dashes_on_corners(path, style, objects.tolerance(to_root))
        objects.risk(ends * (style.width * thinnest(to_root) / side / 2) ** 2)
        if sum(style.dashes) * thinnest(to_root) < side / FINEST_DASHES:
            raise Wrong("A104", "dashes this fine are not taken", "make the dashes longer")
        left, top, right, low = rough_bounds(path)
        long = (right - left + low - top) * (2 + path.ops.count("c") + path.ops.count("l"))
        if long / sum(style.dashes) > MOST_DASHES * 10:
            raise Wrong("A102", "more dashes than a viewer can draw", "make the dashes longer")


def _coarse(canvas: Canvas, style: Style, local: Matrix) -> bool:
    """Whether PDFium would draw the round ends of a line with a pattern with corners: it counts in whole units."""
    tolerance = 2 * canvas.objects.tolerance(joined(local, canvas.base))
    return tolerance < HALF_UNIT and (style.join == 1 or style.cap == 1)


def _with_pattern(canvas: Canvas, path: Path, style: Style, local: Matrix, alpha: float, pattern: str) -> None:
    """Stroke with a pattern: in lines, since PDFium turns such curves into lines to half a unit, however large."""
    tolerance = 2 * canvas.objects.tolerance(joined(local, canvas.base))
    if tolerance < HALF_UNIT:
        path = in_lines(path, tolerance)
        canvas.objects.worked(len(path.ops))
    canvas.alpha(alpha)
    set_pen(canvas, style)
    canvas.set("S", f"/Pattern CS {pattern} SCN\n")
    canvas.outline(path, local, extra=1)
    canvas.out.append("S\n")


def _with_gradient(
    painter: Painter, canvas: Canvas, path: Path, style: Style, local: Matrix, alpha: float, gradient: Gradient
) -> None:
    """Stroke with a gradient: as a pattern where one shading is exact, else through a mask of the stroke."""
    box = tight_bounds(path)
    area = wider(rough_bounds(path), reach(style))
    space = shading.space(gradient, box)
    shading.check_turns(gradient, joined(space, joined(local, canvas.base)), canvas.objects.side)
    even = shading.even_alpha(gradient)
    shade = shading.single(canvas, gradient, shading.colours(gradient, shading.area_of(space, area)))
    if even is not None and shade and not _coarse(canvas, style, local):
        matrix = nums(joined(space, local))
        pattern = canvas.objects.add("P", f"<</PatternType 2/Shading @{shade}@/Matrix[{matrix}]>>")
        _with_pattern(canvas, path, style, local, alpha * even, canvas.resource("Pattern", pattern))
        return
    base = joined(local, canvas.base)
    mask, flood = Canvas(canvas.objects, base, gray=True), Canvas(canvas.objects, base)
    _plain(mask, path, style, SAME, Colour(1.0, 1.0, 1.0), "S\n")
    flood.save()
    painter.flood(flood, gradient, box, area, SAME, 1.0)
    flood.restore()
    canvas.save()
    canvas.alpha(alpha, mask.form(area))
    canvas.do(flood.form(area))
    canvas.restore()


def _is_flat(path: Path) -> bool:
    left, top, right, low = rough_bounds(path)
    return left == right or top == low


def _turns_back(path: Path) -> bool:
    """Whether a curve runs along a straight line and turns round on it: viewers end it at different places."""
    p, i = path.points, 0
    for op in path.ops:
        if op == "c":
            x0, y0 = p[i - 2 : i]
            steps = [(p[j] - x0, p[j + 1] - y0) for j in (i, i + 2, i + 4)]
            x, y = max(steps, key=lambda step: abs(step[0]) + abs(step[1]))
            far = math.hypot(x, y)
            if far and all(abs(x * b - y * a) <= 1e-6 * far * far for a, b in steps):
                along = [0.0, *((x * a + y * b) / far for a, b in steps)]
                if along != sorted(along):
                    return True
            i += 6
        elif op != "h":
            i += 2
    return False


def _hooks(path: Path, width: float) -> int:
    """How many curves turn within next to nothing at one of their ends; resvg loses the corner there."""
    p, i, found = path.points, 0, 0
    for op in path.ops:
        if op == "c":
            x0, y0, x1, y1, x2, y2, x3, y3 = p[i - 2 : i + 6]
            found += _hooked(x1 - x0, y1 - y0, x2 - x0, y2 - y0, width)
            found += _hooked(x2 - x3, y2 - y3, x1 - x3, y1 - y3, width)
            i += 6
        elif op != "h":
            i += 2
    return found


def _hooked(hx: float, hy: float, x: float, y: float, width: float) -> bool:
    """Whether a handle is short beside the width of a line, and points elsewhere than the curve goes."""
    short, far = abs(hx) + abs(hy), math.hypot(x, y)
    if not short or short > 0.05 * width or far < width / 10:
        return False
    return hx * x + hy * y < 0.85 * math.hypot(hx, hy) * far
