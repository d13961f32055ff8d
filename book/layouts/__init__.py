"""Layouts: a page, a room and a setter in, items back to front out. A new layout is one file and one line here."""

from __future__ import annotations

from book.layouts.above import above, beside
from book.layouts.back import back
from book.layouts.belongs import belongs
from book.layouts.codes import CODES
from book.layouts.columns import columns
from book.layouts.cover import cover, title
from book.layouts.entries import entries
from book.layouts.full import full
from book.layouts.grown_ups import grown_ups
from book.layouts.pattern import pattern
from book.layouts.spread import spread
from book.layouts.style import Draw, Group, Key, Layout, Style
from book.layouts.to_do import to_do

__all__ = ["CODES", "LAYOUTS", "Draw", "Layout", "Style"]


def _layout(
    name: str,
    draw: Draw,
    takes: str,
    *,
    needs: str = "",
    spans_two: bool = False,
    group: Group = "story",
    only_decoration: bool = False,
) -> Layout:
    return Layout(
        name=name,
        draw=draw,
        takes=_keys(takes),
        needs=_keys(needs),
        pages=2 if spans_two else 1,
        group=group,
        only_decoration=only_decoration,
    )


def _keys(names: str) -> frozenset[Key]:
    known: tuple[Key, ...] = ("picture", "words", "words-right", "heading", "small", "entries")
    return frozenset(key for key in known if key in names.split())


LAYOUTS: dict[str, Layout] = {
    layout.name: layout
    for layout in (
        _layout("full", full, "picture words", needs="picture"),
        _layout("spread", spread, "picture words words-right", needs="picture", spans_two=True),
        _layout("above", above, "picture words"),
        _layout("beside", beside, "picture words"),
        _layout("columns", columns, "picture words words-right"),
        _layout("cover", cover, "picture heading words small", group="front"),
        _layout("title", title, "picture heading words small", group="front"),
        _layout("pattern", pattern, "picture", needs="picture", group="front"),
        _layout("belongs", belongs, "picture heading words", group="front"),
        _layout("words-to-know", entries, "picture heading words small entries", needs="entries", group="list"),
        _layout("questions", entries, "picture heading words small entries", needs="entries", group="list"),
        _layout(
            "grown-ups",
            grown_ups,
            "picture heading words small entries",
            needs="entries",
            spans_two=True,
            group="notes",
            only_decoration=True,
        ),
        _layout("to-do", to_do, "picture heading words small", group="list"),
        _layout("back", back, "picture heading words small", group="front"),
    )
}
