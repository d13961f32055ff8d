"""Printers' files: read as they stand, and a mistake in one is told with its place."""

import re

import pytest
from print_books import PRINTERS, ROOT, points, profile

from book.findings import BookError
from book.printers import find_printer, press_profile, printer_names
from book.printers.codes import CODES
from book.printers.read import printer_of

LULU = (ROOT / "assets/printers/lulu-8.5sq.yaml").read_text()
OFFSET = (ROOT / "assets/printers/offset-210sq.yaml").read_text()


@pytest.mark.parametrize("name", PRINTERS)
def test_a_printer_has_the_numbers_of_its_file(name):
    printer, asked = find_printer(name), profile(name)
    assert (printer.name, printer.title) == (name, asked["title"])
    assert (printer.width, printer.height) == (points(asked["trim"]["width"]), points(asked["trim"]["height"]))
    for edge in ("top", "bottom", "outer", "inner"):
        assert getattr(printer.bleed, edge) == points(asked["bleed"][edge])
    for edge in ("top", "bottom", "outer"):
        assert getattr(printer.safe, edge) == points(asked["safe"][edge])
    assert printer.gutters == tuple((row["pages"], points(row["width"])) for row in asked["gutter"])
    assert (printer.least, printer.most, printer.multiple) == tuple(asked["pages"].values())
    assert printer.last_blank == (asked["last-page"] == "blank")
    assert (printer.blanks, printer.type_size) == (asked["blanks-in-a-row"], points(asked["type"]))
    assert (printer.line, printer.dpi, printer.dpi_most) == (points(asked["line"]), *asked["pictures"].values())
    assert (printer.space, printer.ink) == (asked["colour"]["space"], asked["colour"].get("ink", 0))
    assert printer.standard == asked["file"]["standard"]
    assert printer.largest == float(asked["file"]["most"].removesuffix(" MB")) * 1e6
    assert printer.banned == set(asked["file"]["without"])


@pytest.mark.parametrize("name", PRINTERS)
def test_every_number_of_a_printer_names_its_source_and_when_it_was_read(name):
    for key in profile(name):
        if key not in {"title", "sources"}:
            source = find_printer(name).source_of(key)
            assert source.where
            assert re.fullmatch(r"20\d\d-\d\d", source.read)


@pytest.mark.parametrize(
    ("old", "new", "code", "place", "says"),
    [
        ("safe: {top", "sfae: {top", "S003", "5:1", "did you mean 'safe'?"),
        ("title: Lulu", "x: Lulu", "S004", "2:1", "'title' is missing"),
        ("trim: {width: 8.5 in, height", "trim: {wide: 8.5 in, height", "S003", "3:8", "did you mean 'width'?"),
        ("trim: {width: 8.5 in,", "trim: {width: 8.5,", "S012", "3:15", "a number with its unit"),
        ("trim: {width: 8.5 in,", "trim: {width: 8.5 em,", "S012", "3:15", "'in' or 'mm' or 'pt'"),
        ("trim: {width: 8.5 in,", "trim: {width: 0.5 in,", "S012", "3:15", "out of all measure"),
        (
            "bleed: {top: 0.125 in",
            "bleed: [{top: 0.125 in}]\n#",
            "S005",
            "4:8",
            "should hold top, bottom, outer, inner",
        ),
        ("inner: 0.125 in}", "}", "S004", "4:8", "'inner' is missing"),
        ("{least: 32,", "{least: many,", "S012", "12:16", "a whole number from 1"),
        ("{least: 32,", "{least: 900,", "S012", "12:27", "at least 900 pages and at most 800"),
        ("last-page: any", "last-page: white", "S011", "13:12", "unknown last-page 'white'"),
        ("{space: RGB}", "{space: CMYK}", "S004", "18:9", "'profile' is missing"),
        ("{space: RGB}", "{space: GREY}", "S011", "18:17", "unknown space 'GREY'"),
        ("standard: none", "standard: PDF/X-4", "S012", "20:13", "PDF/X-4 files are written in CMYK only"),
        ("[annotations,", "[anotations,", "S011", "22:13", "did you mean 'annotations'?"),
        ("most: 650 MB", "most: 650", "S012", "21:9", "a number with its unit, 'MB'"),
        ("[pages, cover]", "[pages, covers]", "S011", "40:17", "did you mean 'cover'?"),
        ("{pages: 800, width: 1.25 in}", "{pages: 700, width: 1.25 in}", "S012", "7:3", "add `- {pages: 800"),
        ("outer: 0.5 in}", "outer: 8 in}", "S012", "5:7", "check `safe`"),
        ("{least: 300,", "{least: 700,", "S012", "17:11", "at least 700 dots an inch and at most 600"),
        ("trim: {width: 8.5 in,", "trim: {width: 210,", "S012", "3:15", "write `width: 210 in` or `width: 210 mm`"),
        ("type: 7 pt", "type: -7 pt", "S012", "15:7", "write `type: 7 pt`"),
        ("barcode: {width: 3.625 in", "barcode: {width: 36.25 in", "S012", "24:3", "the back cover"),
        ('(barcode, 2008, the newest seen)\n    read: "2026-11"', "x\n    read: soon", "S012", "44:11", "not 'soon'"),
        ("[pages, cover]", "[cover]", "N101", "12:1", "where the numbers of 'pages' come from"),
    ],
)
def test_a_mistake_in_a_printers_file_is_told_with_its_place_and_a_way_out(old, new, code, place, says):
    assert LULU.count(old) == 1
    with pytest.raises(BookError) as stopped:
        printer_of(LULU.replace(old, new).encode(), "assets/printers/my-own.yaml")
    told = [str(finding) for finding in stopped.value.findings if finding.code == code]
    assert any(f"assets/printers/my-own.yaml:{place}: {code}" in each and says in each for each in told), told
    assert all(finding.hint for finding in stopped.value.findings)


