"""Strokes."""

from __future__ import annotations

from book.art.svg import shading
from book.art.svg.bounds import reach, rough_bounds, tight_bounds, wider
from book.art.svg.colours import Colour
from book.art.svg.content import Canvas
from book.art.svg.fills import Painter, set_pen
from book.art.svg.gradient import Gradient
from book.art.svg.matrix import SAME, Matrix, joined
from book.art.svg.paint import Style
from book.art.svg.pathdata import Path


def draw(painter: Painter, canvas: Canvas, path: Path, style: Style, local: Matrix, alpha: float) -> None:
    """Stroke a path."""
    what = painter.resolve(style.stroke)
    alpha *= style.stroke_opacity
    if what is None or not style.width or not alpha:
        return
    if isinstance(what, Colour):
        if not what.alpha:
            return
        canvas.alpha(alpha * what.alpha)
        set_pen(canvas, style)
        canvas.colour(what, stroke=True)
        canvas.outline(path, local)
        canvas.out.append("S\n")
        return
    _with_gradient(painter, canvas, path, style, local, alpha, what)


def _with_gradient(
    painter: Painter, canvas: Canvas, path: Path, style: Style, local: Matrix, alpha: float, gradient: Gradient
) -> None:
    """Stroke with a gradient: as a pattern where one shading is exact, else through a mask of the stroke."""
    box = tight_bounds(path)
    if gradient.in_box and (box[0] >= box[2] or box[1] >= box[3]):
        return
    area = wider(rough_bounds(path), reach(style))
    space = shading.space(gradient, box)
    inner = shading.area_of(space, area)
    even = shading.even_alpha(gradient)
    shade = shading.single(canvas, gradient, shading.colours(gradient, inner))
    if even is not None and shade:
        from book.art.svg.content import nums

        matrix = joined(space, local)
        pattern = canvas.objects.add("P", f"<</PatternType 2/Shading @{shade}@/Matrix[{nums(matrix)}]>>")
        canvas.alpha(alpha * even)
        set_pen(canvas, style)
        canvas.set("S", f"/Pattern CS {canvas.resource('Pattern', pattern)} SCN\n")
        canvas.outline(path, local)
        canvas.out.append("S\n")
        return
    base = joined(local, canvas.base)
    mask, flood = Canvas(canvas.objects, base, gray=True), Canvas(canvas.objects, base)
    set_pen(mask, style)
    mask.out.append("1 G\n")
    mask.outline(path, SAME)
    mask.out.append("S\n")
    flood.save()
    painter.flood(flood, gradient, box, area, SAME, 1.0)
    flood.restore()
    canvas.save()
    canvas.alpha(alpha, mask.form(area))
    canvas.do(flood.form(area))
    canvas.restore()
