"""A picture that fills the page, with the words in its calm place."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from book.findings import BookError
from book.geometry import Box
from book.laid import Item, Panel, Room, Words
from book.layouts.frame import Framed, frame_of
from book.layouts.style import Style, picture_of
from book.model import Art, Page
from book.setting import Part, Setter
from book.setting.fit import Valign

# From figures as large as possible to as much of the canvas as possible: words come first, then big figures.
TIGHTNESS = (1.0, 0.75, 0.5, 0.25, 0.0)

_TALL = 0.26  # of the page's height: a text zone with more than that is a tall one
_LOWER = 0.55  # how much of what a tall one has more stays free over the words


def full(page: Page, room: Room, setter: Setter, style: Style) -> tuple[Item, ...]:
    """The picture on the whole page, the words in its text zone, or on a sheet of paper if it has none."""
    if page.picture is None:
        return ()
    parts = [style.label(page), style.part(page, page.words)]
    if "text-zone" not in page.picture.zones:
        framed = frame_of(page.picture, room.trim, room.bleed)
        return (picture_of(page.picture, framed), *on_paper(parts, page, room, setter, style))

    def words(framed: Framed) -> tuple[Words, ...]:
        return in_calm_place(parts, framed.zones["text-zone"], room.trim, room.safe, setter)

    framed, blocks = best_frame(page.picture, room, words)
    return (picture_of(page.picture, framed), *blocks)


def best_frame(art: Art, room: Room, words: Callable[[Framed], tuple[Words, ...]]) -> tuple[Framed, tuple[Words, ...]]:
    """The tightest frame in whose zones the words fit. Raises what `words` raises for the widest one."""
    for tight in TIGHTNESS[:-1]:
        framed = frame_of(art, room.trim, room.bleed, words=room.safe, tight=tight)
        try:
            return framed, words(framed)
        except BookError:
            continue
    framed = frame_of(art, room.trim, room.bleed, words=room.safe, tight=TIGHTNESS[-1])
    return framed, words(framed)


def calm_place(zone: Box, trim: Box, safe: Box) -> tuple[Box, Valign]:
    """The part of a text zone where words may stand, and where in it: at the top, or in the middle of a low zone."""
    place = zone.overlap(safe) or Box(safe.x, safe.y, safe.width, 0.0)
    return place, "middle" if zone.y > trim.height / 2 else "top"


def in_calm_place(parts: Sequence[Part], zone: Box, trim: Box, safe: Box, setter: Setter) -> tuple[Words, ...]:
    """The words in a text zone. In a tall one they begin lower, near what they speak of, on each page alike."""
    place, valign = calm_place(zone, trim, safe)
    if valign == "top":
        slack = place.height - setter.height(parts, place.width)
        lower = (place.height - _TALL * trim.height) * _LOWER
        place = place.inset(0, max(0.0, min(lower, slack / 2)), 0, 0)
    return setter.stack(parts, place, valign)


def on_paper(parts: Sequence[Part], page: Page, room: Room, setter: Setter, style: Style) -> tuple[Panel | Words, ...]:
    """The words on a sheet of paper at the foot of the page; at its head where the focus of the picture is low."""
    pad = style.size * 0.75
    inner = room.safe.inset(pad, pad * 0.8)
    high = page.picture is not None and page.picture.focus[1] > 0.55
    blocks = setter.stack(parts, inner, "top" if high else "bottom")
    if not blocks:
        return ()
    top, bottom = blocks[0].box.y - pad * 0.8, blocks[-1].box.bottom + pad * 0.8
    wide = max(block.box.right for block in blocks) - inner.x
    width = room.safe.width if wide > inner.width * 0.7 else wide + 2 * pad
    sheet = Panel(
        box=Box(room.safe.x, top, width, bottom - top), colour=style.ground_of(page), radius=pad * 0.8, opacity=0.92
    )
    return (sheet, *blocks)
