"""YAML is read as it was typed, or refused; and each line knows where it stands."""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from book.characters import hidden_character, mixed_words
from book.source import MAX_BYTES, MAX_VALUES, Mapping, Scalar, read_source

PAGE = """layout: full
picture: shoe-shop
alt: Nia sits on the floor among twelve odd shoes. Her red boots are as big as buckets.
retells: [what-tailored, what-genes]
heading: 'It''s "big"'
words: |
  Nia has new boots.

  Red ones. *Big* ones. Café!
entries:
  - head: gene
    words: >-
      A tiny part
      inside you.
"""


def read(text):
    return read_source(text.encode() if isinstance(text, str) else text, "p.yaml")


def value_of(text, key="a"):
    source = read(text)
    assert source.findings == ()
    return next(value for name, value in source.root.entries if name.text == key)


def only_code(text):
    source = read(text)
    (code,) = {finding.code for finding in source.findings}
    return code


@pytest.mark.parametrize("typed", ["no", "12:30", "1.0", "0x1F", "~", "null", "2024-01-01", "it's", "a, b", "1_000"])
def test_a_value_stays_as_typed(typed):
    assert value_of(f"a: {typed}\n").text == typed


def test_each_line_of_a_block_knows_its_place():
    value = value_of("b: x\na: |\n\n  Nia\n    runs\n\n  home\n")
    assert value.text == "\nNia\n  runs\n\nhome\n"
    assert [(s.line, s.column) for s in value.line_spans][:5] == [(3, 1), (4, 3), (5, 3), (6, 1), (7, 3)]


def test_each_paragraph_of_a_folded_text_knows_its_place():
    value = value_of("a: >\n  Nia\n  runs\n\n  home\n")
    assert value.folded
    assert value.text == "Nia runs\nhome\n"
    assert [(s.line, s.column) for s in value.line_spans] == [(2, 3), (5, 3)]


def test_windows_and_old_line_ends_count_as_lines():
    value = value_of("b: x\r\na: |\r\n  Nia\r\n  runs\r\n")
    assert value.text == "Nia\nruns\n"
    assert [(s.line, s.column) for s in value.line_spans][:2] == [(3, 3), (4, 3)]


def test_a_byte_order_mark_is_taken():
    assert read(b"\xef\xbb\xbfa: b\n").root.entries[0][0].text == "a"
    (finding,) = read(b"\xef\xbb\xbfa: b\n" + "c: é\n".encode("latin-1")).findings
    assert (finding.span.line, finding.span.column) == (2, 4)
    assert "'é'" in finding.message


def test_a_comment_behind_words_is_kept_to_be_told():
    assert value_of("a: We are #1 today").comment == "#1 today"
    assert not value_of('a: "We are #1 today"').comment
    assert not value_of("a: We are#1 today").comment
    assert value_of("a: |\n  We are #1 today\n").text == "We are #1 today\n"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a: &b c", "S007"),
        ("a: *b", "S007"),
        ("a: !b c", "S007"),
        ("a: !!str c", "S007"),
        ("<<: {a: b}", "S007"),
        ("a: b\n---\na: c", "S007"),
        ("%YAML 1.1\n---\na: b", "S007"),
        ("[a]: b", "S007"),
        ("a: b\na: c", "S006"),
        ("a:\n\tb: c", "S002"),
        ('a: "\\ud800"', "S002"),
        ("a: \x00", "S008"),
        ("a: \u2028", "S008"),
        ('a: "\\u202e"', "S008"),
        ("", "S005"),
        ("# nothing\n", "S005"),
        ("- a", "S005"),
        ("a", "S005"),
        ("# " + "x" * MAX_BYTES, "S009"),
        ("a: " + "x" * 20_000, "S009"),
        ("a: [" + "x," * MAX_VALUES + "]", "S009"),
        ("[" * 100_000, "S009"),
        ("{a: " * 100_000, "S009"),
        ("- " * 100_000, "S009"),
    ],
)
def test_what_yaml_would_lose_or_choke_on_is_refused(text, code):
    begun = time.process_time()
    assert only_code(text) == code
    assert time.process_time() - begun < 2


def test_all_tricks_of_a_file_are_told_at_once():
    assert [f.code for f in read("a: &b c\na: d\ne: !f g\n").findings] == ["S007", "S006", "S007"]


def test_messages_stay_short_whatever_the_file_holds():
    text = f"a: &{'b' * 9000} c\n{'d' * 900}: e\n{'d' * 900}: f\n{'g' * 5000} h: [\n"
    assert all(len(finding.message) < 250 for finding in read(text).findings)


printable = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters="\ufeff\ufffe\uffff"), max_size=60
).filter(lambda text: not hidden_character(text) and not list(mixed_words(text)))


@settings(derandomize=True, deadline=None)
@given(st.lists(printable, min_size=1, max_size=6))
def test_text_in_a_block_comes_out_as_it_went_in(lines):
    text = "\n".join(lines).rstrip("\n")
    value = value_of("a: |2-\n" + "".join(f"  {line}\n" for line in lines))
    assert value.text == text.rstrip("\n")


def test_a_damaged_page_is_a_finding_or_a_page():
    dice = random.Random(3)
    original = PAGE.encode()
    for _ in range(500):
        data = bytearray(original)
        for _ in range(dice.randint(1, 4)):
            place = dice.randrange(len(data))
            match dice.randrange(4):
                case 0:
                    data[place] = dice.randrange(256)
                case 1:
                    del data[place : place + dice.randint(1, 20)]
                case 2:
                    data[place:place] = dice.choice(
                        [b"&", b"*", b"!", b"[", b"{", b": ", b"#", b'"', b"\t", b"\n", b"|"]
                    )
                case 3:
                    data[place:place] = data[: dice.randrange(len(data))]
        source = read(bytes(data))
        assert source.findings or isinstance(source.root, Mapping)
        assert all(f.message == f.message.strip() and f.span.path == "p.yaml" for f in source.findings)


def test_the_parser_without_c_reads_the_same(monkeypatch):
    text = PAGE + "a: We are #1 today\n"
    with_c = read(text)
    monkeypatch.setattr("book.source.yaml.__with_libyaml__", False)
    assert read(text) == with_c
    assert only_code("[" * 1000) == "S009"


def test_a_good_page_has_nothing_to_tell():
    source = read(PAGE)
    assert source.findings == ()
    assert [key.text for key, _ in source.root.entries][-1] == "entries"
    assert all(isinstance(key, Scalar) for key, _ in source.root.entries)
