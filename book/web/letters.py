"""Letters for the web: the fonts of a book and all that it says in, `@font-face` rules with just those letters out."""

from __future__ import annotations

from base64 import b64encode
from unicodedata import normalize

import uharfbuzz as hb

from book.setting import Family
from book.setting.fonts import Font, face_of

_GRAPHITE = ("Silf", "Silt", "Sill", "Feat", "Glat", "Gloc", "DSIG")
_NOTICES = (0, 13, 14)
"""Names to keep: copyright, licence and its address. The font's own name goes: the Open Font License reserves it for
the whole font, and this is a part of it."""


def faces(family: Family, text: str) -> tuple[str, str]:
    """The rules, and the names of the fonts in their order for `font-family`."""
    wanted = {char for char in text + normalize("NFC", text) if char.isprintable()} | {" "}
    rules: list[str] = []
    names: list[str] = []
    for weight, chain in ((400, family.regular), (700, family.bold)):
        left = set(wanted)
        for at, font in enumerate(chain):
            own = {char for char in left if font.covers(char)}
            left -= own
            if not own:
                continue
            name = f"book-{at}"
            if name not in names:
                names.append(name)
            rules.append(_face(name, weight, subset(font, own)))
    return "\n".join(rules), ", ".join([*sorted(names), "sans-serif"])


def subset(font: Font, letters: set[str]) -> bytes:
    """A TrueType font with these letters, their parts, and all that shaping makes of them.

    A browser takes a letter apart that the font has no glyph for, and the Thai vowel U+0E33 always.
    """
    wish = hb.SubsetInput()
    wish.unicode_set.update(ord(part) for char in letters for part in char + normalize("NFKD", char))
    wish.flags = hb.SubsetFlags.NO_HINTING
    wish.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in _GRAPHITE)
    wish.name_id_set.clear()
    wish.name_id_set.update(_NOTICES)
    return bytes(wish.subset(face_of(font)).blob.data)


def _face(name: str, weight: int, data: bytes) -> str:
    address = f"data:font/ttf;base64,{b64encode(data).decode('ascii')}"
    return f'@font-face{{font-family:{name};font-weight:{weight};src:url({address}) format("truetype")}}'
