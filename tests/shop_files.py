"""PDF files for print shops, made by hand: right ones, and changes that break just one thing."""

from __future__ import annotations

from functools import cache
from io import BytesIO

import pikepdf
from reportlab.lib.colors import CMYKColor, Color
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from book.files import bundled
from book.geometry import Box
from book.printers import find_printer, press_profile

MM = 72 / 25.4
PRINTERS = ("kdp-8.5sq", "lulu-8.5sq", "ingram-8.5sq", "offset-210sq")
NAME = pikepdf.Name


@cache
def right(name: str, part: str = "interior") -> bytes:
    """A file that the printer takes: colour to the bleed, a line of words, the least number of pages."""
    printer = find_printer(name)
    pages = printer.least + -printer.least % printer.multiple
    if part == "cover":
        trim, bleed = printer.wrap(pages)
        sheets = [(trim, bleed)]
    else:
        trim = Box(0, 0, printer.width, printer.height)
        sheets = [(trim, printer.sheet("right" if number % 2 else "left")) for number in range(1, pages + 1)]
    out = BytesIO()
    pdfmetrics.registerFont(TTFont("Andika", bundled("fonts") / "Andika-Regular.ttf"))
    canvas = Canvas(out, invariant=1, initialFontName="Andika")
    for number, (trim, bleed) in enumerate(sheets, start=1):
        canvas.setPageSize((bleed.width, bleed.height))
        left, bottom = trim.x - bleed.x, bleed.bottom - trim.bottom
        canvas.setTrimBox([left, bottom, left + trim.width, bottom + trim.height])
        if number < pages or not printer.last_blank:
            ground = CMYKColor(0.3, 0.1, 0, 0) if printer.space == "CMYK" else Color(0.6, 0.8, 1)
            canvas.setFillColor(ground)
            canvas.rect(0, 0, bleed.width, bleed.height, stroke=0, fill=1)
            canvas.setFillColor(CMYKColor(0, 0, 0, 1) if printer.space == "CMYK" else Color(0, 0, 0))
            canvas.setFont("Andika", 20)
            canvas.drawString(left + 100, bottom + 300, f"Nia has new boots, page {number}")
        canvas.showPage()
    canvas.save()
    return changed(out.getvalue(), lambda pdf: _finished(pdf, printer))


def _finished(pdf, printer):
    for key in list(pdf.docinfo.keys()):
        del pdf.docinfo[key]
    if printer.standard == "none":
        return
    profile = pdf.make_stream(press_profile(printer), {"/N": 4})
    intent = {"/Type": NAME("/OutputIntent"), "/S": NAME("/GTS_PDFX"), "/DestOutputProfile": profile}
    intent["/OutputConditionIdentifier"] = printer.condition
    pdf.Root.OutputIntents = pikepdf.Array([pikepdf.Dictionary(intent)])
    if printer.standard.startswith("PDF/X-1"):
        pdf.docinfo["/GTS_PDFXVersion"] = "PDF/X-1:2001"
        pdf.docinfo["/GTS_PDFXConformance"] = printer.standard
    else:
        said = f"<pdfxid:GTS_PDFXVersion>{printer.standard}</pdfxid:GTS_PDFXVersion>"
        metadata = {"/Type": NAME("/Metadata"), "/Subtype": NAME("/XML")}
        pdf.Root.Metadata = pdf.make_stream(said.encode(), metadata)


def changed(data: bytes, change) -> bytes:
    """The file after a change to its objects."""
    out = BytesIO()
    with pikepdf.open(BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(out, deterministic_id=True, fix_metadata_version=False)
    return out.getvalue()


def drawing(operators: str, *, page: int = 3, **resources):
    """A change that draws something more on a page. Coordinates are those of the sheet, y upwards."""

    def change(pdf):
        where = pdf.pages[page - 1]
        for name, thing in resources.items():
            kind, key = name.split("_")
            found = thing(pdf) if callable(thing) else thing
            where.add_resource(found, NAME(f"/{kind}"), NAME(f"/{key}"))
        where.contents_add(f"q {operators} Q".encode())

    return change


def picture(width: int, height: int, space: str = "/DeviceCMYK", **more):
    """A picture of one colour, to be put among the resources."""

    def made(pdf):
        count = {"/DeviceGray": 1, "/DeviceRGB": 3, "/DeviceCMYK": 4}[space]
        head = {"/Type": NAME("/XObject"), "/Subtype": NAME("/Image"), "/Width": width, "/Height": height}
        head |= {"/BitsPerComponent": 8, "/ColorSpace": NAME(space)}
        stream = pdf.make_stream(bytes([60]) * (width * height * count), head)
        for key, thing in more.items():
            stream[f"/{key}"] = thing(pdf) if callable(thing) else thing
        return stream

    return made


def form(operators: str, **resources):
    """A form with its own resources: `XObject_P=picture(...)`."""

    def made(pdf):
        table = pikepdf.Dictionary()
        for name, thing in resources.items():
            kind, key = name.split("_")
            if f"/{kind}" not in table:
                table[f"/{kind}"] = pikepdf.Dictionary()
            table[f"/{kind}"][f"/{key}"] = thing(pdf) if callable(thing) else thing
        head = {"/Type": NAME("/XObject"), "/Subtype": NAME("/Form"), "/Resources": table}
        return pdf.make_stream(operators.encode(), {**head, "/BBox": pikepdf.Array([0, 0, 2000, 2000])})

    return made


def gradient(space: str, first: str, last: str):
    """A gradient from left to right over 600 points."""

    def made(pdf):
        text = f"<</ShadingType 2/ColorSpace {space}/Coords [0 0 600 0]/Extend [true true]/Function "
        text += f"<</FunctionType 2/Domain [0 1]/C0 {first}/C1 {last}/N 1>>>>"
        return pikepdf.Object.parse(text.encode())

    return made
