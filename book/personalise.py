"""The reader's own book: a Story and a reader in, the same Story with `{name}` and `{they}` filled in out.

Only words change. No place, no page and no picture does, so that a finding still leads to the author's line.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import replace

from book.characters import hidden_character
from book.findings import BookError, Finding, Span
from book.languages import language_of
from book.model import Art, Entry, Line, Page, Story, Text

_FORMS = ("they", "them", "their", "theirs", "themself")
_PLACE = re.compile(r"\{(name|they|them|their|theirs|themself|Name|They|Them|Their|Theirs|Themself)\}")


def personalise(story: Story, reader: Mapping[str, str]) -> Story:
    """The story told about `reader`: `name`, and `they` as she, he, they or it (or each form by itself).

    Raises `BookError` with S017 for each place that the reader has no word for, and S008 for a hidden character.
    """
    words = _words(reader, story.language)
    filler = _Filler(words)
    told = replace(
        story,
        title=filler.plain(story.title, story.span),
        subtitle=filler.plain(story.subtitle, story.span),
        pages=tuple(filler.page(page) for page in story.pages),
        reader=dict(reader),
    )
    hidden = ((key, hidden_character(word)) for key, word in words.items())
    filler.findings += [
        Finding(
            code="S008", message=f"hidden character {found} in the reader's {key}", span=story.span, hint="type it anew"
        )
        for key, found in hidden
        if found
    ]
    if filler.findings:
        raise BookError(sorted(filler.findings, key=lambda f: f.span))
    return told


def _words(reader: Mapping[str, str], language: str) -> dict[str, str]:
    """All forms that are known for this reader, in NFC, on one line."""
    spoken = language_of(language)
    forms = spoken.pronouns.get(reader.get("they", ""), {}) if spoken else {}
    words = {key: reader.get(key) or forms.get(key, "") for key in ("name", *_FORMS)}
    return {key: unicodedata.normalize("NFC", " ".join(word.split())) for key, word in words.items() if word}


class _Filler:
    """Puts the reader's words in their places, and notes the places for which there is none."""

    def __init__(self, words: Mapping[str, str]) -> None:
        self.words = words
        self.findings: list[Finding] = []

    def plain(self, text: str, span: Span) -> str:
        """A text without pieces."""
        return _PLACE.sub(lambda found: self._word(found.group(1), span), text) if "{" in text else text

    def _word(self, place: str, span: Span) -> str:
        word = self.words.get(place.lower())
        if word is None:
            message = f"'{{{place}}}' stands for the reader, of whom the book does not say '{place.lower()}'"
            say = "they: she" if place.lower() in _FORMS else "name: Ana"
            hint = f"add `reader:` to story/book.yaml, and under it, indented, `{say}`"
            self.findings.append(Finding(code="S017", message=message, span=span, hint=hint))
            return ""
        return word[:1].upper() + word[1:] if place[0].isupper() else word

    def page(self, page: Page) -> Page:
        """All words of a page."""
        return replace(
            page,
            words=self._text(page.words),
            words_right=self._text(page.words_right),
            heading=self._text(page.heading),
            small=self._text(page.small),
            picture=self._art(page.picture),
            entries=tuple(self._entry(entry) for entry in page.entries),
        )

    def _entry(self, entry: Entry) -> Entry:
        return replace(
            entry, head=self._text(entry.head), words=self._text(entry.words), picture=self._art(entry.picture)
        )

    def _art(self, art: Art | None) -> Art | None:
        return replace(art, alt=self.plain(art.alt, art.alt_span or art.span)) if art else None

    def _text(self, text: Text) -> Text:
        if not any("{" in line.text for line in text.lines):
            return text
        return Text(tuple(tuple(self._line(line) for line in p) for p in text.paragraphs), text.span)

    def _line(self, line: Line) -> Line:
        return Line(tuple(replace(p, text=self.plain(p.text, line.span)) for p in line.pieces), line.span)
