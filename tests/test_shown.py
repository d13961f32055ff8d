"""The relief of a picture cut down to what pages show: nothing that is seen changes, and files are smaller."""

import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from laid_pages import IMPRINT, page, picture, room
from PIL import Image, ImageChops, ImageStat
from pixels import page_picture

from book.art import shown
from book.art.compiled import OVERLAY
from book.art.finish import compile_cut_paper
from book.art.finish.packing import part_of, size_of
from book.art.shown import MARGIN, shown_parts
from book.geometry import Box
from book.paint import paint

SCENE = Path(__file__).parent.parent / "assets" / "pictures" / "boots.svg"
CUT = compile_cut_paper(SCENE.read_bytes(), "a.svg")
GALLERY = {"a.svg": CUT}
WIDE, HIGH = size_of(CUT.objects)
SCALE = 4
FRAME = Box(-77, -140, WIDE / SCALE, HIGH / SCALE)
LEFT_PART = page(picture(FRAME, Box(0, 0, 120, 120)), of=room(120, 120))
LOW_PART = page(picture(FRAME, Box(0, 0, 200, 160)), of=room(200, 160), number=2)
ALL = page(picture(Box(0, 0, 60, 60)), of=room(60, 60))


def relief(compiled):
    return [each for each in compiled.objects if each.name in (*OVERLAY, "part")]


def weight(compiled):
    return sum(len(each.data or b"") for each in relief(compiled))


def without_relief(compiled):
    stream = zlib.compress(zlib.decompress(compiled.objects[0].data).replace(b"/overlay Do", b""))
    first, *others = compiled.objects
    return replace(compiled, objects=(replace(first, data=stream), *others))


def apart(one, other, number):
    """How far two PDFs are apart on a page, in shades of grey. Readers bring an image to whole pixels of the screen, so
    what is moved by a pixel does not count."""
    pictures = (page_picture(pdf, number, 4 * SCALE).reduce(32) for pdf in (one, other))
    return max(ImageStat.Stat(ImageChops.difference(*pictures)).mean)


@pytest.mark.parametrize("pages", [[LEFT_PART], [LEFT_PART, LOW_PART]], ids=["one page", "two pages"])
def test_a_page_looks_as_it_does_with_all_of_the_relief(pages):
    part = shown_parts(pages, GALLERY)
    whole, less, none = (
        paint(pages, gallery, {}, IMPRINT) for gallery in (GALLERY, part, {"a.svg": without_relief(CUT)})
    )
    for number in range(len(pages)):
        assert apart(whole, less, number) < 0.1 * apart(whole, none, number)
    assert weight(part["a.svg"]) < weight(CUT)


def test_the_part_that_is_left_is_not_changed_by_a_bit():
    window = (7, 11, WIDE - 5, HIGH - 3)
    mask = next(each for each in CUT.objects if each.name == "mask")
    whole = Image.frombytes("P", (WIDE, HIGH), zlib.decompress(mask.data), "raw", "P;4")
    _, part = part_of(CUT.objects, window)
    size = window[2] - window[0], window[3] - window[1]
    assert f"/Width {size[0]}/Height {size[1]}" in part.head
    assert (
        Image.frombytes("P", size, zlib.decompress(part.data), "raw", "P;4").tobytes() == whole.crop(window).tobytes()
    )
    assert part_of(CUT.objects, (0, 0, WIDE, HIGH)) == tuple(relief(CUT))


def test_all_that_any_page_shows_is_there():
    """The second page shows more below and to the right: both pages get one relief."""
    overlay = next(each for each in shown_parts([LEFT_PART, LOW_PART], GALLERY)["a.svg"].objects if each.name == "part")
    assert abs(size_of([type(overlay)("overlay", overlay.head)])[0] - 200 * SCALE) <= 2 * (MARGIN + 1)
    assert abs(size_of([type(overlay)("overlay", overlay.head)])[1] - 160 * SCALE) <= 2 * (MARGIN + 1)


def test_a_picture_that_is_shown_whole_stays_as_it_is():
    assert shown_parts([ALL, LEFT_PART], GALLERY)["a.svg"] is CUT


def test_what_was_cut_once_is_kept(tmp_path, monkeypatch):
    first = shown_parts([LEFT_PART], GALLERY, tmp_path)
    assert [file.suffix for file in tmp_path.iterdir()] == [".art"]
    monkeypatch.setattr(shown, "_relief", lambda *_: pytest.fail("cut again"))
    assert shown_parts([LEFT_PART], GALLERY, tmp_path) == first
