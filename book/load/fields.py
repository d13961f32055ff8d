"""The keys of one mapping: values as the author typed them in, typed values out; mistakes are noted, never raised."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Iterable

from book.characters import short
from book.findings import Finding, Severity, Span
from book.load.markup import plain_of, words_of
from book.model import Text
from book.source import Listing, Mapping, Scalar, Value

MAX_NAME = 60
MAX_GUESSES = 200
"""After so many mistakes the file is something else, and guessing at each of its words would take minutes."""

_COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
_FLAGS = {"yes": True, "true": True, "no": False, "false": False}
_KINDS = {Scalar: "text", Listing: "a list", Mapping: "keys with values"}


class Notes:
    """The findings of a run, in the order in which they are met."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.system_failed = False

    def add(self, code: str, message: str, span: Span, hint: str = "", severity: Severity = "error") -> None:
        """Note one mistake."""
        self.findings.append(
            Finding(code=code, message=short(message, 300), span=span, hint=short(hint, 300), severity=severity)
        )

    def did_you_mean(self, word: str, known: Iterable[str], what: str = "known") -> str:
        """The hint for an unknown word: the nearest known one, or all of them where there are few."""
        names = sorted(set(known))
        if len(word) <= MAX_NAME and len(self.findings) < MAX_GUESSES:
            near = difflib.get_close_matches(word.lower(), names, n=1)
            if near:
                return f"did you mean '{near[0]}'?"
        shown = ", ".join(names[:12]) + (", ..." if len(names) > 12 else "")
        return f"{what}: {shown}" if names else ""

    @property
    def has_errors(self) -> bool:
        """Whether the story cannot be used."""
        return any(f.severity == "error" for f in self.findings)


