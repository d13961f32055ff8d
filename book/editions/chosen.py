"""What an edition makes of a story: which pages it keeps, by which layouts, and what lies round them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from book.editions.edition import Edition
from book.findings import BookError, Finding, Span, stop
from book.geometry import Box
from book.impose import MOST_SHEETS
from book.laid import Item, LaidPage, Panel, Picture, Room, Words
from book.layouts import LAYOUTS
from book.layouts.halves import moved
from book.model import Page, Story, Text

LITTLE = 8
"""The pages of a zine."""
FRAME = 1.2
"""The line round a picture to colour in, in points."""


def chosen(story: Story, edition: Edition) -> Story:
    """The story with the pages that the edition keeps, each by the layout that the edition gives it.

    Raises a `BookError`: P108 where it keeps none, P110 where they do not make a zine.
    """
    if edition.paper and edition.paper.way == "zine":
        return replace(story, pages=_little(story, edition))
    if not edition.layouts:
        return story
    pages = tuple(_page(page, edition) for page in story.pages if page.layout in edition.layouts)
    if not pages:
        known = ", ".join(f"'{name}'" for name in edition.layouts)
        message = f"the edition '{edition.name}' has no place for any page of this story"
        raise stop("P108", message, story.span, f"it takes pages with the layouts {known}")
    return replace(story, pages=pages, ground=edition.ground or story.ground, ink=edition.ink or story.ink)


def possible(story: Story, editions: Sequence[Edition]) -> tuple[list[Edition], list[Finding]]:
    """The editions that a story can be made into, and what is wrong with the others (P108, P110)."""
    kept: list[Edition] = []
    faults: list[Finding] = []
    for edition in editions:
        try:
            chosen(story, edition)
            kept.append(edition)
        except BookError as error:
            faults += error.findings
    return kept, list(dict.fromkeys(faults))


def _little(story: Story, edition: Edition) -> tuple[Page, ...]:
    """The pages of the zine, in the order in which they are named; of the back only its small print.

    Raises a `BookError` (P110) where they do not make eight.
    """
    span = story.zine[0][1] if story.zine else story.span
    names = [name for name, _ in story.zine]
    by_name = {page.name: page for page in story.pages}
    pages = [by_name[name] for name in names]
    count = sum(LAYOUTS[page.layout].pages for page in pages)
    twice = next((at for at, name in enumerate(names) if name in names[:at]), None)
    if twice is not None:
        message = f"the page '{names[twice]}' stands twice in the zine"
        raise stop("P110", message, story.zine[twice][1], "take it out, and put another in its place")
    if count != LITTLE:
        message = f"the zine has {count} pages" if names else f"the edition '{edition.name}' needs to know its pages"
        change = f"add {LITTLE - count}" if count < LITTLE else f"take out {count - LITTLE}"
        hint = f"{change}: a sheet folds to {LITTLE}, and a page over two pages counts two"
        raise stop("P110", message, span, hint if names else f"write `zine:` and a list of {LITTLE} pages")
    return tuple(_small_print(page) if page.layout == "back" else page for page in pages)


def _small_print(page: Page) -> Page:
    none = Text((), page.span)
    return replace(page, picture=None, heading=none, words=none)


def _page(page: Page, edition: Edition) -> Page:
    """A page by its new layout. Words for which that has one place less follow the others."""
    layout = LAYOUTS[edition.layouts[page.layout]]
    words, right = page.words, page.words_right
    if right and "words-right" not in layout.takes:
        words, right = Text((*words.paragraphs, *right.paragraphs), words.span), Text((), right.span)
    return replace(
        page,
        layout=layout.name,
        words=words,
        words_right=right,
        ground=edition.ground or page.ground,
        ink=edition.ink or page.ink,
    )


def turned(story: Story, edition: Edition) -> frozenset[str]:
    """The names of the pages of a story that lie on their longer side."""
    return frozenset(page.name for page in story.pages if page.layout in edition.turned)


def on_sheets(pages: Sequence[LaidPage], edition: Edition) -> tuple[LaidPage, ...]:
    """Laid pages with the edition's white border round them, and a line round each picture to colour in."""
    if not edition.border:
        return tuple(pages)
    return tuple(_bordered(page, edition) for page in pages)


def _bordered(page: LaidPage, edition: Edition) -> LaidPage:
    border, room = edition.border, page.room
    sheet = room.trim.inset(-border).moved(border, border)
    safe, boxes = room.safe.moved(border, border), tuple(box.moved(border, border) for box in room.pages)
    items = tuple(moved(item, border, border) for each in page.items for item in _framed(each, edition))
    return replace(page, room=Room(trim=sheet, bleed=sheet, safe=safe, side=room.side, pages=boxes), items=items)


def _framed(item: Item, edition: Edition) -> Iterator[Item]:
    """A picture of lines has a line along each of its four edges; the letters of a title are there to be filled."""
    if edition.finish != "line":
        yield item
        return
    yield replace(item, hollow=True) if isinstance(item, Words) and item.tilt else item
    if isinstance(item, Picture):
        box = item.clip.inset(-FRAME / 2)
        for x, y in ((box.x, box.y), (box.x, box.bottom - FRAME)):
            yield Panel(box=Box(x, y, box.width, FRAME), colour=edition.ink)
        for x, y in ((box.x, box.y), (box.right - FRAME, box.y)):
            yield Panel(box=Box(x, y, FRAME, box.height), colour=edition.ink)


def too_thick(pages: Sequence[LaidPage], edition: Edition, span: Span) -> Iterator[Finding]:
    """P109, where a booklet has more pages than can be folded and stapled."""
    most = 4 * MOST_SHEETS
    if edition.paper and edition.paper.way == "booklet" and len(pages) > most:
        message = f"{len(pages)} pages are too many for the edition '{edition.name}'"
        yield Finding(code="P109", message=message, span=span, hint=f"{most} can be folded and stapled")
