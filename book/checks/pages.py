"""Checks of the order of pages: what a printer, and who turns the pages, may rely on."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from book.checks.draft import Draft, finding, texts_of, words_in
from book.findings import Finding
from book.laid import SetLine, Words


def odd_count(draft: Draft) -> Iterator[Finding]:
    """P301: a number of pages that does not fold.

    Why: a folded sheet has four pages; on paper a book of 30 gets two blank ones before its back.
    Instead of: 30 pages
    Write: 32, with a pattern inside each cover
    """
    over = len(draft.pages) % 4
    if over and draft.bound:
        blank = 4 - over
        message = f"{len(draft.pages)} pages; folded sheets have {len(draft.pages) + blank}, {blank} of them blank"
        hint = f"add {blank}" + (f", or take out {over}" if len(draft.pages) > 4 else "")
        yield finding("P301", message, draft.story.span, hint)


def torn_spread(draft: Draft) -> Iterator[Finding]:
    """P302: a picture over two pages that do not lie open together.

    Left-hand pages have even numbers, for page 1 is the front cover.

    Why: half of the picture would be on the back of the other half.
    Instead of: a spread on pages 7 and 8
    Write: one page more, or one less, before it
    """
    for _, group in groupby(draft.pages, key=lambda page: page.name):
        pages = list(group)
        if len(pages) == 2 and pages[0].number % 2:
            message = f"'{pages[0].name}' spreads over pages {pages[0].number} and {pages[1].number}, back to back"
            hint = "add a page before it, or take one out"
            yield finding("P302", message, pages[0].span, hint, "error")


def cover_not_first(draft: Draft) -> Iterator[Finding]:
    """P303: the book does not begin with its cover.

    Why: the first page is the outside of the book, and the picture by which it is known.
    Instead of: layout: full in the first page file
    Write: layout: cover
    """
    pages = draft.story.pages
    if pages[0].layout != "cover":
        yield finding("P303", f"the first page is '{pages[0].layout}'", pages[0].span, "give it `layout: cover`")
    for page in pages[1:]:
        if page.layout == "cover":
            span = page.spans.get("layout", page.span)
            yield finding("P303", "a cover inside the book", span, "give it `layout: title`")


def back_not_last(draft: Draft) -> Iterator[Finding]:
    """P304: a book with a disclaimer does not end with a back cover.

    Why: the back cover is where a shop, a parent and a doctor look for it.
    Instead of: layout: full in the last page file
    Write: layout: back
    """
    last = draft.story.pages[-1]
    if draft.story.faq.disclaimer and last.layout != "back":
        yield finding("P304", f"the last page is '{last.layout}'", last.span, "give it `layout: back`")


def lone_word(draft: Draft) -> Iterator[Finding]:
    """P305: a line that was broken leaves one word alone at the end of a paragraph.

    Printers call it a widow. It is looked for where the program had to break a line; your own lines stay as they are.

    Why: one word under a block of lines looks lost, and is read with a stop before it.
    Instead of: The old red boots were waiting by the big green garden door, / open.
    Write: two lines of your own: The old red boots were waiting / by the big green garden door, open.
    """
    own = {page.name: {line.text.strip() for text in texts_of(page) for line in text.lines} for page in draft.told}
    for page in draft.pages:
        for item in page.items:
            if page.name in own and isinstance(item, Words) and item.role == "words":
                for line in _last_lines(item):
                    if len(words_in(line.text)) == 1 and line.text.strip() not in own[page.name]:
                        message = f"'{line.text}' stands alone on the last line on page {page.number}"
                        yield finding("P305", message, line.span, "break the line yourself, or cut a word before it")


def _last_lines(words: Words) -> Iterator[SetLine]:
    """The last line of each paragraph."""
    for line, following in zip(words.lines, (*words.lines[1:], None), strict=True):
        if following is None or following.new_paragraph:
            yield line
