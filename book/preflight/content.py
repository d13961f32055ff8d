"""A page's operators in, the things that they draw out: each with its box, its colours and what makes it see-through.

Forms and patterns are read where they are drawn, under the matrix of that place. Clipping is followed by boxes: what
lies wholly outside is not drawn. The number of operators is limited, so that no file takes for ever.
"""

from __future__ import annotations

from typing import Any, cast

import pikepdf

from book.geometry import Box
from book.preflight.faults import TooMuchError
from book.preflight.paths import PATHS
from book.preflight.pens import PENS, copied
from book.preflight.placed import inline, place_picture
from book.preflight.plain import bytes_of, steps_of
from book.preflight.run import Operator, Run
from book.preflight.spaces import colours_of
from book.preflight.state import UNIT, Matrix, Pen, State, around, corners, meet, times
from book.preflight.typefaces import LETTERS
from book.preflight.upload import Drawn, Typeface

MOST = 500_000
"""Operators of a file; a picture book of 36 vector pages has some 250,000."""
DEEPEST = 12
"""Forms in forms."""


class Reader:
    """Reads pages one after the other; counts down over all of them."""

    def __init__(self) -> None:
        """Nothing is read yet."""
        self.left = MOST
        self.grouped = False
        self._typefaces: dict[Any, Typeface] = {}

    def read(self, page: Any, matrix: Matrix, sheet: Box, drawn: list[Drawn]) -> None:
        """Add what a page draws to `drawn`. `matrix` brings its user space to the trim; `sheet` is its media box.

        Raises `TooMuchError`, and what pikepdf raises where a stream is damaged.
        """
        self.grouped = "/Group" in page.obj
        state = State(matrix=matrix, clip=sheet, fill=Pen(), stroke=Pen())
        run = Run(
            resources=page.resources,
            state=state,
            base=matrix,
            drawn=drawn,
            typefaces=self._typefaces,
            form=self.form,
        )
        self._run(page.obj, run)

    def form(self, form: Any, outer: Run, matrix: Matrix) -> None:
        """Read a form, or a tile of a pattern, where it is drawn."""
        if outer.depth >= DEEPEST:
            raise TooMuchError
        state = copied(outer.state)
        a, b, c, d, e, f = (float(n) for n in form.get("/Matrix", UNIT))
        state.matrix = times((a, b, c, d, e, f), matrix)
        if "/BBox" in form:
            clip = meet(state.clip, around(corners([float(n) for n in form.BBox], state.matrix)))
            state.clip = clip if clip and "/PatternType" not in form else state.clip
            if clip is None and "/PatternType" not in form:
                return
        if "/Group" in form:
            self.grouped = True
            state.group, state.mask, state.blend = state.effect(state.fill), False, ""
            state.fill.opacity = state.stroke.opacity = 1.0
        run = Run(
            resources=form.get("/Resources", outer.resources),
            state=state,
            base=outer.base,
            drawn=outer.drawn,
            typefaces=self._typefaces,
            form=self.form,
            depth=outer.depth + 1,
        )
        self._run(form, run)

    def _run(self, stream: Any, run: Run) -> None:
        if self.left < 0:
            raise TooMuchError
        steps = steps_of(bytes_of(stream))
        if steps is None:
            self._read_all(stream, run)
            return
        for step in steps:
            self._count(step.count)
            if step.name in OPERATORS:
                OPERATORS[step.name](run, list(step.operands))
            run.path += [list(step.points)] if step.points else []
            run.path += [[step.points[0]]] if step.closed else []

    def _read_all(self, stream: Any, run: Run) -> None:
        """Read a stream in which anything may stand."""
        for instruction in pikepdf.parse_content_stream(stream):
            self._count(1)
            name = str(instruction.operator)
            if name == "INLINE IMAGE":
                place_picture(run, inline(cast(pikepdf.ContentStreamInlineImage, instruction).iimage))
            elif name in OPERATORS:
                OPERATORS[name](run, list(instruction.operands))

    def _count(self, operators: int) -> None:
        self.left -= operators
        if self.left < 0:
            raise TooMuchError


def _do(run: Run, names: list[Any]) -> None:
    thing = run.named("/XObject", names[0])
    kind = None if thing is None else thing.get("/Subtype")
    if kind == "/Image":
        place_picture(run, thing)
    elif kind == "/Form":
        run.form(thing, run, run.state.matrix)


def _shading(run: Run, names: list[Any]) -> None:
    shading = run.named("/Shading", names[0])
    if shading is not None:
        colours = colours_of(shading.get("/ColorSpace"), run.resources)
        run.add(Drawn(what="shading", box=run.state.clip, colours=colours, effect=run.state.effect(run.state.fill)))


OPERATORS: dict[str, Operator] = {**PATHS, **PENS, **LETTERS, "Do": _do, "sh": _shading}
