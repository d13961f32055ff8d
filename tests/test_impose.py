"""Sheets for the printer at home, checked by folding: both sides are drawn, turned, folded, and read page by page."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from judges import JUDGES, by_command
from laid_pages import FAMILY, IMPRINT, QUARTERS
from PIL import Image, ImageChops, ImageStat
from pixels import page_picture
from stories import SAFE, SPREAD_ZONES, art, page, story

from book.checks import Draft, run_checks
from book.editions import EDITIONS
from book.editions.chosen import LITTLE, chosen, too_thick
from book.findings import BookError, Span
from book.guide import HALF, NAMES, guide_pictures, with_guide
from book.impose import (
    CLEAR,
    HEAD,
    MOST_SHEETS,
    THICKNESS,
    ZINE_ORDER,
    booklet_order,
    imposed,
)
from book.laid import Panel, Picture, Words
from book.languages import LANGUAGES
from book.lay_out import lay_out
from book.layouts import LAYOUTS
from book.load import load_story
from book.make import make
from book.new import new_book
from book.paint import paint, paint_sheets
from book.proofs import proof
from book.setting import Setter

ROOT = Path(__file__).parent.parent
HOME = {name: edition for name, edition in EDITIONS.items() if edition.paper}
BOOKLETS = [name for name, edition in HOME.items() if edition.paper.way == "booklet"]
ZINES = [name for name, edition in HOME.items() if edition.paper.way == "zine"]
SCALE = 2
COLOURS = ("#E4573D", "#2F8F8B", "#F2B33D", "#22264A", "#4C9A4A", "#8C5A9A", "#D77FA1", "#5B7FD0", "#A0522D", "#7A8B3C")
LEFT_RIGHT, UPSIDE_DOWN = Image.Transpose.FLIP_LEFT_RIGHT, Image.Transpose.FLIP_TOP_BOTTOM


def pages_of(count, shape, *, spread=False):
    """Pages of different colours with different words; with a spread on pages 2 and 3, and as many as there are."""
    pages = [page("cover", "p1", picture=art("cover"), ground=COLOURS[0])]
    if spread:
        pages.append(
            page("spread", "p2", words="Here.", words_right="There.", picture=art("s", SPREAD_ZONES, wide=True))
        )
    pages += [
        page("above", f"p{n}", words=f"Page {n + 1}.", picture=art(f"a{n}", SAFE), ground=COLOURS[n % 10])
        for n in range(len(pages) + spread, count)
    ]
    return lay_out(story(*pages, disclaimer=""), shape)


def gallery_of(pages):
    """A picture for each page, no two of one colour."""
    paths = dict.fromkeys(item.path for each in pages for item in each.items if isinstance(item, Picture))
    return {path: quarters(n / len(paths)) for n, path in enumerate(paths)}


def quarters(shade):
    look, root = QUARTERS.objects
    data = root.data.replace(b"1 0 0 rg", b"%.2f %.2f 1 rg" % (shade, 1 - shade))
    return replace(QUARTERS, objects=(look, replace(root, data=data)))


def sheets_and_proof(name, count, **more):
    """The imposed PDF without its guide, and the same pages one by one."""
    edition = HOME[name]
    pages = pages_of(count, edition.shape, **more)
    gallery = gallery_of(pages)
    sheets = paint_sheets(imposed(pages, edition.paper), gallery, FAMILY.fonts, IMPRINT)
    return drawn(sheets), drawn(paint(pages, gallery, FAMILY.fonts, IMPRINT))


def drawn(pdf):
    with pikepdf.open(BytesIO(pdf)) as opened:
        count = len(opened.pages)
    return [page_picture(pdf, n, SCALE) for n in range(count)]


def unlike(one, other):
    """The mean difference of two pictures, from 0 to 255."""
    size = min(one.width, other.width), min(one.height, other.height)
    difference = ImageChops.difference(one.crop((0, 0, *size)), other.crop((0, 0, *size)))
    return sum(ImageStat.Stat(difference).mean) / 3


def folded(sides, paper):
    """The pages of a booklet as one reads them, each with the white paper round it.

    The second side of each sheet lies behind the first, turned over on the short edge: seen through the paper it is
    mirrored. The right half of a sheet is a leaf: its front, then its back, seen from behind. Sheet lies in sheet, each
    thicker by the paper outside it; all leaves begin at the same place behind the spine.
    """
    rights, lefts = [], []
    count, half = len(sides) // 2, round(paper.width / 2 * SCALE)
    for n in range(count):
        front, behind = sides[2 * n], sides[2 * n + 1].transpose(LEFT_RIGHT)
        start = (count - 1 - n) * THICKNESS * SCALE
        right, left = (round(half + start), 0, front.width, front.height), (0, 0, round(half - start), front.height)
        rights += [front.crop(right), behind.crop(right).transpose(LEFT_RIGHT)]
        lefts += [front.crop(left), behind.crop(left).transpose(LEFT_RIGHT)]
    return rights + lefts[::-1]


def on_leaf(leaf, number, shape):
    """What stands on a leaf where the page must be: at the spine, which is left of odd pages."""
    width, top = shape.width * SCALE, (leaf.height - shape.height * SCALE) / 2
    left = 0 if number % 2 else leaf.width - width
    return leaf.crop((round(left), round(top), round(left + width), round(top + shape.height * SCALE)))


@given(st.integers(1, 4 * MOST_SHEETS))
def test_every_page_stands_once_on_the_sheets_of_a_booklet_and_blanks_make_up_the_rest(count):
    order = booklet_order(count)
    flat = [at for sheet in order for side in sheet for at in side]
    assert sorted(at for at in flat if at is not None) == list(range(count))
    assert len(flat) == 4 * len(order) < count + 4


@given(st.integers(2, 4 * MOST_SHEETS))
def test_a_folded_booklet_reads_in_order_with_its_blanks_before_the_back(count):
    order = booklet_order(count)
    rights = [at for (outside, inside) in order for at in (outside[1], inside[0])]
    lefts = [at for (outside, inside) in order for at in (outside[0], inside[1])]
    read = rights + lefts[::-1]
    assert read == [*range(count - 1), *[None] * (-count % 4), count - 1]


def test_a_zine_has_each_page_once():
    assert sorted(at for row in ZINE_ORDER for at in row) == list(range(LITTLE))


@pytest.mark.parametrize("name", BOOKLETS)
@pytest.mark.parametrize("count", [4, 10, 12])
def test_a_booklet_cut_from_both_sides_of_its_sheets_folds_to_the_pages_in_order(name, count):
    edition = HOME[name]
    sides, pages = sheets_and_proof(name, count, spread=True)
    leaves = folded(sides, edition.paper)
    blanks = -count % 4
    expected = [*pages[:-1], *[Image.new("RGB", pages[0].size, "white")] * blanks, pages[-1]]
    assert len(leaves) == len(expected)
    for number, (leaf, wanted) in enumerate(zip(leaves, expected, strict=True), start=1):
        found = on_leaf(leaf, number, edition.shape)
        assert unlike(found, wanted) < 1, number
    assert all(unlike(one, other) > 4 for n, one in enumerate(pages) for other in pages[:n])


def test_turned_over_on_the_long_edge_no_booklet_would_come_out():
    edition = HOME[BOOKLETS[0]]
    sides, pages = sheets_and_proof(BOOKLETS[0], 4)
    wrong = [side.rotate(180) if n % 2 else side for n, side in enumerate(sides)]
    assert unlike(on_leaf(folded(wrong, edition.paper)[1], 2, edition.shape), pages[1]) > 8


@pytest.mark.parametrize("name", BOOKLETS)
def test_a_picture_over_the_two_pages_in_the_middle_is_whole(name):
    edition = HOME[name]
    sides, pages = sheets_and_proof(name, 4, spread=True)
    inside, left, right = sides[1], pages[1], pages[2]
    whole = Image.new("RGB", (2 * left.width, left.height))
    whole.paste(left, (0, 0))
    whole.paste(right, (left.width, 0))
    x, y = (inside.width - whole.width) // 2, round((inside.height - edition.shape.height * SCALE) / 2)
    assert unlike(inside.crop((x, y, x + whole.width, y + whole.height)), whole) < 2


@pytest.mark.parametrize("name", ZINES)
def test_a_zine_cut_and_folded_by_program_reads_in_order_with_heads_up(name):
    """From the cover round the ring of panels: where two hang together the paper is folded, which mirrors the next one.

    The cut parts the two rows in their middle. A panel that comes to lie face down is seen when the book is turned.
    """
    edition = HOME[name]
    (sheet,), pages = sheets_and_proof(name, LITTLE, spread=True)
    ring = [
        (1, 3),
        (0, 3),
        (0, 2),
        (0, 1),
        (0, 0),
        (1, 0),
        (1, 1),
        (1, 2),
    ]  # row, column; the cover is low on the right
    width, height = sheet.width / 4, sheet.height / 2
    across = down = 0
    for number, ((row, column), wanted) in enumerate(zip(ring, pages, strict=True), start=1):
        if number > 1:
            before = ring[number - 2]
            uncut = before[1] == column and column in (0, 3)
            assert before[0] == row or uncut
            across, down = across + (before[0] == row), down + (before[1] == column)
        box = (column * width, row * height, (column + 1) * width, (row + 1) * height)
        panel = sheet.crop(tuple(round(edge) for edge in box))
        face_down = (across + down) % 2
        panel = panel.transpose(LEFT_RIGHT) if (across + face_down) % 2 else panel
        panel = panel.transpose(UPSIDE_DOWN) if down % 2 else panel
        left = 0 if number % 2 else panel.width - wanted.width
        top = round(HEAD * SCALE)
        found = panel.crop((left, top, left + wanted.width, top + wanted.height))
        assert unlike(found, wanted) < 3, number
        assert unlike(found.rotate(180), wanted) > 8, number
    assert edition.shape.width + CLEAR == pytest.approx(edition.paper.width / 4)


@pytest.mark.parametrize("name", HOME)
def test_no_page_and_no_mark_lies_where_a_printer_prints_nothing(name):
    edition = HOME[name]
    count = LITTLE if name in ZINES else 4 * MOST_SHEETS
    free = edition.paper.box.inset(CLEAR)
    for side in imposed(pages_of(count, edition.shape), edition.paper):
        boxes = [leaf.page.room.trim.moved(leaf.x, leaf.y) for leaf in side.leaves]
        assert all(free.contains(box) for box in boxes)
        assert all(free.contains(mark.box) for mark in side.items)
        assert all(mark.box.overlap(box) is None for mark in side.items for box in boxes)
        assert all(box.width == edition.shape.width and box.height == edition.shape.height for box in boxes)


@pytest.mark.parametrize("name", BOOKLETS)
def test_the_outer_edges_of_all_sheets_are_in_line_when_sheet_lies_in_sheet(name):
    edition = HOME[name]
    sides = imposed(pages_of(36, edition.shape), edition.paper)
    fold = edition.paper.width / 2
    edges = {
        round(leaf.x + edition.shape.width - fold + sheet * THICKNESS, 6)
        for sheet in range(len(sides) // 2)
        for leaf in sides[2 * sheet].leaves
        if leaf.x >= fold
    }
    assert len(edges) == 1
    assert sides[-1].leaves[1].x == fold


def test_the_fold_of_outer_sheets_shows_the_picture_and_no_white():
    sides, _ = sheets_and_proof("booklet-a4", 12, spread=True)
    back_of_outer = sides[1]
    row, fold = back_of_outer.height // 3, back_of_outer.width // 2
    assert all(back_of_outer.getpixel((x, row)) != (255, 255, 255) for x in range(fold - 4, fold))


def through(front, back, flip):
    """Two sides held to the light: the second is seen through the paper."""
    behind = back.transpose(flip)
    return Image.fromarray(np.minimum(np.asarray(front), np.asarray(behind)))


@pytest.mark.parametrize("name", BOOKLETS)
def test_the_butterfly_is_whole_only_if_the_sheet_was_turned_over_on_its_short_edge(name):
    paper = HOME[name].paper
    sides = with_guide((), paper, Setter(family=FAMILY, language="en"))
    front, back = drawn(paint_sheets(sides, guide_pictures(), FAMILY.fonts, IMPRINT))

    def window(flip):
        seen = through(front, back, flip)
        x, y = seen.width // 2, seen.height // 2
        wide, high = round(HALF[0] * SCALE), round(HALF[1] / 2 * SCALE)
        left, right = seen.crop((x - wide, y - high, x, y + high)), seen.crop((x, y - high, x + wide, y + high))
        return left, right.transpose(LEFT_RIGHT)

    left, right = window(LEFT_RIGHT)
    assert unlike(left, right) < 2
    assert np.asarray(right).std() > 40
    left, right = window(UPSIDE_DOWN)
    assert unlike(left, right) > 30
    assert np.asarray(right).std() < 20


@pytest.mark.parametrize("name", HOME)
@pytest.mark.parametrize("language", ["en", "xx"])
def test_the_guide_stays_on_the_paper_and_does_without_words_in_unknown_languages(name, language):
    paper = HOME[name].paper
    for side in with_guide((), paper, Setter(family=FAMILY, language=language)):
        free = paper.box.inset(CLEAR)
        boxes = [item.clip if isinstance(item, Picture) else item.box for item in side.items]
        assert all(free.contains(box) for box in boxes)
        words = [item for item in side.items if isinstance(item, Words)]
        assert all(one.box.overlap(other.box) is None for one in words for other in words if one is not other)
        assert all(not box.overlap(word.box) for word in words for box in boxes if box is not word.box)
        if language == "xx":
            assert all(word.lines[0].text.isdigit() for word in words)


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize("name", HOME)
def test_the_guide_has_room_for_its_words_in_every_language(name, code):
    for side in with_guide((), HOME[name].paper, Setter(family=FAMILY, language=code)):
        words = [item for item in side.items if isinstance(item, Words)]
        boxes = [item.clip for item in side.items if isinstance(item, Picture)]
        assert len(words) > 6
        assert all(one.box.overlap(other.box) is None for one in words for other in words if one is not other)
        assert all(not box.overlap(word.box) for word in words for box in boxes)


@pytest.mark.parametrize("name", BOOKLETS)
def test_sheets_are_numbered_on_the_side_that_lies_up_in_the_pile(name):
    """Between page and bare edge; the cover, which lies down, has none."""
    edition = HOME[name]
    setter = Setter(family=FAMILY, language="en")
    sides = with_guide(imposed(pages_of(10, edition.shape), edition.paper), edition.paper, setter)[2:]
    words = [[item for item in side.items if isinstance(item, Words)] for side in sides]
    assert [[word.lines[0].text for word in found] for found in words] == [[], ["1/3"], [], ["2/3"], [], ["3/3"]]
    for side, found in zip(sides, words, strict=True):
        for number in found:
            assert edition.paper.box.inset(CLEAR).contains(number.box)
            taken = [leaf.page.room.bleed.moved(leaf.x, leaf.y) for leaf in side.leaves]
            taken += [item.box for item in side.items if isinstance(item, Panel)]
            assert all(number.box.overlap(box) is None for box in taken)


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_words_for_every_picture_of_the_guide(code):
    assert set(LANGUAGES[code].printing) == {*NAMES, "test", "then", "zine", "one-side"} - {"half-butterfly"}
    assert {path.stem for path in (ROOT / "assets/signs").iterdir()} == set(NAMES)


@pytest.fixture(scope="module")
def small_book(tmp_path_factory):
    folder = tmp_path_factory.mktemp("small") / "book"
    new_book(folder)
    return folder


@pytest.mark.parametrize("name", BOOKLETS)
def test_the_file_tells_the_printer_both_sides_short_edge_and_actual_size(small_book, tmp_path, name):
    _, (made,) = make(small_book, (name,), tmp_path)
    paper = HOME[name].paper
    with pikepdf.open(made.path) as pdf:
        wishes = pdf.Root.ViewerPreferences
        assert (wishes.Duplex, wishes.PrintScaling) == ("/DuplexFlipShortEdge", "/None")
        assert len(pdf.pages) == 2 + 2
        for sheet in pdf.pages:
            assert [float(n) for n in sheet.MediaBox] == pytest.approx([0, 0, paper.width, paper.height], abs=0.01)
            assert "/Annots" not in sheet
        assert "/StructTreeRoot" not in pdf.Root
        fonts = [font for sheet in pdf.pages for font in sheet.Resources.Font.values()]
        assert fonts
        assert all("/FontFile2" in font.DescendantFonts[0].FontDescriptor for font in fonts)


@pytest.mark.parametrize("name", BOOKLETS)
@pytest.mark.parametrize("judge", JUDGES)
def test_the_judges_find_nothing_wrong_with_a_booklet(small_book, tmp_path, judge, name):
    _, (made,) = make(small_book, (name,), tmp_path)
    assert by_command(judge, made.path, tmp_path) == (0, "")


@pytest.fixture(scope="module")
def zines():
    return proof(ROOT, ZINES, None)


@pytest.mark.parametrize("name", ZINES)
def test_the_zine_of_the_story_is_one_sheet_that_ends_with_the_disclaimer(zines, name):
    ready, sheets = zines, zines.sheets[ZINES.index(name)]
    assert len(sheets.pages) == LITTLE
    assert " ".join(ready.story.faq.disclaimer.split()) in " ".join(sheets.pages[-1].text.split())
    sizes = [words.size for page in sheets.pages for words in page.items if isinstance(words, Words)]
    assert min(sizes) >= 9
    assert len(imposed(sheets.pages, sheets.edition.paper)) == 1


@pytest.mark.parametrize("name", BOOKLETS)
def test_more_pages_than_a_stapler_takes_are_refused(name):
    edition = HOME[name]
    most = 4 * MOST_SHEETS
    assert not list(too_thick([None] * most, edition, Span("story/book.yaml")))
    (fault,) = too_thick([None] * (most + 1), edition, Span("story/book.yaml"))
    assert (fault.code, fault.message) == ("P109", f"53 pages are too many for the edition '{name}'")


EIGHT = [page("above", f"p{n}", words="Hello.") for n in range(7)] + [page("back", "p7", words="Bye.")]
SPREAD = page("spread", "two", picture=art("s", SPREAD_ZONES, wide=True))


def with_zine(*names):
    spans = tuple((name, Span("story/book.yaml", 9, 8 + at)) for at, name in enumerate(names))
    return replace(story(*EIGHT, SPREAD), zine=spans)


@pytest.mark.parametrize(
    ("names", "message", "hint"),
    [
        ((), "needs to know its pages", "a list of 8 pages"),
        (("p0", "p1"), "the zine has 2 pages", "add 6"),
        ([f"p{n}" for n in range(7)] + ["two"], "the zine has 9 pages", "take out 1"),
        (("p0", "p1", "p0"), "'p0' stands twice", "take it out"),
    ],
)
def test_a_zine_that_is_not_made_of_eight_pages_says_how_to_mend_it(names, message, hint):
    with pytest.raises(BookError) as caught:
        chosen(with_zine(*names), HOME["zine-a4"])
    (fault,) = caught.value.findings
    assert fault.code == "P110"
    assert message in fault.message
    assert hint in fault.hint
    assert fault.span.line == (9 if names else 1)


def test_a_picture_over_two_pages_that_would_be_torn_in_the_zine_is_refused():
    names = ["p0", "p1", "two", "p2", "p3", "p4", "p5"]
    made, shape = with_zine(*names), HOME["zine-a4"].shape
    codes = {f.code for f in run_checks(Draft(story=made, pages=lay_out(chosen(made, HOME["zine-a4"]), shape)))}
    assert "P302" in codes
    made = with_zine("p0", "two", *names[1:2], *names[3:])
    codes = {f.code for f in run_checks(Draft(story=made, pages=lay_out(chosen(made, HOME["zine-a4"]), shape)))}
    assert "P302" not in codes


def test_the_last_page_of_a_zine_is_all_disclaimer():
    kept = chosen(with_zine(*[f"p{n}" for n in range(8)]), HOME["zine-a4"])
    assert [told.name for told in kept.pages] == [f"p{n}" for n in range(8)]
    assert not kept.pages[-1].words
    (last,) = lay_out(kept, HOME["zine-a4"].shape)[-1:]
    assert " ".join(last.text.split()) == kept.faq.disclaimer


def test_a_page_that_the_zine_names_and_the_book_has_not_is_named_with_a_guess(small_book, tmp_path):
    book = tmp_path / "book"
    new_book(book)
    file = book / "story/book.yaml"
    file.write_text(file.read_text("utf-8") + "zine: [01-covr]\n", "utf-8")
    with pytest.raises(BookError) as caught:
        load_story(book, layouts=LAYOUTS, editions=EDITIONS)
    (fault,) = caught.value.findings
    assert (fault.code, fault.message) == ("S011", "unknown page '01-covr'")
    assert fault.hint == "did you mean '01-cover'?"


def test_marks_are_thin_and_light():
    for edition in HOME.values():
        for side in imposed(pages_of(LITTLE, edition.shape), edition.paper):
            for mark in side.items:
                assert isinstance(mark, Panel)
                assert min(mark.box.width, mark.box.height) <= 1
