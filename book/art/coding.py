"""Pixels to image XObjects: losslessly, unless that takes more than twice as much as a fine JPEG would."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from book.art.compiled import PdfObject

QUALITY = 88
"""Of a JPEG with full colour resolution: no ringing round the edges of cut paper at twice the size of a page."""


def jpeg_object(data: bytes, size: tuple[int, int], *, grey: bool) -> PdfObject:
    """The object `image` of a JPEG that goes in as it is."""
    return PdfObject("image", f"{_image_head(*size, grey=grey)}/Filter/DCTDecode", data)


def as_objects(image: Image.Image, *, from_jpeg: bool) -> tuple[PdfObject, ...]:
    """The object `image` of a picture in L, RGB or RGBA, and before it its `opacity` where there is any."""
    if image.mode != "RGBA":
        return (_best("image", image, "", from_jpeg=from_jpeg),)
    alpha = image.getchannel("A")
    colours = image.convert("RGB")
    if alpha.getextrema() == (255, 255):
        return (_best("image", colours, "", from_jpeg=from_jpeg),)
    colour = _best("image", colours, "/SMask @opacity@", from_jpeg=False)
    return (_lossless("opacity", alpha, _rows(alpha), ""), colour)


def _best(name: str, image: Image.Image, more: str, *, from_jpeg: bool) -> PdfObject:
    """Lossless, unless the picture was a JPEG or lossless takes more than twice the bytes of a fine JPEG."""
    lossy = BytesIO()
    image.save(lossy, "JPEG", quality=QUALITY, subsampling=0)
    if not from_jpeg:
        rows = _rows(image)
        if len(rows) <= 2 * lossy.tell():
            return _lossless(name, image, rows, more)
    return PdfObject(name, f"{_head(image)}/Filter/DCTDecode{more}", lossy.getvalue())


def _rows(image: Image.Image) -> bytes:
    """The rows of a PNG are what PDF calls Flate with predictor 15, so Pillow's PNG writer does the work."""
    file = BytesIO()
    image.save(file, "PNG", compress_level=7)
    png, rows, at = file.getvalue(), [], 8
    while at < len(png):
        length = int.from_bytes(png[at : at + 4], "big")
        if png[at + 4 : at + 8] == b"IDAT":
            rows.append(png[at + 8 : at + 8 + length])
        at += length + 12
    return b"".join(rows)


def _lossless(name: str, image: Image.Image, rows: bytes, more: str) -> PdfObject:
    bands = len(image.getbands())
    parms = f"/DecodeParms<</Predictor 15/Colors {bands}/BitsPerComponent 8/Columns {image.width}>>"
    return PdfObject(name, f"{_head(image)}/Filter/FlateDecode{parms}{more}", rows)


def _head(image: Image.Image) -> str:
    return _image_head(image.width, image.height, grey=image.mode == "L")


def _image_head(width: int, height: int, *, grey: bool) -> str:
    space = "DeviceGray" if grey else "DeviceRGB"
    return f"/Type/XObject/Subtype/Image/Width {width}/Height {height}/ColorSpace/{space}/BitsPerComponent 8"
