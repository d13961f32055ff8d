"""Flat pieces: a parsed SVG in; its pieces and marks out, from back to front, with transforms baked in.

Lengths are millimetres of paper (see `paper_scale`) from the top left of what is seen, y downwards.
"""

from __future__ import annotations

import math
from collections.abc import Iterator

from book.art.finish.dress import dressed
from book.art.finish.pieces import Drawing, Piece, scattered
from book.art.finish.roles import kind_of
from book.art.looks import AS_DRAWN, Look
from book.art.svg import known
from book.art.svg.colours import Colour
from book.art.svg.matrix import Matrix, joined, moved_points, parse_transform
from book.art.svg.paint import FIRST, Own, Paint, Style
from book.art.svg.pathdata import Path
from book.art.svg.rules import Faults, Wrong, short
from book.art.svg.shapes import Outlines
from book.art.svg.style import Styles
from book.art.svg.tree import Document, Element
from book.art.svg.values import number
from book.art.svg.viewport import View
from book.art.svg.zones import ZONES, read_zones

MOST_PIECES = 6_000
MOST_COMMANDS = 100_000
NEAR, PAST = 0.7, 3.0
"""Points nearer than this to the edge of the picture are taken for on it, and moved this far past it, in mm."""
_OFF = "or take the class 'cut-paper' off the svg"


def paper_scale(view: View) -> float:
    """How many millimetres of paper one unit of the drawing is.

    One, for drawings in millimetres; a drawing whose shorter side is below 100 or above 700 units was drawn in
    something else, and counts as 300 mm of paper on that side.
    """
    short_side = min(view.size)
    return 1.0 if 100 <= short_side <= 700 else 300 / short_side


def read_pieces(document: Document, view: View, faults: Faults, seed: str, look: Look = AS_DRAWN) -> Drawing:
    """The pieces of a file; faults are added to `faults`. `seed` makes the hand differ from picture to picture.

    Of alternatives the one that the look shows is read, and pieces get the colours of the look.
    """
    scale = paper_scale(view)
    reader = _Reader(document, view, faults, seed, look)
    base = joined(view.matrix, (scale, 0.0, 0.0, scale, -view.box[0] * scale, -view.box[1] * scale))
    pieces = dressed(tuple(reader.walk(document.root, FIRST, base, "")), look)
    zones = read_zones(document, reader.outlines, view.matrix, view.box, faults)
    return Drawing(pieces=pieces, width=view.size[0] * scale, height=view.size[1] * scale, zones=zones)


