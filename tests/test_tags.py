"""Tagged books: every word and picture is in the tree, in the order in which the book is read, and nothing else is."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from laid_pages import FAMILY, IMPRINT, QUARTERS, SPAN, page, panel, picture, room, words
from own_books import own_book
from PIL import Image, ImageCms
from said import READERS, said
from said import words_of as normal
from tag_tree import Reader, unmarked
from web_books import manuscript, shipped, words_of

from book.editions import EDITIONS
from book.geometry import Box
from book.laid import Anchor, Link, Rule
from book.make import make, printed
from book.model import Line, Piece, Text
from book.new import new_book
from book.paint import paint
from book.pdf.structure import srgb
from book.proofs import proof
from book.setting import Setter
from book.tags import tagged

ROOT = Path(__file__).parent.parent
SHEET = room(400, 300)
TAGGED = replace(IMPRINT, tagged=True)
CLAIMING = [name for name, edition in EDITIONS.items() if edition.tagged]
NO_JUDGE = "no command `verapdf`, and VERAPDF names none"


def opened(*pages, imprint=TAGGED):
    return pikepdf.open(BytesIO(paint(pages, {"a.svg": QUARTERS}, FAMILY.fonts, imprint)))


def tree(*pages):
    return Reader(opened(*pages)).tree()


def block(*lines, y=20, width=360, role="words", **more):
    return words(Box(20, y, width, 200), *lines, role=role, **more)


def hard(before, word, after, width=360, y=20):
    """Words with a hard word in them, and the links that a layout puts over it."""
    line = Line((Piece(before), Piece(word, "hard", word), Piece(after)), SPAN)
    setter = Setter(family=FAMILY)
    made = setter.set(Text(((line,),), SPAN), Box(20, y, width, 200), role="words", size=20, colour="#000000")
    runs = [(line.baseline, run) for line in made.lines for run in line.runs if run.key]
    links = [
        Link(box=Box(run.x, baseline - 16, run.width, 21), target=f"word-{word}", text=f"Words to know: {word}")
        for baseline, run in runs
    ]
    return made, links


def test_a_page_is_told_from_back_to_front():
    told = tree(page(picture(Box(0, 0, 400, 300)), block("The boots", "are red."), of=SHEET))
    assert told == ("Document", ("Figure", ""), ("P", "The boots are red. "))


def test_a_picture_says_what_it_shows_and_where_it_is():
    inside = picture(Box(-50, 40, 200, 100), Box(-50, 40, 200, 100), alt="A boot. @page1@ \\(")
    reader = Reader(opened(page(inside, of=room(400, 300, bleed=10))))
    (figure,) = [element for element in reader.elements() if element.S == "/Figure"]
    assert str(figure.Alt) == "A boot. @page1@ \\("
    assert [float(edge) for edge in figure.A.BBox] == [0, 170, 160, 270]


def test_headings_never_skip_a_level():
    told = tagged(
        [
            page(block("A", role="heading"), of=SHEET),
            page(block("B", role="title"), block("C", role="subheading", y=90), number=2, of=SHEET),
            page(block("D", role="subheading"), number=3, of=SHEET),
            page(block("E", role="heading"), block("F", role="subheading", y=90), number=4, of=SHEET),
            page(block("G", role="subheading"), number=5, of=SHEET),
        ]
    )
    assert [kid.role for kid in told.root.kids] == ["H1", "H1", "P", "H2", "H2", "H3", "H3"]


def test_a_question_opens_a_section():
    told = tree(
        page(block("It"), of=SHEET, outline="A book"),
        page(block("fits."), number=2, of=SHEET),
        page(block("What is it?", role="label"), block("This.", y=90), number=3, of=SHEET, outline="What is it?"),
    )
    assert told == (
        "Document",
        ("Sect", ("P", "It "), ("P", "fits. ")),
        ("Sect", ("H1", "What is it? "), ("P", "This. ")),
    )


def test_what_stands_behind_the_story_is_a_part_of_its_own():
    def leaf(number, layout, title=""):
        return replace(page(block("x"), number=number, of=SHEET, outline=title), layout=layout)

    ends = [leaf(3, "words-to-know", "Words"), leaf(4, "grown-ups", "For grown-ups"), leaf(5, "back")]
    told = tagged([leaf(1, "cover", "It"), leaf(2, "full", "What is it?"), *ends])
    assert [(part.role, [kid.title for kid in part.kids]) for part in told.root.kids] == [
        ("Part", ["It", "What is it?"]),
        ("Part", ["Words", "For grown-ups"]),
    ]
    assert [kid.role for kid in tagged([*ends]).root.kids] == ["Sect", "Sect"]


def test_each_paragraph_is_one():
    text = Text(tuple((Line((Piece(part),), SPAN),) for part in ("One, two.", "Three.")), SPAN)
    made = Setter(family=FAMILY).set(text, Box(20, 20, 360, 200), role="words", size=20, colour="#000000")
    assert tree(page(made, of=SHEET)) == ("Document", ("P", "One, two. "), ("P", "Three. "))


def test_a_hard_word_is_a_link_among_its_words():
    made, links = hard("It holds your ", "gene", ". See?")
    assert tree(page(made, *links, of=SHEET)) == (
        "Document",
        ("P", "It holds your ", ("Link", "gene", "-> word-gene"), ". See? "),
    )


def test_a_hard_word_over_two_lines_is_one_link_with_two_places():
    made, links = hard("There is ", "personalized medicine", " for you", width=180)
    assert len(links) == 2
    (_, told) = tree(page(made, *links, of=SHEET))
    assert told[2] == ("Link", "personalized medicine", *["-> word-personalized medicine"] * 2)


def test_a_blank_after_a_hard_word_at_the_end_of_a_line_is_not_pressed():
    made, links = hard("It holds your own ", "gene", " and mine", width=190)
    (_, told) = tree(page(made, *links, of=SHEET))
    assert told[1:] == ("It holds your own ", ("Link", "gene", "-> word-gene"), *told[3:])
    assert "".join(told[3:]) == " and mine "


def foreign(*pieces, width=360, y=20):
    text = Text(((Line(pieces, SPAN),),), SPAN)
    return Setter(family=FAMILY).set(text, Box(20, y, width, 200), role="words", size=20, colour="#000000")


def test_words_in_another_language_say_which():
    words_of_two = foreign(Piece("She says "), Piece("buenas noches", language="es-MX"), Piece(", moon."))
    reader = Reader(opened(page(words_of_two, of=SHEET)))
    assert reader.tree() == ("Document", ("P", "She says ", ("Span", "buenas noches"), ", moon. "))
    assert [str(element.Lang) for element in reader.elements() if "/Lang" in element] == ["es-MX"]
    assert str(reader.pdf.Root.Lang) == "en-US"


def test_words_in_another_language_are_one_span_over_the_end_of_a_line():
    (_, told) = tree(page(foreign(Piece("so "), Piece("buenas noches luna", language="es"), width=90), of=SHEET))
    assert told == ("P", "so ", ("Span", "buenas noches luna"), " ")


def test_a_hard_word_in_another_language_is_a_link_and_a_span():
    made = foreign(Piece("My "), Piece("abuela", "hard", "grandma", language="es"), Piece("!"))
    (run,) = [run for line in made.lines for run in line.runs if run.key]
    link = Link(box=Box(run.x, 20, run.width, 30), target="word-grandma", text="Words to know: grandma")
    (_, told) = tree(page(made, link, of=SHEET))
    assert told == ("P", "My ", ("Link", ("Span", "abuela"), "-> word-grandma"), "! ")


def test_words_to_know_are_a_list():
    def entry(word, y):
        head = block(word, y=y, role="subheading", size=12.0)
        link = Link(box=head.box, target="page-1", text="Back to page 1")
        return [head, picture(Box(0, y, 9, 9)), block(f"A {word}.", y=y + 20, size=12.0)], link

    (one, to_one), (two, to_two) = entry("clue", 60), entry("gene", 120)
    items = [block("Words", role="heading"), *one, *two, block("small", y=250, role="small", size=9.0), to_one, to_two]
    known = replace(page(*items, Anchor(name="page-1", y=0), of=SHEET), layout="words-to-know")
    assert tree(known) == (
        "Document",
        ("H1", "Words "),
        (
            "L",
            *(
                ("LI", ("Lbl", ("Link", word, "-> page-1"), " "), ("LBody", ("Figure", ""), ("P", f"A {word}. ")))
                for word in ("clue", "gene")
            ),
        ),
        ("P", "small "),
    )


def test_a_link_over_no_words_is_in_the_tree_all_the_same():
    link = Link(box=Box(5, 5, 9, 9), target="page-1", text="Back")
    assert tree(page(link, of=SHEET)) == ("Document", ("Link", "-> page-1"))


@pytest.mark.parametrize(
    ("imprint", "colour", "rows"), [(TAGGED, "#224466", 1), (TAGGED, "", 0), (IMPRINT, "#224466", 0)]
)
def test_dots_under_a_word_show_where_one_can_press(imprint, colour, rows):
    """On a screen alone: nobody presses on paper. They are no part of what is read aloud."""
    made, links = hard("It holds your ", "gene", ".")
    pdf = opened(page(made, *(replace(link, colour=colour) for link in links), of=SHEET), imprint=imprint)
    assert pdf.pages[0].Contents.read_bytes().count(b"1 J [0 ") == rows
    if imprint.tagged:
        assert unmarked(pdf) == []
        assert "".join(Reader(pdf).aloud()) == "It holds your gene."


def test_turned_letters_read_as_their_line():
    title = replace(block("Does It", "Fit?", role="title"), tilt=4.0)
    pdf = opened(page(title, of=SHEET))
    assert Reader(pdf).tree() == ("Document", ("H1", "Does It Fit? "))
    assert unmarked(pdf) == []


def test_paper_rules_patterns_and_second_halves_are_no_part_of_the_book():
    items = [
        picture(Box(0, 0, 400, 300), alt=""),
        panel(Box(0, 0, 40, 40), "#FF0000", radius=4, opacity=0.5),
        Rule(x=1, y=2, width=30, weight=1, colour="#0000FF"),
    ]
    pdf = opened(page(*items, block("Only this."), of=SHEET, ground="#0000FF"))
    assert Reader(pdf).tree() == ("Document", ("P", "Only this. "))
    assert unmarked(pdf) == []
    assert pdf.pages[0].Contents.read_bytes().count(b"/Artifact BMC") == 4


def test_a_file_that_is_not_tagged_says_nothing_of_it():
    pdf = opened(page(picture(Box(0, 0, 8, 4)), block("x"), of=SHEET), imprint=IMPRINT)
    assert not {"/StructTreeRoot", "/MarkInfo", "/OutputIntents"} & set(pdf.Root.keys())
    assert b"BDC" not in pdf.pages[0].Contents.read_bytes()
    assert b"pdfuaid" not in pdf.Root.Metadata.read_bytes()


def test_what_readers_speak_is_part_of_the_identity_of_the_file():
    one, two = (opened(page(picture(Box(0, 0, 8, 4), alt=alt))) for alt in ("a", "b"))
    assert bytes(one.trailer.ID[0]) != bytes(two.trailer.ID[0])


def test_the_profile_is_srgb():
    profile = ImageCms.ImageCmsProfile(BytesIO(srgb()))
    colours = Image.frombytes("RGB", (16, 16), bytes((i * 7) % 256 for i in range(768)))
    through = ImageCms.profileToProfile(colours, profile, ImageCms.createProfile("sRGB"))
    assert max(abs(a - b) for a, b in zip(colours.tobytes(), through.tobytes(), strict=True)) <= 1
    assert srgb()[8:12] == bytes((4, 0x20, 0, 0))
    assert len(srgb()) == int.from_bytes(srgb()[:4]) == 588


@pytest.fixture(scope="module")
def story(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tags") / "story"
    new_book(folder)
    return folder


@pytest.mark.parametrize("name", CLAIMING)
@pytest.mark.parametrize("folder", ["own", "new"])
def test_a_whole_book_reads_aloud_as_it_was_written(name, folder, story, tmp_path):
    """Our own story and a new one: alt text, then words, page after page; every mark and link is found both ways.

    Readers that ignore the tree read in the order of the drawing: it is the same.
    """
    ready = proof(ROOT if folder == "own" else story, (name,), tmp_path)
    (sheets,) = ready.sheets
    with pikepdf.open(BytesIO(printed(ready, sheets))) as pdf:
        reader = Reader(pdf)
        aloud = reader.aloud()
        print("\n".join(aloud))
        assert unmarked(pdf) == []
        _assert_found_both_ways(pdf, reader)
        assert {page: list(pieces) for page, pieces in reader.pieces.items()} == reader.marks()
        assert pdf.is_linearized
    alts = [item.alt for page in sheets.pages for item in page.items if getattr(item, "alt", "")]
    assert [line[1:-1] for line in aloud if line.startswith("[")] == alts
    spoken = [line for line in aloud if not line.startswith("[")]
    assert spoken == [" ".join(part.split()) for page in sheets.pages for part in page.text.split("\n") if part]


@pytest.mark.parametrize("name", [name for name in CLAIMING if not EDITIONS[name].layouts])
def test_the_reading_order_of_the_file_is_the_manuscript_page_by_page(name):
    """From the story's YAML to the structure of the finished file: alternative texts and words, none else, in order."""
    pages, data = own_book(name)
    with pikepdf.open(BytesIO(data)) as pdf:
        told = Reader(pdf).told()
    assert [number for number, _ in told] == sorted(number for number, _ in told)
    read = dict.fromkeys((laid.name for laid in pages), "")
    for number, line in told:
        read[pages[number - 1].name] += " " + (line[1:-1] if line.startswith("[") else line)
    for told_page, text in zip(shipped().pages, manuscript(shipped()), strict=True):
        alt = told_page.picture.alt if told_page.picture else ""
        seen_first = f"{alt} {text.replace(alt, '', 1)}" if alt else text
        assert words_of(read[told_page.name]) == words_of(seen_first), told_page.name


