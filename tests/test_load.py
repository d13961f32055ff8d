"""A story folder becomes a Story, or all of its mistakes at once."""

import os
import random
import sys
import time
import unicodedata

import pytest
from drafts import EDITIONS, LAYOUTS, load_findings
from hypothesis import given, settings
from hypothesis import strategies as st
from test_source import PAGE

from book.characters import hidden_character, mixed_words
from book.findings import BookError
from book.load import load_story

BOOK = """title: "Odd Shoes"
subtitle: A book
author: Ana
language: en-US
licence: CC BY 4.0
level: 4-8
layout: full
ground: "#fbf1dc"
editions: [tablet]
reader: {name: Nia, they: she}
look: {hair: braids}
"""
FAQ = """questions:
  - id: what
    question: What is it?
    facts:
      - {id: what-genes, fact: it looks at genes}
      - {id: what-tailored, fact: it fits}
disclaimer: |
  Ask your doctor.
  Always.
"""


def write(folder, files):
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


@pytest.fixture
def book(tmp_path):
    return write(
        tmp_path,
        {
            "story/book.yaml": BOOK,
            "story/faq.yaml": FAQ,
            "story/pages/01-cover.yaml": "layout: cover\n",
            "story/pages/05-shoes.yaml": PAGE,
            "assets/pictures/shoe-shop.svg": "<svg/>",
        },
    )


def errors(folder):
    return [str(finding).partition("\n")[0] for finding in load_findings(folder)[1]]


def test_a_story_is_read_whole(book):
    story, warnings = load_story(book, LAYOUTS, EDITIONS)
    assert warnings == ()
    assert (story.title, story.level, story.editions, story.ground) == ("Odd Shoes", (4, 8), ("tablet",), "#FBF1DC")
    assert (story.reader, story.look) == ({"name": "Nia", "they": "she"}, {"hair": "braids"})
    assert story.faq.disclaimer == "Ask your doctor. Always."
    cover, shoes = story.pages
    assert (cover.name, cover.layout, bool(cover.words)) == ("01-cover", "cover", False)
    assert shoes.words.text == "Nia has new boots.\nRed ones. Big ones. Café!"
    assert str(shoes.words.lines[1].span) == "story/pages/05-shoes.yaml:9:3"
    assert shoes.heading.text == 'It\'s "big"'
    assert shoes.picture.path == "assets/pictures/shoe-shop.svg"
    assert str(shoes.picture.span) == "story/pages/05-shoes.yaml:2:10"
    assert [fact for fact, _ in shoes.retells] == ["what-tailored", "what-genes"]
    assert shoes.entries[0].words.text == "A tiny part inside you."
    assert str(shoes.spans["retells"]) == "story/pages/05-shoes.yaml:4:1"


def test_all_mistakes_are_told_at_once_and_in_order(book):
    write(
        book,
        {
            "story/book.yaml": "titel: Odd Shoes\nlayout: full\n",
            "story/pages/02-a.yaml": "layuot: full\nwords: &x y\n",
            "story/pages/03-b.yaml": 'words: "never closed\n',
            "story/pages/04-c.yaml": "picture: none-such\nretells: [what-gene]\n",
        },
    )
    codes = [line.split(" ")[1] for line in errors(book)]
    assert sorted(codes) == ["S002", "S003", "S003", "S004", "S007", "S011", "S013", "S014"]
    places = [line.split(" ")[0] for line in errors(book)]
    assert places == sorted(places)


def test_a_broken_faq_does_not_make_every_fact_unknown(book):
    write(book, {"story/faq.yaml": 'questions: "\n'})
    assert [line.split(" ")[1] for line in errors(book)] == ["S002"]


def test_an_unknown_layout_of_the_book_is_told_once(book):
    write(book, {"story/book.yaml": "title: x\nlayout: ful\n", "story/pages/06-a.yaml": "words: Once.\n"})
    assert errors(book) == ["story/book.yaml:2:9: S011 unknown layout 'ful'"]


def test_no_book_folder_is_told_as_such(tmp_path):
    assert [line.split(" ")[:2] for line in errors(tmp_path)] == [
        ["story/book.yaml:", "S001"],
        ["story/pages:", "S001"],
    ]


def test_files_that_lead_out_of_the_folder_are_refused(book, tmp_path_factory):
    outside = write(tmp_path_factory.mktemp("outside"), {"secret.yaml": "words: secret\n", "secret.svg": "<svg/>"})
    (book / "story/pages/06-out.yaml").symlink_to(outside / "secret.yaml")
    (book / "assets/pictures/out.svg").symlink_to(outside / "secret.svg")
    (book / "story/pages/07-in.yaml").symlink_to(book / "story/pages/01-cover.yaml")
    write(book, {"story/pages/08-a.yaml": "picture: out\nalt: x\n"})
    assert errors(book) == [
        "story/pages/06-out.yaml: S001 it leads out of the book folder",
        "story/pages/08-a.yaml:1:10: S013 picture 'assets/pictures/out.svg': it leads out of the book folder",
    ]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_does_not_stop_the_reading(book):
    os.mkfifo(book / "story/pages/06-pipe.yaml")
    os.mkfifo(book / "assets/pictures/pipe.png")
    (book / "story/pages/07-folder.yaml").mkdir()
    write(book, {"story/pages/08-a.yaml": "picture: pipe\nalt: x\n"})
    assert [line.split(" ")[1] for line in errors(book)] == ["S001", "S001", "S013"]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="everything may be read here")
