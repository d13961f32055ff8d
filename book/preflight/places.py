"""Lengths and places as a person says them: points in, words out; and the findings that name them."""

from __future__ import annotations

from book.findings import Finding, Severity, Span
from book.geometry import INCH, Box
from book.preflight.upload import Sheet, Upload

MM = INCH / 25.4
"""Points in a millimetre."""
SLACK = 0.01 * INCH
"""How far a box may be from the printer's number: a hundredth of an inch, half of what a printer's own check grants."""


def found(
    upload: Upload,
    code: str,
    message: str,
    hint: str = "",
    *,
    sheet: Sheet | None = None,
    box: Box | None = None,
    severity: Severity = "error",
) -> Finding:
    """A finding about the file, a page of it, or a place on the page (the top left corner of `box`)."""
    at = (round(box.x / MM, 1), round(box.y / MM, 1)) if box else ()
    span = Span(upload.name, page=sheet.number if sheet else 0, at=at)
    return Finding(code=code, message=message, span=span, hint=hint, severity=severity)


def size(box: Box) -> str:
    """A width and a height in both units: half of all printers think in inches."""
    return f"{box.width / MM:.1f} x {box.height / MM:.1f} mm ({box.width / INCH:.3f} x {box.height / INCH:.3f} in)"


def mm(points: float) -> str:
    """A length in millimetres."""
    return f"{points / MM:.1f} mm"


def alike(one: Box, other: Box, slack: float = SLACK) -> bool:
    """Whether two boxes have the same edges."""
    pairs = ((one.x, other.x), (one.y, other.y), (one.right, other.right), (one.bottom, other.bottom))
    return all(abs(a - b) <= slack for a, b in pairs)


def more(count: int, what: str) -> str:
    """`, and 3 more lines` for what is not named one by one; nothing where that is all."""
    return f", and {count} more {what}{'' if count == 1 else 's'}" if count > 0 else ""
