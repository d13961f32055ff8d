"""Preflight: any PDF and a printer in, what that printer would send back out. A check is a generator and one line here.

    opened      the file, or a plain word on why it is none
    sheets      its pages: boxes, words, and by `content` each thing that is drawn, where and how
                (`plain` reads vectors the quick way)
    extras      what is in the file beside its pages
    looks       its pages as they look, and by `plates` how much ink there is, with `small` pictures
    upload      the values that all this becomes, which is all that the checks see

Everything is measured in points from the top left corner of the trim; findings say it in millimetres.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from book.findings import BookError, Finding, page_of
from book.preflight import boxes, colours, counts, edges, forbidden, inks, letters, lines, pictures, reading, safe
from book.preflight.extras import extras_of, intent_of, version_of
from book.preflight.faults import EARLY, said
from book.preflight.looks import looks_of
from book.preflight.opened import Opened, open_pdf
from book.preflight.sheets import sheets_of
from book.preflight.upload import Part, Upload
from book.printers import Printer

Check = Callable[[Upload], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    reading.repaired,
    reading.unreadable_page,
    reading.large_file,
    boxes.sheet_size,
    boxes.trim_and_bleed,
    boxes.turned,
    boxes.nobody_said_pages,
    counts.page_count,
    counts.last_page_used,
    counts.blank_pages,
    letters.lost_font,
    letters.drawn_font,
    letters.small_type,
    letters.mixed_black,
    pictures.coarse_picture,
    pictures.coarse_mask,
    pictures.fine_picture,
    colours.rgb_for_inks,
    colours.inks_for_screen,
    colours.spot_colour,
    colours.output_intent,
    colours.file_standard,
    inks.too_much_ink,
    lines.hairline,
    safe.words_near_the_cut,
    safe.words_under_the_barcode,
    safe.picture_under_the_barcode,
    safe.words_on_a_thin_spine,
    edges.white_edge,
    forbidden.unwanted_thing,
    forbidden.see_through,
    forbidden.crop_marks,
    forbidden.invisible_letters,
)


CODES: dict[str, str] = {page_of(check)[:4]: page_of(check) for check in CHECKS} | reading.CODES


def preflight(
    source: Path | bytes, printer: Printer, part: Part = "interior", *, pages: int | None = None, name: str = ""
) -> tuple[Finding, ...]:
    """What the printer would send back: first what is wrong with the file, then by page and place.

    `source` is a file or its bytes; `name` is what the findings call it. `pages` are those of the interior, for a
    cover; without them they are counted in the file beside it that has `interior` for `cover` in its name. Raises
    `BookError` where there is no such file (exit code 2) or no PDF that can be read (1).
    """
    called = name or (str(source) if isinstance(source, Path) else "the file")
    if part == "cover" and pages is None and isinstance(source, Path):
        pages = _pages_inside(source)
    upload = read(open_pdf(source, called), called, printer, part, pages)
    findings = [finding for check in CHECKS for finding in check(upload)]
    return tuple(sorted(findings, key=lambda finding: (finding.span, finding.code, finding.message)))


def _pages_inside(cover: Path) -> int | None:
    """The pages of the book that a cover is for, if its interior lies beside it."""
    interior = cover.with_name(cover.name.replace("cover", "interior"))
    if interior == cover or not interior.is_file():
        return None
    try:
        return len(open_pdf(interior, str(interior)).pdf.pages)
    except BookError:
        return None


def read(source: Opened, name: str, printer: Printer, part: Part, pages: int | None = None) -> Upload:
    """All that the checks want to know of a file."""
    sheets = tuple(sheets_of(source, printer, part, pages))
    intent, condition = intent_of(source.pdf)
    return Upload(
        name=name,
        printer=printer,
        part=part,
        sheets=sheets,
        size=source.size,
        looks=looks_of(source, sheets, ink=bool(printer.ink)),
        version=version_of(source.pdf),
        intent=intent,
        condition=condition,
        extras=extras_of(source.pdf, sheets),
        pages=pages,
        repairs=(*source.repairs, *(said(line) for line in source.pdf.get_warnings() if EARLY in line)),
    )


__all__ = ["CHECKS", "CODES", "Check", "Part", "Upload", "preflight", "read"]
