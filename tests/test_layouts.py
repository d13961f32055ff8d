"""Laws of all layouts on pages of all shapes."""

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from stories import ANSWERS, FRIEZE, SAMPLES, SPREAD_ZONES, STORY_WORDS, VARIANTS, ZONES, art, page, story, text

from book.findings import BookError
from book.geometry import BARCODE, SHAPES, Box
from book.laid import Picture, Room, Rule, Words
from book.lay_out import lay_out, room_of
from book.layouts import CODES, LAYOUTS
from book.layouts.frame import can_cover, frame_of

PRINT_A5 = replace(SHAPES["a5"], name="print-a5", bleed=9.0)
ALL_SHAPES = [*SHAPES.values(), PRINT_A5]
SMALLEST = {"words": 11, "subheading": 11, "label": 11, "heading": 14, "title": 18, "small": 9}

CASES = SAMPLES | VARIANTS

every_case = pytest.mark.parametrize("case", CASES)
every_layout = pytest.mark.parametrize("layout", LAYOUTS)
every_shape = pytest.mark.parametrize("shape", ALL_SHAPES, ids=lambda shape: shape.name)


def laid(sample, shape):
    """The pages of one sample after a page that makes it begin on the left."""
    return lay_out(story(SAMPLES["cover"], sample), shape)[1:]


def words_of(laid_page):
    return [item for item in laid_page.items if isinstance(item, Words)]


def pictures_of(laid_page):
    return [item for item in laid_page.items if isinstance(item, Picture)]


def ink_box(block):
    """What the runs themselves take up."""
    left = min(line.runs[0].x for line in block.lines)
    right = max(run.x + run.width for line in block.lines for run in line.runs)
    top = block.lines[0].baseline - 0.72 * block.size
    return Box(left, top, right - left, block.lines[-1].baseline + 0.24 * block.size - top)


@every_case
@every_shape
def test_every_layout_keeps_words_in_the_safe_area(case, shape):
    for sheet in laid(CASES[case], shape):
        for block in words_of(sheet):
            assert sheet.room.safe.contains(block.box)
            assert block.box.contains(ink_box(block))


@every_case
@every_shape
def test_words_never_lie_over_each_other(case, shape):
    for sheet in laid(CASES[case], shape):
        blocks = words_of(sheet)
        for i, one in enumerate(blocks):
            assert all(one.box.inset(0.01).overlap(other.box) is None for other in blocks[i + 1 :])


@every_case
@every_shape
def test_all_words_of_a_page_are_printed_in_order(case, shape):
    sample = CASES[case]
    printed = " ".join(sheet.text for sheet in laid(sample, shape)).split()
    texts = [sample.heading, sample.words]
    for entry in sample.entries:
        texts += [entry.head, entry.words]
    texts += [sample.words_right, sample.small]
    expected = " ".join(words.text for words in texts).split()
    places = iter(printed)
    assert all(word in places for word in expected)


@every_case
@every_shape
def test_no_type_is_smaller_than_its_role_allows(case, shape):
    for sheet in laid(CASES[case], shape):
        for block in words_of(sheet):
            least = (
                18 if block.role == "words" and LAYOUTS[CASES[case].layout].group == "story" else SMALLEST[block.role]
            )
            assert block.size >= least


@every_case
@every_shape
def test_what_matters_in_a_picture_is_seen_whole(case, shape):
    sample = CASES[case]
    arts = {a.path: a for a in (sample.picture, *(e.picture for e in sample.entries)) if a}
    if LAYOUTS[CASES[case].layout].pages == 2:
        return
    for sheet in laid(sample, shape):
        for picture in pictures_of(sheet):
            drawing = arts[picture.path]
            if "safe" in drawing.zones:
                factor = picture.frame.width / drawing.width
                seen = drawing.zones["safe"].scaled(factor).moved(picture.frame.x, picture.frame.y)
                assert picture.clip.contains(seen)
                assert sheet.room.trim.contains(seen)


@every_case
@every_shape
def test_a_picture_shows_nothing_that_it_does_not_have(case, shape):
    for sheet in laid(CASES[case], shape):
        for picture in pictures_of(sheet):
            assert picture.frame.contains(picture.clip)
            assert sheet.room.bleed.contains(picture.clip)


@pytest.mark.parametrize("layout", ["full", "spread", "cover", "title", "pattern"])
@every_shape
def test_a_picture_that_fills_the_page_covers_the_bleed(layout, shape):
    for sheet in laid(SAMPLES[layout], shape):
        assert pictures_of(sheet)[0].clip.contains(sheet.room.bleed)


