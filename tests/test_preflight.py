"""Preflight finds each fault in a file that has it, and no other; and it finds nothing in a file that is right."""

import inspect
from dataclasses import replace
from io import BytesIO

import pikepdf
import pytest
from shop_files import MM, NAME, PRINTERS, changed, drawing, form, gradient, picture, right

from book.findings import BookError
from book.manual import explain
from book.preflight import CHECKS, CODES, preflight, reading
from book.printers import find_printer


@pytest.mark.parametrize("part", ["interior", "cover"])
@pytest.mark.parametrize("name", PRINTERS)
def test_a_file_that_is_right_has_no_finding(name, part):
    printer = find_printer(name)
    assert preflight(right(name, part), printer, part, pages=printer.least) == ()


def andika(pdf):
    return next(iter(pdf.pages[0].Resources.Font.values()))


def words(size, x=200, y=200, before="", *, page=3, font=andika):
    operators = f"0 g {before} BT /Fnt {size} Tf {x} {y} Td (Nia) Tj ET"
    return drawing(operators, page=page, Font_Fnt=font)


def helvetica(_):
    return pikepdf.Dictionary({"/Type": NAME("/Font"), "/Subtype": NAME("/Type1"), "/BaseFont": NAME("/Helvetica")})


def drawings(pdf):
    letter = pdf.make_stream(b"700 0 0 0 700 700 d1 0 0 700 700 re f")
    font = {"/Type": NAME("/Font"), "/Subtype": NAME("/Type3"), "/FontBBox": pikepdf.Array([0, 0, 700, 700])}
    font |= {"/FontMatrix": pikepdf.Array([0.001, 0, 0, 0.001, 0, 0]), "/FirstChar": 78, "/LastChar": 78}
    font |= {"/Widths": pikepdf.Array([700]), "/CharProcs": pikepdf.Dictionary({"/N": letter}), "/Name": NAME("/Own")}
    font["/Encoding"] = pikepdf.Dictionary(
        {"/Type": NAME("/Encoding"), "/Differences": pikepdf.Array([78, NAME("/N")])}
    )
    return pikepdf.Dictionary(font)


def placed(width, height, made, before=""):
    return drawing(f"{before} {width} 0 0 {height} 100 100 cm /Pic Do", XObject_Pic=made)


def key(name, value, *, page=3):
    def change(pdf):
        pdf.pages[page - 1].obj[name] = value(pdf) if callable(value) else value

    return change


def root(name, value):
    def change(pdf):
        pdf.Root[name] = value(pdf) if callable(value) else value

    return change


def info(name, value):
    def change(pdf):
        pdf.docinfo[name] = value

    return change


def blank(*numbers):
    def change(pdf):
        for number in numbers:
            pdf.pages[number - 1].obj.Contents = pdf.make_stream(b"")

    return change


def note(subtype):
    def change(pdf):
        found = {"/Type": NAME("/Annot"), "/Subtype": NAME(subtype), "/Rect": pikepdf.Array([9, 9, 90, 90])}
        pdf.pages[2].obj.Annots = pikepdf.Array([pdf.make_indirect(pikepdf.Dictionary(found))])

    return change


def intent(**more):
    def change(pdf):
        for name, value in more.items():
            pdf.Root.OutputIntents[0][f"/{name}"] = value

    return change


def gray_profile(pdf):
    pdf.Root.OutputIntents[0].DestOutputProfile = pdf.make_stream(b"", {"/N": 1})


def field(pdf):
    text = pikepdf.Dictionary(FT=NAME("/Tx"), T="name")
    return pikepdf.Dictionary(Fields=pikepdf.Array([pdf.make_indirect(text)]))


def outline(pdf):
    with pdf.open_outline() as tree:
        tree.root.append(pikepdf.OutlineItem("Boots", 0))


def attach(pdf):
    pdf.attachments["boots.txt"] = b"boots"


