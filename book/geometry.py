"""Lengths and boxes: numbers in PDF points in, frozen boxes out.

All lengths are PDF points (1/72 inch) unless a name says otherwise. Boxes are measured from the top left corner, y
grows downwards, as in SVG and as one reads; only the painter turns them over.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

INCH = 72.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: left, top, width, height."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """The x of the right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """The y of the bottom edge."""
        return self.y + self.height

    @property
    def aspect(self) -> float:
        """Width over height."""
        return self.width / self.height

    def inset(
        self, left: float, top: float | None = None, right: float | None = None, bottom: float | None = None
    ) -> Box:
        """The box with its edges moved inwards; one number moves all four, two move sides and top with bottom."""
        top = left if top is None else top
        right = left if right is None else right
        bottom = top if bottom is None else bottom
        return Box(self.x + left, self.y + top, self.width - left - right, self.height - top - bottom)

    def moved(self, dx: float, dy: float) -> Box:
        """The same box elsewhere."""
        return Box(self.x + dx, self.y + dy, self.width, self.height)

    def scaled(self, factor: float) -> Box:
        """All four numbers times `factor`."""
        return Box(self.x * factor, self.y * factor, self.width * factor, self.height * factor)

    def contains(self, other: Box, slack: float = 0.01) -> bool:
        """Whether `other` lies inside, within `slack`."""
        return (
            other.x >= self.x - slack
            and other.y >= self.y - slack
            and other.right <= self.right + slack
            and other.bottom <= self.bottom + slack
        )

    def overlap(self, other: Box) -> Box | None:
        """What both boxes share, or None."""
        x, y = max(self.x, other.x), max(self.y, other.y)
        right, bottom = min(self.right, other.right), min(self.bottom, other.bottom)
        if right <= x or bottom <= y:
            return None
        return Box(x, y, right - x, bottom - y)

    def to_dict(self) -> dict[str, float]:
        """The numbers for JSON, rounded to a hundredth of a point."""
        return {k: round(getattr(self, k), 2) for k in ("x", "y", "width", "height")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """The place for a barcode: its size, and how far it keeps from the right and lower edge of the back cover."""

    width: float
    height: float
    right: float
    bottom: float

    def on(self, back: Box) -> Box:
        """The zone on a trimmed back cover."""
        return Box(
            back.right - self.right - self.width, back.bottom - self.bottom - self.height, self.width, self.height
        )


BARCODE = Zone(width=2 * INCH, height=1.2 * INCH, right=0.25 * INCH, bottom=0.25 * INCH)
"""Where most print shops put the barcode."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """The shape of the pages of an edition, in points.

    `bleed` is what is cut off at each outer edge (0 where nothing is cut). `margin` keeps words away from the outer
    edges, `gutter` from the fold. `largest` is the type size which the story gets where all its words fit, `smallest`
    that below which it never goes (18: the editor's, for a book that is read aloud from a lap). `barcode` is the place
    for one on the back, which is kept clear. `inner` is the bleed at the fold, where print shops cut
    before they glue.
    """

    name: str
    width: float
    height: float
    bleed: float
    margin: float
    gutter: float
    largest: float
    smallest: float = 18
    barcode: Zone | None = BARCODE
    inner: float = 0.0

    @property
    def turned(self) -> Shape:
        """The same page on its other side."""
        return replace(self, width=self.height, height=self.width)


# Margins are 6 to 7 % of the smaller side, and 0.375 in or more in print; a bleed is 0.125 in, as print shops ask.
SHAPES: dict[str, Shape] = {
    shape.name: shape
    for shape in (
        Shape(name="square", width=612, height=612, bleed=9, margin=40, gutter=45, largest=27),
        Shape(name="tablet", width=540, height=720, bleed=0, margin=36, gutter=36, largest=28),
        Shape(name="tablet-wide", width=720, height=540, bleed=0, margin=36, gutter=36, largest=28),
        Shape(name="a5", width=419.53, height=595.28, bleed=0, margin=29, gutter=32, largest=22),
    )
}


def narrowest(matrix: tuple[float, ...]) -> float:
    """The least factor by which a matrix (a, b, c, d, ...) stretches anything: its smaller singular value."""
    a, b, c, d = matrix[:4]
    total, area = a * a + b * b + c * c + d * d, abs(a * d - b * c)
    most = ((total + max(0.0, total * total - 4 * area * area) ** 0.5) / 2) ** 0.5
    return area / most if most else 0.0
