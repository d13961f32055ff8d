"""The files for print shops, read back: boxes, inks, kinds of PDF, and what stands where."""

import shutil
import subprocess
from dataclasses import replace
from io import BytesIO

import pikepdf
import pypdfium2
import pytest
from judges import JUDGES, by_command
from PIL import Image, ImageStat
from print_books import (
    DISCLAIMER,
    GREEN,
    PARTS,
    PHOTO,
    PRINTERS,
    ROOT,
    SPREAD,
    drawn,
    folder,
    fresh,
    opened,
    points,
    printed,
    profile,
)
from shop_files import changed

from book.cli import main
from book.editions import edition_names, edition_of
from book.findings import BookError
from book.geometry import Box
from book.make import make
from book.new import new_book
from book.pdf.imprint import Imprint, Shop
from book.pdf.shop import for_shop
from book.preflight import preflight
from book.press.builds import BUILDS
from book.printers import find_printer, press_profile

CMYK = [name for name in PRINTERS if profile(name)["colour"]["space"] == "CMYK"]
FLAT = [name for name in PRINTERS if "transparency" in profile(name)["file"]["without"]]
FILES = [(name, part) for name in PRINTERS for part in PARTS]
NEAR = 0.01


def box_of(page, name):
    return [float(value) for value in page[name]]


@pytest.mark.parametrize("name", PRINTERS)
def test_the_boxes_of_each_interior_page_are_the_numbers_of_the_profile(name):
    asked = profile(name)
    width, height = points(asked["trim"]["width"]), points(asked["trim"]["height"])
    bleed = {edge: points(value) for edge, value in asked["bleed"].items()}
    pages = opened(name, "interior").pages
    for number, page in enumerate(pages, start=1):
        left, right = ("outer", "inner") if number % 2 == 0 else ("inner", "outer")
        media = [0, 0, bleed[left] + width + bleed[right], bleed["bottom"] + height + bleed["top"]]
        trim = [bleed[left], bleed["bottom"], bleed[left] + width, bleed["bottom"] + height]
        assert box_of(page, "/MediaBox") == pytest.approx(media, abs=NEAR)
        assert box_of(page, "/BleedBox") == pytest.approx(media, abs=NEAR)
        assert box_of(page, "/TrimBox") == pytest.approx(trim, abs=NEAR)
        assert page.get("/Rotate", 0) == 0
    assert asked["pages"]["least"] <= len(pages) <= asked["pages"]["most"]
    assert len(pages) % asked["pages"]["multiple"] == 0


@pytest.mark.parametrize("name", PRINTERS)
def test_the_cover_is_back_spine_and_front_with_bleed(name):
    asked = profile(name)
    cover, paper = asked["cover"], asked["cover"]["papers"][0]
    pages = len(opened(name, "interior").pages)
    spine = pages * points(paper["page"]) + points(paper["board"])
    width = 2 * points(asked["trim"]["width"]) + spine
    height, bleed = points(asked["trim"]["height"]), points(cover["bleed"])
    (page,) = opened(name, "cover").pages
    media = [0, 0, width + 2 * bleed, height + 2 * bleed]
    assert box_of(page, "/MediaBox") == pytest.approx(media, abs=NEAR)
    assert box_of(page, "/BleedBox") == pytest.approx(media, abs=NEAR)
    assert box_of(page, "/TrimBox") == pytest.approx([bleed, bleed, bleed + width, bleed + height], abs=NEAR)


def test_the_wrap_of_32_pages_is_as_large_as_amazon_says():
    _, bleed = find_printer("kdp-8.5sq").wrap(32)
    assert bleed.width / 72 == pytest.approx(17.325, abs=0.001)
    assert bleed.height / 72 == 8.75


@pytest.mark.parametrize(("name", "part"), FILES)
def test_each_file_passes_its_own_preflight(name, part):
    pages = len(opened(name, "interior").pages)
    found = preflight(printed(name)[part], find_printer(name), part, pages=pages)
    photo = [finding for finding in found if finding.code == "L301"]
    assert [finding for finding in found if finding not in photo] == []
    assert bool(photo) == (part == "interior"), "the photograph has few dots, and nobody hides that"


