"""The structure tree of a book into a ReportLab document, with all else that PDF/UA-1 and PDF/A-2a ask of the file."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from reportlab.pdfbase.pdfdoc import PDFDocument

from book.files import bundled
from book.geometry import Box
from book.pdf.pen import number
from book.pdf.raw import Raw, deflated
from book.tree import Element, Mark, Press, Tagged

PREFIX = "tag."
SPECIAL = {"(": "\\(", ")": "\\)", "\\": "\\\\", "@": "\\100"}


def add_structure(document: PDFDocument, tree: Tagged, sheets: Sequence[Box]) -> None:
    """Write the tree, and say that the file is tagged. `sheets` is the bleed of each page.

    ISO 32000-1: 14.7.2 (the root of the tree), 14.7.4.4 (the way back from marks to the tree), 14.11.5 (colours).
    """
    writing = _Writing(document, sheets)
    top = writing.element(tree.root, "root")
    pages = writing.pages(len(tree.pages))
    count = len(tree.pages) + len(writing.presses)
    writing.put("parents", f"<</Nums[{pages}{writing.links()}]>>")
    catalogue = document.Catalog
    catalogue.StructTreeRoot = writing.put(
        "root", f"<</Type/StructTreeRoot/K {top}/ParentTree @{PREFIX}parents@/ParentTreeNextKey {count}>>"
    )
    catalogue.MarkInfo = Raw("<</Marked true>>")
    document.Reference(deflated("/N 3", srgb()), f"{PREFIX}colours")
    catalogue.OutputIntents = Raw(INTENT)
    catalogue.__NoDefault__ = catalogue.__Refs__ = [*catalogue.__NoDefault__, "OutputIntents"]


INTENT = (
    "[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/RegistryName(http://www.color.org)"
    f"/Info(sRGB IEC61966-2.1)/DestOutputProfile @{PREFIX}colours@>>]"
)


class _Writing:
    """The elements of a document, numbered as they are written, and which of them holds which mark and link."""

    def __init__(self, document: PDFDocument, sheets: Sequence[Box]) -> None:
        self.document, self.sheets = document, sheets
        self.count = 0
        self.marks: list[dict[int, str]] = [{} for _ in sheets]
        self.presses: dict[int, str] = {}

    def put(self, name: str, head: str) -> Raw:
        """An object of the tree under a name; what the tree says becomes part of the identity of the file."""
        raw = Raw(head)
        self.document.updateSignature(head.encode("latin-1"))
        self.document.Reference(raw, PREFIX + name)
        return raw

    def element(self, element: Element, parent: str) -> str:
        """Write an element with all that is in it; a reference to it comes back."""
        self.count += 1
        name = str(self.count)
        kids = [self._kid(kid, name) for kid in element.kids]
        page = next((kid.page for kid in element.kids if not isinstance(kid, Element)), None)
        head = f"<</Type/StructElem/S/{element.role}/P @{PREFIX}{parent}@/K{_one_or_all(kids)}"
        if page is not None:
            head += f"/Pg {_page(page)}"
            if element.box:
                edges = " ".join(number(edge) for edge in corners(element.box, self.sheets[page]))
                head += f"/A<</O/Layout/Placement/Block/BBox[{edges}]>>"
        head += f"/Alt{_text(element.alt)}" if element.alt else ""
        head += f"/Lang{_text(element.language)}" if element.language else ""
        head += f"/T{_text(element.title)}" if element.title else ""
        self.put(name, f"{head}>>")
        return f"@{PREFIX}{name}@"

    def _kid(self, kid: Element | Mark | Press, parent: str) -> str:
        match kid:
            case Element():
                return self.element(kid, parent)
            case Mark():
                self.marks[kid.page][kid.number] = parent
                return str(kid.number)
            case Press():
                self.presses[kid.key] = parent
                return f"<</Type/OBJR/Pg {_page(kid.page)}/Obj @{self.document.annotationName(str(kid.key))}@>>"

    def pages(self, count: int) -> str:
        """The parent tree's rows for the pages: for each mark of a page, by its number, the element that holds it."""
        rows = []
        for page in range(count):
            marks = self.marks[page]
            rows.append(f"{page}[{' '.join(f'@{PREFIX}{marks[n]}@' for n in range(len(marks)))}]")
        return "\n".join(rows)

    def links(self) -> str:
        """The parent tree's rows for the links."""
        return "".join(f"\n{key} @{PREFIX}{self.presses[key]}@" for key in sorted(self.presses))


def corners(box: Box, sheet: Box) -> list[float]:
    """The left, lower, right and upper edge of a box on a sheet of paper, from its lower left corner, y upwards."""
    return [
        round(edge, 2)
        for edge in (box.x - sheet.x, sheet.bottom - box.bottom, box.right - sheet.x, sheet.bottom - box.y)
    ]


@lru_cache(maxsize=1)
def srgb() -> bytes:
    """The ICC profile of sRGB."""
    return (bundled("icc") / "srgb.icc").read_bytes()


def _one_or_all(kids: Sequence[str]) -> str:
    return f" {kids[0]}" if len(kids) == 1 else f"[{' '.join(kids)}]"


def _page(index: int) -> str:
    return f"@Page{index + 1}@"


def _text(text: str) -> str:
    """A text string; an `@` would be taken for a reference (see `raw`)."""
    if text.isascii() and text.isprintable():
        return f"({''.join(SPECIAL.get(char, char) for char in text)})"
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"
