"""Pages as they look: an open PDF in, small pictures of its pages out, and where asked one of how much ink there is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import pypdfium2

from book.preflight.faults import FAULTS
from book.preflight.opened import Opened
from book.preflight.plates import inks_of
from book.preflight.upload import Looks, Sheet

DPI = 50
"""Dots an inch: half a millimetre. A bleed has six, a barcode's zone a hundred by sixty."""
LARGEST = 6_000_000
"""Dots of a page: 60 by 40 in; a larger sheet is wrong anyway."""


def looks_of(source: Opened, sheets: Sequence[Sheet], *, ink: bool) -> dict[int, Looks]:
    """The pages that can be drawn, by number. With `ink` they are drawn a second and a third time, in plates."""
    light = [sheet for sheet in sheets if not sheet.heavy]
    wanted = [sheet for sheet in light if sheet.media.width * sheet.media.height * (DPI / 72) ** 2 <= LARGEST]
    inks = inks_of(source.data, wanted, drawn) if ink else {}
    plain = {sheet.number for sheet in wanted if sheet.number in inks and not _has_other_colours(sheet)}
    seen = drawn(source.data, {sheet.number - 1: sheet for sheet in wanted if sheet.number not in plain})
    seen |= {number: inks[number][1] for number in plain}
    return {n: Looks(dpi=DPI, seen=seen[n], ink=inks[n][0] if n in inks else None) for n in sorted(seen)}


def _has_other_colours(sheet: Sheet) -> bool:
    """Whether anything is neither gray nor in inks, so that the plates do not show it."""
    return any(thing.colours and thing.colours.kind not in {"gray", "CMYK"} for thing in sheet.drawn)


def drawn(data: bytes, sheets: Mapping[int, Sheet]) -> dict[int, Any]:
    """Whole sheets as RGB, upright and not cropped, whatever the pages say; without annotations.

    `sheets` are the pages to be drawn, by their place in the file, from 0 on. The pictures go by the pages' numbers.
    """
    pictures: dict[int, Any] = {}
    if not sheets:
        return pictures
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return pictures
    try:
        for place, sheet in sheets.items():
            try:
                page = document[place]
                page.set_rotation(0)
                page.set_cropbox(*page.get_mediabox())
                picture = page.render(scale=DPI / 72 * sheet.unit, may_draw_forms=False, draw_annots=False)
                pictures[sheet.number] = picture.to_pil().convert("RGB")
                page.close()
            except (pypdfium2.PdfiumError, *FAULTS):
                continue
    finally:
        document.close()
    return pictures
