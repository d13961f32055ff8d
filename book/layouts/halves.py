"""A spread cut into its two pages: items in the space of both in, the items of each page out."""

from __future__ import annotations

from dataclasses import replace
from typing import assert_never

from book.geometry import Box
from book.laid import Anchor, Item, Link, Panel, Picture, Room, Rule, Words


def halves(items: tuple[Item, ...], room: Room) -> tuple[tuple[Item, ...], tuple[Item, ...]]:
    """The items of the left and of the right page, each measured from its own corner.

    A picture that crosses the fold is on both, cut at the fold or at the bleed behind it, with its alternative text on
    the first only. Words belong to one page: words across the fold are a bug of a layout.
    """
    inner = room.inner
    left = Box(room.bleed.x, room.bleed.y, room.fold - room.bleed.x, room.bleed.height)
    right = Box(room.fold, room.bleed.y, room.bleed.right - room.fold, room.bleed.height)
    ones = tuple(
        part for item in items if (part := _part(item, left, left.inset(0, 0, -inner, 0), first=True)) is not None
    )
    others = tuple(
        part for item in items if (part := _part(item, right, right.inset(-inner, 0, 0, 0), first=False)) is not None
    )
    return ones, tuple(moved(item, -room.fold) for item in others)


def _part(item: Item, half: Box, sheet: Box, *, first: bool) -> Item | None:
    """What of an item lies in a half of the spread, or None. Its pictures run on to the edge of the `sheet`."""
    match item:
        case Picture():
            clip = item.clip.overlap(sheet) if item.clip.overlap(half) else None
            told = first or item.clip.x >= half.x
            return replace(item, clip=clip, alt=item.alt if told else "") if clip else None
        case Words():
            if half.contains(item.box, slack=0.5):
                return item
            assert item.box.overlap(half) is None or half.width == 0, f"words across the fold: {item.lines[0].text}"  # noqa: S101
            return None
        case Panel() | Link():
            box = item.box.overlap(half)
            return replace(item, box=box) if box else None
        case Rule():
            width = min(item.x + item.width, half.right) - max(item.x, half.x)
            return replace(item, x=max(item.x, half.x), width=width) if width > 0 else None
        case Anchor():
            return item if first else None
        case _:
            assert_never(item)


def moved(item: Item, dx: float, dy: float = 0.0) -> Item:
    """The same item elsewhere on its page, so many points to the right and down."""
    match item:
        case Picture():
            return replace(item, frame=item.frame.moved(dx, dy), clip=item.clip.moved(dx, dy))
        case Words():
            lines = tuple(
                replace(line, baseline=line.baseline + dy, runs=tuple(replace(run, x=run.x + dx) for run in line.runs))
                for line in item.lines
            )
            return replace(item, box=item.box.moved(dx, dy), lines=lines)
        case Panel() | Link():
            return replace(item, box=item.box.moved(dx, dy))
        case Rule():
            return replace(item, x=item.x + dx, y=item.y + dy)
        case Anchor():
            return replace(item, y=item.y + dy) if item.y else item
        case _:
            assert_never(item)
