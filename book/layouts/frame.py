"""Framing: a picture and the place it fills in, where the whole drawing lies and which calm places show out.

A drawing has a big canvas with zones in its own units: `safe` must be wholly seen, `text-zone` is calm. A page of
any shape takes its own window of that canvas: tight round `safe`, or wider where words need more of a text zone.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from book.findings import stop
from book.geometry import Box
from book.model import Art

# How far `safe` keeps from the trim, in parts of the smaller side: 2 % where the canvas allows, for a knife's error.
_INSETS = (0.02, 0.01, 0.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Framed:
    """Where a picture lies: `frame` is the whole drawing, `clip` what shows of it, `zones` its zones on the page."""

    frame: Box
    clip: Box
    zones: dict[str, Box] = field(default_factory=dict)


def frame_of(art: Art, box: Box, bleed: Box | None = None, *, words: Box | None = None, tight: float = 1.0) -> Framed:
    """The frame of a picture that covers `box`, and `bleed` with it (by default, the box itself).

    `tight` is 1 for figures as large as possible, 0 for as much of the canvas as possible. Zones are moved into
    `words`, the place where words may stand, as far as `safe` allows. Without a `safe` zone the picture is cropped
    so that its focus is in sight; with `fit: whole` nothing is cropped. Raises a BookError (P201) where `safe` cannot
    be seen wholly and the bleed be covered.
    """
    bleed = bleed or box
    if art.fit == "whole":
        return _whole(art, box)
    safe = art.zones.get("safe")
    if safe is None or not art.width:
        if not any(name.startswith("text-zone") for name in art.zones):
            return _round_focus(art, box, bleed)
        focus = Box(art.focus[0] * art.width, art.focus[1] * art.height, 0.0, 0.0)
        scale = max(bleed.width / art.width, bleed.height / art.height)
        return _placed(art, focus, box, bleed, words or box, scale)
    for inset in _INSETS:
        inner = box.inset(inset * min(box.width, box.height))
        low, high = _scales(art, safe, inner, bleed)
        if low <= high:
            return _placed(art, safe, inner, bleed, words or box, low + tight * (high - low))
    raise stop(
        "P201",
        f"the picture '{art.path}' cannot fill this page and show all of its 'safe' box",
        art.span,
        "draw its ground further out on every side, or write 'fit: whole'",
    )


def can_cover(art: Art, box: Box, bleed: Box | None = None) -> bool:
    """Whether the picture can cover the box with all of its `safe` zone in sight."""
    safe = art.zones.get("safe")
    if safe is None or not art.width or art.fit == "whole":
        return True
    low, high = _scales(art, safe, box, bleed or box)
    return low <= high


def _scales(art: Art, safe: Box, inner: Box, bleed: Box) -> tuple[float, float]:
    """The smallest scale at which the drawing covers the bleed, and the largest at which `safe` stays inside."""

    def least(space: float, canvas: float) -> float:
        return 0.0 if space <= 0 else space / canvas if canvas > 1e-9 else float("inf")

    low = max(
        bleed.width / art.width,
        bleed.height / art.height,
        least(inner.x - bleed.x, safe.x),
        least(inner.y - bleed.y, safe.y),
        least(bleed.right - inner.right, art.width - safe.right),
        least(bleed.bottom - inner.bottom, art.height - safe.bottom),
    )
    return low, min(inner.width / safe.width, inner.height / safe.height)


def _placed(art: Art, safe: Box, inner: Box, bleed: Box, words: Box, scale: float) -> Framed:
    """The drawing at a scale, moved so that its zones show as much as they can and `safe` stays inside."""
    zones = [zone for name, zone in art.zones.items() if name.startswith("text-zone")]
    x = _moved(
        (bleed.x, bleed.right),
        (inner.x, inner.right),
        (words.x, words.right),
        (safe.x * scale, safe.right * scale),
        [(zone.x * scale, zone.right * scale) for zone in zones],
        art.width * scale,
    )
    y = _moved(
        (bleed.y, bleed.bottom),
        (inner.y, inner.bottom),
        (words.y, words.bottom),
        (safe.y * scale, safe.bottom * scale),
        [(zone.y * scale, zone.bottom * scale) for zone in zones],
        art.height * scale,
    )
    return _framed(art, Box(x, y, art.width * scale, art.height * scale), bleed)


_Ends = tuple[float, float]


def _moved(bleed: _Ends, inner: _Ends, words: _Ends, safe: _Ends, zones: list[_Ends], length: float) -> float:
    """Where the drawing begins along one side of the page; all lengths in points."""
    low = max(bleed[1] - length, inner[0] - safe[0])
    high = min(bleed[0], inner[1] - safe[1])
    centred = (inner[0] + inner[1] - safe[0] - safe[1]) / 2
    tries = [centred, *(words[i] - zone[i] for zone in zones for i in (0, 1)), low, high]

    def shown(at: float) -> float:
        return sum(max(0.0, min(words[1], at + z[1]) - max(words[0], at + z[0])) for z in zones)

    places = [min(max(at, low), high) for at in tries]
    return max(places, key=lambda at: (round(shown(at), 1), -abs(at - centred)))


def _round_focus(art: Art, box: Box, bleed: Box) -> Framed:
    """The drawing as small as covers the bleed, its focus as near the middle of the box as may be."""
    width, height = (art.width, art.height) if art.width and art.height else (bleed.width, bleed.height)
    scale = max(bleed.width / width, bleed.height / height)
    width, height = width * scale, height * scale
    x = box.x + box.width / 2 - art.focus[0] * width
    y = box.y + box.height / 2 - art.focus[1] * height
    x = min(max(x, bleed.right - width), bleed.x)
    y = min(max(y, bleed.bottom - height), bleed.y)
    return _framed(art, Box(x, y, width, height), bleed)


def _whole(art: Art, box: Box) -> Framed:
    """The whole drawing, in the middle of the box."""
    if not art.width or not art.height:
        return Framed(frame=box, clip=box)
    scale = min(box.width / art.width, box.height / art.height)
    width, height = art.width * scale, art.height * scale
    frame = Box(box.x + (box.width - width) / 2, box.y + (box.height - height) / 2, width, height)
    return _framed(art, frame, frame)


def _framed(art: Art, frame: Box, clip: Box) -> Framed:
    if not art.width:
        return Framed(frame=frame, clip=clip)
    scale = frame.width / art.width
    zones = {name: zone.scaled(scale).moved(frame.x, frame.y) for name, zone in art.zones.items()}
    return Framed(frame=frame, clip=clip, zones=zones)