@pytest.mark.parametrize("case", ["back", "back, no picture"])
@every_shape
def test_nothing_lies_on_the_place_for_a_barcode(case, shape):
    for sheet in laid(CASES[case], shape):
        barcode = sheet.room.barcode
        assert barcode == BARCODE.on(sheet.room.trim)
        assert all(barcode.overlap(block.box) is None for block in words_of(sheet))
        assert all(barcode.overlap(picture.clip) is None for picture in pictures_of(sheet))


@every_shape
def test_the_back_says_the_disclaimer_word_for_word(shape):
    book = story(SAMPLES["cover"], SAMPLES["back"])
    back = lay_out(book, shape)[-1]
    assert " ".join(words_of(back)[-1].lines[i].text for i in range(len(words_of(back)[-1].lines))) == (
        book.faq.disclaimer
    )
    assert words_of(back)[-1].size >= 9


@every_layout
@every_shape
def test_every_layout_can_do_without_what_it_does_not_need(layout, shape):
    sample = SAMPLES[layout]
    bare = page(layout, picture=sample.picture if "picture" in LAYOUTS[layout].needs else None, entries=sample.entries)
    lay_out(story(bare), shape)


@pytest.mark.parametrize("layout", ["above", "beside"])
@pytest.mark.parametrize(("last", "kept"), [("shoes too big.", True), ("shoes that are much too big for her.", False)])
def test_a_picture_beside_words_is_narrower_where_that_keeps_the_lines_of_the_author(layout, last, kept):
    told = f"For everyone who has ever\nslid around in {last}"
    drawing = art("mat", {"safe": Box(100, 84, 100, 200)})
    (sheet,) = laid(page(layout, words=told, picture=drawing), replace(SHAPES["tablet-wide"], largest=22))
    lines = [line.text for block in words_of(sheet) for line in block.lines]
    share = pictures_of(sheet)[0].clip.right / sheet.room.trim.width
    assert (lines == told.split("\n")) is kept
    assert (share < 0.55) is kept


@pytest.mark.parametrize("layout", ["full", "above", "beside"])
@pytest.mark.parametrize("size", [(4000, 3000), (3000, 4000), (1000, 1000), (3000, 600)])
@every_shape
def test_a_plain_photograph_has_its_words_clear_of_it_or_on_paper(layout, size, shape):
    photo = art("photo", width=size[0], height=size[1])
    (sheet,) = laid(page(layout, words=STORY_WORDS, picture=photo), shape)
    (picture,) = pictures_of(sheet)
    panels = [item.box for item in sheet.items if type(item).__name__ == "Panel"]
    for block in words_of(sheet):
        assert picture.clip.overlap(block.box) is None or panels[0].contains(block.box)
        assert sheet.room.safe.contains(block.box)


@every_shape
def test_a_picture_that_shall_be_whole_is_whole(shape):
    photo = art("photo", width=3000, height=600, fit="whole")
    (sheet,) = laid(page("full", picture=photo), shape)
    (picture,) = pictures_of(sheet)
    assert picture.clip == picture.frame
    assert sheet.room.trim.contains(picture.frame)
    assert picture.frame.aspect == pytest.approx(5)


def test_a_child_has_two_lines_to_write_on():
    (sheet,) = laid(SAMPLES["belongs"], SHAPES["tablet"])
    rules = [item for item in sheet.items if isinstance(item, Rule)]
    assert len(rules) == 2
    assert all(sheet.room.safe.contains(Box(rule.x, rule.y, rule.width, 0)) for rule in rules)


@every_shape
def test_the_lines_for_a_name_stand_under_the_heading_in_the_calm_place(shape):
    (sheet,) = laid(VARIANTS["belongs, zones"], shape)
    (picture,), (heading,) = pictures_of(sheet), words_of(sheet)
    scale = picture.frame.width / 300
    zone = ZONES["text-zone"].scaled(scale).moved(picture.frame.x, picture.frame.y).overlap(sheet.room.safe)
    lines = [item for item in sheet.items if isinstance(item, Rule)]
    assert all(zone.contains(Box(line.x, line.y, line.width, 0)) for line in lines)
    assert heading.box.bottom < lines[0].y < lines[1].y
    over, under = heading.box.y - zone.y, zone.bottom - lines[1].y
    assert over == pytest.approx(under, abs=1)


@every_shape
def test_a_title_page_has_its_words_in_the_middle_and_a_cover_at_the_top_of_the_calm_place(shape):
    for layout, low in (("title", 1.0), ("cover", 0.0)):
        (sheet,) = laid(SAMPLES[layout], shape)
        frame, blocks = pictures_of(sheet)[0].frame, words_of(sheet)
        zone = ZONES["text-zone"].scaled(frame.width / 300).moved(frame.x, frame.y).overlap(sheet.room.safe)
        over, under = blocks[0].box.y - zone.y, zone.bottom - blocks[-1].box.bottom
        assert over == pytest.approx(under * low, abs=1)


