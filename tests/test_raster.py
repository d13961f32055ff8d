"""PNG and JPEG files: what comes out of them, and which of them are refused."""

from __future__ import annotations

import random
import struct
import zlib
from io import BytesIO

import pytest
from PIL import Image, ImageCms, ImageDraw

from book.art.raster import CODES, compile_raster
from book.findings import BookError


def scene(size=(60, 40), mode="RGB"):
    """Red left half, blue right half, a green spot in the top left corner."""
    image = Image.new("RGB", size, (255, 0, 0))
    draw = ImageDraw.Draw(image)
    draw.rectangle((size[0] // 2, 0, size[0], size[1]), fill=(0, 0, 255))
    draw.rectangle((0, 0, size[0] // 6, size[1] // 4), fill=(0, 255, 0))
    return image.convert(mode)


def saved(image, kind="PNG", **options):
    file = BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def pixels_of(compiled):
    """The colours of a compiled picture as Pillow sees them again."""
    image = next(o for o in compiled.objects if o.name == compiled.root)
    if "DCTDecode" in image.head:
        return Image.open(BytesIO(image.data))
    return flate(image, compiled.pixels)


def flate(item, size):
    grey = "DeviceGray" in item.head
    head = struct.pack(">IIBBBBB", *size, 8, 0 if grey else 2, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", item.data), (b"IEND", b"")]
    png = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data)) for tag, data in chunks
    )
    return Image.open(BytesIO(png)).convert("L" if grey else "RGB")


def near(a, b, slack=12):
    return all(abs(x - y) <= slack for x, y in zip(a, b, strict=True))


def code_of(data, path="assets/pictures/x.png"):
    with pytest.raises(BookError) as caught:
        compile_raster(data, path)
    return caught.value.findings[0].code


@pytest.mark.parametrize("need", [None, (8, 8)])
@pytest.mark.parametrize("clear", [0, 5, 300])
def test_a_see_through_value_of_a_16_bit_grey_picture_may_stand_in_it_or_not(clear, need):
    image = Image.new("I;16", (40, 40), 300)
    compiled = compile_raster(saved(image, transparency=clear), "a.png", need)
    assert compiled.transparent == (clear == 300)


def test_a_jpeg_that_needs_no_change_goes_in_as_it_is():
    data = saved(scene((200, 100)), "JPEG", quality=90)
    compiled = compile_raster(data, "a.jpg", (150, 80))
    assert compiled.objects[0].data == data
    assert "DCTDecode" in compiled.objects[0].head
    assert (compiled.width, compiled.height, compiled.pixels) == (200, 100, (200, 100))
    assert not compiled.transparent


def test_a_progressive_grey_jpeg_goes_in_as_it_is():
    data = saved(scene((64, 64), "L"), "JPEG", progressive=True)
    compiled = compile_raster(data, "a.jpg")
    assert compiled.objects[0].data == data
    assert "DeviceGray" in compiled.objects[0].head


def test_what_a_camera_notes_about_the_place_is_left_out():
    exif = Image.Exif()
    exif[270] = "our garden"
    data = saved(scene(), "JPEG", exif=exif, comment=b"at home") + b"a second picture"
    compiled = compile_raster(data, "a.jpg")
    assert b"our garden" in data
    kept = compiled.objects[0].data
    assert b"our garden" not in kept
    assert b"at home" not in kept
    assert kept.endswith(b"\xff\xd9")
    assert Image.open(BytesIO(kept)).tobytes() == Image.open(BytesIO(data)).tobytes()


def test_a_picture_is_turned_upright_in_all_eight_ways():
    upright = scene()
    undo = {1: None, 2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}
    for orientation, method in undo.items():
        stored = upright if method is None else upright.transpose(Image.Transpose(method))
        exif = Image.Exif()
        exif[274] = orientation
        compiled = compile_raster(saved(stored, "PNG", exif=exif), "a.png")
        assert (compiled.width, compiled.height) == (60, 40), orientation
        assert pixels_of(compiled).tobytes() == upright.tobytes(), orientation


def test_a_turned_jpeg_is_coded_anew():
    exif = Image.Exif()
    exif[274] = 6
    compiled = compile_raster(saved(scene((400, 200)), "JPEG", exif=exif, quality=95), "a.jpg", (50, 50))
    assert (compiled.width, compiled.height) == (200, 400)
    assert compiled.pixels == (50, 100)
    assert near(pixels_of(compiled).getpixel((48, 2)), (0, 255, 0), 40)


def test_more_pixels_than_a_page_needs_are_scaled_down():
    compiled = compile_raster(saved(scene((600, 400))), "a.png", (150, 100))
    assert compiled.pixels == (150, 100)
    assert (compiled.width, compiled.height) == (600, 400)
    assert near(pixels_of(compiled).getpixel((140, 50)), (0, 0, 255))


def test_a_few_pixels_too_many_are_left_alone():
    assert compile_raster(saved(scene((180, 120))), "a.png", (150, 100)).pixels == (180, 120)


def test_opacity_becomes_a_mask():
    image = scene().convert("RGBA")
    image.putalpha(Image.linear_gradient("L").resize((60, 40)))
    compiled = compile_raster(saved(image), "a.png")
    assert compiled.transparent
    mask, colour = compiled.objects
    assert "/SMask @opacity@" in colour.head
    assert flate(mask, (60, 40)).tobytes() == image.getchannel("A").tobytes()
    assert pixels_of(compiled).tobytes() == image.convert("RGB").tobytes()


def test_full_opacity_needs_no_mask():
    assert not compile_raster(saved(scene(mode="RGBA")), "a.png").transparent


@pytest.mark.parametrize("mode", ["1", "L", "P", "RGB", "LA", "RGBA"])
def test_every_kind_of_png_keeps_its_colours(mode):
    image = scene(mode=mode)
    seen = pixels_of(compile_raster(saved(image), "a.png")).convert("RGB")
    assert near(seen.getpixel((50, 20)), image.convert("RGB").getpixel((50, 20)))
    assert near(seen.getpixel((2, 2)), image.convert("RGB").getpixel((2, 2)))


def test_sixteen_bits_of_grey_become_eight():
    image = Image.new("I;16", (4, 1))
    for x, value in enumerate((0, 257, 32896, 65535)):
        image.putpixel((x, 0), value)
    seen = pixels_of(compile_raster(saved(image), "a.png"))
    assert [seen.getpixel((x, 0)) for x in range(4)] == [0, 1, 128, 255]


def test_a_palette_with_a_clear_colour_gets_a_mask():
    image = scene(mode="P")
    compiled = compile_raster(saved(image, transparency=image.getpixel((50, 20))), "a.png")
    mask = flate(compiled.objects[0], (60, 40))
    assert mask.getpixel((50, 20)) == 0
    assert mask.getpixel((2, 2)) == 255


def test_cmyk_without_a_profile_is_drawn_with_a_warning():
    compiled = compile_raster(saved(scene(mode="CMYK"), "JPEG", quality=95), "a.jpg")
    assert [note.code for note in compiled.notes] == ["A154"]
    assert near(pixels_of(compiled).getpixel((10, 30)), (255, 0, 0), 30)


def test_a_colour_profile_is_brought_to_srgb():
    """The profile says that what is stored as red is blue."""
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = srgb.replace(b"rXYZ", b"tmpX").replace(b"bXYZ", b"rXYZ").replace(b"tmpX", b"bXYZ")
    swapped = swapped.replace("sRGB".encode("utf-16-be"), "Mine".encode("utf-16-be")).replace(b"sRGB", b"Mine")
    compiled = compile_raster(saved(scene(), icc_profile=swapped), "a.png")
    assert compiled.notes == ()
    assert near(pixels_of(compiled).getpixel((50, 30)), (255, 0, 0))
    assert pixels_of(compile_raster(saved(scene(), icc_profile=srgb), "a.png")).tobytes() == scene().tobytes()


def test_a_broken_colour_profile_is_told():
    broken = compile_raster(saved(scene(), icc_profile=b"not a profile"), "a.png")
    assert [note.code for note in broken.notes] == ["A154"]


def test_a_photograph_as_png_is_coded_as_jpeg_and_flat_paper_is_not():
    noise = Image.effect_noise((300, 300), 80).convert("RGB")
    assert "DCTDecode" in compile_raster(saved(noise), "a.png").objects[0].head
    assert "FlateDecode" in compile_raster(saved(scene((300, 300))), "a.png").objects[0].head


def test_a_file_that_only_claims_to_be_a_picture_is_refused():
    assert code_of(saved(scene(), "GIF")) == "A153"
    assert code_of(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n") == "A153"
    assert code_of(b"") == "A153"


def test_half_a_file_is_refused():
    noise = Image.effect_noise((100, 100), 80)
    for kind in ("PNG", "JPEG"):
        data = saved(noise, kind)
        assert code_of(data[: len(data) // 2]) == "A151", kind


def test_a_png_with_one_wrong_byte_in_its_rows_is_refused():
    data = bytearray(saved(Image.effect_noise((100, 100), 80)))
    data[len(data) // 2] ^= 1
    assert code_of(bytes(data)) == "A151"


def test_a_bomb_is_refused_before_it_is_decoded():
    rows = zlib.compress(b"\0" * 1000, 9)
    head = struct.pack(">IIBBBBB", 30_000, 30_000, 8, 2, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", rows), (b"IEND", b"")]
    png = b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data)) for tag, data in chunks
    )
    assert code_of(png) == "A152"
    assert code_of(saved(Image.new("1", (8000, 5001)))) == "A152"
    assert code_of(b"\xff\xd8" + bytes(20_000_001)) == "A152"


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_two_hundred_damaged_files_are_drawn_or_refused_by_name(kind):
    chance = random.Random(kind)
    whole = saved(scene((64, 48)), kind)
    for _ in range(200):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        told = outcome(bytes(data))
        assert told is None or (told.code in CODES and told.hint)


def outcome(data):
    """The finding where the file is refused, None where it is drawn."""
    try:
        compile_raster(data, "assets/pictures/x.png", (32, 24))
    except BookError as error:
        return error.findings[0]
    return None


def test_every_code_has_a_page_in_the_manual():
    for code, page in CODES.items():
        assert page.startswith(f"{code}: ")
        for part in ("Why:", "Instead of:", "Write:"):
            assert part in page
