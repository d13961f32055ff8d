"""Languages: a book in one of them says nothing in another, neither on its pages nor in what readers are told."""

from __future__ import annotations

import re
from dataclasses import fields, replace
from html.parser import HTMLParser
from io import BytesIO

import pikepdf
import pytest
import yaml
from pixels import page_text
from stories import BOOK
from tag_tree import Reader

from book import languages
from book.editions import EDITIONS
from book.languages import LANGUAGES, Signs, language_of, signs_of
from book.languages.en import ENGLISH
from book.layouts import LAYOUTS
from book.make import make
from book.setting import as_text, family_of
from book.setting.letters import letter_faults

SIGNS = [field.name for field in fields(Signs)]
DRAWING = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 300"><path d="M0 0h300v300H0z" fill="#88aaff"/></svg>'
)
WORDS = {
    "picture": "zz",
    "words": "Zz [zzz] zz.",
    "words-right": "Zzz zz?",
    "heading": "Zzz",
    "small": "Zz.",
    "entries": [{"head": "zzz", "words": "Zz zz."}],
}


def everything(folder, language):
    """A book with a page of every layout. Every word of it is made of the letter z."""
    (folder / "story" / "pages").mkdir(parents=True)
    (folder / "assets" / "pictures").mkdir(parents=True)
    (folder / "assets" / "pictures" / "zz.svg").write_text(DRAWING, encoding="utf-8")
    inner = sorted(set(LAYOUTS) - {"cover", "back"}, key=lambda name: (-LAYOUTS[name].pages, name))
    names = ["cover", *inner, "back"]
    for number, name in enumerate(names, 1):
        page = {"layout": name, **{key: WORDS[key] for key in WORDS if key in LAYOUTS[name].takes}}
        page.pop("small" if name == "cover" else "", "")
        page |= {"question": "zz", "retells": ["z"]} if name == "full" else {}
        if "picture" in page:
            page |= {"decoration": "yes"} if name == "grown-ups" else {"alt": "Zz zz zz zz zz zz zz zz."}
        (folder / "story" / "pages" / f"{number:02}-{name}.yaml").write_text(yaml.safe_dump(page), encoding="utf-8")
    book = {"title": "Zz", "subtitle": "Zzz", "author": "Z. Zz", "illustrator": "Zz Z", "language": language}
    faq = {
        "disclaimer": "Zz. " * 60,
        "questions": [{"id": "zz", "question": "Zz?", "facts": [{"id": "z", "fact": "zz"}]}],
    }
    for name, facts in (("book", book), ("faq", faq)):
        (folder / "story" / f"{name}.yaml").write_text(yaml.safe_dump(facts), encoding="utf-8")
    return folder


def said_by_pdf(data):
    """Whatever a reader shows or speaks: words, alternative texts, names of links, outline, labels, title.

    Of sheets to print, which nobody reads aloud, the words alone.
    """
    with pikepdf.open(BytesIO(data)) as pdf:
        if "/StructTreeRoot" not in pdf.Root:
            yield from (word for n in range(len(pdf.pages)) for word in page_text(data, n).split())
            return
        reader = Reader(pdf)
        yield from reader.aloud()
        for element in reader.elements():
            yield from (str(element[key]) for key in ("/Alt", "/T", "/ActualText", "/E") if key in element)
        for sheet in pdf.pages:
            yield sheet.label
            yield from (
                str(link[key]) for link in sheet.get("/Annots", []) for key in ("/Contents", "/TU") if key in link
            )
        with pdf.open_outline() as outline:
            yield from (entry.title for entry in outline.root)
        yield from (str(pdf.docinfo[key]) for key in ("/Title", "/Author", "/Subject") if key in pdf.docinfo)


