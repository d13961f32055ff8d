"""The small markup of words: a text with its places in, paragraphs of lines of pieces out.

`*stress*`, `[gene]` (or `[genes|gene]`: printed, then as it stands under *words to know*) and `{es: hola}` (words in
another language, by its BCP 47 tag; stress, hard words and `{name}` may stand in it) are the whole of it.
Whatever is not exactly that, such as a lone `*` or `[`, is printed as it stands. Nothing is an error.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from book.findings import Span
from book.model import Line, Piece, Style, Text
from book.source import Scalar

_HARD = r"\[(?P<hard>[^\W_](?:[^\[\]|*]*[^\s\[\]|*])?)(?:\|(?P<key>[^\W_](?:[^\[\]|*\n]*[^\s\[\]|*])?))?\]"
_STRESS = r"(?<![\w*])\*(?P<stress>[^\s*](?:[^*]*[^\s*])?)\*(?![\w*])"
_PLACE = r"\{[A-Za-z]+\}"
_TOLD = (
    r"\{(?P<language>[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*):[ \t]*"
    rf"(?P<told>(?:[^\s{{}}]|{_PLACE})(?:(?:[^{{}}]|{_PLACE})*(?:[^\s{{}}]|{_PLACE}))?)[ \t]*\}}"
)
_MARK = re.compile(f"{_STRESS}|{_HARD}|{_TOLD}")


def words_of(scalar: Scalar) -> Text:
    """The text with its markup read: a blank line parts paragraphs, each of the author's lines is a Line.

    The words are brought to Unicode's NFC, blanks at the end of a line go; nothing else is changed.
    """
    text = scalar.text.replace("\n", "\n\n") if scalar.folded else scalar.text
    paragraphs = []
    for group in _groups(text.split("\n"), _spans(scalar)):
        whole = unicodedata.normalize("NFC", "\n".join(line for line, _ in group))
        lines = _lines(_pieces(whole))
        paragraphs.append(tuple(Line(pieces, span) for pieces, (_, span) in zip(lines, group, strict=True)))
    return Text(tuple(paragraphs), scalar.span)


def plain_of(scalar: Scalar) -> str:
    """The text without markup: lines are joined by a blank, paragraphs by a line feed."""
    text = scalar.text.replace("\n", "\n\n") if scalar.folded else scalar.text
    paragraphs = re.split(r"\n[ \t]*\n\s*", text.strip())
    return unicodedata.normalize("NFC", "\n".join(" ".join(p.split("\n")) for p in map(_tidy, paragraphs)))


def _tidy(paragraph: str) -> str:
    return "\n".join(line.strip() for line in paragraph.split("\n"))


def _spans(scalar: Scalar) -> list[Span]:
    """A place for each line of the text; the blank lines put into a folded text have that of the line before."""
    spans = list(scalar.line_spans)
    if scalar.folded:
        spans = [span for span in spans for _ in range(2)]
    return spans + [spans[-1]] * (2 * scalar.text.count("\n") + 2 - len(spans))


def _groups(lines: list[str], spans: list[Span]) -> Iterator[list[tuple[str, Span]]]:
    group: list[tuple[str, Span]] = []
    for line, span in zip(lines, spans, strict=False):
        if line.strip():
            group.append((line.rstrip(), span))
        elif group:
            yield group
            group = []
    if group:
        yield group


def _pieces(text: str, style: Style = "plain", language: str = "") -> Iterator[Piece]:
    """The pieces of a paragraph, line feeds still in them. What lies in another mark has both; a hard word is hard."""
    end = 0
    for found in _MARK.finditer(text):
        yield Piece(text[end : found.start()], style, "", language)
        if found["hard"]:
            yield Piece(found["hard"], "hard", " ".join((found["key"] or found["hard"]).split()), language)
        elif found["stress"]:
            yield from _pieces(found["stress"], "stress", language)
        else:
            yield from _pieces(found["told"], style, found["language"])
        end = found.end()
    yield Piece(text[end:], style, "", language)


def _lines(pieces: Iterator[Piece]) -> list[tuple[Piece, ...]]:
    """The pieces line by line; a style that runs over a line's end begins anew on the next."""
    lines: list[list[Piece]] = [[]]
    for piece in pieces:
        for number, part in enumerate(piece.text.split("\n")):
            if number:
                lines.append([])
            if part:
                lines[-1].append(replace(piece, text=part))
    return [tuple(line) for line in lines]
