"""Counts and openings: how long and how hard the words are, as a whole and two pages at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from book.checks.draft import words_in
from book.checks.scores import ALOUD, Scores
from book.checks.wording import turning
from book.languages import Limits
from book.model import Text
from book.review.desk import Desk, table

_ROWS: tuple[tuple[str, Callable[[Scores], str], Callable[[Limits], str]], ...] = (
    ("words", lambda s: str(len(s.words)), lambda most: f"{most.story[0]} to {most.story[1]}"),
    ("different words", lambda s: str(s.different), lambda _: ""),
    ("sentences", lambda s: str(len(s.sentences)), lambda _: ""),
    ("words a sentence", lambda s: f"{s.mean_sentence:.1f}", lambda most: f"{most.mean_sentence:g} or fewer"),
    ("longest sentence", lambda s: str(s.longest), lambda most: f"{most.sentence} words or fewer"),
    ("school grade by Flesch and Kincaid", lambda s: f"{s.grade:.1f}", lambda most: f"{most.story_grade:g} or less"),
    ("school grade by Spache", lambda s: f"{s.spache:.1f}", lambda _: "meant for grades 1 to 3"),
    ("score by Dale and Chall", lambda s: f"{s.dale_chall:.1f}", lambda _: "4.9 or less: grade 4 and below"),
    ("minutes to read aloud", lambda s: f"{s.minutes:.1f}", lambda _: f"at {ALOUD} words a minute, pictures apart"),
)


def counts(desk: Desk) -> str:
    """How long and how hard: the story, and the pages for grown-ups beside it."""
    told, others, limits = desk.told, desk.for_grown_ups, desk.draft.limits
    if told is None:
        return f"<p>There are no rules for readers of this age in the language '{desk.proof.story.language}' yet.</p>\n"
    rows = [
        [name, said(told), said(others) if others else "", right(limits) if limits else ""]
        for name, said, right in _ROWS
    ]
    words = [
        ["Spache, 1974", ", ".join(told.not_spache)],
        ["Dale and Chall, 1948", ", ".join(told.not_dale_chall)],
    ]
    return table(
        "How long and how hard the words are", ["what", "the story", "for grown-ups", "right for the story"], rows
    ) + table("Words of the story that are not in a list of familiar ones", ["list", "words"], words)


def openings(desk: Desk) -> str:
    """Two facing pages a row: their words, and how they end."""
    draft, language = desk.draft, desk.draft.language
    rows = []
    for opening, parts in sorted(draft.openings.items()):
        texts = [text for _, _, text in parts if text]
        scores = desk.scores(texts)
        longest = scores.longest if scores else 0
        turn = "" if not texts or not language else "yes" if turning(texts[-1], language) else "no"
        count = sum(len(words_in(text.text)) for text in texts)
        left, right = (_said(text for number, _, text in parts if number % 2 == side) for side in (0, 1))
        rows.append([_pages(draft.pages, opening), str(count), str(longest or ""), turn, left, right])
    head = ["pages", "words", "longest sentence", "makes one turn the page", "on the left", "on the right"]
    return table("The story, two facing pages at a time", head, rows)


def _pages(pages: Sequence[object], opening: int) -> str:
    return f"{2 * opening}-{2 * opening + 1}" if 2 * opening + 1 <= len(pages) else str(2 * opening)


def _said(texts: Iterable[Text]) -> str:
    return "\n".join(line.text for text in texts for line in text.lines)
