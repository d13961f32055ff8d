"""Characters that deceive: the bytes of a file in, its text out, or findings that name what is hidden in it.

`mixed_words` finds letters that pass for others: a Cyrillic letter in a Latin word.
"""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from functools import cache

from book.findings import Finding, Span

MOST = 10
"""So many characters that deceive are named one by one; a file that holds more holds something else than words."""

_PLAIN = r"\s!-~\u00a0-\u052f\u1e00-\u1fff\u200b-\u200f\u2060"
"""Blanks, signs, and letters that are Latin, Greek or Cyrillic: behind them nothing needs to be joined or parted."""
_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u180e\u200e\u200f\u2028\u2029\u202a-\u202e"
    "\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\ufffe\uffff\ud800-\udfff\U000e0000-\U000e007f]"
    rf"|(?<![^{_PLAIN}])[\u200b-\u200d]"
    r"|(?<![^\sA-Za-z\u00c0-\u052f])[\ufe00-\ufe0f\U000e0100-\U000e01ef]"
)
"""Controls, odd line ends, soft hyphens (words are never parted), the marks that turn the direction of writing round
(Unicode's Bidi_Control), tags, fillers.

Joiners and breaks without width are refused behind what needs none; Thai breaks lines at one, Persian and Hindi join by
them, and pictures of faces too. So are the marks that choose a variant, behind letters that have none.
"""
_WORD = re.compile(r"[\w\u0300-\u036f]+")
_ALPHABETS = ("LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "COPTIC", "CHEROKEE", "LISU")
"""Those that share shapes with each other. A letter's Unicode name begins with its alphabet."""
_SIGN = "[\u03b1-\u03b8\u03ba-\u03bc\u03c0\u03c3\u03c4\u03c6-\u03c9]"
_SIGNS = re.compile(
    rf"[\u0393\u0394\u0398\u039b\u039e\u03a0\u03a3\u03a6\u03a8\u03a9]|^\u03bc|(?<=[A-Z0-9]){_SIGN}|{_SIGN}(?=[A-Z])"
)
"""Greek letters in a Latin word that are names or units and pass for no other: TNF and alpha, k and ohm, micro."""


def text_of(data: bytes, path: str) -> tuple[str, tuple[Finding, ...]]:
    """The text of a file in UTF-8, with or without a byte order mark; or S008 findings, which make the text useless."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return "", (_not_utf8(data, error, path),)
    return text, tuple(_hidden(text, path))


def hidden_character(text: str) -> str:
    """The first hidden character as `U+202E RIGHT-TO-LEFT OVERRIDE`, or an empty text."""
    found = _HIDDEN.search(text)
    return _named(found.group()) if found else ""


def mixed_words(text: str) -> Iterator[tuple[str, str]]:
    """Words with letters of two alphabets, each once, and what is odd as `'a' (U+0430 CYRILLIC SMALL LETTER A)`."""
    for word in dict.fromkeys(_WORD.findall(text)):
        if not word.isascii() and (odd := _odd_letter(word)):
            yield word, f"'{odd}' ({_named(odd)})"


def short(text: str, most: int = 60) -> str:
    """The beginning of what an author wrote, on one line, to be quoted in a message."""
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[: most - 4]} ..."


def _odd_letter(word: str) -> str:
    """The first letter that is not of the alphabet of most; where two are even, the first in the table is meant."""
    counts = Counter(map(_alphabet, word))
    own = max(_ALPHABETS, key=lambda name: counts[name])
    signless = _SIGNS.sub("", word) if own == "LATIN" else word
    return next((char for char in signless if _alphabet(char) not in {own, ""}), "")


@cache
def _alphabet(char: str) -> str:
    first = unicodedata.name(char, "").partition(" ")[0]
    return first if first in _ALPHABETS else ""


def _named(char: str) -> str:
    return f"U+{ord(char):04X} {unicodedata.name(char, 'control character')}"


def _hidden(text: str, path: str) -> Iterator[Finding]:
    for count, found in enumerate(_HIDDEN.finditer(text)):
        if count == MOST:
            return
        start = found.start()
        lines = re.split("\r\n|\r|\n", text[:start])
        span = Span(path, len(lines), len(lines[-1]) + 1)
        yield _fault(f"hidden character {_named(found.group())}", span, "delete it, or type the line anew")


def _not_utf8(data: bytes, error: UnicodeDecodeError, path: str) -> Finding:
    hint = "save the file as UTF-8"
    if data[:2] in {b"\xff\xfe", b"\xfe\xff"}:
        return _fault("the file is UTF-16, not UTF-8", Span(path), hint)
    # what a BOM-taking decoder counts from is the byte behind the mark
    start = error.start + 3 * data.startswith(b"\xef\xbb\xbf")
    before = data[:start]
    line = before.count(b"\n") + 1
    column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8-sig", "replace")) + 1
    meant = bytes([data[start]]).decode("cp1252", "replace")
    message = f"byte {data[start]:#04x} is not UTF-8 (perhaps '{meant}', as an older program saves it)"
    return _fault(message, Span(path, line, column), hint)


def _fault(message: str, span: Span, hint: str) -> Finding:
    return Finding(code="S008", message=message, span=span, hint=hint)
