"""Cut-paper lettering: words in, one piece of paper for each letter."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

from fontTools.pens.svgPathPen import SVGPathPen
from fontTools.ttLib import TTFont
from geom import moved, path
from paper import Art

FONT = Path(__file__).parents[1] / "fonts" / "Andika-Bold.ttf"


@cache
def _font() -> tuple:
    font = TTFont(FONT)
    return font, font.getGlyphSet(), font.getBestCmap(), font["head"].unitsPerEm


def width_of(words: str, size: float, track: float = 0.04) -> float:
    """How wide the lettering will be."""
    _, glyphs, names, em = _font()
    return sum(glyphs[names[ord(c)]].width / em * size + track * size for c in words)


def letters(a: Art, words: str, x: float, y: float, size: float, colours: tuple[str, ...] | str, *, anchor: str = "start",
            track: float = 0.04, swing: float = 4, seed: int = 2, role: str = "title") -> float:  # fmt: skip
    """Cut out `words` with the baseline at y. `anchor` start or middle; `swing` degrees of play; returns the width.

    `colours` go round from letter to letter. Holes are wound the other way, so that non-zero filling keeps them open.
    """
    _, glyphs, names, em = _font()
    rng, colours = random.Random(seed), (colours,) if isinstance(colours, str) else colours
    total, shown = width_of(words, size, track), 0
    x -= total / 2 if anchor == "middle" else 0
    for c in words:
        glyph = glyphs[names[ord(c)]]
        wide = glyph.width / em * size
        if c != " ":
            pen = SVGPathPen(glyphs, ntos=lambda v: f"{v:g}")
            glyph.draw(pen)
            shape = moved(path(pen.getCommands()), (size / em, 0, 0, -size / em, -wide / 2, 0))
            lift = rng.uniform(-0.03, 0.03) * size
            with a.at(x + wide / 2, y + lift, rotate=rng.uniform(-swing, swing)):
                a.piece(shape, colours[shown % len(colours)], role)
            shown += 1
        x += wide + track * size
    return total
