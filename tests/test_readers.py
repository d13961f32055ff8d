"""The tablet editions in readers that share no code: the same picture and the same words in each, nobody complains.

PDFium comes with the program. Poppler, MuPDF, qpdf and Ghostscript are asked where they are installed.
"""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pikepdf
import pypdfium2
import pytest
from judges import COMMANDS, by_command, needs
from own_books import own_book
from PIL import Image
from said import READERS, said, words_of

from book.editions import EDITIONS

TABLETS = [name for name, edition in EDITIONS.items() if name.startswith("tablet") and edition.written == "pdf"]
DRAWING = ("pdftoppm", "mutool")
PLACE = 8
"""Points: differences are measured in squares of this side; a small letter fills one."""
MOST = 30
"""Levels of 255, on average over a square, by which a pixel may leave the range of colours right round it in the other
picture. So an edge may lie a pixel off, and a thin line be paler. Measured: 10 between PDFium and Poppler, 19 between
PDFium and MuPDF (a rule of one point that lies between two pixels); 45 where a letter of 11 points is missing."""
FLAT = 3
"""Levels by which every pixel of a square may be off: plain colours differ by 1, where one rounds and one cuts."""


def by_pdfium(data, *numbers):
    """The pages of these numbers, or all."""
    document = pypdfium2.PdfDocument(data)
    try:
        wanted = numbers or range(1, len(document) + 1)
        return [document[number - 1].render(scale=1).to_pil().convert("RGB") for number in wanted]
    finally:
        document.close()


def apart(one, other):
    """How far two pictures are apart at the worst place: on average over a square, and everywhere in one."""
    assert one.size == other.size
    off = np.maximum(_outside(one, other), _outside(other, one))
    high, wide = (side // PLACE for side in off.shape)
    squares = off[: high * PLACE, : wide * PLACE].reshape(high, PLACE, wide, PLACE)
    return squares.mean(axis=(1, 3)).max(), squares.min(axis=(1, 3)).max()


def _outside(one, other):
    """By how much each pixel is darker or lighter than all of the nine pixels there in the other picture."""
    own, low, high = (np.asarray(picture) for picture in (one, other, other))
    for axis in (0, 1):
        low, high = _neighbours(low, axis, np.minimum), _neighbours(high, axis, np.maximum)
    return np.maximum(np.maximum(low, own) - own, own - np.minimum(high, own)).max(axis=2)


def _neighbours(picture, axis, which):
    """Of each pixel and those before and after it, the least or the largest."""
    edge = np.pad(picture, [(1, 1) if each == axis else (0, 0) for each in range(3)], mode="edge")
    count = picture.shape[axis]
    before, own, after = (np.take(edge, range(at, at + count), axis) for at in range(3))
    return which(which(before, own), after)


def alike(one, other):
    worst, flat = apart(one, other)
    return worst <= MOST and flat <= FLAT


@pytest.fixture(scope="module", params=TABLETS)
def name(request):
    return request.param


@pytest.fixture(scope="module")
def book(name, tmp_path_factory):
    """The file on disk, and its pages as PDFium draws them."""
    _, data = own_book(name)
    file = tmp_path_factory.mktemp("readers") / f"{name}.pdf"
    file.write_bytes(data)
    return file, by_pdfium(data)


@pytest.mark.parametrize("command", [pytest.param(name, marks=needs(name)) for name in DRAWING])
def test_every_page_is_the_same_picture_in_all_readers_and_none_complains(command, book, tmp_path):
    file, pages = book
    assert by_command(command, file, tmp_path) == (0, "")
    drawn = sorted(tmp_path.glob("page-*.ppm"))
    assert len(drawn) == len(pages)
    for number, (page, other) in enumerate(zip(pages, drawn, strict=True), 1):
        with Image.open(other) as picture:
            assert alike(page, picture.convert("RGB")), (number, *apart(page, picture.convert("RGB")))


@pytest.mark.parametrize("reader", READERS)
def test_every_page_has_the_same_words_in_all_readers(reader, name, book):
    laid, _ = own_book(name)
    assert said(book[0], reader) == [words_of(page.text) for page in laid]


@pytest.mark.parametrize("command", [pytest.param(name, marks=needs(name)) for name in COMMANDS if name not in DRAWING])
def test_no_reader_complains(command, book, tmp_path):
    assert by_command(command, book[0], tmp_path) == (0, "")


@pytest.mark.parametrize("command", [pytest.param(name, marks=needs(name)) for name in COMMANDS])
def test_each_reader_complains_of_a_damaged_file(command, book, tmp_path):
    """So that silence means something."""
    data = book[0].read_bytes()
    bad = tmp_path / "bad.pdf"
    bad.write_bytes(data[: len(data) // 2])
    code, said = by_command(command, bad, tmp_path)
    assert code or said


def changed(data, number, change):
    """The file with other operators on one page."""
    with pikepdf.open(BytesIO(data)) as pdf:
        sheet = pdf.pages[number - 1]
        steps = list(change(list(pikepdf.parse_content_stream(sheet))))
        sheet.Contents = pdf.make_stream(pikepdf.unparse_content_stream(steps))
        out = BytesIO()
        pdf.save(out)
    return by_pdfium(out.getvalue(), number)[0]


def without_two_letters(steps):
    """A page without the last two letters of its last line."""
    at = max(n for n, step in enumerate(steps) if str(step.operator) == "TJ" and len(bytes(step.operands[0][0])) > 8)
    for n, step in enumerate(steps):
        if n == at:
            codes = bytes(step.operands[0][0])[:-4]
            yield pikepdf.ContentStreamInstruction([pikepdf.Array([pikepdf.String(codes)])], step.operator)
        else:
            yield step


def moved(steps):
    """A page whose picture lies two points further to the right."""
    for step in steps:
        yield step
        if str(step.operator) == "q":
            yield pikepdf.ContentStreamInstruction([1, 0, 0, 1, 2, 0], pikepdf.Operator("cm"))


def darker(steps):
    """A page whose paper is darker by six levels."""
    paper = True
    for step in steps:
        if paper and str(step.operator) == "rg":
            paper = False
            yield pikepdf.ContentStreamInstruction([float(c) - 6 / 255 for c in step.operands], step.operator)
        else:
            yield step


@pytest.mark.parametrize(("number", "change"), [(32, without_two_letters), (6, moved), (32, darker)])
def test_a_page_that_differs_in_little_is_not_the_same_picture(number, change):
    """So that sameness means something."""
    _, data = own_book("tablet")
    (page,) = by_pdfium(data, number)
    assert not alike(page, changed(data, number, change))
    assert alike(page, changed(data, number, iter))
