"""Pictures of a story: compiled once, kept, taken back whole or not at all; read from the book folder only."""

from __future__ import annotations

import os
import sys
import time
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from book.art import gallery as gallery_module
from book.art.compiled import Compiled, PdfObject
from book.art.gallery import Wanted, compile_gallery, wanted, with_sizes
from book.art.keep import MOST_DAYS, keep, key_of, take, tidy
from book.findings import BookError, Finding, Span
from book.geometry import Box
from book.model import Art, Entry, Faq, Page, Story, Text

ROOT = Path(__file__).resolve().parent.parent
SPAN = Span("story/pages/01-x.yaml", 3, 10)
PICTURE = Compiled(
    objects=(
        PdfObject("a", "<</ca .5>>"),
        PdfObject("root", "/Type/XObject", bytes(range(256))),
        PdfObject("e", "", b""),
    ),
    root="root",
    width=300.5,
    height=200,
    zones={"safe": Box(1, 2, 3, 4)},
    pixels=(3, 2),
    transparent=True,
    notes=(Finding(code="A154", message="caf\u00e9", span=Span("a.png", 1, 2), hint="h", severity="warning"),),
)


def png(path: Path, colour="red", size=(40, 30)):
    path.parent.mkdir(parents=True, exist_ok=True)
    file = BytesIO()
    Image.new("RGB", size, colour).save(file, "PNG")
    path.write_bytes(file.getvalue())


def want(name, need=(20, 20)):
    return Wanted(f"assets/pictures/{name}", SPAN, need)


def test_a_kept_picture_comes_back_as_it_was(tmp_path):
    keep(tmp_path, "k", PICTURE)
    assert take(tmp_path, "k") == PICTURE


def test_what_was_never_kept_is_not_there(tmp_path):
    assert take(tmp_path, "k") is None


def test_any_damage_to_a_kept_picture_makes_it_as_if_it_were_not_there(tmp_path):
    keep(tmp_path, "k", PICTURE)
    file = tmp_path / "k.art"
    whole = file.read_bytes()
    for at in range(0, len(whole), 7):
        file.write_bytes(whole[:at] + bytes([whole[at] ^ 4]) + whole[at + 1 :])
        assert take(tmp_path, "k") is None, at
    for length in (0, 10, len(whole) - 1):
        file.write_bytes(whole[:length])
        assert take(tmp_path, "k") is None
    file.unlink()
    file.mkdir()
    assert take(tmp_path, "k") is None


def test_the_name_of_a_kept_picture_depends_on_all_that_went_in():
    names = {key_of("a", b"x", None), key_of("b", b"x", None), key_of("a", b"y", None), key_of("a", b"x", (1, 2))}
    assert len(names) == 4


def test_what_no_build_used_for_a_month_is_dropped(tmp_path):
    for name in ("old", "new"):
        keep(tmp_path, name, PICTURE)
    past = time.time() - (MOST_DAYS + 1) * 86400
    os.utime(tmp_path / "old.art", (past, past))
    tidy(tmp_path)
    assert [file.name for file in tmp_path.iterdir()] == ["new.art"]


def test_use_keeps_a_picture_young(tmp_path):
    keep(tmp_path, "k", PICTURE)
    past = time.time() - (MOST_DAYS + 1) * 86400
    os.utime(tmp_path / "k.art", (past, past))
    take(tmp_path, "k")
    tidy(tmp_path)
    assert take(tmp_path, "k") is not None


def test_the_folder_of_kept_pictures_does_not_grow_for_ever(tmp_path, monkeypatch):
    monkeypatch.setattr("book.art.keep.MOST_BYTES", 2500)
    for number in range(9):
        keep(tmp_path, f"k{number}", PICTURE)
        os.utime(tmp_path / f"k{number}.art", (time.time() + number, time.time() + number))
    tidy(tmp_path)
    left = sorted(file.name for file in tmp_path.iterdir())
    assert 1 <= len(left) < 9
    assert left[-1] == "k8.art"


def test_a_picture_is_compiled_once_and_then_taken(tmp_path, monkeypatch):
    png(tmp_path / "assets/pictures/a.png")
    first = compile_gallery([want("a.png")], tmp_path, tmp_path / "out/.kept")
    monkeypatch.setattr(gallery_module, "_results", lambda jobs: [pytest.fail("compiled again") for _ in jobs])
    assert compile_gallery([want("a.png")], tmp_path, tmp_path / "out/.kept") == first


def test_a_changed_picture_is_compiled_again(tmp_path):
    png(tmp_path / "assets/pictures/a.png")
    first = compile_gallery([want("a.png")], tmp_path, tmp_path / "kept")
    png(tmp_path / "assets/pictures/a.png", "blue")
    assert compile_gallery([want("a.png")], tmp_path, tmp_path / "kept") != first


