"""Lines of words to text operators: set straight, or each letter turned a little, as if it had been cut from paper."""

from __future__ import annotations

import math
import random
import zlib
from collections.abc import Iterator, Mapping, Sequence

from book.ink import for_lines
from book.laid import Glyph, Run, SetLine, Words
from book.pdf.canvas import BookCanvas
from book.pdf.fonts import EmbeddedFont
from book.pdf.pen import clusters, number
from book.setting.fonts import Font

LINE = 1.5
"""How wide the line round a hollow letter is, in points: as wide as that round a small piece of a picture."""
MIDDLE = 0.35
"""Half the height of a capital, in parts of the type size: letters turn about their middle."""


def straight(canvas: BookCanvas, line: SetLine, fonts: Mapping[str, Font]) -> list[str]:
    """A line as it was set: each of its runs, and the blank at its end."""
    parts, end = [], ""
    for run in line.runs:
        font = canvas.font(fonts[run.font])
        x, y = canvas.at(run.x, line.baseline)
        parts.append(f"{_type(canvas, font, run)} 1 0 0 1 {number(x)} {number(y)} Tm {font.show(run.glyphs)}")
        end = font.blank()
    return [*parts, end]


def cut_out(canvas: BookCanvas, line: SetLine, fonts: Mapping[str, Font], block: Words) -> str:
    """The outlines of a line, each letter turned by up to the block's tilt, now to the left, now to the right.

    Hollow ones are white with a line round them. The same words turn in the same way each time. These are shapes, not
    words: readers take the tilt of a letter for a blank, and hear "D oe s". So the words lie over the shapes, set
    straight and unseen.
    """
    chance = random.Random(zlib.crc32(line.text.encode("utf-8")))
    side = chance.choice((-1, 1))
    parts = []
    for run in line.runs:
        font = canvas.font(fonts[run.font])
        parts += _hollow(canvas, font, run) if block.hollow else [canvas.inks.words(run.colour)]
        pen = run.x
        for cluster in clusters(run.glyphs):
            width = sum(glyph.advance for glyph in cluster) * run.size / 1000
            angle = 0.0
            if cluster[0].text.strip():
                side, angle = -side, side * block.tilt * chance.uniform(0.35, 1.0)
            middle = canvas.at(pen + width / 2, line.baseline - MIDDLE * run.size)
            parts += _turned(cluster, font, run.size, middle, angle, hollow=block.hollow)
            pen += width
    return " ".join(parts)


def _type(canvas: BookCanvas, font: EmbeddedFont, run: Run) -> str:
    return f"/{font.resource} {number(run.size)} Tf {canvas.inks.words(run.colour)}"


def _hollow(canvas: BookCanvas, font: EmbeddedFont, run: Run) -> list[str]:
    """White inside, a line of the run's colour round it; the line is scaled with the letters."""
    return [
        canvas.inks.fill("#FFFFFF"),
        for_lines(canvas.inks.words(run.colour)),
        f"{number(2 * LINE * font.units / run.size)} w 1 j",
    ]


def _turned(
    cluster: Sequence[Glyph],
    font: EmbeddedFont,
    size: float,
    middle: tuple[float, float],
    angle: float,
    *,
    hollow: bool,
) -> Iterator[str]:
    """The filled outlines of a letter and its marks, turned about `middle`, a point of the sheet.

    A hollow one has its line first and is filled over it, so that strokes which cross inside a letter do not show.
    """
    cosine, sine = (turn(math.radians(angle)) * size / font.units for turn in (math.cos, math.sin))
    matrix = f"{cosine:.6f} {sine:.6f} {-sine:.6f} {cosine:.6f} {number(middle[0])} {number(middle[1])} cm"
    per_mille = font.units / 1000
    x, y = -sum(glyph.advance for glyph in cluster) / 2 * per_mille, -MIDDLE * font.units
    shapes = []
    for glyph in cluster:
        shapes.append(font.outline(glyph.id, x + glyph.dx * per_mille, y + glyph.dy * per_mille))
        x += glyph.advance * per_mille
    if any(shapes):
        path = " ".join(filter(None, shapes))
        yield f"q {matrix} {path} S {path} f Q" if hollow else f"q {matrix} {path} f Q"
