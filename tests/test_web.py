"""The web edition as a file: all words in order, nothing from elsewhere, nothing that cannot be read."""

from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from urllib.parse import unquote

import pytest
from PIL import Image
from stories import BOOK, SAMPLES, entry, page, story
from web_books import Tree, manuscript, shipped, web_file, words_of

from book.editions import EDITIONS
from book.geometry import SHAPES, Box
from book.make import make, written
from book.model import Line, Piece, Text
from book.new import new_book
from book.proofs import proof
from book.setting import family_of
from book.setting.fonts import read_font
from book.setting.shape import shape
from book.web import labels, pictures
from book.web.letters import faces, subset
from book.web.pictures import Shown
from book.web.places import SHEETS, places, window
from book.web.sections import Telling, sections
from book.web.shades import DARK_INK, DARK_PAPER, DARK_TABLE, ratio, readable, shades_of, table_of
from book.web.words import Links


@pytest.fixture(scope="module")
def html():
    return web_file().decode("utf-8")


@pytest.fixture(scope="module")
def tree(html):
    return Tree(html).root


def told(*pages, **changes):
    """The sections of a small story, without pictures."""
    made = replace(story(*pages), **changes)
    paths = [p.picture.path for p in made.pages if p.picture]
    paths += [e.picture.path for p in made.pages for e in p.entries if e.picture]
    return sections(Telling(made, {path: Shown("data:,", 3, 2) for path in paths}, Links(made)))


def test_the_file_is_well_formed_and_every_id_is_its_own(tree):
    ids = [each.attributes["id"] for each in tree.all() if "id" in each.attributes]
    assert len(ids) == len(set(ids))
    assert tree.all("html")[0].attributes["lang"] == "en-US"


def test_every_link_leads_to_a_place_in_the_file(tree):
    ids = {each.attributes.get("id") for each in tree.all()}
    targets = [link.attributes["href"] for link in tree.all("a")]
    assert len(targets) > 20
    assert all(target[0] == "#" and unquote(target[1:]) in ids for target in targets)


def test_all_words_and_alternative_texts_stand_there_as_in_the_manuscript(tree):
    pages = [words_of(section.text(alts=True)) for section in tree.all("section")]
    assert pages == manuscript(shipped())


def test_the_disclaimer_stands_last_word_for_word(tree):
    assert words_of(tree.all("section")[-1].text()).endswith(words_of(shipped().faq.disclaimer))


def test_a_story_without_a_back_page_still_ends_with_the_disclaimer():
    assert "It is not a doctor. </p>" in told(SAMPLES["above"], SAMPLES["full"]).replace("doctor.<", "doctor. <")


