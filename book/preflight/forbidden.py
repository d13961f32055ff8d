"""Checks of what must not be in a file that goes to a printer: all that is for screens, and all that hides."""

from __future__ import annotations

from collections.abc import Iterator

from book.findings import Finding
from book.geometry import Box
from book.preflight.places import SLACK, found, more
from book.preflight.state import meet
from book.preflight.upload import NAMES, Upload

MARK = 2.0
"""Points: a line that is thicker, or farther from an edge of the trim, is no crop mark."""


def unwanted_thing(upload: Upload) -> Iterator[Finding]:
    """L601: something in the file that the printer's profile forbids.

    Outline (bookmarks), annotations (comments, links), metadata, attachments, form fields, layers, scripts,
    encryption.

    Why: it is of no use on paper, and the printer's upload refuses files that have it.
    Instead of: the PDF that was made for tablets
    Write: one that was made for print, such as `book build -e print-...`
    """
    for word, what in sorted(upload.extras.items()):
        if word in upload.printer.banned:
            message = f"the file has {what}; {upload.printer.name} takes none"
            yield found(upload, "L601", message, f"export it without {word}")
    for sheet in upload.sheets if "annotations" in upload.printer.banned else ():
        notes = [note for note in sheet.notes if note.kind != "Widget"]
        if notes:
            message = f"there is an annotation ({notes[0].kind}){more(len(notes) - 1, 'annotation')}"
            yield found(upload, "L601", message, "export it without annotations", sheet=sheet, box=notes[0].box)


def see_through(upload: Upload) -> Iterator[Finding]:
    """L602: something see-through, where the printer wants all of it flattened.

    Opacity, blend modes, soft masks (also those of pictures), and groups that would be blended.

    Why: older machines of printers draw it wrong, or leave it out.
    Instead of: a shadow of black at 30 %
    Write: a shadow in a colour of its own, or the page exported as PDF/X-1a or PDF 1.3, which flattens
    """
    if "transparency" not in upload.printer.banned:
        return
    hint = "export it with transparency flattened (PDF/X-1a)"
    for sheet in upload.sheets:
        through = [thing for thing in sheet.drawn if thing.effect]
        if through:
            first = through[0]
            message = f"{NAMES[first.what]} with {first.effect}{more(len(through) - 1, 'thing')}"
            yield found(upload, "L602", message, hint, sheet=sheet, box=first.box)
        elif sheet.grouped:
            yield found(upload, "L602", "the page has a transparency group", hint, sheet=sheet)


def crop_marks(upload: Upload) -> Iterator[Finding]:
    """L603: crop marks, or anything else beyond the bleed.

    Lines outside the trim that go on along its edges, two or more, and what lies wholly outside the printer's bleed.

    Why: the printer puts its own marks, and cuts by them; yours end up in the bleed, or double.
    Instead of: "export with crop marks"
    Write: the same without
    """
    if "crop marks" not in upload.printer.banned:
        return
    for sheet in upload.sheets:
        bleed, trim = upload.bleed_and_trim(sheet.number)
        trim = sheet.trim or trim
        marks = [thing for thing in sheet.drawn if thing.what == "line" and _is_mark(thing.box, trim)]
        beyond = [thing for thing in sheet.drawn if not meet(thing.box, bleed.inset(-SLACK))]
        outside = beyond or (marks if len(marks) > 1 else [])
        if outside:
            what = f"{NAMES[outside[0].what]} outside the page{more(len(outside) - 1, 'thing')}"
            yield found(upload, "L603", what, "export it without crop marks", sheet=sheet, box=outside[0].box)


def _is_mark(box: Box, trim: Box) -> bool:
    """Whether a line stands outside the trim, and in line with one of its edges."""
    upright = box.width < MARK and min(abs(box.x + box.width / 2 - edge) for edge in (trim.x, trim.right)) < MARK
    level = box.height < MARK and min(abs(box.y + box.height / 2 - edge) for edge in (trim.y, trim.bottom)) < MARK
    off = box.bottom <= trim.y or box.y >= trim.bottom if upright else box.right <= trim.x or box.x >= trim.right
    return (upright or level) and off


def invisible_letters(upload: Upload) -> Iterator[Finding]:
    """L604: letters that are not drawn, such as those behind a scanned page.

    Why: printers forbid what cannot be seen; some machines draw it.
    Instead of: a scan with its words recognized
    Write: the scan alone
    """
    for sheet in upload.sheets:
        hidden = [thing for thing in sheet.drawn if thing.invisible]
        if hidden:
            message = f"there are invisible letters{more(len(hidden) - 1, 'line')}"
            yield found(upload, "L604", message, "export it without them", sheet=sheet, box=hidden[0].box)
