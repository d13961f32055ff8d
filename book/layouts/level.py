"""Level: pages in, the same pages out, with the words of facing pages at one height as far as their calm places allow.

Each picture has its calm place at a height of its own. Where two pages are seen side by side, a step of a line or less
between their first lines looks like a slip of the hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from book.geometry import Box
from book.laid import LaidPage, Picture, Words
from book.layouts.full import calm_place
from book.layouts.halves import moved
from book.model import Art, Story

_IN_PICTURES = {"full": ("text-zone", "text-zone"), "spread": ("text-zone", "text-zone-right")}
"""The zones in which words stand on a left and on a right page."""


def levelled(pages: Sequence[LaidPage], story: Story) -> tuple[LaidPage, ...]:
    """Words over pictures: the higher of two facing pages comes down to the other's first line, or as near as it can.

    A label over the words moves with them. Nothing moves where only one of the two has words in its picture.
    """
    arts = {page.name: page.picture for page in story.pages}
    shown = list(pages)
    for i in range(len(shown) - 1):
        left, right = shown[i], shown[i + 1]
        if left.room.side != "left" or right.room.side != "right":
            continue
        first, other = _first_line(left), _first_line(right)
        if first is None or other is None:
            continue
        shown[i] = _lowered(left, arts[left.name], other - first)
        shown[i + 1] = _lowered(right, arts[right.name], first - other)
    return tuple(shown)


def _first_line(page: LaidPage) -> float | None:
    """The first baseline of the words in a picture, in points from the top of the page."""
    words = [item for item in page.items if isinstance(item, Words) and item.role == "words"]
    return words[0].lines[0].baseline if words and page.layout in _IN_PICTURES else None


def _lowered(page: LaidPage, art: Art | None, wish: float) -> LaidPage:
    """The page with its words `wish` points lower, or as many as there is calm paper under them."""
    place = _place(page, art)
    if wish <= 0 or place is None:
        return page
    foot = max(item.box.bottom for item in page.items if isinstance(item, Words))
    down = min(wish, place.bottom - foot)
    if down <= 0:
        return page
    return replace(page, items=tuple(moved(item, 0, down) if isinstance(item, Words) else item for item in page.items))


def _place(page: LaidPage, art: Art | None) -> Box | None:
    """The calm place at the head of a page's picture, or None where there is none or the words stand at its foot."""
    picture = next((item for item in page.items if isinstance(item, Picture)), None)
    if art is None or picture is None:
        return None
    zone = art.zones.get(_IN_PICTURES[page.layout][page.room.side == "right"])
    if zone is None:
        return None
    scale = picture.frame.width / art.width
    on_page = zone.scaled(scale).moved(picture.frame.x, picture.frame.y)
    place, at = calm_place(on_page, page.room.trim, page.room.safe)
    return place if at == "top" else None
