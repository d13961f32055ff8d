"""The cascade: an element and the style of its parent in; its computed style out.

Presentation attributes are weakest, then rules by specificity, then the `style` attribute, then what is important.
"""

from __future__ import annotations

from typing import Any

from book.art.svg import css, known
from book.art.svg.paint import ALONE, FIRST, Own, Paint, Style
from book.art.svg.properties import ALL, INHERITED, OWN, SIZED
from book.art.svg.rules import Faults, Wrong, short
from book.art.svg.tree import Document, Element
from book.art.svg.values import Viewport, length, not_negative

NOTHING = 1e-6
"""Dashes shorter than this, in the units of the drawing, round to nothing in a PDF."""


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
                raise Wrong("A104", f"a style sheet of type '{short(kind)}' for '{short(media)}'", "write text/css")  # noqa: TRY301
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
        fill, stroke = style.fill, style.stroke
        if fill is not None and fill.current:
            style = style._replace(fill=self._current(fill, style, element, repeated="fill" in changes))
        if stroke is not None and stroke.current:
            style = style._replace(stroke=self._current(stroke, style, element, repeated="stroke" in changes))
        return style

    def _current(self, paint: Paint, style: Style, element: Element, *, repeated: bool) -> Paint:
        """`currentColor` as a colour; programs differ on one that is inherited where `color` changes."""
        if not repeated and style.color != paint.colour:
            wrong = Wrong("A104", "'color' changes under an inherited paint of currentColor", "repeat the paint here")
            self.faults.add(wrong, element.line, element.column)
        return paint._replace(colour=style.color)

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
                if name in INHERITED:
                    if text != "inherit":
                        changes[INHERITED[name][0]] = self._value(name, text)
                elif name in OWN:
                    own[OWN[name][0]] = self._value(name, text)
                elif name in SIZED:
                    if text != "inherit":
                        changes[SIZED[name]] = self._size(name, text)
                else:
                    known.check_property(name, text)
            except Wrong as wrong:
                self.faults.add(wrong, element.line, element.column)
        return changes, ALONE._replace(**own) if own else ALONE

    def _winners(self, element: Element) -> dict[str, str]:
        """Name and text of each property after the cascade."""
        texts: dict[str, str] = {}
        attributes = element.attributes
        for name, value in attributes.items():
            if name in ALL or name in SIZED:
                texts[name] = value
            elif name not in known.GEOMETRY and name not in known.HARMLESS:
                self._check(element, name, value)
        if not self.some and "style" not in attributes:
            return texts
        said: list[css.Declaration] = []
        if self.some:
            said.extend(self.sheet.matching(element.tag, attributes.get("id", ""), attributes.get("class", "")))
        try:
            inside = css.declarations(attributes.get("style", ""))
            if any(d.important for d in inside) and any(d.important for d in said):
                raise Wrong("A104", "'!important' both in a style sheet and in style", "drop one of them")  # noqa: TRY301
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
                self._values[key] = ALL[name][1](text)
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
        if any(0 < v < NOTHING for v in lengths):
            raise Wrong("A104", "a dash or gap of next to no length is not taken", "make it a little longer")
        lengths *= 1 + len(lengths) % 2
        if 0.0 not in lengths[1::2]:
            return tuple(lengths)
        if any(lengths[1::2]) and any(lengths[::2]):
            raise Wrong("A104", "a gap of length 0 among others is not taken", "join the two dashes")
        return ()
