"""The relief of each picture cut down to what the pages show of it: laid pages and a gallery in, a smaller gallery out.

A picture runs past every edge, so that it fits pages of any shape: a page of 3:4 shows two thirds of it. The colours
beyond the edge cost little; the relief is most of a file. What is left of it is not changed by a bit.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from book.art.compiled import OVERLAY, Compiled, PdfObject
from book.art.keep import keep, key_of, sum_of, take
from book.geometry import Box
from book.laid import LaidPage, Picture

WORTH = 0.9
"""Of the picture: where more than that is shown, all of it stays."""
MARGIN = 2
"""Pixels left beyond the edge: readers that smooth the relief look at its neighbours."""


def shown_parts(
    pages: Iterable[LaidPage], gallery: Mapping[str, Compiled], kept: Path | None = None
) -> dict[str, Compiled]:
    """The gallery for these pages. `kept` is a folder for what was cut, or None to keep nothing."""
    parts: dict[str, Box] = {}
    for page in pages:
        for item in page.items:
            if isinstance(item, Picture) and _has_relief(gallery[item.path]):
                part = _part(item)
                parts[item.path] = _round_both(parts.get(item.path, part), part)
    small = {path: box for path, box in parts.items() if box.width * box.height < WORTH}
    return {**gallery, **{path: _cut(gallery[path], box, kept) for path, box in small.items()}}


def _has_relief(picture: Compiled) -> bool:
    return {each.name for each in picture.objects}.issuperset(OVERLAY)


def _part(item: Picture) -> Box:
    """What an item shows of its picture, where the whole picture is 1 wide and 1 high."""
    frame = item.frame
    seen = item.clip.overlap(frame) or frame
    return Box(
        (seen.x - frame.x) / frame.width,
        (seen.y - frame.y) / frame.height,
        seen.width / frame.width,
        seen.height / frame.height,
    )


def _round_both(one: Box, other: Box) -> Box:
    x, y = min(one.x, other.x), min(one.y, other.y)
    return Box(x, y, max(one.right, other.right) - x, max(one.bottom, other.bottom) - y)


def _cut(picture: Compiled, part: Box, kept: Path | None) -> Compiled:
    """The picture with that part of its relief, from the folder of kept ones where it is there."""
    key = key_of(f"shown {part}", sum_of(picture), None)
    found = take(kept, key) if kept else None
    if found is None:
        relief = _relief(picture.objects, part)
        found = replace(picture, objects=(*(each for each in picture.objects if each.name not in OVERLAY), *relief))
        if kept:
            keep(kept, key, found)
    return found


def _relief(objects: Sequence[PdfObject], part: Box) -> tuple[PdfObject, ...]:
    """The object `overlay` again: a form as large as the whole picture that draws a part of it in its place."""
    from book.art.finish.packing import part_of, size_of

    wide, high = size_of(objects)
    left, top, right, low = (
        max(0, math.floor(part.x * wide) - MARGIN),
        max(0, math.floor(part.y * high) - MARGIN),
        min(wide, math.ceil(part.right * wide) + MARGIN),
        min(high, math.ceil(part.bottom * high) + MARGIN),
    )
    image, mask = part_of(objects, (left, top, right, low))
    place = f"{(right - left) / wide:.6f} 0 0 {(low - top) / high:.6f} {left / wide:.6f} {1 - low / high:.6f}"
    head = "/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</XObject<</part @part@>>>>"
    form = PdfObject(OVERLAY[0], head, f"q {place} cm /part Do Q".encode())
    return form, replace(image, name="part"), mask
