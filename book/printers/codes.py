"""What can be wrong with a printer's file, beyond what can be wrong with any file (`book explain N101`)."""

from __future__ import annotations

CODES: dict[str, str] = {
    "N101": """N101: a number of a printer's profile that names no source.

    Why: printers change their rules, and nobody can check a number of which nobody knows where it comes from.
    Instead of: bleed: ... with no line in sources: that has bleed in its of:
    Write: - {of: [bleed], from: the printer's page on bleeds, read: "2026-11"}
    """,
    "N102": """N102: a printer that nobody knows.

    The printers are the files in assets/printers, those of the program and those of the book; a file of the book goes
    before one of the program that has the same name.

    Why: it is most often a slip of the pen.
    Instead of: --printer lulu
    Write: --printer lulu-8.5sq
    """,
}
"""Code to page."""