class Fields:
    """Typed access to a mapping. `spans` holds the place of each key."""

    def __init__(self, mapping: Mapping, known: Collection[str], notes: Notes) -> None:
        self.span, self.notes = mapping.span, notes
        self.values: dict[str, Value] = {}
        self.spans: dict[str, Span] = {}
        for key, value in mapping.entries:
            if key.text in known:
                self.values[key.text], self.spans[key.text] = value, key.span
            else:
                hint = notes.did_you_mean(key.text, known, "known keys")
                notes.add("S003", f"unknown key '{short(key.text)}'", key.span, hint)

    def has(self, key: str) -> bool:
        """Whether the author wrote the key."""
        return key in self.values

    def place(self, key: str) -> Span:
        """Where the value of the key stands, else where the mapping begins."""
        return self.values[key].span if key in self.values else self.span

    def require(self, *keys: str) -> bool:
        """Note the keys that must be there and are not."""
        missing = [key for key in keys if key not in self.values]
        for key in missing:
            self.notes.add("S004", f"'{key}' is missing", self.span, f"add a line `{key}: ...`")
        return not missing

    def scalar(self, key: str, *, prose: bool = False, empty: bool = False) -> Scalar | None:
        """The text of a key, or None where it is not there or empty, or is no text.

        `prose` is for words to be printed, of which a comment must take nothing; `empty` says that there may be none.
        """
        value = self.values.get(key)
        if value is None:
            return None
        if not isinstance(value, Scalar):
            hint = f"write `{key}: |` and the words on the next lines, indented by two blanks"
            self.notes.add("S005", f"'{key}' should be text, not {_KINDS[type(value)]}", value.span, hint)
            return None
        if value.comment and (prose or not value.text.strip()):
            self._comment(key, value)
        elif not value.text.strip() and not empty:
            self.notes.add(
                "S005", f"'{key}' has no value", self.spans[key], "write one behind the colon, or delete the line"
            )
        return value if value.text.strip() else None

    def _comment(self, key: str, value: Scalar) -> None:
        """What stands behind a `#` is lost. Glued to a letter it was meant as words, so that it is an error."""
        words = not value.comment.startswith("# ")
        typed = f"{value.text} {value.comment}".strip().replace('"', '\\"')
        hint = f'write `{key}: "{typed}"`' if words else "put the comment on a line of its own, above"
        severity: Severity = "error" if words or not value.text.strip() else "warning"
        self.notes.add("S010", f"YAML takes '{value.comment}' for a comment; it is lost", value.span, hint, severity)

    def words(self, key: str) -> Text:
        """Words with their markup; empty where there are none."""
        scalar = self.scalar(key, prose=True, empty=True)
        return words_of(scalar) if scalar else Text((), self.place(key))

    def plain(self, key: str, default: str = "", *, empty: bool = False) -> str:
        """Words without markup, on one line."""
        scalar = self.scalar(key, prose=True, empty=empty)
        return plain_of(scalar) if scalar else default

    def typed(self, key: str, default: str = "") -> str:
        """A value for the program, such as a level, as it was typed."""
        scalar = self.scalar(key)
        return scalar.text if scalar else default

    def name(self, key: str, known: Iterable[str], default: str = "") -> str:
        """One of the known names."""
        scalar = self.scalar(key)
        if scalar is None:
            return default
        return scalar.text if self.check_name(scalar, known, key) else default

    def check_name(self, scalar: Scalar, known: Iterable[str], what: str) -> bool:
        """Whether the text is a known name; if not, S011 says which was perhaps meant."""
        names = tuple(known)
        if scalar.text in names:
            return True
        hint = self.notes.did_you_mean(scalar.text, names) or "there is none yet"
        self.notes.add("S011", f"unknown {what} '{short(scalar.text)}'", scalar.span, hint)
        return False

    def flag(self, key: str) -> bool:
        """Yes or no; no where the key is not there."""
        scalar = self.scalar(key)
        if scalar is None:
            return False
        if scalar.text.lower() not in _FLAGS:
            self.notes.add("S012", f"'{key}' is yes or no, not '{scalar.text}'", scalar.span, f"write `{key}: yes`")
        return _FLAGS.get(scalar.text.lower(), False)

    def colour(self, key: str, default: str) -> str:
        """A colour as `#RRGGBB`."""
        value = self.values.get(key)
        if isinstance(value, Scalar) and not value.text and _COLOUR.fullmatch(value.comment):
            message = f"without quotation marks YAML takes '{value.comment}' for a comment"
            self.notes.add("S010", message, value.span, f'write `{key}: "{value.comment}"`')
            return default
        scalar = self.scalar(key)
        if scalar is None:
            return default
        if not _COLOUR.fullmatch(scalar.text):
            self.notes.add(
                "S012", f"'{scalar.text}' is not a colour", scalar.span, f'write `{key}: "#1E2A5A"`: red, green, blue'
            )
            return default
        return scalar.text.upper()

    def names(self, key: str) -> tuple[Scalar, ...]:
        """A list of names; a single name counts as a list of one."""
        value = self.values.get(key)
        if isinstance(value, Scalar):
            scalar = self.scalar(key)
            return (scalar,) if scalar else ()
        found = []
        for item in self.items(key):
            if isinstance(item, Scalar) and item.text.strip():
                found.append(item)
            else:
                self.notes.add("S005", f"'{key}' should be a list of names", item.span, f"write `{key}: [one, two]`")
        return tuple(found)

    def items(self, key: str) -> tuple[Value, ...]:
        """A list of anything."""
        value = self.values.get(key)
        if value is None or isinstance(value, Listing):
            return value.items if value else ()
        message = f"'{key}' should be a list, not {_KINDS[type(value)]}"
        self.notes.add("S005", message, value.span, f"write `{key}:` and under it lines that begin with `- `")
        return ()

    def mappings(self, key: str, known: Collection[str]) -> tuple[Fields, ...]:
        """A list of mappings with the same keys."""
        found = []
        for item in self.items(key):
            if isinstance(item, Mapping):
                found.append(Fields(item, known, self.notes))
            else:
                message = f"each of the '{key}' should hold {', '.join(known)}"
                self.notes.add("S005", message, item.span, f"write `- {next(iter(known))}: ...`")
        return tuple(found)

    def pairs(self, key: str) -> tuple[tuple[Scalar, str], ...]:
        """A mapping of names to texts of the author's choice."""
        value = self.values.get(key)
        if value is None:
            return ()
        if not isinstance(value, Mapping):
            message = f"'{key}' should hold lines of `name: text`, not {_KINDS[type(value)]}"
            self.notes.add("S005", message, value.span, f"write `{key}:` and under it, indented, `name: text`")
            return ()
        inner = Fields(value, [name.text for name, _ in value.entries], self.notes)
        return tuple((name, inner.plain(name.text)) for name, _ in value.entries)
