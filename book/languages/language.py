"""What a language has to say about itself; one value for each language that the checks can read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What readers of an age can take in. Lengths are words, grades are US school years."""

    sentence: int
    mean_sentence: float
    spread: int
    story: tuple[int, int]
    story_grade: float
    grown_ups_grade: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """A language's own rules.

    `sentences` splits a paragraph. `syllables` counts those of a word. `limits` holds, by the readers' greatest age
    in years, what they can take in. `pronouns` gives, for what a reader is called by, the forms of *they*. `turns`
    are words that make one turn the page; `says_picture` are the beginnings that an alt text can do without. `printing`
    holds what stands on printed sheets for the family: headings, and the words under each picture of `assets/signs`.
    """

    code: str
    sentences: Callable[[str], tuple[str, ...]]
    syllables: Callable[[str], int]
    limits: tuple[tuple[int, Limits], ...]
    pronouns: Mapping[str, Mapping[str, str]]
    promises: tuple[str, ...]
    frights: tuple[str, ...]
    turns: tuple[str, ...]
    says_picture: tuple[str, ...]
    printing: Mapping[str, str]

    def limits_for(self, level: tuple[int, int]) -> Limits | None:
        """The limits for readers of an age; None where nothing is known of them."""
        return next((limits for age, limits in self.limits if level[1] <= age), None)
