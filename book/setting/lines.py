"""Lines: composed paragraphs and a column in, paragraphs of lines that fit it out."""

from __future__ import annotations

from functools import lru_cache

from book.characters import short
from book.findings import stop
from book.model import Text
from book.setting.breaking import even_breaks
from book.setting.compose import Hand, Words, compose, joined

_SLACK = 0.001


@lru_cache(maxsize=4096)
def lines_of(text: Text, hand: Hand, column: float, *, running: bool = False) -> tuple[tuple[Words, ...], ...]:
    """Paragraphs of lines. `column` is in thousandths of the type size; `running` text fills it.

    Raises a BookError (P102) for a word that is wider than the column, and those of `compose`.
    """
    return tuple(_broken(paragraph, hand, column, running=running) for paragraph in compose(text, hand) if paragraph)


def width_of(line: Words) -> float:
    """How wide a line is, in thousandths of the type size. The blank before its first word does not count."""
    return sum(word.width + word.gap_width for word in line) - line[0].gap_width


def _broken(paragraph: tuple[Words, ...], hand: Hand, column: float, *, running: bool) -> tuple[Words, ...]:
    """The author's lines where all fit; else broken, each or all together, whichever needs fewer lines."""
    if all(width_of(line) <= column + _SLACK for line in paragraph):
        return paragraph
    for word in (word for line in paragraph for word in line):
        if word.width > column + _SLACK:
            message = f"the word '{short(word.text)}' is wider than its column"
            raise stop("P102", message, word.span, "choose a shorter word, or a layout with more room for words")
    each = tuple(part for line in paragraph for part in _cut(line, column, (), running=running))
    if len(paragraph) == 1:
        return each
    whole, ends = paragraph[0], []
    for line in paragraph[1:]:
        ends.append(len(whole))
        whole = joined(whole, line, hand)
    together = _cut(whole, column, ends, running=running)
    return together if len(together) < len(each) else each


def _cut(line: Words, column: float, ends: list[int] | tuple[()], *, running: bool) -> tuple[Words, ...]:
    if width_of(line) <= column + _SLACK:
        return (line,)
    widths, gaps, texts = zip(*((word.width, word.gap_width, word.text) for word in line), strict=True)
    starts = even_breaks(widths, gaps, texts, column, ends, running=running)
    return tuple(line[a:b] for a, b in zip(starts, (*starts[1:], len(line)), strict=True))
