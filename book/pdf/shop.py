"""The last step of a file for a print shop: nothing for readers in it, and what PDF/X asks for. Bytes in, bytes out.

ISO 15930-1 (PDF/X-1a:2001: PDF 1.3, CMYK, no transparency) and ISO 15930-7 (PDF/X-4: PDF 1.6, XMP). Both ask for the
date at which a file was made; where SOURCE_DATE_EPOCH gives none it is the first day of 2000, so that the same story
gives the same bytes.
"""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from xml.sax.saxutils import escape

from book.pdf.imprint import MAKER, Imprint, Shop, made_at

FOR_READERS = ("Outlines", "PageMode", "PageLayout", "PageLabels", "OpenAction", "ViewerPreferences", "Names", "Lang")
"""Entries of the catalogue that help people read on a screen."""
ON_SCREENS = ("Trans", "Tabs", "Dur", "StructParents")
"""Entries of a page that only readers on a screen follow; ReportLab writes an empty `Trans` on each."""
VERSIONS = {"PDF/X-1a:2001": "1.3", "PDF/X-4": "1.6", "none": "1.4"}


def for_shop(data: bytes, imprint: Imprint, shop: Shop) -> bytes:
    """The file as the shop takes it: whole objects in plain order, no metadata but what was asked for."""
    import pikepdf

    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        for key in (*FOR_READERS, "Metadata"):
            if f"/{key}" in pdf.Root:
                del pdf.Root[f"/{key}"]
        for page, key in ((page, key) for page in pdf.pages for key in ON_SCREENS):
            if f"/{key}" in page:
                del page[f"/{key}"]
        if "/Info" in pdf.trailer:
            del pdf.trailer["/Info"]
        if shop.metadata:
            pdf.trailer.Info = pdf.make_indirect(pikepdf.Dictionary(_info(imprint, shop)))
        if shop.profile:
            pdf.Root.OutputIntents = pikepdf.Array([_intent(pdf, shop)])
        if shop.standard == "PDF/X-4":
            pdf.Root.Metadata = pdf.make_stream(
                _xmp(imprint, data), Type=pikepdf.Name.Metadata, Subtype=pikepdf.Name.XML
            )
        pdf.save(
            out,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
            deterministic_id=True,
            force_version=VERSIONS[shop.standard],
        )
    return out.getvalue()


def _when() -> datetime:
    return made_at() or datetime(2000, 1, 1, tzinfo=UTC)


def _info(imprint: Imprint, shop: Shop) -> dict[str, Any]:
    import pikepdf

    known = {"/Title": imprint.title, "/Author": imprint.author, "/Creator": MAKER, "/Producer": MAKER}
    stamp = _when().strftime("D:%Y%m%d%H%M%SZ")
    known |= {"/CreationDate": stamp, "/ModDate": stamp}
    if shop.standard == "PDF/X-1a:2001":
        known |= {"/GTS_PDFXVersion": "PDF/X-1:2001", "/GTS_PDFXConformance": "PDF/X-1a:2001"}
    info: dict[str, Any] = {key: pikepdf.String(value) for key, value in known.items() if value}
    return {**info, "/Trapped": pikepdf.Name("/False")}


def _intent(pdf: Any, shop: Shop) -> Any:
    """For which press the file was made, with the press's profile."""
    import pikepdf

    return pikepdf.Dictionary(
        Type=pikepdf.Name.OutputIntent,
        S=pikepdf.Name.GTS_PDFX,
        OutputConditionIdentifier=pikepdf.String(shop.condition),
        OutputCondition=pikepdf.String(shop.condition),
        RegistryName=pikepdf.String("http://www.color.org"),
        Info=pikepdf.String(shop.condition),
        DestOutputProfile=pdf.make_stream(shop.profile, N=4),
    )


def _xmp(imprint: Imprint, data: bytes) -> bytes:
    """The metadata that PDF/X-4 asks for (ISO 15930-7, 6.9); the ids are made from what is in the file."""
    when, name = _when().strftime("%Y-%m-%dT%H:%M:%SZ"), hashlib.sha256(data).hexdigest()
    ident = f"uuid:{name[:8]}-{name[8:12]}-{name[12:16]}-{name[16:20]}-{name[20:32]}"
    author = f"<dc:creator><rdf:Seq><rdf:li>{escape(imprint.author)}</rdf:li></rdf:Seq></dc:creator>"
    title, author = escape(imprint.title), author if imprint.author else ""
    return XMP.format(title=title, author=author, when=when, maker=escape(MAKER), ident=ident).encode()


XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"
 xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>{author}
<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion><pdf:Trapped>False</pdf:Trapped>
<xmp:CreatorTool>{maker}</xmp:CreatorTool><pdf:Producer>{maker}</pdf:Producer>
<xmp:CreateDate>{when}</xmp:CreateDate><xmp:ModifyDate>{when}</xmp:ModifyDate><xmp:MetadataDate>{when}</xmp:MetadataDate>
<xmpMM:DocumentID>{ident}</xmpMM:DocumentID><xmpMM:VersionID>1</xmpMM:VersionID>
<xmpMM:RenditionClass>default</xmpMM:RenditionClass></rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>
"""
