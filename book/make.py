"""Making: a proof in, the files of its editions out, written whole or not at all.

proof -> paint -> write: one edition after the other
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from book.art.gallery import Progress, with_sizes
from book.art.shown import shown_parts
from book.editions import Edition
from book.files import write_all
from book.findings import BookError, Finding
from book.impose import Paper
from book.laid import LaidPage
from book.printers import Printer, press_profile
from book.proofs import Proof, Sheets, imprint_of, painted, proof
from book.report import Made
from book.setting import Setter
from book.slug import slug_of

KEPT = ".kept"
"""The folder below the output folder in which compiled pictures are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file of an edition: what stands behind the edition's name, its bytes and the number of its pages."""

    ending: str
    data: bytes
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawn:
    """A finished file that is not yet written: where it goes, and the seconds that it took."""

    edition: Edition
    path: Path
    file: File
    seconds: float


def make(
    folder: Path, names: Sequence[str], out: Path, progress: Progress | None = None
) -> tuple[tuple[Finding, ...], tuple[Made, ...]]:
    """Build the editions into `out`, and say what there is to say, also what print shops would send back.

    Raises `BookError`: with exit code 1 where the story is at fault or a print shop would refuse a file (nothing is
    written), 4 where the disk is.
    """
    begun = time.perf_counter()
    ready = proof(folder, names, out / KEPT, progress)
    files = draw(ready, out, begun, written)
    findings = (*ready.findings, *_sent_back(files))
    if any(finding.severity == "error" for finding in findings):
        raise BookError(findings)
    return findings, save(files)


def _sent_back(files: Sequence[Drawn]) -> Iterator[Finding]:
    """What print shops have to say of the files for them."""
    inside = {each.edition.name: each.file.pages for each in files if each.file.ending == "-interior.pdf"}
    for each in files:
        if printer := each.edition.printer:
            from book.preflight import preflight

            cover = each.file.ending == "-cover.pdf"
            pages = inside[each.edition.name] if cover else None
            part: Literal["cover", "interior"] = "cover" if cover else "interior"
            yield from preflight(each.file.data, printer, part, pages=pages, name=str(each.path))


def draw(
    ready: Proof, out: Path, begun: float, files_of: Callable[[Proof, Sheets], Iterable[File]]
) -> tuple[Drawn, ...]:
    """The files of all editions; `begun` is when work on them began, in `perf_counter` seconds."""
    made = []
    for sheets in ready.sheets:
        for file in files_of(ready, sheets):
            path = out / f"{slug_of(ready.story.title)}-{sheets.edition.name}{file.ending}"
            now = time.perf_counter()
            made.append(Drawn(edition=sheets.edition, path=path, file=file, seconds=now - begun))
            begun = now
    return tuple(made)


def save(files: Sequence[Drawn]) -> tuple[Made, ...]:
    """Write the files, all of them whole or none at all."""
    write_all([(each.path, each.file.data) for each in files])
    return tuple(
        Made(
            edition=each.edition.name,
            path=each.path,
            pages=each.file.pages,
            size=len(each.file.data),
            seconds=each.seconds,
        )
        for each in files
    )


def written(ready: Proof, sheets: Sheets) -> Iterator[File]:
    """The files of an edition: interior and cover for a print shop, else one, as PDF or as HTML."""
    if sheets.edition.printer:
        yield from _for_shop(ready, sheets, sheets.edition.printer)
        return
    if sheets.edition.paper:
        data = _imposed(ready, sheets, sheets.edition.paper)
    else:
        data = printed(ready, sheets) if sheets.edition.written == "pdf" else _web(ready, sheets)
    yield File(ending=f".{sheets.edition.written}", data=data, pages=len(sheets.pages))


def _for_shop(ready: Proof, sheets: Sheets, printer: Printer) -> Iterator[File]:
    from book.press.files import Job, print_files

    job = Job(
        story=with_sizes(ready.story, sheets.gallery),
        shape=sheets.edition.shape,
        family=ready.family,
        pages=sheets.pages,
        gallery=sheets.gallery,
        printer=printer,
        profile=press_profile(printer, ready.folder) if printer.space == "CMYK" else b"",
        kept=ready.kept,
    )
    for part, data, pages in print_files(job):
        yield File(ending=f"-{part}.pdf", data=data, pages=pages)


def _web(ready: Proof, sheets: Sheets) -> bytes:
    from book.web import drawn, web_book

    story = with_sizes(ready.story, sheets.gallery)

    def album(pages: Sequence[LaidPage]) -> bytes:
        return painted(story, ready.family, replace(sheets, pages=tuple(pages)), ready.kept)

    return web_book(story, ready.family, drawn(story, sheets.gallery, ready.kept, album))


def printed(ready: Proof, sheets: Sheets) -> bytes:
    """The PDF of an edition page by page, whatever it is written as."""
    return painted(ready.story, ready.family, sheets, ready.kept)


def _imposed(ready: Proof, sheets: Sheets, paper: Paper) -> bytes:
    """The PDF of an edition as sheets to print, with a side or two that tell how."""
    from book.guide import guide_pictures, with_guide
    from book.impose import imposed
    from book.paint import paint_sheets

    setter = Setter(family=ready.family, language=ready.story.language)
    sides = with_guide(imposed(sheets.pages, paper), paper, setter)
    gallery = {**shown_parts(sheets.pages, sheets.gallery, ready.kept), **guide_pictures()}
    return paint_sheets(sides, gallery, ready.family.fonts, imprint_of(ready.story, sheets.edition))