@pytest.mark.parametrize(("name", "opens"), [("tablet", "/TwoPageRight"), ("tablet-wide", "/SinglePage")])
def test_the_finished_book_opens_as_suits_its_shape(name, opens):
    """Upright pages lie side by side, the cover alone; lying pages one at a time. Each fits the window, at once."""
    _, data = own_book(name)
    with pikepdf.open(BytesIO(data)) as pdf:
        assert pdf.Root.PageLayout == opens
        assert pdf.Root.OpenAction[0].objgen == pdf.pages[0].obj.objgen
        assert pdf.Root.OpenAction[1] == "/Fit"
        assert pdf.is_linearized
        assert any(o.get("/Type") == "/ObjStm" for o in pdf.objects if isinstance(o, pikepdf.Stream))


def test_a_letter_with_stacked_marks_is_one_glyph_and_reads_as_it_was_written():
    marked = "Ɛ̃́ ɔ̃"
    pdf = opened(page(block(marked), of=SHEET))
    steps = pikepdf.parse_content_stream(pdf.pages[0])
    arrays = [step.operands[0] for step in steps if str(step.operator) == "TJ"]
    codes = b"".join(bytes(part) for array in arrays for part in array if isinstance(part, pikepdf.String))
    assert len(codes) == 2 * len(["\u0190\u0303\u0301", " ", "\u0254\u0303", " "])
    assert Reader(pdf).aloud() == [marked]


