"""PNG and JPEG files to compiled pictures: decoded in full, upright, in sRGB, with no more pixels than a page needs.

A JPEG that needs no change goes into the book as it is, without what the camera noted about place and time. All other
pictures are coded anew: losslessly, unless that takes more than twice as much as a JPEG would.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from PIL import Image, ImageMath, UnidentifiedImageError

from book.art.coding import as_objects, jpeg_object
from book.art.colours import to_srgb
from book.art.compiled import Compiled
from book.art.jpeg import as_it_is
from book.art.parts import too_many_parts
from book.art.raster_codes import CODES
from book.findings import BookError, Finding, Span, stop

__all__ = ["CODES", "compile_raster"]

MOST_PIXELS = 40_000_000
"""A 40-megapixel picture takes 160 MB while it is decoded; more would break the promise of 250 MB for a build."""
MOST_BYTES = 20_000_000
SPARE = 1.3
"""A picture with up to 1.3 times the pixels that a page needs is left alone: each resampling costs sharpness."""
BAND = 256
"""Rows that are scaled at a time."""

AGAIN = "open it in a drawing program and save it again as PNG or JPEG"


def compile_raster(data: bytes, path: str, need: tuple[int, int] | None = None) -> Compiled:
    """The picture in `data` as an image XObject; `path` is for messages.

    `need` is a width and height in pixels that the picture must be able to cover; it is scaled down to that when it
    has more than `SPARE` times as many. Raises `BookError` A151 (damaged), A152 (too large), A153 (no PNG or JPEG).
    """
    span = Span(path)
    if len(data) > MOST_BYTES:
        message = f"'{path}' has {len(data) / 1e6:.0f} MB; {MOST_BYTES / 1e6:.0f} MB is the most"
        raise stop("A152", message, span, "save it with fewer pixels, or as a JPEG")
    if many := too_many_parts(data):
        raise stop("A152", f"'{path}' is made of more than {many}", span, AGAIN)
    with _damage_is_a_finding(path, span):
        image = _opened(data, path, span)
        turn = _turn(image)
        upright = image.size if turn is None or turn not in QUARTERS else image.size[::-1]
        size = _enough(upright, need)
        kept = as_it_is(image, data) if turn is None and size is None else None
        if kept is not None:
            whole = jpeg_object(kept, upright, grey=image.mode == "L")
            _decode_small(image)
            return Compiled(objects=(whole,), root="image", width=upright[0], height=upright[1], pixels=upright)
        image, notes = _decoded(image, span, turn, size)
    objects = as_objects(image, from_jpeg=data.startswith(b"\xff\xd8"))
    width, height = upright
    return Compiled(
        objects=objects,
        root="image",
        width=float(width),
        height=float(height),
        pixels=image.size,
        transparent=len(objects) > 1,
        notes=notes,
    )


@contextmanager
def _damage_is_a_finding(path: str, span: Span) -> Iterator[None]:
    """Pillow raises a dozen kinds of exceptions for broken files, and warns of a few more."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            yield
    except BookError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise _too_many(path, span) from None
    except UnidentifiedImageError:
        raise stop("A153", f"'{path}' is not a PNG or JPEG picture", span, AGAIN) from None
    except Exception as error:  # noqa: BLE001 - whatever a decoder raises, the file is at fault
        said = str(error).splitlines()[0].rstrip(".").lower() if str(error) else type(error).__name__
        raise stop("A151", f"the picture '{path}' is damaged: {said}", span, AGAIN) from None


def _too_many(path: str, span: Span) -> BookError:
    message = f"the picture '{path}' has more than {MOST_PIXELS // 1_000_000} megapixels"
    return stop("A152", message, span, "scale it down; a printed spread needs 5200 by 2600 pixels")


def _opened(data: bytes, path: str, span: Span) -> Image.Image:
    """The picture with its header read. The checksums of a PNG are looked at here: Pillow's decoder skips them."""
    formats = ("PNG", "JPEG")
    image = Image.open(BytesIO(data), formats=formats)
    if image.width * image.height > MOST_PIXELS:
        raise _too_many(path, span)
    if image.format == "PNG":
        Image.open(BytesIO(data), formats=formats).verify()
    return image


TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""EXIF 2.32, tag 274: how to turn the stored pixels so that the picture stands upright."""
QUARTERS = (TURNS[5], TURNS[6], TURNS[7], TURNS[8])


def _turn(image: Image.Image) -> Image.Transpose | None:
    """How to turn the picture upright; a broken EXIF block says nothing."""
    try:
        return TURNS.get(image.getexif().get(274, 1))
    except Exception:  # noqa: BLE001 - an EXIF block can be broken in many ways and the picture still be whole
        return None


def _enough(size: tuple[int, int], need: tuple[int, int] | None) -> tuple[int, int] | None:
    """The size to scale down to so that the picture still covers `need`, or None to leave it."""
    if need is None:
        return None
    spare = min(size[0] / need[0], size[1] / need[1])
    if spare <= SPARE:
        return None
    return max(1, round(size[0] / spare)), max(1, round(size[1] / spare))


def _decode_small(image: Image.Image) -> None:
    """Decode a JPEG to its end, at an eighth of its size: enough to find out that it is whole."""
    image.draft(image.mode, (max(1, image.width // 8), max(1, image.height // 8)))
    image.load()


def _decoded(
    image: Image.Image, span: Span, turn: Image.Transpose | None, size: tuple[int, int] | None
) -> tuple[Image.Image, tuple[Finding, ...]]:
    """Pixels in L, RGB or RGBA: scaled first, because everything after that costs by the pixel."""
    notes = []
    if getattr(image, "n_frames", 1) > 1 and image.format == "PNG":
        notes.append(_note("A155", f"'{span.path}' moves; its first frame is drawn", span, "save the frame you want"))
    stored = None if size is None else size[::-1] if turn in QUARTERS else size
    if stored is not None:
        image.draft(image.mode, stored)
    image.load()
    icc = image.info.get("icc_profile")
    image = _plain(image) if stored is None else _scaled(image, stored)
    if turn is not None:
        image = image.transpose(turn)
    image, doubt = to_srgb(image, icc)
    image.info = {}  # what the file said of its pixels is not true of these
    if doubt:
        notes.append(_note("A154", f"'{span.path}' {doubt}", span, "export it as sRGB, or with its colour profile"))
    return image, tuple(notes)


def _scaled(image: Image.Image, size: tuple[int, int]) -> Image.Image:
    """The picture in another size, with little more memory than its own: first narrower, band by band, then lower.

    Colours are weighted by their opacity, so that what is clear does not bleed into what is seen.
    """
    narrow: Image.Image | None = None
    for top in range(0, image.height, BAND):
        band = _plain(image.crop((0, top, image.width, min(top + BAND, image.height))))
        band = band.convert("RGBa") if band.mode == "RGBA" else band
        band = band.resize((size[0], band.height), Image.Resampling.LANCZOS)
        if narrow is None:
            narrow = Image.new(band.mode, (size[0], image.height))
        narrow.paste(band, (0, top))
    if narrow is None:
        raise ValueError("the picture has no rows")
    low = narrow.resize(size, Image.Resampling.LANCZOS)
    return low.convert("RGBA") if low.mode == "RGBa" else low


def _note(code: str, message: str, span: Span, hint: str) -> Finding:
    return Finding(code=code, message=message, span=span, hint=hint, severity="warning")


def _plain(image: Image.Image) -> Image.Image:
    """The picture in a mode that can be scaled: L, RGB, RGBA or CMYK. See-through colours become real opacity."""
    if image.mode in ("I;16", "I;16B", "I;16L", "I"):
        wide = image.convert("I")
        grey = wide.point(lambda v: v * (1 / 257)).convert("L")
        clear = image.info.get("transparency")
        if clear is None:
            return grey
        seen = ImageMath.lambda_eval(lambda of: of["convert"]((of["wide"] != clear) * 255, "L"), wide=wide)
        return Image.merge("RGBA", (grey, grey, grey, seen))
    if image.mode == "RGBA":
        return image
    if image.mode in ("LA", "PA", "La", "RGBa") or "transparency" in image.info:
        return image.convert("RGBA")
    if image.mode in ("L", "RGB", "CMYK"):
        return image
    return image.convert("L" if image.mode == "1" else "RGB")
