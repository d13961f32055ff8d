"""Pages of the story to sections of the HTML file: each in reading order, whatever the screen makes of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from book.layouts.links import WORDS_TO_KNOW
from book.model import Art, Entry, Page, Story
from book.web.labels import Named, named
from book.web.pictures import Shown
from book.web.places import SHEETS
from book.web.words import Links, inline, paragraphs


@dataclass(frozen=True, slots=True)
class Telling:
    """What the sections of a book share."""

    story: Story
    shown: Mapping[str, Shown]
    links: Links


def sections(telling: Telling) -> str:
    """All pages. The disclaimer ends the last one."""
    story = telling.story
    names = named(story)
    return "\n".join(
        _section(page, at, name, telling, last=at == len(names))
        for at, (page, name) in enumerate(zip(story.pages, names, strict=True), 1)
    )


def kind_of(page: Page) -> str:
    """How a page is shown: as a sheet with places, as a pattern from edge to edge, or as text that flows."""
    return "sheet" if page.layout in (*SHEETS, "columns") else "pattern" if page.layout == "pattern" else "flow"


def _section(page: Page, at: int, name: Named, telling: Telling, *, last: bool) -> str:
    inner = _picture(page.picture, telling) if page.picture else ""
    kind = kind_of(page)
    if kind == "flow":
        inner = _flow(page, inner, telling, last=last)
    else:
        inner += _words(page, telling)
        inner += _disclaimer(telling.story) if last else ""
    looks = f"{kind} {page.layout}{' spread' if page.layout == 'columns' else ''}"
    return (
        f'<section id="page-{at}" class="{looks}" aria-label="{escape(name.name)}" '
        f'data-says="{escape(name.says)}" tabindex="-1">\n<div class="page">\n{inner}</div>\n</section>'
    )


def _words(page: Page, telling: Telling) -> str:
    """The words of a sheet: one block, and one more for the right page of a spread."""
    block = _front(page, telling) if page.layout in {"cover", "title"} else _told(page, telling)
    blocks = [block, paragraphs(page.words_right, telling.links)]
    kinds = ("words", "words right")
    return "".join(f'<div class="{k}">\n{b}</div>\n' for k, b in zip(kinds, blocks, strict=True) if b)


def _told(page: Page, telling: Telling) -> str:
    asked = {question.id: question.text for question in telling.story.faq.questions}.get(page.question, "")
    label = f'<h2 class="label">{escape(asked)}</h2>\n' if asked else ""
    lines = '<div class="write"></div>\n' if page.layout == "belongs" else ""
    return label + _heading(page, telling) + paragraphs(page.words, telling.links) + lines


def _front(page: Page, telling: Telling) -> str:
    """The title, and who made the book. The first title is the heading of the whole file."""
    story, links = telling.story, telling.links
    tag = "h1" if page is _titled(story) else "p"
    title = inline(page.heading, links) if page.heading else escape(story.title)
    names = " <br>".join(escape(name) for name in dict.fromkeys((story.author, story.illustrator)) if name)
    subtitle = f'<p class="subtitle">{escape(story.subtitle)}</p>\n' if story.subtitle else ""
    by = f'<p class="names">{names}</p>\n' if names else ""
    words = paragraphs(page.words, links, "subtitle")
    return f'<{tag} class="headline">{title}</{tag}>\n{subtitle}{words}{by}{paragraphs(page.small, links, "small")}'


def _titled(story: Story) -> Page | None:
    return next((page for page in story.pages if page.layout in {"cover", "title"}), None)


def has_title(story: Story) -> bool:
    """Whether a page shows the title of the book."""
    return _titled(story) is not None


def _flow(page: Page, picture: str, telling: Telling, *, last: bool) -> str:
    """Pages of text: heading, words, entries, and the picture where there is most room for it."""
    links = telling.links
    small = paragraphs(page.small, links, "small") + (_disclaimer(telling.story) if last else "")
    words = paragraphs(page.words, links) + paragraphs(page.words_right, links)
    words = f'<div class="words">\n{words}</div>\n' if words else ""
    entries = _entries(page, telling)
    if page.layout == "back":
        return picture + _heading(page, telling) + words + small
    return _heading(page, telling) + words + entries + picture + small


def _heading(page: Page, telling: Telling) -> str:
    return f"<h2>{inline(page.heading, telling.links)}</h2>\n" if page.heading else ""


def _entries(page: Page, telling: Telling) -> str:
    """Words to know are a list of terms; questions and answers are articles."""
    if not page.entries:
        return ""
    if page.layout == WORDS_TO_KNOW:
        return f'<dl class="entries">\n{"".join(_term(entry, telling) for entry in page.entries)}</dl>\n'
    return f'<div class="entries">\n{"".join(_article(entry, page, telling) for entry in page.entries)}</div>\n'


def _term(entry: Entry, telling: Telling) -> str:
    name, back = telling.links.entry(entry)
    words = paragraphs(entry.words, telling.links)
    thumb = _picture(entry.picture, telling) if entry.picture else ""
    back = f"<p>{back}</p>\n" if back else ""
    return f"<div>\n<dt{name}>{inline(entry.head, telling.links)}</dt>\n<dd>{thumb}{words}{back}</dd>\n</div>\n"


def _article(entry: Entry, page: Page, telling: Telling) -> str:
    level = "h3" if page.heading else "h2"
    thumb = _picture(entry.picture, telling) if entry.picture else ""
    words = paragraphs(entry.words, telling.links)
    return f"<article>\n<{level}>{inline(entry.head, telling.links)}</{level}>\n{thumb}{words}</article>\n"


def _picture(art: Art, telling: Telling) -> str:
    """The picture in its window; an empty `alt` tells readers that it is decoration."""
    shown = telling.shown[art.path]
    alt = "" if art.decoration else escape(art.alt)
    image = f'<img alt="{alt}" width="{shown.width}" height="{shown.height}" src="{shown.address}">'
    return f'<div class="picture">{image}</div>\n'


def _disclaimer(story: Story) -> str:
    """The disclaimer, word for word: a paragraph for each of its own."""
    parts = [part for part in story.faq.disclaimer.split("\n") if part.strip()]
    return "".join(f'<p class="small disclaimer">{escape(part)}</p>\n' for part in parts)