def _assert_found_both_ways(pdf, reader):
    """From each mark and each link the parent tree leads to the element that holds it."""
    rows = list(pdf.Root.StructTreeRoot.ParentTree.Nums)
    parents = {int(key): value for key, value in zip(rows[::2], rows[1::2], strict=True)}
    assert sorted(parents) == list(range(int(pdf.Root.StructTreeRoot.ParentTreeNextKey)))
    for number, sheet in enumerate(pdf.pages):
        assert int(sheet.StructParents) == number
        assert len(parents[number]) == len(reader.pieces[sheet.objgen])
        for mark, parent in enumerate(parents[number]):
            kids = parent.K if isinstance(parent.K, pikepdf.Array) else [parent.K]
            assert mark in [int(kid) for kid in kids if not isinstance(kid, pikepdf.Dictionary)]
            assert parent.Pg.objgen == sheet.objgen
        for annotation in sheet.get("/Annots", []):
            assert str(annotation.Contents)
            parent = parents[int(annotation.StructParent)]
            assert parent.S == "/Link"
            links = [kid.Obj.objgen for kid in parent.K if isinstance(kid, pikepdf.Dictionary)]
            assert annotation.objgen in links
    for element in reader.elements():
        assert element.S != "/Figure" or str(element.Alt)


def judge():
    """The command that runs veraPDF and prints a line a file, or nothing. It is given `-f FLAVOUR FILE...`."""
    named = os.environ.get("VERAPDF") or ("verapdf --format text" if shutil.which("verapdf") else "")
    return shlex.split(named)


