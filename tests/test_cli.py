"""The commands as people type them."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from book import __version__
from book.cli import main
from book.make import KEPT
from book.new import new_book

ROOT = Path(__file__).parent.parent
COMMANDS = ("build", "check", "preview", "new", "explain")


@pytest.fixture
def story(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    new_book(tmp_path / "boat")
    return tmp_path / "boat"


def spoil(story):
    file = story / "story/pages/02-puddle.yaml"
    file.write_text(file.read_text().replace("layout: spread", "layuot: spread"))


def module(*arguments, cwd, **env):
    return subprocess.run(
        [sys.executable, "-m", "book", *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "HOME": str(cwd), **env},
    )


def test_build_writes_the_book_and_says_where(story, capsys):
    assert main(["build", "boat"]) == 0
    out = capsys.readouterr()
    assert out.err == ""
    assert out.out.splitlines()[0].split() == ["file", "pages", "size", "time"]
    assert "out/the-paper-boat-tablet.pdf" in out.out
    assert Path("out/the-paper-boat-tablet.pdf").is_file()


def test_build_makes_the_editions_that_were_asked_for(story):
    assert main(["build", "boat", "-e", "tablet-wide", "-e", "tablet", "-e", "tablet", "-o", "x/y", "-q"]) == 0
    assert sorted(path.name for path in Path("x/y").glob("*.pdf")) == [
        "the-paper-boat-tablet-wide.pdf",
        "the-paper-boat-tablet.pdf",
    ]


def test_quiet_says_nothing_when_nothing_is_wrong(story, capsys):
    assert main(["build", "boat", "--quiet"]) == 0
    assert main(["check", "boat", "--quiet"]) == 0
    assert capsys.readouterr() == ("", "")


def test_a_fault_is_told_with_its_place_on_stdout(story, capsys):
    spoil(story)
    assert main(["build", "boat"]) == 1
    out = capsys.readouterr()
    assert "story/pages/02-puddle.yaml:2:1: S003 unknown key 'layuot'\n  hint: did you mean 'layout'?" in out.out
    assert out.err == ""
    assert not Path("out").exists()


def test_check_says_when_nothing_is_wrong_and_leaves_nothing_behind(story, capsys):
    assert main(["check", "boat"]) == 0
    assert capsys.readouterr().out == "nothing is wrong\n"
    assert [path.name for path in Path().iterdir()] == ["boat"]


@pytest.mark.parametrize("command", ["check", "build"])
def test_json_is_all_that_stands_on_stdout(story, capsys, command):
    assert main([command, "boat", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["findings"] == []
    spoil(story)
    assert main([command, "boat", "--format", "json"]) == 1
    (first, *_) = json.loads(capsys.readouterr().out)["findings"]
    assert (first["code"], first["file"], first["line"]) == ("S003", "story/pages/02-puddle.yaml", 2)


def test_preview_makes_a_storyboard(story, capsys):
    assert main(["preview", "boat"]) == 0
    assert "the-paper-boat-tablet-storyboard.png" in capsys.readouterr().out
    assert Path("out/the-paper-boat-tablet-storyboard.png").is_file()


def test_new_leaves_a_folder_alone_that_is_not_empty(story, capsys):
    before = sorted(path.name for path in story.rglob("*"))
    assert main(["new", "boat"]) == 2
    assert "'boat' is not an empty folder" in capsys.readouterr().err
    assert sorted(path.name for path in story.rglob("*")) == before
    Path("empty").mkdir()
    assert main(["new", "empty"]) == 0
    assert "next: book build empty" in capsys.readouterr().out


def test_explain_prints_a_page_of_the_manual(capsys):
    assert main(["explain", "a151"]) == 0
    assert capsys.readouterr().out.startswith("A151: the picture file is damaged.")
    assert main(["explain", "Z999"]) == 2
    assert "there is no finding with the code 'Z999'" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_wrong_usage(story, capsys):
    assert main(["build", "baot"]) == 2
    assert "there is no folder 'baot'" in capsys.readouterr().err


def test_an_edition_that_nobody_knows_is_wrong_usage_and_all_that_are_known_are_named(story, capsys):
    assert main(["build", str(story), "-e", "papyrus"]) == 2
    said = capsys.readouterr().err
    assert "U001 there is no edition 'papyrus'" in said
    assert "tablet-wide" in said
    assert "print-kdp-8.5sq" in said


@pytest.mark.parametrize("arguments", [[], ["bild"], ["check", "--format", "xml"]])
def test_wrong_usage_ends_with_two(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2
    assert "usage: book" in capsys.readouterr().err


def test_the_version_is_that_of_the_package(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"book {__version__}\n"


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(command, capsys):
    with pytest.raises(SystemExit):
        main([command, "--help"])
    out = capsys.readouterr().out
    assert "example" in out
    assert f"  book {command}" in out


def test_a_system_that_refuses_ends_with_four_and_one_line(story, capsys):
    Path("out").write_text("")
    assert main(["build", "boat"]) == 4
    out = capsys.readouterr()
    assert "D001 could not write" in out.err
    assert out.out == ""


def test_a_bug_is_one_line_with_a_way_to_report_it(story, capsys, monkeypatch):
    def broken(*_args):
        raise ZeroDivisionError("a\nb")

    monkeypatch.delenv("BOOK_DEBUG", raising=False)
    monkeypatch.setattr("book.make.make", broken)
    assert main(["build", "boat"]) == 70
    err = capsys.readouterr().err
    assert err.count("\n") == 1
    assert "ZeroDivisionError: a b" in err
    monkeypatch.setenv("BOOK_DEBUG", "1")
    with pytest.raises(ZeroDivisionError):
        main(["build", "boat"])


def test_ctrl_c_is_no_bug_where_a_library_takes_it_for_a_fault_of_its_own(story, capsys, monkeypatch):
    def importing(_):
        raise ImportError("initialization failed") from KeyboardInterrupt()

    monkeypatch.setattr("book.commands.run", importing)
    assert main(["build", "boat"]) == 130
    assert capsys.readouterr().err == "book: stopped\n"


def test_a_report_never_takes_the_place_of_a_story_file(story, capsys):
    before = Path("boat/story/book.yaml").read_bytes()
    assert main(["check", "boat", "--report", "boat/story/book.yaml"]) == 2
    assert "U001 'boat/story/book.yaml' is no name for a report" in capsys.readouterr().err
    assert Path("boat/story/book.yaml").read_bytes() == before
    assert main(["check", "boat", "--report", "r.HTML"]) == 0


@pytest.mark.parametrize(
    ("raised", "code"), [(KeyboardInterrupt, 130), (MemoryError, 4), (PermissionError(13, "No"), 4)]
)
def test_what_stops_a_run_is_told_in_one_line(story, capsys, monkeypatch, raised, code):
    def stopped(*_args):
        raise raised

    monkeypatch.setattr("book.make.make", stopped)
    assert main(["build", "boat"]) == code
    assert capsys.readouterr().err.count("\n") == 1


def test_a_story_folder_cannot_bring_modules_of_its_own(story):
    for name in ("reportlab_settings", "argparse", "yaml", "PIL", "uharfbuzz", "rich", "pikepdf", "json"):
        (story / f"{name}.py").write_text(f"raise SystemExit('{name} was run')")
    (story / ".reportlab_settings").write_text("raise SystemExit('settings were run')")
    done = module("build", cwd=story)
    assert (done.returncode, done.stderr) == (0, "")
    assert (story / "out/the-paper-boat-tablet.pdf").is_file()


def test_no_bar_is_drawn_where_nobody_looks(story):
    done = module("build", "-o", "fresh", cwd=story)
    assert done.stderr == ""
    assert "\x1b" not in done.stdout


def test_a_bar_is_drawn_on_a_terminal_and_the_findings_stay_on_stdout(story):
    import pty

    main_end, terminal = pty.openpty()
    done = subprocess.run(
        [sys.executable, "-m", "book", "build", "-o", "fresh"],
        cwd=story,
        stdout=subprocess.PIPE,
        stderr=terminal,
        text=True,
        check=False,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "TERM": "xterm"},
    )
    os.close(terminal)
    drawn = os.read(main_end, 100_000).decode()
    os.close(main_end)
    assert done.returncode == 0
    assert "pictures" in drawn
    assert "3/3" in drawn
    assert done.stdout.startswith("file ")


def test_a_closed_pipe_is_no_fault(story):
    command = f"{sys.executable} -m book explain A151 | head -c 1 > /dev/null; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(
        ["bash", "-c", command],
        cwd=story,
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_every_page_of_the_manual_is_there_even_where_python_strips_what_it_is_made_of():
    code = "from book.manual import codes, explain; print(*(f'{c}\\n{explain(c)}' for c in codes()), sep='\\n')"
    said = [
        subprocess.run([sys.executable, *strip, "-c", code], capture_output=True, text=True, check=True).stdout
        for strip in ([], ["-OO"])
    ]
    assert "W101: " in said[0]
    assert said[0] == said[1]


def test_the_readme_and_the_help_name_every_exit_code_that_a_command_can_have(capsys):
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    with pytest.raises(SystemExit):
        main(["--help"])
    for text in (readme.partition("Exit codes:")[2][:300], capsys.readouterr().out.partition("exit codes:")[2]):
        assert {"0", "1", "2", "4", "70", "130"} <= set(re.findall(r"\d+", text))


def as_anybody(*arguments, cwd):
    """Run the program as somebody whom closed folders keep out, which root is not."""
    who = []
    if os.geteuid() == 0:
        if not shutil.which("setpriv"):
            pytest.skip("root is kept out of no folder, and setpriv is not installed")
        all_doors = "-dac_override,-dac_read_search"
        who = ["setpriv", "--inh-caps", all_doors, "--bounding-set", all_doors]
    command = [*who, sys.executable, "-m", "book", *arguments]
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, check=False, env={**os.environ, "PYTHONPATH": str(ROOT)}
    )


@pytest.mark.parametrize("mode", [0o500, 0o400, 0o000])
@pytest.mark.parametrize("inner", [".", ".kept"])
def test_a_check_needs_no_output_folder_that_is_open(story, mode, inner):
    assert main(["build", "boat", "-o", "out"]) == 0
    usual = as_anybody("check", "boat", "-o", "out", cwd=story.parent)
    (story / "assets/pictures/home.svg").write_text(
        (story / "assets/pictures/home.svg").read_text("utf-8") + "<!-- it must be made anew -->", "utf-8"
    )
    closed = story.parent / "out" / (KEPT if inner == ".kept" else "")
    closed.chmod(mode)
    try:
        done = as_anybody("check", "boat", "-o", "out", cwd=story.parent)
        refused = as_anybody("build", "boat", "-o", "out", cwd=story.parent)
    finally:
        closed.chmod(0o700)
    assert (done.returncode, done.stdout, done.stderr) == (0, usual.stdout, "")
    if inner == ".":
        assert refused.returncode == 4
        assert "D001" in refused.stdout + refused.stderr
    assert "Traceback" not in refused.stderr
