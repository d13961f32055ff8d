"""Objects that are PDF already, put into a ReportLab document as they are."""

from __future__ import annotations

import re
import zlib

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFObject, xObjectName

from book.art.compiled import Compiled

REFERENCE = re.compile(r"@([^@\s]+)@")


class Raw(PDFObject):  # type: ignore[misc]
    """An object whose PDF syntax is known. `@name@` in `head` is a reference to the object called `prefix` + name."""

    __RefOnly__ = 1

    def __init__(self, head: str, data: bytes | None = None, prefix: str = "") -> None:
        """`data` is encoded as `head` says; None where the object is no stream."""
        self.head, self.data, self.prefix = head, data, prefix

    def format(self, document: PDFDocument) -> bytes:
        """The bytes between `obj` and `endobj`."""
        numbers = document.idToObjectNumberAndVersion
        head = REFERENCE.sub(lambda m: f"{numbers[self.prefix + m[1]][0]} 0 R", self.head).encode("latin-1")
        if self.data is None:
            return head
        length = b"/Length %d>>\nstream\n" % len(self.data)
        return b"".join((b"<<", head, length, self.data, b"\nendstream\n"))


def deflated(head: str, data: bytes) -> Raw:
    """A stream, compressed here."""
    return Raw(f"{head}/Filter/FlateDecode", zlib.compress(data, 6))


def add_picture(document: PDFDocument, name: str, picture: Compiled, *, lasting: bool = False) -> str:
    """Put all objects of a picture into the document; `canvas.doForm` of the result draws it in the unit square.

    What the picture holds becomes part of the identity of the file. A `lasting` file leaves it to the reader how an
    image is enlarged (ISO 19005-2, 6.2.8.1).
    """
    prefix = xObjectName(f"{name}.")
    for item in picture.objects:
        head = item.head.replace("/Interpolate true", "") if lasting else item.head
        document.updateSignature(head.encode("latin-1") + (item.data or b""))
        document.Reference(Raw(head, item.data, prefix), prefix + item.name)
    return f"{name}.{picture.root}"
