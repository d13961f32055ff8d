"""Places on a screen: laid-out pages in, where picture and words stand on a sheet of that shape out.

All numbers of a `Place` are parts of the sheet: of its width and height for boxes, of its width for type sizes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from book.findings import BookError
from book.geometry import SHAPES, Box, Shape
from book.laid import LaidPage, Panel, Picture, Role, Words
from book.lay_out import lay_out
from book.layouts import LAYOUTS
from book.model import Art, Page, Story
from book.setting import Family

SHEETS = ("full", "spread", "above", "beside", "cover", "title", "belongs")
"""Layouts whose pages are sheets: picture and words stand where they stand on paper. All others flow."""
TALL = SHAPES["tablet"]
WIDE = SHAPES["tablet-wide"]
BROAD = Shape(name="web-spread", width=600, height=600, bleed=0, margin=34, gutter=34, largest=25)
"""Half of a spread on a screen that lies: both halves together are as wide as two of the story's square pictures."""
HAND = Shape(name="web-hand", width=390, height=540, bleed=0, margin=24, gutter=24, largest=25)
"""A phone held upright. A page with `belongs` is a sheet there, too: its words stand in what is drawn for them."""
_ROUND_SAFE = 0.05  # of the smaller side: what is seen round the `safe` zone where a picture stands over its words
_WIDEST = 1.5  # width over height of a picture that stands over its words: a wider one shows more of its sky


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """Words that stand together: the box, the type size of each role, the colour of the card under them.

    `over` says that they lie on the picture, `broken` that a line of the author has become two.
    """

    box: Box
    sizes: tuple[tuple[Role, float], ...]
    card: str
    over: bool
    broken: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A page on a sheet: width over height, the part of the sheet with the picture, the whole picture, the words."""

    aspect: float
    clip: Box | None
    frame: Box | None
    blocks: tuple[Block, ...]


def places(story: Story, family: Family, shape: Shape, layouts: Sequence[str] = SHEETS) -> dict[str, Place]:
    """The place of each page with one of these layouts, by the page's name.

    None at all where the words do not fit on sheets of this shape: such pages flow.
    """
    pages = tuple(page for page in story.pages if page.layout in layouts)
    try:
        laid = lay_out(replace(story, pages=pages), shape, family) if pages else ()
    except BookError:
        return {}
    halves = {name: tuple(group) for name, group in groupby(laid, key=lambda page: page.name)}
    return {page.name: _place(halves[page.name], page) for page in pages}


def _place(halves: tuple[LaidPage, ...], page: Page) -> Place:
    """One page, or the two halves of a spread side by side."""
    width = sum(half.room.trim.width for half in halves)
    height = halves[0].room.trim.height
    path = page.picture.path if page.picture else ""
    pictures = [item for item in halves[0].items if isinstance(item, Picture) and item.path == path]
    clip = frame = None
    if pictures:
        frame = _part(pictures[0].frame, width, height)
        clip = Box(0, 0, 1, 1) if len(halves) == 2 else _part(pictures[0].clip, width, height)
    blocks = tuple(_blocks(halves, page, width, height, clip))
    return Place(aspect=width / height, clip=clip, frame=frame, blocks=blocks)


def _blocks(halves: tuple[LaidPage, ...], page: Page, width: float, height: float, clip: Box | None) -> Iterator[Block]:
    """The words of each half as one block."""
    told = (page.words, page.words_right)
    for at, half in enumerate(halves):
        words = [item for item in half.items if isinstance(item, Words)]
        if not words:
            continue
        box = _round([item.box for item in words])
        panels = [item for item in half.items if isinstance(item, Panel) and item.box.contains(box)]
        sizes: dict[Role, float] = {}
        for item in words:
            sizes.setdefault(item.role, item.size / width)
        part = _part(box.moved(at * half.room.trim.width, 0), width, height)
        lines = {line.text for item in words for line in item.lines}
        yield Block(
            box=part,
            sizes=tuple(sizes.items()),
            card=panels[0].colour if panels else "",
            over=clip is not None and clip.overlap(part) is not None,
            broken=any(line.text.strip() not in lines for line in told[at].lines),
        )


def window(art: Art) -> Box:
    """The part of a picture that is shown where it stands over its words, in parts of the picture.

    That is its `safe` zone and a little round it: figures are as large as they can be.
    """
    safe = art.zones.get("safe")
    if safe is None or not art.width or not art.height or art.fit == "whole":
        return Box(0, 0, 1, 1)
    canvas = Box(0, 0, art.width, art.height)
    shown = safe.inset(-_ROUND_SAFE * min(safe.width, safe.height)).overlap(canvas) or canvas
    missing = max(0.0, shown.width / _WIDEST - shown.height)
    above = min(missing, shown.y)
    below = min(missing - above, art.height - shown.bottom)
    return _part(shown.inset(0, -above, 0, -below), art.width, art.height)


def pages_of(layout: str) -> int:
    """How many pages a page with this layout takes."""
    return LAYOUTS[layout].pages


def _round(boxes: Sequence[Box]) -> Box:
    """The smallest box round others."""
    x, y = min(box.x for box in boxes), min(box.y for box in boxes)
    return Box(x, y, max(box.right for box in boxes) - x, max(box.bottom for box in boxes) - y)


def _part(box: Box, width: float, height: float) -> Box:
    return Box(box.x / width, box.y / height, box.width / width, box.height / height)
