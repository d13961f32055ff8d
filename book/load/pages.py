"""A page file: the values in it in, a Page out, every mistake noted."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass

from book.findings import Span
from book.load.fields import Fields, Notes
from book.load.folder import BookFolder
from book.model import Art, Entry, Page
from book.source import Mapping, Scalar

ART_KEYS = ("picture", "alt", "decoration", "fit", "focus")
ENTRY_KEYS = ("head", "words", *ART_KEYS)
PAGE_KEYS = (
    "layout",
    *ART_KEYS,
    "words",
    "words-right",
    "heading",
    "small",
    "entries",
    "retells",
    "question",
    "ground",
    "ink",
    "allow",
)
_FOCUS = re.compile(r"(\d{1,3})\s*%\s*,?\s+(\d{1,3})\s*%")
_CODE = re.compile(r"[A-Z]\d{3}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """The names that a page may use; None where story/faq.yaml cannot be read, so that any may be right.

    `layout` is the book's own layout, empty where it has none.
    """

    layouts: Collection[str]
    facts: Collection[str] | None
    questions: Collection[str] | None
    layout: str = ""


def page_of(name: str, mapping: Mapping, known: Known, folder: BookFolder) -> Page:
    """The page in `story/pages/<name>.yaml`; what cannot be used has its default, and is noted."""
    notes = folder.notes
    fields = Fields(mapping, PAGE_KEYS, notes)
    layout = fields.name("layout", known.layouts, known.layout)
    if not layout and not fields.has("layout"):
        hint = "add `layout: full` here, or in story/book.yaml for all pages"
        notes.add("S004", "'layout' is missing", fields.span, hint)
    return Page(
        name=name,
        layout=layout,
        span=fields.span,
        words=fields.words("words"),
        words_right=fields.words("words-right"),
        heading=fields.words("heading"),
        small=fields.words("small"),
        picture=art_of(fields, folder),
        entries=tuple(_entry(entry, folder) for entry in fields.mappings("entries", ENTRY_KEYS)),
        retells=_retells(fields, known),
        question=_question(fields, known),
        ground=fields.colour("ground", ""),
        ink=fields.colour("ink", ""),
        spans=dict(fields.spans),
        allow=allow_of(fields),
    )


def _retells(fields: Fields, known: Known) -> tuple[tuple[str, Span], ...]:
    return tuple(
        (scalar.text, scalar.span)
        for scalar in fields.names("retells")
        if known.facts is None or fields.check_name(scalar, known.facts, "fact")
    )


def _question(fields: Fields, known: Known) -> str:
    if known.questions is None:
        return fields.typed("question")
    return fields.name("question", known.questions)


def _entry(fields: Fields, folder: BookFolder) -> Entry:
    fields.require("head")
    return Entry(
        head=fields.words("head"), words=fields.words("words"), span=fields.span, picture=art_of(fields, folder)
    )


def art_of(fields: Fields, folder: BookFolder) -> Art | None:
    """The picture of a page or an entry. Each has words for those who cannot see it, or is decoration."""
    notes = folder.notes
    scalar = fields.scalar("picture")
    alt, decoration = fields.plain("alt"), fields.flag("decoration")
    focus, fit = _focus(fields, notes), fields.name("fit", ("cover", "whole"), "cover")
    if scalar is None:
        for key in ART_KEYS[1:]:
            if fields.has(key) and not fields.has("picture"):
                notes.add(
                    "S014", f"'{key}' without a picture", fields.spans[key], "add `picture: ...`, or delete the line"
                )
        return None
    if not alt and not decoration and not fields.has("alt"):
        hint = "add `alt: ...`, 8 to 30 words that say what matters in it, or `decoration: yes`"
        notes.add("S014", f"picture '{scalar.text}' has no words for those who cannot see it", scalar.span, hint)
    if alt and decoration:
        notes.add("S014", "a picture with 'alt' is no decoration", fields.place("alt"), "keep one of the two lines")
    path = folder.picture(scalar)
    return Art(
        path=path,
        span=scalar.span,
        alt="" if decoration else alt,
        alt_span=fields.place("alt") if alt else None,
        decoration=decoration,
        fit="whole" if fit == "whole" else "cover",
        focus=focus,
    )


def _focus(fields: Fields, notes: Notes) -> tuple[float, float]:
    scalar = fields.scalar("focus")
    if scalar is None:
        return (0.5, 0.5)
    found = _FOCUS.fullmatch(scalar.text)
    if not found or max(int(found[1]), int(found[2])) > 100:
        hint = "write `focus: 50% 40%`: how far from the left, how far from the top"
        notes.add("S012", f"'{scalar.text}' is no place in a picture", scalar.span, hint)
        return (0.5, 0.5)
    return (int(found[1]) / 100, int(found[2]) / 100)


def allow_of(fields: Fields) -> tuple[tuple[str, str, Span], ...]:
    """The checks that the author silences, each with its reason."""
    found = []
    for code, reason in fields.pairs("allow"):
        if not _CODE.fullmatch(code.text):
            fields.notes.add("S012", f"'{code.text}' is no code of a check", code.span, 'write `W101: "the reason"`')
        elif reason:
            found.append((code.text, reason, code.span))
    return tuple(found)


def check_ids(ids: list[Scalar], notes: Notes) -> None:
    """Ids are plain, and each stands for one thing."""
    seen: dict[str, Span] = {}
    for scalar in ids:
        if not re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", scalar.text):
            hint = "write small letters, digits and hyphens, such as `what-genes`"
            notes.add("S012", f"'{scalar.text}' is no good id", scalar.span, hint)
        elif scalar.text in seen:
            message = f"id '{scalar.text}' is given twice; the first is in line {seen[scalar.text].line}"
            notes.add("S015", message, scalar.span, "rename one of the two")
        seen.setdefault(scalar.text, scalar.span)
