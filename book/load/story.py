"""A book folder in, a Story and its warnings out; or every mistake in it at once."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import Path

from book.art.looks import KEYS, is_value, values_of
from book.characters import short
from book.findings import BookError, Finding, Span
from book.languages import language_of
from book.load.faq import PATH as FAQ
from book.load.faq import faq_of
from book.load.fields import Fields, Notes
from book.load.folder import BookFolder
from book.load.pages import Known, allow_of, page_of
from book.model import Faq, Page, Story
from book.source import Mapping

BOOK = "story/book.yaml"
BOOK_KEYS = (
    "title",
    "subtitle",
    "author",
    "illustrator",
    "language",
    "licence",
    "level",
    "layout",
    "ground",
    "ink",
    "reader",
    "editions",
    "look",
    "zine",
    "allow",
)
_LANGUAGE = re.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def load_story(
    folder: Path, layouts: Collection[str], editions: Collection[str] = ()
) -> tuple[Story, tuple[Finding, ...]]:
    """The story in `folder`, and warnings about it.

    `layouts` and `editions` are the names that a story may use; without `editions` any name is taken. Raises
    `BookError` with all mistakes of all files, warnings among them; its exit code is 4 where the system refused a file.
    """
    story, found, code = read_story(folder, layouts, editions)
    if code:
        raise BookError(found, code)
    return story, found


def read_story(
    folder: Path, layouts: Collection[str], editions: Collection[str] = ()
) -> tuple[Story, tuple[Finding, ...], int]:
    """As `load_story`, but what could be read of a story with mistakes comes back too, with the exit code it deserves.

    What could not be read is left out: such a story is good for finding more mistakes, and for nothing else.
    """
    notes = Notes()
    story = _story(BookFolder(folder, notes), layouts, editions)
    found = tuple(sorted(notes.findings, key=lambda f: (f.span, f.code)))
    return story, found, (4 if notes.system_failed else 1) if notes.has_errors else 0


def _story(folder: BookFolder, layouts: Collection[str], editions: Collection[str]) -> Story:
    _other_endings(folder)
    fields = _book(folder)
    faq = _faq(folder)
    language = _language(fields)
    pages = _pages(folder, _known(fields, faq, layouts))
    return Story(
        title=fields.plain("title"),
        subtitle=fields.plain("subtitle", empty=True),
        author=fields.plain("author", empty=True),
        illustrator=fields.plain("illustrator", empty=True),
        language=language,
        licence=fields.plain("licence", empty=True),
        level=_level(fields),
        pages=pages,
        faq=faq or Faq(),
        reader=_reader(fields, language),
        editions=tuple(
            s.text for s in fields.names("editions") if not editions or fields.check_name(s, editions, "edition")
        ),
        ground=fields.colour("ground", "#FFFFFF"),
        ink=fields.colour("ink", "#222222"),
        span=fields.span,
        look=_look(fields),
        zine=_zine(fields, pages),
        allow=allow_of(fields),
    )


def _look(fields: Fields) -> dict[str, str]:
    """How the hero is to look: names and values that pictures can follow."""
    look = {}
    inner = fields.pairs("look")
    for name, text in inner:
        if fields.check_name(name, KEYS, "part of the look") and text:
            look[name.text] = text
            if not is_value(name.text, text):
                known = values_of(name.text)
                hint = fields.notes.did_you_mean(text, known) or ", ".join(known)
                fields.notes.add("S011", f"unknown {name.text} '{short(text)}'", name.span, hint)
    return look


def _zine(fields: Fields, pages: tuple[Page, ...]) -> tuple[tuple[str, Span], ...]:
    """The pages of the little book on one sheet, as they are named."""
    known = [page.name for page in pages]
    return tuple((s.text, s.span) for s in fields.names("zine") if fields.check_name(s, known, "page"))


def _other_endings(folder: BookFolder) -> None:
    for name in folder.names("story"):
        if name.lower() in {"book.yml", "faq.yml", "book.yaml.txt", "faq.yaml.txt"}:
            span, wanted = Span(f"story/{name}"), name[:4].replace(".", "") + ".yaml"
            folder.notes.add(
                "S018", "not read: its name does not end in '.yaml'", span, f"rename it to '{wanted}'", "warning"
            )


def _book(folder: BookFolder) -> Fields:
    mapping = None
    if "book.yaml" in folder.names("story"):
        mapping = folder.read(BOOK)
    else:
        hint = "add it with a line `title: ...`; `book new FOLDER` makes a book to start from"
        folder.notes.add("S001", "there is no such file, so this is no book folder", Span(BOOK), hint)
    fields = Fields(mapping or Mapping((), Span(BOOK)), BOOK_KEYS, folder.notes)
    if mapping:
        fields.require("title")
    return fields


def _faq(folder: BookFolder) -> Faq | None:
    """The FAQ; empty where there is none, None where it cannot be read."""
    if "faq.yaml" not in folder.names("story"):
        return Faq()
    mapping = folder.read(FAQ)
    return faq_of(mapping, folder.notes) if mapping else None


def _known(fields: Fields, faq: Faq | None, layouts: Collection[str]) -> Known:
    layout = fields.scalar("layout")
    if layout:
        fields.check_name(layout, layouts, "layout")
    return Known(
        layouts=layouts,
        facts=None if faq is None else [fact.id for question in faq.questions for fact in question.facts],
        questions=None if faq is None else [question.id for question in faq.questions],
        layout=layout.text if layout else "",
    )


def _pages(folder: BookFolder, known: Known) -> tuple[Page, ...]:
    names = folder.page_files()
    if not names:
        hint = "add a file such as 'story/pages/01-cover.yaml'"
        folder.notes.add("S001", "there are no pages", Span("story/pages"), hint)
    mappings = [(name, folder.read(f"story/pages/{name}")) for name in names]
    return tuple(page_of(name.removesuffix(".yaml"), m, known, folder) for name, m in mappings if m)


def _language(fields: Fields) -> str:
    language = fields.typed("language", "en-US")
    if not _LANGUAGE.fullmatch(language):
        hint = "write `language: en-US`, or `de`, `fr`, `es-MX` ..."
        fields.notes.add("S012", f"'{language}' is no name of a language", fields.place("language"), hint)
    return language


def _level(fields: Fields) -> tuple[int, int]:
    text = fields.typed("level", "4-8")
    found = re.fullmatch(r"(\d{1,2})\s*(?:-|–|to)\s*(\d{1,2})", text)  # noqa: RUF001 - meant as typed
    if not found or int(found[1]) > int(found[2]):
        hint = "write the years from and to: `level: 4-8`"
        fields.notes.add("S012", f"'{text}' is no age of readers", fields.place("level"), hint)
        return (4, 8)
    return int(found[1]), int(found[2])


def _reader(fields: Fields, language: str) -> dict[str, str]:
    """The words for the reader. With `they: she` the language knows the rest; else each form has a line of its own."""
    reader = {}
    spoken = language_of(language)
    forms = spoken.pronouns if spoken else {}
    known = ("name", "they", "them", "their", "theirs", "themself")
    for name, text in fields.pairs("reader"):
        if fields.check_name(name, known, "word for the reader") and text:
            reader[name.text] = text
    missing = [form for form in known[2:] if form not in reader]
    if "they" in reader and reader["they"] not in forms and missing:
        hint = f"write {', '.join(forms)}, or add {', '.join(missing)}" if forms else f"add {', '.join(missing)}"
        fields.notes.add("S012", f"'{reader['they']}' is not known as 'they'", fields.spans["reader"], hint)
    return reader
