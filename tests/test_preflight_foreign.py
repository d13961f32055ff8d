"""Preflight reads what other programs made, and what was damaged on the way: it always ends, in plain words."""

import json
import random
import re
import shutil
import subprocess
import time
import tracemalloc
import zlib
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from shop_files import NAME, PRINTERS, changed, drawing, form, gradient, picture, right

from book.cli import main
from book.findings import BookError
from book.preflight import content, plates, preflight, read
from book.preflight.looks import DPI
from book.preflight.opened import open_pdf
from book.preflight.plain import steps_of
from book.preflight.small import factors_of, small
from book.printers import find_printer

SAMPLES = Path(__file__).parent.parent.parent / "shared" / "samples"


def tool(name):
    found = shutil.which(name)
    if not found:
        pytest.skip(f"{name} is not installed")
    return found


PAGE = """<style>@page {{ size: 8.75in 8.75in; margin: 0 }} body {{ margin: 0; font-family: sans-serif }}
div {{ width: 8.75in; height: 8.75in; background: #9cf; break-after: page; position: relative }}
p {{ position: absolute; left: 2in; top: 3in; font-size: 20pt }} small {{ font-size: 4pt }}</style>
{}"""


def test_a_book_that_a_browser_printed_is_read(tmp_path):
    chromium = tool("chromium")
    html, pdf = tmp_path / "book.html", tmp_path / "book.pdf"
    body = "<div><p>Nia has new boots</p></div>" * 30 + "<div><p><small>too small</small></p></div>" + "<div></div>"
    html.write_text(PAGE.format(body), encoding="utf-8")
    command = [chromium, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={tmp_path / 'home'}"]
    subprocess.run(
        [*command, "--no-pdf-header-footer", f"--print-to-pdf={pdf}", html.as_uri()], check=True, capture_output=True
    )
    found = preflight(pdf, find_printer("lulu-8.5sq"))
    codes = {finding.code for finding in found}
    assert "L203" in codes
    assert not codes & {"L005", "L101", "L111", "L201", "L521", "L602"}
    assert {finding.span.page for finding in found if finding.code == "L203"} == {31}
    assert "'too' is 4.0 pt small" in next(finding.message for finding in found if finding.code == "L203")


def test_a_book_that_ghostscript_wrote_anew_has_the_same_faults(tmp_path):
    gs = tool("gs")
    before, after = tmp_path / "before.pdf", tmp_path / "after.pdf"
    data = changed(right("kdp-8.5sq"), drawing(".1 w 100 100 m 200 100 l S"))
    before.write_bytes(
        changed(data, drawing("100 0 0 100 100 300 cm /Pic Do", XObject_Pic=picture(50, 50, "/DeviceRGB")))
    )
    subprocess.run([gs, "-q", "-o", after, "-sDEVICE=pdfwrite", "-dAutoFilterColorImages=false", before], check=True)
    printer = find_printer("kdp-8.5sq")
    placed = [
        {(f.code, f.span.page, f.span.at) for f in preflight(file, printer) if f.code in {"L301", "L501"}}
        for file in (before, after)
    ]
    assert placed[0] == placed[1]
    assert len(placed[0]) == 2


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the sample pictures are not beside this checkout")
def test_a_book_of_photographs_is_read():
    pictures = [Image.open(path).convert("RGB") for path in sorted(SAMPLES.glob("a-tiny-seed/images/*.jpg"))]
    out = BytesIO()
    pictures[0].save(out, "PDF", save_all=True, append_images=pictures[1:], resolution=72)
    codes = {finding.code for finding in preflight(out.getvalue(), find_printer("lulu-8.5sq"))}
    assert {"L101", "L111", "L301"} <= codes
    assert "L005" not in codes


BLACK = b"[/Separation /Black /DeviceCMYK <</FunctionType 2/Domain [0 1]/C0 [0 0 0 0]/C1 [0 0 0 1]/N 1>>]"
INKS = {
    "plain": "1 .9 .9 .9 k",
    "gray": ".2 g",
    "black alone": "0 0 0 1 k",
    "opaque over rich": "1 1 1 1 k 0 0 300 300 re f .1 0 0 0 k",
    "half over rich": "1 1 1 1 k 0 0 300 300 re f /Half gs .1 0 0 0 k",
    "multiplied": "0 1 1 0 k 0 0 300 300 re f /Mul gs 1 .5 0 0 k",
    "separation black": "/Blk cs .7 scn",
}


def ink_file(before):
    page = drawing(
        f"{before} 0 0 300 300 re f",
        page=1,
        ExtGState_Half=pikepdf.Dictionary(ca=0.5),
        ExtGState_Mul=pikepdf.Dictionary(BM=NAME("/Multiply")),
        ColorSpace_Blk=lambda _: pikepdf.Object.parse(BLACK),
        ColorSpace_Icc=lambda pdf: pikepdf.Array([NAME("/ICCBased"), pdf.Root.OutputIntents[0].DestOutputProfile]),
    )
    return changed(right("offset-210sq"), page)


def ours_at(data, x, y):
    """The ink at a point, in per cent, as preflight measures it."""
    look = read(open_pdf(data, "ink.pdf"), "ink.pdf", find_printer("offset-210sq"), "interior").looks[1].ink
    return look.getpixel((int(x * DPI / 72), look.height - 1 - int(y * DPI / 72))) * 400 / 255


def theirs_at(data, x, y, folder):
    """The same by Ghostscript."""
    file, plates = folder / "ink.pdf", folder / "ink.tif"
    file.write_bytes(data)
    subprocess.run([tool("gs"), "-q", "-o", plates, "-sDEVICE=tiff32nc", f"-r{DPI}", "-dLastPage=1", file], check=True)
    with Image.open(plates) as look:
        return sum(look.getpixel((int(x * DPI / 72), look.height - 1 - int(y * DPI / 72)))) * 100 / 255


@pytest.mark.parametrize("what", INKS)
def test_ink_is_measured_as_ghostscript_measures_it(what, tmp_path):
    data = ink_file(INKS[what])
    assert ours_at(data, 150, 150) == pytest.approx(theirs_at(data, 150, 150, tmp_path), abs=3)


@pytest.mark.parametrize("how", ["packed", "jpeg", "jpeg, turned over"])
def test_the_ink_of_pictures_is_measured_as_ghostscript_measures_it(how, tmp_path):
    def made(pdf):
        image = Image.new("CMYK", (1000, 1000), (200, 150, 100, 50))
        head = {"/Type": NAME("/XObject"), "/Subtype": NAME("/Image"), "/Width": 1000, "/Height": 1000}
        head |= {"/BitsPerComponent": 8, "/ColorSpace": NAME("/DeviceCMYK")}
        if how == "packed":
            return pdf.make_stream(image.tobytes(), head)
        out = BytesIO()
        image.save(out, "JPEG", quality=95)
        if how == "jpeg, turned over":
            head["/Decode"] = pikepdf.Array([1, 0, 1, 0, 1, 0, 1, 0])
        stream = pikepdf.Stream(pdf, out.getvalue(), Filter=NAME("/DCTDecode"))
        for key, value in head.items():
            stream[key] = value
        return stream

    data = changed(right("offset-210sq"), drawing("300 0 0 300 0 0 cm /Pic Do", page=1, XObject_Pic=made))
    assert ours_at(data, 150, 150) == pytest.approx(theirs_at(data, 150, 150, tmp_path), abs=4)


def packed(pdf, side, bits, space, dots, **more):
    """A picture whose rows are all like `dots`, or what a fax makes of it."""
    head = {"/Type": NAME("/XObject"), "/Subtype": NAME("/Image"), "/Width": side, "/Height": side}
    head |= {"/BitsPerComponent": bits, "/ColorSpace": space} | {f"/{key}": thing for key, thing in more.items()}
    return pdf.make_stream(dots * side, head)


def soft(pdf):
    mask = packed(pdf, 1000, 4, NAME("/DeviceGray"), b"\x55" * 500, Decode=pikepdf.Array([0, 0.6]))
    return packed(pdf, 500, 8, NAME("/DeviceCMYK"), bytes([200, 150, 100, 50]) * 500, SMask=mask)


def fax(pdf, *, black_is_one, dots=b"\x00" * 62 + b"\xff" * 63):
    out = BytesIO()
    image = Image.frombytes("1", (1000, 1000), dots * 1000)
    image.save(out, "TIFF", compression="group4", strip_size=1_000_000)
    with Image.open(out) as tiff:
        (start,), (count,), turned = tiff.tag_v2[273], tiff.tag_v2[279], tiff.tag_v2[262] == 0
    space = pikepdf.Object.parse(b"[/Indexed /DeviceCMYK 1 <FF804000 20408060>]")
    parts = {"K": -1, "Columns": 1000, "Rows": 1000, "BlackIs1": turned != black_is_one}
    stream = packed(pdf, 1000, 1, space, b"")
    stream.write(out.getvalue()[start : start + count], filter=NAME("/CCITTFaxDecode"))
    stream.DecodeParms = pikepdf.Dictionary(**parts)
    return stream


FINE = {
    "gray": lambda pdf: packed(pdf, 1000, 8, NAME("/DeviceGray"), bytes([60]) * 1000),
    "gray of four bits, turned over": lambda pdf: packed(
        pdf, 1000, 4, NAME("/DeviceGray"), b"\x33" * 500, Decode=pikepdf.Array([1, 0])
    ),
    "a soft mask of four bits": soft,
    "a fax in two colours": lambda pdf: fax(pdf, black_is_one=False),
    "the same fax, turned over": lambda pdf: fax(pdf, black_is_one=True),
    "a palette of four": lambda pdf: packed(
        pdf,
        1000,
        2,
        pikepdf.Object.parse(b"[/Indexed /DeviceCMYK 3 <FF804000 20408060 FFFF0000 FF00FF00>]"),
        b"\xaa" * 250,
    ),
}


@pytest.mark.parametrize("what", FINE)
def test_the_ink_of_pictures_that_are_made_small_is_measured_as_ghostscript_measures_it(what, tmp_path):
    data = changed(right("offset-210sq"), drawing("300 0 0 300 0 0 cm /Pic Do", page=1, XObject_Pic=FINE[what]))
    for x in (60, 240):
        assert ours_at(data, x, 150) == pytest.approx(theirs_at(data, x, 150, tmp_path), abs=3)


@pytest.mark.parametrize(("black_is_one", "ink"), [(False, 163), (True, 138)])
def test_dots_too_fine_to_be_seen_are_mixed(black_is_one, ink):
    dots = b"\x77" * 125
    change = drawing(
        "300 0 0 300 0 0 cm /Pic Do", page=1, XObject_Pic=lambda pdf: fax(pdf, black_is_one=black_is_one, dots=dots)
    )
    assert ours_at(changed(right("offset-210sq"), change), 150, 150) == pytest.approx(ink, abs=6)


def test_the_ink_of_a_gradient_in_a_form_is_measured():
    shade = form("0 0 300 300 re W n /Shd sh", Shading_Shd=gradient("/DeviceCMYK", "[1 1 1 1]", "[0 0 0 0]"))
    data = changed(right("offset-210sq"), drawing("/Frm Do", page=1, XObject_Frm=shade))
    assert [round(ours_at(data, x, 150), -1) for x in (30, 150, 270)] == [380, 300, 220]


def test_the_numbers_of_a_profile_of_a_press_are_inks():
    assert ours_at(ink_file("/Icc cs .5 .4 .3 .2 scn"), 150, 150) == pytest.approx(140, abs=2)


def test_red_green_and_blue_are_no_ink():
    data = ink_file("1 1 1 1 k 0 0 300 300 re f 0 0 0 rg")
    assert ours_at(data, 150, 150) == 0


def test_a_picture_is_made_as_small_as_its_largest_place_allows():
    twice = drawing("q 300 0 0 300 0 0 cm /Pic Do Q 150 0 0 150 0 0 cm /Pic Do", page=1, XObject_Pic=FINE["gray"])
    data = changed(right("offset-210sq"), twice)
    sheets = read(open_pdf(data, "p.pdf"), "p.pdf", find_printer("offset-210sq"), "interior").sheets
    factors = factors_of(sheets)
    assert factors[1000, 1000] == 3  # 240 dots an inch, and 480
    with pikepdf.open(BytesIO(data)) as pdf:
        assert small(pdf.pages[0].Resources.XObject.Pic, 1, factors).size == (334, 334)


STREAMS = {
    "shapes": "1 0 0 1 k 10 10 m 90 10 l 90 90 l 10 90 l h f 0 0 m 5 5 9 9 y 1 2 3 4 5 6 c 7 8 9 9 v S",
    "thin shapes and clips": "q 1 0 0 RG 10 10 200 .5 re f 0 0 50 50 re W n .2 w 5 5 m 99 5 l s Q .5 g 9 9 99 99 re B*",
    "a path that goes on after it was closed": "5 5 m 9 9 l h 60 60 l 70 0 l f",
    "states, spaces and forms": "/Half gs /Blk cs .7 scn 0 0 300 300 re f 2 0 0 2 5 5 cm -.5 +1. .25 rg 1 1 9 9 re b",
    "nothing to begin a path with": "30 30 l 60 60 l S 10 w 3 4 m S",
    "too many numbers": "7 8 10 10 m 90 90 l S 0 0 0 0 1 k 4 4 40 40 re f",
    "no space before a name": "0 0 1 0 k/Half gs 0 0 100 100 re f",
    "numbers with two points": "0 0 0 1 k 1.2.3 10 m 90 90 l S",
    "a note": "0 0 0 1 k % 0 0 0 0 k\n 0 0 100 100 re f",
}


@pytest.mark.parametrize("what", STREAMS)
def test_a_plain_stream_is_read_as_any_other(what, monkeypatch):
    def reading():
        return read(open_pdf(data, "p.pdf"), "p.pdf", find_printer("offset-210sq"), "interior")

    half, black = pikepdf.Dictionary(ca=0.5), pikepdf.Object.parse(BLACK)
    drawn = form(STREAMS[what], ExtGState_Half=half, ColorSpace_Blk=black)
    data = changed(right("offset-210sq"), drawing("/Frm Do", page=1, XObject_Frm=drawn))
    quick = reading()
    monkeypatch.setattr(content, "steps_of", lambda _: None)
    monkeypatch.setattr(plates, "recoloured", lambda *_: None)
    slow = reading()
    assert quick.sheets == slow.sheets
    assert [look.ink for look in quick.looks.values()] == [look.ink for look in slow.looks.values()]


def test_vectors_are_read_the_quick_way():
    assert steps_of(STREAMS["shapes"].encode()) is not None
    assert all(steps_of(STREAMS[what].encode()) is None for what in ("a note", "no space before a name"))


def mutants(count, seed=2026):
    """Right files and odd ones with some bytes changed, cut out, doubled, or cut short."""
    choice = random.Random(seed)
    odd = changed(ink_file(INKS["multiplied"]), drawing("/Frm Do", XObject_Frm=form("1 0 0 rg 9 9 9 9 re f")))
    sources = [
        changed(data, lambda pdf: pdf.pages.__delitem__(slice(4, None))) for data in (*map(right, PRINTERS), odd)
    ]
    for _ in range(count):
        data = bytearray(choice.choice(sources))
        for _ in range(choice.choice((1, 3, 10, 100))):
            at, length = choice.randrange(len(data)), choice.randrange(1, 200)
            kind = choice.randrange(4)
            if kind == 0:
                data[at] = choice.randrange(256)
            elif kind == 1:
                del data[at : at + length]
            elif kind == 2:
                data[at:at] = data[at : at + length]
            else:
                data[at : at + 4] = choice.choice((b"0 0 ", b"-1 R", b"<<>>", b"99 9", b"null", b"/Nia"))
        if choice.random() < 0.1:
            del data[choice.randrange(len(data)) :]
        yield bytes(data)


def test_damaged_files_are_checked_or_refused_in_plain_words_and_soon():
    refused = 0
    printer = find_printer("offset-210sq")
    for number, data in enumerate(mutants(200)):
        begun = time.process_time()
        try:
            found = preflight(data, printer)
        except BookError as error:
            refused += 1
            found = error.findings
        assert all("\n" not in finding.message and "Traceback" not in finding.message for finding in found), number
        assert time.process_time() - begun < 10, number
    assert 5 < refused < 180


def in_itself(pdf):
    stream = pdf.make_stream(b"/Frm Do /Frm Do", {"/Type": NAME("/XObject"), "/Subtype": NAME("/Form")})
    stream.BBox = pikepdf.Array([0, 0, 600, 600])
    stream.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Frm=stream))
    return stream


