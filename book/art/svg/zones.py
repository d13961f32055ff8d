"""Zones: the rectangles by which a drawing says where words may go; noted, never drawn."""

from __future__ import annotations

from book.art.svg.bounds import rough_bounds
from book.art.svg.matrix import Bounds, Matrix, joined, moved_bounds, parse_transform
from book.art.svg.rules import Faults, Wrong
from book.art.svg.shapes import Outlines
from book.art.svg.tree import Document
from book.geometry import Box

ZONES = frozenset({"safe", "text-zone", "text-zone-right"})
SLACK = 1e-3
"""Of the larger side: how far drawing programs round."""


def read_zones(document: Document, outlines: Outlines, matrix: Matrix, view: Bounds, faults: Faults) -> dict[str, Box]:
    """The zones of a file, in the units of its root, from the top left of what is seen; hidden ones count too."""
    zones: dict[str, Box] = {}
    for ident in sorted(ZONES):
        element = document.ids.get(ident)
        if element is None or element.tag != "rect":
            continue
        try:
            path = outlines.outline(element)
            if path is None:
                raise Wrong("A105", f"the zone '{ident}' has no size", "give the rect a width and a height")  # noqa: TRY301
            place: Matrix = matrix
            for each in reversed([element, *element.ancestors()]):
                place = joined(parse_transform(each.attributes.get("transform", "")), place)
            left, top, right, low = moved_bounds(rough_bounds(path), place)
            _check(ident, (left, top, right, low), view)
            zones[ident] = Box(left - view[0], top - view[1], right - left, low - top)
        except Wrong as wrong:
            faults.add(wrong, element.line, element.column)
    return zones


def _check(ident: str, zone: Bounds, view: Bounds) -> None:
    """Refuse what no page could show: `safe` that is not wholly in the drawing, words wholly beside it."""
    slack = SLACK * max(view[2] - view[0], view[3] - view[1])
    held = all(zone[i] >= view[i] - slack and zone[i + 2] <= view[i + 2] + slack for i in (0, 1))
    met = all(zone[i] < view[i + 2] and zone[i + 2] > view[i] for i in (0, 1))
    if not (held if ident == "safe" else met):
        message = f"the zone '{ident}' lies outside of the drawing"
        raise Wrong("A105", message, "move it inside, or make the viewBox of the svg larger")
