"""A small book for print shops: cut paper over two pages, a photograph, words; built once for each printer."""

from __future__ import annotations

import re
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import mkdtemp

import pikepdf
import pypdfium2
import yaml
from PIL import Image

from book.make import KEPT, written
from book.printers import printer_names
from book.proofs import proof

ROOT = Path(__file__).parent.parent
PRINTERS = printer_names()
PARTS = ("interior", "cover")
UNITS = {"in": 72.0, "mm": 72 / 25.4, "pt": 1.0}
SPREAD = 4
"""The left page of the picture over two pages; its left half is red, its right half green."""
PHOTO = 6
RED, GREEN = "#E4573D", "#3F6B4A"
DISCLAIMER = "Reliance on any boot is solely at your own risk. " * 12
CUT = '<svg xmlns="http://www.w3.org/2000/svg" class="cut-paper" viewBox="0 0 {wide} 300"><title>{name}</title>'
CUT += '<rect id="safe" x="{x}" y="84" width="{safe}" height="200" fill="none"/>{zones}'
ZONE = '<rect id="{id}" x="{x}" y="10" width="190" height="120" fill="none"/>'


def cut(name: str, shapes: str, *, wide: int = 300) -> str:
    zones = ZONE.format(id="text-zone", x=55 if wide == 300 else 100)
    zones += ZONE.format(id="text-zone-right", x=314) if wide == 600 else ""
    return (
        CUT.format(
            name=name, wide=wide, x=50 if wide == 300 else 95, safe=wide - 100 if wide == 300 else 410, zones=zones
        )
        + shapes
        + "</svg>"
    )


PICTURES = {
    "cover": cut(
        "Cover",
        '<path class="sky" d="M0 0h300v300h-300z" fill="#1E6A70"/>'
        '<path class="hill" d="M90 180h120v80h-120z" fill="#F4B63A"/>',
    ),
    "spread": cut(
        "Spread",
        f'<path class="sky" d="M0 0h600v300h-600z" fill="{RED}"/>'
        f'<path class="plain e0" d="M300 0h300v300h-300z" fill="{GREEN}"/>'
        '<path class="coat" d="M120 200h40v40h-40z" fill="#2F2B5B"/>',
        wide=600,
    ),
}


@cache
def folder() -> Path:
    """The book's folder: 33 pages of story between cover and back."""
    root = Path(mkdtemp(prefix="print-book-"))
    pages, pictures = root / "story/pages", root / "assets/pictures"
    pages.mkdir(parents=True)
    pictures.mkdir(parents=True)
    (root / "story/book.yaml").write_text(
        'title: Boots\nauthor: Nia\nlanguage: en-US\nlevel: 4-8\nlayout: above\nground: "#FBF1DC"\nink: "#22264A"\n'
    )
    (root / "story/faq.yaml").write_text(f"disclaimer: {DISCLAIMER.strip()}\nquestions: []\n")
    for name, svg in PICTURES.items():
        (pictures / f"{name}.svg").write_text(svg)
    photo = Image.effect_noise((300, 200), 60).convert("RGB")
    photo.save(pictures / "photo.jpg", quality=80)
    alt = "alt: A boot as large as a house stands on a hill in the evening sun."
    texts = {1: f'layout: cover\npicture: cover\n{alt}\nground: "#1E6A70"\nink: "#FBF1DC"\n'}
    texts |= {n: f"words: Boot number {n} does not fit.\n" for n in range(2, 35)}
    texts[SPREAD] = f"layout: spread\npicture: spread\n{alt}\nwords: The red boot.\nwords-right: The green boot.\n"
    del texts[SPREAD + 1]
    texts[PHOTO] = f"picture: photo\n{alt}\nwords: A boot, photographed.\n"
    texts[35] = f"layout: back\npicture: cover\n{alt}\nwords: What fits?\n"
    for n, text in texts.items():
        (pages / f"{n:02}-page.yaml").write_text(text)
    return root


@cache
def printed(printer: str) -> dict[str, bytes]:
    """The interior and the cover, as they are before anybody asks what a print shop would say of the photograph."""
    return fresh(printer, folder() / "out" / KEPT)


def fresh(printer: str, kept: Path) -> dict[str, bytes]:
    """The same, with the pictures that a folder has kept."""
    ready = proof(folder(), (f"print-{printer}",), kept)
    files = [file for sheets in ready.sheets for file in written(ready, sheets)]
    return {re.search(r"-(interior|cover)\.pdf$", file.ending)[1]: file.data for file in files}


@cache
def profile(printer: str) -> dict:
    """What stands in the printer's file, read without our own reader."""
    return yaml.safe_load((ROOT / f"assets/printers/{printer}.yaml").read_text())


def points(text: str) -> float:
    number, unit = text.split(" ")
    return float(number) * UNITS[unit]


@cache
def opened(printer: str, part: str) -> pikepdf.Pdf:
    return pikepdf.open(BytesIO(printed(printer)[part]))


@cache
def drawn(printer: str, part: str, index: int, dpi: int = 72) -> Image.Image:
    document = pypdfium2.PdfDocument(printed(printer)[part])
    try:
        return document[index].render(scale=dpi / 72).to_pil().convert("RGB")
    finally:
        document.close()
