"""Checks of how many pages there are, and which of them are empty."""

from __future__ import annotations

from collections.abc import Iterator

from book.findings import Finding, pages_said
from book.preflight.places import found
from book.preflight.upload import Sheet, Upload

PALE = 250
"""From this step of 255 on, a colour is paper."""


def page_count(upload: Upload) -> Iterator[Finding]:
    """L111: too few pages, too many, or a number that the printer cannot bind.

    Why: a file of 22 pages does not become a book of 24 by itself; the printer refuses it, or adds pages somewhere.
    Instead of: 22 pages, where 24 is the least
    Write: two pages more, such as one to draw on and one that tells who made the book
    """
    count, printer = len(upload.sheets), upload.printer
    if upload.part == "cover":
        if count != 1:
            message = f"the cover has {count} pages; it is one sheet: back, spine and front"
            yield found(upload, "L111", message, "export back, spine and front as one page")
        return
    if not printer.least <= count <= printer.most:
        message = f"{count} page{'' if count == 1 else 's'}; {printer.name} takes {printer.least} to {printer.most}"
        wrap = count == 1 and upload.sheets[0].media.width > 2 * printer.width
        hint = "is this the cover? then say so with --cover" if wrap else "add or take out pages"
        yield found(upload, "L111", message, hint)
    elif count % printer.multiple:
        message = f"{count} pages; {printer.name} wants a multiple of {printer.multiple}"
        lacking = printer.multiple - count % printer.multiple
        yield found(upload, "L111", message, f"add {lacking} page{'' if lacking == 1 else 's'}")


def last_page_used(upload: Upload) -> Iterator[Finding]:
    """L112: something on the last page, which the printer keeps for itself.

    Why: it prints its own barcode there, over whatever stands there.
    Instead of: the end of the story on the last page
    Write: an empty page after it
    """
    if upload.part == "interior" and upload.printer.last_blank and upload.sheets:
        last = upload.sheets[-1]
        if not is_blank(upload, last):
            message = f"the last page is not empty; {upload.printer.name} prints on it"
            yield found(upload, "L112", message, "end the book with an empty page", sheet=last)


def blank_pages(upload: Upload) -> Iterator[Finding]:
    """L113: too many empty pages one after the other.

    Why: the printer takes them for pages that were lost on the way, and asks.
    Instead of: four empty pages at the end
    Write: two of them
    """
    if upload.part == "cover":
        return
    run: list[int] = []
    for sheet in (*upload.sheets, None):
        if sheet is not None and is_blank(upload, sheet):
            run.append(sheet.number)
            continue
        if len(run) > upload.printer.blanks:
            first = upload.sheets[run[0] - 1]
            message = f"pages {pages_said(run)} are empty; {upload.printer.blanks} in a row are the most"
            yield found(upload, "L113", message, "take some of them out", sheet=first)
        run = []


def is_blank(upload: Upload, sheet: Sheet) -> bool:
    """Whether a page shows nothing but paper. Where it could not be drawn, whether nothing is drawn on it."""
    look = upload.looks.get(sheet.number)
    if look is None:
        return not sheet.drawn and not sheet.fault
    return all(low >= PALE for low, _ in look.seen.getextrema())
