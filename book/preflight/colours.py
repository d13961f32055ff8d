"""Checks of colours: whether things are drawn in the printer's colours, and whether the file says which those are."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from book.findings import Finding, Severity
from book.preflight.places import found, more
from book.preflight.upload import NAMES, Kind, Upload


def rgb_for_inks(upload: Upload) -> Iterator[Finding]:
    """L401: screen colours in a file that is to be in printing inks.

    RGB of any kind, Lab, and pictures that do not say what colours they have; also behind a palette or in a gradient.
    Gray is an ink: black.

    Why: each machine turns red, green and blue into inks in a way of its own, and black words into four inks.
    Instead of: 0.2 0.3 0.6 rg
    Write: the same colour in cyan, magenta, yellow and black, or export with "convert to CMYK"
    """
    if upload.printer.space == "CMYK":
        yield from _of_kind(
            upload, "L401", {"RGB", "Lab", "unknown"}, "export it with all colours converted to CMYK", "error"
        )


def inks_for_screen(upload: Upload) -> Iterator[Finding]:
    """L402: printing inks in a file that is to be in screen colours.

    Why: the printer turns RGB into inks itself, and guesses what these inks were made for.
    Instead of: CMYK pictures
    Write: sRGB, as they were painted
    """
    if upload.printer.space == "RGB":
        yield from _of_kind(upload, "L402", {"CMYK", "unknown"}, "export it with all colours in sRGB", "warning")


def spot_colour(upload: Upload) -> Iterator[Finding]:
    """L403: a spot colour: an ink that is mixed for one book.

    Why: books like these are printed in four inks; a fifth is replaced by something, or costs a plate.
    Instead of: Pantone 485
    Write: M 95 Y 90
    """
    yield from _of_kind(
        upload, "L403", {"spot"}, "turn it into process colours (CMYK, or RGB where the printer wants that)", "error"
    )


def output_intent(upload: Upload) -> Iterator[Finding]:
    """L404: the file does not say for which press and paper its inks are meant, or says another.

    What counts is the output intent of PDF/X: its profile must be one of four inks, its name that of the printer's
    profile. A file of screen colours needs none.

    Why: C 50 on newspaper is not C 50 on coated paper.
    Instead of: no output intent
    Write: CGATS TR 006, with its profile in the file
    """
    printer = upload.printer
    if printer.space != "CMYK":
        return
    hint = f"export it as {printer.standard if printer.standard != 'none' else 'PDF/X'} for '{printer.condition}'"
    if upload.intent == "none":
        yield found(upload, "L404", "the file does not say for which press its inks are (output intent)", hint)
    elif upload.intent in {"gray", "RGB"}:
        yield found(upload, "L404", f"the output intent is for {upload.intent}, not for four inks", hint)
    elif _plain(upload.condition) != _plain(printer.condition):
        message = f"the inks are for '{upload.condition}'; {printer.name} prints '{printer.condition}'"
        yield found(upload, "L404", message, hint, severity="warning")


def file_standard(upload: Upload) -> Iterator[Finding]:
    """L405: the file is not the kind of PDF that the printer takes.

    Why: the kind promises what is in the file, and what is not; the printer's own check reads that first.
    Instead of: PDF 1.7
    Write: PDF/X-4, chosen when the file is exported
    """
    wanted = upload.printer.standard
    if wanted != "none" and not upload.version.startswith(wanted):
        said = f"says to be {upload.version}" if upload.version else "does not say that it is any kind of PDF/X"
        yield found(upload, "L405", f"the file {said}; {upload.printer.name} wants {wanted}", f"export it as {wanted}")


def _of_kind(upload: Upload, code: str, kinds: Collection[Kind], hint: str, severity: Severity) -> Iterator[Finding]:
    """One finding a page and colour space: what is drawn in it, and where the first of it is."""
    for sheet in upload.sheets:
        first: dict[str, list[int]] = {}
        for index, thing in enumerate(sheet.drawn):
            if thing.colours is not None and thing.colours.kind in kinds:
                first.setdefault(thing.colours.name, []).append(index)
        for name, indices in first.items():
            thing = sheet.drawn[indices[0]]
            message = f"{NAMES[thing.what]} in {name}{more(len(indices) - 1, 'thing')}"
            yield found(upload, code, message, hint, sheet=sheet, box=thing.box, severity=severity)


def _plain(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())
