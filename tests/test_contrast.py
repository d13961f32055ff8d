"""Words that can hardly be told from the picture behind them are found, on the page as it is drawn."""

import pytest

from book.checks.contrast import contrast, light
from book.cli import main

NIGHT = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 300">
<rect id="safe" x="50" y="84" width="200" height="200" fill="none"/>
<rect id="text-zone" x="50" y="10" width="200" height="140" fill="none"/>
<rect width="300" height="300" fill="#2F2B5B"/></svg>"""


def book_with(folder, page):
    (folder / "story" / "pages").mkdir(parents=True)
    (folder / "assets" / "pictures").mkdir(parents=True)
    (folder / "assets" / "pictures" / "night.svg").write_text(NIGHT)
    (folder / "story" / "book.yaml").write_text('title: Night\nink: "#22264A"\nallow: {P301: one page}\n')
    words = "layout: full\npicture: night\nalt: A sky at night with nothing in it but the dark.\nwords: Good night.\n"
    (folder / "story" / "pages" / "01-night.yaml").write_text(words + page)
    return folder


def checked(folder, page, capsys):
    assert main(["check", str(book_with(folder, page)), "-o", str(folder / "out")]) == 0
    return capsys.readouterr().out


def test_dark_words_on_a_dark_picture_are_named(tmp_path, capsys):
    said = checked(tmp_path, "", capsys)
    assert "story/pages/01-night.yaml:4:8: C101 warning: 'Good night.' has a contrast of 1.1 to 1 on page 1" in said


def test_pale_words_on_it_are_not(tmp_path, capsys):
    assert "C101" not in checked(tmp_path, 'ink: "#FBF1DC"\n', capsys)


def test_it_can_be_allowed_with_a_reason(tmp_path, capsys):
    said = checked(tmp_path, "allow: {C101: hidden words to find with a lamp, P303: no cover}\n", capsys)
    assert "C101" not in said
    assert "S016" not in said


def test_what_only_drawn_pages_need_is_not_idle_in_a_build(tmp_path, capsys):
    folder = book_with(tmp_path, "allow: {C101: hidden words to find with a lamp, P303: no cover}\n")
    assert main(["build", str(folder), "-o", str(tmp_path / "out")]) == 0
    assert "S016" not in capsys.readouterr().out


def striped(folder, page, colour, capsys):
    stripes = "".join(f'<rect x="{x}" width="6" height="300" fill="{colour}"/>' for x in range(0, 300, 12))
    made = book_with(folder, page)
    (made / "assets/pictures/night.svg").write_text(NIGHT.replace("</svg>", f"{stripes}</svg>"))
    assert main(["check", str(made), "-o", str(folder / "out")]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize(("colour", "told"), [("#565287", True), ("#332F60", False)])
def test_words_on_stripes_are_named_where_anybody_sees_them(tmp_path, capsys, colour, told):
    said = striped(tmp_path, 'ink: "#FFFFFF"\n', colour, capsys)
    assert ("C102 warning: 'Good night.' stands on more than one tone on page 1" in said) == told


def test_stripes_can_be_allowed_with_a_reason(tmp_path, capsys):
    allow = "allow: {C101: a fog, C102: a fog, P303: no cover}\n"
    said = striped(tmp_path, allow, "#565287", capsys)
    assert "C102" not in said
    assert "S016" not in said


# Pairs of colours with the contrast that the W3C's own examples and the art bible give for them.
@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ((0, 0, 0), (255, 255, 255), 21.0),
        ((119, 119, 119), (255, 255, 255), 4.48),
        ((0x22, 0x26, 0x4A), (0xFB, 0xF1, 0xDC), 13.0),
        ((0xFB, 0xF1, 0xDC), (0x2F, 0x2B, 0x5B), 11.6),
    ],
)
def test_contrast_is_that_of_wcag(one, other, ratio):
    assert contrast(light(one), light(other)) == pytest.approx(ratio, abs=0.05)
