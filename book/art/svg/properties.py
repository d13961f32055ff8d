"""The properties that are drawn: a table from the name of each to the reader of its text."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from book.art.svg.colours import parse_colour
from book.art.svg.paint import Paint
from book.art.svg.rules import Wrong, short
from book.art.svg.values import fraction, link, number

_DISPLAY_TEXT = """
none inline block inline-block list-item run-in compact marker table inline-table table-row-group table-header-group
table-footer-group table-row table-column-group table-column table-cell table-caption flex inline-flex grid
inline-grid contents flow-root
"""
_DISPLAY = frozenset(_DISPLAY_TEXT.split())
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
    text = text.strip()
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
    if text.strip() == "none":
        return None
    ident = link(text)
    if ident is None:
        raise Wrong("A104", f"value '{short(text)}' is not taken", "write url(#id) or none")
    return ident


def _miter(text: str) -> float:
    """A `stroke-miterlimit`; less than 1 is a mistake, which counts where a corner needs it."""
    return number(text)


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
INHERITED: dict[str, tuple[str, Callable[[str], Any]]] = {
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
OWN: dict[str, tuple[str, Callable[[str], Any]]] = {
    "opacity": ("opacity", fraction),
    "display": ("display", _word({w: w != "none" for w in sorted(_DISPLAY)})),
    "clip-path": ("clip", _link_or_none),
    "overflow": ("overflow", _word({w: w for w in ("visible", "hidden", "scroll", "auto")})),
    "stop-color": ("stop_color", _stop_color),
    "stop-opacity": ("stop_opacity", fraction),
}
SIZED = {"stroke-width": "width", "stroke-dasharray": "dashes", "stroke-dashoffset": "dash_offset"}
ALL = {**INHERITED, **OWN}
