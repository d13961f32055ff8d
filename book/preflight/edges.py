"""The check of the bleed: whether what reaches the cut goes on to the edge of the sheet."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from itertools import groupby
from typing import Any

from PIL import ImageChops
from PIL.Image import Transpose

from book.findings import Finding
from book.geometry import INCH
from book.preflight.places import MM, found, mm
from book.preflight.upload import Looks, Sheet, Upload

INSIDE = 2 * MM
"""What ends nearer to the cut than this is meant to be cut, or in danger of it: the knife is 1 mm off now and then."""
SHORTEST = 5 * MM
"""A shorter piece of edge is no picture."""
PALE = 246
"""From this step of 255 on, in all three colours, it is paper."""


def white_edge(upload: Upload) -> Iterator[Finding]:
    """L521: a picture that reaches the cut, or nearly, and stops before the edge of the bleed.

    Seen on the drawn page: along 5 mm or more of an edge there is colour within 2 mm of the cut, and paper at the
    outermost edge of the sheet. Sides without bleed, such as the inner one at Amazon KDP, are not looked at.

    Why: the knife is a millimetre off now and then; a white sliver stays at the edge of the page.
    Instead of: a picture as large as the trimmed page
    Write: one that is larger by the bleed, 3.2 mm on each side
    """
    for sheet in upload.sheets:
        look = upload.looks.get(sheet.number)
        if look is None:
            continue
        for side, start, length in _slivers(upload, sheet, look):
            message = f"the picture stops before the {side} edge of the bleed, along {mm(length)} from {mm(start)} on"
            yield found(
                upload, "L521", message, "let the picture run out over the cut to the edge of the sheet", sheet=sheet
            )


def _slivers(upload: Upload, sheet: Sheet, look: Looks) -> Iterator[tuple[str, float, float]]:
    """Side, where along it from the trim's top left corner, and how long, in points. Each side in turn lies on top."""
    trim, media, scale = upload.trim(sheet.number), sheet.media, look.dpi / INCH
    inks = ImageChops.invert(_whitest(look.seen))
    turns = {
        "left": (trim.x - media.x, media.y, inks.transpose(Transpose.TRANSPOSE)),
        "right": (media.right - trim.right, media.y, inks.transpose(Transpose.ROTATE_90)),
        "top": (trim.y - media.y, media.x, inks),
        "bottom": (media.bottom - trim.bottom, media.x, inks.transpose(Transpose.FLIP_TOP_BOTTOM)),
    }
    for side, (bleed, begin, picture) in turns.items():
        if bleed * scale < 3 or picture.height < (bleed + INSIDE) * scale + 1:
            continue
        near = _most(picture, round(bleed * scale), round((bleed + INSIDE) * scale))
        edge = _most(picture, 0, 2)
        lacking = [ink > 255 - PALE >= out for ink, out in zip(near, edge, strict=True)]
        for first, count in _runs(lacking):
            if count >= SHORTEST * scale:
                yield side, begin + first / scale, count / scale


def _whitest(picture: Any) -> Any:
    """In each place the darkest of red, green and blue."""
    red, green, blue = picture.split()
    return ImageChops.darker(ImageChops.darker(red, green), blue)


def _most(picture: Any, first: int, last: int) -> bytes:
    """For each column the most of some rows."""
    rows = [picture.crop((0, row, picture.width, row + 1)) for row in range(first, last)]
    return bytes(reduce(ImageChops.lighter, rows).tobytes())


def _runs(lacking: list[bool]) -> Iterator[tuple[int, int]]:
    at = 0
    for is_lacking, group in groupby(lacking):
        count = len(list(group))
        if is_lacking:
            yield at, count
        at += count
