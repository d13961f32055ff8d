"""Links between the story and *words to know*: laid pages in, the same pages with places to press out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from book.findings import Span
from book.geometry import Box
from book.laid import Anchor, Item, LaidPage, Link, Run, SetLine, Words
from book.languages import Signs, signs_of
from book.model import Story
from book.setting.fit import ASCENT, DESCENT

WORDS_TO_KNOW = "words-to-know"


def linked(pages: Sequence[LaidPage], story: Story) -> tuple[LaidPage, ...]:
    """Each page with an anchor `page-N`; each explained word with an anchor `word-<key>` and a link back.

    A hard word in the story links to its entry; the entry links to the page where the word is first met.
    """
    heads = {
        entry.head.lines[0].span: _key(entry.head.text)
        for page in story.pages
        if page.layout == WORDS_TO_KNOW
        for entry in page.entries
        if entry.head
    }
    known, signs = set(heads.values()), signs_of(story.language)
    met: dict[str, LaidPage] = {}
    for page in pages:
        for _, run in _hard_runs(page):
            met.setdefault(_key(run.key), page)
    return tuple(replace(page, items=(*page.items, *_places(page, heads, known, met, signs))) for page in pages)


def _places(
    page: LaidPage, heads: dict[Span, str], known: set[str], met: dict[str, LaidPage], signs: Signs
) -> Iterator[Item]:
    """The anchors and links of one page."""
    yield Anchor(name=f"page-{page.number}", y=0.0)
    for line, run in _hard_runs(page):
        if _key(run.key) in known:
            box = Box(run.x, line.baseline - ASCENT * run.size, run.width, (ASCENT + DESCENT) * run.size)
            yield Link(box=box, target=anchor_of(run.key), text=signs.explained.format(run.key), colour=run.colour)
    for item in page.items:
        if page.layout == WORDS_TO_KNOW and isinstance(item, Words) and item.role == "subheading":
            key = heads.get(item.span)
            if key is None:
                continue
            yield Anchor(name=anchor_of(key), y=item.box.y)
            if key in met:
                first = met[key]
                back = signs.to_cover if first.label == signs.cover else signs.to_page.format(first.number)
                yield Link(box=item.box, target=f"page-{first.number}", text=back)


def anchor_of(key: str) -> str:
    """The name of the anchor of an explained word."""
    return "word-" + "-".join(_key(key).split())


def _key(words: str) -> str:
    return " ".join(words.casefold().split())


def _hard_runs(page: LaidPage) -> Iterator[tuple[SetLine, Run]]:
    for item in page.items:
        if isinstance(item, Words):
            for line in item.lines:
                yield from ((line, run) for run in line.runs if run.key)
