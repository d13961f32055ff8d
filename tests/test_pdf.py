"""What is in the file: fonts, boxes, metadata, places to go to; and that the same pages give the same bytes."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pikepdf
import pypdfium2
import pytest
from fontTools.ttLib import TTFont
from laid_pages import FAMILY, IMPRINT, QUARTERS, page, panel, picture, room, words

from book.art.compiled import Compiled, PdfObject
from book.findings import BookError
from book.geometry import Box
from book.laid import Anchor, Glyph, Link
from book.paint import paint
from book.pdf import finish, fonts
from book.pdf.pen import Pen

SHEET = room(400, 300)


def opened(*pages, imprint=IMPRINT, **gallery):
    data = paint(pages, {"a.svg": QUARTERS, **gallery}, FAMILY.fonts, imprint)
    return pikepdf.open(BytesIO(data))


def test_only_subsets_of_the_fonts_in_use_are_embedded():
    pdf = opened(page(words(Box(20, 20, 300, 100), "Boots"), of=SHEET))
    fonts = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/Font"]
    names = {str(font.BaseFont) for font in fonts}
    assert len(names) == 1
    assert re.fullmatch(r"/[A-Z]{6}\+Andika", names.pop().removesuffix("-Regular"))
    (program,) = [o.FontFile2 for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/FontFile2" in o]
    assert len(program.read_bytes()) < 8_000
    assert b"Helvetica" not in b"".join(page.Contents.read_bytes() for page in pdf.pages)
    assert all("Helvetica" not in str(font) for font in fonts)


def test_a_page_of_pictures_has_no_font_at_all():
    pdf = opened(page(picture(Box(0, 0, 8, 4))))
    assert not [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Type") == "/Font"]


def test_widths_in_the_file_are_those_of_the_font():
    pdf = opened(page(words(Box(20, 20, 300, 100), "Mi"), of=SHEET))
    (cid,) = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Subtype") == "/CIDFontType2"]
    pairs = list(cid.W)
    widths = {int(pairs[i]): float(pairs[i + 1][0]) for i in range(0, len(pairs), 2)}
    assert max(widths.values()) > 2 * min(w for w in widths.values() if w)
    assert cid.CIDToGIDMap == "/Identity"


def test_the_file_says_what_it_is():
    pdf = opened(page())
    assert pdf.pdf_version == "1.7"
    assert str(pdf.Root.Lang) == "en-US"
    assert pdf.Root.ViewerPreferences.DisplayDocTitle
    assert pdf.Root.PageLayout == "/TwoPageRight"
    assert (str(pdf.docinfo.Title), str(pdf.docinfo.Author), str(pdf.docinfo.Subject)) == (
        "Boots & Boats",
        "Ada",
        "two",
    )
    assert str(pdf.docinfo.Creator).startswith("book ")
    with pdf.open_metadata() as meta:
        assert meta["dc:title"] == "Boots & Boats"
        assert meta["dc:creator"] == ["Ada"]
        assert meta["dc:language"] == {"en-US"}


def test_a_wide_book_opens_one_page_at_a_time():
    assert opened(page(), imprint=replace(IMPRINT, facing=False)).Root.PageLayout == "/SinglePage"


def test_there_is_no_date_unless_one_is_given(monkeypatch):
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert "/CreationDate" not in opened(page()).docinfo
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "86400")
    pdf = opened(page())
    assert str(pdf.docinfo.CreationDate) == "D:19700102000000Z"
    with pdf.open_metadata() as meta:
        assert meta["xmp:CreateDate"] == "1970-01-02T00:00:00Z"


def test_boxes_are_those_of_the_room():
    pdf = opened(page(of=room(100, 50, bleed=9)), page(of=room(100, 50)))
    sheet, plain = pdf.pages
    assert [float(n) for n in sheet.MediaBox] == [0, 0, 118, 68]
    assert [float(n) for n in sheet.BleedBox] == [0, 0, 118, 68]
    assert [float(n) for n in sheet.TrimBox] == [9, 9, 109, 59]
    assert "/BleedBox" not in plain
    assert [float(n) for n in plain.TrimBox] == [0, 0, 100, 50]


def test_a_picture_is_in_the_file_once_however_often_it_shows():
    pdf = opened(*(page(picture(Box(0, 0, 8, 4)), number=n) for n in (1, 2, 3)))
    forms = [o for o in pdf.objects if isinstance(o, pikepdf.Stream) and o.get("/Subtype") == "/Form"]
    assert len(forms) == 1


def test_two_pictures_may_use_the_same_names_inside():
    other = Compiled(objects=QUARTERS.objects, root="root", width=1, height=1)
    pdf = opened(page(picture(Box(0, 0, 4, 4)), picture(Box(4, 0, 4, 4), path="b.svg")), **{"b.svg": other})
    forms = [o for o in pdf.objects if isinstance(o, pikepdf.Stream) and o.get("/Subtype") == "/Form"]
    assert len(forms) == 2


def test_only_pages_with_opacity_have_a_blending_group():
    clear = Compiled(objects=QUARTERS.objects, root="root", width=1, height=1, transparent=True)
    pdf = opened(
        page(picture(Box(0, 0, 8, 4))),
        page(picture(Box(0, 0, 8, 4), path="b.svg"), number=2),
        page(panel(Box(0, 0, 8, 4), "#FF0000", opacity=0.5), number=3),
        page(panel(Box(0, 0, 8, 4), "#FF0000"), number=4),
        **{"b.svg": clear},
    )
    assert ["/Group" in page for page in pdf.pages] == [False, True, True, False]
    assert pdf.pages[1].Group.CS == "/DeviceRGB"


def test_links_lead_to_anchors():
    link = Link(box=Box(10, 10, 30, 20), target="word-gene", text="gene: what it means")
    pdf = opened(
        page(link, of=SHEET), page(Anchor(name="word-gene", y=120), Anchor(name="page-2", y=0), number=2, of=SHEET)
    )
    (annotation,) = pdf.pages[0].Annots
    assert [float(n) for n in annotation.Rect] == [10, 270, 40, 290]
    assert str(annotation.Dest) == "word-gene"
    assert str(annotation.Contents) == "gene: what it means"
    names = list(pdf.Root.Names.Dests.Names)
    places = {str(names[i]): names[i + 1] for i in range(0, len(names), 2)}
    assert list(places) == sorted(places)
    assert places["word-gene"][0].objgen == pdf.pages[1].obj.objgen
    assert float(places["word-gene"][3]) == 180
    assert places["page-2"][1] == "/Fit"


def test_the_outline_leads_to_pages():
    pdf = opened(page(outline="Boots & Boats"), page(number=2), page(number=3, outline="Who? \u2013 \u4f60"))
    with pdf.open_outline() as outline:
        assert [entry.title for entry in outline.root] == ["Boots & Boats", "Who? \u2013 \u4f60"]
        assert outline.root[1].destination[0].objgen == pdf.pages[2].obj.objgen


def test_page_labels_are_those_of_the_book():
    labels = ["Cover", "2", "3", "4", "7", "Back"]
    pdf = opened(*(page(number=n, label=label) for n, label in enumerate(labels, 1)))
    assert [sheet.label for sheet in pdf.pages] == labels


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext (poppler) is not installed")
def test_pdftotext_reads_every_word_of_every_page(tmp_path):
    title = replace(words(Box(20, 20, 360, 100), "Does It Fit?", size=40, role="title"), tilt=5.0)
    block = words(
        Box(20, 140, 160, 150),
        "\u201cOffice,\u201d said",
        "Zo\u00eb \u2014 fi, ffl. We",
        "are #1 {today}",
        "\u0190\u0303\u0301 e\u0301 AVATAR",
    )
    pages = [page(title, block, of=SHEET), page(words(Box(20, 20, 300, 200), "The end"), number=2, of=SHEET)]
    file = tmp_path / "x.pdf"
    file.write_bytes(paint(pages, {}, FAMILY.fonts, IMPRINT))
    raw = subprocess.run(["pdftotext", "-raw", file, "-"], capture_output=True, check=True, text=True).stdout
    for laid, seen in zip(pages, raw.split("\f"), strict=False):
        assert seen.split() == laid.text.split()


def test_the_pen_never_strays_from_where_words_were_laid_out():
    """Errors of rounding do not add up over a line of a hundred letters."""
    pen = Pen()
    for _ in range(100):
        pen.add(Glyph(5, 500.37, 0, 0, "a"), 500.0)
    moves = [float(move) for move in re.findall(r">(-?[\d.]+)", pen.finished())]
    assert abs(-sum(moves) - 37) < 1


def programs(pdf):
    return [o.FontFile2.read_bytes() for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/FontFile2" in o]


def test_a_letter_of_several_glyphs_looks_as_its_glyphs_do():
    """The joined glyph of the file beside the outlines that a title is drawn with: the same letter twice, at once."""
    block = words(Box(20, 20, 360, 100), "\u0190\u0303\u0301 e\u0323\u0301", size=60)
    still = replace(block, tilt=0.0001)
    plain, drawn = (
        np.asarray(pypdfium2.PdfDocument(paint([page(it, of=SHEET)], {}, FAMILY.fonts, IMPRINT))[0].render().to_numpy())
        for it in (block, still)
    )
    assert (plain < 128).sum() > 1000
    assert np.abs(plain.astype(int) - drawn).max() < 80


def test_a_joined_glyph_is_as_wide_in_the_font_as_the_file_says():
    pdf = opened(page(words(Box(20, 20, 360, 100), "\u0190\u0303\u0301 \u028c\u031b\u0327", size=60), of=SHEET))
    (program,) = programs(pdf)
    (cid,) = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/Subtype") == "/CIDFontType2"]
    widths = {int(code): float(width[0]) for code, width in zip(cid.W[::2], cid.W[1::2], strict=True)}
    font = TTFont(BytesIO(program))
    joined = [code for code in widths if code > 3 and font["glyf"][font.getGlyphName(code)].isComposite()]
    assert len(joined) == 2
    for code in joined:
        assert widths[code] == pytest.approx(font["hmtx"][font.getGlyphName(code)][0] / 2.048, abs=0.1)


def test_a_font_without_a_number_for_another_letter_is_refused(monkeypatch):
    monkeypatch.setattr(fonts, "LAST_CODE", 100)
    with pytest.raises(BookError) as caught:
        opened(page(words(Box(20, 20, 360, 100), "\u0190\u0303\u0301"), of=SHEET))
    assert [finding.code for finding in caught.value.findings] == ["P105"]


def test_a_glyph_that_reads_differently_elsewhere_says_so():
    block = words(Box(20, 20, 160, 60), "aa")
    (line,) = block.lines
    (run,) = line.runs
    odd = replace(run, glyphs=(run.glyphs[0], replace(run.glyphs[1], text="b")))
    pdf = opened(page(replace(block, lines=(replace(line, runs=(odd,)),)), of=SHEET))
    assert b"/Span<</ActualText<FEFF0062>>>BDC" in pdf.pages[0].Contents.read_bytes()


def test_whatever_stands_in_the_title_stays_text():
    imprint = replace(IMPRINT, title="</dc:title><script>(\\) \u2028", author='"&')
    pdf = opened(page(), imprint=imprint)
    assert str(pdf.docinfo.Title) == imprint.title
    with pdf.open_metadata() as meta:
        assert meta["dc:creator"] == ['"&']


SAME = """
import sys; sys.path.insert(0, {tests!r})
import hashlib
from laid_pages import *
from book.laid import Anchor, Link
from book.paint import paint
sheet = room(400, 300)
pages = [
    page(picture(Box(0, 0, 400, 300)),
        words(Box(20, 20, 300, 200), 'The office', 'of Zo\\u00eb'), of=sheet, outline='A'),
    page(Link(box=Box(0, 0, 9, 9), target='b', text='b'), Anchor(name='b', y=3), number=2, of=sheet)]
