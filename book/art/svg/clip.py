"""Clip paths: a `clipPath` element in; outlines to cut by, or the pieces of a soft mask, out.

One outline, or several that stay apart, cut exactly as they are. Overlapping ones, and those with clips of their own,
need a mask, since the rules for insides would mix.
"""

from __future__ import annotations

from dataclasses import dataclass

from book.art.svg import known
from book.art.svg.bounds import rough_bounds
from book.art.svg.gradient import Placed
from book.art.svg.matrix import SAME, Bounds, Matrix, can_invert, joined, moved_points, parse_transform
from book.art.svg.paint import Style
from book.art.svg.pathdata import Path
from book.art.svg.rules import Wrong, short
from book.art.svg.shapes import Outlines
from book.art.svg.style import Styles
from book.art.svg.tree import Document, Element


@dataclass(frozen=True, slots=True)
class Cut:
    """An outline to cut by."""

    path: Path
    evenodd: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Clip:
    """What a clip path lets through: all `cuts` one after the other, and a union of `pieces` where there are any.

    Each piece is an outline with the clip of its own. `nothing` says that nothing is let through.
    """

    cuts: tuple[Cut, ...] = ()
    pieces: tuple[tuple[Cut, Clip], ...] = ()
    nothing: bool = False


DEEPEST_CLIP = 10
NO_CLIP = Clip()
NOTHING = Clip(nothing=True)


class Clips:
    """Reads clip paths of one file."""

    def __init__(self, document: Document, styles: Styles, outlines: Outlines) -> None:
        """From one file."""
        self.document, self.styles, self.outlines = document, styles, outlines
        self._open: list[Element] = []

    def clip(self, ident: str, box: Bounds | None, local: Matrix = SAME) -> Clip:
        """The clip under an id, for a shape with a bounding box, through `local`.

        A group has no box here, since programs differ on it.
        """
        element = self.document.find(ident)
        if element.tag != "clipPath":
            raise Wrong("A106", f"'{short(ident)}' is no clipPath", "refer to a clipPath")
        if element in self._open:
            raise Placed(Wrong("A106", f"clipPath '{short(ident)}' refers to itself", "cut the circle"), element)
        if len(self._open) >= DEEPEST_CLIP:
            raise Placed(Wrong("A102", f"clipPaths nested more than {DEEPEST_CLIP} deep", "draw one shape"), element)
        self._open.append(element)
        try:
            return self._read(element, box, local)
        finally:
            self._open.pop()

    def _read(self, element: Element, box: Bounds | None, local: Matrix) -> Clip:
        """Gather the outlines."""
        own = self.styles.said(element)[1]
        outer = self.clip(own.clip, box, local) if own.clip else NO_CLIP
        matrix = joined(parse_transform(element.attributes.get("transform", "")), local)
        units = element.attributes.get("clipPathUnits", "userSpaceOnUse")
        if units == "objectBoundingBox":
            matrix = self._in_box(element, box, local)
        elif units != "userSpaceOnUse":
            raise Placed(Wrong("A105", f"clipPathUnits '{short(units)}' does not read"), element)
        style = self.styles.style_in_place(element)
        found: list[tuple[Cut, Clip]] = []
        for child in element.children:
            self._child(child, style, matrix, found)
        if outer.nothing or not found or not can_invert(matrix):
            return NOTHING
        if len(found) == 1 or (all(c == NO_CLIP for _, c in found) and _apart([cut for cut, _ in found])):
            return _as_cuts(found, outer)
        if outer.pieces:
            raise Placed(Wrong("A104", "a clipPath of many shapes inside another one is not taken"), element)
        return Clip(cuts=outer.cuts, pieces=tuple(found))

    def _in_box(self, element: Element, box: Bounds | None, local: Matrix) -> Matrix:
        """Units of the bounding box."""
        if box is None:
            hint = "use clipPathUnits='userSpaceOnUse'"
            raise Placed(Wrong("A104", "clipPathUnits 'objectBoundingBox' on a group is not taken", hint), element)
        across, down = box[2] - box[0], box[3] - box[1]
        if not across or not down:
            raise Placed(Wrong("A104", "clipPathUnits 'objectBoundingBox' on a shape of no width or height"), element)
        inside = parse_transform(element.attributes.get("transform", ""))
        return joined(joined((across, 0.0, 0.0, down, box[0], box[1]), inside), local)

    def _child(
        self, child: Element, style: Style, matrix: Matrix, found: list[tuple[Cut, Clip]], *, used: bool = False
    ) -> None:
        """Add what a child lets through."""
        if child.tag in ("title", "desc", "metadata", "style", "defs"):
            return
        said = self.styles.said(child)[1]
        if not said.display:
            return
        try:
            style = self.styles.style(style, child)
            local = joined(parse_transform(child.attributes.get("transform", "")), matrix)
            if child.tag == "use" and not used:
                self._use(child, style, local, found)
            elif child.tag in known.SHAPES:
                self._shape(child, style, local, found)
            else:
                raise known.refused_element(child.tag)
        except Wrong as wrong:
            raise wrong if isinstance(wrong, Placed) else Placed(wrong, child) from None

    def _use(self, child: Element, style: Style, local: Matrix, found: list[tuple[Cut, Clip]]) -> None:
        """A shape used from elsewhere; the clip of the `use` itself would cut both."""
        href = (child.href() or "").strip()
        if not href.startswith("#"):
            raise Wrong("A106", f"href '{short(href)}' points out of this file", "write href='#id'")
        if self.styles.said(child)[1].clip:
            raise Wrong("A104", "a clip-path on a use inside a clipPath is not taken", "move it to the shape")
        target = self.document.find(href[1:])
        x, y = self.outlines.at(child, "x"), self.outlines.at(child, "y")
        moved = joined((1.0, 0.0, 0.0, 1.0, x, y), local)
        self._child(target, style, moved, found, used=True)

    def _shape(self, child: Element, style: Style, local: Matrix, found: list[tuple[Cut, Clip]]) -> None:
        """One outline."""
        path = self.outlines.outline(child)
        if path is None or not style.visible or not can_invert(local):
            return
        own = self.styles.said(child)[1]
        clip = self.clip(own.clip, None, local) if own.clip else NO_CLIP
        if not clip.nothing:
            found.append((Cut(Path(path.ops, moved_points(path.points, local)), style.clip_evenodd), clip))


