"""Pictures for plates: those in four inks are made small, and become one of three inks and one of black."""

from __future__ import annotations

from contextlib import suppress
from io import BytesIO
from typing import Any

import pikepdf
from PIL import Image, ImageChops

from book.preflight.opened import FAULTS
from book.preflight.plate_spaces import Spaces
from book.preflight.spaces import colours_of

SIDE = 900
"""Pixels that are enough for the longer side: the widest cover has some at the dots of a look."""
MOST = 120_000_000
"""Pixels of a picture; a wrap at 600 dots an inch has 55 million."""


class PicturePlates:
    """The pictures of a copy. Those in four inks change with the plate; others are light by their colour space."""

    def __init__(self, pdf: Any) -> None:
        """No picture yet."""
        self._pdf = pdf
        self._split: list[tuple[Any, dict[str, Any]]] = []

    def add(self, image: Any, resources: Any, spaces: Spaces) -> None:
        """Prepare a picture. Stencils are drawn with a colour of the page, and stay."""
        space = image.get("/ColorSpace")
        if image.get("/Subtype") != "/Image" or image.get("/ImageMask") or space is None:
            return
        kind = colours_of(space, resources).kind
        plain = not (
            isinstance(space, pikepdf.Array) and str(space[0]) in {"/Indexed", "/I", "/Separation", "/DeviceN"}
        )
        split = None
        if kind == "CMYK" and plain:
            with suppress(*FAULTS, OSError, Image.DecompressionBombError):
                split = _in_plates(image)
        elif kind == "RGB":
            white = Image.new("RGB", (1, 1), "white")
            split = {"CMY": white, "K": white.convert("L")}
        if split is None:
            image.ColorSpace = spaces.plated(space, resources)
        else:
            self._split.append((image, split))

    def switch(self, plate: str) -> None:
        """Put the pictures of a plate into the file."""
        for image, split in self._split:
            light = split[plate]
            image.write(light.tobytes())
            image.Width, image.Height, image.BitsPerComponent = light.width, light.height, 8
            image.ColorSpace = pikepdf.Name.DeviceRGB if light.mode == "RGB" else pikepdf.Name.DeviceGray
            for key in ("/Decode", "/Intent", "/SMaskInData"):
                if key in image:
                    del image[key]
            if isinstance(image.get("/Mask"), pikepdf.Array):
                del image["/Mask"]


def _in_plates(image: Any) -> dict[str, Any] | None:
    """The light that a picture in four inks leaves on each plate; None where its bytes are of an unusual kind."""
    inks = _inks(image)
    if inks is None:
        return None
    decode = [float(n) for n in image.get("/Decode", ())]
    light = inks if decode[:2] == [1.0, 0.0] else ImageChops.invert(inks)
    cyan, magenta, yellow, black = light.split()
    return {"CMY": Image.merge("RGB", (cyan, magenta, yellow)), "K": black}


def _inks(image: Any) -> Any:
    """A small picture of the four numbers of each pixel, as they stand in the file."""
    width, height = int(image.Width), int(image.Height)
    if width * height > MOST:
        return None
    filters = image.get("/Filter", ())
    names = [str(filters)] if isinstance(filters, pikepdf.Name) else [str(name) for name in filters]
    if names == ["/DCTDecode"]:
        picture = Image.open(BytesIO(image.read_raw_bytes()), formats=("JPEG",))
        picture.draft(picture.mode, (SIDE, SIDE))
        picture.load()
        if picture.mode != "CMYK":
            return None
        # Pillow turns the numbers of Adobe's JPEG files over; a PDF does that by /Decode alone
        return _small(ImageChops.invert(picture) if "adobe" in picture.info else picture)
    if "/DCTDecode" in names or "/JPXDecode" in names or int(image.get("/BitsPerComponent", 8)) != 8:
        return None
    return _small(Image.frombytes("CMYK", (width, height), image.read_bytes()))


def _small(picture: Any) -> Any:
    factor = max(1, max(picture.size) // SIDE)
    return picture.reduce(factor) if factor > 1 else picture