def doubling(pdf):
    inner = pdf.make_stream(b"0 0 9 9 re f " * 1000, {"/Subtype": NAME("/Form"), "/BBox": pikepdf.Array([0, 0, 9, 9])})
    for _ in range(10):
        table = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Frm=inner))
        head = {"/Subtype": NAME("/Form"), "/BBox": pikepdf.Array([0, 0, 9, 9]), "/Resources": table}
        inner = pdf.make_stream(b"/Frm Do " * 10, head)
    return inner


def huge_picture(pdf):
    head = {"/Subtype": NAME("/Image"), "/Width": 60000, "/Height": 60000, "/BitsPerComponent": 8}
    return pdf.make_stream(b"boots", {**head, "/ColorSpace": NAME("/DeviceCMYK")})


def huge_page(pdf):
    pdf.pages[2].obj.MediaBox = pikepdf.Array([0, 0, 900_000, 900_000])


def packed_zeros(pdf):
    data = zlib.compress(bytes(50_000_000), 9)
    for _ in range(2):
        data = zlib.compress(data, 9)
    filters = pikepdf.Array([NAME("/FlateDecode")] * 3)
    pdf.pages[2].obj.Contents = pikepdf.Stream(pdf, data, Filter=filters)


HOSTILE = {
    "a form in itself": drawing("/Frm Do", XObject_Frm=in_itself),
    "forms in forms, ten each": drawing("/Frm Do", XObject_Frm=doubling),
    "a picture of 3,600 megapixels": drawing("99 0 0 99 9 9 cm /Pic Do", XObject_Pic=huge_picture),
    "a page of 300 metres": huge_page,
    "zeros, packed thrice": packed_zeros,
    "half a million operators": drawing("0 0 m 9 9 l S " * 200_000),
}


