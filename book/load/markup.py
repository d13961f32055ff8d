"""The small markup of words: a text with its places in, paragraphs of lines of pieces out.

`*stress*` and `[gene]` (or `[genes|gene]`: printed, then as it stands under *words to know*) are the whole of it.
Whatever is not exactly that, such as a lone `*` or `[`, is printed as it stands. Nothing is an error.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from book.findings import Span
from book.model import Line, Piece, Style, Text
from book.source import Scalar

_MARK = re.compile(
    r"(?<![\w*])\*(?P<stress>[^\s*](?:[^*]*[^\s*])?)\*(?![\w*])"
    r"|\[(?P<hard>[^\W_](?:[^\[\]|*]*[^\s\[\]|*])?)(?:\|(?P<key>[^\W_](?:[^\[\]|*\n]*[^\s\[\]|*])?))?\]"
)
_HARD = re.compile(r"\[(?P<hard>[^\W_](?:[^\[\]|*]*[^\s\[\]|*])?)(?:\|(?P<key>[^\W_](?:[^\[\]|*\n]*[^\s\[\]|*])?))?\]")


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


def _pieces(text: str) -> Iterator[Piece]:
    """The pieces of a paragraph, line feeds still in them. A hard word inside stress stays a hard word."""
    end = 0
    for found in _MARK.finditer(text):
        yield Piece(text[end : found.start()])
        yield from _hard(found) if found["hard"] else _stressed(found["stress"])
        end = found.end()
    yield Piece(text[end:])


def _stressed(text: str) -> Iterator[Piece]:
    end = 0
    for found in _HARD.finditer(text):
        yield Piece(text[end : found.start()], "stress")
        yield from _hard(found)
        end = found.end()
    yield Piece(text[end:], "stress")


def _hard(found: re.Match[str]) -> Iterator[Piece]:
    yield Piece(found["hard"], "hard", " ".join((found["key"] or found["hard"]).split()))


def _lines(pieces: Iterator[Piece]) -> list[tuple[Piece, ...]]:
    """The pieces line by line; a style that runs over a line's end begins anew on the next."""
    lines: list[list[Piece]] = [[]]
    for piece in pieces:
        for number, part in enumerate(piece.text.split("\n")):
            if number:
                lines.append([])
            if part:
                style: Style = piece.style
                lines[-1].append(Piece(part, style, piece.key))
    return [tuple(line) for line in lines]
