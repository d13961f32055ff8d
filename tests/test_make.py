"""From a story folder to finished books: whole or not at all, and the same bytes every time."""

from __future__ import annotations

import errno
import os
import shutil
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from pixels import page_text

from book import files
from book.editions import EDITIONS
from book.files import read_inside, write_all, write_whole
from book.findings import BookError, Span
from book.make import KEPT, make, printed
from book.new import new_book
from book.preview import spreads, storyboards
from book.proofs import proof
from book.slug import slug_of

ROOT = Path(__file__).parent.parent


@pytest.fixture
def story(tmp_path):
    folder = tmp_path / "story folder"
    new_book(folder)
    return folder


def change(folder, name, old, new):
    file = folder / "story" / name
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def test_a_new_book_builds_without_a_word(story, tmp_path):
    findings, made = make(story, (), tmp_path / "out")
    assert findings == ()
    assert [(m.path.name, m.pages) for m in made] == [("the-paper-boat-tablet.pdf", 4)]
    assert made[0].size == made[0].path.stat().st_size


@pytest.mark.parametrize("order", [("tablet", "tablet-wide"), ("tablet-wide", "tablet")])
def test_where_one_file_cannot_be_written_none_of_them_is_new(story, tmp_path, order):
    out = tmp_path / "out"
    make(story, order, out)
    before = {file.name: file.read_bytes() for file in out.glob("*.pdf")}
    change(story, "book.yaml", "The Paper Boat", "The Paper boat")
    (out / "the-paper-boat-tablet-wide.pdf").unlink()
    (out / "the-paper-boat-tablet-wide.pdf").mkdir()
    with pytest.raises(BookError, match=r"D001 could not write 'the-paper-boat-tablet-wide\.pdf'"):
        make(story, order, out)
    assert (out / "the-paper-boat-tablet.pdf").read_bytes() == before["the-paper-boat-tablet.pdf"]
    assert not list(out.glob(".*.part"))


def test_files_whose_long_names_begin_alike_do_not_take_each_other_away(tmp_path):
    names = [tmp_path / ("x" * 80 + end) for end in "abc"]
    write_all([(name, name.name.encode()) for name in names])
    assert [name.read_bytes() for name in names] == [name.name.encode() for name in names]
    assert len(list(tmp_path.iterdir())) == 3


def test_a_run_that_clears_up_in_the_middle_of_another_takes_nothing_from_it(tmp_path, monkeypatch):
    target, swept, held = tmp_path / "a.pdf", [], files._held

    def clearing(handle):
        monkeypatch.setattr(files, "_held", held)
        files._sweep(target)
        swept.append([path.name for path in tmp_path.iterdir()])
        return held(handle)

    monkeypatch.setattr(files, "_held", clearing)
    write_whole(target, b"new")
    assert swept == [[]]
    assert target.read_bytes() == b"new"
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize(
    "name", [name for name, edition in EDITIONS.items() if edition.written == "pdf" and not edition.paper]
)
def test_every_edition_of_a_new_book_has_its_words_and_its_shape(story, tmp_path, name):
    _, (made,) = make(story, (name,), tmp_path / "out")
    data = made.path.read_bytes()
    with pikepdf.open(BytesIO(data)) as pdf:
        shape, border = EDITIONS[name].shape, 2 * EDITIONS[name].border
        size = [float(n) for n in pdf.pages[0].TrimBox[2:]]
        assert size == pytest.approx([shape.width + border, shape.height + border])
    assert page_text(data, made.pages - 1).split() == [
        "It",
        "could!",
        "And",
        "at",
        "night",
        "it",
        "sailed",
        "all",
        "the",
        "way",
        "home.",
    ]


def test_a_picture_that_two_editions_share_is_compiled_once(story, tmp_path):
    photo = BytesIO()
    Image.effect_noise((1200, 900), 50).save(photo, "JPEG")
    (story / "assets/pictures/photo.jpg").write_bytes(photo.getvalue())
    change(story, "pages/03-home.yaml", "picture: home", "picture: photo")
    make(story, ("tablet", "tablet-wide"), tmp_path / "out")
    assert len(list((tmp_path / "out" / KEPT).iterdir())) == 3