MILLIONS = 350
ZEROS = zlib.compressobj(9)
BOMB = zlib.compress(b"".join([ZEROS.compress(bytes(1_000_000)) for _ in range(MILLIONS)]) + ZEROS.flush(), 9)
"""Zeros of more bytes than a part of a file may unpack to, packed twice."""


def packed_twice(pdf):
    return pikepdf.Stream(pdf, BOMB, Filter=pikepdf.Array([NAME("/FlateDecode")] * 2))


def bomb_as_page(pdf):
    pdf.pages[2].obj.Contents = packed_twice(pdf)


def bomb_as_font(pdf):
    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and "/FontFile2" in thing:
            thing.FontFile2 = packed_twice(pdf)


@pytest.mark.parametrize("bomb", [bomb_as_page, bomb_as_font])
def test_a_part_that_unpacks_to_more_than_can_be_checked_is_counted_and_never_held(bomb):
    data = changed(right("kdp-8.5sq"), bomb)
    assert len(data) < 3_000_000
    tracemalloc.start()
    try:
        with pytest.raises(BookError, match=r"L003 something in the file unpacks to more than 300 MB"):
            preflight(data, find_printer("kdp-8.5sq"))
        assert tracemalloc.get_traced_memory()[1] < 50_000_000
    finally:
        tracemalloc.stop()