@pytest.mark.parametrize(("name", "part"), FILES)
def test_what_a_printer_does_not_want_is_not_in_the_file(name, part):
    asked = profile(name)
    pdf = opened(name, part)
    for key in (
        "/Outlines",
        "/AcroForm",
        "/OCProperties",
        "/Names",
        "/PageLabels",
        "/OpenAction",
        "/ViewerPreferences",
    ):
        assert key not in pdf.Root
    assert not any("/Annots" in page for page in pdf.pages)
    assert not pdf.is_encrypted
    metadata = "metadata" not in asked["file"]["without"]
    assert ("/Info" in pdf.trailer) == metadata
    assert ("/Metadata" in pdf.Root) == (asked["file"]["standard"] == "PDF/X-4")
    if "transparency" in asked["file"]["without"]:
        for thing in pdf.objects:
            if isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
                assert not {"/SMask", "/Group"} & set(thing.keys())
                assert float(thing.get("/ca", 1)) == float(thing.get("/CA", 1)) == 1


def orders(stream):
    return [(str(order), [str(value) for value in values]) for values, order in pikepdf.parse_content_stream(stream)]


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("name", CMYK)
def test_nothing_in_a_file_of_ink_is_written_in_light(name, part):
    pdf = opened(name, part)
    inked = 0
    for page in pdf.pages:
        streams = [page, *(thing for thing in page.Resources.get("/XObject", {}).values() if thing.Subtype == "/Form")]
        for stream in streams:
            written = {order for order, _ in orders(stream)}
            assert not written & {"rg", "RG", "cs", "CS", "sc", "scn", "SC", "SCN", "sh", "g", "G"}
            inked += "k" in written
    assert inked
    assert b"DeviceRGB" not in b"".join(thing.unparse(resolved=True) for thing in pdf.objects if thing is not None)


@pytest.mark.parametrize("name", CMYK)
def test_dark_words_are_black_ink_alone_and_light_ones_are_paper(name):
    for part, words in (("interior", "0 0 0 1"), ("cover", "0 0 0 1")):
        (first, *_), colours = opened(name, part).pages[-1 if part == "cover" else 1 :], set()
        inside = False
        for order, values in orders(first):
            inside = order == "BT" or (inside and order != "ET")
            if inside and order == "k":
                colours.add(" ".join(values))
        assert words in colours
        assert colours <= {words, "0 0.04 0.14 0"}


@pytest.mark.parametrize("name", CMYK)
@pytest.mark.parametrize("part", PARTS)
def test_a_file_of_ink_says_for_which_press_and_which_kind_of_file_it_is(name, part):
    asked, pdf = profile(name), opened(name, part)
    (intent,) = pdf.Root.OutputIntents
    assert intent.S == "/GTS_PDFX"
    assert str(intent.OutputConditionIdentifier) == asked["colour"]["condition"]
    assert intent.DestOutputProfile.read_bytes() == press_profile(find_printer(name))
    assert pdf.trailer.Info.Trapped == "/False"
    assert len(pdf.trailer.ID) == 2
    if asked["file"]["standard"] == "PDF/X-4":
        assert pdf.pdf_version == "1.6"
        with pdf.open_metadata() as meta:
            assert meta["pdfxid:GTS_PDFXVersion"] == "PDF/X-4"
            assert meta["dc:title"] == "Boots"
            assert meta["pdf:Trapped"] == "False"
            assert meta["xmpMM:DocumentID"]
            assert meta["dc:creator"] == [str(pdf.trailer.Info.Author)]
    else:
        assert pdf.pdf_version == "1.3"
        assert str(pdf.trailer.Info.GTS_PDFXConformance) == "PDF/X-1a:2001"
        assert str(pdf.trailer.Info.GTS_PDFXVersion) == "PDF/X-1:2001"


