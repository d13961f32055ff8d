"""Pictures made small before they are drawn: a picture of a file in, one of fewer dots out, as many as a look needs."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

import pikepdf
from PIL import Image, ImageChops

from book.preflight.upload import Sheet

ENOUGH = 70.0
"""Dots an inch that a picture keeps at least where it is placed; a look has 50."""
MOST = 120_000_000
"""Pixels of a picture; a wrap at 600 dots an inch has 55 million."""
BANDS = {1: "L", 4: "CMYK"}
PACKED = {1: "1", 2: "L;2", 4: "L;4", 8: "L"}
"""Bits of a pixel, and what Pillow calls them."""
LONG, SHORT = 4, 3
"""Kinds of numbers in a TIFF file."""

Factors = Mapping[tuple[int, int], int]
"""By how much pictures can be made smaller, by their width and height in pixels."""


def factors_of(sheets: Sequence[Sheet]) -> Factors:
    """Of two pictures with the same number of pixels, the one that is placed larger counts."""
    factors: dict[tuple[int, int], int] = {}
    for thing in (thing for sheet in sheets for thing in sheet.drawn if thing.pixels != (0, 0)):
        factor = max(1, int(thing.dpi / ENOUGH))
        factors[thing.pixels] = min(factor, factors.get(thing.pixels, factor))
    return factors


def small(image: Any, bands: int, factors: Factors) -> Any:
    """The numbers of a picture as they stand in the file, 0 to 255, in one band or four, with fewer dots.

    None where it is packed in an unusual way. Raises what pikepdf and Pillow raise where it is damaged.
    """
    size = int(image.Width), int(image.Height)
    factor = factors.get(size, 1)
    if size[0] * size[1] > MOST:
        return None
    filters = image.get("/Filter", ())
    names = [str(filters)] if isinstance(filters, pikepdf.Name) else [str(name) for name in filters]
    bits = int(image.get("/BitsPerComponent", 8))
    if names == ["/DCTDecode"]:
        picture = _jpeg(image, factor)
        factor = max(1, factor * picture.width // size[0])
    elif names == ["/CCITTFaxDecode"]:
        picture = _fax(image, size)
    elif {"/DCTDecode", "/JPXDecode", "/CCITTFaxDecode", "/JBIG2Decode"} & {*names}:
        return None
    elif bands == 1 and bits in PACKED:
        picture = Image.frombytes("1" if bits == 1 else "L", size, image.read_bytes(), "raw", PACKED[bits])
    elif bits == 8:
        picture = Image.frombytes(BANDS[bands], size, image.read_bytes())
    else:
        return None
    if picture is not None and picture.mode == "1":
        picture = picture.convert("L")
    if picture is None or picture.mode != BANDS[bands]:
        return None
    return picture.reduce(factor) if factor > 1 else picture


def _jpeg(image: Any, factor: int) -> Any:
    """A JPEG, unpacked to the next larger of 1/1, 1/2, 1/4 and 1/8 of its size."""
    picture = Image.open(BytesIO(image.read_raw_bytes()), formats=("JPEG",))
    picture.draft(picture.mode, (picture.width // factor, picture.height // factor))
    picture.load()
    # Pillow turns the numbers of Adobe's JPEG files over; a PDF does that by /Decode alone
    return ImageChops.invert(picture) if picture.mode == "CMYK" and "adobe" in picture.info else picture


def _fax(image: Any, size: tuple[int, int]) -> Any:
    """A picture of one bit, packed as group 4 of fax: Pillow reads it as TIFF. None where it is another group."""
    said = image.get("/DecodeParms", pikepdf.Dictionary())
    if isinstance(said, pikepdf.Array) or int(said.get("/K", 0)) >= 0 or said.get("/EncodedByteAlign", False):
        return None
    if int(said.get("/Columns", 1728)) != size[0]:
        return None
    data, ones_are_black = image.read_raw_bytes(), bool(said.get("/BlackIs1", False))
    tags = [(256, LONG, size[0]), (257, LONG, size[1]), (258, SHORT, 1), (259, SHORT, 4)]
    tags += [(262, SHORT, int(ones_are_black)), (273, LONG, 8), (278, LONG, size[1]), (279, LONG, len(data))]
    head = struct.pack("<2sHI", b"II", 42, 8 + len(data))
    table = b"".join(struct.pack("<HHII", tag, kind, 1, value) for tag, kind, value in tags)
    tiff = head + data + struct.pack("<H", len(tags)) + table + bytes(4)
    picture = Image.open(BytesIO(tiff), formats=("TIFF",))
    picture.load()
    return picture
