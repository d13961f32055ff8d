"""A pattern over the whole page, as inside the covers."""

from __future__ import annotations

from book.laid import Item, Room
from book.layouts.frame import frame_of
from book.layouts.style import Style, picture_of
from book.model import Page
from book.setting import Setter


def pattern(page: Page, room: Room, setter: Setter, style: Style) -> tuple[Item, ...]:
    """A picture that covers the page and nothing else."""
    del setter, style
    if page.picture is None:
        return ()
    return (picture_of(page.picture, frame_of(page.picture, room.trim, room.bleed)),)
