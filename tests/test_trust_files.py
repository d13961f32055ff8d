"""What the program reads and writes: below the book folder and its own, below the output folder; never a connection."""

from __future__ import annotations

import json
import os
import shutil
import sys
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from trial import PROGRAM, ROOT, boat, change, run, strays

from book.editions import EDITIONS

MADE = [name for name, edition in EDITIONS.items() if not edition.paper or edition.paper.way != "zine"]
"""The editions of a book that names no eight pages."""
ALL = [part for name in MADE for part in ("-e", name)]
STARTS = {
    "-m book": ("-m", "book"),
    "-P -m book": ("-P", "-m", "book"),
    "-c": ("-c", "import sys; from book.cli import main; sys.exit(main(sys.argv[1:]))"),
    "the command": (str(Path(sys.executable).parent / "book"),),
}


@pytest.fixture
def book(tmp_path):
    """A book with a picture of each kind and a font of its own, in a folder with an awkward name."""
    folder = boat(tmp_path / "my\nbook é")
    for name, kind in (("photo.jpg", "JPEG"), ("drawing.png", "PNG")):
        file = BytesIO()
        Image.effect_noise((900, 900), 60).convert("RGB").save(file, kind)
        (folder / "assets/pictures" / name).write_bytes(file.getvalue())
    change(folder, "pages/03-home.yaml", "picture: home", "picture: photo")
    change(folder, "pages/01-cover.yaml", "picture: boat", "picture: drawing")
    (folder / "assets/fonts").mkdir()
    shutil.copy(ROOT / "assets/fonts/Andika-Regular.ttf", folder / "assets/fonts/own.ttf")
    return folder


def watched(tmp_path, *arguments, cwd):
    log = tmp_path / "log"
    done = run(*arguments, cwd=cwd, start=("-P", str(ROOT / "tests/watch.py"), str(log)))
    return done, [json.loads(line) for line in log.read_text().splitlines()]


@pytest.mark.parametrize(
    "command", [("build", *ALL), ("check",), ("preview",), ("explain", "W101")], ids=lambda command: command[0]
)
def test_only_the_book_and_the_program_are_read_and_only_the_output_folder_is_written(book, tmp_path, command):
    arguments = [command[0]] if command[0] == "explain" else [command[0], str(book), "-o", "made"]
    done, events = watched(tmp_path, *arguments, *command[1:], cwd=tmp_path)
    assert (done.code, done.err) == (0, "")
    assert len(events) > 30
    assert list(strays(events, [*PROGRAM, book], tmp_path / "made")) == []


def test_the_watch_sees_what_is_read_written_moved_or_called_elsewhere(tmp_path):
    events = [
        ["open", str(tmp_path / "in/a"), "r", 0],
        ["open", str(tmp_path / "in/../b"), "r", 0],
        ["open", str(tmp_path / "in/a"), "wb", os.O_WRONLY],
        ["open", str(tmp_path / "out/a"), "wb", os.O_WRONLY],
        ["os.rename", str(tmp_path / "out/a"), str(tmp_path / "in/a"), -1, -1],
        ["socket.connect", "x"],
    ]
    told = list(strays(events, [tmp_path / "in"], tmp_path / "out"))
    assert [line.split(" ")[0] for line in told] == ["read", "wrote", "os.rename", "socket.connect"]


def test_a_story_that_points_elsewhere_is_refused_before_anything_there_is_opened(book, tmp_path):
    secret = tmp_path / "secret"
    secret.mkdir()
    for name in ("a.yaml", "a.png", "a.ttf"):
        (secret / name).write_text("layout: full\n")
    (book / "story/pages/04.yaml").symlink_to(secret / "a.yaml")
    (book / "assets/pictures/out.png").symlink_to(secret / "a.png")
    (book / "assets/pictures/more").symlink_to(secret)
    (book / "assets/fonts/own.ttf").unlink()
    (book / "assets/fonts/own.ttf").symlink_to(secret / "a.ttf")
    elsewhere = ("out", "more/a.png", "../../secret/a.png", str(secret / "a.png"), "file:///a.png")
    for number, name in enumerate(elsewhere, 5):
        (book / f"story/pages/{number:02d}.yaml").write_text(f"layout: full\npicture: {name}\nalt: x\n")
    done, events = watched(tmp_path, "build", str(book), "-o", "made", cwd=tmp_path)
    assert done.code == 1
    assert [line.split(" ")[1] for line in done.out.splitlines() if ": S0" in line] == ["S001", *["S013"] * 5]
    assert list(strays(events, [*PROGRAM, book], tmp_path / "made")) == []


