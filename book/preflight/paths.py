"""Operators that make paths, and those that fill, stroke or clip with them. Curves count by their control points."""

from __future__ import annotations

from itertools import chain
from typing import Any

from book.geometry import narrowest
from book.preflight.run import Operator, Run
from book.preflight.state import Point, along, around, meet, moved
from book.preflight.upload import Drawn, What

THIN, LONG = 3.0, 4.0
"""A filled shape can be a line where it is thinner than THIN points, and LONG times as long as thin."""


def thickness(points: list[Point]) -> float:
    """How thin a filled shape is, in points: the shorter sides of a shape with four corners, the box of any other.

    Infinite where the shape is no line.
    """
    corners = points[:-1] if len(points) > 1 and points[0] == points[-1] else points
    if len(corners) == 4:
        sides = [
            along((b[0] - a[0], b[1] - a[1], 0, 0, 0, 0))[0]
            for a, b in zip(corners, [*corners[1:], corners[0]], strict=True)
        ]
        thin, long = (max(sides[0], sides[2]), max(sides[1], sides[3]))
        thin, long = min(thin, long), max(thin, long)
    else:
        box = around(corners)
        thin, long = min(box.width, box.height), max(box.width, box.height)
    return thin if thin < THIN and long >= LONG * thin and long >= THIN else float("inf")


def _move(run: Run, at: list[Any]) -> None:
    run.path.append([(float(at[0]), float(at[1]))])


def _on(run: Run, at: list[Any]) -> None:
    if not run.path:
        run.path.append([])
    numbers = [float(n) for n in at]
    run.path[-1] += zip(numbers[::2], numbers[1::2], strict=True)


def _close(run: Run, _: list[Any]) -> None:
    if run.path and run.path[-1]:
        run.path.append([run.path[-1][0]])


def _rectangle(run: Run, at: list[Any]) -> None:
    x, y, width, height = (float(n) for n in at)
    run.path.append([(x, y), (x + width, y), (x + width, y + height), (x, y + height)])
    run.path.append([(x, y)])


def _painting(*, fill: bool = False, stroke: bool = False, close: bool = False) -> Operator:
    def paint(run: Run, _: list[Any]) -> None:
        if close:
            _close(run, _)
        state, shapes = run.state, [moved(points, run.state.matrix) for points in run.path if points]
        shapes = [points for points in shapes if len(points) > 1] or shapes[:1]
        if shapes and fill:
            _fill(run, shapes)
        if shapes and stroke:
            _stroke(run, shapes)
        if run.clips:
            whole = around(chain.from_iterable(shapes)) if shapes else None
            inside = meet(state.clip, whole) if whole else None
            state.clip = inside or state.clip.moved(1e6, 1e6)
        run.path, run.clips = [], False

    return paint


def _fill(run: Run, shapes: list[list[Point]]) -> None:
    pen, effect = run.state.fill, run.state.effect(run.state.fill)
    whole = around(chain.from_iterable(shapes))
    run.add(Drawn(what="area", box=whole, colours=pen.colours, inks=pen.inks, effect=effect))
    for points in shapes if pen.opacity else ():
        width = thickness(points)
        if width < THIN:
            run.add(Drawn(what="line", box=around(points), width=width, colours=pen.colours, inks=pen.inks))


def _stroke(run: Run, shapes: list[list[Point]]) -> None:
    pen, effect = run.state.stroke, run.state.effect(run.state.stroke)
    width = run.state.line * narrowest(run.state.matrix)
    whole = around(chain.from_iterable(shapes)).inset(-width / 2)
    what: What = "line" if pen.opacity else "area"
    run.add(Drawn(what=what, box=whole, width=width, colours=pen.colours, inks=pen.inks, effect=effect))


def _clip(run: Run, _: list[Any]) -> None:
    run.clips = True


PATHS: dict[str, Operator] = {
    "m": _move,
    "l": _on,
    "c": _on,
    "v": _on,
    "y": _on,
    "h": _close,
    "re": _rectangle,
    "W": _clip,
    "W*": _clip,
    "n": _painting(),
    "f": _painting(fill=True),
    "F": _painting(fill=True),
    "f*": _painting(fill=True),
    "S": _painting(stroke=True),
    "s": _painting(stroke=True, close=True),
    "B": _painting(fill=True, stroke=True),
    "B*": _painting(fill=True, stroke=True),
    "b": _painting(fill=True, stroke=True, close=True),
    "b*": _painting(fill=True, stroke=True, close=True),
}
