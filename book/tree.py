"""The structure tree of a book as values: what `tags` makes of laid-out pages, and what `pdf` writes into the file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from book.geometry import Box

Place = tuple[int, int, int]
"""Where on a page something begins: item, line and run. The run after the last is the blank that ends the line."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A piece of the drawing of a page that belongs to the tree, until the next mark or the end of the item."""

    page: int
    number: int
    role: str


@dataclass(frozen=True, slots=True)
class Press:
    """A place to press. `key` is its number in the parent tree; pages have those below."""

    page: int
    key: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """A part of the book: what it is, and what is in it. `box` is where a figure lies on its page.

    `language` is empty where it is that of the element around it.
    """

    role: str
    kids: tuple[Element | Mark | Press, ...]
    alt: str = ""
    title: str = ""
    box: Box | None = None
    language: str = ""


@dataclass(frozen=True, slots=True)
class PageTags:
    """For the painter of one page: where marks begin, and the key of each link by its item."""

    marks: Mapping[Place, Mark] = field(default_factory=dict)
    keys: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tagged:
    """The tree of a book, and what it asks of each page."""

    root: Element
    pages: tuple[PageTags, ...]
