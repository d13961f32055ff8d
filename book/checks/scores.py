"""Scores: texts and their language in, how long and how hard they are to read out.

Grades are years of school in the United States. A formula knows nothing of meaning: it warns, it does not judge.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from book.checks.draft import sentences_in, words_in
from book.languages import Language, Limits
from book.model import Text

ALOUD = 183
"""Words a minute that grown-ups read aloud: the mean of 77 studies in English (Brysbaert 2019, Journal of Memory and
Language 109)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """Sentences, words and syllables of texts in a language; all else follows from them when it is asked for.

    The lists of familiar words are read only for the formulas that need them: no build has to.
    """

    language: Language
    sentences: tuple[str, ...]
    words: tuple[str, ...]
    syllables: int

    @property
    def mean_sentence(self) -> float:
        """Words a sentence; 0 where there are no words."""
        return len(self.words) / len(self.sentences) if self.words else 0.0

    @property
    def longest(self) -> int:
        """The words of the longest sentence."""
        return max((len(words_in(sentence)) for sentence in self.sentences), default=0)

    @property
    def different(self) -> int:
        """How many different words there are."""
        return len({word.casefold() for word in self.words})

    @property
    def minutes(self) -> float:
        """How long the words take to be read aloud, without a look at the pictures."""
        return len(self.words) / ALOUD

    @property
    def grade(self) -> float:
        """Flesch and Kincaid 1975: 0.39 x words a sentence + 11.8 x syllables a word - 15.59."""
        return 0.39 * self.mean_sentence + 11.8 * self.syllables / len(self.words) - 15.59 if self.words else 0.0

    @property
    def not_spache(self) -> tuple[str, ...]:
        """The different words that Spache's list lacks, sorted."""
        return self._not_in("spache")

    @property
    def not_dale_chall(self) -> tuple[str, ...]:
        """The different words that Dale and Chall's list lacks, sorted."""
        return self._not_in("dale-chall")

    def _not_in(self, name: str) -> tuple[str, ...]:
        """The different words that a list of the language lacks, names apart; none where there is no such list."""
        knows = self.language.familiar.get(name)
        different = {word.casefold() for word in self.words} - _names(self.sentences)
        return tuple(word for word in sorted(different) if knows and not knows(word))

    @property
    def spache(self) -> float:
        """Spache 1974: 0.121 x words a sentence + 0.082 x different unfamiliar words in 100 + 0.659."""
        if not self.words:
            return 0.0
        return 0.121 * self.mean_sentence + 8.2 * len(self.not_spache) / len(self.words) + 0.659

    @property
    def dale_chall(self) -> float:
        """Dale and Chall 1948: 0.1579 x unfamiliar words in 100 + 0.0496 x words a sentence, + 3.6365 over 5 in 100.

        4.9 and less is grade 4 and below; 5 to 5.9 is grade 5 or 6; 6 to 6.9 grade 7 or 8.
        """
        if not self.words:
            return 0.0
        unknown = set(self.not_dale_chall)
        share = 100 * sum(word.casefold() in unknown for word in self.words) / len(self.words)
        return 0.1579 * share + 0.0496 * self.mean_sentence + (3.6365 if share > 5 else 0.0)


def scores_of(texts: Iterable[Text], language: Language, limits: Limits) -> Scores:
    """The scores of texts. What holds no word, such as a lone dash, is no sentence."""
    sentences: list[str] = []
    words: list[str] = []
    for text in texts:
        for sentence, _ in sentences_in(text, language):
            found = words_in(sentence)
            if found:
                sentences.append(sentence)
                words += found
    return Scores(
        language=language,
        sentences=tuple(sentences),
        words=tuple(words),
        syllables=sum(limits.syllables(word) for word in words),
    )


def _names(sentences: Sequence[str]) -> set[str]:
    """Words that are always written with a capital, and not only where a sentence begins: both formulas know names."""
    inside: set[str] = set()
    small: set[str] = set()
    for sentence in sentences:
        for at, word in enumerate(words_in(sentence)):
            if word[0].islower():
                small.add(word)
            elif at:
                inside.add(word)
    names = {word.casefold() for word in inside} - {word.casefold() for word in small}
    return names | {f"{name}'s" for name in names} | {f"{name}’s" for name in names}  # noqa: RUF001 - meant as typed
