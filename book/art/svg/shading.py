"""Gradients as PDF: a `Gradient` and the area it must cover in, shading orders on a canvas out.

A viewer reads a shading in 256 steps, so that a hard edge between stops would land a few pixels off and a gradient
repeated often would turn to steps. Such gradients are painted as bands, each over the last, from its edge onwards.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from book.art.svg.arcs import swept
from book.art.svg.bounds import wider
from book.art.svg.colours import Colour
from book.art.svg.content import Canvas, nums
from book.art.svg.gradient import Gradient
from book.art.svg.matrix import Bounds, Matrix, across, inverse, joined, moved_bounds
from book.art.svg.pathdata import Path
from book.art.svg.rules import Wrong
from book.geometry import narrowest

Parts = tuple[float, ...]
Ramp = list[tuple[float, Parts]]
"""Places along a gradient and the colour or gray there."""

STEPS = 256
COARSE = 16 / 255
"""A change of colour in one step that nobody sees."""
MOST_TURNS = 200


def space(gradient: Gradient, box: Bounds) -> Matrix:
    """The matrix from the units in which the gradient is painted to those of the shape.

    A linear gradient runs from (0, 0) to (1, 0) there; `box` is the bounding box of the shape.
    """
    matrix = gradient.matrix
    if gradient.in_box:
        matrix = joined(matrix, (box[2] - box[0], 0.0, 0.0, box[3] - box[1], box[0], box[1]))
    if gradient.radial:
        return matrix
    x1, y1, x2, y2 = gradient.coords
    dx, dy = x2 - x1, y2 - y1
    return joined((dx, dy, -dy, dx, x1, y1), matrix)


def check_turns(gradient: Gradient, to_root: Matrix, side: float) -> None:
    """Refuse stripes finer than a hundredth of the drawing: each viewer samples them differently."""
    if gradient.spread != "pad":
        turn = gradient.coords[4] * narrowest(to_root) if gradient.radial else across(to_root)
        if turn < side / 100:
            raise Wrong("A104", "a gradient that repeats in stripes this fine is not taken", "make it longer")


def even_alpha(gradient: Gradient) -> float | None:
    """The opacity of all stops, None where they differ."""
    alphas = {colour.alpha for _, colour in gradient.stops}
    return alphas.pop() if len(alphas) == 1 else None


def colours(gradient: Gradient, area: Bounds) -> Ramp:
    """The colours along the gradient over an area of its own units."""
    return _spread(gradient, [(t, (c.red, c.green, c.blue)) for t, c in gradient.stops], area)


def alphas(gradient: Gradient, area: Bounds) -> Ramp:
    """The opacities along the gradient, as grays of a mask."""
    return _spread(gradient, [(t, (c.alpha,)) for t, c in gradient.stops], area)


def single(canvas: Canvas, gradient: Gradient, ramp: Ramp) -> str | None:
    """The name of one shading that is exact, None where it takes bands."""
    bands = _bands(ramp)
    return _shading(canvas, gradient, bands[0]) if len(bands) == 1 and len(bands[0]) > 1 else None


def paint(canvas: Canvas, gradient: Gradient, ramp: Ramp, area: Bounds) -> None:
    """Paint the area, in the units of the gradient; what lies outside the present clip is cut."""
    bands = _bands(ramp)
    canvas.objects.worked(len(bands) * 10)
    if gradient.radial:
        bands.reverse()
    area = wider(area, 0.01 * (area[2] - area[0] + area[3] - area[1]) + 1e-6)
    for i, band in enumerate(bands):
        canvas.save()
        if i and gradient.radial:
            _inside(canvas, _disc(gradient, bands[i - 1][0][0]))
        elif i:
            _inside(canvas, _box((band[0][0], area[1], max(area[2], band[0][0]), area[3])))
        if len(band) > 1:
            canvas.out.append(canvas.resource("Shading", _shading(canvas, gradient, band)) + " sh\n")
        else:
            parts = band[0][1]
            canvas.colour(Colour(*parts) if len(parts) == 3 else Colour(parts[0], parts[0], parts[0]))
            _write(canvas, _box(area))
            canvas.out.append("f\n")
        canvas.restore()


def area_of(gradient_space: Matrix, box: Bounds) -> Bounds:
    """A box of the shape's units as the upright box around it in the gradient's."""
    return moved_bounds(box, inverse(gradient_space))


def _spread(gradient: Gradient, ramp: Ramp, area: Bounds) -> Ramp:
    """The ramp over all of the area: repeated or mirrored as the gradient says."""
    if gradient.spread == "pad":
        return ramp
    low, high = _range(gradient, area)
    first, last = math.floor(low + 1e-9), math.ceil(high - 1e-9)
    if last - first > MOST_TURNS:
        raise Wrong("A102", f"a gradient that repeats {last - first} times", "make it longer")
    if ramp[0][0] > 0:
        ramp = [(0.0, ramp[0][1]), *ramp]
    if ramp[-1][0] < 1:
        ramp = [*ramp, (1.0, ramp[-1][1])]
    out: Ramp = []
    for turn in range(first, max(last, first + 1)):
        if gradient.spread == "reflect" and turn % 2:
            out += [(turn + 1 - t, parts) for t, parts in reversed(ramp)]
        else:
            out += [(turn + t, parts) for t, parts in ramp]
    return out


def _range(gradient: Gradient, area: Bounds) -> tuple[float, float]:
    """From where to where along the gradient an area reaches; circles grow, so corners reach farthest."""
    if not gradient.radial:
        return area[0], area[2]
    fx, fy, cx, cy, r = gradient.coords
    dx, dy = cx - fx, cy - fy
    a = r * r - dx * dx - dy * dy
    farthest = 0.0
    for x in (area[0], area[2]):
        for y in (area[1], area[3]):
            px, py = x - fx, y - fy
            b = px * dx + py * dy
            farthest = max(farthest, (-b + math.sqrt(max(0.0, b * b + a * (px * px + py * py)))) / a)
    return 0.0, farthest


def _bands(ramp: Ramp) -> list[Ramp]:
    """The ramp cut where it is steep; a band of one place is one colour."""
    ramp = _tidy(ramp)
    whole = ramp[-1][0] - ramp[0][0]
    bands: list[Ramp] = [[ramp[0]]]
    for before, after in pairwise(ramp):
        gap = after[0] - before[0]
        change = max(abs(p - q) for p, q in zip(before[1], after[1], strict=True))
        if gap <= 1e-5 * max(1.0, whole):
            bands.append([after])
        elif change * whole / gap / STEPS > COARSE:
            bands += [[before, after], [after]]
        else:
            bands[-1].append(after)
    later = [*bands[1:], None]
    return [
        band
        for i, (band, after) in enumerate(zip(bands, later, strict=True))
        if not i or after is None or len(band) > 1 or band[0][0] < after[0][0]
    ]


def _tidy(ramp: Ramp) -> Ramp:
    """Of more than two stops at one place only the first and the last count."""
    return [
        stop
        for i, stop in enumerate(ramp)
        if not (0 < i < len(ramp) - 1 and ramp[i - 1][0] == stop[0] == ramp[i + 1][0])
    ]


def _shading(canvas: Canvas, gradient: Gradient, band: Ramp) -> str:
    """The shading object of a band, going on beyond both its ends."""
    low, high = band[0][0], band[-1][0]
    if gradient.radial:
        fx, fy, cx, cy, r = gradient.coords
        dx, dy = cx - fx, cy - fy
        ends = [fx + low * dx, fy + low * dy, low * r, fx + high * dx, fy + high * dy, high * r]
    else:
        ends = [low, 0.0, high, 0.0]
    kind, colour_space = (3 if gradient.radial else 2), ("DeviceGray" if len(band[0][1]) == 1 else "DeviceRGB")
    return canvas.objects.add(
        "S",
        f"<</ShadingType {kind}/ColorSpace/{colour_space}/Coords[{nums(ends)}]"
        f"/Extend[true true]/Function{_function(band)}>>",
    )


def _function(band: Ramp) -> str:
    """From 0 to 1 along the band to its colours."""
    pieces = [
        f"<</FunctionType 2/Domain[0 1]/N 1/C0[{_rounded(a)}]/C1[{_rounded(b)}]>>" for (_, a), (_, b) in pairwise(band)
    ]
    if len(pieces) == 1:
        return pieces[0]
    low, whole = band[0][0], band[-1][0] - band[0][0]
    places = nums([(t - low) / whole for t, _ in band[1:-1]])
    codes = "0 1 " * len(pieces)
    return f"<</FunctionType 3/Domain[0 1]/Functions[{''.join(pieces)}]/Bounds[{places}]/Encode[{codes.strip()}]>>"


def _rounded(parts: Sequence[float]) -> str:
    """Colour parts, a ten-thousandth exact."""
    return nums([round(p, 4) for p in parts])


def _disc(gradient: Gradient, t: float) -> Path:
    """The circle of a radial gradient at a place along it."""
    fx, fy, cx, cy, r = gradient.coords
    points = swept((fx + t * (cx - fx), fy + t * (cy - fy)), (t * r, t * r), (1.0, 0.0), 0.0, 2 * math.pi)
    return Path("mcccch", [*points[-2:], *points])


def _box(box: Bounds) -> Path:
    """A rectangle with one edge written as a curve, which keeps PDFium from moving it to whole pixels."""
    left, top, right, low = box
    return Path("mcllh", [left, top, left, top, right, top, right, top, right, low, left, low])


def _inside(canvas: Canvas, path: Path) -> None:
    """Cut all that follows to a path."""
    _write(canvas, path)
    canvas.out.append("W n\n")


def _write(canvas: Canvas, path: Path) -> None:
    """A path in the units of the gradient, with seven digits a number."""
    at = 0
    for op in path.ops:
        count = {"c": 6, "h": 0}.get(op, 2)
        canvas.out.append(f"{nums(path.points[at : at + count])} {op}\n" if count else "h\n")
        at += count
