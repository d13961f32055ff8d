"""Checks of pictures made of dots: whether those are fine enough where the pictures are placed."""

from __future__ import annotations

from collections.abc import Iterator

from book.findings import Finding
from book.preflight.places import found, more
from book.preflight.upload import Drawn, Upload

SLACK = 0.005
"""The part of the dots that may lack: a picture of 2,625 dots on 222.3 mm has 299.9 an inch."""
SPECK = 1
"""Pixels: a picture of one is a plain colour."""


def coarse_picture(upload: Upload) -> Iterator[Finding]:
    """L301: a picture with too few dots an inch.

    Counted where the picture is placed, along the side that has fewer, after all scaling; so a picture that is
    enlarged has fewer than it was drawn with.

    Why: below 200 dots an inch one sees them; below 300 edges are soft.
    Instead of: a picture of 1,000 pixels over a page of 8.75 in (114 dots an inch)
    Write: one of 2,625 pixels, drawn anew: to enlarge it by program does not help
    """
    for sheet in upload.sheets:
        coarse = _under(upload, "picture", sheet.drawn)
        if coarse:
            hint = "put in a larger picture, or place it smaller"
            yield found(
                upload,
                "L301",
                _said(coarse, coarse[0].dpi, f"{upload.printer.dpi:g} is the least"),
                hint,
                sheet=sheet,
                box=coarse[0].box,
            )


def coarse_mask(upload: Upload) -> Iterator[Finding]:
    """L302: the outline or the soft edge of a picture has too few dots an inch.

    A mask has dots of its own, and may be coarser than its picture.

    Why: a hard edge gets steps. One that is soft all over may be coarse; look at it.
    Instead of: a mask of 500 pixels round a picture of 2,500
    Write: a mask with as many dots as the picture
    """
    for sheet in upload.sheets:
        coarse = _under(upload, "mask", sheet.drawn)
        if coarse:
            yield found(
                upload,
                "L302",
                f"the mask of {_said(coarse, coarse[0].dpi, f'{upload.printer.dpi:g} is the least')}",
                "look at its edges",
                sheet=sheet,
                box=coarse[0].box,
                severity="warning",
            )


def fine_picture(upload: Upload) -> Iterator[Finding]:
    """L303: a picture with more dots an inch than the printer takes.

    Why: what is finer than the press is thrown away, and the file is large and slow.
    Instead of: a photograph of 6,000 pixels in a corner of 2 in (3,000 dots an inch)
    Write: the same photograph with 600 pixels
    """
    most = upload.printer.dpi_most
    for sheet in upload.sheets:
        fine = [d for d in sheet.drawn if d.what == "picture" and _counts(d) and d.dpi_most > most * (1 + SLACK)]
        fine.sort(key=lambda drawn: -drawn.dpi_most)
        if fine:
            message = _said(fine, fine[0].dpi_most, f"{most:g} is the most")
            yield found(
                upload, "L303", message, "save it with fewer pixels", sheet=sheet, box=fine[0].box, severity="warning"
            )


def _under(upload: Upload, what: str, drawn: tuple[Drawn, ...]) -> list[Drawn]:
    least = upload.printer.dpi * (1 - SLACK)
    return sorted((d for d in drawn if d.what == what and _counts(d) and d.dpi < least), key=lambda d: d.dpi)


def _counts(drawn: Drawn) -> bool:
    return drawn.pixels[0] * drawn.pixels[1] > SPECK


def _said(drawn: list[Drawn], dpi: float, limit: str) -> str:
    """The first of some pictures, and how many more there are."""
    width, height = drawn[0].pixels
    others = more(len(drawn) - 1, "picture")
    return f"a picture of {width} x {height} pixels has {dpi:.0f} dots an inch{others}; {limit}"