def test_a_file_of_ink_that_is_no_pdf_x_names_its_press_too():
    own = replace(find_printer("offset-210sq"), standard="none")
    shop = Shop(standard="none", profile=press_profile(own), condition=own.condition)
    imprint = Imprint(title="Boots", author="", subject="", language="en", facing=False)
    bare = changed(printed("offset-210sq")["cover"], lambda pdf: pdf.Root.__delitem__("/OutputIntents"))
    data = for_shop(bare, imprint, shop)
    assert preflight(data, own, "cover", pages=len(opened("offset-210sq", "interior").pages)) == ()
    with pikepdf.open(BytesIO(data)) as pdf:
        assert "/Metadata" not in pdf.Root


@pytest.mark.parametrize("name", CMYK)
@pytest.mark.parametrize("part", PARTS)
def test_a_pdf_x_file_holds_nothing_that_pdf_x_forbids(name, part):
    """ISO 15930-1 and -7, as far as a file can show it: ids, fonts, filters, actions, halftones, colours."""
    pdf, older = opened(name, part), profile(name)["file"]["standard"] == "PDF/X-1a:2001"
    assert {"/Title", "/Producer", "/CreationDate", "/ModDate", "/Trapped"} <= set(pdf.trailer.Info.keys())
    profile_of_press = pdf.Root.OutputIntents[0].DestOutputProfile.read_bytes()
    assert (profile_of_press[12:20], profile_of_press[8] <= 4) == (b"prtrCMYK", True)
    assert not {"/AA", "/OpenAction", "/AcroForm", "/OCProperties", "/Names"} & set(pdf.Root.keys())
    for page in pdf.pages:
        assert not {"/ArtBox", "/Annots", "/AA", "/Trans", "/Tabs", "/Dur", "/StructParents"} & set(page.keys())
    for thing in pdf.objects:
        if not isinstance(thing, (pikepdf.Dictionary, pikepdf.Stream)):
            continue
        assert not {"/TR", "/TR2", "/HTP", "/OPI", "/Alternates", "/Ref", "/PS"} & set(thing.keys())
        assert thing.get("/S") not in {"/JavaScript", "/URI", "/GoTo"}
        assert thing.get("/Type") != "/FontDescriptor" or "/FontFile2" in thing
        if isinstance(thing, pikepdf.Stream):
            packed = str(thing.get("/Filter", ""))
            assert not any(word in packed for word in ("LZW", "Crypt", *(("JBIG2", "JPX") if older else ())))
    data = printed(name)[part]
    assert not (older and (b"/ObjStm" in data or b"/XRef" in data))
    written = b"".join(thing.unparse(resolved=True) for thing in pdf.objects if thing is not None)
    assert not any(word in written for word in (b"CalRGB", b"/Lab", b"ICCBased", b"Separation"))


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("name", CMYK)
@pytest.mark.skipif(not shutil.which("gs"), reason="Ghostscript is not installed")
def test_no_place_has_more_ink_than_the_press_takes(name, part, tmp_path):
    (tmp_path / "in.pdf").write_bytes(printed(name)[part])
    command = ["gs", "-q", "-dSAFER", "-dNOPAUSE", "-dBATCH", "-sDEVICE=tiff32nc", "-r36", "-sOutputFile=out-%02d.tif"]
    done = subprocess.run([*command, "in.pdf"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout + done.stderr == ""
    sheets = sorted(tmp_path.glob("out-*.tif"))
    assert len(sheets) == len(opened(name, part).pages)
    most = 0
    for sheet in sheets:
        with Image.open(sheet) as image:
            colours = image.getcolors(image.width * image.height)
            most = max(most, *(sum(colour) / 2.55 for _, colour in colours))
    assert 50 < most <= profile(name)["colour"]["ink"]


@pytest.mark.parametrize("name", CMYK)
@pytest.mark.skipif(not shutil.which("gs"), reason="Ghostscript is not installed")
def test_vectors_and_pixels_are_mixed_of_the_inks_that_were_chosen_by_hand(name, tmp_path):
    (tmp_path / "in.pdf").write_bytes(printed(name)["interior"])
    command = ["gs", "-q", "-dSAFER", "-dNOPAUSE", "-dBATCH", "-sDEVICE=tiff32nc", "-r36", "-sOutputFile=out.tif"]
    subprocess.run(
        [*command, f"-dFirstPage={SPREAD + 1}", f"-dLastPage={SPREAD + 1}", "in.pdf"], cwd=tmp_path, check=True
    )
    with Image.open(tmp_path / "out.tif") as image:
        ink = image.getpixel((image.width - 20, image.height - 20))
    assert [value / 255 for value in ink] == pytest.approx(BUILDS[GREEN], abs=0.02)


@pytest.mark.parametrize(("name", "part"), FILES)
@pytest.mark.parametrize("judge", JUDGES)
def test_the_judges_find_nothing_wrong(judge, name, part, tmp_path):
    (tmp_path / "in.pdf").write_bytes(printed(name)[part])
    assert by_command(judge, tmp_path / "in.pdf", tmp_path) == (0, "")


def hue(pixel):
    """Which of the two halves of the picture a pixel shows."""
    red, green, _ = pixel
    return "red" if red > green + 40 else "green" if green > red + 20 else "other"


@pytest.mark.parametrize("name", PRINTERS)
def test_a_picture_over_two_pages_meets_at_the_fold_and_runs_on_into_the_bleed_behind_it(name):
    printer = find_printer(name)
    left, right = drawn(name, "interior", SPREAD - 1), drawn(name, "interior", SPREAD)
    outer, inner, width = printer.bleed.outer, printer.bleed.inner, printer.width
    y = left.height - 20
    assert hue(left.getpixel((round(outer + width) - 3, y))) == "red"
    assert hue(right.getpixel((round(inner) + 2, y))) == "green"
    assert hue(left.getpixel((1, y))) == "red"
    assert hue(right.getpixel((right.width - 2, y))) == "green"
    if inner:
        assert hue(left.getpixel((left.width - 2, y))) == "green"
        assert hue(right.getpixel((1, y))) == "red"


@pytest.mark.parametrize("name", PRINTERS)
def test_the_last_page_is_blank_where_the_printer_asks_for_it(name):
    pages = opened(name, "interior").pages
    bare = [not [order for order, _ in orders(page) if order in {"f", "f*", "S", "Do", "TJ"}] for page in pages]
    assert bare[0], "the place of the cover"
    assert not any(bare[1:-3])
    if profile(name)["last-page"] == "blank":
        assert bare[-1]


@pytest.mark.parametrize("name", PRINTERS)
def test_the_disclaimer_stands_on_the_back_word_for_word_in_type_of_9_points_or_more(name):
    document = pypdfium2.PdfDocument(printed(name)["cover"])
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    assert " ".join(DISCLAIMER.split()) in " ".join(text.split())
    sizes = [float(values[1]) for order, values in orders(opened(name, "cover").pages[0]) if order == "Tf"]
    assert sizes
    assert min(sizes) >= 9


@pytest.mark.parametrize("name", PRINTERS)
def test_the_front_goes_on_over_the_spine_and_the_place_for_the_barcode_is_bare(name):
    printer = find_printer(name)
    sheet = drawn(name, "cover", 0)
    bleed, spine = printer.cover.bleed, printer.spine(len(opened(name, "interior").pages))
    fold = bleed + printer.width
    strip = sheet.crop((round(fold) + 1, 0, int(fold + spine + 9), sheet.height)).convert("L")
    assert len(strip.getcolors()) > 3, "the paper of the picture's sky has a grain, the ground has none"
    assert ImageStat.Stat(strip).stddev[0] < 4
    assert abs(sheet.convert("L").getpixel((int(fold) - 2, 500)) - strip.getpixel((0, 500))) > 60
    zone = printer.cover.barcode.on(Box(0, 0, printer.width, printer.height)).moved(bleed, bleed)
    asked = profile(name)["cover"]["barcode"]
    assert zone.width == pytest.approx(points(asked["width"]))
    assert zone.right == pytest.approx(bleed + printer.width - points(asked["right"]))
    assert zone.bottom == pytest.approx(bleed + printer.height - points(asked["bottom"]))
    bare = sheet.crop((int(zone.x), int(zone.y), int(zone.right) + 1, int(zone.bottom) + 1))
    ((_, colour),) = bare.getcolors()
    assert sum(colour) > 3 * 200, "light paper, on which a barcode can be read"


@pytest.mark.parametrize("name", FLAT)
def test_a_photograph_gets_no_dots_that_it_does_not_have(name):
    page = opened(name, "interior").pages[PHOTO - 1]
    (image,) = [thing for thing in page.Resources.XObject.values() if thing.Subtype == "/Image"]
    assert (image.Width, image.Height) <= (303, 203)


def test_the_same_story_gives_the_same_files_with_nothing_kept(tmp_path):
    name = CMYK[0]
    assert fresh(name, tmp_path / "again") == printed(name)


@pytest.mark.parametrize("colour", BUILDS)
def test_every_colour_of_the_palette_has_240_per_cent_of_ink_at_most(colour):
    assert sum(BUILDS[colour]) <= 2.4
    assert all(0 <= ink <= 1 for ink in BUILDS[colour])


def test_every_colour_of_the_palette_is_mixed_by_hand(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "assets/studio"))
    import palette

    values = [value for key, value in vars(palette).items() if key.isupper()]
    colours = {each for value in values for each in (value if isinstance(value, tuple) else [value]) if "#" in each}
    assert len(colours) > 30
    assert colours <= set(BUILDS)


def test_a_book_that_is_too_thin_or_has_no_cover_is_refused_and_nothing_is_written(tmp_path):
    new_book(tmp_path / "boat")
    with pytest.raises(BookError) as stopped:
        make(tmp_path / "boat", ("print-kdp-8.5sq",), tmp_path / "out")
    found = {finding.code: finding for finding in stopped.value.findings}
    assert {"N103", "N104"} <= set(found)
    assert "add 20: it takes 24 to 590" in found["N104"].hint
    assert not list((tmp_path / "out").glob("*.pdf"))


def test_each_printer_makes_an_edition_and_so_does_one_of_the_books_own(tmp_path):
    assert {f"print-{name}" for name in PRINTERS} <= set(edition_names())
    own = tmp_path / "assets/printers"
    own.mkdir(parents=True)
    text = (ROOT / "assets/printers/lulu-8.5sq.yaml").read_text()
    (own / "corner-shop.yaml").write_text(text.replace("title: Lulu", "title: The corner shop"))
    assert "print-corner-shop" in edition_names(tmp_path)
    assert edition_of("print-corner-shop", tmp_path).what.startswith("The corner shop")


@pytest.mark.parametrize(
    ("count", "multiple", "last_blank", "inside"),
    [(36, 2, False, 36), (36, 2, True, 36), (37, 4, False, 36), (38, 4, True, 40)],
)
def test_the_pages_inside_are_the_story_one_more_and_what_makes_a_multiple(count, multiple, last_blank, inside):
    printer = replace(find_printer("lulu-8.5sq"), multiple=multiple, last_blank=last_blank)
    assert printer.inside(count) == inside


@pytest.mark.parametrize(("pages", "gutter"), [(0, 45), (36, 45), (151, 45), (501, 48), (520, 57)])
def test_words_keep_away_from_the_fold_by_the_number_of_pages(pages, gutter):
    """45 points are the design's; KDP asks for 45 from 301 pages on and for 54 from 501, and we keep 3 more."""
    assert edition_of("print-kdp-8.5sq", pages=pages).shape.gutter == gutter


def test_what_a_print_shop_would_send_back_is_not_written(tmp_path, capsys):
    """The photograph has 30 dots an inch; an earlier file stays as it was."""
    earlier = tmp_path / "boots-print-lulu-8.5sq-interior.pdf"
    earlier.write_bytes(b"the earlier book")
    assert main(["build", str(folder()), "-e", "print-lulu-8.5sq", "-o", str(tmp_path)]) == 1
    assert "L301" in capsys.readouterr().out
    assert earlier.read_bytes() == b"the earlier book"
    assert sorted(path.name for path in tmp_path.glob("*.pdf")) == [earlier.name]
