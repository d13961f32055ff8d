"""One content stream while it is read: resources, state, and the path and line of letters that are being made."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from book.preflight.state import UNIT, Matrix, Point, State, meet
from book.preflight.upload import Drawn, Typeface


@dataclass(slots=True, kw_only=True)
class Run:
    """`drawn` is where things go; `base` is the matrix of the page, by which patterns are measured.

    `form` reads the stream of a form or a pattern: (stream, run, matrix that it starts from).
    """

    resources: Any
    state: State
    base: Matrix
    drawn: list[Drawn]
    typefaces: dict[Any, Typeface]
    form: Callable[[Any, Run, Matrix], None]
    depth: int = 0
    kept: list[State] = field(default_factory=list)
    path: list[list[Point]] = field(default_factory=list)
    clips: bool = False
    text: Matrix = UNIT
    start: Matrix = UNIT

    def add(self, drawn: Drawn) -> None:
        """Something is drawn, if any of it lies inside the clip."""
        box = meet(drawn.box, self.state.clip)
        if box is not None:
            self.drawn.append(drawn if box == drawn.box else replace(drawn, box=box))

    def named(self, kind: str, name: Any) -> Any:
        """A resource by its name, or None."""
        table = self.resources.get(kind) if self.resources is not None else None
        return table.get(str(name)) if table is not None else None


Operator = Callable[[Run, list[Any]], None]
