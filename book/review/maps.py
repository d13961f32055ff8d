"""Maps: where each fact is retold, where each hard word is met, and what each picture says."""

from __future__ import annotations

import re
from collections.abc import Iterator

from book.checks.draft import art_in, sentences_in, texts_of, words_in
from book.checks.wording import met_in, times_said
from book.languages import Language
from book.model import Page
from book.review.desk import Desk, table

_SENTENCES = re.compile(r"(?<=[.!?])\s+")


def facts(desk: Desk) -> str:
    """Each page that retells facts, its sentences and those facts; then each fact, and the pages that retell it."""
    story = desk.proof.story
    known = {fact.id: fact.text for question in story.faq.questions for fact in question.facts}
    if not known:
        return "<p>The book retells no FAQ.</p>\n"
    told = [
        [
            _where(desk, page),
            "\n".join(_sentences(page, desk.draft.language)),
            "\n".join(f"{fact}: {known.get(fact, '')}" for fact, _ in page.retells),
        ]
        for page in story.pages
        if page.retells
    ]
    rows = []
    for question in story.faq.questions:
        for fact in question.facts:
            pages = [page for page in story.pages if fact.id in {retold for retold, _ in page.retells}]
            where = ", ".join(_where(desk, page) for page in pages)
            rows.append([fact.id, fact.text, question.text, where or "nowhere"])
    return table("What each page retells", ["pages", "sentences there", "facts that they retell"], told) + table(
        "Where each fact is retold", ["fact", "what it says", "question", "pages"], rows
    )


def _where(desk: Desk, page: Page) -> str:
    """The numbers of a page, and its name."""
    numbers = desk.pages_of(page)
    return f"{numbers} ({page.name})" if numbers else page.name


def hard_words(desk: Desk) -> str:
    """Each hard word: where it is met, how often it is said, how it is explained."""
    story = desk.proof.story
    explained = {
        entry.head.text.casefold(): entry.words.text
        for page in story.pages
        if page.layout == "words-to-know"
        for entry in page.entries
    }
    rows, times = [], times_said(desk.draft)
    head = ["word", "marked on pages", "times said", "picture where it is first met", "words to know"]
    for key, places in met_in(desk.draft).items():
        page = places[0][0]
        picture = page.picture.alt if page.picture else "none"
        where = ", ".join(dict.fromkeys(desk.pages_of(other) for other, _ in places))
        rows.append([key, where, str(times[key]), picture, explained.get(key.casefold(), "not explained")])
    if not rows:
        return "<p>No word is marked as hard.</p>\n"
    return table("Hard words", head, rows)


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