@every_shape
def test_a_picture_to_work_on_is_never_cropped(shape):
    drawing = art("shoe", width=300, height=200)
    (sheet,) = laid(page("to-do", heading="Draw", words=STORY_WORDS, picture=drawing), shape)
    (picture,) = pictures_of(sheet)
    assert picture.clip == picture.frame


def test_the_letters_of_a_title_are_tilted_and_no_others():
    (cover,) = lay_out(story(SAMPLES["cover"]), SHAPES["tablet"])
    tilts = {block.role: block.tilt for block in words_of(cover)}
    assert tilts.pop("title") == 4
    assert not any(tilts.values())


def test_a_question_of_the_faq_stands_small_over_the_words():
    (sheet,) = laid(SAMPLES["full"], SHAPES["tablet"])
    label, words = words_of(sheet)
    assert (label.role, label.lines[0].text) == ("label", "What is a boot?")
    assert label.box.bottom <= words.box.y


def test_pale_words_of_a_page_are_pale():
    (sheet,) = laid(replace(SAMPLES["full"], ink="#FBF1DC"), SHAPES["tablet"])
    assert {run.colour for block in words_of(sheet) for line in block.lines for run in line.runs} == {"#FBF1DC"}


def test_grown_ups_read_from_the_left_page_on_to_the_right():
    left, right = laid(SAMPLES["grown-ups"], SHAPES["tablet"])
    assert words_of(left)[0].role == "heading"
    assert words_of(right)[-1].role == "small"
    assert "question 0" in left.text
    assert "question 6" in right.text


@every_shape
@pytest.mark.parametrize("small", ["Some pictures are pretend.", ""])
def test_a_picture_for_grown_ups_lies_from_edge_to_edge_between_words_and_small_print(shape, small):
    sample = page("grown-ups", entries=ANSWERS[:2], small=small, picture=FRIEZE)
    sheets = laid(sample, shape)
    pictures = [pictures_of(sheet)[0].clip for sheet in sheets]
    for sheet, clip in zip(sheets, pictures, strict=True):
        assert all(block.box.bottom <= clip.y for block in words_of(sheet) if block.role != "small")
        assert (clip.x, clip.right) == (sheet.room.bleed.x, sheet.room.bleed.right)
    foot = [block.box.y for block in words_of(sheets[1]) if block.role == "small"]
    assert pictures[1].bottom < foot[0] if small else pictures[1].bottom == sheets[1].room.bleed.bottom


@every_shape
def test_words_for_grown_ups_come_before_their_picture(shape):
    sample = VARIANTS["grown-ups, picture"]
    with_it, without = laid(sample, shape), laid(replace(sample, picture=None), shape)
    assert [words_of(sheet) for sheet in with_it] == [words_of(sheet) for sheet in without]


# Frames.

boxes = st.builds(Box, st.just(0), st.just(0), st.floats(200, 900), st.floats(200, 900))


@settings(max_examples=300, deadline=None, derandomize=True)
@given(boxes, st.floats(0, 18), st.floats(0, 1), st.booleans())
def test_a_frame_covers_the_bleed_and_shows_what_matters(box, bleed, tight, wide):
    drawing = art("any", SPREAD_ZONES if wide else ZONES, wide=wide)
    outer = box.inset(-bleed)
    assume(can_cover(drawing, box, outer))
    framed = frame_of(drawing, box, outer, words=box.inset(30), tight=tight)
    assert framed.frame.contains(outer)
    assert framed.clip == outer
    assert box.contains(framed.zones["safe"])
    assert framed.frame.aspect == pytest.approx(drawing.width / drawing.height)


@settings(max_examples=200, deadline=None, derandomize=True)
@given(boxes, st.floats(100, 3000), st.floats(100, 3000), st.tuples(st.floats(0, 1), st.floats(0, 1)))
def test_a_crop_keeps_its_focus_in_sight(box, width, height, focus):
    framed = frame_of(art("any", width=width, height=height, focus=focus), box)
    assert framed.frame.contains(box)
    at = (framed.frame.x + focus[0] * framed.frame.width, framed.frame.y + focus[1] * framed.frame.height)
    assert box.contains(Box(*at, 0, 0))


@every_shape
def test_the_pictures_of_this_book_fit_pages_of_every_shape(shape):
    for side, zones in (("left", ZONES), ("right", ZONES), ("both", SPREAD_ZONES)):
        room = room_of(shape, side)
        assert can_cover(art("any", zones, wide=side == "both"), room.trim, room.bleed)