def test_all_mistakes_of_a_printers_file_are_told_at_once():
    broken = (
        LULU.replace("type: 7 pt", "type: big")
        .replace("safe: {top", "sfae: {top")
        .replace("last-page: any", "last-page: x")
    )
    with pytest.raises(BookError) as stopped:
        printer_of(broken.encode(), "my-own.yaml")
    assert [finding.code for finding in stopped.value.findings] == ["S004", "S003", "S011", "S012"]


@pytest.mark.parametrize("text", ["", "- a\n- b\n", "title: [", "\x00", "title: *x\n"])
def test_what_is_no_printers_file_is_refused(text):
    with pytest.raises(BookError):
        printer_of(text.encode(), "my-own.yaml")


def test_a_book_has_printers_of_its_own_and_its_own_version_of_ours(tmp_path):
    own = tmp_path / "assets/printers"
    own.mkdir(parents=True)
    (own / "lulu-8.5sq.yaml").write_text(LULU.replace("type: 7 pt", "type: 9 pt"))
    (own / "corner.yaml").write_text(OFFSET.replace("title: offset", "title: corner"))
    assert printer_names(tmp_path) == ("corner", *PRINTERS)
    assert find_printer("lulu-8.5sq", tmp_path).type_size == 9
    assert find_printer("lulu-8.5sq").type_size == 7
    assert find_printer("kdp-8.5sq", tmp_path) == find_printer("kdp-8.5sq")
    assert len(press_profile(find_printer("corner", tmp_path), tmp_path)) > 100_000


def test_a_printer_that_nobody_knows_is_refused_with_those_that_are_known():
    with pytest.raises(BookError, match="there is no printer 'lulu'") as stopped:
        find_printer("lulu")
    assert "lulu-8.5sq" in stopped.value.findings[0].hint
    assert stopped.value.exit_code == 2


@pytest.mark.parametrize("name", ["../../etc/passwd", "nowhere.icc", "srgb.icc"])
def test_a_profile_that_is_none_of_a_press_is_refused(name, tmp_path):
    text = OFFSET.replace("GRACoL_TR006_coated_240.icc", name)
    printer = printer_of(text.encode(), "assets/printers/mine.yaml")
    with pytest.raises(BookError) as stopped:
        press_profile(printer, tmp_path)
    assert stopped.value.findings[0].code == "S001"
    assert str(stopped.value.findings[0].span).startswith("assets/printers/mine.yaml:14:32")
    assert stopped.value.findings[0].hint


@pytest.mark.parametrize("code", CODES)
def test_every_code_says_what_why_and_what_to_write(code):
    page = CODES[code]
    assert page.startswith(f"{code}: ")
    assert all(word in page for word in ("Why: ", "Instead of: ", "Write: "))


def test_the_bundled_profile_stands_beside_its_licence():
    said = (ROOT / "assets/icc/README.md").read_text()
    assert "GRACoL_TR006_coated_240.icc" in said
    assert "free to use" in said
    assert "may be distributed with no further permissions from CGATS" in " ".join(said.split())
