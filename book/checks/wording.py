"""Checks of which words are used: promises, frights, hard words, and what makes one turn the page."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from book.checks.draft import Draft, finding, sentences_in, texts_of, words_in
from book.findings import Finding
from book.languages import Language
from book.model import Entry, Line, Page, Text


def promise(draft: Draft) -> Iterator[Finding]:
    """W107: words that promise what no medicine can keep.

    Looked for in all pages of a book that retells an FAQ; the words are in the language's own list.

    Why: "made just for you" and "always works" are not true, and a sick child believes them.
    Instead of: a medicine made just for you
    Write: the medicine that is more likely to fit you
    """
    if draft.language and draft.story.faq.questions:
        for page in draft.story.pages:
            lines = [*_lines(page), *(line for entry in page.entries for line in entry.words.lines)]
            for word, line in _used(draft.language.promises, lines):
                yield finding(
                    "W107", f"'{word}' promises too much", line.span, "say what is more likely, or what helps"
                )


def fright(draft: Draft) -> Iterator[Finding]:
    """W108: words that frighten.

    Looked for in the story itself, not in the pages for grown-ups, of a book that retells an FAQ; the words are in
    the language's own list.

    Why: the book is read at bedtime, perhaps before a visit to the doctor.
    Instead of: A needle takes some blood.
    Write: A soft brush tickles her cheek.
    """
    if draft.language and draft.story.faq.questions:
        for page in draft.told:
            for word, line in _used(draft.language.frights, _lines(page)):
                yield finding(
                    "W108", f"'{word}' may frighten a child", line.span, "tell it without, or in a gentler word"
                )


def unexplained_word(draft: Draft) -> Iterator[Finding]:
    """W109: a word marked as hard that is not among the words to know.

    Why: `[gene]` promises that the reader finds it explained at the back; on a tablet it is a link.
    Instead of: Inside you are [genes].
    Write: Inside you are [genes|gene], and an entry `head: gene` on the page with the layout words-to-know
    """
    known = {entry.head.text.casefold() for entry in _to_know(draft)}
    for page in draft.story.pages:
        for line in _lines(page):
            for piece in line.pieces:
                if piece.style == "hard" and piece.key.casefold() not in known:
                    message = f"'{piece.key}' is not among the words to know"
                    near = get_close_matches(piece.key.casefold(), known, n=1)
                    hint = f"write `[{piece.text}|{near[0]}]`" if near else f"add an entry `head: {piece.key}` to them"
                    yield finding("W109", message, line.span, hint)


def unused_word(draft: Draft) -> Iterator[Finding]:
    """W110: a word to know that the story never uses.

    Why: what is explained and never met puzzles more than it helps.
    Instead of: head: chromosome
    Write: an entry for a word which the story says
    """
    keys = {p.key.casefold() for page in draft.told for line in _lines(page) for p in line.pieces if p.style == "hard"}
    told = " ".join(" ".join(words_in(text.text)) for page in draft.told for text in texts_of(page)).casefold()
    for entry in _to_know(draft):
        word = entry.head.text.casefold()
        if word not in keys and not re.search(rf"\b{re.escape(' '.join(words_in(word)))}\b", told):
            message = f"the story never says '{entry.head.text}'"
            yield finding(
                "W110", message, entry.head.span, f"use it in the story as `[{entry.head.text}]`, or take it out"
            )


def unpictured_word(draft: Draft) -> Iterator[Finding]:
    """W112: a hard word that is first met where there is nothing to see.

    Why: a child understands a new word by what it points at (the editor's brief: each is met first in a picture).
    Instead of: [gene] on a page of words alone
    Write: the word on a page whose picture shows it
    """
    for key, places in met_in(draft).items():
        page, line = places[0]
        if page.picture is None:
            message = f"'{key}' is first met on a page without a picture"
            yield finding("W112", message, line.span, "use it first beside the picture that shows it")


def word_met_once(draft: Draft) -> Iterator[Finding]:
    """W113: a hard word that is said only once.

    Looked for in all that is read with a child: the title, the story, the questions, something to do.

    Why: a word that comes back is learnt; a word that does not was in the way (the editor's brief: each is used again).
    Instead of: one page that says [biomarker], and never again
    Write: the word a second time, or an easier one
    """
    times = times_said(draft)
    for key, places in met_in(draft).items():
        if times[key] < 2:
            yield finding("W113", f"'{key}' is said only once", places[0][1].span, "say it again, or say it simply")


def flat_page_turn(draft: Draft) -> Iterator[Finding]:
    """W111: too few right-hand pages make one want to turn them.

    At least half of the openings, but for the last, should end on a question, a "but", a dash or something else that
    is unfinished (the editor's brief). An opening without words is not counted.

    Why: the turn of a page is the picture book's own drum roll.
    Instead of: The doctor found the clue.
    Write: Then the machine stops. It has found ...
    """
    language = draft.language
    if not language:
        return
    ends = [(parts, end) for _, parts in sorted(draft.openings.items()) if (end := _last(text for _, _, text in parts))]
    turns = [turning(end, language) for _, end in ends[:-1]]
    if turns and 2 * sum(turns) < len(turns):
        flat = [parts[-1][0] for (parts, _), turn in zip(ends, turns, strict=False) if not turn]
        message = f"{sum(turns)} of {len(turns)} page turns make one curious; half should"
        hint = f"end on a question, a 'but' or something unfinished, perhaps on page {flat[0]}"
        yield finding("W111", message, draft.story.span, hint)


def turning(text: Text, language: Language) -> bool:
    """Whether the end of a text makes one turn the page."""
    last = [sentence for sentence, _ in sentences_in(text, language)][-1]
    bare = last.rstrip("\"'”’)»* ")  # noqa: RUF001 - meant as typed
    words = [word.casefold() for word in words_in(last)]
    return (
        not bare.endswith((".", "!", "。"))
        or bare.endswith("...")
        or (bool(words) and (words[-1] in language.turns or words[0] == language.turns[0]))
    )


def _last(texts: Iterable[Text]) -> Text | None:
    return next((text for text in reversed(list(texts)) if text), None)


def _lines(page: Page) -> list[Line]:
    return [line for text in texts_of(page) for line in text.lines]


def met_in(draft: Draft) -> dict[str, list[tuple[Page, Line]]]:
    """Where the story marks each hard word, first place first."""
    found: dict[str, list[tuple[Page, Line]]] = {}
    for page in draft.told:
        for line in _lines(page):
            for piece in line.pieces:
                if piece.style == "hard":
                    found.setdefault(piece.key, []).append((page, line))
    return found


def times_said(draft: Draft) -> dict[str, int]:
    """How often each hard word is said, in any of its forms, in all that is read with a child."""
    said = " ".join(words_in(_read_with_a_child(draft))).casefold()
    times = {}
    for key, places in met_in(draft).items():
        pieces = [piece for _, line in places for piece in line.pieces if piece.key == key]
        forms = {" ".join(words_in(form)).casefold() for form in (key, *(piece.text for piece in pieces))}
        any_form = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
        times[key] = len(re.findall(rf"\b(?:{any_form})(?:s|['’]s)?\b", said))  # noqa: RUF001 - meant as typed
    return times


def _read_with_a_child(draft: Draft) -> str:
    """All words but those for grown-ups, and those that explain words."""
    texts = [draft.story.title, draft.story.subtitle]
    for page in draft.story.pages:
        if page.layout not in {"words-to-know", "grown-ups", "back"}:
            texts += [text.text for text in (page.heading, *texts_of(page))]
            texts += [text.text for entry in page.entries for text in (entry.head, entry.words)]
    return "\n".join(texts)


def _to_know(draft: Draft) -> list[Entry]:
    return [entry for page in draft.story.pages if page.layout == "words-to-know" for entry in page.entries]


def _used(words: Iterable[str], lines: Iterable[Line]) -> Iterator[tuple[str, Line]]:
    """The words of a list that stand in some lines; of two that overlap the longer."""
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, sorted(words, key=len, reverse=True)))})\b", re.IGNORECASE)
    for line in lines:
        for found in pattern.finditer(line.text):
            yield found.group(), line