def with_state(**state):
    found = pikepdf.Dictionary({f"/{name}": value for name, value in state.items()})
    return drawing(f"/Gst gs 0 0 0 .5 k {AREA}", ExtGState_Gst=found)


def damaged_page(pdf):
    pdf.pages[2].obj.Contents = pikepdf.Stream(pdf, b"this was packed", Filter=NAME("/FlateDecode"))


def space(text):
    return lambda _: pikepdf.Object.parse(text.encode())


def coloured(numbers, text):
    return drawing(f"/Cs1 cs {numbers} scn {AREA}", ColorSpace_Cs1=space(text))


NOTHING = pikepdf.Dictionary(ca=0, CA=0)
GOLD = "[/Separation /Gold /DeviceCMYK <</FunctionType 2/Domain [0 1]/C0 [0 0 0 0]/C1 [0 .2 .6 0]/N 1>>]"
PALETTE = space("[/Indexed /DeviceRGB 1 <ff0000ffff00>]")
AREA = "100 100 50 50 re f"
SMALL = form("BT /Fnt 20 Tf 1000 1000 Td (Nia) Tj ET", Font_Fnt=andika)
SMALL_IN_A_FORM = drawing(".2 0 0 .2 0 0 cm /Frm Do", XObject_Frm=SMALL)
COARSE = form("10 0 0 10 0 0 cm /Pic Do", XObject_Pic=picture(50, 50))
COARSE_IN_A_FORM = drawing("10 0 0 10 100 100 cm /Frm Do", XObject_Frm=COARSE)
COARSE_IN_THE_PAGE = drawing("100 0 0 100 100 100 cm BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI")
SUNSET = drawing("100 100 50 50 re W n /Shd sh", Shading_Shd=gradient("/DeviceRGB", "[1 0 0]", "[0 1 0]"))

