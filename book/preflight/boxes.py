"""Checks of the sheets: whether they have the printer's size, trim and bleed, and stand upright."""

from __future__ import annotations

from collections.abc import Iterator

from book.findings import Finding
from book.geometry import Box
from book.preflight.places import SLACK, alike, found, mm, size
from book.preflight.upload import Upload


def sheet_size(upload: Upload) -> Iterator[Finding]:
    """L101: pages that do not have the printer's size with bleed.

    The sheet (media box) is the trim and the bleed on the sides where the printer wants it, within 0.01 in. That of a
    cover is back, spine and front; the spine grows with the pages of the book, on the paper that fits best.

    Why: a page of another size is scaled or cut where nobody looked; most printers send the file back.
    Instead of: 8.5 x 8.5 in, exported without bleed
    Write: 8.75 x 8.75 in, with bleed on four sides, where the printer asks for 0.125 in
    """
    for sheet in upload.sheets:
        bleed, trim = upload.bleed_and_trim(sheet.number)
        off = max(abs(sheet.media.width - bleed.width), abs(sheet.media.height - bleed.height))
        if off > SLACK:
            spine = f" with a spine of {mm(trim.width - 2 * upload.printer.width)}" if upload.part == "cover" else ""
            message = f"the sheet has {size(sheet.media)}; {upload.printer.name} wants {size(bleed)}{spine}"
            yield found(upload, "L101", message, "export it at that size, at 100 %, with bleed", sheet=sheet)


def trim_and_bleed(upload: Upload) -> Iterator[Finding]:
    """L102: a trim or bleed box that is not where the printer cuts.

    Within 0.01 in. Pages of a PDF/X file must name their trim; others need not, but what they name must be right.

    Why: the machine that cuts believes the box, not the picture.
    Instead of: a trim box as large as the sheet
    Write: a trim box that is smaller by the bleed: on a left page of Amazon KDP at the left, top and bottom
    """
    for sheet in upload.sheets:
        bleed, trim = upload.bleed_and_trim(sheet.number)
        if sheet.trim is None and upload.printer.standard != "none":
            hint = "export it as PDF/X, with the trim marked"
            yield found(upload, "L102", "the page does not say where it is cut (trim box)", hint, sheet=sheet)
        if sheet.trim is not None and not alike(sheet.trim, trim):
            message = f"the trim box has {size(sheet.trim)}; {upload.printer.name} cuts {size(trim)}"
            yield found(upload, "L102", message, "export it with the right page size", sheet=sheet)
        elif sheet.trim is not None and not alike(sheet.media, bleed) and _same_size(sheet.media, bleed):
            message = "the trim box does not lie in its place on the sheet"
            yield found(upload, "L102", message, "check which pages are left and which are right", sheet=sheet)
        if sheet.bleed is not None and not alike(sheet.bleed, bleed):
            message = f"the bleed box has {size(sheet.bleed)}; {upload.printer.name} wants {size(bleed)}"
            yield found(upload, "L102", message, "set the bleed of the document, and export with it", sheet=sheet)


def turned(upload: Upload) -> Iterator[Finding]:
    """L103: pages that are turned, scaled or cropped by the file.

    Why: such a page looks right on a screen; what prints it may or may not follow.
    Instead of: a page that lies on its side, with /Rotate 90 to set it upright
    Write: a page that is upright by itself
    """
    hint = "export the page as it should print, without turning, scaling or cropping it later"
    for sheet in upload.sheets:
        if sheet.rotation % 360:
            yield found(upload, "L103", f"the page is turned by {sheet.rotation % 360} degrees", hint, sheet=sheet)
        if sheet.unit != 1:
            yield found(upload, "L103", f"the page is scaled: its unit is {sheet.unit:g} points", hint, sheet=sheet)
        if sheet.crop is not None and not alike(sheet.crop, sheet.media):
            message = f"the page is cropped to {size(sheet.crop)}, its sheet has {size(sheet.media)}"
            yield found(upload, "L103", message, hint, sheet=sheet)


def nobody_said_pages(upload: Upload) -> Iterator[Finding]:
    """L104: a cover whose spine cannot be checked, since nobody said how many pages the book has.

    The number is that of the interior: the file beside the cover that is called the same with `interior`, or what
    `--pages` says. The spine is then taken to be what the sheet has beyond two covers and the bleed.

    Why: a spine that is half a millimetre too wide shows on the front.
    Instead of: book preflight cover.pdf --printer kdp-8.5sq --cover
    Write: book preflight cover.pdf --printer kdp-8.5sq --cover --pages 36
    """
    if upload.part == "cover" and upload.pages is None:
        message = "the spine was not checked: nobody said how many pages the book has"
        yield found(upload, "L104", message, "say so with --pages", severity="warning")


def _same_size(one: Box, other: Box) -> bool:
    return abs(one.width - other.width) <= SLACK and abs(one.height - other.height) <= SLACK
