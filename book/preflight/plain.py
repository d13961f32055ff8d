"""Streams of operators that hold no strings, arrays, dictionaries or pictures: nearly all of a drawing of vectors.

Whatever is written in them in an unusual way is left to the reader of the library, which takes ten times as long.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

import pikepdf

from book.preflight.faults import TooMuchError
from book.preflight.state import Point
from book.preflight.unpacked import is_larger

LONGEST = 30_000_000
"""Bytes of the operators of a page or a form."""

NUMBER = rb"[-+.\d]++\s++"
OPERATORS = (
    rb"f\*|B\*|b\*|W\*|n|f|F|S|s|B|b|W|q|Q|cm|w|J|j|M|i|ri|gs|g|G|rg|RG|k|K|cs|CS|scn|SCN|sc|SC|Do|sh|re|m|l|c|v|y|h"
)
STEP = re.compile(
    rb"(?P<shape>(?:%(number)b){2}m\s++(?:(?:%(number)b){2}(?:l|(?:%(number)b){2}(?:[vy]|(?:%(number)b){2}c))\s++)*+)"
    rb"(?P<closed>h\s++)?+"
    rb"|(?P<numbers>(?:%(number)b)*+)(?P<name>/[\w.+-]++\s++)?+(?P<operator>%(operators)b)(?:\s++|\Z)"
    % {b"number": NUMBER, b"operators": OPERATORS}
)
"""A subpath from its beginning, or any one operator."""


@dataclass(frozen=True, slots=True)
class Step:
    """A subpath by its points, with those that pull at its curves, or one operator with what stands before it.

    `count` is how many operators it has; `name` is empty for a subpath.
    """

    count: int
    name: str = ""
    operands: Sequence[Any] = ()
    points: Sequence[Point] = ()
    closed: bool = False


def bytes_of(stream: Any) -> bytes:
    """The operators of a page or a form, unpacked. Raises `TooMuchError` where they are too many."""
    parts = stream.get("/Contents", ()) if isinstance(stream, pikepdf.Dictionary) else stream
    streams = list(parts) if isinstance(parts, pikepdf.Array) else [parts] if isinstance(parts, pikepdf.Stream) else []
    if any(is_larger(part, LONGEST) for part in streams):
        raise TooMuchError
    return b"\n".join(part.read_bytes() for part in streams)


def steps_of(data: bytes) -> list[Step] | None:
    """What stands in a plain stream, in order; None where it is none."""
    found = _matches(data)
    try:
        return None if found is None else [_shape(match) if match["shape"] else _step(match) for match in found]
    except ValueError:
        return None


def recoloured(data: bytes, coloured: Callable[[str, bytes], bytes], colours: Collection[str]) -> bytes | None:
    """A plain stream with other operators for colours; None where it is none, or names colour spaces of the device.

    `coloured` gets one of the operators `colours` and the numbers before it.
    """
    found = None if b"/Device" in data else _matches(data)
    if found is None:
        return None
    parts, end = [], 0
    for match in found:
        if match["operator"] and (operator := match["operator"].decode()) in colours:
            parts += [data[end : match.start()], coloured(operator, match["numbers"]), b"\n"]
            end = match.end()
    return b"".join([*parts, data[end:]])


def _matches(data: bytes) -> list[re.Match[bytes]] | None:
    found, end = [], len(data) - len(data.lstrip())
    scan = STEP.scanner(data, end)  # type: ignore[attr-defined]
    while match := scan.match():
        found.append(match)
        end = match.end()
    return found if end == len(data) else None


def _shape(match: re.Match[bytes]) -> Step:
    numbers = match["shape"].translate(None, b"mlcvy")
    count, values, closed = len(match["shape"]) - len(numbers), list(map(float, numbers.split())), bool(match["closed"])
    return Step(count + closed, points=list(zip(values[::2], values[1::2], strict=True)), closed=closed)


def _step(match: re.Match[bytes]) -> Step:
    operands: list[Any] = list(map(float, match["numbers"].split()))
    if match["name"]:
        operands.append(pikepdf.Name(match["name"].decode().strip()))
    return Step(1, match["operator"].decode(), operands)