# code, what is done to a right file, the printer, the page and the place that the finding names
FAULTS = [
    ("L005", damaged_page, "ingram-8.5sq", 3, None),
    ("L101", key("/MediaBox", [0, 0, 621, 628]), "ingram-8.5sq", 3, None),
    ("L101", key("/MediaBox", [0, 0, 612, 612]), "kdp-8.5sq", 3, None),
    ("L102", key("/TrimBox", [9, 9, 600, 621]), "ingram-8.5sq", 3, None),
    ("L102", key("/TrimBox", [9, 9, 621, 621]), "ingram-8.5sq", 3, None),
    ("L102", key("/TrimBox", [9, 9, 621, 621]), "kdp-8.5sq", 3, None),
    ("L102", key("/BleedBox", [9, 9, 621, 621]), "ingram-8.5sq", 3, None),
    ("L102", lambda pdf: pdf.pages[2].obj.__delitem__("/TrimBox"), "ingram-8.5sq", 3, None),
    ("L103", key("/Rotate", 90), "ingram-8.5sq", 3, None),
    ("L103", key("/CropBox", [9, 9, 621, 621]), "ingram-8.5sq", 3, None),
    ("L111", lambda pdf: pdf.pages.__delitem__(2), "lulu-8.5sq", 0, None),
    ("L111", lambda pdf: pdf.pages.append(pdf.pages[22]), "offset-210sq", 0, None),
    ("L112", words(20, page=18), "ingram-8.5sq", 18, None),
    ("L113", blank(3, 4, 5), "kdp-8.5sq", 3, None),
    ("L201", words(20, font=helvetica), "ingram-8.5sq", 3, None),
    ("L202", words(20, font=drawings), "ingram-8.5sq", 3, None),
    ("L203", words(5), "ingram-8.5sq", 3, (200, 418)),
    ("L203", words(50, 2000, 2000, ".1 0 0 .1 0 0 cm"), "ingram-8.5sq", 3, (200, 418)),
    ("L203", SMALL_IN_A_FORM, "ingram-8.5sq", 3, (200, 418)),
    ("L204", words(20, before=".5 .5 .5 .9 k"), "ingram-8.5sq", 3, (200, 401)),
    ("L301", placed(100, 100, picture(50, 50)), "ingram-8.5sq", 3, (100, 421)),
    ("L301", placed(72, 144, picture(300, 300)), "ingram-8.5sq", 3, (100, 377)),
    ("L301", COARSE_IN_A_FORM, "ingram-8.5sq", 3, (100, 421)),
    ("L301", COARSE_IN_THE_PAGE, "ingram-8.5sq", 3, (100, 421)),
    ("L302", placed(72, 72, picture(300, 300, SMask=picture(20, 20, "/DeviceGray"))), "offset-210sq", 3, (91, 432)),
    ("L303", placed(20, 20, picture(300, 300)), "ingram-8.5sq", 3, (100, 501)),
    ("L401", drawing(f"1 0 0 rg {AREA}"), "ingram-8.5sq", 3, (100, 471)),
    ("L401", coloured("1 0 0", "[/CalRGB <</WhitePoint [1 1 1]>>]"), "ingram-8.5sq", 3, (100, 471)),
    ("L401", coloured("50 0 0", "[/Lab <</WhitePoint [1 1 1]>>]"), "ingram-8.5sq", 3, (100, 471)),
    ("L401", placed(20, 20, picture(100, 100, "/DeviceGray", ColorSpace=PALETTE)), "ingram-8.5sq", 3, (100, 501)),
    ("L401", SUNSET, "ingram-8.5sq", 3, (100, 471)),
    ("L402", drawing(f"0 .5 0 0 k {AREA}"), "lulu-8.5sq", 3, (91, 471)),
    ("L402", placed(20, 20, picture(100, 100)), "lulu-8.5sq", 3, (91, 501)),
    ("L403", coloured("1", GOLD), "ingram-8.5sq", 3, (100, 471)),
    ("L404", lambda pdf: pdf.Root.__delitem__("/OutputIntents"), "ingram-8.5sq", 0, None),
    ("L404", intent(OutputConditionIdentifier="FOGRA39"), "ingram-8.5sq", 0, None),
    ("L404", gray_profile, "ingram-8.5sq", 0, None),
    ("L405", info("/GTS_PDFXConformance", "PDF/X-3:2003"), "ingram-8.5sq", 0, None),
    ("L411", drawing(f"1 1 1 1 k {AREA}"), "ingram-8.5sq", 3, (100, 471)),
    ("L501", drawing(".1 w 100 100 m 200 100 l S"), "ingram-8.5sq", 3, (100, 521)),
    ("L501", drawing("0 w 100 100 m 200 100 l S"), "ingram-8.5sq", 3, (100, 521)),
    ("L501", drawing(".1 0 0 .1 0 0 cm 1000 1000 m 2000 1000 l S"), "ingram-8.5sq", 3, (100, 521)),
    ("L501", drawing("100 100 .1 50 re f"), "ingram-8.5sq", 3, (100, 471)),
    ("L501", drawing("0 .8 -.8 0 500 100 cm 100 100 100 .1 re f"), "ingram-8.5sq", 3, (420, 361)),
    ("L511", words(20, 20, 300), "ingram-8.5sq", 3, (20, 306)),
    ("L511", words(20, 30, 300), "ingram-8.5sq", 3, (32, 306)),
    ("L521", drawing("0 0 0 0 k 612 0 9 630 re f"), "ingram-8.5sq", 3, None),
    ("L521", drawing("0 0 0 0 k 0 0 630 6 re f"), "ingram-8.5sq", 3, None),
    ("L601", note("/Text"), "ingram-8.5sq", 3, (9, 531)),
    ("L601", root("/AcroForm", field), "ingram-8.5sq", 0, None),
    ("L601", attach, "ingram-8.5sq", 0, None),
    ("L601", outline, "ingram-8.5sq", 0, None),
    ("L601", root("/OCProperties", pikepdf.Dictionary()), "ingram-8.5sq", 0, None),
    ("L601", root("/OpenAction", pikepdf.Dictionary(S=NAME("/JavaScript"), JS="1")), "ingram-8.5sq", 0, None),
    ("L601", info("/Title", "Boots"), "kdp-8.5sq", 0, None),
    ("L602", with_state(ca=0.5), "ingram-8.5sq", 3, (100, 471)),
    ("L602", drawing("/Gst gs .1 w 99 99 m 200 99 l B", ExtGState_Gst=NOTHING), "ingram-8.5sq", 3, (99, 522)),
    ("L602", with_state(BM=NAME("/Multiply")), "ingram-8.5sq", 3, (100, 471)),
    ("L602", placed(72, 72, picture(300, 300, SMask=picture(300, 300, "/DeviceGray"))), "ingram-8.5sq", 3, (100, 449)),
    ("L602", key("/Group", pikepdf.Dictionary(S=NAME("/Transparency"))), "ingram-8.5sq", 3, None),
    ("L603", drawing("0 0 0 1 K 0 0 m 0 6 l S 612 0 m 612 6 l S"), "ingram-8.5sq", 3, (0, 615)),
    ("L604", words(20, before="3 Tr"), "ingram-8.5sq", 3, (200, 401)),
]  # fmt: skip


