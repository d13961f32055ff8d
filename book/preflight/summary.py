"""What a preflight came to, at a glance: findings in, a line for each kind of fault out."""

from __future__ import annotations

from collections.abc import Sequence

from book.findings import Finding, pages_said
from book.preflight.upload import Part
from book.printers import Printer

WORDS = {"error": "must", "warning": "look", "note": "note"}
"""How much a fault matters: it must be mended, somebody should look, or it is good to know."""


def summary(findings: Sequence[Finding], pages: dict[str, str], printer: Printer, part: Part) -> str:
    """A table: code, how much it matters, what it is (the first line of its page in the manual), and on which pages."""
    head = f"{part} for {printer.title}"
    if not findings:
        return f"{head}: nothing is wrong"
    rows = []
    for code in dict.fromkeys(finding.code for finding in sorted(findings, key=lambda f: (f.severity, f.code))):
        same = [finding for finding in findings if finding.code == code]
        whole = "" if all(finding.span.page for finding in same) else "the file"
        pages_of = pages_said([finding.span.page for finding in same if finding.span.page])
        where = ", ".join(part for part in (whole, pages_of) if part)
        title = pages[code].partition("\n")[0].partition(": ")[2].rstrip(".")
        rows.append((code, WORDS[same[0].severity], title, where))
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    lines = ["  ".join([*(cell.ljust(w) for cell, w in zip(row, widths, strict=False)), row[3]]) for row in rows]
    return "\n".join([f"{head}:", *lines])
