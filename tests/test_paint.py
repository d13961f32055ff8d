"""Pages as they look: letters stand for colours, one for each point."""

from __future__ import annotations

from dataclasses import replace

from laid_pages import FAMILY, IMPRINT, QUARTERS, page, panel, picture, room, words
from pixels import assert_pixels, page_picture, page_text

from book.geometry import Box
from book.laid import Rule
from book.paint import paint


def painted(*pages, **gallery):
    return paint(pages, {"a.svg": QUARTERS, **gallery}, FAMILY.fonts, IMPRINT)


def test_a_picture_fills_its_frame():
    assert_pixels(
        painted(page(picture(Box(1, 0, 4, 4)))),
        """
        _RRGG___
        _RRGG___
        _BBYY___
        _BBYY___
        """,
    )


def test_only_the_clip_of_a_picture_shows():
    assert_pixels(
        painted(page(picture(Box(0, 0, 8, 4), Box(2, 1, 4, 2)))),
        """
        ________
        __RRGG__
        __BBYY__
        ________
        """,
    )


def test_later_items_lie_on_earlier_ones():
    assert_pixels(
        painted(page(picture(Box(0, 0, 8, 4)), panel(Box(3, 1, 2, 2), "#000000"))),
        """
        RRRRGGGG
        RRRKKGGG
        BBBKKYYY
        BBBBYYYY
        """,
    )


def test_the_ground_covers_the_sheet_with_its_bleed():
    assert_pixels(
        painted(page(panel(Box(0, 0, 1, 1), "#FF0000"), of=room(6, 2, bleed=1), ground="#0000FF")),
        """
        BBBBBBBB
        BRBBBBBB
        BBBBBBBB
        BBBBBBBB
        """,
    )


def test_paper_lets_through_what_is_under_it():
    see = painted(page(panel(Box(0, 0, 8, 4), "#FF0000"), panel(Box(4, 0, 4, 4), "#FFFFFF", opacity=0.502)))
    assert_pixels(
        see,
        """
        RRRRPPPP
        RRRRPPPP
        RRRRPPPP
        RRRRPPPP
        """,
    )


def test_paper_has_round_corners():
    assert_pixels(
        painted(page(panel(Box(0, 0, 24, 12), "#FF0000", radius=6), of=room(24, 12))),
        """
        _RRRRRR_
        RRRRRRRR
        RRRRRRRR
        _RRRRRR_
        """,
    )


def test_a_rule_lies_round_its_line():
    assert_pixels(
        painted(page(Rule(x=1, y=2.5, width=6, weight=1, colour="#0000FF"))),
        """
        ________
        ________
        _BBBBBB_
        ________
        """,
    )


def test_the_same_picture_can_show_on_many_pages():
    two = painted(page(picture(Box(0, 0, 8, 4))), page(picture(Box(-8, 0, 16, 4), Box(0, 0, 8, 4)), number=2))
    assert_pixels(two, "RRRRGGGG RRRRGGGG BBBBYYYY BBBBYYYY", page=0)
    assert_pixels(two, "GGGGGGGG GGGGGGGG YYYYYYYY YYYYYYYY", page=1)


def ink_box(pdf, scale=4):
    """The box round all ink of a page, in points."""
    from PIL import ImageOps

    box = ImageOps.invert(page_picture(pdf, scale=scale).convert("L")).point(lambda v: 255 * (v > 60)).getbbox()
    return [edge / scale for edge in box]


def test_words_stand_on_their_baseline():
    block = words(Box(20, 20, 160, 60), "HHH")
    left, top, right, bottom = ink_box(painted(page(block, of=room(200, 100))))
    line = block.lines[0]
    assert abs(bottom - line.baseline) < 0.5
    assert abs(line.baseline - top - 20 * FAMILY.regular[0].cap_height / 1000) < 0.7
    assert left >= line.runs[0].x
    assert right <= line.runs[0].x + line.runs[0].width


def test_kerned_words_are_as_wide_as_they_were_laid_out():
    block = words(Box(20, 20, 360, 60), "AVATAR To Wo Ty", size=40)
    run = block.lines[0].runs[0]
    assert abs(ink_box(painted(page(block, of=room(400, 100))))[2] - (run.x + run.width)) < 2.5


def test_marks_stand_where_the_shaper_put_them():
    block = words(Box(20, 20, 160, 80), "\u0190\u0303\u0301", size=40)
    plain = words(Box(20, 20, 160, 80), "\u0190", size=40)
    marked = ink_box(painted(page(block, of=room(200, 120))))
    bare = ink_box(painted(page(plain, of=room(200, 120))))
    assert marked[1] < bare[1] - 10
    assert abs(marked[3] - bare[3]) < 0.5


def test_a_cut_out_title_turns_its_letters_the_same_way_each_time():
    block = words(Box(20, 20, 360, 80), "Does It Fit?", size=48)
    tilted = replace(block, tilt=6.0)
    sheet = room(400, 120)
    first, again = painted(page(tilted, of=sheet)), painted(page(tilted, of=sheet))
    assert first == again
    straight = painted(page(block, of=sheet))
    assert page_picture(first).tobytes() != page_picture(straight).tobytes()
    a, b = ink_box(first), ink_box(straight)
    assert max(abs(x - y) for x, y in zip(a, b, strict=True)) < 5


def test_pdfium_reads_the_words_of_a_page_as_they_were_written():
    block = words(
        Box(20, 20, 200, 200), "The shoe-shop man", "said: \u201cfi, ffi, office\u201d", "caf\u00e9 na\u00efve"
    )
    seen = page_text(painted(page(block, of=room(240, 240))))
    assert seen.split() == block.lines[0].text.split() + block.lines[1].text.split() + block.lines[2].text.split()
