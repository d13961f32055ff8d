"""What a run says: findings and finished books as text and as JSON."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from book.findings import Finding, Span
from book.report import Made, as_json, as_table, as_text, in_order


def finding(**more):
    return Finding(**{"code": "S003", "message": "unknown key 'layuot'", "span": Span("story/a.yaml", 1, 2), **more})


def test_findings_are_told_once_in_the_order_of_their_places():
    first, second = finding(), finding(span=Span("story/b.yaml", 1))
    assert in_order([second, first, second]) == (first, second)


def test_a_report_ends_with_a_count_and_a_way_to_learn_more():
    warning = finding(code="W101", severity="warning")
    text = as_text([warning, finding(hint="did you mean 'layout'?"), warning])
    assert text.splitlines()[1] == "story/a.yaml:1:2: S003 unknown key 'layuot'"
    assert text.splitlines()[2] == "  hint: did you mean 'layout'?"
    assert text.splitlines()[-1] == "1 error, 2 warnings; 'book explain S003' tells more"


def test_the_table_has_straight_columns():
    made = Made(edition="tablet", path=Path("out/a-tablet.pdf"), pages=36, size=2_345_678, seconds=0.456)
    assert as_table([made, replace(made, pages=4, size=900)]).splitlines() == [
        "file              pages    size    time",
        "out/a-tablet.pdf     36  2.3 MB  0.46 s",
        "out/a-tablet.pdf      4    1 kB  0.46 s",
    ]


def test_json_has_the_same_facts():
    made = Made(edition="tablet", path=Path("out/a.pdf"), pages=36, size=2_345_678, seconds=0.4567)
    facts = json.loads(as_json([finding()], [made]))
    assert facts["findings"][0]["file"] == "story/a.yaml"
    assert facts["files"][0]["seconds"] == 0.457


def test_a_finished_build_shows_the_first_warnings_and_counts_the_others():
    many = [replace(finding(), severity="warning", span=Span("a.yaml", n)) for n in range(1, 40)]
    note = replace(finding(), severity="note", message="drawn as an image", span=Span("b.yaml", 1))
    lines = as_text([*many, note], 10).splitlines()
    assert sum(line.startswith("a.yaml") for line in lines) == 9
    assert any("drawn as an image" in line for line in lines)
    assert "... and 30 more: 'book check' shows all" in lines
    assert lines[-1].startswith("39 warnings, 1 note")
    assert as_text(many, 39).count("a.yaml") == 39
