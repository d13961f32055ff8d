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
    "N103": """N103: nothing to wrap round the book.

    A print shop prints the cover on a sheet of its own: the first page becomes its front, the last its back.

    Why: a book for a print shop without them has no cover, and the disclaimer has no place.
    Instead of: a story that begins with `layout: full`
    Write: a first page with `layout: cover`, and a last one with `layout: back`
    """,
    "N104": """N104: too few or too many pages for the printer.

    Counted are the pages inside the cover: one that takes the place of the cover, the story, a blank one at the end
    where the printer wants one, and what makes a multiple of two or four.

    Why: a printer sends such a file back.
    Instead of: a story of 12 pages, and book build -e print-kdp-8.5sq, which needs 24
    Write: a booklet: book build -e booklet-a4
    """,
}
"""Code to page."""
