"""What the checks look at: a story with its laid-out pages, and a few questions that several of them ask of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from book.findings import Finding, Severity, Span
from book.geometry import Box
from book.laid import LaidPage
from book.languages import Language, Limits, language_of
from book.model import Art, Line, Page, Story, Text

STORY_LAYOUTS = frozenset({"full", "above", "beside", "columns", "spread"})
"""The layouts of the story itself: it runs from the first page that has one of them to the last."""

_WORD = re.compile(r"[^\W_]+(?:['’‐‑-][^\W_]+)*")  # noqa: RUF001 - meant as typed


@dataclass(frozen=True, slots=True)
class Draft:
    """A story and how it comes out in one edition.

    `pixels` holds the size in dots of each picture that is made of dots, by its path. `behind` tells how often each
    colour stands in a box of a page, words apart; None where nobody has drawn the pages. `bound` pages lie open two by
    two; those of a colouring book are loose sheets. `edition` is its name, where there is one to say.
    """

    story: Story
    pages: tuple[LaidPage, ...]
    pixels: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    behind: Callable[[LaidPage, Box], dict[tuple[int, int, int], int]] | None = None
    bound: bool = True
    edition: str = ""

    @property
    def told(self) -> tuple[Page, ...]:
        """The pages of the story itself, without covers and back matter."""
        places = [n for n, page in enumerate(self.story.pages) if page.layout in STORY_LAYOUTS]
        return self.story.pages[places[0] : places[-1] + 1] if places else ()

    @property
    def language(self) -> Language | None:
        """The language, where its rules are known."""
        return language_of(self.story.language)

    @property
    def limits(self) -> Limits | None:
        """What these readers can take in, where it is known."""
        return self.language.limits_for(self.story.level) if self.language else None

    @property
    def openings(self) -> dict[int, list[tuple[int, Page, Text]]]:
        """The story's words by opening, the pages 2k and 2k + 1 that lie open together: page number, page, words."""
        if not self.bound:
            return {}
        told = {page.name: page for page in self.told}
        seen: set[str] = set()
        found: dict[int, list[tuple[int, Page, Text]]] = {}
        for laid in self.pages:
            page = told.get(laid.name)
            if page is None:
                continue
            texts = [page.words_right] if page.name in seen else [page.words]
            if page.name not in seen and sum(p.name == page.name for p in self.pages) == 1:
                texts.append(page.words_right)
            seen.add(page.name)
            found.setdefault(laid.number // 2, []).extend((laid.number, page, text) for text in texts)
        return found


def finding(code: str, message: str, span: Span, hint: str = "", severity: Severity = "warning") -> Finding:
    """A finding of a check: advice, unless it says otherwise."""
    return Finding(code=code, message=message, span=span, hint=hint, severity=severity)


def words_in(text: str) -> list[str]:
    """The words in a text; a word with a hyphen or an apostrophe is one."""
    return _WORD.findall(text)


def texts_of(page: Page) -> Iterator[Text]:
    """The running words of a page."""
    yield from (page.words, page.words_right)


def art_in(story: Story) -> Iterator[Art]:
    """All pictures of a story, those of entries too."""
    for page in story.pages:
        if page.picture:
            yield page.picture
        yield from (entry.picture for entry in page.entries if entry.picture)


def sentences_in(text: Text, language: Language) -> Iterator[tuple[str, Span]]:
    """The sentences of a text, each with the place of the line in which it begins."""
    for paragraph in text.paragraphs:
        whole = " ".join(line.text for line in paragraph)
        start = 0
        for sentence in language.sentences(whole):
            start = whole.index(sentence, start)
            yield sentence, _line_at(paragraph, start).span
            start += len(sentence)


def _line_at(paragraph: tuple[Line, ...], offset: int) -> Line:
    for line in paragraph:
        if offset <= len(line.text):
            return line
        offset -= len(line.text) + 1
    return paragraph[-1]


def quoted(text: str, most: int = 6) -> str:
    """The beginning of a text, in quotation marks."""
    words = text.split()
    return "'" + " ".join(words[:most]) + (" ...'" if len(words) > most else "'")
