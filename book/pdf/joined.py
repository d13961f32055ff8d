"""Letters of several glyphs: a font program and how glyphs stand together in, each such letter as one glyph more out.

A base with marks on it, or a syllable, is drawn by several glyphs. Readers find words by where glyphs begin and end,
and marks lie before, behind and over each other: so they lose blanks, or hear a letter twice. One glyph that is
composed of the others (OpenType, table `glyf`) looks the same and reads as one letter everywhere.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO

from book.laid import Glyph


@dataclass(frozen=True, slots=True)
class Part:
    """A glyph of a letter, and where it stands in it, in units of the font."""

    glyph: int
    x: int
    y: int


@dataclass(frozen=True, slots=True)
class Joined:
    """A letter of several glyphs; `width` is in units of the font."""

    parts: tuple[Part, ...]
    width: int


def joined(cluster: Sequence[Glyph], units: int) -> Joined:
    """The letter that glyphs make together, as wide as it was laid out. `units` is the size of the em."""
    parts, pen = [], 0.0
    for glyph in cluster:
        parts.append(Part(glyph.id, round((pen + glyph.dx) * units / 1000), round(glyph.dy * units / 1000)))
        pen += glyph.advance
    return Joined(tuple(parts), round(pen * units / 1000))


def with_joined(program: bytes, letters: Mapping[int, Joined]) -> bytes:
    """The program with a glyph for each of the letters, under its number."""
    from fontTools.pens.ttGlyphPen import TTGlyphPen
    from fontTools.ttLib import TTFont
    from fontTools.ttLib.tables._g_l_y_f import Glyph as Drawn

    font = TTFont(BytesIO(program), recalcTimestamp=False)
    names = [f"g{number}" for number in range(max(letters) + 1)]
    font.setGlyphOrder(names[: font["maxp"].numGlyphs])
    glyphs, widths = font["glyf"], font["hmtx"]
    for name in names[font["maxp"].numGlyphs :]:
        glyphs[name], widths[name] = Drawn(), (0, 0)
    font.setGlyphOrder(names)
    for number, letter in letters.items():
        pen = TTGlyphPen(glyphs)
        for part in letter.parts:
            pen.addComponent(names[part.glyph], (1, 0, 0, 1, part.x, part.y))
        drawn = glyphs[names[number]] = pen.glyph()
        drawn.recalcBounds(glyphs)
        widths[names[number]] = (letter.width, drawn.xMin)
    out = BytesIO()
    font.save(out)
    return out.getvalue()
