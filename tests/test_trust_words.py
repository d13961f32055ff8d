"""Nothing is lost: what the YAML says is what the page prints, or an error says where and what to do."""

from __future__ import annotations

import re
import unicodedata
from html.parser import HTMLParser
from io import BytesIO

import pikepdf
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st
from pixels import page_text
from trial import boat

from book.characters import hidden_character, mixed_words
from book.findings import BookError
from book.make import printed, proof, written
from book.source import read_source

TRAPS = (
    *("no", "yes", "Off", "~", "null", "12:30", "007", "0o17", "0x1F", "1_000", "1.0", "1e3", ".inf", ".NaN", "="),
    *("2024-01-01", "it's", "a, b", "We are#1", "AT&T", "5 < 6 > 4", "100 %", "<b>bold</b>", "<img src=x>", "&amp;"),
    *("a\\nb", "C:\\new", "(a) [ ] {}", "\u201cHi\u201d", "na\u00efve", "\u0416\u0443\u043a", "1/2", "a  b", "{x}"),
)
REFUSED = {
    "words: We are #1 today": "S010",
    "words: &Then he ran": "S007",
    "words: *he* ran": "S002",
    "words: !ran home": "S007",
    "words: {name}": "S005",
    "words: [ran]": "S005",
    "words: a\nwords: b": "S006",
    "<<: {words: a}": "S007",
    "words: Ben said: Stop": "S002",
    "words: @home": "S002",
    'words: "a\\u202eb"': "S008",
    "words: a\n---\nwords: b": "S007",
}
HEAD = b"\nlayout: above\npicture: home\ndecoration: yes\n"
HIDDEN = (
    *range(0x202A, 0x202F),
    *range(0x2066, 0x206A),
    0x200E,
    0x200F,
    0x061C,
    0x0000,
    0x0007,
    0x001B,
    0x0085,
    0x00AD,
    0x2028,
    *(0x200B, 0x200C, 0x200D, 0x2060, 0x2063, 0xFEFF, 0x034F, 0x115F, 0x180E, 0x3164, 0xFFF9, 0xFE0F),
    *(0xE0001, 0xE0041, 0xE007F, 0xE0100),
)
NEEDED = {
    "Thai breaks lines": "\u0e01\u0e32\u200b\u0e02\u0e32",
    "Persian parts letters": "\u0645\u06cc\u200c\u0631\u0648\u062f",
    "Hindi joins them": "\u0915\u094d\u200d\u0937",
    "a family": "\U0001f469\u200d\U0001f467",
    "a heart": "\u2764\ufe0f",
    "a key": "1\ufe0f\u20e3",
    "a Chinese variant": "\u8fbb\U000e0100",
}
MIXED = {
    "bo\u043et": "\u043e",
    "\u0440\u043et": "t",
    "\u0432\u043e\u0430t": "t",
    "b\u03bfat": "\u03bf",
    "c\u03b1t": "\u03b1",
    "\u03baa\u03bb\u03cc": "a",
    "\u0392oat": "\u0392",
    "\u13aant": "\u13aa",
    "b\u0585at": "\u0585",
    "bo\u0301\u0430t": "\u0430",
    "a_\u0430": "\u0430",
}
WHOLE = (
    "\u0416\u0443\u043a-boat",
    "3D-\u0440\u0438\u0441",
    "TNF\u03b1",
    "NF\u03baB",
    "\u03bcm",
    "k\u03a9",
    "\u00b5g",
    "T\u30b7\u30e3",
)


@pytest.fixture(scope="module")
def book(tmp_path_factory):
    return boat(tmp_path_factory.mktemp("words") / "boat")


def built(book, page):
    """The text of the page in the PDF, or the codes of what is wrong."""
    data = page if isinstance(page, bytes) else page.encode()
    (book / "story/pages/03-home.yaml").write_bytes(data + HEAD)
    try:
        ready = proof(book, ("tablet",), None)
    except BookError as error:
        return {finding.code for finding in error.findings if finding.severity == "error"}
    return page_text(printed(ready, ready.sheets[0]), 3)


