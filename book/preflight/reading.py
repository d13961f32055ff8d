"""What can be said of a file before it is checked: whether it could be read at all, and wholly."""

from __future__ import annotations

from collections.abc import Iterator

from book.findings import Finding
from book.preflight.places import found
from book.preflight.upload import Upload

CODES = {
    "L001": """L001: a file that is no PDF, or so damaged that nothing can be read.

    Why: the printer's upload gets no further than we do.
    Instead of: cover.pdf, which is a Word file with another name, or half a download
    Write: the file as the program exported it
    """,
    "L002": """L002: a file that is locked with a password.

    Why: nobody but you can print it.
    Instead of: a PDF that asks for a password when it is opened
    Write: the same, saved without
    """,
    "L003": """L003: a file that is too large to be checked.

    More than 2,000 pages, more than 2 GB, or a part that unpacks to more than 300 MB.

    Why: no picture book is; and no check should take for ever.
    Instead of: all books of a series in one file
    Write: one book
    """,
}


def repaired(upload: Upload) -> Iterator[Finding]:
    """L004: a file with mistakes in its build, which had to be mended before it could be checked.

    Why: each program mends in a way of its own, and the printer's may not do it at all.
    Instead of: a PDF whose table of contents (xref) is wrong, such as one that an e-mail program changed
    Write: the same, exported anew, or mended by `qpdf damaged.pdf mended.pdf`
    """
    if upload.repairs:
        message = f"the file had to be mended: {upload.repairs[0]}"
        yield found(upload, "L004", message, "export it again", severity="warning")


def unreadable_page(upload: Upload) -> Iterator[Finding]:
    """L005: a page that could not be read to its end.

    What was read is checked, the rest is not: it may hold more faults.

    Why: what we cannot read the printer may not be able to read either.
    Instead of: a page with a broken picture in it
    Write: the same page, exported anew
    """
    for sheet in upload.sheets:
        if sheet.fault:
            yield found(
                upload, "L005", f"the page cannot be read wholly: {sheet.fault}", "export it again", sheet=sheet
            )


def large_file(upload: Upload) -> Iterator[Finding]:
    """L006: a file that is larger than the printer takes.

    Why: the upload ends half way.
    Instead of: 900 MB
    Write: 80 MB: pictures of 300 dots an inch, saved as JPEG
    """
    if upload.size > upload.printer.largest:
        message = f"{upload.size / 1e6:.0f} MB; {upload.printer.name} takes {upload.printer.largest / 1e6:.0f} MB"
        yield found(upload, "L006", message, "save the pictures with fewer dots, or as JPEG")
