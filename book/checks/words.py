"""Checks of the words against what a reader of this age can take in: a draft in, findings out."""

from __future__ import annotations

from collections.abc import Iterator

from book.checks.draft import Draft, finding, quoted, sentences_in, texts_of, words_in
from book.checks.scores import scores_of
from book.findings import Finding


def long_sentence(draft: Draft) -> Iterator[Finding]:
    """W101: a sentence too long to be read aloud in one breath.

    At most 16 words for readers up to 8 (the editor's brief of *Does It Fit?*; the median sentence in 48 picture
    books of the best open collection has 6.7).

    Why: a child holds some 16 words in mind, and the grown-up who reads aloud runs out of breath.
    Instead of: The fox ran and the hen ran and the dog ran after them both, barking, all the way home.
    Write: The fox ran. The hen ran. The dog ran after them both, barking, all the way home.
    """
    language, limits = draft.language, draft.limits
    if not language or not limits:
        return
    for page in draft.told:
        for text in texts_of(page):
            for sentence, span in sentences_in(text, language):
                count = len(words_in(sentence))
                if count > limits.sentence:
                    message = f"a sentence of {count} words, {quoted(sentence)}; {limits.sentence} are enough"
                    yield finding("W101", message, span, "make two sentences of it")


def full_spread(draft: Draft) -> Iterator[Finding]:
    """W102: too many words on two facing pages.

    At most 40 words for readers up to 8 (the editor's brief; the median of 48 picture books is 17.8).

    Why: while the words are read the child looks at the picture; after some 40 the page wants to be turned.
    Instead of: sixty words that tell what the picture shows
    Write: the twenty that it does not
    """
    limits = draft.limits
    if not limits:
        return
    for opening, parts in draft.openings.items():
        count = sum(len(words_in(text.text)) for _, _, text in parts)
        if count > limits.spread:
            span = next(text.span for _, _, text in parts if text)
            message = f"{count} words on pages {2 * opening} and {2 * opening + 1}; {limits.spread} are enough"
            yield finding("W102", message, span, f"take out {count - limits.spread}, or move them to another page")


def long_mean(draft: Draft) -> Iterator[Finding]:
    """W103: the sentences of the story are long on the whole.

    At most 9 words on average for readers up to 8 (the editor's brief; the median of 48 picture books is 6.7).

    Why: one long sentence is music; many are work.
    Instead of: sentences of 12 words, one like the other
    Write: Short ones. Then one that runs on and on, down the hill and home. Short again.
    """
    language, limits = draft.language, draft.limits
    if not language or not limits:
        return
    mean = scores_of((t for page in draft.told for t in texts_of(page)), language, limits).mean_sentence
    if mean > limits.mean_sentence:
        message = f"the sentences have {mean:.1f} words on average; {limits.mean_sentence:g} are enough"
        yield finding("W103", message, draft.story.span, "part the longest ones")


def length_of_story(draft: Draft) -> Iterator[Finding]:
    """W104: a story that is too short to tell its facts, or too long for one evening.

    From 300 to 600 words where the story retells an FAQ for readers up to 8 (the editor's brief).

    Why: 26 facts need room, and a child's patience is some ten minutes.
    Instead of: 900 words
    Write: 450, and let the pictures tell the rest
    """
    limits = draft.limits
    if not limits or not draft.story.faq.questions:
        return
    count = sum(len(words_in(text.text)) for page in draft.told for text in texts_of(page))
    least, most = limits.story
    if not least <= count <= most:
        yield finding("W104", f"the story has {count} words; {least} to {most} are right", draft.story.span)


def hard_story(draft: Draft) -> Iterator[Finding]:
    """W105: the story is harder to read than its readers can.

    At most grade 3 by Flesch and Kincaid (1975: 0.39 x words a sentence + 11.8 x syllables a word - 15.59) for
    readers up to 8 (the editor's brief; the median of 48 picture books is 2.1).

    Why: it is read aloud today, and read alone next year.
    Instead of: Individual characteristics determine the appropriate treatment.
    Write: We are not all the same. So one medicine does not fit us all.
    """
    language, limits = draft.language, draft.limits
    if not language or not limits:
        return
    grade = scores_of((t for page in draft.told for t in texts_of(page)), language, limits).grade
    if grade > limits.story_grade:
        message = f"the story reads like school grade {grade:.1f}; {limits.story_grade:g} is the most"
        yield finding("W105", message, draft.story.span, "take shorter words, then shorter sentences")


def hard_for_grown_ups(draft: Draft) -> Iterator[Finding]:
    """W106: the pages for grown-ups are hard to read.

    At most grade 6 by Flesch and Kincaid (the editor's brief; it is what health services ask of what they hand out).

    Why: half of all grown-ups read at that grade or below, and all of them are tired at bedtime.
    Instead of: Pharmacogenomics facilitates the optimization of dosage.
    Write: Genes can help to show how much of a drug to use.
    """
    language, limits = draft.language, draft.limits
    if not language or not limits:
        return
    for page in draft.story.pages:
        if page.layout == "grown-ups":
            grade = scores_of([page.words, page.words_right, *(e.words for e in page.entries)], language, limits).grade
            if grade > limits.grown_ups_grade:
                message = f"this reads like school grade {grade:.1f}; {limits.grown_ups_grade:g} is the most"
                yield finding("W106", message, page.span, "take shorter words, then shorter sentences")