@pytest.mark.parametrize(
    ("code", "change", "name", "page", "place"), FAULTS, ids=[f"{fault[0]}-{at}" for at, fault in enumerate(FAULTS)]
)
def test_a_fault_is_found_on_its_page_in_its_place_and_nothing_else(code, change, name, page, place):
    found = preflight(changed(right(name), change), find_printer(name), name="book.pdf")
    assert {finding.code for finding in found} == {code}
    assert found[0].span.page == page
    assert found[0].hint
    if place:
        assert [round(n * MM) for n in found[0].span.at] == pytest.approx(place, abs=3)


def cover_word(x, y):
    return words(20, x, y, page=1)


# on a cover, x and y from the lower left corner of its sheet; the back is on the left
COVER_FAULTS = [
    ("L104", None, "kdp-8.5sq", None),
    ("L101", None, "kdp-8.5sq", 40),
    ("L111", lambda pdf: pdf.pages.append(pdf.pages[0]), "kdp-8.5sq", 24),
    ("L511", cover_word(20, 300), "kdp-8.5sq", 24),
    ("L512", cover_word(500, 60), "kdp-8.5sq", 24),
    ("L513", drawing("1 0 0 rg 500 40 60 60 re f", page=1), "kdp-8.5sq", 24),
    ("L514", cover_word(612, 300), "kdp-8.5sq", 24),
]


@pytest.mark.parametrize(("code", "change", "name", "pages"), COVER_FAULTS, ids=[f[0] for f in COVER_FAULTS])
def test_a_fault_of_a_cover_is_found_and_nothing_else(code, change, name, pages):
    data = right(name, "cover")
    found = preflight(changed(data, change) if change else data, find_printer(name), "cover", pages=pages)
    assert {finding.code for finding in found} - ({"L102"} if code == "L101" else set()) == {code}


def test_a_unit_larger_than_a_point_is_found_and_counted_in_the_size():
    def doubled(pdf):
        for page in pdf.pages:
            page.obj.UserUnit = 2

    found = preflight(changed(right("lulu-8.5sq"), doubled), find_printer("lulu-8.5sq"))
    assert {"L103", "L101"} <= {finding.code for finding in found}
    assert "444.5 x 444.5 mm" in next(finding.message for finding in found if finding.code == "L101")


def test_a_cover_that_is_taken_for_an_interior_gets_the_hint():
    found = preflight(right("kdp-8.5sq", "cover"), find_printer("kdp-8.5sq"))
    counted = [finding for finding in found if finding.code == "L111"]
    assert [finding.message for finding in counted] == ["1 page; kdp-8.5sq takes 24 to 590"]
    assert "--cover" in counted[0].hint