class _Reader:
    """Walks one file."""

    def __init__(self, document: Document, view: View, faults: Faults, seed: str, look: Look) -> None:
        """Read the style sheets; walk nothing yet."""
        self.seed, self.look = seed, look
        self.faults = faults
        self.styles = Styles(document, faults, view.units)
        self.outlines = Outlines(view.units)
        self.count = self.commands = 0
        scale = paper_scale(view)
        self.size = view.size[0] * scale, view.size[1] * scale

    def walk(self, element: Element, parent: Style, local: Matrix, around: str) -> Iterator[Piece]:
        """The pieces of an element and of all in it; a fault is kept, and reading goes on with the next."""
        if element.tag in known.PASSED or (element.tag == "rect" and element.attributes.get("id") in ZONES):
            return
        try:
            own = self.styles.said(element)[1]
            classes = element.attributes.get("class", "").split()
            if not self.look.shows(classes, drawn=own.display) or not own.opacity:
                return
            _check(element, own)
            style = self.styles.style(parent, element)
            if "transform" in element.attributes:
                local = joined(parse_transform(element.attributes["transform"]), local)
            if element.tag in known.SHAPES:
                piece = self.piece(element, style, own, local, around)
                if piece is not None:
                    yield from scattered(piece)
                return
        except Wrong as wrong:
            self.faults.add(wrong, element.line, element.column)
            return
        inside = f"{around} {element.attributes.get('class', '')}" if element.parent is not None else ""
        for child in element.children:
            yield from self.walk(child, style, local, inside)

    def piece(self, element: Element, style: Style, own: Own, local: Matrix, around: str) -> Piece | None:
        """One shape as a piece, None where it draws nothing."""
        path = self.outlines.outline(element)
        if path is None or not style.visible:
            return None
        both = style.fill is not None and style.stroke is not None
        if own.opacity < 1 and both:
            raise Wrong("A160", "a transparent shape with a fill and a stroke", f"make two shapes of it, {_OFF}")
        if style.marker_start or style.marker_mid or style.marker_end:
            raise Wrong("A160", "a marker cannot be cut from paper", f"draw the arrow head as a piece, {_OFF}")
        fill = _colour(style.fill, style.fill_opacity * own.opacity)
        stroke = _colour(style.stroke, style.stroke_opacity * own.opacity) if style.width else None
        if fill is None and stroke is None:
            return None
        self.counted(element, path)
        xs, ys = self.past_edges(moved_points(path.points, local))
        baked = Path(path.ops, [v for point in zip(xs, ys, strict=True) for v in point])
        kind = kind_of(element.attributes.get("class", ""), around)
        return Piece(
            kind=kind,
            path=baked,
            bounds=(min(xs), min(ys), max(xs), max(ys)),
            fill=fill,
            stroke=stroke,
            width=style.width * math.sqrt(abs(local[0] * local[3] - local[1] * local[2])),
            style=style,
            angle=_angle(element),
            seed=f"{self.seed} {kind.role} {min(xs):.1f} {min(ys):.1f} {max(xs):.1f}",
            slot=_slot(element),
        )

    def counted(self, element: Element, path: Path) -> None:
        """Hold the limits; too much of anything stops at once."""
        self.count += 1
        self.commands += len(path.ops)
        if self.count > MOST_PIECES or self.commands > MOST_COMMANDS:
            what = f"more than {MOST_PIECES:,} pieces or {MOST_COMMANDS:,} path commands"
            self.faults.add(Wrong("A161", what, "simplify the drawing"), element.line, element.column)
            self.faults.stop_if_any()

    def past_edges(self, points: list[float]) -> tuple[list[float], list[float]]:
        """The x and the y of points; those at the edge of the picture are pushed out, so that no cut shows there."""
        wide, high = self.size
        xs = [-PAST if abs(x) < NEAR else wide + PAST if abs(x - wide) < NEAR else x for x in points[0::2]]
        ys = [-PAST if abs(y) < NEAR else high + PAST if abs(y - high) < NEAR else y for y in points[1::2]]
        return xs, ys


def _check(element: Element, own: Own) -> None:
    """Refuse what has no edge for scissors."""
    tag = element.tag
    if tag in {"use", "switch"} or (tag == "svg" and element.parent is not None):
        raise Wrong("A160", f"'{tag}' in a cut-paper picture is not taken", f"unlink the clone or ungroup it, {_OFF}")
    if tag not in known.SHAPES and tag not in known.CONTAINERS:
        raise known.refused_element(tag)
    if own.clip:
        raise Wrong("A160", "a clip-path cannot be cut from paper", f"cut the shapes themselves, {_OFF}")
    if own.opacity < 1 and tag not in known.SHAPES:
        raise Wrong("A160", "a transparent group cannot be cut from paper", f"give its shapes their opacity, {_OFF}")


def _colour(paint: Paint | None, opacity: float) -> Colour | None:
    """The one colour of a paint."""
    if paint is None or opacity == 0:
        return None
    if paint.link:
        raise Wrong("A160", f"paint 'url(#{short(paint.link)})' cannot be cut from paper", f"use one colour, {_OFF}")
    if paint.colour is None:
        return None
    return paint.colour._replace(alpha=paint.colour.alpha * opacity)


def _slot(element: Element) -> str:
    """As what a look may colour a shape: the class after its role that has a hyphen."""
    return next((word for word in element.attributes.get("class", "").split()[1:] if "-" in word), "")


def _angle(element: Element) -> float | None:
    """The direction of the brush."""
    text = element.attributes.get("data-grain")
    return None if text is None else number(text) % 360
