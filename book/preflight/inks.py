"""The check of how much ink there is in one place."""

from __future__ import annotations

from collections.abc import Iterator

from book.findings import Finding
from book.geometry import INCH, Box
from book.preflight.places import found, size
from book.preflight.upload import Upload

SLACK = 2.0
"""Per cent: the pages are drawn in steps of 255."""
SPOT = 4
"""Squares that must be too wet, so that a speck is no finding: together 1 mm2."""


def too_much_ink(upload: Upload) -> Iterator[Finding]:
    """L411: more ink in one place than the paper takes.

    The sum of the four inks, in per cent, on the page as it is drawn: opaque things hide what is behind them,
    see-through ones mix with it. It is measured on squares of 1/50 in, so a finer dot that is wetter is not seen.
    Pictures are mixed down first, to no fewer than 70 dots an inch.
    Only what is drawn in gray and in CMYK counts: how much ink red, green and blue, or a spot colour, become is
    decided by the printer (L401 and L403 name them). Overprinting is not taken into account.

    Why: more than the paper takes does not dry: it sticks to the next sheet.
    Instead of: C 100 M 100 Y 100 K 100 (400 %)
    Write: C 60 M 40 Y 40 K 100 (240 %)
    """
    limit = upload.printer.ink
    if not limit:
        return
    for sheet in upload.sheets:
        look = upload.looks.get(sheet.number)
        if look is None or look.ink is None:
            continue
        least = int((limit + SLACK) * 255 / 400) + 1
        steps = look.ink.histogram()
        wet = sum(steps[least:])
        if wet >= SPOT:
            most = max(step for step in range(256) if steps[step]) * 400 / 255
            left, top, right, bottom = look.ink.point([0] * least + [255] * (256 - least)).getbbox()
            scale = INCH / look.dpi
            where = Box(
                left * scale + sheet.media.x,
                top * scale + sheet.media.y,
                (right - left) * scale,
                (bottom - top) * scale,
            )
            share = f"{wet / sum(steps):.1%} of the page, within {size(where)}"
            message = f"{most:.0f} % of ink, in {share}; {limit:g} % is the most"
            yield found(
                upload,
                "L411",
                message,
                "take lighter inks there, or convert with a profile of less ink",
                sheet=sheet,
                box=where,
            )
