"""Familiar words: a word in, whether children in American schools know it by a published list out.

A word is familiar with the regular endings of the language: runs, running, stopped, happier. The lists and where they
come from stand in `assets/words`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from book.files import bundled


def in_spache(word: str) -> bool:
    """Whether a word is in Spache's revised list of 1974, as it stands or with a regular ending."""
    return _known(word, "spache")


def in_dale_chall(word: str) -> bool:
    """Whether a word is in Dale and Chall's list of 3,000, as it stands or with a regular ending."""
    return _known(word, "dale-chall")


@cache
def _list(name: str) -> frozenset[str]:
    return frozenset((bundled("words") / f"{name}.txt").read_text(encoding="utf-8").split())


def _known(word: str, name: str) -> bool:
    """A word with a hyphen is known where each of its parts is; a number always is."""
    words = _list(name)
    plain = word.casefold().replace("’", "'")  # noqa: RUF001 - meant as typed
    return any(stem in words for stem in _stems(plain)) or all(
        part.isdigit() or any(stem in words for stem in _stems(part))
        for part in re.split("[-‐‑]", plain)  # noqa: RUF001 - meant as typed
    )


def _stems(word: str) -> Iterator[str]:
    """What a word may be a form of, by the spelling rules for -s, -ed, -ing, -er and -est."""
    yield word
    if "'" in word:
        yield word.split("'", maxsplit=1)[0]
        return
    for ending in ("s", "es", "d", "ed", "ing", "r", "er", "st", "est"):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word.removesuffix(ending)
            yield stem
            if ending in {"es", "ed", "er", "est"} and stem.endswith("i"):
                yield stem[:-1] + "y"
            if ending in {"ed", "ing", "er", "est"} and stem[-1] == stem[-2]:
                yield stem[:-1]
            if ending == "ing":
                yield stem + "e"
