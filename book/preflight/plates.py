"""How much ink there is: the bytes of a PDF in, for each page a picture out in which 255 is 400 %.

The page is drawn in plates, as on a press. In a copy of the file each colour is replaced by the light that its inks
leave: once cyan, magenta and yellow as red, green and blue, once black as gray. PDFium draws both, and hides, mixes
and clips as it always does; so opacity, and blend modes that take the inks one by one, come out as on the press.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from io import BytesIO
from typing import Any

import pikepdf
from PIL import Image, ImageChops

from book.preflight.faults import FAULTS
from book.preflight.plain import bytes_of, recoloured
from book.preflight.plate_pictures import PicturePlates
from book.preflight.plate_spaces import NAMES, Spaces
from book.preflight.small import Factors, factors_of
from book.preflight.upload import Sheet

Drawing = Callable[[bytes, Mapping[int, Sheet]], dict[int, Any]]
AT_ONCE = 4
"""Pages of a copy; two that share a picture mostly lie side by side."""
DEVICE = {"g": "gray", "G": "gray", "rg": "RGB", "RG": "RGB", "k": "CMYK", "K": "CMYK"}
KEPT = {"/Type", "/Parent", "/Contents", "/Resources", "/MediaBox", "/CropBox", "/Rotate", "/UserUnit", "/Group"}
"""What a page needs to be drawn; the rest may lead to the whole file."""
BLACK = {"gray": (0,), "RGB": (0, 0, 0), "CMYK": (0, 0, 0, 1)}


def inks_of(data: bytes, sheets: Sequence[Sheet], drawn: Drawing) -> dict[int, tuple[Any, Any]]:
    """The ink of each page by its number, and how the page looks, but for what is not in inks.

    `drawn` draws pages of a file. What cannot be rewritten is left out.
    """
    sound = [sheet for sheet in sheets if not sheet.fault]
    inks: dict[int, tuple[Any, Any]] = {}
    with warnings.catch_warnings(), pikepdf.open(BytesIO(data)) as pdf:
        warnings.simplefilter("ignore")
        for start in range(0, len(sound), AT_ONCE):
            inks |= _some(pdf, sound[start : start + AT_ONCE], drawn)
    return inks


def _some(pdf: Any, sheets: Sequence[Sheet], drawn: Drawing) -> dict[int, tuple[Any, Any]]:
    """The same of a few pages, so that the pictures of no more are in memory."""
    with pikepdf.new() as new:
        copy = _Copy(new, factors_of(sheets))
        done = dict(enumerate(sheet for sheet in sheets if copy.page(pdf.pages[sheet.number - 1])))
        colours = drawn(copy.plate("CMY"), done)
        black = drawn(copy.plate("K"), done)
    both = [number for number in colours if number in black]
    return {n: (_mean(colours[n], black[n]), ImageChops.multiply(colours[n], black[n])) for n in both}


def _mean(colours: Any, black: Any) -> Any:
    """The mean of the four inks, right to a step of 255: 1.6 %."""
    three = ImageChops.invert(colours).convert("RGB").convert("L", (1 / 3, 1 / 3, 1 / 3, 0.5))
    return Image.blend(three, ImageChops.invert(black).getchannel(0), 0.25)


def _plated(operator: str, numbers: bytes) -> bytes:
    """A colour of the device in a stream of plain operators, for plates."""
    words = b"/%b CS %bSCN" if operator.isupper() else b"/%b cs %bscn"
    return words % (NAMES[DEVICE[operator]].encode(), numbers)


class _Copy:
    """A PDF whose streams are rewritten, each once."""

    def __init__(self, pdf: Any, factors: Factors) -> None:
        self.pdf = pdf
        self.spaces = Spaces(pdf)
        self.pictures = PicturePlates(factors)
        self.done: set[tuple[int, int]] = set()

    def page(self, found: Any) -> bool:
        """Take in a page of another file, but for what hangs on it, and rewrite it; false where that cannot be."""
        count = len(self.pdf.pages)
        try:
            for key in {*found.obj.keys()} - KEPT:
                del found.obj[key]
            self.pdf.pages.append(found)
            page = self.pdf.pages[-1]
            page.externalize_inline_images()
            resources = pikepdf.Dictionary(page.resources)
            page.obj.Resources = self.pdf.make_indirect(resources)
            data = self._operators(page.obj, page.obj.Resources)
            begin = b"/%b cs 0 scn /%b CS 0 SCN\n" % (NAMES["gray"].encode(), NAMES["gray"].encode())
            page.obj.Contents = self.pdf.make_stream(begin + data)
            if "/Group" in page.obj:
                page.obj.Group = pikepdf.Dictionary(S=pikepdf.Name.Transparency, CS=pikepdf.Name.DeviceRGB)
        except FAULTS:
            del self.pdf.pages[count:]
            return False
        return True

    def plate(self, plate: str) -> bytes:
        """The file with its colours as they are on one plate."""
        self.spaces.switch(plate)
        self.pictures.switch(plate)
        out = BytesIO()
        self.pdf.save(out, compress_streams=False, fix_metadata_version=False)
        return out.getvalue()

    def _stream(self, stream: Any, outer: Any) -> None:
        """A form or a tile, if it has not been rewritten for another page."""
        if stream.objgen in self.done:
            return
        self.done.add(stream.objgen)
        if "/Resources" not in stream:
            stream.Resources = pikepdf.Dictionary(outer)
        stream.write(self._operators(stream, stream.Resources))
        if "/Group" in stream and "/CS" in stream.Group:
            del stream.Group["/CS"]

    def _operators(self, stream: Any, resources: Any) -> bytes:
        """The operators of a stream with the colours of plates, and all that its resources name rewritten too."""
        self._resources(resources)
        plain = recoloured(bytes_of(stream), _plated, DEVICE)
        if plain is not None:
            return plain
        found: list[Any] = []
        for instruction in pikepdf.parse_content_stream(stream):
            name = str(instruction.operator)
            if name in DEVICE:
                found += self._set(DEVICE[name], list(instruction.operands), stroke=name.isupper())
            elif name in {"cs", "CS"} and (kind := self.spaces.device(instruction.operands[0])):
                found += self._set(kind, list(BLACK[kind]), stroke=name == "CS")
            else:
                found.append(instruction)
        return bytes(pikepdf.unparse_content_stream(found))

    def _set(self, kind: str, numbers: list[Any], *, stroke: bool) -> list[Any]:
        words = ("CS", "SCN") if stroke else ("cs", "scn")
        space = pikepdf.ContentStreamInstruction([pikepdf.Name(f"/{NAMES[kind]}")], pikepdf.Operator(words[0]))
        return [space, pikepdf.ContentStreamInstruction(numbers, pikepdf.Operator(words[1]))]

    def _resources(self, resources: Any) -> None:
        spaces = resources.get("/ColorSpace", pikepdf.Dictionary())
        for name in list(spaces.keys()):
            with suppress(*FAULTS):
                spaces[name] = self.spaces.plated(spaces[name], resources)
        resources.ColorSpace = self.spaces.with_devices(spaces)
        for thing in resources.get("/XObject", {}).values():
            if thing.get("/Subtype") == "/Form":
                self._stream(thing, resources)
            elif thing.objgen not in self.done:
                self.done.add(thing.objgen)
                self.pictures.add(thing, resources, self.spaces)
        for pattern in resources.get("/Pattern", {}).values():
            if isinstance(pattern, pikepdf.Stream):
                self._stream(pattern, resources)
            elif "/Shading" in pattern:
                self._shading(pattern.Shading, resources)
        for shading in resources.get("/Shading", {}).values():
            self._shading(shading, resources)

    def _shading(self, shading: Any, resources: Any) -> None:
        if shading.objgen == (0, 0) or shading.objgen not in self.done:
            self.done.add(shading.objgen)
            shading.ColorSpace = self.spaces.plated(shading.ColorSpace, resources)
