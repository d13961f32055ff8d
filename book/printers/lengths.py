"""Numbers with their units, as a profile has them: `8.5 in`, `210 mm`, `650 MB` in, points and bytes out."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from book.characters import short
from book.load.fields import Fields

LENGTHS: Mapping[str, float] = {"in": 72.0, "mm": 72 / 25.4, "pt": 1.0}
SIZES: Mapping[str, float] = {"MB": 1e6}
PLAIN: Mapping[str, float] = {"": 1.0}
LIKE = {"width": "8.5 in", "height": "8.5 in", "type": "7 pt", "line": "0.25 pt", "page": "0.06 mm", "multiple": "4"}
"""What a number may look like, by its key, for hints."""

_NUMBER = re.compile(r"([0-9]{1,9}(?:\.[0-9]{1,9})?) ?([A-Za-z]*)")


def length(fields: Fields, key: str, least: float = 0.0, most: float = 14_400.0) -> float:
    """A length in points; a page of a PDF has at most 14,400 (ISO 32000-1, annex C). 0 and a note where it is none."""
    return _number(fields, key, LENGTHS, LIKE.get(key, "0.125 in"), least, most)


def size(fields: Fields, key: str) -> int:
    """A number of bytes."""
    return round(_number(fields, key, SIZES, "650 MB", 1e6, 1e10))


def plain(fields: Fields, key: str, most: float) -> float:
    """A number without a unit, such as dots an inch, more than nothing."""
    return _number(fields, key, PLAIN, "300", 1e-9, most)


def whole(fields: Fields, key: str, most: int = 10_000) -> int:
    """A whole number, from 1 on."""
    scalar = fields.scalar(key)
    if scalar is None:
        return 1
    if not re.fullmatch(r"[0-9]{1,5}", scalar.text) or not 1 <= int(scalar.text) <= most:
        message = f"'{key}' is a whole number from 1 to {most:,}, not '{short(scalar.text)}'"
        fields.notes.add("S012", message, scalar.span, f"write `{key}: {LIKE.get(key, '24')}`")
        return 1
    return int(scalar.text)


def _number(fields: Fields, key: str, units: Mapping[str, float], example: str, least: float, most: float) -> float:
    scalar = fields.scalar(key)
    if scalar is None:
        return least
    found = _NUMBER.fullmatch(scalar.text)
    if found is None or found[2] not in units:
        known = " or ".join(f"'{unit}'" for unit in units if unit)
        need = f"a number with its unit, {known}" if known else "a number without a unit"
        meant = " or ".join(f"`{key}: {scalar.text} {unit}`" for unit in units if unit)
        hint = f"write {meant}" if found and not found[2] else f"write `{key}: {example}`"
        fields.notes.add("S012", f"'{key}' is {need}, not '{short(scalar.text)}'", scalar.span, hint)
        return least
    value = float(found[1]) * units[found[2]]
    if not least - 1e-6 <= value <= most + 1e-6 or not math.isfinite(value):
        message = f"'{key}' is out of all measure: {short(scalar.text)}"
        fields.notes.add("S012", message, scalar.span, "check the number and its unit")
        return least
    return value
