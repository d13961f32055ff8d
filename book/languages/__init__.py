"""Languages by their code. A language is one file and one line here; the rest of the program asks for it by code."""

from __future__ import annotations

from book.languages.en import ENGLISH
from book.languages.language import Language, Limits

LANGUAGES: dict[str, Language] = {language.code: language for language in (ENGLISH,)}


def language_of(code: str) -> Language | None:
    """The language of a code such as `en-US`; None where its rules are not known, and its checks are passed over."""
    return LANGUAGES.get(code.partition("-")[0].lower())


__all__ = ["LANGUAGES", "Language", "Limits", "language_of"]
