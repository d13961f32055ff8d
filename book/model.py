"""A story as frozen values: what an author wrote, with the place of each thing, and nothing about files or pages.

Story
pages: Page...          one YAML file each; one page, or two where the layout spans a spread
words, words_right    Text -> paragraphs -> Line -> Piece
picture               Art: which picture, what it shows, how it fills its box
entries               Entry...: words to know, questions for grown-ups
faq                     questions and facts which the pages retell; the disclaimer
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from book.findings import Span
from book.geometry import Box

Style = Literal["plain", "stress", "hard"]
Fit = Literal["cover", "whole"]


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words in one style. A `hard` word is explained under *words to know*; `key` is how it stands there.

    `language` is a BCP 47 tag, empty for the language of the book.
    """

    text: str
    style: Style = "plain"
    key: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """A line as the author broke it."""

    pieces: tuple[Piece, ...]
    span: Span

    @property
    def text(self) -> str:
        """The words without their styles."""
        return "".join(p.text for p in self.pieces)


@dataclass(frozen=True, slots=True)
class Text:
    """Paragraphs of lines; no paragraph and no line is empty. Falsy where there are no words."""

    paragraphs: tuple[tuple[Line, ...], ...]
    span: Span

    def __bool__(self) -> bool:
        return bool(self.paragraphs)

    @property
    def lines(self) -> tuple[Line, ...]:
        """All lines of all paragraphs."""
        return tuple(line for paragraph in self.paragraphs for line in paragraph)

    @property
    def text(self) -> str:
        """The words alone: a blank between lines, a line feed between paragraphs."""
        return "\n".join(" ".join(line.text for line in p) for p in self.paragraphs)


@dataclass(frozen=True, slots=True, kw_only=True)
class Art:
    """A picture on a page.

    `path` is the file below the book folder, as the author would say it (`assets/pictures/boots.svg`). `alt` is
    empty where the picture is decoration. `focus` is the point, in parts of its width and height, that stays in
    sight where a picture covers its box. The size and the zones (in the drawing's own units) are 0 and empty until
    the picture has been compiled.
    """

    path: str
    span: Span
    alt: str = ""
    alt_span: Span | None = None
    decoration: bool = False
    fit: Fit = "cover"
    focus: tuple[float, float] = (0.5, 0.5)
    width: float = 0.0
    height: float = 0.0
    zones: dict[str, Box] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A thing in a list: a word with what it means, or a question with its answer; with a picture, or without."""

    head: Text
    words: Text
    span: Span
    picture: Art | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One page or spread of the story.

    `name` is the file's name without `.yaml`. `question` is the id of an FAQ question that begins here. `ground` is
    the colour of the paper as `#RRGGBB`, empty for the book's own. `spans` holds the place of each key in the file.
    """

    name: str
    layout: str
    span: Span
    words: Text
    words_right: Text
    heading: Text
    small: Text
    picture: Art | None = None
    entries: tuple[Entry, ...] = ()
    retells: tuple[tuple[str, Span], ...] = ()
    question: str = ""
    ground: str = ""
    ink: str = ""
    spans: dict[str, Span] = field(default_factory=dict)
    allow: tuple[tuple[str, str, Span], ...] = ()


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact of the FAQ."""

    id: str
    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the FAQ, word for word, with the facts of its answer."""

    id: str
    text: str
    facts: tuple[Fact, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Faq:
    """What the book retells. Empty for a story that retells nothing."""

    questions: tuple[Question, ...] = ()
    disclaimer: str = ""
    span: Span = field(default=Span("story/faq.yaml"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A whole book.

    `level` is the age of the readers, as (from, to) in years. `look` is what book.yaml says about the look of the
    pictures, `allow` the checks that it silences for the book as a whole: code, reason, place. `zine` names the
    pages of the little book on one sheet, with the place of each name.
    """

    title: str
    subtitle: str
    author: str
    illustrator: str
    language: str
    licence: str
    level: tuple[int, int]
    pages: tuple[Page, ...]
    faq: Faq
    reader: dict[str, str]
    editions: tuple[str, ...]
    ground: str
    ink: str
    span: Span
    look: dict[str, str] = field(default_factory=dict)
    zine: tuple[tuple[str, Span], ...] = ()
    allow: tuple[tuple[str, str, Span], ...] = ()