class Said(HTMLParser):
    """Whatever a browser shows or speaks; addresses and names of places are neither."""

    SPOKEN = ("alt", "title", "aria-label", "aria-description", "aria-roledescription", "data-says", "placeholder")

    def __init__(self, html):
        super().__init__()
        self.said, self.silent = [], False
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.silent = tag in {"style", "script"}
        facts = dict(attrs)
        self.said += [facts[name] for name in self.SPOKEN if facts.get(name)]
        if tag == "meta" and facts.get("name") in {"author", "description"}:
            self.said.append(facts["content"])

    def handle_endtag(self, _tag):
        self.silent = False

    def handle_data(self, data):
        if not self.silent:
            self.said.append(data)


def said_by(made):
    data = made.path.read_bytes()
    return list(said_by_pdf(data) if data[:5] == b"%PDF-" else Said(data.decode("utf-8")).said)


@pytest.mark.parametrize("name", [name for name in EDITIONS if not name.startswith("zine")])
def test_no_word_of_the_program_is_in_a_book_but_those_of_its_language(name, tmp_path, monkeypatch):
    """In a language whose words are all made of q, a story made of z has no other letter in it."""
    signs = Signs(**{sign: "q" + " {}" * getattr(ENGLISH.signs, sign).count("{}") for sign in SIGNS})
    printing = dict.fromkeys(ENGLISH.printing, "q")
    monkeypatch.setitem(languages.LANGUAGES, "qq", replace(ENGLISH, code="qq", signs=signs, printing=printing))
    _, (made,) = make(everything(tmp_path, "qq"), (name,), tmp_path / "out")
    said = said_by(made)
    assert len(said) > 15
    assert [text for text in said if re.search("[^\\W\\dzq_]", text, re.IGNORECASE)] == []
    if "cover" in EDITIONS[name].layouts or not EDITIONS[name].layouts:
        assert any("q" in text for text in said)


def test_a_book_in_spanish_speaks_spanish(tmp_path):
    everything(tmp_path, "es-MX")
    _, made = make(tmp_path, ("tablet", "web"), tmp_path / "out")
    pdf, web = (said_by(one) for one in made)
    assert {"Portada", "Fin", "Qué significa: zzz", "Volver a la portada"} <= set(pdf)
    assert {"Portada", "Contraportada", "Página siguiente", "Páginas 2 y 3", "Contenido"} <= set(web)
    assert ' lang="en"' not in made[1].path.read_text(encoding="utf-8")


@pytest.mark.parametrize("code", sorted(set(LANGUAGES) - {"en"}))
def test_every_language_says_all_that_english_says(code):
    for sign in SIGNS:
        own, english = getattr(signs_of(code), sign), getattr(ENGLISH.signs, sign)
        assert own != english or sign == "of", sign
        assert own.count("{}") == english.count("{}"), sign
        assert list(letter_faults(as_text(own, BOOK), family_of())) == []
    own, english = LANGUAGES[code].printing, ENGLISH.printing
    assert list(own) == list(english)
    for key in own:
        assert own[key] != english[key], key
        assert re.findall("{.*?}", own[key]) == re.findall("{.*?}", english[key]), key


def test_a_book_in_a_language_that_the_program_does_not_speak_says_its_signs_in_english():
    assert language_of("it") is None
    assert signs_of("it") == ENGLISH.signs


@pytest.mark.parametrize(
    ("code", "paragraph", "expected"),
    [
        (
            "es",
            "¿Te queda bien? ¡No! La Dra. Ada espera… Y mira.",
            ["¿Te queda bien?", "¡No!", "La Dra. Ada espera…", "Y mira."],
        ),
        ("es", "«¡Alto!» dijo Ben. Él corre.", ["«¡Alto!» dijo Ben.", "Él corre."]),
        (
            "de",
            "„Passt er?“ Nein. Am 3. Tag kam Dr. Ada. Über Nacht!",
            ["„Passt er?“", "Nein.", "Am 3. Tag kam Dr. Ada.", "Über Nacht!"],
        ),
    ],
)
def test_sentences_end_where_a_reader_breathes(code, paragraph, expected):
    assert list(language_of(code).sentences(paragraph)) == expected
