"""Setting words: a Text and a box in, lines of shaped glyphs out.

Fonts know their letters, words are shaped once, lines break where a reader would breathe, and what does not fit its
box is an error with a place.
"""

from __future__ import annotations

from book.setting.fit import Part, Setter, as_text
from book.setting.fonts import Family, Font, family_of
from book.setting.story import story_faults

__all__ = ["Family", "Font", "Part", "Setter", "as_text", "family_of", "story_faults"]
