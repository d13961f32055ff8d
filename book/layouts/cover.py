"""Titles: the front cover, and the title page inside."""

from __future__ import annotations

from book.findings import BookError
from book.laid import Item, Panel, Room, Words
from book.layouts.frame import Framed, frame_of
from book.layouts.full import TIGHTNESS, calm_place
from book.layouts.style import Style, picture_of
from book.model import Page, Text
from book.setting import Part, Setter, as_text
from book.setting.fit import Valign

TILT = 4.0  # degrees: the art bible's, section 2.3
_STEPS = 14


def cover(page: Page, room: Room, setter: Setter, style: Style) -> tuple[Item, ...]:
    """The picture on the whole page, the title in big letters cut from paper, subtitle and author small under it."""
    return _titled(page, room, setter, style, largest=0.18)


def title(page: Page, room: Room, setter: Setter, style: Style) -> tuple[Item, ...]:
    """The cover once more, quieter: a smaller title, who wrote it and who drew it, and small print.

    They stand in the middle of the calm place, so that they and the picture are one group on a tall page, too.
    """
    return _titled(page, room, setter, style, largest=0.15, valign="middle")


def _titled(
    page: Page, room: Room, setter: Setter, style: Style, *, largest: float, valign: Valign = "top"
) -> tuple[Item, ...]:
    """The title as large as fits: at most so many parts of the page's width."""
    top = room.safe.width * largest
    sizes = [top * (1 - 0.6 * i / _STEPS) for i in range(_STEPS + 1)]
    if page.picture is None:
        return setter.largest(lambda size: _parts(page, style, size), room.safe, sizes, "middle")
    if "text-zone" not in page.picture.zones:
        framed = frame_of(page.picture, room.trim, room.bleed)
        return (picture_of(page.picture, framed), *_on_paper(page, room, setter, style, sizes))
    framed, blocks = _in_zone(page, room, setter, style, sizes, valign)
    return (picture_of(page.picture, framed), *blocks)


def _in_zone(
    page: Page, room: Room, setter: Setter, style: Style, sizes: list[float], valign: Valign
) -> tuple[Framed, tuple[Words, ...]]:
    """The largest title first, and for it the tightest frame."""
    assert page.picture is not None  # noqa: S101
    frames = [frame_of(page.picture, room.trim, room.bleed, words=room.safe, tight=t) for t in TIGHTNESS]
    for size in sizes:
        for framed in frames:
            place, _ = calm_place(framed.zones["text-zone"], room.trim, room.safe)
            try:
                return framed, setter.stack(_parts(page, style, size), place, valign)
            except BookError:
                if size == sizes[-1] and framed is frames[-1]:
                    raise
    raise AssertionError(sizes)


def _on_paper(page: Page, room: Room, setter: Setter, style: Style, sizes: list[float]) -> tuple[Panel | Words, ...]:
    """The title on a sheet of paper at the head of the page; at its foot where the focus of the picture is high."""
    pad = sizes[-1] * 0.7
    low = page.picture is not None and page.picture.focus[1] < 0.45
    inner = room.safe.inset(pad)
    third = inner.height * 0.4
    place = inner.inset(0, inner.height - third, 0, 0) if low else inner.inset(0, 0, 0, inner.height - third)
    blocks = setter.largest(lambda size: _parts(page, style, size), place, sizes, "bottom" if low else "top")
    top, bottom = blocks[0].box.y - pad, blocks[-1].box.bottom + pad
    sheet = room.safe.inset(0, top - room.safe.y, 0, room.safe.bottom - bottom)
    return (Panel(box=sheet, colour=style.ground_of(page), radius=pad * 0.7, opacity=0.92), *blocks)


def _parts(page: Page, style: Style, size: float) -> list[Part]:
    """Title, subtitle, the names, small print: sizes in step with the title's."""
    ink = style.ink_of(page)
    names = list(dict.fromkeys(name for name in (style.author, style.illustrator) if name))
    subtitle = max(size * 0.3, 14.0)

    def part(text: Text, points: float, after: float) -> Part:
        return Part(text=text, role="subheading", size=points, colour=ink, leading=1.3, align="centre", after=after)

    return [
        Part(
            text=page.heading or as_text(style.title, style.span),
            role="title",
            size=size,
            colour=ink,
            bold=True,
            leading=1.08,
            align="centre",
            after=size * 0.22,
            tilt=TILT,
        ),
        part(as_text(style.subtitle, style.span), subtitle, size * 0.22),
        part(page.words, subtitle, size * 0.22),
        part(as_text("\n\n".join(names), style.span), max(size * 0.22, 12.0), size * 0.2),
        Part(text=page.small, role="small", size=10.0, colour=ink, leading=1.35, align="centre"),
    ]
