"""Path data: the text of a `d` attribute in, a `Path` of moves, lines, cubics and closings out.

Anything that does not read to the end is refused: programs draw up to the mistake, which nobody wants in print.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from book.art.svg.arcs import arc
from book.art.svg.rules import Wrong, short
from book.art.svg.values import FARTHEST, NUMBER


@dataclass(frozen=True, slots=True)
class Path:
    """An outline: operators `m`, `l`, `c`, `h` one after the other, and their numbers (2, 2, 6, 0 each), flat."""

    ops: str
    points: list[float]


_GAP = r"(?:\s*+,\s*+|\s*+)"
_MORE = rf"(?:{_GAP}{NUMBER})"
_PLAIN = rf"[MmLlHhVvCcSsQqTt]\s*+{NUMBER}{_MORE}*+"
_FLAGGED = rf"{NUMBER}{_GAP}{NUMBER}{_GAP}{NUMBER}{_GAP}[01]{_GAP}[01]{_GAP}{NUMBER}{_GAP}{NUMBER}"
_ARCS = rf"[Aa]\s*+{_FLAGGED}(?:{_GAP}{_FLAGGED})*+"
_WHOLE = re.compile(rf"\s*+(?:(?:{_PLAIN}|{_ARCS}|[Zz])\s*+)*+")
_STEP = re.compile(r"([MmLlHhVvCcSsQqTtAaZz])([^MmLlHhVvCcSsQqTtAaZz]*+)")
_NUM = re.compile(NUMBER)
_FLAGS = re.compile(
    rf"({NUMBER}){_GAP}({NUMBER}){_GAP}({NUMBER}){_GAP}([01]){_GAP}([01]){_GAP}({NUMBER}){_GAP}({NUMBER})"
)
_COUNT = {"M": 2, "L": 2, "H": 1, "V": 1, "C": 6, "S": 4, "Q": 4, "T": 2, "A": 7}


def parse_path(text: str) -> Path:
    """Read path data; an empty one draws nothing."""
    if text.strip() in ("", "none"):
        return Path("", [])
    whole = _WHOLE.match(text)
    end = whole.end() if whole else 0
    if end != len(text) or text.lstrip()[0] not in "Mm":
        raise Wrong("A105", f"path data does not read at '{short(text[end:] or text, 20)}'", "mend the d attribute")
    pen = _Pen()
    for command, args in _STEP.findall(text):
        pen.step(command, args)
    if pen.points and not (min(pen.points) >= -FARTHEST and max(pen.points) <= FARTHEST):
        raise Wrong("A102", "path data goes beyond 1,000,000", "scale the drawing down")
    return Path("".join(pen.ops), pen.points)


class _Pen:
    """The pen: where it is, where the subpath began, where the last curve pulled."""

    __slots__ = ("closed", "ops", "points", "pull", "pulled", "start_x", "start_y", "x", "y")

    def __init__(self) -> None:
        """At the origin, with nothing drawn."""
        self.ops: list[str] = []
        self.points: list[float] = []
        self.x = self.y = self.start_x = self.start_y = 0.0
        self.pull, self.pulled = (0.0, 0.0), ""
        self.closed = False

    def step(self, command: str, args: str) -> None:
        """One command with all its numbers."""
        kind = command.upper()
        if kind == "Z":
            self.ops.append("h")
            self.x, self.y = self.start_x, self.start_y
            self.closed, self.pulled = True, ""
            return
        if self.closed and kind != "M":
            self.ops.append("m")
            self.points += (self.x, self.y)
        self.closed = False
        if kind == "A":
            self.arcs(_FLAGS.findall(args), relative=command == "a")
            return
        numbers = [float(n) for n in _NUM.findall(args)]
        if len(numbers) % _COUNT[kind]:
            raise Wrong("A105", f"path command {command} with {len(numbers)} numbers", "mend the d attribute")
        _STEPS[kind](self, numbers, command != kind)
        self.pulled = kind if kind in "CSQT" else ""

    def move(self, v: list[float], relative: bool) -> None:  # noqa: FBT001
        """`M`: a new subpath; further points are lines."""
        self.x, self.y = (self.x + v[0], self.y + v[1]) if relative else (v[0], v[1])
        self.start_x, self.start_y = self.x, self.y
        self.ops.append("m")
        self.points += (self.x, self.y)
        if len(v) > 2:
            self.line(v[2:], relative)

    def line(self, v: list[float], relative: bool) -> None:  # noqa: FBT001
        """`L`."""
        self.ops.append("l" * (len(v) // 2))
        if relative:
            x, y = self.x, self.y
            for i in range(0, len(v), 2):
                v[i] = x = x + v[i]
                v[i + 1] = y = y + v[i + 1]
        self.points += v
        self.x, self.y = v[-2:]

    def across(self, v: list[float], relative: bool) -> None:  # noqa: FBT001
        """`H`."""
        for value in v:
            self.x = self.x + value if relative else value
            self.points += (self.x, self.y)
        self.ops.append("l" * len(v))

    def down(self, v: list[float], relative: bool) -> None:  # noqa: FBT001
        """`V`."""
        for value in v:
            self.y = self.y + value if relative else value
            self.points += (self.x, self.y)
        self.ops.append("l" * len(v))

    def cubic(self, v: list[float], relative: bool) -> None:  # noqa: FBT001
        """`C`."""
        self.ops.append("c" * (len(v) // 6))
        if relative:
            x, y = self.x, self.y
            for i in range(0, len(v), 6):
                v[i : i + 6] = [x + v[i], y + v[i + 1], x + v[i + 2], y + v[i + 3], x + v[i + 4], y + v[i + 5]]
                x, y = v[i + 4], v[i + 5]
        self.points += v
        self.pull = (v[-4], v[-3])
        self.x, self.y = v[-2:]

    def smooth(self, v: list[float], relative: bool) -> None:  # noqa: FBT001
        """`S`: a cubic that goes on as the last one came."""
        for i in range(0, len(v), 4):
            dx, dy = (self.x, self.y) if relative else (0.0, 0.0)
            x, y = self.mirrored("CS")
            self.cubic([x, y, v[i] + dx, v[i + 1] + dy, v[i + 2] + dx, v[i + 3] + dy], False)  # noqa: FBT003
            self.pulled = "S"

    def quadratic(self, v: list[float], relative: bool) -> None:  # noqa: FBT001
        """`Q`."""
        for i in range(0, len(v), 4):
            dx, dy = (self.x, self.y) if relative else (0.0, 0.0)
            self.bend(v[i] + dx, v[i + 1] + dy, v[i + 2] + dx, v[i + 3] + dy)

    def smooth_quadratic(self, v: list[float], relative: bool) -> None:  # noqa: FBT001
        """`T`: a quadratic that goes on as the last one came."""
        for i in range(0, len(v), 2):
            dx, dy = (self.x, self.y) if relative else (0.0, 0.0)
            x, y = self.mirrored("QT")
            self.bend(x, y, v[i] + dx, v[i + 1] + dy)
            self.pulled = "T"

    def bend(self, cx: float, cy: float, x: float, y: float) -> None:
        """A quadratic as the cubic that is the same curve."""
        third = 2 / 3
        self.ops.append("c")
        self.points += (
            self.x + third * (cx - self.x),
            self.y + third * (cy - self.y),
            x + third * (cx - x),
            y + third * (cy - y),
            x,
            y,
        )
        self.x, self.y, self.pull = x, y, (cx, cy)

    def mirrored(self, kinds: str) -> tuple[float, float]:
        """The last pull mirrored at the pen, or the pen itself after another kind of command."""
        if self.pulled and self.pulled in kinds:
            return 2 * self.x - self.pull[0], 2 * self.y - self.pull[1]
        return self.x, self.y

    def arcs(self, found: list[tuple[str, ...]], *, relative: bool) -> None:
        """`A`: each arc as cubics."""
        for rx, ry, turn, large, sweep, x, y in found:
            end_x = float(x) + (self.x if relative else 0.0)
            end_y = float(y) + (self.y if relative else 0.0)
            ops, points = arc(
                (self.x, self.y), (float(rx), float(ry)), float(turn), (large == "1", sweep == "1"), (end_x, end_y)
            )
            self.ops.append(ops)
            self.points += points
            self.x, self.y = end_x, end_y
        self.pulled = ""


_STEPS = {
    "M": _Pen.move,
    "L": _Pen.line,
    "H": _Pen.across,
    "V": _Pen.down,
    "C": _Pen.cubic,
    "S": _Pen.smooth,
    "Q": _Pen.quadratic,
    "T": _Pen.smooth_quadratic,
}