def test_nothing_is_written_where_nothing_is_to_be_kept(tmp_path):
    png(tmp_path / "assets/pictures/a.png")
    compile_gallery([want("a.png")], tmp_path, None)
    assert [path.name for path in tmp_path.iterdir()] == ["assets"]


def test_a_folder_that_cannot_be_written_to_costs_only_time(tmp_path):
    png(tmp_path / "assets/pictures/a.png")
    (tmp_path / "kept").write_text("a file where a folder should be")
    assert compile_gallery([want("a.png")], tmp_path, tmp_path / "kept")


@pytest.mark.parametrize("start", ["fork", "spawn"])
def test_several_processes_give_what_one_gives(tmp_path, monkeypatch, start):
    monkeypatch.setattr(gallery_module, "START", start)
    monkeypatch.setattr(sys, "path", [entry for entry in sys.path if Path(entry or ".").resolve() != ROOT])
    wishes = []
    for number in range(5):
        png(tmp_path / f"assets/pictures/{number}.png", (number * 50, 0, 0))
        wishes.append(want(f"{number}.png"))
    (tmp_path / "assets/pictures/3.png").write_bytes(b"broken")
    alone = compile_gallery([w for w in wishes if "3" not in w.path], tmp_path, None)
    monkeypatch.setattr(gallery_module, "WORTH_SHARING", 0)
    monkeypatch.setattr(gallery_module, "_cores", lambda: 2)
    steps = []
    shared = compile_gallery([w for w in wishes if "3" not in w.path], tmp_path, None, lambda *step: steps.append(step))
    assert list(shared.items()) == list(alone.items())
    assert steps == [(1, 4), (2, 4), (3, 4), (4, 4)]
    with pytest.raises(BookError) as caught:
        compile_gallery(wishes, tmp_path, None)
    assert [finding.code for finding in caught.value.findings] == ["A153"]


def test_the_faults_of_all_pictures_are_told_at_once(tmp_path):
    folder = tmp_path / "book"
    png(tmp_path / "secret.png")
    png(folder / "assets/pictures/good.png")
    pictures = folder / "assets/pictures"
    (pictures / "linked.png").symlink_to(tmp_path / "secret.png")
    (pictures / "folder.png").mkdir()
    os.mkfifo(pictures / "pipe.png")
    (pictures / "broken.png").write_bytes(b"GIF89a")
    names = ("good.png", "linked.png", "folder.png", "pipe.png", "missing.png", "broken.png")
    with pytest.raises(BookError) as caught:
        compile_gallery([*map(want, names), Wanted("../secret.png", SPAN, None)], folder, None)
    codes = [finding.code for finding in caught.value.findings]
    assert codes == ["A150"] * 5 + ["A153"]


def story(*pages):
    return Story(
        title="T",
        subtitle="",
        author="",
        illustrator="",
        language="en",
        licence="",
        level=(4, 8),
        pages=pages,
        faq=Faq(),
        reader={},
        editions=(),
        ground="#FFFFFF",
        ink="#000000",
        span=SPAN,
    )


def page(name, picture=None, *entries):
    empty = Text((), SPAN)
    return Page(
        name=name,
        layout="full",
        span=SPAN,
        words=empty,
        words_right=empty,
        heading=empty,
        small=empty,
        picture=picture and Art(path=f"assets/pictures/{picture}", span=SPAN),
        entries=tuple(
            Entry(head=empty, words=empty, span=SPAN, picture=Art(path=f"assets/pictures/{entry}", span=SPAN))
            for entry in entries
        ),
    )


def test_a_picture_is_wanted_as_large_as_its_largest_use():
    book = story(page("1", "a.png"), page("2", "a.png"), page("3", None, "b.png"), page("4", "c.svg"))
    wishes = wanted(book, 1000, lambda page: 2 if page.name == "2" else 1)
    assert [(w.path.rsplit("/")[-1], w.need) for w in wishes] == [
        ("a.png", (2000, 1000)),
        ("b.png", (500, 500)),
        ("c.svg", None),
    ]


def test_sizes_and_zones_reach_every_picture_of_the_story():
    book = story(page("1", "a.png"), page("2", None, "a.png"))
    sized = with_sizes(book, {"assets/pictures/a.png": replace(PICTURE, width=7.0)})
    for art in (sized.pages[0].picture, sized.pages[1].entries[0].picture):
        assert (art.width, art.height, art.zones) == (7.0, 200, {"safe": Box(1, 2, 3, 4)})
