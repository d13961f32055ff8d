"""The cascade: an element and the style of its parent in; its computed style out.

Presentation attributes are weakest, then rules by specificity, then the `style` attribute, then what is important.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from book.art.svg import css, known
from book.art.svg.colours import parse_colour
from book.art.svg.paint import ALONE, FIRST, Own, Paint, Style
from book.art.svg.rules import Faults, Wrong, short
from book.art.svg.tree import Document, Element
from book.art.svg.values import Viewport, fraction, length, link, not_negative, number

_DISPLAY = frozenset(
    "none inline block inline-block list-item run-in compact marker table inline-table table-row-group "
    "table-header-group table-footer-group table-row table-column-group table-column table-cell table-caption "
    "flex inline-flex grid inline-grid contents flow-root".split()
)
_PAINT_LINK = re.compile(r"(url\([^)]*\))\s*(.*)", re.DOTALL)
_ORDER = ("fill", "stroke", "markers")


def _word(choices: dict[str, Any]) -> Callable[[str], Any]:
    """A reader of one word out of a few."""

    def read(text: str) -> Any:
        if text not in choices:
            raise Wrong("A104", f"value '{short(text)}' is not taken", f"write one of: {', '.join(choices)}")
        return choices[text]

    return read


def _paint(text: str) -> Paint | None:
    """A `fill` or `stroke`."""
    if text == "none":
        return None
    if text in ("currentColor", "currentcolor"):
        return Paint(current=True)
    if text[:4] != "url(":
        if text[:8] == "context-":
            raise Wrong("A104", f"paint '{short(text)}' is not taken", "write the colour itself")
        return Paint(parse_colour(text))
    match = _PAINT_LINK.fullmatch(text)
    ident = link(match[1]) if match else None
    if match is None or ident is None:
        raise Wrong("A106", f"paint '{short(text)}' points out of this file", "write url(#id)")
    if match[2] in ("", "none"):
        return Paint(link=ident)
    fallback = _paint(match[2])
    return Paint(fallback.colour, ident, fallback.current) if fallback else Paint(link=ident)


def _link_or_none(text: str) -> str | None:
    """A `clip-path` or a marker: `none` or `url(#id)`."""
    if text == "none":
        return None
    ident = link(text)
    if ident is None:
        raise Wrong("A104", f"value '{short(text)}' is not taken", "write url(#id) or none")
    return ident


def _miter(text: str) -> float:
    """A `stroke-miterlimit`, 1 or more."""
    value = number(text)
    if value < 1:
        raise Wrong("A105", f"stroke-miterlimit '{short(text)}' is less than 1", "write 1 or more")
    return value


def _stop_color(text: str) -> Paint:
    """A `stop-color`: never none, never a link."""
    paint = _paint(text)
    if paint is None or paint.link:
        raise Wrong("A105", f"stop-color '{short(text)}' is not a colour", "write a colour")
    return paint


def _order(text: str) -> tuple[str, ...]:
    """A `paint-order`: what is named first, then the rest in the usual order."""
    names = [] if text == "normal" else text.split()
    if len(set(names)) != len(names) or not set(names) <= set(_ORDER) or not text:
        raise Wrong("A105", f"paint-order '{short(text)}' does not read", "write e.g. stroke fill")
    return (*names, *(n for n in _ORDER if n not in names))


_RULE = _word({"nonzero": False, "evenodd": True})
_INHERITED: dict[str, tuple[str, Callable[[str], Any]]] = {
    "fill": ("fill", _paint),
    "fill-opacity": ("fill_opacity", fraction),
    "fill-rule": ("fill_evenodd", _RULE),
    "stroke": ("stroke", _paint),
    "stroke-opacity": ("stroke_opacity", fraction),
    "stroke-linecap": ("cap", _word({"butt": 0, "round": 1, "square": 2})),
    "stroke-linejoin": ("join", _word({"miter": 0, "round": 1, "bevel": 2})),
    "stroke-miterlimit": ("miter", _miter),
    "color": ("color", parse_colour),
    "visibility": ("visible", _word({"visible": True, "hidden": False, "collapse": False})),
    "clip-rule": ("clip_evenodd", _RULE),
    "marker-start": ("marker_start", _link_or_none),
    "marker-mid": ("marker_mid", _link_or_none),
    "marker-end": ("marker_end", _link_or_none),
    "paint-order": ("order", _order),
}
_OWN: dict[str, tuple[str, Callable[[str], Any]]] = {
    "opacity": ("opacity", fraction),
    "display": ("display", _word({w: w != "none" for w in sorted(_DISPLAY)})),
    "clip-path": ("clip", _link_or_none),
    "overflow": ("overflow", _word({w: w for w in ("visible", "hidden", "scroll", "auto")})),
    "stop-color": ("stop_color", _stop_color),
    "stop-opacity": ("stop_opacity", fraction),
}
_SIZED = {"stroke-width": "width", "stroke-dasharray": "dashes", "stroke-dashoffset": "dash_offset"}
_ALL = {**_INHERITED, **_OWN}


class Styles:
    """Computes styles for the elements of one file; what an element says itself is read once."""

    def __init__(self, document: Document, faults: Faults, viewport: Viewport | None) -> None:
        """Read all style sheets of the file."""
        self.faults, self.viewport = faults, viewport
        found: list[css.Rule] = []
        for element in document.root.walk():
            if element.tag == "style":
                self._read_sheet(element, found)
        self.sheet = css.Sheet(found)
        self.some = bool(found)
        self._said: dict[Element, tuple[dict[str, Any], Own]] = {}
        self._values: dict[tuple[str, str], Any] = {}

    def _read_sheet(self, element: Element, found: list[css.Rule]) -> None:
        """The rules of one `style` element."""
        try:
            kind, media = element.attributes.get("type", ""), element.attributes.get("media", "all")
            if kind not in ("", "text/css") or media not in ("", "all", "screen", "print"):
                raise Wrong("A104", f"a style sheet of type '{short(kind)}' for '{short(media)}'", "write text/css")
            found.extend(css.rules(element.text, len(found)))
        except Wrong as wrong:
            self.faults.add(wrong, element.line, element.column)

    def said(self, element: Element) -> tuple[dict[str, Any], Own]:
        """What an element says: changes to the inherited style, and its own properties."""
        known_already = self._said.get(element)
        if known_already is None:
            known_already = self._said[element] = self._read(element)
        return known_already

    def style(self, parent: Style, element: Element) -> Style:
        """The computed style of an element inside a parent."""
        changes = self.said(element)[0]
        if not changes:
            return parent
        style = parent._replace(**changes)
        for name in ("fill", "stroke"):
            paint: Paint | None = getattr(style, name)
            if paint is not None and paint.current:
                if name in changes:
                    style = style._replace(**{name: paint._replace(colour=style.color)})
                elif style.color != paint.colour:
                    wrong = Wrong("A104", f"'color' changes under an inherited {name} of currentColor", f"repeat {name}")
                    self.faults.add(wrong, element.line, element.column)
        return style

    def style_in_place(self, element: Element) -> Style:
        """The computed style of an element where it stands in the file: for what is drawn by reference."""
        chain = [element]
        while chain[-1].parent is not None:
            chain.append(chain[-1].parent)
        style = FIRST
        for each in reversed(chain):
            style = self.style(style, each)
        return style

    def _read(self, element: Element) -> tuple[dict[str, Any], Own]:
        """Sort what the element says by strength, then read each property once."""
        texts = self._winners(element)
        changes: dict[str, Any] = {}
        own: dict[str, Any] = {}
        for name, text in texts.items():
            try:
                if name in _INHERITED:
                    if text != "inherit":
                        changes[_INHERITED[name][0]] = self._value(name, text)
                elif name in _OWN:
                    own[_OWN[name][0]] = self._value(name, text)
                elif name in _SIZED:
                    if text != "inherit":
                        changes[_SIZED[name]] = self._size(name, text)
                else:
                    known.check_property(name, text)
            except Wrong as wrong:  # noqa: PERF203 - each property has its own fault
                self.faults.add(wrong, element.line, element.column)
        return changes, ALONE._replace(**own) if own else ALONE

    def _winners(self, element: Element) -> dict[str, str]:
        """Name and text of each property after the cascade."""
        texts: dict[str, str] = {}
        attributes = element.attributes
        for name, value in attributes.items():
            if name in _ALL or name in _SIZED:
                texts[name] = value.strip()
            elif name not in known.GEOMETRY and name not in known.HARMLESS:
                self._check(element, name, value)
        if not self.some and "style" not in attributes:
            return texts
        said: list[css.Declaration] = []
        if self.some:
            for rule in self.sheet.matching(element.tag, attributes.get("id", ""), attributes.get("class", "")):
                said.extend(rule.declarations)
        try:
            inside = css.declarations(attributes.get("style", ""))
            if any(d.important for d in inside) and any(d.important for d in said):
                raise Wrong("A104", "'!important' both in a style sheet and in style", "drop one of them")
            said.extend(inside)
        except Wrong as wrong:
            self.faults.add(wrong, element.line, element.column)
        for wanted in (False, True):
            for name, value, important in said:
                if important is wanted:
                    for each in ("marker-start", "marker-mid", "marker-end") if name == "marker" else (name,):
                        texts[each] = value
        return texts

    def _check(self, element: Element, name: str, value: str) -> None:
        """An attribute that is no property."""
        try:
            known.check_attribute(name, value)
        except Wrong as wrong:
            self.faults.add(wrong, element.line, element.column)

    def _value(self, name: str, text: str) -> Any:
        """The value of a property, read once for each text."""
        key = (name, text)
        if key not in self._values:
            try:
                self._values[key] = _ALL[name][1](text)
            except Wrong as wrong:
                if name not in wrong.args[0]:
                    wrong = Wrong(wrong.code, f"{name}: {wrong}", wrong.hint)
                raise wrong from None
        return self._values[key]

    def _size(self, name: str, text: str) -> float | tuple[float, ...]:
        """A length of a stroke; percentages go by the size of the drawing."""
        if name == "stroke-dasharray":
            return self._dashes(text)
        value = length(text, self.viewport, "d")
        return not_negative(value, f"{name}: {text}") if name == "stroke-width" else value

    def _dashes(self, text: str) -> tuple[float, ...]:
        """A `stroke-dasharray`, doubled where odd; a sum of nothing is no dashes."""
        if text == "none":
            return ()
        lengths = [length(t, self.viewport, "d") for t in text.replace(",", " ").split()]
        if any(v < 0 for v in lengths) or not lengths or ",," in text.replace(" ", ""):
            raise Wrong("A105", f"stroke-dasharray '{short(text)}' does not read", "write lengths of 0 or more")
        lengths *= 1 + len(lengths) % 2
        return tuple(lengths) if sum(lengths) > 0 else ()
