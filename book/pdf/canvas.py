"""A ReportLab canvas whose pages are picture-book pages: boxes, forms, places to go to; the bytes of a PDF out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from reportlab import rl_config
from reportlab.pdfbase.pdfdoc import (
    BasicFonts,
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFPage,
    PDFString,
)
from reportlab.pdfgen.canvas import Canvas

from book.art.compiled import Compiled
from book.geometry import Box
from book.laid import Room
from book.pdf.finish import in_order
from book.pdf.fonts import EmbeddedFont
from book.pdf.imprint import Imprint, Info, made_at, xmp
from book.pdf.pen import number
from book.pdf.raw import add_picture, deflated
from book.pdf.shop import for_shop
from book.pdf.structure import add_structure, corners
from book.setting.fonts import Font
from book.tree import Mark, Tagged


class BookCanvas(Canvas):  # type: ignore[misc]
    """Pages are begun with `begin`, ended with `end`. Coordinates are those of the laid-out page, y downwards."""

    def __init__(self, imprint: Imprint) -> None:
        """An empty document that says what `imprint` says."""
        made_at()
        rl_config.pdfMultiLine = rl_config.pdfComments = 0
        super().__init__("", pageCompression=1, invariant=1, pdfVersion=(1, 7), lang=imprint.language)
        self._fonts: dict[str, EmbeddedFont] = {}
        self._pictures: dict[str, str] = {}
        self._places: dict[str, PDFArray] = {}
        self._blends = False
        self.tagged = imprint.tagged
        self._imprint = imprint
        self.inks = imprint.inks
        self._sheets: list[Box] = []
        self._here = Box(0, 0, 0, 0)
        self._doc.info = Info(imprint)
        catalogue = self._doc.Catalog
        catalogue.Metadata = xmp(imprint, self._doc.info.producer)
        catalogue.setPageLayout("TwoPageRight" if imprint.facing else "SinglePage")
        catalogue.OpenAction = PDFArray([self._doc.thisPageRef(), PDFName("Fit")])
        self.setViewerPreference("DisplayDocTitle", "true")
        if imprint.sheets:
            self.setViewerPreference("Duplex", "DuplexFlipShortEdge")
            self.setViewerPreference("PrintScaling", "None")

    def _make_preamble(self) -> None:
        """Nothing: ReportLab would begin each page with a font of its own, which is not embedded."""
        self._preamble = ""

    def begin(self, room: Room) -> None:
        """A page with this room: its sheet is the bleed, its trim and bleed are written down."""
        bleed, trim = room.bleed, room.trim
        self._sheets.append(bleed)
        self._here = bleed
        self.setPageSize((bleed.width, bleed.height))
        left, bottom = self.at(trim.x, trim.bottom)
        self._trimBox = [left, bottom, left + trim.width, bottom + trim.height]
        self._bleedBox = [0, 0, bleed.width, bleed.height] if bleed != trim else None

    def end(self) -> None:
        """The page is done."""
        self.showPage()
        self._blends = False

    @property
    def for_shop(self) -> bool:
        """Whether the file is for a print shop, which prints it, and not for readers."""
        return self._imprint.shop is not None

    def at(self, x: float, y: float) -> tuple[float, float]:
        """A point of the laid-out page on the sheet, from its bottom left corner, y upwards."""
        return x - self._here.x, self._here.bottom - y

    @contextmanager
    def leaf(self, room: Room, x: float, y: float, *, turned: bool = False) -> Iterator[None]:
        """What is drawn meanwhile is a page of its own on this sheet, cut off at its bleed.

        Its trim lies at `x`, `y`; a `turned` one stands on its head there.
        """
        sheet, bleed, trim = self._here, room.bleed, room.trim
        sign = -1 if turned else 1
        across = x + trim.width - bleed.x if turned else x + bleed.x
        down = y + trim.height - bleed.bottom if turned else y + bleed.bottom
        left, bottom = (number(value) for value in self.at(across, down))
        self.saveState()
        self.put(f"{sign} 0 0 {sign} {left} {bottom} cm 0 0 {number(bleed.width)} {number(bleed.height)} re W n")
        self._here = bleed
        yield
        self._here = sheet
        self.restoreState()

    def put(self, operators: str) -> None:
        """Operators as they are."""
        self._code.append(operators)

    @contextmanager
    def marked(self, mark: Mark | None) -> Iterator[None]:
        """What is drawn meanwhile is what `mark` says, or decoration. Files that are not tagged say nothing of it."""
        if not self.tagged:
            yield
            return
        self.put(opening(mark) if mark else "/Artifact BMC")
        yield
        self.put("EMC")

    def blend(self) -> None:
        """The page uses opacity, so it says in which colours to blend."""
        self._blends = True

    def font(self, font: Font) -> EmbeddedFont:
        """A font of this document; embedded at the end if it was asked for."""
        if font.name not in self._fonts:
            self._fonts[font.name] = EmbeddedFont(len(self._fonts) + 1, font)
        return self._fonts[font.name]

    def form(self, path: str, picture: Compiled) -> str:
        """The name of a picture for `doForm`; it is put into the document when it is first asked for."""
        if path not in self._pictures:
            name = f"P{len(self._pictures) + 1}"
            self._pictures[path] = add_picture(self._doc, name, picture, lasting=self.tagged)
        return self._pictures[path]

    def place(self, name: str, y: float | None = None) -> None:
        """A place on this page that links lead to: the whole page, or with `y` at the top of the window."""
        here = self._doc.thisPageRef()
        if y is None:
            self._places[name] = PDFArray([here, PDFName("Fit")])
        else:
            self._places[name] = PDFArray([here, PDFName("XYZ"), 0, round(self.at(0, y)[1], 2), 0])

    def link(self, box: Box, target: str, says: str, key: int | None = None) -> None:
        """A place to press that leads to `target`; `key` is its number in the parent tree of a tagged file."""
        entries: dict[str, Any] = {
            "Type": PDFName("Annot"),
            "Subtype": PDFName("Link"),
            "Rect": PDFArray(corners(box, self._sheets[-1])),
            "Border": PDFArray([0, 0, 0]),
            "F": 4,
            "Contents": PDFString(says),
            "Dest": PDFString(target),
        }
        if key is not None:
            entries["StructParent"] = key
        self._addAnnotation(PDFDictionary(entries), name=None if key is None else str(key))

    def outline(self, title: str) -> None:
        """An entry in the outline that leads to this page."""
        key = f"outline-{self.getPageNumber()}"
        self.bookmarkPage(key)
        self.addOutlineEntry(title, key)

    def labels(self, labels: Iterable[str]) -> None:
        """What readers show as page numbers: words where they are words, counted on where they are numbers."""
        before: int | None = None
        for index, label in enumerate(labels):
            number = int(label) if label.isascii() and label.isdigit() else None
            if number is None:
                self.addPageLabel(index, prefix=label)
            elif before is None or number != before + 1:
                self.addPageLabel(index, style="ARABIC", start=number)
            before = number

    def _setAnnotations(self, page: PDFPage) -> None:  # noqa: N802 - ReportLab's name
        """The one step that ReportLab leaves open between building a page and adding it."""
        super()._setAnnotations(page)
        code = "\n".join(self._code).encode("latin-1")
        self._doc.updateSignature(code)
        page.Contents = deflated("", code)
        page.__NoDefault__ = [*page.__NoDefault__, "Group", "Tabs", "StructParents"]
        page.Tabs = PDFName("S")
        page.StructParents = len(self._sheets) - 1 if self.tagged else None
        page.Group = None
        if self._blends:
            group = {"Type": PDFName("Group"), "S": PDFName("Transparency"), "CS": PDFName(self.inks.space)}
            page.Group = PDFDictionary(group)

    def structure(self, tree: Tagged) -> None:
        """What each marked thing is. Called once, when all pages are drawn."""
        add_structure(self._doc, tree, self._sheets)

    def finished(self) -> bytes:
        """The whole document. Nothing can be drawn after this."""
        fonts: PDFDictionary = self._doc.idToObject[BasicFonts]
        for font in self._fonts.values():
            fonts[font.resource] = font.embed(self._doc)
        if self._places:
            pairs: list[Any] = []
            for name in sorted(self._places, key=lambda name: name.encode("utf-16-be")):
                pairs += [PDFString(name), self._places[name]]
            self._doc.Catalog.Names = PDFDictionary({"Dests": PDFDictionary({"Names": PDFArray(pairs)})})
        data = bytes(self.getpdfdata())
        return in_order(data) if self._imprint.shop is None else for_shop(data, self._imprint, self._imprint.shop)


def opening(mark: Mark) -> str:
    """The operator after which all that is drawn belongs to a mark."""
    return f"/{mark.role}<</MCID {mark.number}>>BDC"
