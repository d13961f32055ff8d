"""The colouring books: loose sheets with one picture each, all words kept, nothing that a printer at home cuts off."""

from __future__ import annotations

import re
import zlib
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from stories import SAFE, SPREAD_ZONES, art, entry, page, story

from book.art.finish import compile_cut_paper
from book.checks import Draft, run_checks
from book.editions import EDITIONS
from book.editions.chosen import chosen, on_sheets, turned
from book.findings import BookError
from book.geometry import INCH, SHAPES
from book.laid import Panel, Picture, Words
from book.lay_out import lay_out
from book.layouts import LAYOUTS
from book.load import load_story
from book.make import printed
from book.new import new_book
from book.personalise import personalise
from book.proofs import proof

ROOT = Path(__file__).parent.parent
COLOURING = tuple(name for name in EDITIONS if name.startswith("colouring"))
PAPER = {"colouring-a4": (595.28, 841.89), "colouring-letter": (612, 792)}
KEPT = EDITIONS["colouring-a4"].layouts

SPREAD = page(
    "spread", "night", words="Good night.", words_right="Sleep well.", picture=art("night", SPREAD_ZONES, wide=True)
)
FULL = page("full", "day", words="Good day.", picture=art("day", SAFE), ink="#FBF1DC", ground="#2F2B5B")
LIST = page("words-to-know", entries=(entry("boot", "A high shoe."),))


def sheets(made, name="colouring-a4"):
    edition = EDITIONS[name]
    kept = chosen(made, edition)
    return on_sheets(lay_out(kept, edition.shape, None, turned(kept, edition)), edition)


def of_type(page, kind):
    return [item for item in page.items if isinstance(item, kind)]


@pytest.fixture(scope="module")
def books():
    return {sheet.edition.name: sheet.pages for sheet in proof(ROOT, COLOURING, None).sheets}


@pytest.mark.parametrize("name", COLOURING)
def test_every_sheet_is_paper_that_one_can_buy_upright_or_across(books, name):
    sizes = {(round(p.room.bleed.width, 2), round(p.room.bleed.height, 2)) for p in books[name]}
    assert sizes == {PAPER[name], PAPER[name][::-1]}


@pytest.mark.parametrize("name", COLOURING)
def test_every_sheet_has_one_picture_and_no_other_page(books, name):
    assert all(len(of_type(p, Picture)) == 1 for p in books[name])
    assert len({p.name for p in books[name]}) == len(books[name])


@pytest.mark.parametrize("name", COLOURING)
def test_nothing_comes_nearer_to_the_edge_than_a_quarter_of_an_inch(books, name):
    for sheet in books[name]:
        free = sheet.room.trim.inset(INCH / 4)
        assert all(free.contains(item.clip) for item in of_type(sheet, Picture))
        assert all(free.contains(item.box) for kind in (Words, Panel) for item in of_type(sheet, kind))


@pytest.mark.parametrize("name", COLOURING)
def test_no_word_of_the_story_is_lost(books, name):
    whole = load_story(ROOT, layouts=LAYOUTS, editions=EDITIONS)[0]
    whole = personalise(whole, whole.reader)
    by_name = {sheet.name: " ".join(sheet.text.split()) for sheet in books[name]}
    for told in whole.pages:
        if told.layout in KEPT:
            for text in (told.words, told.words_right, told.small):
                assert " ".join(text.text.split()) in by_name[told.name]
    assert " ".join(whole.faq.disclaimer.split()) in by_name[whole.pages[-1].name]


@pytest.mark.parametrize("name", COLOURING)
def test_words_are_dark_on_white_whatever_the_page_was(books, name):
    runs = [r for s in books[name] for w in of_type(s, Words) for line in w.lines for r in line.runs]
    assert {run.colour for run in runs} == {"#000000"}
    assert {sheet.ground for sheet in books[name]} == {"#FFFFFF"}


def test_the_sheets_begin_with_the_cover_and_end_with_the_back(books):
    for pages in books.values():
        assert (pages[0].layout, pages[-1].layout) == ("cover", "back")
        assert {p.layout for p in pages} <= set(KEPT.values())


def test_a_spread_lies_across_one_sheet_with_the_words_of_both_pages():
    (sheet,) = sheets(story(SPREAD))
    assert sheet.room.trim.width > sheet.room.trim.height
    left, right = of_type(sheet, Words)
    assert (left.lines[0].text, right.lines[0].text) == ("Good night.", "Sleep well.")
    assert left.box.right < right.box.x
    assert left.box.y == right.box.y


