"""Letters that cannot be set: a Text and the fonts in, findings out. A glyph is there or it is named."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from book.findings import Finding
from book.model import Line, Text
from book.setting.fonts import Family, is_hidden

_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})
MOST_MARKS = 10
"""Marks on one letter: no writing has as many, and more reach out of any page."""
_TURNS = frozenset({"RLE", "LRE", "RLO", "LRO", "RLI", "LRI", "FSI", "PDF", "PDI"})


def clusters(text: str) -> list[str]:
    """Letters, each with its marks and the hidden characters after it."""
    found: list[str] = []
    for char in text:
        if found and (unicodedata.combining(char) or unicodedata.category(char) == "Mn" or is_hidden(char)):
            found[-1] += char
        else:
            found.append(char)
    return found


def letter_faults(text: Text, family: Family) -> Iterator[Finding]:
    """P103 and P104: what cannot be set, once for each character and each line that holds it."""
    for line in text.lines:
        words = line.text
        if words.isascii() and words.isprintable():
            continue
        if all(is_hidden(c) or c.isspace() for c in words):
            yield _hidden(line)
            continue
        turning = next((c for c in words if unicodedata.bidirectional(c) in _RIGHT_TO_LEFT | _TURNS), None)
        if turning is not None:
            yield _turning(turning, line)
            continue
        for char in sorted(_missing(words, family), key=words.index):
            yield _lacking(char, line)
        for cluster in clusters(words):
            if sum(not is_hidden(char) for char in cluster) > MOST_MARKS + 1:
                yield _piled(cluster, line)


def _missing(words: str, family: Family) -> set[str]:
    """Characters that no font has, and marks that no font has together with their letter."""
    missing: set[str] = set()
    for cluster in set(clusters(words)):
        if cluster.isspace() or family.font_for(cluster, bold=False) is not None:
            continue
        base = family.font_for(cluster[0], bold=False)
        missing.update(c for c in cluster if not is_hidden(c) and (base is None or not base.covers(c)))
    return missing


def named(char: str) -> str:
    """A character as an author can look it up: `U+1F600 GRINNING FACE`."""
    return f"U+{ord(char):04X} {unicodedata.name(char, 'without a name')}"


def _around(char: str, line: Line) -> str:
    """The word that holds a character."""
    return next((word for word in line.text.split() if char in word), char)


_FONTS = {
    "LATIN": "Sans", "GREEK": "Sans", "CYRILLIC": "Sans", "COMBINING": "Sans", "MODIFIER": "Sans",
    "CJK": "Sans SC", "HIRAGANA": "Sans JP", "KATAKANA": "Sans JP", "HALFWIDTH": "Sans JP", "FULLWIDTH": "Sans JP",
    "HANGUL": "Sans KR", "BOPOMOFO": "Sans TC", "TIBETAN": "Serif Tibetan", "MATHEMATICAL": "Sans Math",
    "CANADIAN": "Sans Canadian Aboriginal", "NEW": "Sans New Tai Lue", "PHAGS-PA": "Sans PhagsPa",
}  # fmt: skip
"""First words of the names of characters, and what the font of the Noto family is called that has them."""
_OF_TWO_WORDS = frozenset({"TAI", "OL", "OLD", "MEETEI", "SYLOTI", "KAYAH", "WARANG", "PAHAWH"})
_LETTERS = frozenset({"Lo", "Lu", "Ll", "Lt", "Lm", "Mn", "Mc", "Nd"})


def _font_with(char: str) -> str:
    """The free font that has a character: Noto by Google has one for each script, named as Unicode names the script."""
    if unicodedata.category(char) not in _LETTERS:
        return "Noto Emoji" if ord(char) >= 0x1F000 else "Noto Sans Symbols 2"
    first, *more = unicodedata.name(char, "").split(" ")
    script = " ".join([first, *more[:1]]) if first in _OF_TWO_WORDS else first
    return f"Noto {_FONTS.get(first, f'Sans {script.title()}')}"


def _lacking(char: str, line: Line) -> Finding:
    seen = f"'{char}' " if char.isprintable() else ""
    return Finding(
        code="P103",
        message=f"no font has the character {seen}({named(char)}) in '{_around(char, line)}'",
        span=line.span,
        hint=f"write it with other letters, or put a font that has it, such as {_font_with(char)}, into 'assets/fonts'",
    )


def _piled(cluster: str, line: Line) -> Finding:
    message = (
        f"the letter '{cluster[0]}' has {len(cluster) - 1} marks on it, and no page has room for more than {MOST_MARKS}"
    )
    return Finding(code="P103", message=message, span=line.span, hint="type the letter anew")


def _hidden(line: Line) -> Finding:
    names = ", ".join(named(c) for c in dict.fromkeys(line.text))
    return Finding(code="P103", message=f"this line shows nothing: {names}", span=line.span, hint="take the line out")


def _turning(char: str, line: Line) -> Finding:
    return Finding(
        code="P104",
        message=f"these words run from right to left, which this program cannot set yet ({named(char)})",
        span=line.span,
        hint="write them with letters that run from left to right, or put them into the picture",
    )
