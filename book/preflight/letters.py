"""Checks of letters: their fonts, their size, their ink."""

from __future__ import annotations

from collections.abc import Iterator

from book.findings import Finding
from book.preflight.places import found, more
from book.preflight.upload import Sheet, Typeface, Upload

SIZE_SLACK = 0.05
"""Points: programs round the size of type."""
DARK, TRACE = 0.7, 0.05
"""Black of which letters are called black, and the other inks that count as none."""


def lost_font(upload: Upload) -> Iterator[Finding]:
    """L201: a font that is not in the file.

    Part of a font (a subset) is enough.

    Why: the printer's machine takes another font instead, with other letters and other line ends.
    Instead of: Helvetica, by its name only
    Write: the same page, exported with "embed all fonts"
    """
    for sheet, font in _fonts(upload):
        if not font.embedded:
            what = "is named, but not in the file" if font.kind == "missing" else "is not embedded"
            message = f"the font '{font.name}' ({font.kind}) {what}"
            yield found(upload, "L201", message, "export it with all fonts embedded", sheet=sheet)


def drawn_font(upload: Upload) -> Iterator[Finding]:
    """L202: a font whose letters are small drawings (Type 3).

    Why: many printers' machines draw them as coarse dots, and some refuse them.
    Instead of: a font from a program that turns it into pictures
    Write: an OpenType or TrueType font
    """
    for sheet, font in _fonts(upload):
        if font.kind == "Type3":
            message = f"the font '{font.name}' is one of drawings (Type 3)"
            yield found(
                upload,
                "L202",
                message,
                "choose another font, or turn those words to outlines",
                sheet=sheet,
                severity="warning",
            )


def small_type(upload: Upload) -> Iterator[Finding]:
    """L203: type smaller than the printer takes.

    Measured as it prints, after all scaling.

    Why: finer strokes than that break up or fill in.
    Instead of: 5 pt
    Write: 7 pt or more
    """
    least = upload.printer.type_size
    for sheet in upload.sheets:
        small = sorted((w for w in sheet.words if 0 < w.size < least - SIZE_SLACK), key=lambda word: word.size)
        if small:
            first = small[0]
            message = (
                f"'{first.text}' is {first.size:.1f} pt small{more(len(small) - 1, 'word')}; {least:g} pt is the least"
            )
            yield found(upload, "L203", message, "set it larger", sheet=sheet, box=first.box)


def mixed_black(upload: Upload) -> Iterator[Finding]:
    """L204: black letters that are printed in several inks.

    Why: the four inks never meet exactly, and the letters get coloured edges.
    Instead of: C 75 M 68 Y 67 K 90
    Write: K 100 alone
    """
    for sheet in upload.sheets:
        for thing in sheet.drawn:
            inks = thing.inks
            if (
                thing.what == "letters"
                and thing.colours
                and thing.colours.kind == "CMYK"
                and len(inks) == 4
                and inks[3] >= DARK
                and max(inks[:3]) > TRACE
            ):
                said = " ".join(f"{ink} {value:.0%}" for ink, value in zip("CMYK", inks, strict=True)).replace("%", "")
                message = f"black letters are printed in several inks ({said})"
                yield found(upload, "L204", message, "use K 100 alone", sheet=sheet, box=thing.box, severity="warning")
                break


def _fonts(upload: Upload) -> Iterator[tuple[Sheet, Typeface]]:
    """The fonts of each page, each once."""
    for sheet in upload.sheets:
        fonts = {thing.typeface for thing in sheet.drawn if thing.typeface is not None}
        for font in sorted(fonts, key=lambda font: font.name):
            yield sheet, font