@pytest.mark.parametrize("place", ["story", "story/pages", "assets/pictures"])
def test_a_folder_that_leads_elsewhere_is_not_even_listed(book, tmp_path, place):
    shutil.move(book / place, tmp_path / "elsewhere")
    (book / place).symlink_to(tmp_path / "elsewhere")
    done, events = watched(tmp_path, "build", str(book), "-o", "made", cwd=tmp_path)
    assert done.code == 1
    assert f"{place}: S001 it leads out of the book folder" in done.out
    assert not [e for e in events if e[0] in {"os.listdir", "os.scandir"} and "elsewhere" in str(e[1])]


def test_a_font_that_leads_elsewhere_is_refused(book, tmp_path):
    (book / "assets/fonts/own.ttf").unlink()
    (book / "assets/fonts/own.ttf").symlink_to(ROOT / "assets/fonts/Andika-Regular.ttf")
    done = run("build", str(book), cwd=tmp_path)
    assert done.code == 1
    assert "assets/fonts/own.ttf: P105" in done.out


@pytest.mark.parametrize("start", STARTS)
def test_no_module_of_the_story_folder_is_imported_however_the_program_is_started(book, tmp_path, start):
    """But what Python itself imports before it comes to the program, which `-P` keeps away, and nobody else can."""
    (tmp_path / "nothing.py").write_text("import sys; print(*sys.modules)")
    early = set(run(cwd=tmp_path, start=("-m", "nothing")).out.split()) if start == "-m book" else set()
    names = "import sys; from book.cli import main; main(['build', '-q', *sys.argv[1:]]); print(*sys.modules)"
    used = {name.partition(".")[0] for name in run(*ALL, cwd=book, start=("-c", names)).out.split()}
    shutil.rmtree(book / "out")
    assert {"reportlab", "PIL", "yaml", "json", "pikepdf", "uharfbuzz"} < used
    planted = {"reportlab_settings", "reportlab_mods", "sitecustomize", "usercustomize"}
    for name in (used | planted | {"book"}) - early - ({"book"} if start in {"-m book", "-c"} else set()):
        (book / f"{name}.py").write_text(f"raise SystemExit('{name} was run')")
    for name in (".reportlab_settings", ".reportlab_mods"):
        (book / name).write_text("raise SystemExit('it was run')")
    path = None if start == "the command" else str(ROOT)
    done = run("build", *ALL, cwd=book, start=STARTS[start], PYTHONPATH=path)
    assert (done.code, done.err) == (0, "")
    assert len(list((book / "out").glob("the-paper-boat-*"))) == len(MADE)


def test_what_lies_in_the_way_of_kept_pictures_does_no_harm(book, tmp_path):
    out = tmp_path / "made"
    first = run("build", str(book), "-o", "made", cwd=tmp_path)
    assert first.code == 0
    before = (out / "the-paper-boat-tablet.pdf").read_bytes()
    for file in (out / ".kept").iterdir():
        file.unlink()
        os.mkfifo(file)
    assert run("build", str(book), "-o", "made", cwd=tmp_path).code == 0
    shutil.rmtree(out / ".kept")
    (tmp_path / "mine").mkdir()
    (out / ".kept").symlink_to(tmp_path / "mine")
    assert run("build", str(book), "-o", "made", cwd=tmp_path).code == 0
    assert list((tmp_path / "mine").iterdir()) == []
    assert (out / "the-paper-boat-tablet.pdf").read_bytes() == before


def test_a_link_in_place_of_the_book_is_replaced_and_not_followed(book, tmp_path):
    (tmp_path / "made").mkdir()
    (tmp_path / "letter.pdf").write_text("mine")
    (tmp_path / "made/the-paper-boat-tablet.pdf").symlink_to(tmp_path / "letter.pdf")
    assert run("build", str(book), "-o", "made", cwd=tmp_path).code == 0
    assert (tmp_path / "letter.pdf").read_text() == "mine"
    assert (tmp_path / "made/the-paper-boat-tablet.pdf").read_bytes().startswith(b"%PDF")


def test_names_of_files_give_no_orders_to_a_terminal(book, tmp_path):
    (book / "assets/pictures/\x1b]0;mine\x07.png").write_bytes(b"")
    (book / "story/pages/\x1b[2J.txt").write_text("")
    change(book, "pages/02-puddle.yaml", "picture: puddle", "picture: mine")
    done = run("build", str(book), "-o", "m\x1b[1mde", cwd=tmp_path)
    assert done.code == 1
    assert "\x1b" not in done.out + done.err
