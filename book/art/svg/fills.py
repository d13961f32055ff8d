"""Fills: an area, a paint and a canvas in; fill orders, plain or with a gradient, out."""

from __future__ import annotations

from book.art.svg import shading
from book.art.svg.bounds import rough_bounds, tight_bounds, wider
from book.art.svg.colours import Colour
from book.art.svg.content import Canvas
from book.art.svg.gradient import Gradient, Gradients
from book.art.svg.matrix import Bounds, Matrix, joined
from book.art.svg.paint import Paint, Style
from book.art.svg.pathdata import Path
from book.art.svg.rules import Wrong


class Painter:
    """Fills areas with paints."""

    def __init__(self, gradients: Gradients) -> None:
        """With the gradients of a file."""
        self.gradients = gradients

    def resolve(self, paint: Paint | None, box: Bounds | None) -> Gradient | Colour | None:
        """What a paint is for a shape with a bounding box; None where it paints nothing.

        The colour beside a link counts where the link leads nowhere, or the box has no width or height to go by.
        """
        if paint is None or paint.link is None:
            return None if paint is None else paint.colour
        if paint.colour is not None and not self.gradients.has(paint.link):
            return paint.colour
        found = self.gradients.find(paint.link)
        if found is None and paint.colour is not None:
            raise Wrong("A104", "a gradient without stops beside a colour is not taken", "drop the link")
        if isinstance(found, Gradient) and found.in_box and box and (box[0] >= box[2] or box[1] >= box[3]):
            return paint.colour
        return found

    def fill(self, canvas: Canvas, path: Path, style: Style, local: Matrix, alpha: float) -> None:
        """Fill a path as its style says."""
        paint = style.fill
        if paint is None or not has_area(path):
            return
        box = tight_bounds(path) if paint.link else None
        what = self.resolve(paint, box)
        self.area(canvas, as_area(path), what, box, local, alpha * style.fill_opacity, evenodd=style.fill_evenodd)

    def area(
        self,
        canvas: Canvas,
        area: Path,
        what: Gradient | Colour | None,
        box: Bounds | None,
        local: Matrix,
        alpha: float,
        *,
        evenodd: bool = False,
        extra: int = 0,
    ) -> None:
        """Fill an area with a colour or gradient; `box` is what its units go by, `extra` asks for more decimals."""
        if what is None or not alpha:
            return
        if isinstance(what, Colour):
            if what.alpha:
                canvas.alpha(alpha * what.alpha)
                canvas.colour(what)
                canvas.outline(area, local, extra)
                canvas.out.append("f*\n" if evenodd else "f\n")
            return
        bounds = rough_bounds(area)
        canvas.save()
        canvas.outline(area, local, extra)
        canvas.out.append("W* n\n" if evenodd else "W n\n")
        self.flood(canvas, what, box or bounds, bounds, local, alpha)
        canvas.restore()

    def flood(self, canvas: Canvas, gradient: Gradient, box: Bounds, area: Bounds, local: Matrix, alpha: float) -> None:
        """Paint a gradient over an area, cut by the present clip; between `save` and `restore`.

        `box` is the bounding box its units go by; both boxes are in the units of the element. Bands lie over each
        other, so where they are to be seen through they make a group first.
        """
        space = shading.space(gradient, box)
        inner = shading.area_of(space, area)
        inner = wider(inner, 0.01 * (inner[2] - inner[0] + inner[3] - inner[1]) + 1e-6)
        even = shading.even_alpha(gradient)
        base = joined(joined(space, local), canvas.base)
        shading.check_turns(gradient, base, canvas.objects.side)
        mask = ""
        if even is None:
            gray = Canvas(canvas.objects, base, gray=True)
            shading.paint(gray, gradient, shading.alphas(gradient, inner), inner)
            mask = gray.form(inner, space)
        alpha *= 1.0 if even is None else even
        ramp = shading.colours(gradient, inner)
        canvas.alpha(alpha, mask)
        canvas.concat(space)
        if (mask or alpha < 1) and shading.single(canvas, gradient, ramp) is None:
            bands = Canvas(canvas.objects, base)
            shading.paint(bands, gradient, ramp, inner)
            canvas.do(bands.form(inner))
        else:
            shading.paint(canvas, gradient, ramp, inner)


def has_area(path: Path) -> bool:
    """Whether a fill shows: PDFium paints a hairline where a path encloses nothing."""
    if "c" not in path.ops and "ll" not in path.ops:
        return False
    left, top, right, low = rough_bounds(path)
    return right > left and low > top


def as_area(path: Path) -> Path:
    """The path for filling or cutting, written so that PDFium takes no short cut.

    It moves upright boxes to whole pixels, and draws a hairline where a line folds back on itself; with a line
    written as a curve it does neither.
    """
    ops = path.ops
    if "ll" not in ops:
        return path
    if len(ops) <= 12 and "c" not in ops and _upright(path.points):
        return _curved(path, 1)
    return _curved(path, len(ops)) if _folds(path.points) else path


def _upright(p: list[float]) -> bool:
    """Whether each line is level or plumb."""
    return all(p[i] == p[i - 2] or p[i + 1] == p[i - 1] for i in range(2, len(p), 2))


def _folds(points: list[float]) -> bool:
    """Whether any line goes straight back."""
    xs, ys = points[0::2], points[1::2]
    dx = [b - a for a, b in zip(xs, xs[1:] + xs[:1], strict=True)]
    dy = [b - a for a, b in zip(ys, ys[1:] + ys[:1], strict=True)]
    for a, b, c, d in zip(dx, dy, dx[1:] + dx[:1], dy[1:] + dy[:1], strict=True):
        dot = a * c + b * d
        if dot < 0 and abs(a * d - b * c) <= -1e-4 * dot:
            return True
    return False


def _curved(path: Path, count: int) -> Path:
    """The same outline with its first lines, `count` of them at most, written as curves."""
    points: list[float] = []
    ops, p, i = "", path.points, 0
    for op in path.ops:
        if op == "l" and count:
            count -= 1
            op = "c"  # noqa: PLW2901 - it is the operator written
            points += (p[i - 2], p[i - 1], p[i], p[i + 1], p[i], p[i + 1])
            i += 2
        else:
            size = {"c": 6, "h": 0}.get(op, 2)
            points += p[i : i + size]
            i += size
        ops += op
    return Path(ops, points)
