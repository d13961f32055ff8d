"""The small markup of words, and the words for the reader."""

import dataclasses
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from book.findings import BookError, Span
from book.load.markup import plain_of, words_of
from book.model import Art, Entry, Faq, Page, Story, Text
from book.personalise import personalise
from book.source import Scalar, read_source


def words(text):
    spans = tuple(Span("p.yaml", number) for number, _ in enumerate(text.split("\n"), 2))
    return words_of(Scalar(text, Span("p.yaml", 1), spans))


def pieces(text):
    return [(p.text, p.style, p.key) for line in words(text).lines for p in line.pieces]


def test_stars_are_stress():
    assert pieces("Red ones. *Big* ones.") == [
        ("Red ones. ", "plain", ""),
        ("Big", "stress", ""),
        (" ones.", "plain", ""),
    ]


def test_brackets_are_a_hard_word():
    assert pieces("A [gene] and [genes|gene].") == [
        ("A ", "plain", ""),
        ("gene", "hard", "gene"),
        (" and ", "plain", ""),
        ("genes", "hard", "gene"),
        (".", "plain", ""),
    ]


def test_a_style_may_run_over_the_end_of_a_line():
    text = words("So *very\nbig* a [personalized\nmedicine]!")
    assert [line.text for line in text.lines] == ["So very", "big a personalized", "medicine!"]
    assert text.lines[1].pieces[0].style == "stress"
    assert {p.key for line in text.lines for p in line.pieces if p.style == "hard"} == {"personalized medicine"}


def told(text):
    return [(p.text, p.style, p.language) for line in words(text).lines for p in line.pieces]


def test_braces_with_a_language_are_words_in_that_language():
    assert told("She says {es: buenas noches}.") == [
        ("She says ", "plain", ""),
        ("buenas noches", "plain", "es"),
        (".", "plain", ""),
    ]
    assert told("{pt-BR:oi}") == [("oi", "plain", "pt-BR")]


def test_words_in_another_language_may_be_stressed_explained_and_about_the_reader():
    assert told("{es: *hola*, [abuela|grandma] y {name}}") == [
        ("hola", "stress", "es"),
        (", ", "plain", "es"),
        ("abuela", "hard", "es"),
        (" y {name}", "plain", "es"),
    ]
    assert told("*so {es: grande}!*") == [("so ", "stress", ""), ("grande", "stress", "es"), ("!", "stress", "")]


def test_words_in_another_language_may_run_over_the_end_of_a_line():
    text = words("{es: Buenas noches,\nluna.} Good night.")
    assert [line.text for line in text.lines] == ["Buenas noches,", "luna. Good night."]
    assert [line.pieces[0].language for line in text.lines] == ["es", "es"]


def test_a_hard_word_inside_stress_stays_a_hard_word():
    assert pieces("*a [gene] too*") == [("a ", "stress", ""), ("gene", "hard", "gene"), (" too", "stress", "")]


@pytest.mark.parametrize(
    "text",
    [
        "*",
        "2 * 3 * 4",
        "2*3*4",
        "a* b*",
        "* Nia *",
        "**",
        "[",
        "]",
        "[]",
        "[ gene ]",
        "[...]",
        "[a",
        "a]",
        "{x}",
        "{es}",
        "{es: }",
        "{es:\nhola}",
        "{es: hola\n}",
        "{Spanish: hola}",
        "{note: hola}",
        "{es: {ab} {}}",
        "{}",
        "[|x]",
    ],
)
def test_anything_else_is_printed_as_it_stands(text):
    assert words(text).text == " ".join(text.split("\n"))


def test_a_blank_line_parts_paragraphs_and_each_line_keeps_its_place():
    text = words("Nia\nruns.\n\n\nBen too.\n")
    assert [[line.text for line in paragraph] for paragraph in text.paragraphs] == [["Nia", "runs."], ["Ben too."]]
    assert [line.span.line for line in text.lines] == [2, 3, 6]


def test_a_folded_text_has_a_line_a_paragraph():
    ((_, scalar),) = read_source(b"a: >-\n  Nia\n  runs.\n\n  Ben too.\n", "p.yaml").root.entries
    text = words_of(scalar)
    assert [[(line.text, line.span.line) for line in p] for p in text.paragraphs] == [
        [("Nia runs.", 2)],
        [("Ben too.", 5)],
    ]
    assert plain_of(scalar) == "Nia runs.\nBen too."


def test_letters_are_brought_to_one_form():
    assert words("Cafe\u0301").text == "Caf\u00e9"