def test_a_file_that_may_not_be_read_is_a_fault_of_the_system(book):
    (book / "story/pages/05-shoes.yaml").chmod(0)
    with pytest.raises(BookError) as caught:
        load_story(book, LAYOUTS, EDITIONS)
    assert caught.value.exit_code == 4


def test_a_disk_that_refuses_is_a_fault_of_the_system(book, monkeypatch):
    def refuse(path):
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("book.load.folder.os.listdir", refuse)
    with pytest.raises(BookError) as caught:
        load_story(book, LAYOUTS, EDITIONS)
    assert caught.value.exit_code == 4
    assert "permission denied" in str(caught.value)


@pytest.mark.parametrize("name", ["boots", "boots.PNG", "assets/pictures/boots.PNG", "./assets//pictures/boots.PNG"])
def test_a_picture_may_be_named_or_pointed_at(book, name):
    write(book, {"story/pages/06-a.yaml": f"picture: {name}\nalt: x\n", "assets/pictures/boots.PNG": "x"})
    story, _ = load_story(book, LAYOUTS, EDITIONS)
    assert story.pages[2].picture.path == "assets/pictures/boots.PNG"


@pytest.mark.parametrize(
    "name", ["/etc/passwd", "../x.svg", "a/../../x.svg", "http://x.org/x.svg", "C:\\x.svg", ".x", "a/" * 3000]
)
def test_a_picture_from_elsewhere_is_refused(book, name):
    write(book, {"story/pages/06-a.yaml": f"picture: {name}\nalt: x\n"})
    assert [line.split(" ")[1] for line in errors(book)] == ["S013"]


def test_a_picture_file_is_spelt_as_on_disk(book):
    write(book, {"story/pages/06-a.yaml": "picture: Shoe-Shop\nalt: x\n"})
    finding = load_findings(book)[1][0]
    assert (finding.code, finding.hint) == ("S013", "did you mean 'shoe-shop'?")


def test_pages_stand_where_their_numbers_say_or_a_warning_does(book):
    write(
        book,
        {
            "story/pages/10-b.yaml": PAGE,
            "story/pages/9-a.yaml": PAGE,
            "story/pages/.x.yaml": "",
            "story/pages/a.yml": "",
        },
    )
    story, warnings = load_story(book, LAYOUTS, EDITIONS)
    assert [page.name for page in story.pages] == ["01-cover", "05-shoes", "10-b", "9-a"]
    assert [(f.code, f.severity) for f in warnings] == [("S018", "warning")] * 2


def test_a_flood_of_mistakes_ends_in_seconds(book):
    keys = "".join(f"{'k' * 50}{number}: x\n" for number in range(9000))
    write(book, {f"story/pages/{number:02d}.yaml": keys for number in range(10, 13)})
    begun = time.process_time()
    found = load_findings(book)[1]
    assert len(found) >= 27_000
    assert time.process_time() - begun < 5


def calls_to_load(book):
    """How many calls of functions it takes to read the story: a measure of work that no busy machine can change."""
    counted = 0

    def count(_frame, event, _arg):
        nonlocal counted
        counted += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        load_story(book, LAYOUTS, EDITIONS)
    finally:
        sys.setprofile(None)
    return counted


def test_a_story_of_twice_the_pages_takes_twice_the_work_to_read(book):
    calls_to_load(book)
    write(book, {f"story/pages/{number:02d}.yaml": PAGE for number in range(10, 30)})
    short = calls_to_load(book)
    write(book, {f"story/pages/{number:02d}.yaml": PAGE for number in range(30, 50)})
    assert 1.2 * short < calls_to_load(book) < 2.2 * short


@settings(derandomize=True, deadline=None, max_examples=60)
@given(
    st.lists(
        st.text(st.characters(exclude_categories=("C", "Z"), exclude_characters="*[]{}\ufffe"), max_size=20).filter(
            lambda text: not hidden_character(text) and not list(mixed_words(text))
        ),
        max_size=5,
    )
)
def test_words_in_are_words_out(tmp_path_factory, lines):
    folder = tmp_path_factory.mktemp("book")
    page = "layout: full\nwords: |2\n" + "".join(f"  {line}\n" for line in lines)
    write(folder, {"story/book.yaml": "title: x\n", "story/pages/01.yaml": page})
    story, warnings = load_story(folder, LAYOUTS)
    assert warnings == ()
    expected = [unicodedata.normalize("NFC", line) for line in lines if line]
    assert [line.text for line in story.pages[0].words.lines] == expected


def test_a_damaged_story_is_a_story_or_a_list_of_mistakes(book):
    dice = random.Random(7)
    targets = {
        path: (book / path).read_bytes() for path in ("story/book.yaml", "story/faq.yaml", "story/pages/05-shoes.yaml")
    }
    for _ in range(500):
        path, data = dice.choice(list(targets.items()))
        broken = bytearray(data)
        for _ in range(dice.randint(1, 3)):
            place = dice.randrange(len(broken))
            match dice.randrange(3):
                case 0:
                    broken[place] = dice.choice(b"&*![]{}:#'\"|>-\n\t %@ax0")
                case 1:
                    del broken[place : place + dice.randint(1, 30)]
                case 2:
                    broken[place:place] = broken[place : place + dice.randint(1, 40)]
        write(book, {path: bytes(broken)})
        story, found = load_findings(book)
        assert story is not None or any(f.severity == "error" for f in found)
        assert all(f.code[0] == "S" and f.span.path.startswith("story") for f in found)
        write(book, {path: data})