def test_a_picture_that_cannot_fill_its_page_is_an_error():
    narrow = art("narrow", {"safe": Box(5, 5, 290, 290)})
    with pytest.raises(BookError) as caught:
        laid(page("full", picture=narrow), SHAPES["tablet-wide"])
    assert [f.code for f in caught.value.findings] == ["P201"]


@pytest.mark.parametrize("layout", ["above", "beside", "to-do", "belongs", "back"])
@every_shape
def test_a_picture_that_cannot_fill_its_place_stands_on_a_card(layout, shape):
    narrow = art("narrow", {"safe": Box(5, 5, 290, 290)})
    (sheet,) = laid(replace(SAMPLES[layout], picture=narrow), shape)
    (picture,) = pictures_of(sheet)
    assert picture.clip.contains(Box(5, 5, 290, 290).scaled(picture.frame.width / 300).moved(*corner(picture)))


def corner(picture):
    return picture.frame.x, picture.frame.y


# Words of any length.


@settings(max_examples=120, deadline=None, derandomize=True)
@given(
    st.sampled_from(["full", "above", "beside", "spread"]),
    st.sampled_from(ALL_SHAPES),
    st.lists(st.lists(st.text("abcdeimnorstu", min_size=1, max_size=9), min_size=1, max_size=9), max_size=9),
)
def test_words_of_any_length_fit_or_say_how_many_are_too_many(layout, shape, words):
    sample = replace(SAMPLES[layout], words=text("\n".join(" ".join(line) for line in words)), question="")
    try:
        sheets = laid(sample, shape)
    except BookError as error:
        found = {finding.code for finding in error.findings}
    else:
        found = set()
        printed = " ".join(sheet.text for sheet in sheets).split()
        assert printed[: sum(map(len, words))] == [word for line in words for word in line]
        assert all(sheet.room.safe.contains(block.box) for sheet in sheets for block in words_of(sheet))
    assert found <= {"P101", "P102"}


# The table and the manual.


@every_layout
def test_a_layout_stands_in_the_table_under_its_name(layout):
    assert LAYOUTS[layout].name == layout
    assert LAYOUTS[layout].needs <= LAYOUTS[layout].takes
    assert layout in SAMPLES
    assert LAYOUTS[layout].draw.__doc__


@pytest.mark.parametrize("code", CODES)
def test_a_code_explains_itself(code):
    assert CODES[code].startswith(f"{code}: ")
    for part in ("Why: ", "Instead of: ", "Write: "):
        assert f"\n{part}" in CODES[code]


@every_shape
def test_the_room_of_a_spread_is_that_of_its_two_pages(shape):
    both, left, right = (room_of(shape, side) for side in ("both", "left", "right"))
    assert both.pages == (left.safe, right.safe.moved(shape.width, 0))
    assert both.fold == shape.width
    assert both.bleed.width == pytest.approx(left.bleed.width + right.bleed.width)
    assert isinstance(both, Room)
    assert min(left.safe.x, left.safe.y) >= 27


def first_line(sheet):
    return next(block for block in words_of(sheet) if block.role == "words").lines[0].baseline


def zone_foot(sheet, zone):
    frame = pictures_of(sheet)[0].frame
    return zone.scaled(frame.width / (600 if sheet.layout == "spread" else 300)).bottom + frame.y


@every_shape
def test_words_on_facing_pages_begin_at_one_height(shape):
    deep = {**ZONES, "text-zone": Box(50, 30, 200, 134)}
    left = page("full", "left", words="Nia.", picture=art("one", ZONES))
    right = page("full", "right", words=STORY_WORDS, picture=art("two", deep), question="what")
    one, two = lay_out(story(SAMPLES["cover"], left, right), shape)[1:]
    assert first_line(one) == pytest.approx(first_line(two), abs=0.01)
    both = replace(SAMPLES["spread"], question="what")
    one, two = lay_out(story(SAMPLES["cover"], both), shape)[1:]
    assert first_line(one) == pytest.approx(first_line(two), abs=0.01)


@every_shape
def test_words_come_down_no_further_than_their_calm_place(shape):
    shallow = {**ZONES, "text-zone": Box(50, 10, 200, 100)}
    low = {"safe": Box(50, 150, 200, 134), "text-zone": Box(50, 105, 200, 60)}
    left = page("full", "left", words="Flop.", picture=art("one", shallow))
    right = page("full", "right", words="Nia.", picture=art("two", low))
    one, two = lay_out(story(SAMPLES["cover"], left, right), shape)[1:]
    foot = max(block.box.bottom for block in words_of(one))
    assert foot <= zone_foot(one, shallow["text-zone"]) + 0.01
    assert first_line(one) <= first_line(two)
