"""Laying out whole stories: numbers, sizes, spreads, links, and all mistakes at once."""

from dataclasses import replace

import pytest
from stories import ANSWERS, SAMPLES, STORY_WORDS, ZONES, art, page, story

from book.findings import BookError
from book.geometry import SHAPES, Box
from book.laid import Anchor, Link, Panel, Picture, Rule, SetLine, Words
from book.lay_out import lay_out, room_of
from book.layouts.halves import halves

TABLET = SHAPES["tablet"]


def faults(*pages, shape=TABLET, **more):
    with pytest.raises(BookError) as caught:
        lay_out(story(*pages, **more), shape)
    return caught.value.findings


def whole_book():
    names = ["cover", "pattern", "belongs", "above", "title", "full", "full", *["spread"] * 12]
    names += ["words-to-know", "questions", "grown-ups", "to-do", "pattern", "back"]
    return story(*(SAMPLES[name] for name in names))


def test_pages_are_numbered_and_a_spread_counts_two():
    pages = lay_out(whole_book(), TABLET)
    assert [p.number for p in pages] == list(range(1, 39))
    assert [p.label for p in pages] == ["Cover", *map(str, range(2, 38)), "Back"]
    assert all(p.room.side == ("right" if p.number % 2 else "left") for p in pages)


def test_a_book_without_covers_has_plain_numbers():
    assert [p.label for p in lay_out(story(SAMPLES["full"], SAMPLES["above"]), TABLET)] == ["1", "2"]


def test_the_outline_holds_title_questions_and_the_pages_at_the_back():
    outline = [p.outline for p in lay_out(whole_book(), TABLET) if p.outline]
    assert outline == [
        "Does It Fit?",
        "What is a boot?",
        "What is a boot?",
        "Words to know",
        "Talk about it",
        "For grown-ups",
        "Draw a shoe",
    ]


def test_all_pages_of_the_story_have_one_type_size():
    long = "\n".join(["Her feet slide about inside."] * 9)
    pages = lay_out(story(SAMPLES["full"], page("above", words=long, picture=art("a", ZONES))), TABLET)
    sizes = {item.size for p in pages for item in p.items if isinstance(item, Words) and item.role == "words"}
    assert len(sizes) == 1
    assert 18 <= sizes.pop() <= TABLET.largest


def test_the_story_is_as_large_as_its_lines_allow():
    short = lay_out(story(page("full", words="Flop.", picture=art("a", ZONES))), TABLET)
    assert [item.size for item in short[0].items if isinstance(item, Words)] == [TABLET.largest]


def test_a_smaller_size_is_taken_where_it_keeps_the_lines_of_the_author():
    lines = ["Then Nia and Ben catch the same cold."] * 3
    (sheet,) = lay_out(story(page("full", words="\n".join(lines), picture=art("a", ZONES))), TABLET)
    (words,) = (item for item in sheet.items if isinstance(item, Words))
    assert [line.text for line in words.lines] == lines
    assert 18 < words.size < TABLET.largest


def test_lists_and_notes_have_sizes_of_their_own():
    pages = lay_out(whole_book(), TABLET)
    sizes = {
        p.layout: {item.size for item in p.items if isinstance(item, Words) and item.role == "words"} for p in pages
    }
    assert sizes["words-to-know"] == sizes["questions"] == sizes["to-do"]
    assert all(11 <= size <= 16 for size in sizes["grown-ups"])


def test_a_story_that_is_too_long_is_refused_at_18_points_on_all_its_pages():
    long = "\n".join(["Her feet slide about inside her boots."] * 30)
    one, two = (page("full", name, words=long, picture=art("a", ZONES)) for name in ("one", "two"))
    found = faults(one, SAMPLES["above"], two)
    assert [f.code for f in found] == ["P101", "P101"]
    assert [f.span.path for f in found] == ["story/pages/one.yaml", "story/pages/two.yaml"]
    assert "words too many at 18 pt on page 3 (tablet)" in found[1].message
    assert found[0].span.line > 3


def test_answers_that_are_too_long_are_counted():
    (fault,) = faults(page("grown-ups", entries=ANSWERS * 6))
    assert fault.code == "P101"
    assert "at 11 pt on pages 1 and 2 (tablet)" in fault.message


def test_entries_that_are_too_many_are_counted():
    (fault,) = faults(page("questions", entries=ANSWERS * 3))
    assert fault.code == "P101"
    assert "at 11 pt on page 1 (tablet)" in fault.message


@pytest.mark.parametrize(
    ("wrong", "code", "says"),
    [
        (
            page("full", words_right="Too far.", picture=art()),
            "P106",
            "the layout 'full' has no place for 'words-right'",
        ),
        (page("above", heading="Boots", picture=art()), "P106", "the layout 'above' has no place for 'heading'"),
        (
            page("grown-ups", entries=ANSWERS[:1], picture=art()),
            "P106",
            "the layout 'grown-ups' has no place for a picture with 'alt'",
        ),
        (page("full", words="Flop."), "P107", "the layout 'full' needs 'picture'"),
        (page("grown-ups"), "P107", "the layout 'grown-ups' needs 'entries'"),
    ],
    ids=["words on the right", "heading", "a picture that says something", "no picture", "no entries"],
)
def test_nothing_that_the_author_wrote_is_left_out(wrong, code, says):
    (fault,) = faults(wrong)
    assert (fault.code, fault.message) == (code, says)
    assert fault.hint


