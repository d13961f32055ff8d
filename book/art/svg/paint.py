"""The values of a style: paints, strokes, what is seen; frozen, with the first values of SVG 1.1."""

from __future__ import annotations

from typing import NamedTuple

from book.art.svg.colours import BLACK, Colour


class Paint(NamedTuple):
    """What fills an area: a colour, or a gradient with the colour to use where it is missing.

    `current` says that the colour came from `currentColor`.
    """

    colour: Colour | None = None
    link: str | None = None
    current: bool = False


class Style(NamedTuple):
    """The inherited properties of an element, computed. Widths are in user units; None for a paint is `none`."""

    fill: Paint | None = Paint(BLACK)
    fill_opacity: float = 1.0
    fill_evenodd: bool = False
    stroke: Paint | None = None
    stroke_opacity: float = 1.0
    width: float = 1.0
    cap: int = 0
    join: int = 0
    miter: float = 4.0
    dashes: tuple[float, ...] = ()
    dash_offset: float = 0.0
    color: Colour = BLACK
    visible: bool = True
    clip_evenodd: bool = False
    marker_start: str | None = None
    marker_mid: str | None = None
    marker_end: str | None = None
    order: tuple[str, ...] = ("fill", "stroke", "markers")


class Own(NamedTuple):
    """The properties of an element that its children do not inherit."""

    opacity: float = 1.0
    display: bool = True
    clip: str | None = None
    overflow: str = ""
    stop_color: Paint = Paint(BLACK)
    stop_opacity: float = 1.0


FIRST = Style()
ALONE = Own()