def test_an_edition_is_the_same_whatever_is_built_beside_it(story, tmp_path):
    _, (alone,) = make(story, ("tablet",), tmp_path / "one")
    _, (first, *_) = make(story, ("tablet", "tablet-wide"), tmp_path / "two")
    assert alone.path.read_bytes() == first.path.read_bytes()


def test_the_same_story_gives_the_same_bytes_anywhere(story, tmp_path):
    digests = []
    for name, seed, zone in (("here", "0", "UTC"), ("there", "99", "Asia/Kathmandu")):
        folder = tmp_path / name / "deep"
        shutil.copytree(story, folder)
        subprocess.run(
            [sys.executable, "-m", "book", "build", ".", "--quiet"],
            cwd=folder,
            check=True,
            capture_output=True,
            env={"PYTHONPATH": str(ROOT), "PYTHONHASHSEED": seed, "TZ": zone, "HOME": str(tmp_path)},
        )
        digests.append((folder / "out/the-paper-boat-tablet.pdf").read_bytes())
    assert digests[0] == digests[1]


def test_kept_pictures_give_the_same_book_as_fresh_ones(story, tmp_path):
    first = make(story, (), tmp_path / "out")[1][0].path.read_bytes()
    second = make(story, (), tmp_path / "out")[1][0].path.read_bytes()
    assert first == second


def test_a_story_at_fault_leaves_the_earlier_book_alone(story, tmp_path):
    _, (made,) = make(story, (), tmp_path / "out")
    before = made.path.read_bytes()
    change(story, "pages/02-puddle.yaml", "layout: spread", "layuot: spread")
    with pytest.raises(BookError) as caught:
        make(story, (), tmp_path / "out")
    assert caught.value.exit_code == 1
    assert made.path.read_bytes() == before
    assert [f.name for f in (tmp_path / "out").iterdir() if f.name != KEPT] == [made.path.name]


def test_nothing_is_written_where_the_first_build_fails(story, tmp_path):
    change(story, "pages/03-home.yaml", "picture: home", "picture: hoem")
    with pytest.raises(BookError):
        make(story, (), tmp_path / "out")
    assert not list((tmp_path / "out").glob("*.pdf"))


@pytest.mark.parametrize(
    ("name", "said"),
    [("hoem", "there is no picture 'hoem'"), ("home.gif", "'home.gif' is no picture that can be used")],
)
def test_a_picture_that_is_not_there_is_told_once(story, tmp_path, name, said):
    (story / "assets/pictures/home.gif").write_bytes(b"GIF89a")
    change(story, "pages/03-home.yaml", "picture: home", f"picture: {name}")
    with pytest.raises(BookError) as caught:
        make(story, (), tmp_path / "out")
    (error,) = (f for f in caught.value.findings if f.severity == "error")
    assert (error.code, error.message.partition(" in assets")[0]) == ("S013", said)


def test_words_that_do_not_fit_are_told_for_each_edition_once(story, tmp_path):
    change(story, "pages/03-home.yaml", "  It could!", "\n".join(["  It could and it did and it would again."] * 40))
    with pytest.raises(BookError) as caught:
        make(story, tuple(EDITIONS), tmp_path / "out")
    places = {finding.span.path for finding in caught.value.findings if finding.severity == "error"}
    assert places == {"story/pages/03-home.yaml", "story/book.yaml"}, "the words, and that there is no zine"
    assert len(caught.value.findings) == len(set(caught.value.findings))


@pytest.mark.parametrize("step", ["open", "fsync", "replace"])
def test_a_full_disk_leaves_the_earlier_file_and_no_litter(tmp_path, monkeypatch, step):
    target = tmp_path / "a.pdf"
    write_whole(target, b"old")

    def full(*_args, **_more):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(*((Path, "open") if step == "open" else (os, step)), full)
    with pytest.raises(BookError) as caught:
        write_whole(target, b"new")
    monkeypatch.undo()
    assert caught.value.exit_code == 4
    assert "no space left" in str(caught.value)
    assert target.read_bytes() == b"old"
    assert [path.name for path in tmp_path.iterdir()] == ["a.pdf"]