def test_all_letters_that_are_missing_are_named_at_once():
    book = (page("full", words="One 😀\ntwo שלום", picture=art()), page("above", words="😀 again"))
    assert [f.code for f in faults(*book)] == ["P103", "P104", "P103"]
    assert [f.code for f in faults(SAMPLES["back"], disclaimer="No \u4e2d")] == ["P103"]


def test_a_hard_word_leads_to_its_entry_and_the_entry_back():
    pages = lay_out(whole_book(), TABLET)
    anchors = {item.name for p in pages for item in p.items if isinstance(item, Anchor)}
    links = [(p, item) for p in pages for item in p.items if isinstance(item, Link)]
    assert {f"page-{p.number}" for p in pages} <= anchors
    assert {link.target for _, link in links} <= anchors
    first = next(p for p, link in links if link.target == "word-gene")
    back = [link for p, link in links if p.layout == "words-to-know"]
    assert [(link.target, link.text) for link in back] == [(f"page-{first.number}", f"Back to page {first.number}")]
    assert "word-very-long-word" in anchors


def test_a_link_lies_round_its_word():
    pages = lay_out(story(page("above", words="The [gene] sleeps."), SAMPLES["words-to-know"]), TABLET)
    (words,) = (item for item in pages[0].items if isinstance(item, Words))
    (link,) = (item for item in pages[0].items if isinstance(item, Link))
    run = words.lines[0].runs[1]
    assert (link.box.x, link.box.width) == (run.x, run.width)
    assert link.box.y < words.lines[0].baseline < link.box.bottom


def test_a_hard_word_without_an_entry_has_no_link():
    (sheet,) = lay_out(story(page("above", words="The [gene] sleeps.")), TABLET)
    assert not any(isinstance(item, Link) for item in sheet.items)


def spread_room():
    return room_of(replace(TABLET, bleed=9.0), "both")


def test_a_picture_over_the_fold_is_cut_there_and_told_once():
    room = spread_room()
    whole = Picture(path="a.svg", frame=room.bleed, clip=room.bleed, alt="Boots.", span=SAMPLES["full"].span)
    (left,), (right,) = halves((whole,), room)
    assert (left.clip, right.clip) == (Box(-9, -9, 549, 738), Box(0, -9, 549, 738))
    assert (left.alt, right.alt) == ("Boots.", "")
    assert right.frame == room.bleed.moved(-540, 0)


def test_a_picture_on_the_right_alone_keeps_its_words():
    room = spread_room()
    box = Box(600, 10, 100, 100)
    left, (right,) = halves((Picture(path="a", frame=box, clip=box, alt="Boots.", span=room_span()),), room)
    assert left == ()
    assert (right.clip, right.alt) == (Box(60, 10, 100, 100), "Boots.")


def room_span():
    return SAMPLES["full"].span


def test_panels_rules_and_links_are_cut_at_the_fold():
    room = spread_room()
    items = (
        Panel(box=Box(500, 0, 100, 50), colour="#FFFFFF"),
        Rule(x=500, y=5, width=100, weight=1, colour="#000000"),
        Link(box=Box(600, 5, 10, 10), target="page-1", text="Page 1"),
        Anchor(name="here", y=3),
    )
    left, right = halves(items, room)
    assert [type(item) for item in left] == [Panel, Rule, Anchor]
    assert [type(item) for item in right] == [Panel, Rule, Link]
    assert (left[1].width, right[1].x, right[1].width) == (40, 0, 60)


def test_words_links_and_pictures_of_the_right_page_are_measured_from_its_corner():
    pages = lay_out(story(SAMPLES["cover"], SAMPLES["spread"], SAMPLES["words-to-know"]), TABLET)
    (words,) = (item for item in pages[2].items if isinstance(item, Words))
    assert words.lines[0].text == "Shh …"
    assert words.box.x == pytest.approx(words.lines[0].runs[0].x)
    assert TABLET.gutter <= words.box.x < TABLET.width


def test_words_over_the_fold_are_a_bug():
    line = SetLine(baseline=20, runs=(), text="Boots", span=room_span())
    words = Words(box=Box(500, 0, 100, 30), lines=(line,), role="words", size=20, span=room_span())
    with pytest.raises(AssertionError, match="across the fold"):
        halves((words,), spread_room())


def test_laying_out_changes_nothing_and_is_the_same_each_time():
    assert lay_out(whole_book(), TABLET) == lay_out(whole_book(), TABLET)


def test_a_page_has_its_own_ground():
    first, second = lay_out(
        story(replace(SAMPLES["above"], ground="#112233"), page("above", words=STORY_WORDS)), TABLET
    )
    assert (first.ground, second.ground) == ("#112233", "#FBF1DC")
