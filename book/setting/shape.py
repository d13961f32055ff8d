"""Shaping: words in, glyphs with their places out. Each word is shaped once, whatever its size on the page."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from book.laid import Glyph
from book.setting.fonts import Font, face_of, is_hidden
from book.setting.letters import clusters

_DROPPED = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))  # soft hyphens and the like: never seen, never said


@dataclass(frozen=True, slots=True)
class Shaped:
    """Glyphs of one font; `width` in thousandths of the type size."""

    font: str
    glyphs: tuple[Glyph, ...]
    width: float
    text: str


@lru_cache(maxsize=16384)
def shape(chain: tuple[Font, ...], word: str, language: str) -> tuple[Shaped, ...]:
    """The glyphs of a word, in as many parts as fonts are needed for it; none for a word that does not show.

    Raises LookupError with the letter where the fonts have no glyph for it after all.
    """
    word = word.translate(_DROPPED)
    whole = next((font for font in chain if all(is_hidden(c) or font.covers(c) for c in word)), None)
    if whole is not None:
        return tuple(part for part in (_shape_in(whole, word, language),) if part.glyphs)
    parts: list[tuple[Font, str]] = []
    for cluster in clusters(word):
        font = next((f for f in chain if all(is_hidden(c) or f.covers(c) for c in cluster)), None)
        if font is None:
            raise LookupError(cluster)
        if parts and parts[-1][0] is font:
            parts[-1] = (font, parts[-1][1] + cluster)
        else:
            parts.append((font, cluster))
    shaped = (_shape_in(font, part, language) for font, part in parts)
    return tuple(part for part in shaped if part.glyphs)


@lru_cache(maxsize=16)
def _pen(font: Font) -> Any:
    import uharfbuzz

    return uharfbuzz.Font(face_of(font))


def _shape_in(font: Font, word: str, language: str) -> Shaped:
    """Shaped by HarfBuzz from left to right: kerning, ligatures, stacked marks."""
    import uharfbuzz as hb

    buffer = hb.Buffer()
    buffer.add_str(word)
    buffer.guess_segment_properties()
    buffer.direction = "ltr"
    buffer.language = language
    buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    hb.shape(_pen(font), buffer)
    per_mille = 1000.0 / font.units
    infos, places = buffer.glyph_infos, buffer.glyph_positions
    starts = sorted({info.cluster for info in infos})
    ends = dict(zip(starts, [*starts[1:], len(word)], strict=False))
    glyphs, said, width = [], 0, 0.0
    for info, place in zip(infos, places, strict=True):
        if info.codepoint == 0:
            raise LookupError(word[info.cluster : ends[info.cluster]])
        end = ends[info.cluster]
        advance = round(place.x_advance * per_mille, 3)
        dx, dy = round(place.x_offset * per_mille, 3), round(place.y_offset * per_mille, 3)
        glyphs.append(Glyph(info.codepoint, advance, dx, dy, sys.intern(word[said:end])))
        said, width = max(said, end), width + advance
    return Shaped(font.name, tuple(glyphs), width, word)
