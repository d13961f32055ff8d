"""How long and how hard words are; what finished pages show; and the report that an editor reads."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import pytest
from stories import SAMPLES, art, page, story, text

from book.checks import Draft, run_checks
from book.checks.scores import scores_of
from book.cli import main
from book.findings import Span
from book.geometry import SHAPES
from book.languages import language_of
from book.languages.familiar import in_dale_chall, in_spache
from book.lay_out import lay_out
from book.review.pemat import ITEMS

HERE = Path(__file__).parent.parent
ENGLISH = language_of("en")
LIMITS = ENGLISH.limits_for((4, 8))
FAQ = """questions:
  - id: what
    question: What is it?
    facts: [{id: lost, fact: A fact nobody tells}]
disclaimer: No advice.
"""
NO_COVER = page("above", "front", words="Boots.")


@pytest.mark.parametrize(
    "word", ["run", "runs", "running", "stopped", "happier", "babies", "biggest", "can't", "Can\u2019t", "12"]
)
def test_a_word_is_familiar_with_its_regular_endings(word):
    assert in_dale_chall(word)


@pytest.mark.parametrize("word", ["gene", "personalized", "medication", "biomarkers"])
def test_a_rare_word_is_not(word):
    assert not in_dale_chall(word)
    assert not in_spache(word)


def test_the_formulas_are_those_of_their_authors():
    """Reckoned by hand: 12 words in 2 sentences, 13 syllables; `gene`, `genome` unknown to both lists."""
    scores = scores_of([text("A gene is small. The dog can see the big red genome.")], ENGLISH, LIMITS)
    assert (len(scores.words), len(scores.sentences), scores.syllables, scores.longest) == (12, 2, 13, 8)
    assert scores.not_spache == scores.not_dale_chall == ("gene", "genome")
    assert scores.grade == pytest.approx(0.39 * 6 + 11.8 * 13 / 12 - 15.59)
    assert scores.spache == pytest.approx(0.121 * 6 + 0.082 * 100 * 2 / 12 + 0.659)
    assert scores.dale_chall == pytest.approx(0.1579 * 100 * 2 / 12 + 0.0496 * 6 + 3.6365)
    assert scores.minutes == pytest.approx(12 / 183)


def test_spache_counts_a_word_once_and_dale_and_chall_each_time():
    one = scores_of([text("Gene gene gene gene.")], ENGLISH, LIMITS)
    assert one.spache == pytest.approx(0.121 * 4 + 0.082 * 25 + 0.659)
    assert one.dale_chall == pytest.approx(0.1579 * 100 + 0.0496 * 4 + 3.6365)


def test_names_are_known():
    assert "nia" not in scores_of([text("Then Nia runs. Nia\u2019s boots are red.")], ENGLISH, LIMITS).not_spache


def codes_of(draft):
    return [finding for finding in run_checks(draft) if finding.code in {"A205", "P305"}]


def test_photographs_with_too_few_dots_are_named_in_one_finding():
    sample = replace(SAMPLES["full"], picture=art("boots"))
    made = story(SAMPLES["cover"], sample)
    pages = lay_out(made, SHAPES["square"])
    path = sample.picture.path
    (found,) = codes_of(Draft(made, pages, {path: (640, 640)}))
    assert found.code == "A205"
    assert f"{path} has 73 on page 2" in found.message  # 640 dots on 630 points of page and bleed
    assert not codes_of(Draft(made, pages, {path: (1400, 1400)}))


def test_all_editions_of_a_run_have_one_finding_about_photographs_the_worst_first():
    pages = [replace(SAMPLES["full"], picture=art(name), name=name) for name in ("boots", "moon", "sun", "hen")]
    pages = [
        replace(page, picture=replace(page.picture, span=Span(f"story/pages/{page.name}.yaml", 1, 1))) for page in pages
    ]
    made = story(SAMPLES["cover"], *pages)
    boots, moon, sun, hen = (page.picture.path for page in pages)
    dots = {boots: (640, 640), moon: (320, 320), sun: (1000, 1000), hen: (1200, 1200)}
    square = Draft(made, lay_out(made, SHAPES["square"]), dots, edition="square")
    wide = Draft(made, lay_out(made, replace(SHAPES["square"], width=900)), dots, edition="wide")
    (found,) = [finding for finding in run_checks(square, wide, square) if finding.code == "A205"]
    assert found.span.path == "story/pages/moon.yaml"
    named = re.findall(r"(\S+) has (\d+) on page (\d) of (\w+)", found.message)
    assert [(path, page, edition) for path, _, page, edition in named] == [
        (moon, "3", "wide"),
        (boots, "2", "wide"),
        (sun, "4", "wide"),
    ]
    assert found.message.endswith(" and 1 more")
    allow = (("A205", "it is a mosaic", Span("story/pages/moon.yaml", 2, 1)),)
    quiet = replace(made, pages=tuple(replace(p, allow=allow) if p.name == "moon" else p for p in made.pages))
    found = run_checks(replace(square, story=quiet), replace(wide, story=quiet))
    assert [f.span.path for f in found if f.code in {"A205", "S016"}] == ["story/pages/boots.yaml"], (
        "moon alone is quiet"
    )


def test_a_word_that_the_program_leaves_alone_on_a_line_is_named():
    long = "Inconceivablyextraordinary unquestionablyremarkable open."
    # short words are left alone only where there is no other way: two such words leave none
    made = story(NO_COVER, page("above", words=long))
    found = [codes_of(Draft(made, lay_out(made, replace(SHAPES["square"], width=w)))) for w in range(400, 700, 10)]
    alone = [finding for findings in found for finding in findings]
    assert alone
    assert {finding.message for finding in alone} == {"'open.' stands alone on the last line on page 2"}
    own = story(NO_COVER, page("above", words=long.replace(" open.", "\nopen.")))
    assert not [
        f for w in range(400, 700, 10) for f in codes_of(Draft(own, lay_out(own, replace(SHAPES["square"], width=w))))
    ]


class Cells(HTMLParser):
    """The text of an HTML file, and what it would load."""

    def __init__(self):
        super().__init__()
        self.said, self.loads = [], []

    def handle_data(self, data):
        self.said.append(data)

    def handle_starttag(self, tag, attrs):
        assert tag not in {"script", "link"}
        self.loads += [value[:5] for name, value in attrs if name in {"src", "href"}]


@pytest.fixture(scope="module")
def report(tmp_path_factory):
    folder = tmp_path_factory.mktemp("report")
    assert main(["check", str(HERE), "-o", str(folder), "--report", str(folder / "report.html")]) == 0
    return (folder / "report.html").read_text(encoding="utf-8")


def test_the_report_has_all_that_an_editor_asks_for(report):
    cells = Cells()
    cells.feed(report)
    said = " ".join(" ".join(cells.said).split())
    assert cells.loads == ["data:"]  # the storyboard
    assert "16 (14-brush) \u201cMay I?\u201d asks Doctor Ada. Nia nods." in said
    assert "hard-consent: consent" in said
    assert re.search(r"hard-consent consent .{10,80} 16 \(14-brush\), 25 \(21-yours\)", said)
    assert "Keep it safe." in said
    assert "school grade by Spache" in said
    assert "An illness in which tiny parts of the body grow too much." in said
    assert "Nia and Grandma sit close on a wide sofa." in said
    assert re.search(r"medicine 8 \d+ Nia and Ben sit", said)
    assert re.search(r"8 hard words are explained|of 8 hard words", said)
    for number, what, _ in ITEMS:
        assert f"{number} {what}" in said or what in said


def test_the_sheet_answers_from_what_is_in_the_book(tmp_path):
    """A book with a hard word and no list of words, no picture and a sum gets other answers than ours."""
    pages = tmp_path / "story" / "pages"
    pages.mkdir(parents=True)
    (tmp_path / "story" / "book.yaml").write_text("title: Sums\nallow: {P301: two pages, P303: none}\n")
    (pages / "01-a.yaml").write_text("layout: above\nwords: |\n  Take 2 + 2 [genes|gene].\n  Genes, genes.\n")
    report = tmp_path / "r.html"
    assert main(["check", str(tmp_path), "-o", str(tmp_path / "out"), "--report", str(report)]) == 0
    rows = dict(re.findall(r'<th scope="row">(\d+)</th><td>[^<]*</td><td>([^<]*)</td>', report.read_text()))
    assert (rows["4"], rows["7"], rows["15"], rows["20"], rows["9"]) == (
        "no",
        "a person decides",
        "no",
        "no",
        "a person decides",
    )


def test_a_report_is_written_for_a_story_with_errors_too(tmp_path, capsys):
    pages = tmp_path / "story" / "pages"
    pages.mkdir(parents=True)
    (tmp_path / "story" / "book.yaml").write_text("title: Facts\n")
    (tmp_path / "story" / "faq.yaml").write_text(FAQ)
    (pages / "01-a.yaml").write_text("layout: above\nquestion: what\nwords: Nobody tells it.\n")
    report = tmp_path / "r.html"
    assert main(["check", str(tmp_path), "-o", str(tmp_path / "out"), "--report", str(report)]) == 1
    assert "F101" in capsys.readouterr().out
    assert "nowhere" in report.read_text()
