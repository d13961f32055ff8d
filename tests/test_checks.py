"""Each check finds its fault in its case folder, says so in the manual, and can be told to be quiet."""

import inspect
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from drafts import draft_of, load_findings

from book.checks import ACROSS, CHECKS, CODES, run_checks
from book.cli import main
from book.findings import BookError
from book.languages import language_of
from book.languages.en import sentences, syllables
from book.load import CODES as STORY_CODES
from book.manual import codes, explain
from book.preflight import CODES as PREFLIGHT_CODES
from book.proofs import draft_of as laid_and_drawn

CASES = sorted(path for path in (Path(__file__).parent / "cases").iterdir() if path.is_dir())
BOOK = Path(__file__).parent.parent / "book"


COMMANDS = {"A150", "D001", "N102", "U001"}
"""Codes of what no folder in a repository can hold; a test below meets each of them."""
LAID = {code for code in codes() if code[0] not in "LSFW" and code not in COMMANDS | {*CODES}} | {
    "A205",
    "C101",
    "C102",
    "P305",
}
"""What is seen on pages that are laid out and drawn."""


def findings_of(case):
    if case.name in LAID:
        try:
            return laid_and_drawn(case, (), None, look=True).findings
        except BookError as error:
            return error.findings
    story, found = load_findings(case)
    return (*found, *run_checks(draft_of(story))) if story else found


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_a_fault_is_named_with_its_place_and_a_way_out(case):
    found = [finding for finding in findings_of(case) if finding.code == case.name]
    assert "".join(f"{finding}\n" for finding in found) == (case / "expected.txt").read_text(encoding="utf-8")
    assert found


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_a_message_is_lower_case_and_has_no_full_stop(case):
    for finding in findings_of(case):
        assert finding.message[0] == finding.message[0].lower() or finding.message[:4] in {*CODES, "YAML"}
        assert not finding.message.endswith((".", " ")) or finding.message.endswith(" ...")


def test_every_code_has_a_case():
    """Codes of preflight (L) are of PDFs: test_preflight.py has a broken one for each of them, and holds that, too."""
    assert {case.name for case in CASES} | COMMANDS | {*PREFLIGHT_CODES} == set(codes())
    assert {*CODES, *STORY_CODES} <= {case.name for case in CASES}


def test_a_fault_that_lies_in_no_book_folder_is_named_too(tmp_path, capsys):
    folder = tmp_path / "boat"
    assert main(["new", str(folder)]) == 0
    (tmp_path / "file").write_text("")
    asked = {
        "D001": ["build", str(folder), "-o", str(tmp_path / "file")],
        "N102": ["preflight", str(tmp_path / "file"), "--printer", "nobody"],
        "U001": ["explain", "S999"],
    }
    for code, command in asked.items():
        assert main(command) in {2, 4}
        assert f": {code} " in capsys.readouterr().err
    (folder / "assets/pictures/home.svg").unlink()
    with (folder / "assets/pictures/home.png").open("wb") as file:
        file.truncate(20_000_001)
    assert main(["build", str(folder), "-o", str(tmp_path / "out")]) == 1
    assert ": A150 'assets/pictures/home.png' has more than 20 MB" in capsys.readouterr().out


def test_the_families_of_codes_stand_in_the_readme():
    table = dict(
        re.findall(r"^\| `([A-Z])` \| ([^|]+) \|", (BOOK.parent / "README.md").read_text("utf-8"), re.MULTILINE)
    )
    assert set(table) == {code[0] for code in codes()}


@pytest.mark.parametrize("code", codes())
def test_every_code_explains_itself(code):
    page = explain(code)
    assert page.startswith(f"{code}: ")
    for part in ("Why: ", "Instead of: ", "Write: "):
        assert f"\n{part}" in page


def test_every_code_that_is_raised_stands_in_the_manual():
    raised = {code for path in BOOK.rglob("*.py") for code in re.findall(r'"([A-Z]\d{3})"', path.read_text("utf-8"))}
    assert len(raised) > 100
    assert raised == set(codes())


def test_checks_are_generators_with_a_code_each():
    assert all(inspect.isgeneratorfunction(check) for check in (*CHECKS, *ACROSS))
    assert len(CODES) == len(CHECKS) + len(ACROSS)


def test_there_is_no_page_for_a_code_that_does_not_exist():
    assert explain("S999") is None
    assert explain(" s003 ") == explain("S003")


def test_what_only_english_knows_is_not_asked_of_other_languages():
    story, _ = load_findings(next(case for case in CASES if case.name == "W101"))
    assert "W101" in {f.code for f in run_checks(draft_of(story))}
    for code, unasked in (("it", {"W101", "W103", "W105", "W111"}), ("de", {"W101", "W103", "W105"})):
        assert not {f.code for f in run_checks(draft_of(replace(story, language=code)))} & unasked


def test_older_readers_take_in_more():
    story, _ = load_findings(next(case for case in CASES if case.name == "W101"))
    assert "W101" not in {f.code for f in run_checks(draft_of(replace(story, level=(9, 12))))}


