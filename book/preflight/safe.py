"""Checks of where words stand: clear of the cut, of the fold, of the barcode and of the spine."""

from __future__ import annotations

from collections.abc import Iterator

from book.findings import Finding
from book.geometry import Box
from book.preflight.places import found, mm, more
from book.preflight.upload import Sheet, Upload

SLACK = 0.5
"""Points: letters are measured by their outlines, which reach a little over their line."""
SHOWS = 48
"""Steps of 255 from the ground's own colour at which something shows."""
SPOTS = 0.02
"""The part of a barcode's zone that may show something: a speck does no harm."""


def words_near_the_cut(upload: Upload) -> Iterator[Finding]:
    """L511: words outside the safe area.

    The boxes of the letters themselves count. At the spine the gutter is kept clear, which grows with the pages.

    Why: the knife is a millimetre off now and then, and the fold swallows what is near it.
    Instead of: words 3 mm from the edge
    Write: words 10 mm from it, or what the printer asks
    """
    for sheet in upload.sheets:
        safe = safe_area(upload, sheet)
        out = sorted(((_over(word.box, safe), word) for word in sheet.words), key=lambda pair: -pair[0])
        out = [pair for pair in out if pair[0] > SLACK]
        if out:
            far, word = out[0]
            message = f"'{word.text}' is {mm(far)} outside the safe area{more(len(out) - 1, 'word')}"
            hint = "move the words inwards, or set them smaller"
            yield found(upload, "L511", message, hint, sheet=sheet, box=word.box)


def words_under_the_barcode(upload: Upload) -> Iterator[Finding]:
    """L512: words where the barcode goes, at the lower right of the back cover.

    Why: the printer puts a white box with the barcode over them.
    Instead of: the disclaimer in the lower right corner of the back cover
    Write: the disclaimer at its lower left
    """
    for sheet, zone in _zone(upload):
        words = [word for word in sheet.words if word.box.overlap(zone)]
        if words:
            message = f"'{words[0].text}' stands where the barcode goes{more(len(words) - 1, 'word')}"
            yield found(upload, "L512", message, "move the words away from there", sheet=sheet, box=words[0].box)


def picture_under_the_barcode(upload: Upload) -> Iterator[Finding]:
    """L513: something other than a plain ground where the barcode goes.

    Why: the white box covers it.
    Instead of: the fox, sitting in the lower right corner of the back cover
    Write: the fox a hand's breadth to the left
    """
    for sheet, zone in _zone(upload):
        look = upload.looks.get(sheet.number)
        if look is None:
            continue
        onto = zone.moved(-sheet.media.x, -sheet.media.y).scaled(look.dpi / 72)
        part = look.seen.crop((int(onto.x), int(onto.y), int(onto.right) + 1, int(onto.bottom) + 1)).convert("L")
        steps = part.histogram()
        ground = max(range(256), key=steps.__getitem__)
        other = sum(count for step, count in enumerate(steps) if abs(step - ground) > SHOWS)
        if other > SPOTS * sum(steps):
            message = (
                f"there is more than a plain ground where the barcode goes ({other / sum(steps):.0%} of the place)"
            )
            yield found(upload, "L513", message, "keep the place plain", sheet=sheet, box=zone, severity="warning")


def words_on_a_thin_spine(upload: Upload) -> Iterator[Finding]:
    """L514: words on a spine that is too thin for them.

    Why: the fold wanders by a millimetre, and the words land on the front or on the back.
    Instead of: the title on the spine of a book of 32 pages
    Write: nothing there; from the number of pages that the printer names (about 80), the title
    """
    if upload.part != "cover" or (upload.pages or 0) >= upload.printer.cover.spine_words_from:
        return
    for sheet in upload.sheets:
        spine = upload.trim(sheet.number).inset(upload.printer.width, 0)
        words = [word for word in sheet.words if spine.width > 0 and word.box.overlap(spine)]
        if words:
            message = f"'{words[0].text}' stands on the spine{more(len(words) - 1, 'word')}"
            hint = f"leave it plain below {upload.printer.cover.spine_words_from} pages"
            yield found(upload, "L514", message, hint, sheet=sheet, box=words[0].box)


def safe_area(upload: Upload, sheet: Sheet) -> Box:
    """Where words may stand on a page."""
    trim, printer = upload.trim(sheet.number), upload.printer
    if upload.part == "cover":
        return trim.inset(printer.cover.safe)
    safe, gutter = printer.safe, printer.gutter(len(upload.sheets))
    left, right = (gutter, safe.outer) if sheet.number % 2 else (safe.outer, gutter)
    return trim.inset(left, safe.top, right, safe.bottom)


def _over(box: Box, safe: Box) -> float:
    return max(safe.x - box.x, safe.y - box.y, box.right - safe.right, box.bottom - safe.bottom)


def _zone(upload: Upload) -> Iterator[tuple[Sheet, Box]]:
    if upload.part == "cover":
        for sheet in upload.sheets:
            yield sheet, upload.printer.cover.barcode.on(Box(0, 0, upload.printer.width, upload.printer.height))
