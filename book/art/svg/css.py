"""Style sheets and `style` attributes: CSS text in, rules and declarations out.

Selectors are `*`, `tag`, `.class`, `#id` and joined ones as `path.a.b`; anything else that could matter is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from book.art.svg.rules import Wrong, elsewhere, short


class Declaration(NamedTuple):
    """`name: value`, and whether it is marked as important."""

    name: str
    value: str
    important: bool


class Rule(NamedTuple):
    """One selector with its declarations; `weight` sorts rules as CSS does: ids, classes, tags, place in the file."""

    weight: tuple[int, int, int, int]
    tag: str
    ident: str
    classes: frozenset[str]
    declarations: tuple[Declaration, ...]


_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_BLOCK = re.compile(r"\s*+([^{}@;]*+)\{([^{}]*+)\}")
_PASSED = re.compile(
    r"\s*+@(?:namespace|charset)\b[^{};]*+;|\s*+@import\b(?P<sheet>[^{};]*+);"
    r"|\s*+@font-face\s*+\{[^{}]*+\}|\s*+<!--|\s*+-->"
)
_NAME = r"-?+[a-zA-Z_\u0080-\uffff][\w\u0080-\uffff-]*+"
_SELECTOR = re.compile(rf"(\*|{_NAME})?+((?:[.#]{_NAME})*+)")
_PART = re.compile(rf"([.#])({_NAME})")
_STILL = re.compile(r":(?:hover|focus|active|visited|link|focus-within|focus-visible)\b")
_QUOTED = r""""[^"]*+"|'[^']*+'"""
_IN_PIECE = rf"""(?:[^;"'(]|{_QUOTED}|\((?:[^)"']|{_QUOTED})*+\))++"""
_PIECE = re.compile(_IN_PIECE)
_PIECES = re.compile(rf"(?:{_IN_PIECE}|;)*+")
MOST_RULES = 5_000
_IMPORTANT = re.compile(r"\s*+!\s*+important\s*+$", re.IGNORECASE)


@lru_cache(maxsize=2048)
def declarations(text: str) -> tuple[Declaration, ...]:
    """The declarations of a block or of a `style` attribute."""
    if "/*" in text:
        text = _COMMENT.sub(" ", text)
    plain = "'" not in text and '"' not in text and "(" not in text
    if not plain and not _PIECES.fullmatch(text):
        raise Wrong("A105", f"style '{short(text)}' does not read", "close each quote and bracket")
    pieces = text.split(";") if plain else _PIECE.findall(text)
    found = []
    for piece in pieces:
        if not piece or piece.isspace():
            continue
        name, colon, value = piece.partition(":")
        name, value = name.strip(), value.strip()
        if not colon or not name or not value:
            raise Wrong("A105", f"style '{short(piece)}' does not read", "write property: value;")
        mark = _IMPORTANT.search(value) if "!" in value else None
        found.append(Declaration(name, value[: mark.start()] if mark else value, mark is not None))
    return tuple(found)


def rules(text: str, start: int) -> Iterator[Rule]:
    """The rules of one style sheet, numbered from `start`."""
    text = _COMMENT.sub(" ", text).rstrip()
    place = 0
    while place < len(text):
        passed = _PASSED.match(text, place)
        if passed:
            sheet = passed["sheet"]
            if sheet is not None and "font" not in sheet:
                raise elsewhere(sheet.strip())
            place = passed.end()
            continue
        block = _BLOCK.match(text, place)
        if not block:
            raise Wrong(
                "A104", f"style sheet: '{short(text[place:])}' is not taken", "write plain rules: .name { ... }"
            )
        place = block.end()
        body = declarations(block[2])
        for selector in block[1].split(","):
            if start >= MOST_RULES:
                raise Wrong("A102", f"more than {MOST_RULES:,} style rules", "drop those that nothing uses")
            rule = _rule(selector.strip(), body, start)
            start += 1
            if rule is not None:
                yield rule


def _rule(selector: str, body: tuple[Declaration, ...], order: int) -> Rule | None:
    """One selector, or None where it can never hold on paper."""
    if _STILL.search(selector):
        return None
    match = _SELECTOR.fullmatch(selector)
    if not selector or not match:
        if not body:
            return None
        raise Wrong("A104", f"selector '{short(selector)}' is not taken", "use .class, #id or a tag alone")
    parts = _PART.findall(match[2])
    idents = [name for kind, name in parts if kind == "#"]
    classes = [name for kind, name in parts if kind == "."]
    if len(idents) > 1:
        raise Wrong("A104", f"selector '{short(selector)}' has two ids", "use one")
    tag = match[1] or "*"
    weight = (len(idents), len(classes), 0 if tag == "*" else 1, order)
    return Rule(weight, tag, idents[0] if idents else "", frozenset(classes), body)


class Sheet:
    """All rules of a file, found quickly by what an element has."""

    def __init__(self, found: list[Rule]) -> None:
        """Index the rules by the rarest thing they ask for."""
        self.by: dict[str, list[Rule]] = {}
        self._kept: dict[tuple[str, str, str], tuple[Declaration, ...]] = {}
        for rule in found:
            if rule.ident:
                key = "#" + rule.ident
            elif rule.classes:
                key = "." + min(rule.classes)
            else:
                key = rule.tag
            self.by.setdefault(key, []).append(rule)

    def matching(self, tag: str, ident: str, classes: str) -> tuple[Declaration, ...]:
        """What the rules say that hold for an element, weakest first; the last of each property is enough."""
        key = (tag, ident if "#" + ident in self.by else "", classes)
        if key not in self._kept:
            said = [d for rule in self._rules(*key) for d in rule.declarations]
            last = {(d.name, d.important): d for d in said}
            self._kept[key] = tuple(last.values())
        return self._kept[key]

    def _rules(self, tag: str, ident: str, classes: str) -> list[Rule]:
        """The rules that hold, weakest first."""
        has = frozenset(classes.split())
        keys = ["*", tag, "#" + ident, *("." + c for c in sorted(has))]
        hits = [
            rule
            for key in keys
            for rule in self.by.get(key, ())
            if rule.tag in ("*", tag) and (not rule.ident or rule.ident == ident) and rule.classes <= has
        ]
        return sorted(hits, key=lambda r: r.weight)
