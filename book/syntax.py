"""A YAML parser's complaint in, a finding in plain words out: what the parser met, and what to type instead."""

from __future__ import annotations

import re
from collections.abc import Sequence

import yaml

from book.characters import short
from book.findings import Finding, Span

_BLOCK = "put the words in a block: `{key}: |`, and the words on the next lines, indented by two blanks"
_KEY = re.compile(r"^\s*(?:-\s+)?([A-Za-z][\w-]*):\s*([\[{\"']?)")

_CLOSING = {"[": "']'", "{": "'}'", "'": "quotation mark", '"': "quotation mark"}

# what the parser says, what it means, what to type (empty: the block); the first that is found wins
_MEANINGS = (
    ("mapping values are not allowed", "a second ': ' in the line, which YAML takes for another key", ""),
    ("while scanning a quoted scalar", "the quotation mark is never closed", "close it, or leave it out"),
    ("found unknown escape character", "a backslash in double quotes means something to YAML", ""),
    ("while scanning an alias", "a '*' at the start means something to YAML", ""),
    ("while scanning an anchor", "a '&' at the start means something to YAML", ""),
    ("while scanning a tag", "a '!' at the start means something to YAML", ""),
    ("while parsing a tag", "a '!' at the start means something to YAML", ""),
    ("while scanning a block scalar", "words on the same line as '|' or '>'", "begin the words on the next line"),
    (
        "could not find expected ':'",
        "a line that is neither `key: value` nor indented words",
        "indent it, or write `key: `",
    ),
    ("while parsing a flow mapping", "a '{' at the start means something to YAML", ""),
    ("while parsing a flow sequence", "a '[' at the start means something to YAML", ""),
    ("sequence entries are not allowed", "a '- ' where words should be", ""),
    (
        "while parsing a block",
        "a line that does not fit the lines above it",
        "indent words more than their key; close quotes",
    ),
    ("found unexpected end", "the file ends in the middle of something", "close the bracket or quotation mark"),
)


def explain_syntax(error: yaml.MarkedYAMLError, lines: Sequence[str], path: str) -> Finding:
    """S002 at the line which the parser could not read, in the words of a book maker."""
    mark = error.problem_mark or error.context_mark
    said = f"{error.context or ''} {error.problem or ''}".strip()
    if error.context_mark and any(
        words in said for words in ("quoted scalar", "flow", "alias", "could not find expected ':'")
    ):
        mark = error.context_mark
    number, column = (mark.line, mark.column) if mark else (0, 0)
    line = lines[number] if number < len(lines) else ""
    found = _KEY.match(line)
    block = _BLOCK.format(key=found.group(1) if found else "words")
    message, hint = _meaning(said, line, column)
    if found and found.group(2) and "while parsing a block" in said:
        message, hint = f"words that go on behind a closing {_CLOSING[found.group(2)]}", ""
    quoted = f": '{short(line)}'" if line.strip() else ""
    return Finding(code="S002", message=message + quoted, span=Span(path, number + 1, column + 1), hint=hint or block)


def _meaning(said: str, line: str, column: int) -> tuple[str, str]:
    if "cannot start any token" in said:
        if "\t" in line[: column + 1]:
            return "a tab indents this line", "indent with blanks"
        return f"words cannot begin with '{line[column : column + 1]}' in YAML", ""
    for words, message, hint in _MEANINGS:
        if words in said:
            return message, hint
    return f"YAML cannot read this line ({said})", ""
