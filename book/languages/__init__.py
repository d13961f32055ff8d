"""Languages by their code. A language is one file and one line here; the rest of the program asks for it by code."""

from __future__ import annotations

from book.languages.de import GERMAN
from book.languages.en import ENGLISH
from book.languages.es import SPANISH
from book.languages.language import Language, Limits, Signs

LANGUAGES: dict[str, Language] = {language.code: language for language in (ENGLISH, GERMAN, SPANISH)}


def language_of(code: str) -> Language | None:
    """The language of a code such as `en-US`; None where its rules are not known, and its checks are passed over."""
    return LANGUAGES.get(code.partition("-")[0].lower())


def signs_of(code: str) -> Signs:
    """What the book itself says in this language; English where it does not speak it."""
    return (language_of(code) or ENGLISH).signs


__all__ = ["LANGUAGES", "Language", "Limits", "Signs", "language_of", "signs_of"]
