"""Maps: where each fact is retold, where each hard word is met, and what each picture says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from book.checks.draft import art_in, sentences_in, texts_of, words_in
from book.checks.wording import met_in
from book.languages import Language
from book.model import Page
from book.review.desk import Desk, table

_SENTENCES = re.compile(r"(?<=[.!?])\s+")


def facts(desk: Desk) -> str:
    """Each fact of the FAQ, the pages that retell it, and their sentences."""
    story = desk.proof.story
    rows = []
    for question in story.faq.questions:
        for fact in question.facts:
            pages = [page for page in story.pages if fact.id in {retold for retold, _ in page.retells}]
            said = "\n".join(sentence for page in pages for sentence in _sentences(page, desk.draft.language))
            where = ", ".join(f"{desk.pages_of(page)} ({page.name})" for page in pages)
            rows.append([fact.id, fact.text, question.text, where or "nowhere", said])
    if not rows:
        return "<p>The book retells no FAQ.</p>\n"
    return table("Where each fact is retold", ["fact", "what it says", "question", "pages", "sentences there"], rows)


def hard_words(desk: Desk) -> str:
    """Each hard word: where it is met, how often it is said, how it is explained."""
    story = desk.proof.story
    explained = {
        entry.head.text.casefold(): entry.words.text
        for page in story.pages
        if page.layout == "words-to-know"
        for entry in page.entries
    }
    rows = []
    for key, places in met_in(desk.draft).items():
        page = places[0][0]
        picture = page.picture.alt if page.picture else "none"
        where = ", ".join(dict.fromkeys(desk.pages_of(other) for other, _ in places))
        rows.append([key, where, picture, explained.get(key.casefold(), "not explained")])
    if not rows:
        return "<p>No word is marked as hard.</p>\n"
    return table("Hard words", ["word", "marked on pages", "picture where it is first met", "words to know"], rows)


def pictures(desk: Desk) -> str:
    """What is told to those who cannot see the pictures."""
    pages = [(page, page.picture) for page in desk.proof.story.pages if page.picture]
    large = [picture for _, picture in pages]
    rows = [[desk.pages_of(page) or page.name, art.path, art.alt or "(decoration)"] for page, art in pages]
    small = [art for art in art_in(desk.proof.story) if art not in large]
    rows += [["in a list", art.path, art.alt or "(decoration)"] for art in small]
    return table("Pictures, and what is said of them", ["pages", "file", "alt text"], rows) if rows else ""


def _sentences(page: Page, language: Language | None) -> Iterator[str]:
    for text in texts_of(page):
        if language:
            yield from (sentence for sentence, _ in sentences_in(text, language) if words_in(sentence))
        else:
            yield from _SENTENCES.split(text.text)
