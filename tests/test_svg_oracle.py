"""How the reader's pictures are compared with resvg's: both drawn, then pixel against neighbourhood."""

import io
import re

import numpy as np
import pypdfium2 as pdfium
import pytest
from PIL import Image

from book.art.compiled import Compiled
from book.art.svg import compile_svg

MOST_DIFFERENT = 0.001
"""Of all pixels; the measure of the project."""
TOLERANCE = 40
MOST_TOGETHER = 16
"""Of the 64 pixels of a place 8 by 8: so small a fault may be far below `MOST_DIFFERENT` of the whole."""
HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def whole(case):
    """A case as it stands in the table, as a file: `root attributes > body`."""
    return f"{HEAD} {case}</svg>"


def as_pdf(picture: Compiled, width: int, height: int) -> bytes:
    """A page of one picture, a point a pixel."""
    numbers = {o.name: i for i, o in enumerate(picture.objects, 5)}

    def resolved(text):
        return re.sub(r"@(\w+)@", lambda m: f"{numbers[m[1]]} 0 R", text).encode()

    order = f"q {width} 0 0 {height} 0 0 cm /P Do Q".encode()
    page = f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 {width} {height}]/Contents 4 0 R/Resources<</XObject<</P "
    objects = [b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>"]
    objects += [page.encode() + resolved(f"@{picture.root}@>>>>>>"), _stream(b"", order)]
    objects += [resolved(o.head) if o.data is None else _stream(resolved(o.head), o.data) for o in picture.objects]
    out, places = b"%PDF-1.7\n", []
    for i, data in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (i, data)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    tail = b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (size, len(out))
    return out + b"xref\n0 %d\n0000000000 65535 f \n" % size + table + tail


def _stream(head, data):
    return b"<<%s/Length %d>>stream\n%s\nendstream" % (head, len(data), data)


def ours(picture: Compiled, side: int):
    """Our pixels, the larger side so many across."""
    scale = side / max(picture.width, picture.height)
    width, height = max(1, round(picture.width * scale)), max(1, round(picture.height * scale))
    document = pdfium.PdfDocument(as_pdf(picture, width, height))
    try:
        return document[0].render(scale=1).to_numpy()[:, :, 2::-1].copy()
    finally:
        document.close()


def theirs(text: str, shape):
    """What resvg draws, at the same size."""
    resvg = pytest.importorskip("resvg_py", reason="resvg_py is the oracle: pip install picture-book[resvg]")
    side = {"width": shape[1]} if shape[1] >= shape[0] else {"height": shape[0]}
    png = resvg.svg_to_bytes(svg_string=text, background="#ffffff", skip_system_fonts=True, dpi=96, **side)
    with Image.open(io.BytesIO(bytes(png))) as image:
        return np.asarray(image.convert("RGB"))


def apart(a, b):
    """Which pixels of `a` lie beyond all neighbours in `b`."""
    if max(abs(a.shape[0] - b.shape[0]), abs(a.shape[1] - b.shape[1])) > 1:
        return np.ones(a.shape[:2], bool)
    height, width = min(a.shape[0], b.shape[0]), min(a.shape[1], b.shape[1])
    a, b = a[:height, :width].astype(np.int16), b[:height, :width].astype(np.int16)
    padded = np.pad(b, ((1, 1), (1, 1), (0, 0)), mode="edge")
    near = [padded[i : i + height, j : j + width] for i in range(3) for j in range(3)]
    low, high = np.minimum.reduce(near), np.maximum.reduce(near)
    return ((a < low - TOLERANCE) | (a > high + TOLERANCE)).any(axis=2)


def different(a, b) -> float:
    """The part of all pixels that are apart."""
    return float(apart(a, b).mean())


def together(pixels) -> int:
    """How many of the pixels that are apart stand in the place 8 by 8 that holds the most."""
    sums = np.pad(pixels.astype(np.int32).cumsum(0).cumsum(1), ((1, 0), (1, 0)))
    down, across = (min(8, size) for size in pixels.shape)
    return int((sums[down:, across:] - sums[:-down, across:] - sums[down:, :-across] + sums[:-down, :-across]).max())


def wrong(text: str, side: int, most: float = MOST_DIFFERENT) -> bool:
    """Whether our vectors are not what resvg draws, as a whole or in one place.

    Where dashes meet, at corners and where a line closes, PDFium and resvg differ: there only the whole counts.
    """
    pixels = ours(compile_svg(text.encode(), "case.svg"), side)
    found = apart(pixels, theirs(text, pixels.shape))
    return bool(found.mean() > most) or ("dasharray" not in text and together(found) > MOST_TOGETHER)


def difference(text: str, side: int = 300) -> float:
    """The part of the pixels that differ between our vectors and resvg."""
    pixels = ours(compile_svg(text.encode(), "case.svg"), side)
    return different(pixels, theirs(text, pixels.shape))


def test_the_oracle_sees_a_shape_moved_by_two_percent():
    right = whole('viewBox="0 0 100 100"><rect width="50" height="50"/>')
    wrong = whole('viewBox="0 0 100 100"><rect width="52" height="50"/>')
    pixels = ours(compile_svg(wrong.encode(), "case.svg"), 300)
    assert difference(right) == 0
    assert different(pixels, theirs(right, pixels.shape)) > MOST_DIFFERENT


def test_the_oracle_sees_a_spot_that_is_far_too_small_for_the_whole(monkeypatch):
    right = whole('viewBox="0 0 100 100"><rect width="50" height="50"/>')
    spot = whole('viewBox="0 0 100 100"><rect width="50" height="50"/><rect x="70" y="70" width="3" height="3"/>')
    pixels = ours(compile_svg(spot.encode(), "case.svg"), 300)
    found = apart(pixels, theirs(right, pixels.shape))
    assert 0 < found.mean() < MOST_DIFFERENT
    assert together(found) > MOST_TOGETHER
    shown = theirs(right, pixels.shape)
    monkeypatch.setattr("test_svg_oracle.theirs", lambda *_: shown)
    assert wrong(spot, 300)
    assert not wrong(right, 300)
    assert together(np.zeros((3, 3), bool)) == 0
    assert together(np.ones((20, 5), bool)) == 40