def test_headings_go_down_step_by_step_from_one_title(tree):
    levels = [int(each.tag[1]) for each in tree.all() if re.fullmatch("h[1-6]", each.tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_each_question_of_the_faq_is_a_heading(tree):
    headings = [words_of(each.text()) for each in tree.all("h2")]
    assert [q.text for q in shipped().faq.questions if q.text in headings] == [q.text for q in shipped().faq.questions]


def test_every_picture_has_an_alternative_text_or_is_decoration(tree):
    alts = [image.attributes["alt"] for image in tree.all("img")]
    assert alts.count("") == sum(p.picture.decoration for p in shipped().pages if p.picture)


def test_pictures_are_there_in_full_size_and_the_file_is_small(html, tree):
    assert len(html) <= 8_000_000
    for image in tree.all("img"):
        data = base64.b64decode(image.attributes["src"].partition(",")[2])
        with Image.open(BytesIO(data)) as picture:
            assert picture.format == "WEBP"
            assert picture.size == (int(image.attributes["width"]), int(image.attributes["height"]))


def test_nothing_is_fetched_from_anywhere(html, tree):
    sources = [e.attributes[name] for e in tree.all() for name in ("src", "srcset", "data") if name in e.attributes]
    assert all(source.startswith("data:") for source in sources)
    style = tree.all("style")[0].inner[0]
    assert all(address.startswith("data:") for address in re.findall(r"url\(([^)]*)\)", style))
    assert "@import" not in style
    assert not re.search(r"https?:|//\w", re.sub(r"data:[^\"')]+|^ *//.*$", "", html, flags=re.MULTILINE))
    assert not [e for e in tree.all() if any(name.startswith("on") or name == "style" for name in e.attributes)]


def test_the_policy_names_the_sums_of_the_style_and_the_script(tree):
    policy = next(m.attributes["content"] for m in tree.all("meta") if "http-equiv" in m.attributes)
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    for tag in ("style", "script"):
        (block,) = tree.all(tag)
        total = base64.b64encode(hashlib.sha256(block.inner[0].encode()).digest()).decode()
        assert f"{tag}-src 'sha256-{total}'" in policy


def test_words_in_two_columns_stand_under_their_picture():
    out = Tree(told(SAMPLES["columns"])).root
    (section,) = out.all("section")
    assert section.attributes["class"] == "sheet columns spread"
    assert [e.attributes["class"] for e in section.all("div")[1:]] == ["picture", "words", "words right"]


def test_text_is_never_markup():
    bad = '<img src=x onerror="a()"> & </p><script>'
    out = told(page("full", words=bad, picture=None), title=bad, subtitle=bad)
    assert "<script" not in out
    assert "<img" not in out
    cover = told(page("cover"), title=bad, subtitle=bad, author=bad)
    assert Tree(cover).root.all("h1")[0].text().strip() == bad
    assert "<script" not in cover


def test_a_hard_word_leads_to_its_entry_and_the_entry_back_to_where_it_was_met_first():
    pages = (
        page("full", words="Genes? A [gene] and a [gene]."),
        page("full", "b", words="One more [gene], no [other]."),
        page("words-to-know", entries=(entry("Gene", "A tiny part."), entry("clue", "A thing.", line=70))),
    )
    out = told(*pages)
    assert out.count('href="#word-1"') == 3
    assert out.count('id="met-1"') == 1
    assert '<dt id="word-1" tabindex="-1">Gene</dt>' in out
    assert '<a class="back" href="#met-1">Back to page 1</a>' in out
    assert "met-2" not in out
    assert "<b>other</b>" in out


def test_words_in_another_language_say_which():
    pieces = (Piece("hola", language="es"), Piece("gracias", "stress", "", "es"), Piece("oi", "hard", "oi", "pt-BR"))
    made = replace(page("full"), words=Text(((Line(pieces, BOOK),),), BOOK))
    out = told(made, page("words-to-know", entries=(entry("oi", "Hello."),)))
    assert '<p><span lang="es">hola</span><strong lang="es">gracias</strong>' in out
    assert 'href="#word-1" lang="pt-BR">oi</a>' in out


def test_stress_is_strong_and_lines_stay_lines():
    out = told(page("full", words="Nia wants to *run*\nin boots."))
    assert "<strong>run</strong></span> <span" in out
    assert words_of(Tree(out).root.text()).startswith("Nia wants to run in boots.")


@pytest.mark.parametrize("name", SAMPLES)
def test_every_layout_becomes_a_well_formed_section(name):
    made = SAMPLES[name]
    out = Tree(told(made)).root
    found = words_of(out.text())
    for words in (made.words, made.words_right, made.small, made.heading):
        assert words_of(words.text) in found
    (section,) = out.all("section")
    assert section.attributes["aria-label"]


def test_pages_are_called_as_in_the_pdf():
    made = story(*(SAMPLES[name] for name in ("cover", "full", "spread", "above", "back")))
    names = labels.named(made)
    assert [name.name for name in names] == ["Cover", "Page 2", "Pages 3 and 4", "Page 5", "Back cover"]
    assert names[2].says == "Pages 3 and 4 of 6"
    assert [name.back for name in names[::2]] == ["Back to cover", "Back to pages 3 and 4", "Back to back cover"]


def test_what_the_file_itself_says_is_marked_where_the_program_does_not_speak_the_language():
    assert labels.lang(story(SAMPLES["full"])) == ""
    assert labels.lang(replace(story(SAMPLES["full"]), language="it")) == ' lang="en"'
    assert labels.lang(replace(story(SAMPLES["full"]), language="es-MX")) == ""


INKS = ("", "#FBF1DC", "#22264A", "#8899AA")


@pytest.mark.parametrize("ink", INKS)
@pytest.mark.parametrize("ground", ["", "#14532D", "#F2B84B", "#777777"])
def test_words_on_paper_can_be_read_whatever_the_author_chose(ink, ground):
    made = page("above", words="It fits.", ink=ink, ground=ground)
    shades = shades_of(made, story(made))
    best = max(ratio(black_or_white, shades.paper) for black_or_white in ("#000000", "#FFFFFF"))
    assert ratio(shades.ink, shades.paper) >= min(7.0, best)


def test_the_papers_of_the_night_and_the_table_can_be_read():
    table, signs = table_of(shipped())
    pairs = [(DARK_INK, DARK_PAPER), (DARK_INK, DARK_TABLE), (signs, table)]
    pairs += [(s.ink, s.paper) for s in (shades_of(p, shipped()) for p in shipped().pages)]
    assert min(ratio(*pair) for pair in pairs) >= 7
    assert readable("#777777", "#808080") in {"#000000", "#FFFFFF"}


def test_a_page_with_a_light_ink_lies_on_dark_paper():
    made = page("full", words="Night.", ink="#FBF1DC")
    assert shades_of(made, story(made)).paper == story(made).ink


@pytest.mark.parametrize("name", ["tablet", "tablet-wide"])
def test_on_a_large_screen_words_stand_inside_the_sheet_and_the_picture_covers_it(name):
    made = story(*(SAMPLES[layout] for layout in SHEETS))
    for layout, place in places(made, family_of(), SHAPES[name]).items():
        assert all(Box(0, 0, 1, 1).contains(block.box, slack=0.01) for block in place.blocks), layout
        if place.clip:
            assert place.frame.contains(place.clip), layout


def test_words_that_fit_no_sheet_flow():
    made = story(page("full", words="Nia wants to run in her new red boots.\n" * 80, picture=SAMPLES["full"].picture))
    assert places(made, family_of(), SHAPES["tablet"]) == {}


def test_a_window_shows_all_that_is_safe_and_no_strip():
    for name in ("full", "spread"):
        art = SAMPLES[name].picture
        safe = art.zones["safe"]
        part = window(art)
        assert part.contains(
            Box(safe.x / art.width, safe.y / art.height, safe.width / art.width, safe.height / art.height)
        )
        assert part.width * art.width <= 1.5 * part.height * art.height + 0.01
    assert window(replace(SAMPLES["full"].picture, fit="whole")) == Box(0, 0, 1, 1)


def test_the_letters_of_the_file_are_those_of_the_story_alone():
    (regular, *_) = family_of().regular
    part = subset(regular, set("Does it fit?"))
    assert len(part) < len(regular.data) / 20
    font = read_font(part, "part.ttf")
    assert font.covers("D")
    assert not font.covers("x")
    assert "Unnamed" in font.name


@pytest.mark.parametrize("word", ["\u03ac", "\u0190\u0303\u0301", "e\u0301", "\u1ebd\u0301", "office"])
def test_a_word_is_shaped_with_its_own_letters_as_with_the_whole_font(word):
    """Alpha with tonos is none of Andika's letters, but alpha and tonos are."""
    (regular, *_) = family_of().regular
    rules, _ = faces(family_of(), word)
    address = re.search(r"font-weight:400;src:url\(data:font/ttf;base64,([^)]+)\)", rules)
    part = read_font(base64.b64decode(address[1]), "part.ttf")
    whole, own = (
        [[(glyph.advance, glyph.dx, glyph.dy) for glyph in one.glyphs] for one in shape((font,), word, "en")]
        for font in (regular, part)
    )
    assert own == whole


def test_the_same_story_gives_the_same_file(tmp_path):
    new_book(tmp_path / "story")
    files = [make(tmp_path / "story", ("web",), tmp_path / out)[1][0].path.read_bytes() for out in ("a", "b", "a")]
    assert len(set(files)) == 1


def test_pictures_are_drawn_in_pixels_once_and_again_only_where_something_changed(tmp_path, monkeypatch):
    folder, out = tmp_path / "story", tmp_path / "out"
    new_book(folder)
    drawn, pixels = [], pictures._pixels

    def counted(album, pages, sides):
        drawn.extend(page.name for page in pages)
        return pixels(album, pages, sides)

    def build(kept=out):
        drawn.clear()
        return make(folder, ("web",), kept)[1][0].path.read_bytes()

    monkeypatch.setattr(pictures, "_pixels", counted)
    first = build()
    assert len(drawn) == 3
    assert build() == first
    assert drawn == []
    boat = folder / "assets" / "pictures" / "boat.svg"
    boat.write_text(boat.read_text("utf-8").replace("</svg>", '<path d="M0 0h9v9z"/></svg>'), "utf-8")
    changed = build()
    assert drawn == ["assets/pictures/boat.svg"]
    assert changed != first
    assert build(tmp_path / "elsewhere") == changed
    book = folder / "story" / "book.yaml"
    book.write_text(book.read_text("utf-8") + 'ground: "#223344"\n', "utf-8")
    assert build() != changed
    assert len(drawn) == 3
    for file in (out / ".kept").iterdir():
        file.write_bytes(file.read_bytes()[:-1])
    assert build() == build(tmp_path / "elsewhere")


def test_a_book_is_built_beside_its_pdf_and_a_storyboard_shows_it_too(tmp_path):
    new_book(tmp_path / "story")
    _, made = make(tmp_path / "story", ("tablet", "web"), tmp_path / "out")
    assert [m.path.name for m in made] == ["the-paper-boat-tablet.pdf", "the-paper-boat-web.html"]
    assert made[0].path.read_bytes()[:5] == b"%PDF-"
    ready = proof(tmp_path / "story", ("web",), None)
    (file,) = written(ready, ready.sheets[0])
    assert file.data == made[1].path.read_bytes()
    assert EDITIONS["web"].written == "html"
