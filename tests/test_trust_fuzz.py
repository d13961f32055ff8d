"""Damaged files by the thousand: one kind of error, always with a place, and never a picture drawn wrong.

`pytest -m fuzz` tries nineteen times as many more, with other seeds. Damaged drawings are in `test_svg_mutations`,
against resvg.
"""

from __future__ import annotations

import random
import re
import struct
from io import BytesIO

import numpy as np
import pytest
from fontTools import subset
from fontTools.ttLib import TTFont
from PIL import Image, ImageFile
from pixels import page_text
from test_raster import saved, scene
from test_source import PAGE
from test_svg_oracle import ours as pdfium
from trial import ROOT, boat, within_limits

from book.art.raster import compile_raster
from book.findings import BookError
from book.make import printed, proof
from book.source import Mapping, read_source

BATCHES = [*range(10), *(pytest.param(number, marks=pytest.mark.fuzz) for number in range(10, 200))]
YAML, IMAGES, FONTS = 1000, 200, 20
"""Mutants a batch."""
MOST_LOST = 12
"""Of 255, on average: noise that is coded anew as JPEG loses some 8; noise that is moved by a pixel 80."""
PLACE = 4
"""Pixels each way."""
MOST_LOST_IN_ONE_PLACE = 26
"""On average there; JPEG lost 16 at most in 2,000 mutants."""
SIGNS = [b"&", b"*", b"!", b"[", b"{", b": ", b"#", b'"', b"\t", b"\n", b"|", b"<<: ", b"---\n", b"\xff", b"? "]


def damaged(chance, data, signs=()):
    """The bytes with up to four of them changed, lost, doubled or put in."""
    broken = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        place = chance.randrange(len(broken))
        match chance.randrange(4):
            case 0:
                broken[place] = chance.randrange(256)
            case 1:
                del broken[place : place + chance.randint(1, 20)]
            case 2:
                broken[place:place] = chance.choice(signs) if signs else chance.randbytes(4)
            case 3:
                broken[place:place] = broken[place : place + chance.randint(1, 40)]
        broken = broken or bytearray(b"a")
    return bytes(broken)


def told(findings, path, codes):
    """Each with a code, a place, and words."""
    assert findings
    assert all(re.fullmatch(codes, f.code) and f.message.strip() and f.span.path == path for f in findings), findings


@pytest.mark.parametrize("batch", BATCHES)
def test_a_damaged_page_is_told_with_its_place_or_read(batch):
    chance = random.Random(f"yaml {batch}")
    fine = 0
    for _ in range(YAML):
        broken = damaged(chance, PAGE.encode(), SIGNS)
        with within_limits():
            source = read_source(broken, "p.yaml")
        if source.findings:
            told(source.findings, "p.yaml", "S002|S005|S006|S007|S008|S009|S019")
            assert all(0 < f.span.line <= broken.count(b"\n") + broken.count(b"\r") + 2 for f in source.findings)
            assert all(f.span.column > 0 for f in source.findings)
        else:
            assert isinstance(source.root, Mapping)
            fine += 1
    assert YAML / 20 < fine < YAML / 2


def originals():
    noise = Image.effect_noise((48, 40), 90)
    coloured = Image.merge("RGB", (noise, noise.rotate(90).resize((48, 40)), noise.rotate(180)))
    for kind, image, options in (
        ("PNG", coloured, {}),
        ("PNG", scene((48, 40), "P"), {}),
        ("PNG", scene((48, 40), "RGBA"), {}),
        ("JPEG", coloured, {"quality": 80}),
        ("JPEG", scene((48, 40)), {"progressive": True}),
        ("JPEG", noise, {}),
    ):
        yield kind, saved(image, kind, **options)


def assert_alike(ours, right):
    """As a whole, and in each place: a small fault is little on average."""
    lost = np.abs(ours - right)
    assert lost.mean() <= MOST_LOST
    place = [min(PLACE, size) for size in lost.shape[:2]]
    places = np.lib.stride_tricks.sliding_window_view(lost, place, axis=(0, 1))
    assert places.mean(axis=(-1, -2)).max() <= MOST_LOST_IN_ONE_PLACE


