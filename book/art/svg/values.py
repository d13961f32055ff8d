"""Single values: the text of an attribute in; a number, a length in user units or a reference out, or `Wrong`."""

from __future__ import annotations

import math
import re

from book.art.svg.rules import Wrong, short

NUMBER = r"[-+]?+(?:[0-9]++(?:\.[0-9]++)?+|\.[0-9]++)(?:[eE][-+]?+[0-9]++)?+"
"""A number as SVG writes it (possessive, so that no text makes the search slow)."""

FARTHEST = 1e6
"""Numbers beyond this are refused: single precision, which programs draw with, has no thousandths left there."""

UNITS = {"": 1.0, "px": 1.0, "pt": 4 / 3, "pc": 16.0, "mm": 96 / 25.4, "cm": 96 / 2.54, "in": 96.0}
"""User units in one of each; CSS Values 3, section 5.2: an inch is 96 px."""

_NUMBER = re.compile(NUMBER)
_LENGTH = re.compile(rf"({NUMBER})([a-zA-Z]*+|%)")
_LIST = re.compile(rf"{NUMBER}(?:(?:\s*+,\s*+|\s++|(?=[-+]))\s*+{NUMBER})*+")
_LINK = re.compile(r"url\(\s*(?:#([^'\"()\s]+)|'\s*#([^'\"()\s]+)\s*'|\"\s*#([^'\"()\s]+)\s*\")\s*\)")

Viewport = tuple[float, float]
"""Width and height that percentages refer to, in user units."""


def sane(value: float, text: str) -> float:
    """The number, if single precision can hold it usefully."""
    if not abs(value) <= FARTHEST:
        raise Wrong("A102", f"'{short(text)}' is more than 1,000,000", "scale the drawing down")
    return value


def number(text: str) -> float:
    """A plain number; a space after it is a mistake to resvg, a space before it is none."""
    text = text.lstrip()
    if not _NUMBER.fullmatch(text):
        raise Wrong("A105", f"'{short(text)}' is not a number")
    return sane(float(text), text)


def number_list(text: str) -> list[float]:
    """Numbers separated by spaces or commas."""
    text = text.strip()
    if not text:
        return []
    if not _LIST.fullmatch(text):
        raise Wrong("A105", f"'{short(text)}' is not a list of numbers", "write numbers separated by spaces")
    return [sane(float(n), n) for n in _NUMBER.findall(text)]


def length(text: str, viewport: Viewport | None = None, axis: str = "x") -> float:
    """A length in user units; percentages need the viewport and the axis they go along: x, y, or d for neither."""
    match = _LENGTH.fullmatch(text.lstrip())
    if not match:
        raise Wrong("A105", f"'{short(text)}' is not a length", "write a number, e.g. 12.5")
    value, unit = float(match[1]), match[2]
    if unit == "%":
        if viewport is None:
            raise Wrong("A104", f"a percentage, '{short(text)}', cannot be resolved here", "write a number")
        return sane(value * percent_base(viewport, axis) / 100, text)
    factor = UNITS.get(unit)
    if factor is None:
        raise Wrong("A104", f"unit '{unit}' is not taken", "use px, pt, mm, cm, in, or no unit")
    return sane(value * factor, text)


def percent_base(viewport: Viewport, axis: str) -> float:
    """What 100 % is along an axis (SVG 1.1, section 7.10)."""
    if axis == "x":
        return viewport[0]
    return viewport[1] if axis == "y" else math.hypot(*viewport) / math.sqrt(2)


def not_negative(value: float, text: str) -> float:
    """The value, if it may be a width or a radius."""
    if value < 0:
        raise Wrong("A105", f"'{short(text)}' is negative", "write 0 or more")
    return value


def fraction(text: str) -> float:
    """An opacity or an offset: a number or a percentage, held between 0 and 1."""
    text = text.lstrip()
    value = number(text[:-1]) / 100 if text.endswith("%") else number(text)
    return min(1.0, max(0.0, value))


def link(text: str) -> str | None:
    """The id in `url(#id)`, or None where the text is no such link."""
    match = _LINK.fullmatch(text.strip())
    return (match[1] or match[2] or match[3]) if match else None
