"""Operators of text, and the fonts that they use. Of letters only the font, the colours and about where count here."""

from __future__ import annotations

from typing import Any

from book.geometry import Box
from book.preflight.run import Operator, Run
from book.preflight.state import UNIT, Matrix, along, times
from book.preflight.upload import Drawn, Typeface

FILES = ("/FontFile", "/FontFile2", "/FontFile3")


def typeface_of(font: Any) -> Typeface:
    """Name and kind of a font, and whether its letters are in the file. A Type 3 font is operators, always there."""
    kind = str(font.get("/Subtype", "/unknown"))[1:]
    name = str(font.get("/BaseFont", font.get("/Name", "/without a name"))).lstrip("/")
    if kind == "Type3":
        return Typeface(name=name, kind=kind, embedded=True)
    if kind == "Type0":
        font = font.DescendantFonts[0]
    descriptor = font.get("/FontDescriptor")
    embedded = descriptor is not None and any(key in descriptor for key in FILES)
    return Typeface(name=name, kind=kind, embedded=embedded)


def _font(run: Run, operands: list[Any]) -> None:
    named = run.named("/Font", operands[0])
    run.state.size = float(operands[1])
    if named is None:
        run.state.typeface = Typeface(name=str(operands[0])[1:], kind="missing", embedded=False)
        return
    key = named.objgen
    if key == (0, 0):
        run.state.typeface = typeface_of(named)
        return
    if key not in run.typefaces:
        run.typefaces[key] = typeface_of(named)
    run.state.typeface = run.typefaces[key]


def _begin(run: Run, _: list[Any]) -> None:
    run.text = run.start = UNIT


def _matrix(run: Run, at: list[Any]) -> None:
    a, b, c, d, e, f = (float(n) for n in at)
    run.text = run.start = (a, b, c, d, e, f)


def _to(run: Run, x: float, y: float) -> None:
    shift: Matrix = (1.0, 0.0, 0.0, 1.0, x, y)
    run.text = run.start = times(shift, run.start)


def _move(run: Run, at: list[Any]) -> None:
    _to(run, float(at[0]), float(at[1]))


def _move_and_lead(run: Run, at: list[Any]) -> None:
    run.state.leading = -float(at[1])
    _move(run, at)


def _lead(run: Run, at: list[Any]) -> None:
    run.state.leading = float(at[0])


def _next_line(run: Run, _: list[Any]) -> None:
    _to(run, 0.0, -run.state.leading)


def _mode(run: Run, at: list[Any]) -> None:
    run.state.mode = int(at[0])


def _show(run: Run, _: list[Any]) -> None:
    state, matrix = run.state, times(run.text, run.state.matrix)
    pen = state.stroke if state.mode == 1 else state.fill
    high = abs(state.size) * along(matrix)[1]
    run.add(
        Drawn(
            what="letters",
            box=Box(matrix[4], matrix[5] - high, high, high),
            colours=pen.colours,
            inks=pen.inks,
            effect=state.effect(pen),
            typeface=state.typeface,
            invisible=state.mode in {3, 7},
        )
    )


def _show_next(run: Run, operands: list[Any]) -> None:
    _next_line(run, operands)
    _show(run, operands)


LETTERS: dict[str, Operator] = {
    "BT": _begin,
    "Tf": _font,
    "Tm": _matrix,
    "Td": _move,
    "TD": _move_and_lead,
    "TL": _lead,
    "T*": _next_line,
    "Tr": _mode,
    "Tj": _show,
    "TJ": _show,
    "'": _show_next,
    '"': _show_next,
}