def test_a_small_fault_in_one_place_does_not_pass():
    right = np.asarray(scene((48, 40)), np.int16)
    assert_alike(right, right)
    spoilt = right.copy()
    spoilt[20:24, 20:24] = 255 - spoilt[20:24, 20:24]
    assert np.abs(spoilt - right).mean() <= MOST_LOST
    with pytest.raises(AssertionError):
        assert_alike(spoilt, right)


@pytest.mark.parametrize("batch", BATCHES)
def test_a_damaged_picture_is_refused_or_pdfium_draws_what_pillow_decodes(batch):
    chance = random.Random(f"image {batch}")
    samples = list(originals())
    assert not ImageFile.LOAD_TRUNCATED_IMAGES
    fine = 0
    for _ in range(IMAGES):
        kind, data = chance.choice(samples)
        broken = damaged(chance, data)
        try:
            with within_limits():
                compiled = compile_raster(broken, "a.png")
        except BookError as error:
            told(error.findings, "a.png", "A15[123]")
            continue
        with Image.open(BytesIO(broken), formats=(kind,)) as image:
            image.load()
            if image.getexif().get(274, 1) != 1 or image.info.get("icc_profile"):
                continue
            whole = image.convert("RGBA")
        right = Image.alpha_composite(Image.new("RGBA", whole.size, "white"), whole).convert("RGB")
        drawn = np.asarray(pdfium(compiled, max(whole.size)), np.int16)
        assert drawn.shape[:2] == (whole.height, whole.width)
        assert_alike(drawn, np.asarray(right, np.int16))
        fine += 1
    assert IMAGES / 20 < fine < IMAGES / 2


def small_font():
    """Andika with the letters of the starter book and a rune that the program's own lacks, under another name."""
    font = TTFont(ROOT / "assets/fonts/Andika-Regular.ttf")
    cutter = subset.Subsetter(subset.Options(name_IDs=["*"], layout_features=["kern"], notdef_outline=True))
    cutter.populate(unicodes=range(0x20, 0x7F))
    cutter.subset(font)
    for table in font["cmap"].tables:
        table.cmap[0x16A0] = table.cmap[ord("R")]
    for name in font["name"].names:
        name.string = "Bndika-Regular"
    file = BytesIO()
    font.save(file)
    return file.getvalue()


def summed(data):
    """A font whose tables have the sums that it says, so that only what is in them is wrong."""
    out = bytearray(data)
    for i in range(min(struct.unpack_from(">H", data, 4)[0], 40)):
        at = 12 + 16 * i
        if at + 16 > len(data):
            break
        tag, _, offset, length = struct.unpack_from(">4sIII", data, at)
        part = bytes(out[offset : offset + length]) + b"\0" * (-length % 4)
        if tag == b"head":
            part = part[:8] + b"\0\0\0\0" + part[12:]
        part = part[: len(part) // 4 * 4]
        struct.pack_into(">I", out, at + 4, sum(struct.unpack(f">{len(part) // 4}I", part)) & 0xFFFFFFFF)
    return bytes(out)


@pytest.mark.parametrize("batch", BATCHES)
def test_a_damaged_font_is_refused_or_sets_a_book(batch, tmp_path):
    chance = random.Random(f"font {batch}")
    folder = boat(tmp_path / "boat")
    (folder / "assets/fonts").mkdir()
    whole, fine = summed(small_font()), 0
    for number in range(FONTS):
        broken = bytearray(whole)
        for _ in range(chance.randint(1, 8)):
            broken[chance.randrange(12, len(broken))] = chance.randrange(256)
        mended = summed(bytes(broken)) if number % 2 else bytes(broken)
        (folder / "assets/fonts/own.ttf").write_bytes(mended)
        (folder / "story/pages/03-home.yaml").write_text(
            "layout: above\npicture: home\ndecoration: yes\nwords: |\n  Home \u16a0.\n", "utf-8"
        )
        try:
            with within_limits():
                ready = proof(folder, ("tablet",), None)
                made = printed(ready, ready.sheets[0])
        except BookError as error:
            faults = [f for f in error.findings if f.severity == "error"]
            own = faults[0].code == "P105"
            told(faults, "assets/fonts/own.ttf" if own else "story/pages/03-home.yaml", "P10[1235]")
        else:
            assert page_text(made, 3).split() == ["Home", "\u16a0."]
            fine += 1
    assert 0 < fine <= FONTS / 2
