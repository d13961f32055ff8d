"""One picture over two pages."""

from __future__ import annotations

from dataclasses import replace

from book.laid import Item, Room, Words
from book.layouts.frame import Framed, frame_of
from book.layouts.full import best_frame, in_calm_place, on_paper
from book.layouts.style import Style, picture_of
from book.model import Page
from book.setting import Setter


def spread(page: Page, room: Room, setter: Setter, style: Style) -> tuple[Item, ...]:
    """One picture over both pages; `words` in its text zone on the left, `words-right` on the right."""
    if page.picture is None:
        return ()
    left = [style.label(page), style.part(page, page.words)]
    right = [style.part(page, page.words_right)]
    zones = page.picture.zones
    if "text-zone" not in zones or (page.words_right and "text-zone-right" not in zones):
        framed = frame_of(page.picture, room.trim, room.bleed)
        sheets = [
            sheet
            for parts, side in ((left, room.pages[0]), (right, room.pages[1]))
            for sheet in on_paper(parts, page, replace(room, safe=side), setter, style)
        ]
        return (picture_of(page.picture, framed), *sheets)

    def words(framed: Framed) -> tuple[Words, ...]:
        return tuple(
            block
            for parts, name, side in (
                (left, "text-zone", room.pages[0]),
                (right, "text-zone-right", room.pages[1]),
            )
            if any(part.text for part in parts)
            for block in in_calm_place(parts, framed.zones[name], room.trim, side, setter)
        )

    framed, blocks = best_frame(page.picture, room, words)
    return (picture_of(page.picture, framed), *blocks)