@pytest.mark.skipif(not judge(), reason=NO_JUDGE)
@pytest.mark.parametrize("flavour", ["ua1", "2a"])
def test_verapdf_passes_every_edition_that_claims_it(flavour, story, tmp_path):
    made, link = [], hard("It holds your own ", "gene", " and mine", width=190)
    for name, folder in (("own", ROOT), ("new", story)):
        made += [one.path for one in make(folder, CLAIMING, tmp_path / name)[1]]
    made.append(tmp_path / "by-hand.pdf")
    title = replace(block("Zo\u00eb \u0190\u0303\u0301", role="title", y=100), tilt=4.0)
    noches = foreign(Piece("Luna: "), Piece("buenas noches", language="es"), y=160)
    items = [link[0], *link[1], noches, title, picture(Box(0, 200, 40, 40)), block("\u0190\u0303\u0301 office", y=240)]
    made[-1].write_bytes(paint([page(*items, of=SHEET)], {"a.svg": QUARTERS}, FAMILY.fonts, TAGGED))
    done = subprocess.run([*judge(), "-f", flavour, *made], capture_output=True, text=True, check=False)
    verdicts = [line for line in done.stdout.splitlines() if line.startswith(("PASS", "FAIL"))]
    assert len(verdicts) == len(made), done.stdout + done.stderr
    assert not [line for line in verdicts if line.startswith("FAIL")]


