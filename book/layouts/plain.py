"""Pages around the story: a pattern, and the page on which a child writes its name."""

from __future__ import annotations

from book.geometry import Box
from book.laid import Item, Room, Rule
from book.layouts.frame import frame_of
from book.layouts.full import calm_place
from book.layouts.style import Style, picture_of
from book.model import Page
from book.setting import Setter


def pattern(page: Page, room: Room, setter: Setter, style: Style) -> tuple[Item, ...]:
    """A picture that covers the page and says nothing, as inside the covers."""
    del setter, style
    return (picture_of(page.picture, frame_of(page.picture, room.trim, room.bleed)),) if page.picture else ()
