"""Lines of words to text operators: set straight, or each letter turned a little, as if it had been cut from paper."""

from __future__ import annotations

import math
import random
import zlib
from collections.abc import Mapping

from book.laid import Run, SetLine
from book.pdf.canvas import BookCanvas
from book.pdf.fonts import EmbeddedFont
from book.pdf.pen import clusters, number
from book.setting.fonts import Font
from book.tags import Mark

MIDDLE = 0.35
"""Half the height of a capital, in parts of the type size: letters turn about their middle."""


def straight(canvas: BookCanvas, line: SetLine, fonts: Mapping[str, Font]) -> list[str]:
    """A line as it was set: each of its runs, and the blank at its end."""
    parts, end = [], ""
    for run in line.runs:
        font = canvas.font(fonts[run.font])
        x, y = canvas.at(run.x, line.baseline)
        parts.append(f"{_type(canvas, font, run)} 1 0 0 1 {number(x)} {number(y)} Tm {font.show(run.glyphs, run.size)}")
        end = font.blank()
    return [*parts, end]


def cut_out(canvas: BookCanvas, line: SetLine, fonts: Mapping[str, Font], tilt: float, mark: Mark | None = None) -> str:
    """A line with each letter turned by up to `tilt` degrees, now to the left, now to the right.

    The same words turn in the same way each time. The whole line reads as its text, however its letters stand: it is
    one piece of text, and of the tree where it has a mark. (Readers lose the thread where one lies in the other.)
    """
    chance = random.Random(zlib.crc32(line.text.encode("utf-8")))
    side = chance.choice((-1, 1))
    parts, end = [], ""
    for run in line.runs:
        font = canvas.font(fonts[run.font])
        end = font.blank()
        parts.append(_type(canvas, font, run))
        pen = run.x
        for cluster in clusters(run.glyphs):
            width = sum(glyph.advance for glyph in cluster) * run.size / 1000
            angle = 0.0
            if cluster[0].text.strip():
                side, angle = -side, side * tilt * chance.uniform(0.35, 1.0)
            place = _turned(canvas.at(pen, line.baseline), (width / 2, MIDDLE * run.size), angle)
            parts.append(f"{place} Tm {font.show(cluster, run.size)}")
            pen += width
    text = (line.text + " ").encode("utf-16-be").hex().upper()
    number_of_mark = f"/MCID {mark.number}" if mark else ""
    return f"/Span<<{number_of_mark}/ActualText<FEFF{text}>>>BDC {' '.join(parts)} {end} EMC"


def _type(canvas: BookCanvas, font: EmbeddedFont, run: Run) -> str:
    return f"/{font.resource} {number(run.size)} Tf {canvas.inks.words(run.colour)}"


def _turned(pen: tuple[float, float], middle: tuple[float, float], angle: float) -> str:
    """The text matrix of a letter with this pen on the sheet, turned about a point that is seen from the pen."""
    (x, y), (right, up) = pen, middle
    turn = math.radians(angle)
    cosine, sine = math.cos(turn), math.sin(turn)
    dx, dy = right - right * cosine + up * sine, up - right * sine - up * cosine
    return f"{cosine:.5f} {sine:.5f} {-sine:.5f} {cosine:.5f} {number(x + dx)} {number(y + dy)}"
