"""The order of the steps: a story folder in; findings, laid-out pages and finished books out.

load -> personalise -> pictures -> lay out -> check        proof: for all editions, before anything is written
                                          -> paint -> write      make: one edition after the other
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from book.art.compiled import Compiled
from book.art.gallery import Progress, compile_gallery, wanted, with_sizes
from book.behind import colours_of, without_words
from book.checks import Draft, run_checks
from book.editions import EDITIONS, Edition, edition_names, edition_of
from book.editions.chosen import chosen, on_sheets, possible, too_thick, turned
from book.files import write_whole
from book.findings import BookError, Finding
from book.impose import Paper
from book.laid import LaidPage
from book.lay_out import lay_out
from book.layouts import LAYOUTS
from book.load import load_story
from book.model import Page, Story
from book.personalise import personalise
from book.press.sheets import faults
from book.printers import Printer, press_profile
from book.report import Made, in_order
from book.setting import Family, Setter, family_of
from book.slug import slug_of

if TYPE_CHECKING:
    from book.pdf.imprint import Imprint

KEPT = ".kept"
"""The folder below the output folder in which compiled pictures are kept."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheets:
    """An edition, laid out: its pages, and its pictures by their paths."""

    edition: Edition
    pages: tuple[LaidPage, ...]
    gallery: Mapping[str, Compiled]


@dataclass(frozen=True, slots=True, kw_only=True)
class File:
    """A file of an edition: what stands behind the edition's name, its bytes and the number of its pages."""

    ending: str
    data: bytes
    pages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """A story that can be painted: nothing in it is wrong, though there may be warnings. `kept` is as in `proof`."""

    folder: Path
    kept: Path | None
    story: Story
    family: Family
    sheets: tuple[Sheets, ...]
    findings: tuple[Finding, ...]


def proof(
    folder: Path, names: Sequence[str], kept: Path | None, progress: Progress | None = None, *, look: bool = False
) -> Proof:
    """Read a story and lay it out in the editions `names` (those of the story where there are none).

    `kept` is a folder for compiled pictures, or None to keep none. With `look` the pages are drawn for the checks that
    look at them. Raises `BookError` with the warnings and errors of
    all steps up to the first that cannot go on.
    """
    story, findings = load_story(folder, layouts=LAYOUTS, editions=edition_names(folder))
    story = personalise(story, story.reader)
    wished = [edition_of(name, folder) for name in names or story.editions or tuple(EDITIONS)[:1]]
    editions, unfit = possible(story, wished)
    galleries = _galleries(story, folder, editions, kept, progress)
    notes = [note for gallery in galleries for picture in gallery.values() for note in picture.notes]
    family = family_of(folder)
    sheets, found = _sheets(story, family, editions, galleries, look=look)
    everything = in_order([*findings, *unfit, *notes, *found])
    if any(finding.severity == "error" for finding in everything):
        raise BookError(everything)
    return Proof(folder=folder, kept=kept, story=story, family=family, sheets=sheets, findings=everything)


def make(
    folder: Path, names: Sequence[str], out: Path, progress: Progress | None = None
) -> tuple[tuple[Finding, ...], tuple[Made, ...]]:
    """Build the editions into `out`, and say what there is to say, also what print shops would send back.

    Raises `BookError`: with exit code 1 where the story is at fault (nothing is written), 4 where the disk is.
    """
    begun = time.perf_counter()
    ready = proof(folder, names, out / KEPT, progress)
    made = save(ready, out, begun, written)
    return (*ready.findings, *_sent_back(ready, made)), made


def _sent_back(ready: Proof, made: Sequence[Made]) -> Iterator[Finding]:
    for file in made:
        if printer := next(s.edition.printer for s in ready.sheets if s.edition.name == file.edition):
            from book.preflight import preflight_part as sent_back

            yield from sent_back(file.path, printer)


