"""Glyphs as they were laid out to PDF text; at the end the fonts, as subsets with nothing in them but what was used.

The codes in the text are glyph numbers (Identity-H), so that what HarfBuzz shaped is what is drawn. What each glyph
reads as stands in a ToUnicode map; where a glyph stands for something else than it does elsewhere, the letters are
written beside it (ActualText). Several glyphs that make one letter become one: see `joined`. So all text copies and
reads aloud as it was written.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import PDFArrayCompact, PDFDictionary, PDFDocument, PDFName, PDFObjectReference, PDFString

from book.findings import Span, stop
from book.laid import Glyph
from book.pdf.joined import Joined, joined, with_joined
from book.pdf.outline import Outline
from book.pdf.pen import Pen, clusters
from book.pdf.raw import deflated
from book.setting.fonts import Font, face_of

DROPPED = (
    "GSUB",
    "GPOS",
    "GDEF",
    "name",
    "OS/2",
    "post",
    "cmap",
    "Silt",
    "Silf",
    "Sill",
    "Feat",
    "Glat",
    "Gloc",
    "DSIG",
    "fvar",
    "gvar",
    "avar",
    "cvar",
    "HVAR",
    "VVAR",
    "MVAR",
    "STAT",
)
"""Tables that only a typesetter needs, and those of other weights than the one that is drawn. ISO 32000-1, 9.9 lists
those that a CIDFontType2 font must have."""

NOTHING = "\u200b"
"""What a glyph reads as that stands for no letter: a blank without width."""
LAST_CODE = 0xFFFF
"""Codes of Identity-H have two bytes."""


class EmbeddedFont:
    """A font in one document: which of its glyphs are used, and what each of them reads as."""

    def __init__(self, number: int, font: Font) -> None:
        """`number` makes the name of the font in the pages' resources: F1, F2, ..."""
        self.resource = f"F{number}"
        self.font = font
        self.reads_as: dict[int, str] = {}
        self._used: set[int] = {0}
        self._widths: dict[int, float] = {}
        self._numbers: dict[Joined, int] = {}
        self._joined: dict[int, Joined] = {}

    @cached_property
    def _face(self) -> Any:
        return face_of(self.font)

    @cached_property
    def _hb(self) -> Any:
        return hb.Font(self._face)

    def width(self, glyph: int) -> float:
        """How far the font itself moves the pen after a glyph, in thousandths of the size."""
        if glyph not in self._widths:
            letter = self._joined.get(glyph)
            units = letter.width if letter else self._hb.get_glyph_h_advance(glyph)
            self._widths[glyph] = round(units * 1000 / self.units, 1)
        return self._widths[glyph]

    @property
    def units(self) -> int:
        """How many units of its own an em of the font has."""
        return self.font.units

    def outline(self, glyph: int, x: float, y: float) -> str:
        """The operators of the path round a glyph, moved by `x` and `y`, all in units of the font; not yet filled."""
        outline = Outline(x, y)
        self._hb.draw_glyph(glyph, outline.draws, outline)
        return " ".join(outline.done)

    def blank(self) -> str:
        """A blank, for the end of a line: readers need it to tell the last word from the first of the next line."""
        glyph = self._hb.get_nominal_glyph(0x20)
        return self.show((Glyph(glyph, self.width(glyph), 0, 0, " "),)) if glyph else ""

    def show(self, glyphs: Iterable[Glyph]) -> str:
        """The operators that draw glyphs from the pen on."""
        line = Pen()
        for cluster in clusters(glyphs):
            glyph = self._one(cluster)
            plain = self.reads_as.setdefault(glyph.id, glyph.text) == glyph.text
            if not plain:
                line.open_span(glyph.text)
            self._used.add(glyph.id)
            line.add(glyph, self.width(glyph.id))
            if not plain:
                line.close_span()
        return line.finished()

    def _one(self, cluster: Sequence[Glyph]) -> Glyph:
        """The one glyph of a letter: its own, or one that is joined from those which stand together there.

        Raises a BookError (P105) where the font has no number left for it.
        """
        if len(cluster) == 1 and not cluster[0].dy:
            return cluster[0]
        letter = joined(cluster, self.units)
        number = self._numbers.setdefault(letter, self._face.glyph_count + len(self._numbers))
        if number > LAST_CODE:
            message = f"the font '{self.font.name}' is too large for letters with marks"
            raise stop("P105", message, Span("assets/fonts"), "put a font with fewer letters in its place")
        self._joined[number] = letter
        advance, text = sum(glyph.advance for glyph in cluster), "".join(glyph.text for glyph in cluster)
        return Glyph(number, advance, 0, 0, text)

    def embed(self, document: PDFDocument) -> PDFObjectReference:
        """Put the font into the document. Called once, when all text has been drawn."""
        program = self._subset()
        letters = hashlib.sha256(program).digest()[:6]
        name = "".join(chr(65 + byte % 26) for byte in letters) + "+" + self.font.name
        file = deflated(f"/Length1 {len(program)}", program)
        descriptor = self._descriptor(name, document.Reference(file))
        codes = sorted(self._used)
        widths: list[Any] = []
        for glyph in codes:
            widths += [glyph, PDFArrayCompact([self.width(glyph)])]
        descendant = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("CIDFontType2"),
                "BaseFont": PDFName(name),
                "CIDSystemInfo": PDFDictionary(
                    {"Registry": PDFString("Adobe"), "Ordering": PDFString("Identity"), "Supplement": 0}
                ),
                "FontDescriptor": document.Reference(descriptor),
                "CIDToGIDMap": PDFName("Identity"),
                "DW": 0,
                "W": PDFArrayCompact(widths),
            }
        )
        font = PDFDictionary(
            {
                "Type": PDFName("Font"),
                "Subtype": PDFName("Type0"),
                "BaseFont": PDFName(name),
                "Encoding": PDFName("Identity-H"),
                "DescendantFonts": PDFArrayCompact([document.Reference(descendant)]),
                "ToUnicode": document.Reference(deflated("", self._to_unicode())),
            }
        )
        return document.Reference(font)

    def _subset(self) -> bytes:
        """The font program with the used glyphs alone, under their old numbers, and with the joined ones."""
        parts = {part.glyph for letter in self._joined.values() for part in letter.parts}
        wish = hb.SubsetInput()
        wish.glyph_set.update(self._used - self._joined.keys() | parts)
        wish.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NO_HINTING
        wish.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in DROPPED)
        program = bytes(wish.subset(self._face).blob.data)
        return with_joined(program, self._joined) if self._joined else program

    def _descriptor(self, name: str, file: PDFObjectReference) -> PDFDictionary:
        font = self.font
        return PDFDictionary(
            {
                "Type": PDFName("FontDescriptor"),
                "FontName": PDFName(name),
                "Flags": font.flags,
                "FontBBox": PDFArrayCompact([round(edge) for edge in font.bbox]),
                "ItalicAngle": round(font.italic_angle, 2),
                "Ascent": round(font.ascent),
                "Descent": round(font.descent),
                "CapHeight": round(font.cap_height),
                "StemV": round(font.stem),
                "FontFile2": file,
            }
        )

    def _to_unicode(self) -> bytes:
        """Which characters a glyph reads as."""
        rows = [
            f"<{glyph:04X}> <{(self.reads_as[glyph] or NOTHING).encode('utf-16-be').hex().upper()}>"
            for glyph in sorted(self._used - {0})
        ]
        blocks = [rows[at : at + 100] for at in range(0, len(rows), 100)]
        maps = "".join(f"{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar\n" for block in blocks)
        return (TO_UNICODE % maps).encode("ascii")


TO_UNICODE = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
%sendcmap
CMapName currentdict /CMap defineresource pop
end
end
"""
