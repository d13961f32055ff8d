"""Proofs: a story folder and the names of editions in; the story with its pages laid out, and all findings, out.

load -> personalise -> pictures -> lay out -> check; nothing is written but pictures that are kept.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from book.art.compiled import Compiled
from book.art.gallery import Progress, compile_gallery, wanted, with_sizes
from book.art.shown import shown_parts
from book.behind import colours_of, without_words
from book.checks import Draft, run_checks
from book.editions import EDITIONS, Edition, edition_names, edition_of
from book.editions.chosen import chosen, on_sheets, possible, too_thick, turned
from book.findings import BookError, Finding
from book.laid import LaidPage
from book.lay_out import lay_out
from book.layouts import LAYOUTS
from book.load import read_story
from book.model import Page, Story
from book.personalise import personalise
from book.press.sheets import faults
from book.report import in_order
from book.setting import Family, family_of

if TYPE_CHECKING:
    from book.pdf.imprint import Imprint


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheets:
    """An edition, laid out: its pages, and its pictures by their paths."""

    edition: Edition
    pages: tuple[LaidPage, ...]
    gallery: Mapping[str, Compiled]


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """A story, the sheets of its editions, and all findings. Where none of them is an error it can be painted.

    `kept` is as in `proof`.
    """

    folder: Path
    kept: Path | None
    story: Story
    family: Family
    sheets: tuple[Sheets, ...]
    findings: tuple[Finding, ...]


def proof(
    folder: Path, names: Sequence[str], kept: Path | None, progress: Progress | None = None, *, look: bool = False
) -> Proof:
    """A story that can be painted, laid out in the editions `names` (those of the story where there are none).

    `kept` is a folder for compiled pictures, or None to keep none. With `look` the pages are drawn for the checks that
    look at them. Raises `BookError` with the warnings and errors of all steps up to the first that cannot go on.
    """
    draft = draft_of(folder, names, kept, progress, look=look)
    if any(finding.severity == "error" for finding in draft.findings):
        raise BookError(draft.findings)
    return draft


def draft_of(
    folder: Path, names: Sequence[str], kept: Path | None, progress: Progress | None = None, *, look: bool = False
) -> Proof:
    """As `proof`, but what is wrong after the pictures is only among the findings.

    Editions in which the words do not fit are left out of the sheets.
    """
    story, findings, code = read_story(folder, layouts=LAYOUTS, editions=edition_names(folder))
    count = sum(LAYOUTS[page.layout].pages for page in story.pages if page.layout in LAYOUTS)
    wished = [edition_of(name, folder, count) for name in names or story.editions or tuple(EDITIONS)[:1]]
    if code:
        raise BookError(in_order([*findings, *_of_pictures(story, folder, wished)]), code)
    story = personalise(story, story.reader)
    editions, unfit = possible(story, wished)
    try:
        galleries = _galleries(story, folder, editions, kept, progress)
    except BookError as error:
        raise BookError(in_order([*findings, *error.findings, *_unlaid(story)]), error.exit_code) from error
    notes = [note for gallery in galleries for picture in gallery.values() for note in picture.notes]
    family = family_of(folder)
    sheets, found = _sheets(story, family, editions, galleries, kept, look=look, every=not names)
    everything = in_order([*findings, *unfit, *notes, *found])
    return Proof(folder=folder, kept=kept, story=story, family=family, sheets=sheets, findings=everything)


def painted(story: Story, family: Family, sheets: Sheets, kept: Path | None) -> bytes:
    """The PDF of laid-out pages; `kept` is as in `proof`."""
    from book.paint import paint

    gallery = shown_parts(sheets.pages, sheets.gallery, kept)
    return paint(sheets.pages, gallery, family.fonts, imprint_of(story, sheets.edition))


def imprint_of(story: Story, edition: Edition) -> Imprint:
    """The title page of the file of an edition."""
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


def _of_pictures(story: Story, folder: Path, editions: Sequence[Edition]) -> tuple[Finding, ...]:
    """What is wrong with the pictures of a story that cannot be made, on pages whose layout is known."""
    readable = replace(story, pages=tuple(page for page in story.pages if page.layout in LAYOUTS))
    plain = [replace(edition, layouts={}) for edition in editions]
    try:
        _galleries(readable, folder, plain, None, None)
    except BookError as error:
        return error.findings
    return ()


def _unlaid(story: Story) -> tuple[Finding, ...]:
    """What the checks say of a story that cannot be laid out: nothing about pages, and nothing about idle `allow`s."""
    return run_checks(Draft(story=story, pages=()), every=False)


def _sheets(
    story: Story,
    family: Family,
    editions: Sequence[Edition],
    galleries: Sequence[Mapping[str, Compiled]],
    kept: Path | None,
    *,
    look: bool,
    every: bool,
) -> tuple[tuple[Sheets, ...], list[Finding]]:
    """All editions laid out and checked, with the faults of all of them; `every` as in `run_checks`."""
    sheets: list[Sheets] = []
    drafts: list[Draft] = []
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
            behind = colours_of(painted(story, family, bare, kept))
        dots = {path: picture.pixels for path, picture in gallery.items() if picture.pixels}
        drafts.append(
            Draft(story=story, pages=pages, pixels=dots, behind=behind, bound=edition.bound, edition=edition.name)
        )
    return tuple(sheets), [*found, *run_checks(*drafts, every=every and len(drafts) == len(editions))]
