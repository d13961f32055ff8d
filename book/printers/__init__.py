"""Printers: YAML files of `assets/printers` in, `Printer` values out. A new printer is a new file, and nothing else.

    printer_names(folder)     the names of all printers, sorted: those of the program and those of the book folder
    find_printer(name, folder) the `Printer` of that name; `BookError` with all mistakes in its file, with their places
    press_profile(printer, folder)  the bytes of its ICC profile

    printer.sheet("left")     the trim with its bleed by side, in points (`Box`, trim at 0, 0)
    printer.bleed.inner       top, bottom, outer, inner; `safe` likewise; `gutter(pages)` is the inner margin
    printer.spine(pages)      the width of the spine, `wrap(pages)` trim and bleed of the whole cover
    printer.cover.barcode.on(back)  where the barcode comes on the trimmed back cover
    printer.banned            what must not be in the file: names of `BANNED`
    printer.source_of("bleed")  where a number comes from: `.where`, `.read`, `.second_hand`

The other numbers are explained at `Printer`. A book folder may have printers of its own, and its own version of ours.
"""

from __future__ import annotations

from pathlib import Path

from book.files import bundled, leads_inside, read_inside
from book.findings import Span, stop
from book.printers.codes import CODES
from book.printers.printer import BANNED, STANDARDS, Banned, Cover, Edges, Paper, Printer, Source, Standard

__all__ = [
    "BANNED",
    "CODES",
    "STANDARDS",
    "Banned",
    "Cover",
    "Edges",
    "Paper",
    "Printer",
    "Source",
    "Standard",
    "find_printer",
    "press_profile",
    "printer_names",
]

FOLDER = "assets/printers"
"""Where a book folder has printers of its own."""
MOST_BYTES = 1_000_000
"""Bytes of a printer's file: ours have 2,000."""
MOST_PROFILE = 20_000_000
"""Bytes of an ICC profile: those of print shops have half a megabyte to ten."""


def printer_names(folder: Path | None = None) -> tuple[str, ...]:
    """The names of all printers, sorted: those that come with the program, and those of the book `folder`."""
    places = [_ours(), *([folder / FOLDER] if folder and leads_inside(folder, FOLDER) else [])]
    return tuple(sorted({file.stem for place in places if place.is_dir() for file in place.glob("*.yaml")}))


def find_printer(name: str, folder: Path | None = None) -> Printer:
    """The printer of that name; the book's own file goes before one of the program.

    Raises `BookError`: N102 for a name that is not known, else all that is wrong with the file.
    """
    from book.printers.read import printer_of

    names = printer_names(folder)
    if name not in names:
        raise stop("N102", f"there is no printer '{name}'", Span(FOLDER), f"the printers are {', '.join(names)}", 2)
    path = f"{FOLDER}/{name}.yaml"
    root, inside = _where(path, folder, _ours())
    return printer_of(read_inside(root, inside, Span(path), code="S001", limit=MOST_BYTES), path)


def press_profile(printer: Printer, folder: Path | None = None) -> bytes:
    """The ICC profile of a CMYK printer, from the book's own `assets/icc` or from the program's.

    Raises `BookError` (S001) where there is no such file, or none of a press.
    """
    span = printer.span
    root, inside = _where(f"assets/icc/{printer.profile}", folder, bundled("icc"))
    data = read_inside(root, inside, span, code="S001", limit=MOST_PROFILE)
    if data[36:40] != b"acsp" or data[12:20] != b"prtrCMYK":
        hint = "name a profile of a printing press (class 'prtr', colours 'CMYK')"
        raise stop("S001", f"'{printer.profile}' is no ICC profile of a CMYK press", span, hint)
    return data


def _ours() -> Path:
    """The printers that come with the program: beside this file when it is installed, in a checkout's assets."""
    here = Path(__file__).parent
    return here if any(here.glob("*.yaml")) else here.parent.parent / FOLDER


def _where(path: str, folder: Path | None, ours: Path) -> tuple[Path, str]:
    """The folder and the path below it under which a file of the book, or else of the program, is found."""
    if folder is not None and (folder / path).is_file():
        return folder, path
    return ours, path.rpartition("/")[2]
