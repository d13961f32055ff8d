"""YAML as an author wrote it: the bytes of a file in, values out that know their path, line and column.

Every value is text: `no`, `12:30` and `1.0` stay as typed. What YAML would change or lose in silence (anchors, tags,
merge keys, a second document, a key given twice, hidden characters) is a finding instead of a value.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

import yaml

from book.characters import MOST, hidden_character, mixed_words, short, text_of
from book.findings import Finding, Span
from book.syntax import explain_syntax

MAX_BYTES = 1_000_000
"""A page of a picture book has some 500 bytes; a thousand times that is no page."""
MAX_TEXT = 10_000
"""Characters in one text. A page of a novel has some 2,000; a page of a picture book 150."""
MAX_DEPTH = 50
MAX_VALUES = 20_000


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text, with the place of each of its lines.

    `folded` (a `>` text, or one without quotes over several lines) says that YAML joined the author's lines, so that
    one line feed stands for a blank line. `comment` is what YAML took for a comment behind a text without quotes.
    """

    text: str
    span: Span
    line_spans: tuple[Span, ...]
    folded: bool = False
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Listing:
    """Values one after another."""

    items: tuple[Value, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with their values, in the author's order; each key once."""

    entries: tuple[tuple[Scalar, Value], ...]
    span: Span


Value = Scalar | Listing | Mapping


@dataclass(frozen=True, slots=True)
class Source:
    """What a file holds: its keys (None where it cannot be read), what is wrong with it, and how many values it has."""

    root: Mapping | None
    findings: tuple[Finding, ...] = ()
    values: int = 0


class _StopReadingError(Exception):
    """The file is past its limits; the finding is already noted."""


def read_source(data: bytes, path: str) -> Source:
    """The values in a file. Raises nothing: what is wrong, all of it, is in the findings."""
    if len(data) > MAX_BYTES:
        message = f"the file has more than {MAX_BYTES:,} bytes"
        return Source(None, (_fault("S009", message, Span(path), "make several pages of it"),))
    text, hidden = text_of(data, path)
    if hidden:
        return Source(None, hidden)
    return _Composer(text, path).source()


def _fault(code: str, message: str, span: Span, hint: str = "") -> Finding:
    return Finding(code=code, message=message, span=span, hint=hint)


class _Composer:
    """The parser's events to values, for one file."""

    def __init__(self, text: str, path: str) -> None:
        self.text, self.path = text, path
        self.lines = re.split("\r\n|\r|\n", text)
        self.findings: list[Finding] = []
        self.values = self.mixed = 0
        self.parser: Any = yaml.CLoader(text) if yaml.__with_libyaml__ else yaml.SafeLoader(text)

    def source(self) -> Source:
        """The whole file."""
        root: Mapping | None = None
        try:
            root = self._document()
        except yaml.MarkedYAMLError as error:
            self.findings.append(explain_syntax(error, self.lines, self.path))
        except yaml.YAMLError as error:
            self._note("S002", f"this is no YAML: {error}", Span(self.path))
        except _StopReadingError:
            pass
        return Source(root, tuple(self.findings), self.values)

    def _note(self, code: str, message: str, span: Span, hint: str = "") -> None:
        self.findings.append(_fault(code, message, span, hint))

    def _span(self, mark: Any) -> Span:
        return Span(self.path, mark.line + 1, mark.column + 1)

    def _document(self) -> Mapping | None:
        self.parser.get_event()
        start = self.parser.get_event()
        if isinstance(start, yaml.StreamEndEvent):
            self._note("S005", "the file is empty", Span(self.path), "write `key: value` lines, or delete the file")
            return None
        if start.version or start.tags:
            self._note("S007", "a line that begins with '%' is an order to YAML", Span(self.path, 1, 1), "delete it")
        root = self._value(self.parser.get_event(), 1)
        self.parser.get_event()
        after = self.parser.get_event()
        if not isinstance(after, yaml.StreamEndEvent):
            hint = "keep one page a file: move what follows to a file of its own, or delete the '---'"
            self._note("S007", "a second document begins here", self._span(after.start_mark), hint)
        if isinstance(root, Mapping):
            return root
        glued = isinstance(root, Scalar) and ":" in root.text
        hint = "put a blank behind the colon" if glued else "begin with a line such as `layout: full`"
        self._note("S005", "the file should hold lines of `key: value`", root.span, hint)
        return None

    def _value(self, event: Any, depth: int) -> Value:
        self.values += 1
        span = self._span(event.start_mark)
        if depth > MAX_DEPTH:
            self._note("S009", f"lists in lists more than {MAX_DEPTH} deep", span, "lift the inner lists out")
            raise _StopReadingError
        if self.values > MAX_VALUES:
            self._note("S009", f"more than {MAX_VALUES:,} values in one file", span, "make several pages of it")
            raise _StopReadingError
        self._refuse_tricks(event, span)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(span, depth)
        if isinstance(event, yaml.SequenceStartEvent):
            items = []
            while not isinstance(inner := self.parser.get_event(), yaml.SequenceEndEvent):
                items.append(self._value(inner, depth + 1))
            return Listing(tuple(items), span)
        return self._scalar(event, span)

    def _refuse_tricks(self, event: Any, span: Span) -> None:
        hint = "put the words in a block: `|` after the colon, the words on the next lines, indented"
        if isinstance(event, yaml.AliasEvent):
            self._note("S007", f"'*{short(event.anchor or '')}' is a reference to YAML, not words", span, hint)
            return
        if event.anchor is not None:
            self._note("S007", f"'&{short(event.anchor or '')}' is an anchor to YAML, and would be lost", span, hint)
        if event.tag is not None:
            mark = short(event.tag.replace("tag:yaml.org,2002:", "!!"))
            self._note("S007", f"'{mark}' is a tag to YAML, and would be lost", span, hint)

    def _mapping(self, span: Span, depth: int) -> Mapping:
        entries: dict[str, tuple[Scalar, Value]] = {}
        while not isinstance(event := self.parser.get_event(), yaml.MappingEndEvent):
            key = self._value(event, depth + 1)
            value = self._value(self.parser.get_event(), depth + 1)
            if not isinstance(key, Scalar):
                self._note("S007", "a list or mapping cannot be a key", key.span, "write `key: value`")
            elif key.text == "<<":
                self._note("S007", "'<<' merges keys, which is refused", key.span, "write the keys out")
            elif key.text in entries:
                first = entries[key.text][0].span
                message = f"key '{short(key.text)}' is given twice; the first is in line {first.line}"
                self._note("S006", message, key.span, "keep one of the two")
            else:
                entries[key.text] = (key, value)
        return Mapping(tuple(entries.values()), span)

    def _scalar(self, event: Any, span: Span) -> Scalar:
        if isinstance(event, yaml.AliasEvent):
            return Scalar("", span, (span,))
        text: str = event.value
        if event.style == '"' and (hidden := hidden_character(text)):
            self._note("S008", f"hidden character {hidden}", span, "delete it, or type the line anew")
        self._name_mixed(event)
        scalar = Scalar(text, span, (span,))
        if len(text) > MAX_TEXT:
            self._note(
                "S009", f"a text of {len(text):,} characters, more than {MAX_TEXT:,}", span, "make several pages of it"
            )
            return replace(scalar, text=text[:MAX_TEXT].partition("\n")[0])
        if event.style == "|":
            return replace(scalar, line_spans=self._literal_spans(text, event.start_mark.line + 1))
        if event.style == ">" or event.end_mark.line > event.start_mark.line:
            spans = self._folded_spans(event)
            return replace(scalar, line_spans=spans, folded=event.style not in ("'", '"'))
        if event.style in ("'", '"'):
            return scalar
        rest = self._line(event.end_mark.line)[event.end_mark.column :].strip()
        return replace(scalar, comment=rest) if rest.startswith("#") else scalar

    def _name_mixed(self, event: Any) -> None:
        """Words with letters of two alphabets, each at its place; up to `MOST` a file."""
        hint = "type the word anew in one alphabet, or part the two by a blank or a hyphen"
        for word, odd in mixed_words(event.value[:MAX_TEXT]):
            self.mixed += 1
            if self.mixed > MOST:
                return
            self._note("S019", f"{odd} in '{short(word)}' is of another alphabet", self._place(word, event), hint)

    def _place(self, word: str, event: Any) -> Span:
        """Where a word of a text stands; where the text begins, if the word is written otherwise in the file."""
        start, end = event.start_mark, event.end_mark
        for number in range(start.line, end.line + 1):
            column = self._line(number).find(word, start.column if number == start.line else 0)
            if column >= 0:
                return Span(self.path, number + 1, column + 1)
        return self._span(start)

    def _line(self, number: int) -> str:
        """A line of the file; empty behind its end, where the parser puts values that are not there."""
        return self.lines[number] if number < len(self.lines) else ""

    def _literal_spans(self, text: str, first: int) -> tuple[Span, ...]:
        """A line of a `|` text stands on one line of the file, the first below the `|`."""
        spans = []
        for number, line in enumerate(text.split("\n"), first):
            whole = self._line(number)
            column = len(whole) - len(line) + 1 if whole.endswith(line) else 1
            spans.append(Span(self.path, number + 1, column))
        return tuple(spans)

    def _folded_spans(self, event: Any) -> tuple[Span, ...]:
        """Each group of lines between blank lines becomes one line of a folded text: its place is its first line."""
        start, end = event.start_mark, event.end_mark
        spans = [] if event.style == ">" else [self._span(start)]
        blank = event.style == ">"
        for number in range(start.line + 1, min(end.line + 1, len(self.lines))):
            line = self.lines[number]
            if blank and line.strip():
                spans.append(Span(self.path, number + 1, len(line) - len(line.lstrip()) + 1))
            blank = not line.strip()
        return tuple(spans) or (self._span(start),)
