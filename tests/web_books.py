"""The shipped story as one HTML file, built once for all tests, and what stands in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from html.parser import HTMLParser
from pathlib import Path
from tempfile import TemporaryDirectory

from book.editions import EDITIONS
from book.layouts import LAYOUTS
from book.load import load_story
from book.make import make
from book.model import Story
from book.personalise import personalise

ROOT = Path(__file__).parent.parent
ALONE = {"meta", "img", "br", "path"}


@lru_cache(maxsize=1)
def web_file() -> bytes:
    with TemporaryDirectory() as out:
        _, (made,) = make(ROOT, ("web",), Path(out))
        return made.path.read_bytes()


@lru_cache(maxsize=1)
def shipped() -> Story:
    story = load_story(ROOT, layouts=LAYOUTS, editions=EDITIONS)[0]
    return personalise(story, story.reader)


def manuscript(story: Story) -> list[str]:
    """Page by page what is to be read, in order: alternative texts and words, without what the file itself says."""
    asked = {question.id: question.text for question in story.faq.questions}
    pages = []
    for page in story.pages:
        picture = [page.picture.alt] if page.picture and page.picture.alt else []
        front = page.layout in {"cover", "title"}
        names = list(dict.fromkeys((story.author, story.illustrator)))
        head = [story.title, story.subtitle, *names] if front else [asked.get(page.question, ""), page.heading.text]
        words = [page.words.text, page.words_right.text]
        entries = []
        for entry in page.entries:
            alt = entry.picture.alt if entry.picture else ""
            entries += [entry.head.text, alt, entry.words.text]
        if page.layout in {"to-do", "questions", "grown-ups", "words-to-know"}:
            parts = [*head, *words, *entries, *picture, page.small.text]
        else:
            parts = [*picture, *head, *words, page.small.text]
        pages.append(parts)
    pages[-1].append(story.faq.disclaimer)
    return [" ".join(" ".join(parts).split()) for parts in pages]


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    inner: list[Element | str] = field(default_factory=list)

    def all(self, tag: str = "") -> list[Element]:
        own = [self] if tag in {"", self.tag} else []
        return own + [found for each in self.inner if isinstance(each, Element) for found in each.all(tag)]

    def text(self, *, alts: bool = False) -> str:
        """The words, and alternative texts where they stand, without links back."""
        if self.attributes.get("class") == "back" and self.tag == "a":
            return ""
        if self.tag == "img":
            return self.attributes["alt"] + " " if alts else ""
        end = " " if self.tag in {"p", "h1", "h2", "h3", "dt", "dd"} else ""
        return "".join(each if isinstance(each, str) else each.text(alts=alts) for each in self.inner) + end


class Tree(HTMLParser):
    """A strict reader: each element is closed in its turn."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("", {})
        self.open = [self.root]
        self.feed(text)
        self.close()
        assert self.open == [self.root], f"never closed: {[each.tag for each in self.open]}"

    def handle_starttag(self, tag, attrs):
        assert len({name for name, _ in attrs}) == len(attrs), attrs
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].inner.append(element)
        if tag not in ALONE or (tag == "path" and not self.get_starttag_text().endswith("/>")):
            self.open.append(element)

    def handle_startendtag(self, tag, attrs):
        self.open[-1].inner.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag):
        assert self.open[-1].tag == tag, f"</{tag}> where <{self.open[-1].tag}> is open"
        self.open.pop()

    def handle_data(self, data):
        self.open[-1].inner.append(data)


def words_of(text: str) -> str:
    return " ".join(text.split())