def test_ctrl_c_while_writing_leaves_no_litter(tmp_path, monkeypatch):
    def stopped(*_args):
        raise KeyboardInterrupt

    monkeypatch.setattr(os, "fsync", stopped)
    with pytest.raises(KeyboardInterrupt):
        write_whole(tmp_path / "a.pdf", b"new")
    assert list(tmp_path.iterdir()) == []


def test_a_file_where_the_folder_should_be_is_told(tmp_path):
    (tmp_path / "out").write_text("")
    with pytest.raises(BookError) as caught:
        write_whole(tmp_path / "out" / "a.pdf", b"new")
    assert caught.value.exit_code == 4


def test_files_are_read_from_below_the_folder_only(tmp_path):
    (tmp_path / "in").mkdir()
    (tmp_path / "in/a.txt").write_text("a")
    (tmp_path / "b.txt").write_text("b")
    (tmp_path / "in/up").symlink_to(tmp_path)
    span = Span("x")
    assert read_inside(tmp_path / "in", "a.txt", span, code="A150", limit=9) == b"a"
    for path in ("../b.txt", str(tmp_path / "b.txt"), "up/b.txt", "up", "", "a\0b", "c.txt", "/dev/zero"):
        with pytest.raises(BookError):
            read_inside(tmp_path / "in", path, span, code="A150", limit=9)
    with pytest.raises(BookError):
        read_inside(tmp_path / "in", "a.txt", span, code="A150", limit=0)


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Does It Fit?", "does-it-fit"),
        ("Zo\u00eb's \u2014 B\u00fccher!", "zoes-bucher"),
        ("\u0411\u043e\u0442\u0438\u043d\u043a\u0438", "\u0431\u043e\u0442\u0438\u043d\u043a\u0438"),
        ("../../etc/passwd", "etc-passwd"),
        ("?!", "book"),
        ("x" * 300, "x" * 60),
    ],
)
def test_titles_become_file_names_that_every_system_takes(title, slug):
    assert slug_of(title) == slug


def test_a_storyboard_shows_pages_as_they_face_each_other(story, tmp_path):
    ready = proof(story, (), None)
    (sheets,) = ready.sheets
    pairs = [tuple(page.number if page else None for page in pair) for pair in spreads(sheets.pages)]
    assert pairs == [(None, 1), (2, 3), (4, None)]
    _, (made,) = storyboards(story, (), tmp_path / "out")
    assert made.path.name == "the-paper-boat-tablet-storyboard.png"
    with Image.open(made.path) as board:
        assert board.format == "PNG"
        assert board.width > board.height


def test_photographs_are_brought_to_the_resolution_of_the_edition(story):
    photo = BytesIO()
    Image.effect_noise((4000, 4000), 50).save(photo, "JPEG", quality=60)
    (story / "assets/pictures/photo.jpg").write_bytes(photo.getvalue())
    change(story, "pages/03-home.yaml", "picture: home", "picture: photo")
    ready = proof(story, ("tablet",), None)
    (sheets,) = ready.sheets
    side = EDITIONS["tablet"].side
    assert sheets.gallery["assets/pictures/photo.jpg"].pixels == (side, side)
    assert len(printed(ready, sheets)) < 4_000_000


def told_by(story):
    with pytest.raises(BookError) as caught:
        proof(story, (), None)
    return {(finding.code[0], finding.span.path) for finding in caught.value.findings}


def test_faults_of_story_files_pictures_and_words_are_told_in_one_run(story):
    (story / "assets" / "pictures" / "puddle.svg").write_text("<svg")
    change(story, "pages/03-home.yaml", "  It could!\n", "  It could" + " and could and could" * 7 + ".\n")
    broken = ("A", "assets/pictures/puddle.svg")
    assert told_by(story) >= {broken, ("W", "story/pages/03-home.yaml")}
    change(story, "pages/01-cover.yaml", "picture:", "pitcure:")
    assert told_by(story) >= {broken, ("S", "story/pages/01-cover.yaml")}
