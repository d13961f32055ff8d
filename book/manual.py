"""The manual: the code of a finding in, its page out. Each part of the program writes the pages of its own codes."""

from __future__ import annotations

from functools import cache
from importlib import import_module, util
from inspect import cleandoc

CHAPTERS = (
    "book.load",
    "book.checks",
    "book.art.svg.rules",
    "book.art.finish.codes",
    "book.art.raster",
    "book.layouts",
    "book.setting",
    "book.printers",
    "book.preflight",
    "book.files",
)
"""The modules that have pages, in a table `CODES`; imported only when somebody asks."""


def explain(code: str) -> str | None:
    """The page of a code: what it is, why, what to write instead of what. None where there is no such code."""
    return _pages().get(code.strip().upper())


def codes() -> tuple[str, ...]:
    """All codes that have a page, sorted."""
    return tuple(sorted(_pages()))


@cache
def _pages() -> dict[str, str]:
    pages: dict[str, str] = {}
    for name in CHAPTERS:
        if util.find_spec(name):
            table: dict[str, str] = getattr(import_module(name), "CODES", {})
            pages |= {code: cleandoc(page) for code, page in table.items()}
    return pages