OWN = re.compile(r"[<>_]|0x|object at|codec|argument|attribute|Pl_|offset|inflate")
"""What libraries say to programmers."""


def torn(pdf):
    pdf.pages[2].obj.Contents = pikepdf.Stream(pdf, b"boots" * 9, Filter=NAME("/FlateDecode"))


def no_such_filter(pdf):
    pdf.pages[2].obj.Contents = pikepdf.Stream(pdf, b"boots", Filter=NAME("/Boots"))


def no_numbers(pdf):
    pdf.pages[2].obj.Contents = pikepdf.Stream(pdf, b"(a) (b) (c) rg")


UNREADABLE = {
    "torn": (torn, r"what is packed in it cannot be unpacked \(object \d+\)$"),
    "no such filter": (no_such_filter, r"what is packed in it cannot be unpacked \(object \d+\)$"),
    "no numbers": (no_numbers, "a part of it is not what it should be$"),
    "zeros": (packed_zeros, "it has more in it than can be checked$"),
}


@pytest.mark.parametrize("what", UNREADABLE)
def test_why_a_page_cannot_be_read_is_said_in_words(what):
    change, said = UNREADABLE[what]
    found = preflight(changed(right("offset-210sq"), change), find_printer("offset-210sq"))
    (message,) = [finding.message for finding in found if finding.code == "L005" and finding.span.page == 3]
    assert re.match(f"the page cannot be read wholly: {said}", message)


