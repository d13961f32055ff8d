"""Composing: a Text in, words with their widths out, before anybody knows a type size or a column.

Widths are in thousandths of the type size.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from book.findings import BookError, Span, stop
from book.model import Line, Piece, Text
from book.setting.fonts import Family
from book.setting.letters import letter_faults, named
from book.setting.shape import Shaped, shape

# Blanks at which a line may break. The others (U+00A0, U+2007, U+202F) hold their words together.
_BLANK = re.compile("([ \t\u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]+)")


@dataclass(frozen=True, slots=True)
class Chunk:
    """A part of a word, or a blank, in one style. `key` is that of a hard word, `language` that of foreign words."""

    shaped: Shaped
    bold: bool
    key: str
    language: str


@dataclass(frozen=True, slots=True)
class Word:
    """What never breaks. `gap` is the blank before it on its line: nothing for the first."""

    chunks: tuple[Chunk, ...]
    width: float
    gap: tuple[Chunk, ...]
    gap_width: float
    text: str
    span: Span


Words = tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Hand:
    """How words are written: with which fonts, whether all bold, in which language (a BCP 47 tag)."""

    family: Family
    bold: bool
    language: str

    def chunks(self, text: str, piece: Piece) -> tuple[Chunk, ...]:
        """The shaped parts of one word or blank. Raises LookupError for a letter that no font has."""
        bold = self.bold or piece.style != "plain"
        chain = self.family.bold if bold else self.family.regular
        shaped = shape(chain, text, piece.language or self.language)
        return tuple(Chunk(part, bold, piece.key, piece.language) for part in shaped)


@lru_cache(maxsize=1024)
def compose(text: Text, hand: Hand) -> tuple[tuple[Words, ...], ...]:
    """Paragraphs of the author's lines of words. Raises a BookError (P103, P104) for letters that cannot be set."""
    faults = tuple(letter_faults(text, hand.family))
    if faults:
        raise BookError(faults)
    return tuple(tuple(line for line in (_line(it, hand) for it in paragraph) if line) for paragraph in text.paragraphs)


def joined(first: Words, second: Words, hand: Hand) -> Words:
    """Two lines of the author as one, with a blank between them."""
    head = second[0]
    before, after = first[-1].chunks[-1].language, head.chunks[0].language
    gap = hand.chunks(" ", Piece(" ", language=before if before == after else ""))
    head = Word(head.chunks, head.width, gap, _width(gap), head.text, head.span)
    return (*first, head, *second[1:])


def _width(chunks: tuple[Chunk, ...]) -> float:
    return sum(chunk.shaped.width for chunk in chunks)


def _line(line: Line, hand: Hand) -> Words:
    """The words of a line; a style may begin or end inside a word."""
    words: list[Word] = []
    gap: tuple[Chunk, ...] = ()
    chunks: tuple[Chunk, ...] = ()
    text = ""

    def finish() -> None:
        nonlocal gap, chunks, text
        if chunks:
            before = gap if words else ()
            words.append(Word(chunks, _width(chunks), before, _width(before), text, line.span))
            gap = ()
        chunks, text = (), ""

    for piece in line.pieces:
        for part in _BLANK.split(piece.text):
            if _BLANK.fullmatch(part):
                finish()
                gap += _shaped(part.replace("\t", " "), piece, line, hand)
            elif part:
                chunks += _shaped(part, piece, line, hand)
                text += part
    finish()
    return tuple(words)


def _shaped(part: str, piece: Piece, line: Line, hand: Hand) -> tuple[Chunk, ...]:
    try:
        return hand.chunks(part, piece)
    except LookupError as error:
        char = str(error.args[0])
        message = f"no font has the character '{char}' ({named(char[:1])}) in '{part}'"
        raise stop("P103", message, line.span, "write it with other letters") from error
