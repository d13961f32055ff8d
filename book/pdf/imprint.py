"""What a PDF file says about its book: the document information and the same again as XMP."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any
from xml.sax.saxutils import escape

from reportlab.pdfbase.pdfdoc import PDFDictionary, PDFDocument, PDFInfo, PDFString

from book import __version__
from book.characters import short
from book.findings import Span, stop
from book.ink import SCREEN, Inks
from book.pdf.raw import Raw

MAKER = f"book {__version__}"
LAST_SECOND = 253402300799
"""The end of the year 9999, after which the dates of PDF have no digits left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shop:
    """What kind of PDF a print shop takes: `standard` is `PDF/X-1a:2001`, `PDF/X-4` or `none`.

    `profile` is the ICC profile of its press and `condition` the name of that, both empty for a file in RGB.
    Without `metadata` it says nothing about itself.
    """

    standard: str
    profile: bytes = b""
    condition: str = ""
    metadata: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Imprint:
    """The title page of the file.

    `facing` opens the book with two pages side by side, the cover alone. `tagged` has the structure of the book written
    into the file, which then claims to be PDF/UA-1 and PDF/A-2a. `sheets` are for a printer: on both sides, turned over
    on the short edge, in their own size (ISO 32000-1, 12.2).
    `inks` is how colours are written. A file for a `shop` has nothing in it for readers.
    """

    title: str
    author: str
    subject: str
    language: str
    facing: bool
    tagged: bool = False
    sheets: bool = False
    inks: Inks = SCREEN
    shop: Shop | None = None


class Info(PDFInfo):  # type: ignore[misc]
    """The document information, with a date only where SOURCE_DATE_EPOCH gives one: the same bytes every day."""

    def __init__(self, imprint: Imprint) -> None:
        """Title, author and subject come from the story; empty ones are left out."""
        super().__init__()
        self.title, self.author, self.subject = imprint.title, imprint.author, imprint.subject
        self.creator = MAKER

    def format(self, document: PDFDocument) -> bytes:
        """The dictionary."""
        when = made_at()
        stamp = when.strftime("D:%Y%m%d%H%M%SZ") if when else ""
        known = {
            "Title": self.title,
            "Author": self.author,
            "Subject": self.subject,
            "Creator": self.creator,
            "Producer": self.producer,
            "CreationDate": stamp,
            "ModDate": stamp,
        }
        entries: dict[str, Any] = {key: PDFString(value) for key, value in known.items() if value}
        return bytes(PDFDictionary({**entries, "Trapped": "/False"}).format(document))


def made_at() -> datetime | None:
    """The date that https://reproducible-builds.org/specs/source-date-epoch/ asks for, or none.

    Raises `BookError` with exit code 2 where the variable holds no such date: ReportLab would trip over it.
    """
    text = os.environ.get("SOURCE_DATE_EPOCH", "").strip()
    if not text:
        return None
    if not re.fullmatch("[0-9]{1,12}", text) or int(text) > LAST_SECOND:
        message = f"'{short(text)}' is no number of seconds since 1970"
        raise stop("U001", message, Span("SOURCE_DATE_EPOCH"), "set it to a number, or to nothing", 2)
    return datetime.fromtimestamp(int(text), UTC)


def xmp(imprint: Imprint, producer: str) -> Raw:
    """The metadata stream of the catalogue. Raises nothing: whatever the title holds is escaped."""
    text = XMP_FRAME.format(properties="".join(_properties(imprint, producer)), claims=CLAIMS if imprint.tagged else "")
    return Raw("/Type/Metadata/Subtype/XML", text.encode("utf-8"))


def _properties(imprint: Imprint, producer: str) -> list[str]:
    title, author, subject = (escape(text) for text in (imprint.title, imprint.author, imprint.subject))
    rows = [f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>']
    if author:
        rows.append(f"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>")
    if subject:
        rows.append(
            f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>'
        )
    rows.append(f"<dc:language><rdf:Bag><rdf:li>{escape(imprint.language)}</rdf:li></rdf:Bag></dc:language>")
    rows.append(f"<xmp:CreatorTool>{MAKER}</xmp:CreatorTool><pdf:Producer>{escape(producer)}</pdf:Producer>")
    when = made_at()
    if when:
        iso = when.strftime("%Y-%m-%dT%H:%M:%SZ")
        rows.append(f"<xmp:CreateDate>{iso}</xmp:CreateDate><xmp:ModifyDate>{iso}</xmp:ModifyDate>")
    return rows


XMP_FRAME = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/">{properties}</rdf:Description>{claims}</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>
"""

CLAIMS = """
<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfuaid:part>1</pdfuaid:part>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"""
"""ISO 14289-1, 5 and ISO 19005-2, 6.6.4; PDF/A asks for a schema of each property that it does not know itself."""