def test_a_page_that_ends_early_is_a_warning():
    def change(pdf):
        data = zlib.compress(b"0 0 m 9 9 l S " * 5000)
        pdf.pages[2].obj.Contents = pikepdf.Stream(pdf, data[:-40], Filter=NAME("/FlateDecode"))

    found = preflight(changed(right("offset-210sq"), change), find_printer("offset-210sq"))
    (finding,) = [finding for finding in found if finding.code == "L004"]
    assert finding.severity == "warning"
    assert finding.message.startswith("the file had to be mended: a part of it ends early")


def test_a_profile_that_is_none_is_a_finding():
    def change(pdf):
        pdf.Root.OutputIntents[0].DestOutputProfile = 7

    printer = find_printer("offset-210sq")
    assert "L404" in {finding.code for finding in preflight(changed(right("offset-210sq"), change), printer)}


@pytest.mark.parametrize("seed", range(4))
def test_a_value_of_another_kind_anywhere_is_said_in_words(seed):
    dice = random.Random(seed)
    out = BytesIO()
    with pikepdf.open(BytesIO(right("offset-210sq"))) as pdf:
        del pdf.pages[3:]
        pdf.save(out, qdf=True, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    data = out.getvalue()
    spots = [
        m.span()
        for m in re.finditer(rb"(?<=[ \n/])[\w.]{1,19}(?=[ \n])", data)
        if data[m.start() - 40 : m.end() + 40].isascii()
    ]
    others = [
        b"0",
        b"-1",
        b"1e9",
        b"/X",
        b"(\xff\xfe)",
        b"null",
        b"[1 2]",
        b"<</A 1>>",
        b"true",
        b"99 0 R",
        b"1 0 R",
        b"",
    ]
    for _ in range(25):
        broken = bytearray(data)
        for start, end in sorted(dice.sample(spots, dice.randint(1, 3)), reverse=True):
            broken[start:end] = dice.choice(others)
        try:
            found = preflight(bytes(broken), find_printer("offset-210sq"))
        except BookError as error:
            found = error.findings
        said = [finding.message for finding in found if finding.code in {"L001", "L004", "L005"}]
        assert not [message for message in said if OWN.search(message)], said


@pytest.mark.parametrize("what", HOSTILE)
def test_a_file_that_is_made_to_take_for_ever_does_not(what):
    begun = time.process_time()
    found = preflight(changed(right("offset-210sq"), HOSTILE[what]), find_printer("offset-210sq"))
    assert time.process_time() - begun < 10
    assert {"L005", "L101", "L303"} & {finding.code for finding in found}


def test_the_command_says_by_its_exit_code_what_the_printer_would(tmp_path, capsys):
    file = tmp_path / "book.pdf"
    file.write_bytes(right("kdp-8.5sq"))
    assert main(["preflight", str(file), "--printer", "kdp-8.5sq"]) == 0
    assert "nothing is wrong" in capsys.readouterr().out
    file.write_bytes(changed(right("kdp-8.5sq"), drawing(".1 w 100 100 m 200 100 l S")))
    assert main(["preflight", str(file), "--printer", "kdp-8.5sq"]) == 0, "a warning is no refusal"
    said = capsys.readouterr().out
    assert f"{file}: page 3 at 35.3, 183.8 mm: L501 warning: a line is 0.10 pt thick; 0.75 pt is the least" in said
    assert "L501  look  a line finer than the printer takes  3" in said
    assert main(["preflight", str(file), "--printer", "ingram-8.5sq"]) == 1
    assert main(["preflight", str(tmp_path / "no.pdf"), "--printer", "kdp-8.5sq"]) == 2
    assert main(["preflight", str(file), "--printer", "nobody"]) == 2
    file.write_bytes(b"boots")
    assert main(["preflight", str(file), "--printer", "kdp-8.5sq"]) == 1
    assert "L001 this is no PDF" in capsys.readouterr().out


def test_the_summary_names_the_file_and_the_pages_where_both_are_at_fault(tmp_path, capsys):
    file = tmp_path / "book.pdf"
    note = {"/Type": NAME("/Annot"), "/Subtype": NAME("/Text"), "/Rect": pikepdf.Array([9, 9, 90, 90])}

    def change(pdf):
        pdf.docinfo["/Title"] = "Boots"
        pdf.pages[4].obj.Annots = pikepdf.Array([pdf.make_indirect(pikepdf.Dictionary(note))])

    file.write_bytes(changed(right("kdp-8.5sq"), change))
    assert main(["preflight", str(file), "--printer", "kdp-8.5sq"]) == 1
    assert "forbids  the file, 5\n" in capsys.readouterr().out


def test_programs_get_each_page_and_place(tmp_path, capsys):
    file = tmp_path / "book.pdf"
    line = "q .1 w 100 100 m 200 100 l S Q"
    data = right("kdp-8.5sq")
    for page in range(1, 9):
        data = changed(data, drawing(line, page=page))
    file.write_bytes(data)
    assert main(["preflight", str(file), "--printer", "kdp-8.5sq", "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)["findings"]
    assert [(f["code"], f["page"]) for f in found] == [("L501", page) for page in range(1, 9)]
    assert found[2]["at"] == [35.3, 183.8]
    main(["preflight", str(file), "--printer", "kdp-8.5sq"])
    said = capsys.readouterr().out
    assert "  the same on page 4 to 8\n" in said
    assert said.count("hint: ") == 1
