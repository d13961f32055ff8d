"""Fills: a path, a style and a canvas in; fill orders, plain or with a gradient, out."""

from __future__ import annotations

from book.art.svg import shading
from book.art.svg.bounds import rough_bounds, tight_bounds, wider
from book.art.svg.colours import Colour
from book.art.svg.content import Canvas
from book.art.svg.gradient import Gradient, Gradients
from book.art.svg.matrix import SAME, Bounds, Matrix, inverse, joined
from book.art.svg.paint import Paint, Style
from book.art.svg.pathdata import Path


class Painter:
    """Fills shapes; `resolve` tells what a paint is."""

    def __init__(self, gradients: Gradients) -> None:
        """With the gradients of a file."""
        self.gradients = gradients

    def resolve(self, paint: Paint | None) -> Gradient | Colour | None:
        """The gradient or colour of a paint; the colour beside a link counts where the link leads nowhere."""
        if paint is None or paint.link is None:
            return None if paint is None else paint.colour
        if paint.colour is not None and not self.gradients.has(paint.link):
            return paint.colour
        return self.gradients.find(paint.link)

    def both(self, canvas: Canvas, path: Path, style: Style, local: Matrix, alpha: float) -> bool:
        """Fill and stroke in one order, where both are opaque colours; False where they are not, nothing drawn."""
        fill, stroke = style.fill, style.stroke
        if fill is None or stroke is None or fill.link or stroke.link or not fill.colour or not stroke.colour:
            return False
        opaque = alpha * style.fill_opacity * style.stroke_opacity * fill.colour.alpha * stroke.colour.alpha == 1
        if not opaque or not style.width or not has_area(path) or not strokes_plainly(path, style, local, canvas):
            return False
        canvas.alpha(1.0)
        canvas.colour(fill.colour)
        set_pen(canvas, style)
        canvas.colour(stroke.colour, stroke=True)
        canvas.outline(path, local)
        canvas.out.append("B*\n" if style.fill_evenodd else "B\n")
        return True

    def fill(self, canvas: Canvas, path: Path, style: Style, local: Matrix, alpha: float) -> None:
        """Fill a path."""
        what = self.resolve(style.fill)
        alpha *= style.fill_opacity
        if what is None or not alpha or not has_area(path):
            return
        if isinstance(what, Colour):
            if not what.alpha:
                return
            canvas.alpha(alpha * what.alpha)
            canvas.colour(what)
            canvas.outline(as_area(path), local)
            canvas.out.append("f*\n" if style.fill_evenodd else "f\n")
            return
        box = tight_bounds(path)
        if what.in_box and (box[0] >= box[2] or box[1] >= box[3]):
            return
        canvas.save()
        canvas.outline(as_area(path), local)
        canvas.out.append("W* n\n" if style.fill_evenodd else "W n\n")
        self.flood(canvas, what, box, rough_bounds(path), local, alpha)
        canvas.restore()

    def flood(self, canvas: Canvas, gradient: Gradient, box: Bounds, area: Bounds, local: Matrix, alpha: float) -> None:
        """Paint a gradient over an area, cut by the present clip; between `save` and `restore`.

        `box` is the bounding box its units go by; both boxes are in the units of the element.
        """
        space = shading.space(gradient, box)
        inner = shading.area_of(space, area)
        even = shading.even_alpha(gradient)
        mask = ""
        if even is None:
            mask = self._alpha_mask(canvas, gradient, space, inner, local)
            even = 1.0
        ramp = shading.colours(gradient, inner)
        if mask and shading.single(canvas, gradient, ramp) is None:
            bands = Canvas(canvas.objects, joined(joined(space, local), canvas.base))
            shading.paint(bands, gradient, ramp, inner)
            canvas.alpha(alpha, mask)
            canvas.concat(space)
            canvas.do(bands.form(inner))
            return
        if alpha * even < 1 or mask:
            canvas.alpha(alpha * even, mask)
        else:
            canvas.alpha(1.0)
        canvas.concat(space)
        shading.paint(canvas, gradient, ramp, inner)

    def _alpha_mask(self, canvas: Canvas, gradient: Gradient, space: Matrix, inner: Bounds, local: Matrix) -> str:
        """A mask of the opacities along a gradient, in the units of the element."""
        mask = Canvas(canvas.objects, joined(joined(space, local), canvas.base), gray=True)
        shading.paint(mask, gradient, shading.alphas(gradient, inner), inner)
        margin = 0.05 * (inner[2] - inner[0] + inner[3] - inner[1])
        return mask.form(wider(inner, margin), space)


def set_pen(canvas: Canvas, style: Style) -> None:
    """Width, ends, corners and dashes of strokes."""
    from book.art.svg.content import num, nums

    canvas.set("w", f"{num(style.width)} w\n")
    canvas.set("J", f"{style.cap} J\n")
    canvas.set("j", f"{style.join} j\n")
    if style.join == 0:
        canvas.set("M", f"{num(style.miter)} M\n")
    if style.dashes:
        start = style.dash_offset % sum(style.dashes)
        canvas.set("d", f"[{nums(style.dashes)}] {num(start)} d\n")
    else:
        canvas.set("d", "[] 0 d\n")


def strokes_plainly(path: Path, style: Style, local: Matrix, canvas: Canvas) -> bool:
    """Whether a PDF stroke is exact for this path."""
    return True


def has_area(path: Path) -> bool:
    """Whether a fill shows: PDFium paints a hairline where a path encloses nothing."""
    if "c" not in path.ops and "ll" not in path.ops:
        return False
    left, top, right, low = rough_bounds(path)
    return right > left and low > top


def as_area(path: Path) -> Path:
    """The path for filling or cutting: upright boxes get one edge as a curve, or PDFium moves them to whole pixels."""
    ops = path.ops
    if len(ops) > 12 or "c" in ops or ops[1:2] != "l":
        return path
    p = path.points
    for i in range(2, len(p), 2):
        if p[i] != p[i - 2] and p[i + 1] != p[i - 1]:
            return path
    return Path("mc" + ops[2:], [*p[:4], *p[2:4], *p[2:]])


__all__ = ["SAME", "Painter", "as_area", "has_area", "inverse", "set_pen"]