WORDS = st.text(st.sampled_from("fiflAVTo\u00eb\u00df,.?\u201c\u2019\u2014#@&{"), min_size=1, max_size=9)
MARKS = st.lists(st.sampled_from("\u0300\u0301\u0302\u0303\u0308\u030c\u0323\u0327\u0330\u0315\u031b"), max_size=3)
LETTERS = st.builds(
    lambda letter, marks: letter + "".join(marks), st.sampled_from("aeiou\u025b\u0254\u014bn\u0190Vl"), MARKS
)
MARKED = st.lists(LETTERS, min_size=1, max_size=5).map("".join)


@pytest.mark.parametrize("reader", READERS)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.lists(WORDS | MARKED, min_size=1, max_size=12), min_size=1, max_size=4))
def test_whatever_is_written_is_what_is_read(reader, tmp_path, texts):
    """Ligatures, kerning, stacked marks, line breaks: from the tree, and from the text of the page."""
    pages = [page(block(" ".join(text), size=14.0), number=n, of=SHEET) for n, text in enumerate(texts, 1)]
    file = tmp_path / "x.pdf"
    file.write_bytes(paint(pages, {}, FAMILY.fonts, TAGGED))
    with pikepdf.open(file) as pdf:
        assert Reader(pdf).aloud() == [" ".join(laid.text.split()) for laid in pages]
    assert said(file, reader) == [normal(laid.text) for laid in pages]
