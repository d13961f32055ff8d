"""*Does It Fit?* keeps the promises of its editor's brief."""

from pathlib import Path

import pytest

from book.editions import EDITIONS
from book.layouts import LAYOUTS
from book.load import load_story

ROOT = Path(__file__).parent.parent
SOURCE = ROOT.parent / "shared" / "source" / "faq.md"


@pytest.fixture(scope="module")
def story():
    return load_story(ROOT, layouts=LAYOUTS, editions=EDITIONS)[0]


def test_every_fact_is_retold_in_the_story(story):
    facts = {fact.id for question in story.faq.questions for fact in question.facts}
    retold = {fact for page in story.pages for fact, _ in page.retells}
    assert len(facts) == 26
    assert retold == facts


def test_the_six_questions_begin_in_the_order_of_the_source(story):
    begun = [page.question for page in story.pages if page.question]
    assert begun == [question.id for question in story.faq.questions]
    assert len(begun) == 6


def test_the_refrain_returns_and_is_answered_only_at_the_end(story):
    pages = [page.words.text + " " + page.words_right.text for page in story.pages if page.layout in {"full", "spread"}]
    asked = [n for n, words in enumerate(pages) if "Does it fit?" in words]
    answered = [n for n, words in enumerate(pages) if "It fits" in words]
    assert len(asked) in {4, 5}
    assert answered == [len(pages) - 1]
    assert asked[-1] == len(pages) - 2


def test_every_picture_but_decoration_is_told_in_words(story):
    pictures = [page.picture for page in story.pages if page.picture]
    pictures += [entry.picture for page in story.pages for entry in page.entries if entry.picture]
    assert len(pictures) >= 30
    assert all(art.decoration or 8 <= len(art.alt.split()) <= 30 for art in pictures)


@pytest.mark.skipif(not SOURCE.exists(), reason="the source text of the FAQ is not beside this checkout")
def test_questions_and_disclaimer_are_those_of_the_source_word_for_word(story):
    source = SOURCE.read_text(encoding="utf-8")
    disclaimer = next(line for line in source.splitlines() if line.startswith("Disclaimer:"))
    assert story.faq.disclaimer == disclaimer
    assert [q.text for q in story.faq.questions] == [
        line.removeprefix("### ") for line in source.splitlines() if line.startswith("### ")
    ]