def holds(path: Path, to_root: Matrix, seen: Bounds) -> bool:
    """Whether an outline is an upright box around all that is seen."""
    if path.ops != "mlllh":
        return False
    p = moved_points(path.points, to_root)
    left, right, top, low = min(p[0::2]), max(p[0::2]), min(p[1::2]), max(p[1::2])
    corners = set(zip(p[0::2], p[1::2], strict=True))
    upright = corners == {(left, top), (right, top), (right, low), (left, low)}
    slack = 1e-6 * (seen[2] - seen[0])
    return (
        upright
        and left - slack <= seen[0]
        and top - slack <= seen[1]
        and right + slack >= seen[2]
        and low + slack >= seen[3]
    )


def _apart(cuts: list[Cut]) -> bool:
    """Whether the boxes of the outlines do not touch and one rule holds for all."""
    if len({cut.evenodd for cut in cuts}) != 1 or len(cuts) > 50:
        return False
    boxes = [rough_bounds(cut.path) for cut in cuts]
    return not any(
        a[0] <= b[2] and b[0] <= a[2] and a[1] <= b[3] and b[1] <= a[3]
        for i, a in enumerate(boxes)
        for b in boxes[i + 1 :]
    )


def _as_cuts(found: list[tuple[Cut, Clip]], outer: Clip) -> Clip:
    """One outline with what cuts it, or several apart from each other as one."""
    if len(found) == 1:
        cut, own = found[0]
        if own.pieces and outer.pieces:
            raise Wrong("A104", "two clipPaths of many shapes at once are not taken", "draw one shape")
        return Clip(cuts=(*outer.cuts, *own.cuts, cut), pieces=own.pieces or outer.pieces)
    points = [v for cut, _ in found for v in cut.path.points]
    whole = Path("".join(cut.path.ops for cut, _ in found), points)
    return Clip(cuts=(*outer.cuts, Cut(whole, found[0][0].evenodd)), pieces=outer.pieces)
