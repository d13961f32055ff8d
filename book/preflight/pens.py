"""Operators that change what things are drawn with: matrix, thickness, opacity, colours."""

from __future__ import annotations

from copy import copy
from typing import Any

import pikepdf

from book.preflight.run import Operator, Run
from book.preflight.spaces import colours_of
from book.preflight.state import Pen, State, times
from book.preflight.typefaces import typeface_of
from book.preflight.upload import Colours

DEEPEST = 500
"""States kept at once; more than any program writes."""
BEGIN: dict[str, tuple[float, ...]] = {"gray": (0.0,), "RGB": (0.0, 0.0, 0.0), "CMYK": (0.0, 0.0, 0.0, 1.0)}
"""With what a colour space begins: black."""


def copied(state: State) -> State:
    """The same state, to be changed without the first knowing."""
    new = copy(state)
    new.fill, new.stroke = copy(state.fill), copy(state.stroke)
    return new


def _keep(run: Run, _: list[Any]) -> None:
    if len(run.kept) < DEEPEST:
        run.kept.append(copied(run.state))


def _back(run: Run, _: list[Any]) -> None:
    if run.kept:
        run.state = run.kept.pop()


def _matrix(run: Run, at: list[Any]) -> None:
    a, b, c, d, e, f = (float(n) for n in at)
    run.state.matrix = times((a, b, c, d, e, f), run.state.matrix)


def _line(run: Run, at: list[Any]) -> None:
    run.state.line = abs(float(at[0]))


def _graphics(run: Run, names: list[Any]) -> None:
    """`gs`: many things at once (ISO 32000-1, table 58)."""
    wish, state = run.named("/ExtGState", names[0]), run.state
    if wish is None:
        return
    state.line = float(wish.get("/LW", state.line))
    state.fill.opacity = float(wish.get("/ca", state.fill.opacity))
    state.stroke.opacity = float(wish.get("/CA", state.stroke.opacity))
    if "/SMask" in wish:
        state.mask = isinstance(wish.SMask, pikepdf.Dictionary)
    if "/BM" in wish:
        mode = wish.BM[0] if isinstance(wish.BM, pikepdf.Array) else wish.BM
        state.blend = "" if str(mode) in {"/Normal", "/Compatible"} else str(mode)[1:]
    if "/Font" in wish:
        state.typeface, state.size = typeface_of(wish.Font[0]), float(wish.Font[1])


def _device(kind: Any, *, stroke: bool) -> Operator:
    colours = Colours(kind, f"Device{kind.title() if kind == 'gray' else kind}")

    def set_colour(run: Run, numbers: list[Any]) -> None:
        pen = run.state.stroke if stroke else run.state.fill
        pen.colours, pen.inks = colours, tuple(float(n) for n in numbers)

    return set_colour


def _space(*, stroke: bool) -> Operator:
    def set_space(run: Run, names: list[Any]) -> None:
        pen = run.state.stroke if stroke else run.state.fill
        pen.colours = colours_of(names[0], run.resources)
        pen.inks = BEGIN.get(pen.colours.kind, ())

    return set_space


def _colour(*, stroke: bool) -> Operator:
    def set_colour(run: Run, operands: list[Any]) -> None:
        pen = run.state.stroke if stroke else run.state.fill
        if operands and isinstance(operands[-1], pikepdf.Name):
            pen.inks = ()
            _pattern(run, pen, operands[-1])
        else:
            pen.inks = tuple(float(n) for n in operands)

    return set_colour


def _pattern(run: Run, pen: Pen, name: Any) -> None:
    """A pattern: of a gradient its colours count, of tiles what is drawn on one of them."""
    pattern = run.named("/Pattern", name)
    if pattern is None:
        return
    if pattern.get("/PatternType") == 2:
        pen.colours = colours_of(pattern.Shading.get("/ColorSpace"), run.resources)
    else:
        run.form(pattern, run, run.base)


PENS: dict[str, Operator] = {
    "q": _keep,
    "Q": _back,
    "cm": _matrix,
    "w": _line,
    "gs": _graphics,
    "g": _device("gray", stroke=False),
    "G": _device("gray", stroke=True),
    "rg": _device("RGB", stroke=False),
    "RG": _device("RGB", stroke=True),
    "k": _device("CMYK", stroke=False),
    "K": _device("CMYK", stroke=True),
    "cs": _space(stroke=False),
    "CS": _space(stroke=True),
    "sc": _colour(stroke=False),
    "scn": _colour(stroke=False),
    "SC": _colour(stroke=True),
    "SCN": _colour(stroke=True),
}