def test_an_error_cannot_be_allowed():
    story, _ = load_findings(next(case for case in CASES if case.name == "F101"))
    fact = story.faq.questions[0].facts[0]
    story = replace(story, allow=(("F101", "no room", fact.span),))
    found = {f.code: f for f in run_checks(draft_of(story))}
    assert "F101" in found
    assert found["S016"].message == "F101 is an error, which cannot be allowed"


def test_what_is_said_of_a_picture_file_cannot_be_allowed(tmp_path):
    folder = tmp_path / "moving"
    shutil.copytree(next(case for case in CASES if case.name == "A155"), folder)
    (page,) = [file for file in (folder / "story/pages").iterdir() if "picture" in file.read_text("utf-8")]
    page.write_text(page.read_text("utf-8") + "allow: {A155: it stands still}\n", "utf-8")
    found = {finding.code: finding.message for finding in laid_and_drawn(folder, (), None).findings}
    assert "A155" in found
    assert found["S016"] == "there is no check 'A155'"
    assert "A155 of a picture" in explain("S016")


def test_what_is_allowed_for_one_edition_is_not_idle_because_of_another(tmp_path):
    folder = tmp_path / "shoes"
    shutil.copytree(next(case for case in CASES if case.name == "P305"), folder)
    words = (folder / "story/pages/01-long.yaml").read_text("utf-8")
    (folder / "story/book.yaml").write_text("title: Shoes\nlayout: above\neditions: [tablet-wide, tablet]\n")

    def found(*names):
        return {f.code for f in laid_and_drawn(folder, names, None).findings} & {"P305", "S016"}

    assert [found("tablet"), found("tablet-wide"), found()] == [{"P305"}, set(), {"P305"}]
    (folder / "story/pages/01-long.yaml").write_text(words + "allow: {P305: it is to stand alone}\n")
    assert [found("tablet"), found("tablet-wide"), found()] == [set(), set(), set()]
    (folder / "story/pages/01-long.yaml").write_text("words: Open.\nallow: {P305: it was to stand alone}\n")
    assert [found("tablet"), found("tablet-wide"), found()] == [set(), set(), {"S016"}]


@pytest.mark.parametrize("allow", ["{W101: }", "{W101: ''}", "[W101]", "W101", "{W101: [a]}", "{w101: it is a joke}"])
def test_an_allow_without_a_reason_is_refused(tmp_path, allow):
    folder = tmp_path / "shoes"
    shutil.copytree(next(case for case in CASES if case.name == "W101"), folder)
    (folder / "story/pages/02-more.yaml").write_text(f"layout: above\nwords: Stop.\nallow: {allow}\n")
    story, (finding,) = load_findings(folder)
    assert story is None
    assert finding.code in {"S005", "S012"}
    assert (finding.span.path, finding.span.line) == ("story/pages/02-more.yaml", 3)


def test_the_disclaimer_may_break_its_lines_but_not_lose_a_word():
    story, _ = load_findings(next(case for case in CASES if case.name == "W107"))
    assert "F104" not in {f.code for f in run_checks(draft_of(story))}
    longer = replace(story, faq=replace(story.faq, disclaimer=story.faq.disclaimer + " Always."))
    draft = replace(draft_of(story), story=longer)
    assert "F104" in {f.code for f in run_checks(draft)}


SYLLABLES = {
    1: "boots walked jumped pulled house makes gene eye queue blue shoe asked fixed closed scared priest "
    "used world dies",
    2: "doctor itchy little apple people wanted settled boxes changes letters careful lion nation ocean rhythm table "
    "whistled smiled-at tickles giraffe cookies "
    "million ancient diamond patient illness likely maybe",
    3: "medicine library recipe family different animal elephant everyone idea area banana tomorrow radio piano "
    "reaction genetic serious violin happiest understand curious",
    4: "personalized everybody information diagnosis January variations",
    5: "individual refrigerator opportunity",
}


def test_syllables_are_counted_as_they_are_spoken():
    words = {word: count for count, text in SYLLABLES.items() for word in text.split()}
    assert len(words) >= 60
    assert {word: syllables(word) for word in words} == words


def test_letters_and_hyphens_are_spoken_one_by_one():
    assert (syllables("DNA"), syllables("www".upper()), syllables("twelve-odd"), syllables("12")) == (3, 9, 2, 1)


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("Red ones. Big ones!", ["Red ones.", "Big ones!"]),
        ('"Does it fit?" asks Nia. No.', ['"Does it fit?" asks Nia.', "No."]),
        ("Dr. Ada waits... and waits. Then?", ["Dr. Ada waits... and waits.", "Then?"]),
        ("Nearly … gone. “Stop!” He did.", ["Nearly … gone.", "“Stop!”", "He did."]),
        ("no end", ["no end"]),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_breathes(paragraph, expected):
    assert list(sentences(paragraph)) == expected


def test_a_language_is_found_by_the_first_part_of_its_code():
    assert language_of("en-GB") is language_of("EN")
    assert language_of("xx") is None