def save(
    ready: Proof, out: Path, begun: float, files_of: Callable[[Proof, Sheets], Iterable[File]]
) -> tuple[Made, ...]:
    """Write the files of each edition into `out`; `begun` is when work on them began, in `perf_counter` seconds."""
    made = []
    for sheets in ready.sheets:
        name = sheets.edition.name
        for file in files_of(ready, sheets):
            path = out / f"{slug_of(ready.story.title)}-{name}{file.ending}"
            write_whole(path, file.data)
            now = time.perf_counter()
            made.append(Made(edition=name, path=path, pages=file.pages, size=len(file.data), seconds=now - begun))
            begun = now
    return tuple(made)


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
    from book.web import picture_pages, web_book

    story = with_sizes(ready.story, sheets.gallery)
    pages = picture_pages(story, sheets.gallery)
    album = _painted(story, ready.family, replace(sheets, pages=pages))
    return web_book(story, ready.family, pages, album)


def printed(ready: Proof, sheets: Sheets) -> bytes:
    """The PDF of an edition page by page, whatever it is written as."""
    return _painted(ready.story, ready.family, sheets)


def _painted(story: Story, family: Family, sheets: Sheets) -> bytes:
    from book.paint import paint

    return paint(sheets.pages, sheets.gallery, family.fonts, _imprint(story, sheets.edition))


def _imposed(ready: Proof, sheets: Sheets, paper: Paper) -> bytes:
    """The PDF of an edition as sheets to print, with a side or two that tell how."""
    from book.guide import guide_pictures, with_guide
    from book.impose import imposed
    from book.paint import paint_sheets

    setter = Setter(family=ready.family, language=ready.story.language)
    sides = with_guide(imposed(sheets.pages, paper), paper, setter)
    gallery = {**sheets.gallery, **guide_pictures()}
    return paint_sheets(sides, gallery, ready.family.fonts, _imprint(ready.story, sheets.edition))


def _imprint(story: Story, edition: Edition) -> Imprint:
    from book.pdf.imprint import Imprint

    return Imprint(
        title=story.title,
        author=story.author,
        subject=story.subtitle,
        language=story.language,
        facing=edition.facing,
        tagged=edition.tagged,
    )


def _galleries(
    story: Story, folder: Path, editions: Sequence[Edition], kept: Path | None, progress: Progress | None
) -> list[dict[str, Compiled]]:
    """The pictures for each edition. Those that need the same size are compiled once."""

    def pages_of(page: Page) -> int:
        return LAYOUTS[page.layout].pages

    wishes = [
        wanted(chosen(story, edition), edition.side, pages_of, edition.finish, edition.relief) for edition in editions
    ]
    compiled = compile_gallery([wish for wishes_of in wishes for wish in wishes_of], folder, kept, progress)
    return [{wish.path: compiled[wish] for wish in wishes_of} for wishes_of in wishes]


def _sheets(
    story: Story,
    family: Family,
    editions: Sequence[Edition],
    galleries: Sequence[Mapping[str, Compiled]],
    *,
    look: bool,
) -> tuple[tuple[Sheets, ...], list[Finding]]:
    """All editions laid out and checked, with the faults of all of them."""
    sheets: list[Sheets] = []
    found: list[Finding] = []
    for edition, gallery in zip(editions, galleries, strict=True):
        sized = with_sizes(chosen(story, edition), gallery)
        try:
            laid = lay_out(sized, edition.shape, family, turned(sized, edition))
        except BookError as error:
            found += error.findings
            continue
        found += too_thick(laid, edition, story.span)
        if edition.printer:
            found += faults(laid, edition.printer)
        pages = on_sheets(laid, edition)
        sheets.append(Sheets(edition=edition, pages=pages, gallery=gallery))
        behind = None
        if look:
            bare = Sheets(edition=edition, pages=without_words(pages), gallery=gallery)
            behind = colours_of(_painted(story, family, bare))
        found += run_checks(Draft(story=story, pages=pages, behind=behind, bound=edition.bound))
    return tuple(sheets), found
