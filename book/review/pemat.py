"""The PEMAT sheet: what health educators ask of printed material, filled in as far as a program can.

PEMAT-P is the Patient Education Materials Assessment Tool for printable materials by the Agency for Healthcare
Research and Quality (AHRQ publication 14-0002-EF, 2013). The numbers are those of its items; the wording is our own.
Items 13 and 14 ask about sound and moving pictures, and are left out. An answer is "yes", "no", "does not
apply" or "a person decides", and always says what was counted.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from book.checks.draft import texts_of, words_in
from book.checks.wording import met_in
from book.model import Page
from book.review.desk import Desk, table

Answer = tuple[str, str]
PERSON = "a person decides"
NOT_HERE = "does not apply"


def pemat(desk: Desk) -> str:
    """The sheet as a table."""
    rows = [[number, what, *answer(desk)] for number, what, answer in ITEMS]
    head = ["item", "what is asked", "answer", "what was counted"]
    return table("PEMAT-P, filled in as far as a program can", head, rows)


def _common_words(desk: Desk) -> Answer:
    scores = desk.told
    if scores is None or not scores.words:
        return PERSON, "no rules for this age in this language"
    unknown = set(scores.not_dale_chall)
    rare = sum(word.casefold() in unknown for word in scores.words)
    share = 100 * rare / len(scores.words)
    return _yes(share <= 10), f"{share:.0f} of 100 words are not in the list of Dale and Chall"


def _terms(desk: Desk) -> Answer:
    known = {e.head.text.casefold() for p in desk.proof.story.pages if p.layout == "words-to-know" for e in p.entries}
    hard = list(met_in(desk.draft))
    missing = [key for key in hard if key.casefold() not in known]
    if not hard:
        return PERSON, "no word is marked as hard"
    return _yes(not missing), f"{len(hard) - len(missing)} of {len(hard)} hard words are explained"


def _numbers(desk: Desk) -> Answer:
    found = sorted({n for text in _all_words(desk) for n in re.findall(r"\d[\d.,:/%]*", text)})
    return (PERSON, "numbers: " + ", ".join(found)) if found else (NOT_HERE, "no figures in the words")


def _sums(desk: Desk) -> Answer:
    signs = [text for text in _all_words(desk) if re.search(r"\d\s*[+=%\u00d7\u00f7]", text)]
    return (PERSON, f"{len(signs)} sums or percentages") if signs else (NOT_HERE, "no sums, no percentages")


def _short_sections(desk: Desk) -> Answer:
    limits = desk.draft.limits
    counts = [sum(len(words_in(t.text)) for _, _, t in parts) for parts in desk.draft.openings.values()]
    if not counts or not limits:
        return PERSON, "no openings to count"
    return _yes(max(counts) <= limits.spread), f"at most {max(counts)} words on two facing pages"


def _headings(desk: Desk) -> Answer:
    asked = desk.proof.story.faq.questions
    begun = {page.question for page in desk.proof.story.pages}
    if not asked:
        return PERSON, "the book retells no FAQ"
    count = sum(question.id in begun for question in asked)
    return _yes(count == len(asked)), f"{count} of {len(asked)} questions stand where their answer begins"


def _stress(desk: Desk) -> Answer:
    pieces = [p for page in desk.draft.told for t in texts_of(page) for line in t.lines for p in line.pieces]
    count = sum(piece.style in {"stress", "hard"} for piece in pieces)
    return _yes(count > 0), f"{count} words are set in bold"


def _pictures(desk: Desk) -> Answer:
    told = desk.draft.told
    count = sum(page.picture is not None for page in told)
    return _yes(bool(told) and count == len(told)), f"{count} of {len(told)} pages of the story have a picture"


def _titles(desk: Desk) -> Answer:
    shown = [page.picture for page in desk.proof.story.pages if page.picture and not page.picture.decoration]
    count = sum(bool(art.alt) for art in shown)
    return _yes(count == len(shown)), f"{count} of {len(shown)} pictures have an alt text, which stands for a title"


def _action(desk: Desk) -> Answer:
    found = [page for page in desk.proof.story.pages if page.layout in {"to-do", "questions"}]
    return _yes(bool(found)), _named(found, "pages with something to do or to talk about")


def _tool(desk: Desk) -> Answer:
    found = [page for page in desk.proof.story.pages if page.layout in {"to-do", "belongs"}]
    return _yes(bool(found)), _named(found, "pages to draw or to write on")


def _judge(_: Desk) -> Answer:
    return PERSON, ""


def _none(_: Desk) -> Answer:
    return NOT_HERE, "no charts or tables can stand in a story page"


ITEMS: tuple[tuple[str, str, Callable[[Desk], Answer]], ...] = (
    ("1", "its purpose is plain", _judge),
    ("2", "nothing distracts from the purpose", _judge),
    ("3", "everyday words", _common_words),
    ("4", "medical terms only where they help, and explained", _terms),
    ("5", "people do things: the active voice", _judge),
    ("6", "numbers are clear", _numbers),
    ("7", "the reader need not reckon", _sums),
    ("8", "short sections", _short_sections),
    ("9", "sections have headings that tell", _headings),
    ("10", "the order makes sense", _judge),
    ("11", "there is a summary", _judge),
    ("12", "the eye is led to what matters", _stress),
    ("15", "pictures wherever they help", _pictures),
    ("16", "pictures support the words", _judge),
    ("17", "pictures have titles", _titles),
    ("18", "pictures are clear and uncluttered", _judge),
    ("19", "tables are simple", _none),
    ("20", "something that the reader can do", _action),
    ("21", "the reader is spoken to", _judge),
    ("22", "what to do is told in small steps", _judge),
    ("23", "something to use: a list, a form, a page to fill", _tool),
    ("24", "sums are explained", _sums),
    ("25", "charts are explained", _none),
    ("26", "pictures make it easier to act", _judge),
)


def _yes(met: bool) -> str:  # noqa: FBT001 - the answer itself
    return "yes" if met else "no"


def _named(pages: list[Page], what: str) -> str:
    return f"{len(pages)} {what}" + (": " + ", ".join(page.name for page in pages) if pages else "")


def _all_words(desk: Desk) -> Iterator[str]:
    for page in desk.proof.story.pages:
        if page.layout != "back":
            yield from (text.text for text in texts_of(page))
            yield from (text.text for entry in page.entries for text in (entry.head, entry.words))