def test_words_follow_each_other_where_a_layout_has_one_place_for_them():
    edition = replace(EDITIONS["colouring-a4"], layouts={"spread": "above"})
    (only,) = chosen(story(SPREAD), edition).pages
    assert only.words.text == "Good night.\nSleep well."
    assert not only.words_right


def test_a_line_runs_round_every_picture():
    (sheet,) = sheets(story(FULL))
    clip = of_type(sheet, Picture)[0].clip
    at = sheet.items.index(of_type(sheet, Picture)[0])
    top, foot, left, right = (line.box for line in sheet.items[at + 1 : at + 5])
    assert top.y < clip.y < top.bottom
    assert foot.y < clip.bottom < foot.bottom
    assert left.x < clip.x < left.right
    assert right.x < clip.right < right.right


def test_lists_and_patterns_stay_in_the_reading_editions():
    assert [p.name for p in sheets(story(FULL, LIST, page("pattern", picture=art())))] == ["day"]


def test_an_edition_that_keeps_nothing_says_so():
    with pytest.raises(BookError) as caught:
        chosen(story(LIST), EDITIONS["colouring-a4"])
    (fault,) = caught.value.findings
    assert fault.code == "P108"
    assert "'full'" in fault.hint


def test_other_editions_leave_the_story_as_it_is():
    made, tablet = story(FULL, SPREAD), EDITIONS["tablet"]
    assert chosen(made, tablet) is made
    pages = lay_out(made, SHAPES["tablet"])
    assert on_sheets(pages, tablet) == pages


def test_loose_sheets_are_not_checked_as_if_they_lay_open_together():
    made = story(FULL, SPREAD)
    pages = sheets(made)
    codes = {finding.code for finding in run_checks(Draft(story=made, pages=pages, bound=False))}
    assert not codes & {"P301", "W102", "W111"}


def lines(inside, size="0 0 200 200"):
    data = f'<svg xmlns="http://www.w3.org/2000/svg" class="cut-paper" viewBox="{size}">{inside}</svg>'.encode()
    compiled = compile_cut_paper(data, "p.svg", "line")
    return zlib.decompress(next(o for o in compiled.objects if o.name == compiled.root).data).decode()


def widths(text):
    return [float(w) / 20 for w in re.findall(r"([\d.]+) w$", text, re.MULTILINE)]


def test_lines_have_three_weights_by_the_size_of_the_piece():
    pieces = "".join(f'<rect class="box" x="20" y="20" width="{n}" height="{n}" fill="#fff"/>' for n in (100, 20, 6))
    assert widths(lines(pieces)) == [0.75, 0.5, 0.3]


def test_of_a_row_joined_to_one_path_the_parts_too_small_to_colour_are_left_out():
    row = '<path class="book" d="M20,20h8v20h-8ZM27,20h8v20h-8ZM34,20h1v20h-1Z" fill="#E4573D"/>'
    text = lines(row)
    assert text.count("\nh") == 2
    assert widths(text) == [0.5]


def test_lines_over_two_pages_are_wider_because_they_are_printed_smaller():
    piece = '<rect class="box" x="20" y="20" width="100" height="100" fill="#fff"/>'
    assert widths(lines(piece, "0 0 600 300"))[0] > widths(lines(piece))[0]


@pytest.mark.parametrize("role", ["letter", "button", "spot", "hand", "ribbon", "ribbon2"])
def test_letters_of_the_genes_buttons_spots_fingers_and_ribbons_are_kept_however_small(role):
    assert widths(lines(f'<circle class="{role}" cx="50" cy="50" r="1" fill="#1E6A70"/>'))


def test_no_drawn_line_is_blacker_than_the_widest_outline():
    line = '<path class="ln" d="M20,20L100,90" fill="none" stroke="#22264A" stroke-width="{}"/>'
    assert widths(lines(line.format(2.3))) == [0.75]
    assert widths(lines(line.format(0.1))) == [0.35]


def test_one_does_not_see_through_a_wheel_and_its_spokes_are_left_out():
    ring = "M20,60A40,40 0 1 1 100,60A40,40 0 1 1 20,60ZM26,60A34,34 0 1 0 94,60A34,34 0 1 0 26,60Z"
    wheel = f'<path class="tyre" d="{ring}" fill="#22264A"/>'
    spoke = '<path class="spoke" d="M60,60L90,60" fill="none" stroke="#22264A"/>'
    assert lines(spoke + wheel) == lines(wheel)
    assert lines(wheel).count("\nf\n") == 1
    assert "\nf\n" not in lines(wheel.replace("tyre", "rim"))


