"""Characters that nobody can see: the bytes of a file in, its text out, or findings that name what is hidden in it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from book.findings import Finding, Span

MOST = 10
"""So many hidden characters are named one by one; a file that holds more holds something else than words."""

_HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff"
    "\ud800-\udfff]"
)
"""Controls, odd line ends and the marks that turn the direction of writing round (Unicode's Bidi_Control)."""


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


def short(text: str, most: int = 60) -> str:
    """The beginning of what an author wrote, on one line, to be quoted in a message."""
    text = " ".join(text.split())
    return text if len(text) <= most else f"{text[: most - 4]} ..."


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
