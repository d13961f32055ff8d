"""What all layouts share: what a layout is, and what it knows of the book beyond its page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from book.findings import Span
from book.laid import Item, Picture, Room
from book.layouts.frame import Framed
from book.model import Art, Page, Text
from book.setting import Part, Setter, as_text
from book.setting.fit import Align

Group = Literal["story", "list", "notes", "front"]
Key = Literal["picture", "words", "words-right", "heading", "small", "entries"]

LABEL = 12.0  # points: the least size of the question of the FAQ over the words; grown-ups read it
SMALLEST_PRINT = 9.0  # points: credits and the disclaimer


@dataclass(frozen=True, slots=True, kw_only=True)
class Style:
    """What a layout knows of the book. `size` is the type size of all pages of its group, in points."""

    title: str
    subtitle: str
    author: str
    illustrator: str
    ground: str
    ink: str
    disclaimer: str
    size: float
    span: Span
    disclaimer_span: Span
    questions: dict[str, str] = field(default_factory=dict)

    def ground_of(self, page: Page) -> str:
        """The colour of the paper of a page."""
        return page.ground or self.ground

    def ink_of(self, page: Page) -> str:
        """The colour of the words of a page."""
        return page.ink or self.ink

    def label(self, page: Page) -> Part:
        """The question of the FAQ that begins on a page, to stand over its words at half their size."""
        text = as_text(self.questions.get(page.question, ""), page.span)
        size = max(SMALLEST_PRINT, min(LABEL, self.size * 0.75), self.size / 2)
        return Part(text=text, role="label", size=size, colour=self.ink_of(page), leading=1.3, after=self.size * 0.5)

    def part(self, page: Page, text: Text, *, align: Align = "left", widest: float = 20.0) -> Part:
        """Words of the story at the size of the group: about 34 letters a line at most, where lines are broken."""
        return Part(text=text, role="words", size=self.size, colour=self.ink_of(page), align=align, widest=widest)

    def heading(self, page: Page, room: Room, *, after: float = 0.0) -> Part:
        """The heading of a page: bold, larger than any words under it."""
        size = max(self.size * 1.25, min(room.trim.height, room.pages[0].width) * 0.055)
        return Part(
            text=page.heading,
            role="heading",
            size=size,
            colour=self.ink_of(page),
            bold=True,
            leading=1.2,
            after=after or size * 0.7,
        )


Draw = Callable[[Page, Room, Setter, Style], tuple[Item, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A way to compose a page. `pages` is 2 where it spans a spread.

    Pages of one `group` share a type size. `takes` says for which keys of a page the layout has a place, `needs`
    without which it cannot be drawn. A picture is `only_decoration` where it is left out if the words leave no room.
    """

    name: str
    draw: Draw
    takes: frozenset[Key]
    needs: frozenset[Key] = frozenset()
    pages: Literal[1, 2] = 1
    group: Group = "story"
    only_decoration: bool = False


def picture_of(art: Art, framed: Framed) -> Picture:
    """A framed picture as an item of a page."""
    alt = "" if art.decoration else art.alt
    return Picture(path=art.path, frame=framed.frame, clip=framed.clip, alt=alt, span=art.span)