print(hashlib.sha256(paint(pages, {{'a.svg': QUARTERS}}, FAMILY.fonts, IMPRINT)).hexdigest())
"""


def test_the_same_pages_give_the_same_bytes_in_any_process(tmp_path):
    here = Path(__file__).parent
    digests = set()
    for seed, zone, place in (("0", "UTC", here), ("4711", "Asia/Tokyo", tmp_path)):
        done = subprocess.run(
            [sys.executable, "-c", SAME.format(tests=str(here))],
            env={"PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(here.parent)},
            cwd=place,
            capture_output=True,
            text=True,
            check=True,
        )
        digests.add(done.stdout)
    assert len(digests) == 1


def test_two_books_with_one_title_have_two_identities():
    one, two = opened(page()), opened(page(panel(Box(0, 0, 1, 1), "#000000")))
    assert bytes(one.trailer.ID[0]) != bytes(two.trailer.ID[0])
    moved = Compiled(
        objects=(PdfObject("root", "/Type/XObject/Subtype/Form/BBox[0 0 1 1]", b""),), root="root", width=1, height=1
    )
    a, b = opened(page(picture(Box(0, 0, 8, 4)))), opened(page(picture(Box(0, 0, 8, 4))), **{"a.svg": moved})
    assert bytes(a.trailer.ID[0]) != bytes(b.trailer.ID[0])


def linked_pages():
    """Six pages that lead to each other, with an outline: what packers of files stumble over."""
    link = Link(box=Box(10, 10, 30, 20), target="page-1", text="Back")
    items = [picture(Box(0, 0, 400, 300)), words(Box(20, 20, 300, 200), "Boots"), link]
    return [page(*items, Anchor(name=f"page-{n}", y=0), of=SHEET, number=n, outline="A" * (n % 2)) for n in range(1, 7)]


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
@pytest.mark.parametrize("tagged", [False, True])
def test_qpdf_finds_nothing_wrong(tmp_path, tagged):
    file = tmp_path / "x.pdf"
    file.write_bytes(paint(linked_pages(), {"a.svg": QUARTERS}, FAMILY.fonts, replace(IMPRINT, tagged=tagged)))
    subprocess.run(["qpdf", "--check", file], check=True, capture_output=True)


@pytest.mark.parametrize("tagged", [False, True])
def test_the_first_page_shows_before_the_rest_is_there(tagged):
    pdf = opened(*linked_pages(), imprint=replace(IMPRINT, tagged=tagged))
    assert pdf.is_linearized
    assert pdf.check_linearization()
    assert [o for o in pdf.objects if isinstance(o, pikepdf.Stream) and o.get("/Type") == "/ObjStm"]
    assert [entry.title for entry in pdf.open_outline().root] == ["A", "A", "A"]
    assert pdf.Root.OpenAction[1] == "/Fit"
    assert pdf.Root.OpenAction[0].objgen == pdf.pages[0].obj.objgen


def test_a_file_whose_hints_end_with_a_line_feed_gets_other_hints(monkeypatch):
    """PDF/A counts the line feed before `endstream` as none of the stream; qpdf leaves it out after such hints."""
    good = b"1 0 obj\n<< /Filter /FlateDecode /S 5 /O 6 /Length 3 >>\nstream\nab\n\nendstream\n"
    assert finish._hints_are_whole(good)
    assert not finish._hints_are_whole(good.replace(b"\n\nend", b"\nend"))
    seen = []

    def hints_of(data):
        found = finish.HINTS.search(data)
        seen.append(data[found.end() : found.end() + int(found[1])])
        return len(seen) == 3

    monkeypatch.setattr(finish, "_hints_are_whole", hints_of)
    pdf = opened(*linked_pages())
    assert pdf.is_linearized
    assert len(set(seen)) == 3
    assert pdf.pages[-1].Contents.read_bytes().endswith(b"  ")
    monkeypatch.setattr(finish, "_hints_are_whole", lambda _data: False)
    pdf = opened(*linked_pages())
    assert not pdf.is_linearized
    assert len(pdf.pages) == 6
