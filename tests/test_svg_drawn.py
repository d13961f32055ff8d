"""Every feature the SVG reader takes looks as resvg draws it; every other is refused by name."""

import sys
from pathlib import Path

import pytest
from test_svg_oracle import HEAD, MOST_DIFFERENT, difference, whole, wrong

from book.art.gallery import Wanted, compile_gallery
from book.art.svg import Drawn, compile_or_draw, compile_svg
from book.art.svg.rules import CODES
from book.findings import BookError, Span

HERE = Path(__file__).parent / "svg"


def table(name):
    """Lines of a table: fields parted by tabs, the last a case."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [pytest.param(*line.split("\t")[1:], id=line.split("\t")[0]) for line in lines]


@pytest.mark.parametrize("case", table("drawn.tsv"))
def test_what_is_taken_is_drawn_as_resvg_draws_it(case):
    assert not wrong(whole(case), 300)


@pytest.mark.parametrize(("code", "case"), table("refused.tsv"))
def test_what_is_not_taken_is_refused_with_code_line_and_way_out(code, case):
    with pytest.raises(BookError) as refused:
        compile_svg(whole("\n" + case).encode(), "case.svg")
    for finding in refused.value.findings:
        assert finding.code in CODES
        assert finding.span.path == "case.svg"
        assert finding.span.line >= 1
        assert finding.message[0].islower() or not finding.message[0].isalpha()
    assert refused.value.findings[0].code == code


def test_a_style_sheet_that_stands_elsewhere_is_refused_and_other_orders_are_not():
    drawing = whole('viewBox="0 0 9 9"><rect width="9" height="9"/>').encode()
    compile_svg(b'<?mso-application progid="Word"?>' + drawing, "case.svg")
    with pytest.raises(BookError, match=r"case\.svg:2:1: A106 style sheet .+ stands outside the file"):
        compile_svg(b'\n<?xml-stylesheet href="a.css" type="text/css"?>' + drawing, "case.svg")


def test_all_faults_of_a_file_are_told_at_once():
    text = whole('viewBox="0 0 9 9">\n<text/>\n<rect fil="red" width="9" height="9"/>\n<path d="M0"/>')
    with pytest.raises(BookError) as refused:
        compile_svg(text.encode(), "case.svg")
    assert [(f.code, f.span.line) for f in refused.value.findings] == [("A103", 2), ("A104", 3), ("A105", 4)]
    assert refused.value.findings[1].hint == "did you mean 'fill'?"


@pytest.mark.parametrize("unseen", ["<defs><filter id='f'/><text/></defs>", "<g display='none'><image/></g>"])
def test_what_is_never_seen_need_not_be_drawable(unseen):
    compile_svg(whole(f'viewBox="0 0 9 9">{unseen}').encode(), "case.svg")


def test_zones_are_noted_and_not_drawn():
    zone = '<g transform="translate(5 0)"><rect id="text-zone" x="10" y="20" width="30" height="40" fill="red"/></g>'
    picture = compile_svg(whole(f'viewBox="-10 -20 100 100">{zone}').encode(), "case.svg")
    box = picture.zones["text-zone"]
    assert (box.x, box.y, box.width, box.height) == (25, 40, 30, 40)
    assert difference(whole(f'viewBox="-10 -20 100 100">{zone}')) > MOST_DIFFERENT
    assert len(picture.objects) == 1


def test_the_same_file_gives_the_same_objects():
    text = (HERE / "drawn.tsv").read_text(encoding="utf-8").splitlines()[5].split("\t")[1]
    assert compile_svg(whole(text).encode(), "a.svg") == compile_svg(whole(text).encode(), "b.svg")


def test_see_through_drawings_say_so():
    for opacity, seen_through in (("1", False), (".5", True)):
        text = whole(f'viewBox="0 0 9 9"><rect width="5" height="5" opacity="{opacity}"/>')
        assert compile_svg(text.encode(), "case.svg").transparent is seen_through


def test_illustrators_entities_are_read_and_others_are_not():
    plain = b'<!DOCTYPE svg [<!ENTITY s "http://www.w3.org/2000/svg">]><svg xmlns="&s;" viewBox="0 0 9 9"/>'
    assert compile_svg(plain, "case.svg").width == 9
    for trick in (b'<!ENTITY s SYSTEM "file:///etc/passwd">', b'<!ENTITY % s "x">', b'<!ENTITY s "&#38;a;">'):
        with pytest.raises(BookError, match="A101"):
            compile_svg(b"<!DOCTYPE svg [" + trick + plain[15:], "case.svg")


def test_an_svg_without_any_namespace_is_taken_as_programs_take_it():
    bare = '<svg viewBox="0 0 9 9"><rect width="5" height="5"/></svg>'
    assert compile_svg(bare.encode(), "a.svg") == compile_svg(bare.replace("<svg", HEAD).encode(), "a.svg")


@pytest.mark.parametrize("inside", ['<rect xmlns="" width="5" height="5"/>', '<g xmlns=""><rect/></g>'])
def test_an_element_outside_the_namespace_of_svg_is_never_left_out_in_silence(inside):
    with pytest.raises(BookError, match="A101"):
        compile_svg(whole(f'viewBox="0 0 9 9">{inside}').encode(), "case.svg")


def test_a_document_type_may_name_attributes_but_give_them_no_values():
    svg = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="5" height="5"/></svg>'
    compile_svg(b"<!DOCTYPE svg [<!ATTLIST svg a CDATA #IMPLIED>]>" + svg, "case.svg")
    with pytest.raises(BookError, match="A101"):
        compile_svg(b'<!DOCTYPE svg [<!ATTLIST rect fill CDATA "none">]>' + svg, "case.svg")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_does_no_harm(encoding):
    compile_svg(whole('viewBox="0 0 9 9">').encode(encoding), "case.svg")


def test_resvg_draws_what_the_reader_refuses_and_says_why():
    pytest.importorskip("resvg_py", reason="resvg_py is the extra under test")
    text = whole('viewBox="0 0 9 9"><rect width="9" height="9" style="mix-blend-mode:multiply"/>').encode()
    drawn = compile_or_draw(text, "case.svg", 90, allow_resvg=True)
    assert isinstance(drawn, Drawn)
    assert drawn.png[:4] == b"\x89PNG"
    assert [(n.code, n.severity) for n in drawn.notes] == [("A190", "note")]
    with pytest.raises(BookError, match="A104"):
        compile_or_draw(text, "case.svg", 90, allow_resvg=False)


BLURRED = 'viewBox="0 0 90 60"><filter id="f"/><rect width="90" height="60" filter="url(#f)"/>'


def test_a_build_with_the_extra_has_a_refused_drawing_as_pixels_of_300_dpi_and_a_note(tmp_path):
    pytest.importorskip("resvg_py", reason="resvg_py is the extra under test")
    (tmp_path / "a.svg").write_text(whole(BLURRED))
    want = Wanted("a.svg", Span("page.yaml", 1, 1), None)
    picture = compile_gallery([want], tmp_path, tmp_path / "kept")[want]
    assert picture.pixels == (2625, 1750)
    assert [(n.code, n.severity, n.span.line) for n in picture.notes] == [("A190", "note", 1)]
    assert compile_gallery([want], tmp_path, tmp_path / "kept")[want] == picture


def test_a_build_without_the_extra_says_how_to_install_it(tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "resvg_py", None)
    (tmp_path / "a.svg").write_text(whole(BLURRED))
    with pytest.raises(BookError, match=r"(?s)A103.*install picture-book\[resvg\]"):
        compile_gallery([Wanted("a.svg", Span("page.yaml", 1, 1), None)], tmp_path, None)


@pytest.mark.parametrize("lost", ["<text>a</text>", '<image href="b.png"/>', '<image href="/etc/b.png"/>'])
def test_resvg_draws_no_words_without_fonts_and_no_other_files(lost):
    with pytest.raises(BookError, match="A103"):
        compile_or_draw(whole(f'viewBox="0 0 9 9">{lost}').encode(), "case.svg", 90, allow_resvg=True)


def test_resvg_never_draws_a_damaged_file():
    with pytest.raises(BookError, match="A105"):
        compile_or_draw(whole('viewBox="0 0 9 9"><path d="M0"/>').encode(), "case.svg", 90, allow_resvg=True)