letters = st.text(st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp", "Cf")), max_size=30)


@settings(derandomize=True, deadline=None)
@given(st.lists(letters, max_size=5))
def test_words_without_markup_come_out_as_they_went_in(lines):
    text = unicodedata.normalize("NFC", "\n".join(lines).translate({ord(c): None for c in "*[]"}))
    kept = [line.rstrip() for line in text.split("\n") if line.strip()]
    assert [line.text for line in words(text).lines] == kept


@settings(derandomize=True, deadline=None)
@given(st.lists(st.sampled_from([*"ab *[]|{}\n", "{es:", "{es: b}"]), max_size=30).map("".join))
def test_markup_takes_nothing_but_its_own_signs(text):
    left = "".join(line.text for line in words(text).lines)
    text = text.replace("es:", "")
    left = left.replace("es:", "")
    for sign in "*[]|{} \n":
        left = left.replace(sign, "")
    assert all(line.pieces and line.text.strip() for line in words(text).lines)
    if "|" not in text:
        assert left == "".join(c for c in text if c in "ab")


SPAN = Span("story/book.yaml", 1, 1)
NONE = Text((), SPAN)


def story_of(text, title="A book", reader=()):
    art = Art(path="a.svg", span=SPAN, alt="{name} and {their} boots", alt_span=SPAN)
    entry = Entry(head=words("{Name}"), words=words("for {them}"), span=SPAN, picture=art)
    page = Page(
        name="01",
        layout="full",
        span=SPAN,
        words=words(text),
        words_right=NONE,
        heading=NONE,
        small=NONE,
        picture=art,
        entries=(entry,),
    )
    return Story(
        title=title,
        subtitle="",
        author="",
        illustrator="",
        language="en-US",
        licence="",
        level=(4, 8),
        pages=(page,),
        faq=Faq(),
        reader=dict(reader),
        editions=(),
        ground="#FFFFFF",
        ink="#000000",
        span=SPAN,
    )


def test_the_reader_stands_where_the_braces_were():
    told = personalise(
        story_of("{Name} has *{their}* boots.\n{They} {x} {THEY}", "{name}'s book"), {"name": "Ana", "they": "she"}
    )
    page = told.pages[0]
    assert told.title == "Ana's book"
    assert page.words.text == "Ana has her boots. She {x} {THEY}"
    assert page.picture.alt == "Ana and her boots"
    assert (page.entries[0].head.text, page.entries[0].words.text) == ("Ana", "for her")


@pytest.mark.parametrize(
    ("they", "said"), [("she", "She her hers"), ("he", "He his his"), ("they", "They their theirs")]
)
def test_the_language_knows_the_forms_of_they(they, said):
    told = personalise(story_of("{They} {their} {theirs}"), {"name": "Kim", "they": they})
    assert told.pages[0].words.text == said


def test_a_reader_may_bring_forms_of_their_own():
    reader = {"name": "Kim", "they": "ze", "them": "zir", "their": "zir", "theirs": "zirs", "themself": "zirself"}
    assert personalise(story_of("{They} {themself}"), reader).pages[0].words.text == "Ze zirself"


def test_a_name_is_never_markup():
    told = personalise(story_of("Dear {name}"), {"name": "*Ana* [gene] {they}", "they": "she"})
    assert told.pages[0].words.text == "Dear *Ana* [gene] {they}"
    assert {p.style for p in told.pages[0].words.lines[0].pieces} == {"plain"}


def test_each_place_without_a_word_is_named():
    with pytest.raises(BookError) as caught:
        personalise(story_of("{name}\nand {their} cat"), {})
    assert {f.code for f in caught.value.findings} == {"S017"}
    assert "p.yaml:3" in str(caught.value)


def test_a_hidden_character_in_a_name_is_refused():
    with pytest.raises(BookError, match="S008"):
        personalise(story_of("{name}"), {"name": "A\u202ena", "they": "she"})


@settings(derandomize=True, deadline=None)
@given(st.text("ab{}\n*[] ", max_size=20), st.text("AnaÉ*[{ ", min_size=1, max_size=9).filter(str.strip))
def test_personalising_changes_no_place(text, name):
    story = story_of(text + "{name} {They}")
    told = personalise(story, {"name": name, "they": "he"})
    assert list(spans_in(told)) == list(spans_in(story))


def spans_in(value):
    if isinstance(value, Span):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from spans_in(getattr(value, field.name))
    elif isinstance(value, tuple):
        for inner in value:
            yield from spans_in(inner)