def letters(text):
    """As it is seen: composed, blanks and line ends apart."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFC", text))


@pytest.mark.parametrize("form", ["words: {}\n", "words: |\n  {}\n", "words: '{}'\n"])
def test_what_looks_like_something_else_is_printed_as_it_was_typed(book, form):
    plain = [trap for trap in TRAPS if "'" not in trap or form != "words: '{}'\n"]
    if form == "words: {}\n":
        plain = [trap for trap in plain if trap[0] not in "&*!%@{[<|=" or trap == "="]
    for trap in plain:
        assert letters(str(built(book, form.format(trap)))) in {letters(trap), "{'S017'}"}, trap


@pytest.mark.parametrize("page", REFUSED)
def test_what_yaml_would_lose_is_refused_by_name(book, page):
    assert REFUSED[page] in built(book, page)


@pytest.mark.parametrize("number", HIDDEN, ids=lambda number: f"U+{number:04X}")
def test_a_character_that_nobody_sees_is_refused(book, number):
    assert built(book, f"words: |\n  a{chr(number)}b\n") == {"S008"}


@pytest.mark.parametrize("name", NEEDED)
def test_what_joins_letters_may_stand_where_the_writing_needs_it_and_nowhere_else(name):
    text = NEEDED[name]
    assert hidden_character(text) == ""
    (joiner,) = re.findall("[\u200b-\u200d\ufe0f\U000e0100]", text)
    for before in ("boat", "", " ", "\u0416", "\u03c9", joiner):
        assert hidden_character(before + joiner + text), before


@pytest.mark.parametrize("word", MIXED)
@pytest.mark.parametrize("form", ["words: A {}.\n", "words: |\n  A\n  {}.\n", 'words: "A\\n{}."\n', "words: {} *a*\n"])
def test_a_letter_that_passes_for_another_is_refused_at_its_word(book, word, form):
    page = form.format(word)
    (finding,) = read_source(page.encode(), "p.yaml").findings
    lines = page.split("\n")
    assert finding.code == "S019"
    assert lines[finding.span.line - 1][finding.span.column - 1 :].startswith(word) or "\\n" in page
    assert f"in '{word}'" in finding.message
    assert built(book, page) >= {"S019"}


def test_an_odd_letter_is_found_however_it_is_written():
    (finding,) = read_source(b'a: b\nc: "the bo\\u043et"', "p.yaml").findings
    assert str(finding).startswith("p.yaml:2:4: S019 '\u043e' (U+043E CYRILLIC SMALL LETTER O) in 'bo\u043et'")


@pytest.mark.parametrize("word", MIXED)
def test_the_odd_letter_is_named(word):
    ((found, odd),) = mixed_words(word)
    assert found == word
    assert odd.startswith(f"'{MIXED[word]}' (U+{ord(MIXED[word]):04X} ")


def test_a_word_that_is_wholly_of_another_alphabet_may_stand_anywhere():
    assert [list(mixed_words(word)) for word in WHOLE] == [[]] * len(WHOLE)


@pytest.mark.parametrize("code", ["utf-16", "utf-16-le", "utf-32", "latin-1", "cp1252", "mac-roman"])
def test_other_encodings_are_refused_and_never_guessed(book, code):
    assert built(book, "words: Zo\u00eb\n".encode(code)) == {"S008"}


def test_a_byte_order_mark_changes_nothing(book):
    assert letters(str(built(book, "\ufeffwords: Zo\u00eb\n"))) == "Zo\u00eb"


LURES = (
    "<img src=/etc/passwd>",
    "<a href=javascript:alert(1)>here</a>",
    "javascript:alert(1)",
    "file:///etc/passwd",
    "https://example.com",
    "<script>alert(1)</script>",
    "</p><p onclick=x>",
    "&lt;b&gt;",
)
ACTS = {"/URI", "/JavaScript", "/Launch", "/GoToR", "/GoToE", "/SubmitForm", "/ImportData", "/Rendition"}
"""Actions of ISO 32000-1, 12.6.4, that leave the book."""


@pytest.fixture(scope="module")
def lured(tmp_path_factory):
    """A book that tries to be markup and to lead elsewhere in every place for words, as a PDF and as HTML."""
    folder = boat(tmp_path_factory.mktemp("lures") / "boat")
    said = "".join(f"  {lure}\n" for lure in LURES)
    quoted = " ".join(LURES)
    (folder / "story/pages/03-home.yaml").write_text(
        f"layout: words-to-know\nheading: '{LURES[0]}'\nwords: |\n  See [gene].\n"
        f"entries:\n- head: gene\n  picture: home\n  alt: '{quoted}'\n  words: |\n    A gene.\n"
    )
    (folder / "story/pages/02-puddle.yaml").write_text(
        f"layout: above\npicture: puddle\nalt: '{quoted}'\nwords: |\n  A [gene].\n{said}"
    )
    (folder / "story/book.yaml").write_text(f"title: '{LURES[5]}'\nsubtitle: '{LURES[1]}'\nauthor: '{LURES[0]}'\n")
    ready = proof(folder, ("tablet", "web"), None)
    return (file.data.decode("latin-1") if file.ending == ".html" else file.data for file in files_of(ready))


def files_of(ready):
    return [file for sheets in ready.sheets for file in written(ready, sheets)]


def test_words_are_printed_and_are_never_markup_nor_a_way_out_of_the_book(lured):
    pdf, html = lured
    assert letters("".join(LURES)) in letters(page_text(pdf, 1))
    with pikepdf.open(BytesIO(pdf)) as opened:
        kinds = [o for o in opened.objects if isinstance(o, pikepdf.Dictionary)]
        links = [o for o in kinds if o.get("/Subtype") == "/Link"]
        assert links
        assert not {str(o.get("/S")) for o in kinds} & ACTS
        assert not [o for o in kinds if {"/JS", "/AA", "/EF", "/EmbeddedFiles"} & set(o.keys())]
    page = Addresses()
    page.feed(html)
    assert "#word-1" in page.found
    assert [at for at in page.found if not at.startswith(("#", "data:"))] == []
    assert page.scripts <= 1
    assert not page.handlers


class Addresses(HTMLParser):
    """What a page of HTML points to, and what it would run."""

    def __init__(self):
        super().__init__()
        self.found, self.scripts, self.handlers = [], 0, []

    def handle_starttag(self, tag, attrs):
        self.scripts += tag == "script"
        self.found += [value for name, value in attrs if name in {"href", "src", "srcset", "action", "data", "poster"}]
        self.handlers += [name for name, _ in attrs if name.startswith("on")]


words = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x24F, exclude_characters="*[]{}"), max_size=12)


@settings(derandomize=True, deadline=None, max_examples=60)
@given(st.lists(words, min_size=1, max_size=4))
def test_text_that_loads_comes_out_of_the_pdf_as_the_yaml_says(book, lines):
    page = "words: |2\n" + "".join(f"  {line}\n" for line in lines)
    said = built(book, page)
    if isinstance(said, str):
        assert letters(said) == letters("".join(lines))
    else:
        assert said <= {"S008", "P101", "P102", "P103"}
        event("refused")
