"""What a language has to say about itself; one value for each language that the program speaks."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Signs:
    """What the book itself says, beside the story: page labels, what links and buttons are called.

    `{}` stands for a number, a name or a word. `back` is the label of the last page where space is narrow; `of` is
    where one is in the book; `explained` says where the link on a hard word leads.
    """

    cover: str
    back_cover: str
    back: str
    page: str
    pages: str
    of: str
    to_cover: str
    to_page: str
    to_pages: str
    to_back_cover: str
    explained: str
    next: str
    before: str
    contents: str
    turn: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """What readers of an age can take in. Lengths are words, grades are US school years.

    `syllables` counts those of a word; the grades are made of them.
    """

    sentence: int
    mean_sentence: float
    spread: int
    story: tuple[int, int]
    story_grade: float
    grown_ups_grade: float
    syllables: Callable[[str], int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """A language's own rules.

    `sentences` splits a paragraph. `limits` holds, by the readers' greatest age in years, what they can take in; it is
    empty where nobody has measured it. `pronouns` gives, for what a reader is called by, the forms of *they*; it is
    empty where they depend on the words around, so that authors write them out. `turns` are words that make one turn
    the page, the strongest first; `says_picture` are the beginnings that an alt text can do without. `familiar` tells,
    by the name of a published list, whether a word is in it. `printing` holds what stands on printed sheets for the
    family: headings, and the words under each picture of `assets/signs`.
    """

    code: str
    signs: Signs
    sentences: Callable[[str], tuple[str, ...]]
    promises: tuple[str, ...]
    frights: tuple[str, ...]
    turns: tuple[str, ...]
    says_picture: tuple[str, ...]
    printing: Mapping[str, str]
    limits: tuple[tuple[int, Limits], ...] = ()
    pronouns: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    familiar: Mapping[str, Callable[[str], bool]] = field(default_factory=dict)

    def limits_for(self, level: tuple[int, int]) -> Limits | None:
        """The limits for readers of an age; None where nothing is known of them."""
        return next((limits for age, limits in self.limits if level[1] <= age), None)


def split(paragraph: str, ends: re.Pattern[str], not_ends: re.Pattern[str]) -> tuple[str, ...]:
    """A paragraph at the blanks that `ends` finds, but for those after what `not_ends` finds, such as "Dr."."""
    found, start = [], 0
    for end in ends.finditer(paragraph):
        if not not_ends.search(paragraph[start : end.start()]):
            found.append(paragraph[start : end.end()].strip())
            start = end.end()
    found.append(paragraph[start:].strip())
    return tuple(sentence for sentence in found if sentence)
