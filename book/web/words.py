"""Words for the web: texts of the story in, escaped HTML out, with links between hard words and what they mean."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from book.layouts.links import WORDS_TO_KNOW, anchor_of
from book.model import Entry, Line, Page, Piece, Story, Text
from book.web.labels import lang, named


class Links:
    """The hard words of a book: the number of each explained one, and the link back to where it is first met."""

    def __init__(self, story: Story) -> None:
        """Read which words are explained, and where they stand."""
        heads = [entry.head for page in story.pages if page.layout == WORDS_TO_KNOW for entry in page.entries]
        self.numbers = {anchor: at for at, anchor in enumerate(dict.fromkeys(anchor_of(h.text) for h in heads), 1)}
        self.met: dict[str, str] = {}
        self._lang = lang(story)
        self._open: set[str] = set()
        for page, name in zip(story.pages, named(story), strict=True):
            for piece in _hard(page):
                self.met.setdefault(anchor_of(piece.key), name.back)
        self._open.update(self.met)

    def word(self, piece: Piece) -> str:
        """A hard word. It leads to its entry, and the first of its kind can be led back to."""
        anchor = anchor_of(piece.key)
        number = self.numbers.get(anchor)
        if number is None:
            return f"<b{_lang(piece)}>{escape(piece.text)}</b>"
        name = f' id="met-{number}"' if anchor in self._open else ""
        self._open.discard(anchor)
        return f'<a class="hard"{name} href="#word-{number}"{_lang(piece)}>{escape(piece.text)}</a>'

    def entry(self, entry: Entry) -> tuple[str, str]:
        """The id of an entry as an attribute, and the link back from it; empty where no page has the word."""
        anchor = anchor_of(entry.head.text)
        number = self.numbers[anchor]
        if anchor not in self.met:
            return f' id="word-{number}" tabindex="-1"', ""
        back = f'<a class="back" href="#met-{number}"{self._lang}>{escape(self.met[anchor])}</a>'
        return f' id="word-{number}" tabindex="-1"', back


def paragraphs(text: Text, links: Links, kind: str = "") -> str:
    """Each paragraph as `<p>`, each line of the author in it as a `<span>`: a wide screen breaks lines there."""
    start = f'<p class="{kind}">' if kind else "<p>"
    return "".join(f"{start}{_lines(lines, links)}</p>\n" for lines in text.paragraphs)


def inline(text: Text, links: Links) -> str:
    """All words of a text without paragraphs: for headings."""
    return " ".join(_line(line, links) for line in text.lines)


def _lines(lines: tuple[Line, ...], links: Links) -> str:
    if len(lines) == 1:
        return _line(lines[0], links)
    return " ".join(f'<span class="line">{_line(line, links)}</span>' for line in lines)


def _line(line: Line, links: Links) -> str:
    return "".join(_piece(piece, links) for piece in line.pieces)


def _piece(piece: Piece, links: Links) -> str:
    if piece.style == "hard":
        return links.word(piece)
    tag = "strong" if piece.style == "stress" else "span" if piece.language else ""
    return f"<{tag}{_lang(piece)}>{escape(piece.text)}</{tag}>" if tag else escape(piece.text)


def _lang(piece: Piece) -> str:
    """The attribute for words in another language than the book's."""
    return f' lang="{escape(piece.language)}"' if piece.language else ""


def _hard(page: Page) -> Iterator[Piece]:
    """The hard words of a page, as they come."""
    texts = [page.heading, page.words, page.words_right, page.small]
    texts += [text for entry in page.entries for text in (entry.head, entry.words)]
    for text in texts:
        yield from (piece for line in text.lines for piece in line.pieces if piece.style == "hard")
