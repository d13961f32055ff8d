"""What the README tells people to type works, and what it promises is there."""

import re
import shlex
from pathlib import Path

import pytest

from book.cli import main
from book.editions import edition_names
from book.languages import LANGUAGES
from book.layouts import LAYOUTS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def block(name):
    return re.search(rf"<!-- {name} -->\n```\n(.+?)\n```", README, re.DOTALL)[1]


def test_one_line_builds_the_book_and_one_runs_the_tests():
    build, test = block("build"), block("test")
    for line in (build, test):
        assert "\n" not in line
        assert line.startswith("python3 -m venv .venv && .venv/bin/pip install ")
    assert build.endswith("&& .venv/bin/book build")
    assert test.endswith("&& .venv/bin/python -m pytest")


def test_ci_runs_the_tests_as_the_readme_says():
    assert "<!-- test -->" in (ROOT / ".ci" / "run").read_text(encoding="utf-8")


def commands():
    lines = re.findall(r"^\.venv/bin/book (.+?)(?:  +.*)?$", README, re.MULTILINE)
    return [shlex.split(line) for line in lines]


def test_every_command_of_the_readme_runs_in_its_order(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    typed = commands()
    assert [words[0] for words in typed] == ["new", "build", "check", "check", "preview", "explain"]
    for words in typed:
        assert main(words) == 0, capsys.readouterr()
    assert list((tmp_path / "out").glob("*.pdf"))
    assert list((tmp_path / "out").glob("*storyboard.png"))
    assert (tmp_path / "report.html").is_file()


@pytest.mark.parametrize("name", sorted({*LAYOUTS, *edition_names()}))
def test_every_layout_and_edition_stands_in_the_readme(name):
    assert f"`{name}`" in README


def test_every_library_earns_its_line():
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    needed = re.search(r"^dependencies = \[(.+?)^\]", project, re.MULTILINE | re.DOTALL)[1]
    names = re.findall(r'"([a-z-]+)', needed)
    assert len(names) >= 5
    rows = [line.lower() for line in README.splitlines() if line.startswith("|")]
    for name in names:
        assert any(name in row for row in rows), name


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_that_the_program_speaks_stands_in_the_readme(code):
    assert f"`{code}`" in README
