"""Something to do: words, a picture to work on, and the credits."""

from __future__ import annotations

from dataclasses import replace

from book.geometry import Box
from book.laid import Item, Room
from book.layouts.above import framed_in
from book.layouts.frame import Framed, frame_of
from book.layouts.style import Style, picture_of
from book.model import Art, Page
from book.setting import Part, Setter

_CREDITS = 10.0  # points
_SMALLEST_PICTURE = 0.25  # of the page's height


def to_do(page: Page, room: Room, setter: Setter, style: Style) -> tuple[Item, ...]:
    """A heading and words at the top, the picture under them, small print at the foot."""
    head = [style.heading(page, room, after=style.size * 0.6), style.part(page, page.words, widest=30)]
    foot = [Part(text=page.small, role="small", size=_CREDITS, colour=style.ink_of(page), leading=1.4)]
    small = setter.stack(foot, room.safe, "bottom")
    end = small[0].box.y - style.size * 0.8 if small else room.safe.bottom
    least = room.trim.height * _SMALLEST_PICTURE if page.picture else 0.0
    words = setter.stack(head, room.safe.inset(0, 0, 0, room.safe.bottom - end + least))
    if page.picture is None:
        return (*words, *small)
    top = words[-1].box.bottom + style.size * 0.8 if words else room.bleed.y
    end = end if small else room.bleed.bottom
    box = Box(room.trim.x, max(top, 0.0), room.trim.width, min(end, room.trim.bottom) - max(top, 0.0))
    bleed = Box(room.bleed.x, top, room.bleed.width, end - top)
    return (picture_of(page.picture, _framed(page.picture, box, bleed, room.safe)), *words, *small)


def _framed(art: Art, box: Box, bleed: Box, safe: Box) -> Framed:
    """A picture to work on is never cropped, but for the ground round its `safe` zone."""
    if "safe" in art.zones:
        return framed_in(art, box, bleed, safe)
    return frame_of(replace(art, fit="whole"), box.overlap(safe) or box)
