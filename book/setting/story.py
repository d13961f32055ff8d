"""Letters of a whole story: a Story and the fonts in, a finding for each letter that cannot be set out."""

from __future__ import annotations

from collections.abc import Iterator

from book.findings import Finding, Span
from book.model import Story
from book.setting.fit import as_text
from book.setting.fonts import Family
from book.setting.letters import letter_faults


def story_faults(story: Story, family: Family) -> Iterator[Finding]:
    """P103 and P104 for every word that will be printed."""
    for page in story.pages:
        texts = [page.words, page.words_right, page.heading, page.small]
        texts += [text for entry in page.entries for text in (entry.head, entry.words)]
        for text in texts:
            yield from letter_faults(text, family)
    for words, span in _said_by_the_book(story):
        yield from letter_faults(as_text(words, span), family)


def _said_by_the_book(story: Story) -> Iterator[tuple[str, Span]]:
    for words in dict.fromkeys((story.title, story.subtitle, story.author, story.illustrator)):
        yield words, story.span
    yield story.faq.disclaimer, story.faq.span
    for question in story.faq.questions:
        yield question.text, question.span