def test_words_may_stand_on_a_spine_that_is_thick_enough():
    printer = find_printer("kdp-8.5sq")
    thick = replace(printer, cover=replace(printer.cover, spine_words_from=24))
    data = changed(right("kdp-8.5sq", "cover"), cover_word(612, 300))
    assert preflight(data, thick, "cover", pages=24) == ()


def test_a_file_that_is_too_large_is_found():
    printer = replace(find_printer("kdp-8.5sq"), largest=1000)
    assert [finding.code for finding in preflight(right("kdp-8.5sq"), printer)] == ["L006"]


def test_the_pages_of_a_cover_are_those_of_the_interior_beside_it(tmp_path):
    printer = find_printer("kdp-8.5sq")
    cover = tmp_path / "boots-cover.pdf"
    cover.write_bytes(right("kdp-8.5sq", "cover"))
    assert [finding.code for finding in preflight(cover, printer, "cover")] == ["L104"]
    (tmp_path / "boots-interior.pdf").write_bytes(right("kdp-8.5sq"))
    assert preflight(cover, printer, "cover") == ()


def locked(data, *, user=""):
    with pikepdf.open(BytesIO(data)) as pdf:
        out = BytesIO()
        pdf.save(out, encryption=pikepdf.Encryption(owner="boots", user=user), fix_metadata_version=False)
    return out.getvalue()


def test_a_file_that_is_locked_but_opens_is_read_and_named():
    found = preflight(locked(right("kdp-8.5sq")), find_printer("kdp-8.5sq"))
    assert [finding.code for finding in found] == ["L601"]
    assert "encryption" in found[0].message


def test_a_file_with_a_wrong_table_is_mended_and_checked():
    data = right("kdp-8.5sq").replace(b"startxref", b"startxxxx")
    found = preflight(data, find_printer("kdp-8.5sq"))
    assert [finding.code for finding in found] == ["L004"]


REFUSED = {
    "empty": (b"", "L001", "the file is empty"),
    "zeros": (bytes(1000), "L001", "the file is empty"),
    "a picture": (b"\x89PNG\r\n" * 50, "L001", "this is no PDF"),
    "half a download": (b"%PDF-1.7\n1 0 obj\n<</Type/Cat", "L001", "the file is damaged: "),
    "a password": (lambda: locked(right("kdp-8.5sq"), user="nia"), "L002", "the file is locked with a password"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_cannot_be_read_is_refused_in_plain_words(what):
    data, code, message = REFUSED[what]
    with pytest.raises(BookError) as refused:
        preflight(data() if callable(data) else data, find_printer("kdp-8.5sq"), name="book.pdf")
    finding = refused.value.findings[0]
    assert (finding.code, finding.span.path, refused.value.exit_code) == (code, "book.pdf", 1)
    assert finding.message.startswith(message)


def test_a_series_of_books_in_one_file_is_refused(monkeypatch):
    monkeypatch.setattr("book.preflight.opened.MOST_PAGES", 20)
    with pytest.raises(BookError, match="the file has 24 pages; 20 is the most"):
        preflight(right("kdp-8.5sq"), find_printer("kdp-8.5sq"))


def test_every_check_has_a_file_that_breaks_it():
    broken = (
        {fault[0] for fault in (*FAULTS, *COVER_FAULTS)} | {"L004", "L006", "L003"} | {f[1] for f in REFUSED.values()}
    )
    assert broken == set(CODES)


@pytest.mark.parametrize("code", sorted(CODES))
def test_every_code_explains_itself(code):
    page = explain(code)
    assert page.startswith(f"{code}: ")
    for part in ("Why: ", "Instead of: ", "Write: "):
        assert f"\n{part}" in page


def test_checks_are_generators_with_a_code_each():
    assert all(inspect.isgeneratorfunction(check) for check in CHECKS)
    assert len(CODES) == len(CHECKS) + len(reading.CODES)
