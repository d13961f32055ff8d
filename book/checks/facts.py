"""Checks of the fact map: what the FAQ says, and which page retells it."""

from __future__ import annotations

from collections.abc import Iterator

from book.checks.draft import Draft, finding
from book.findings import Finding


def lost_fact(draft: Draft) -> Iterator[Finding]:
    """F101: a fact that no page retells.

    Why: the book is a retelling; what is left out is not told to anybody.
    Instead of: a fact in story/faq.yaml, and no page about it
    Write: retells: [what-genes] on the page that tells it
    """
    retold = {fact for page in draft.story.pages for fact, _ in page.retells}
    for question in draft.story.faq.questions:
        for fact in question.facts:
            if fact.id not in retold:
                hint = f"write `retells: [{fact.id}]` on the page that tells it"
                yield finding("F101", f"no page retells '{fact.id}': {fact.text}", fact.span, hint, "error")


def lost_question(draft: Draft) -> Iterator[Finding]:
    """F102: a question of the FAQ with which no page begins.

    Why: the questions are the book's bones; they stand small beside the story, and in the outline of the PDF.
    Instead of: a question in story/faq.yaml, and no page for it
    Write: question: what on the first page that answers it
    """
    begun = {page.question for page in draft.story.pages}
    for question in draft.story.faq.questions:
        if question.id not in begun:
            hint = f"write `question: {question.id}` on the first page that answers it"
            yield finding("F102", f"no page begins '{question.text}'", question.span, hint, "error")


def question_twice(draft: Draft) -> Iterator[Finding]:
    """F103: a question of the FAQ that begins twice.

    Why: the outline of the book would lead to two places.
    Instead of: question: what on two pages
    Write: question: what on the first of them
    """
    first: dict[str, str] = {}
    for page in draft.story.pages:
        if page.question and page.question in first:
            message = f"question '{page.question}' has begun before, on page '{first[page.question]}'"
            yield finding("F103", message, page.spans.get("question", page.span), "delete the line")
        elif page.question:
            first[page.question] = page.name


def question_unsaid(draft: Draft) -> Iterator[Finding]:
    """F105: a question of the FAQ that is not printed on the page which begins it, word for word.

    It is looked for on the laid-out page. The layouts of the story print it small over the words; the others do not.

    Why: who looks for the FAQ's question in the book must find it, in the FAQ's own words.
    Instead of: question: what on the page with layout: title
    Write: question: what on the first page of the story that answers it
    """
    asked = {question.id: question.text for question in draft.story.faq.questions}
    for page in draft.story.pages:
        laid = [each.text for each in draft.pages if each.name == page.name]
        if laid and page.question in asked and _flat(asked[page.question]) not in _flat(" ".join(laid)):
            message = f"layout '{page.layout}' does not print '{asked[page.question]}'"
            hint = "write the line in a page of the story, such as `layout: full`"
            yield finding("F105", message, page.spans.get("question", page.span), hint, "error")


def disclaimer_lost(draft: Draft) -> Iterator[Finding]:
    """F104: the last page does not carry the disclaimer of the FAQ, word for word.

    Why: the book tells of medicine and is no medical advice; that has to be said, and in these words.
    Instead of: a book about medicine that ends on its last picture
    Write: layout: back on the last page; it takes the words from story/faq.yaml
    """
    wanted = _flat(draft.story.faq.disclaimer)
    if wanted and draft.pages and wanted not in _flat(draft.pages[-1].text):
        last = draft.pages[-1]
        hint = "give the last page `layout: back`"
        yield finding("F104", f"page {last.number}, the last, does not carry the disclaimer", last.span, hint, "error")


def _flat(text: str) -> str:
    """The text without its line ends."""
    return " ".join(text.split())
