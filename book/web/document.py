"""The HTML file: sections, style, letters and script in; one file that needs nothing else and loads nothing out."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256
from html import escape, unescape
from pathlib import Path

from book.languages import signs_of
from book.model import Story
from book.setting import Family
from book.web import labels
from book.web.letters import faces
from book.web.looks import book_rules
from book.web.pictures import Shown
from book.web.places import BROAD, HAND, SHEETS, TALL, WIDE, places
from book.web.sections import Telling, has_title, sections
from book.web.words import Links

_HERE = Path(__file__).parent


def web_book(story: Story, family: Family, pictures: Mapping[str, Shown]) -> bytes:
    """The file. The story knows the sizes of its pictures; `pictures` has each in pixels, by its path."""
    told = sections(Telling(story, pictures, Links(story)))
    bar = _bar(story)
    on = {
        "tall": places(story, family, TALL, _single()),
        "wide": places(story, family, WIDE, _single()),
        "hand": places(story, family, HAND, ("belongs",)),
        "broad": places(story, family, BROAD, ("spread",)),
    }
    rules, names = faces(family, unescape(_letters(story) + bar))
    style = "\n".join([rules, f":root{{--face:{names}}}", _read("style.css"), book_rules(story, on)])
    return _file(story, told, bar, style, _read("script.js")).encode("utf-8")


def _single() -> tuple[str, ...]:
    """Layouts of sheets that are one page."""
    return tuple(layout for layout in SHEETS if layout != "spread")


def _letters(story: Story) -> str:
    """All that is printed."""
    texts = [story.title, story.subtitle, story.author, story.illustrator, story.faq.disclaimer]
    texts += [question.text for question in story.faq.questions]
    for page in story.pages:
        texts += [t.text for t in (page.words, page.words_right, page.heading, page.small)]
        texts += [t.text for entry in page.entries for t in (entry.head, entry.words)]
        texts.append(page.picture.alt if page.picture else "")
    return "".join(texts) + "".join(name.says + name.back for name in labels.named(story)) + "0123456789"


def _read(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8").strip()


def _file(story: Story, told: str, bar: str, style: str, script: str) -> str:
    """The policy lets no address but `data:` in, and no style and no script but these two, by their sums."""
    style, script = f"\n{style}\n", f"\n{script}\n"
    policy = (
        f"default-src 'none'; img-src data:; font-src data:; style-src {_sum(style)}; script-src {_sum(script)}; "
        "base-uri 'none'; form-action 'none'"
    )
    about = f'<meta name="description" content="{escape(story.subtitle)}">\n' if story.subtitle else ""
    by = f'<meta name="author" content="{escape(story.author)}">\n' if story.author else ""
    running = (
        f'<p id="running" role="heading" aria-level="1" hidden>{escape(story.title)}</p>\n'
        if has_title(story)
        else f'<h1 id="running">{escape(story.title)}</h1>\n'
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(story.language)}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{escape(story.title)}</title>\n{by}{about}<style>{style}</style>\n</head>\n<body>\n<main>\n"
        f"{running}{told}\n</main>\n{bar}<script>{script}</script>\n</body>\n</html>\n"
    )


def _sum(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode('utf-8')).digest()).decode('ascii')}'"


def _bar(story: Story) -> str:
    """What turns the pages. The script shows it; without a script the book is one long page."""
    signs = signs_of(story.language)
    links = "".join(f'<li><a href="#page-{at}"{lang}>{text}</a></li>\n' for at, text, lang in _contents(story))
    return (
        f'<nav id="bar" aria-label="{signs.turn}"{labels.lang(story)} hidden>\n'
        f'<details id="contents">\n<summary><span>{signs.contents}</span></summary>\n<ol>\n{links}</ol>\n</details>\n'
        f'<button id="before" type="button" aria-label="{signs.before}">{_arrow("M15 4 7 12l8 8")}</button>\n'
        '<p id="where" role="status"></p>\n'
        f'<button id="next" type="button" aria-label="{signs.next}">{_arrow("M9 4l8 8-8 8")}</button>\n</nav>\n'
    )


def _contents(story: Story) -> list[tuple[int, str, str]]:
    """The title, each question of the FAQ where it begins, the headings at the back: as in the outline of the PDF."""
    asked = {question.id: question.text for question in story.faq.questions}
    other = f' lang="{escape(story.language)}"' if labels.lang(story) else ""
    rows = [(1, story.title)]
    for at, page in enumerate(story.pages, 1):
        if text := asked.get(page.question) or (page.heading.text if page.entries or page.layout == "to-do" else ""):
            rows.append((at, text))
    return [(at, escape(" ".join(text.split())), other) for at, text in rows]


def _arrow(path: str) -> str:
    return f'<svg viewBox="0 0 24 24" aria-hidden="true"><path d="{path}"/></svg>'
