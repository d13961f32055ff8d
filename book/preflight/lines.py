"""Checks of lines: whether they are thick enough to print."""

from __future__ import annotations

from collections.abc import Iterator

from book.findings import Finding
from book.preflight.places import found, more
from book.preflight.upload import Upload

SLACK = 0.01
"""Points: programs round."""


def hairline(upload: Upload) -> Iterator[Finding]:
    """L501: a line finer than the printer takes.

    Strokes after all scaling, and filled shapes that are as thin as a line; a stroke of no width at all too.

    Why: the press loses it here and there, or makes it as thick as it likes.
    Instead of: 0.1 pt
    Write: 0.75 pt
    """
    least = upload.printer.line
    for sheet in upload.sheets:
        fine = [d for d in sheet.drawn if d.what == "line" and d.width < least - SLACK]
        if fine:
            thinnest = min(fine, key=lambda line: line.width)
            message = f"a line is {thinnest.width:.2f} pt thick{more(len(fine) - 1, 'line')}; {least:g} pt is the least"
            yield found(upload, "L501", message, "make it thicker", sheet=sheet, box=thinnest.box, severity="warning")