def test_a_narrow_post_stays_and_a_crumb_is_left_out():
    assert widths(lines('<rect class="handle" x="20" y="20" width="2.4" height="60" fill="#22264A"/>'))
    assert not widths(lines('<rect class="patch" x="20" y="20" width="3.6" height="3.6" fill="#22264A"/>'))


def test_the_letters_of_a_title_are_there_to_be_filled(tmp_path):
    """White is drawn over a black line, for each letter of the title on the cover, and for nothing else."""
    new_book(tmp_path / "boat")
    ready = proof(tmp_path / "boat", ("colouring-a4", "tablet"), None)
    hollow = [item for page in ready.sheets[0].pages for item in page.items if isinstance(item, Words) and item.hollow]
    assert {item.role for item in hollow} == {"title"}
    assert not [i for page in ready.sheets[1].pages for i in page.items if isinstance(i, Words) and i.hollow]
    drawing = pypdfium2.PdfDocument(printed(ready, ready.sheets[0]))[0].render(scale=3).to_numpy()
    box = hollow[0].box
    letters = drawing[int(box.y * 3) : int(box.bottom * 3), int(box.x * 3) : int(box.right * 3), :3].mean(axis=2)
    assert 0.02 < (letters < 60).mean() < 0.25  # lines, and not filled with black


NARROW = '<rect class="box" x="20" y="20" width="60" height="60" fill="#E4573D"/>'
OVER = '<rect class="box" x="18" y="18" width="64" height="{}" fill="#1E6A70"/>'


def test_a_piece_of_which_only_a_sliver_is_seen_is_left_out():
    assert lines(NARROW + OVER.format(61)) == lines(OVER.format(61))
    assert lines(NARROW + OVER.format(50)).count("\nB\n") == 1
    assert lines(NARROW + OVER.format(50)) != lines(OVER.format(50))


def test_a_piece_of_which_only_a_crumb_is_seen_is_left_out():
    """A corner of two by two millimetres has room for a crayon, and is still too small."""
    over = '<path class="box" d="M18,18H82V78H78V82H18Z" fill="#1E6A70"/>'
    assert lines(NARROW + over) == lines(over)


def test_what_is_left_out_hides_nothing():
    """Two millimetres of the box behind are seen; the sliver over one of them is left out and does not count."""
    behind, sliver, over = (
        f'<rect class="box" x="{x}" y="20" width="50" height="60" fill="#E4573D"/>' for x in (21, 22, 23)
    )
    assert lines(behind + over) != lines(over)
    assert lines(behind + sliver + over) == lines(behind + over)


def test_hands_and_letters_stay_however_little_of_them_is_seen():
    hand = NARROW.replace('"box"', '"hand"')
    assert lines(hand + OVER.format(61)) != lines(OVER.format(61))


def test_rain_that_one_sees_through_is_left_out_and_seams_of_a_floor_stay():
    drawn = '<path class="ln" d="{}" fill="none" stroke="#FBF1DC" stroke-opacity="{}"/>'
    rain = "".join(f"M{x},30l-2,8" for x in range(20, 180, 4))
    assert lines(drawn.format(rain, ".75")) == lines("")
    assert widths(lines(drawn.format(rain, "1")))
    assert widths(lines(drawn.format("M30,30l-2,80M60,30l-2,80", ".75")))


def test_a_beard_has_bristles_inside_its_outline_and_other_hair_has_none():
    face = (
        '<circle class="skin" cx="60" cy="60" r="30" fill="#9C6240"/>'
        '<path class="mouth" d="M55,72Q60,76 65,72" fill="none" stroke="#5A1A2E"/>'
    )
    beard = '<rect class="hair" x="40" y="62" width="40" height="26" fill="#33202B"/>'
    strokes = re.findall(r"^(\S+) (\S+) m\n(\S+) (\S+) l S$", lines(face + beard), re.MULTILINE)
    assert len(strokes) > 40
    for stroke in strokes:
        x, top, same, low = (float(v) / 20 for v in stroke)
        assert x == same
        assert 40 < x < 80
        assert 62 < top < low < 88
    long_hair = beard.replace('y="62" width="40" height="26"', 'y="30" width="40" height="58"')
    assert " l S" not in lines(face + long_hair)


def test_the_questions_are_large_enough_to_be_read_across_a_table(books):
    for pages in books.values():
        asked = [w for p in pages for w in of_type(p, Words) if w.role == "label"]
        assert asked
        assert min(w.size for w in asked) >= 12
