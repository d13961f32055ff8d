"""Glyphs as they were laid out to PDF text; at the end the fonts, as subsets with nothing in them but what was used.

The codes in the text are glyph numbers (Identity-H), so that what HarfBuzz shaped is what is drawn. What each glyph
reads as stands in a ToUnicode map; where a glyph stands for something else than it does elsewhere, or several glyphs
make one letter, the letters are written beside it (ActualText). So all text copies and reads aloud as it was written.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cached_property
from typing import Any

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import PDFArrayCompact, PDFDictionary, PDFDocument, PDFName, PDFObjectReference, PDFString

from book.laid import Glyph
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
)
"""Tables that only a typesetter needs. ISO 32000-1, 9.9 lists those that a CIDFontType2 font must have."""


class EmbeddedFont:
    """A font in one document: which of its glyphs are used, and what each of them reads as."""

    def __init__(self, number: int, font: Font) -> None:
        """`number` makes the name of the font in the pages' resources: F1, F2, ..."""
        self.resource = f"F{number}"
        self.font = font
        self.reads_as: dict[int, str] = {}
        self._used: set[int] = {0}
        self._widths: dict[int, float] = {}

    @cached_property
    def _face(self) -> Any:
        return face_of(self.font)

    @cached_property
    def _hb(self) -> Any:
        return hb.Font(self._face)

    def width(self, glyph: int) -> float:
        """How far the font itself moves the pen after a glyph, in thousandths of the size."""
        if glyph not in self._widths:
            advance = self._hb.get_glyph_h_advance(glyph) * 1000 / self._face.upem
            self._widths[glyph] = round(advance, 1)
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
        return self.show((Glyph(glyph, self.width(glyph), 0, 0, " "),), 1) if glyph else ""

    def show(self, glyphs: Iterable[Glyph], size: float) -> str:
        """The operators that draw glyphs from the pen on, in type of `size` points (for marks that stand higher)."""
        line = Pen(size)
        for cluster in clusters(glyphs):
            text = "".join(glyph.text for glyph in cluster)
            first = cluster[0].id
            plain = len(cluster) == 1 and self.reads_as.setdefault(first, text) == text
            if not plain:
                line.open_span(text)
            for glyph in cluster:
                self._used.add(glyph.id)
                line.add(glyph, self.width(glyph.id))
            if not plain:
                line.close_span()
        return line.finished()

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
        """The font program with the used glyphs alone, under their old numbers."""
        wish = hb.SubsetInput()
        wish.glyph_set.update(self._used)
        wish.flags = hb.SubsetFlags.RETAIN_GIDS | hb.SubsetFlags.NO_LAYOUT_CLOSURE | hb.SubsetFlags.NO_HINTING
        wish.drop_table_tag_set.update(int.from_bytes(tag.encode(), "big") for tag in DROPPED)
        subset = wish.subset(self._face)
        return bytes(subset.blob.data)

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

    def _own_letters(self) -> dict[int, str]:
        """The character that the font itself has each glyph for."""
        return {self._hb.get_nominal_glyph(char): chr(char) for char in sorted(self._face.unicodes, reverse=True)}

    def _to_unicode(self) -> bytes:
        """Which characters a glyph reads as. Parts of letters that have none of their own read as nothing wide.

        For parts that have one, such as a mark, it is given for readers that know nothing of ActualText.
        """
        rows = []
        own = self._own_letters() if self._used - {0} - set(self.reads_as) else {}
        for glyph in sorted(self._used - {0}):
            text = self.reads_as.get(glyph) or own.get(glyph) or "\u200b"
            rows.append(f"<{glyph:04X}> <{text.encode('utf-16-be').hex().upper()}>")
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
