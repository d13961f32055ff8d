"""Small stories made by hand, for tests of what comes after loading."""

from dataclasses import replace

from book.findings import Span
from book.geometry import Box
from book.model import Art, Entry, Fact, Faq, Line, Page, Piece, Question, Story, Text

BOOK = Span("story/book.yaml", 1, 1)
DISCLAIMER = "This book is for learning. It is not a doctor. " * 14
SAFE = {"safe": Box(50, 84, 200, 200)}
ZONES = {**SAFE, "text-zone": Box(50, 10, 200, 134)}
SPREAD_ZONES = {
    "safe": Box(95, 84, 410, 200),
    "text-zone": Box(100, 10, 186, 140),
    "text-zone-right": Box(314, 10, 186, 140),
}
NONE = Text((), BOOK)


def text(words: str, span: Span = BOOK, *, first: int = 1) -> Text:
    """Words with `*stress*` and `[hard]` for single words; blank lines part paragraphs."""
    paragraphs, number = [], first
    for paragraph in words.split("\n\n"):
        lines = []
        for line in paragraph.splitlines():
            lines.append(Line(_pieces(line), Span(span.path, number, 3)))
            number += 1
        number += 1
        if lines:
            paragraphs.append(tuple(lines))
    return Text(tuple(paragraphs), span)


def _pieces(line: str) -> tuple[Piece, ...]:
    pieces = []
    for i, word in enumerate(line.split(" ")):
        if i:
            pieces.append(Piece(" "))
        if word[:1] == "[" and "]" in word:
            hard, rest = word[1:].split("]", 1)
            pieces += [Piece(hard, "hard", hard), Piece(rest)]
        elif word[:1] == "*" and word[-1:] == "*" and len(word) > 2:
            pieces.append(Piece(word[1:-1], "stress"))
        else:
            pieces.append(Piece(word))
    return tuple(p for p in pieces if p.text)


def art(name: str = "boots", zones: dict[str, Box] | None = None, *, wide: bool = False, **more: object) -> Art:
    """A compiled picture of 300 x 300, or 600 x 300 for a spread."""
    span = Span("story/pages/art.yaml", 2, 1)
    path = f"assets/pictures/{name}.svg"
    made = Art(path=path, span=span, alt=f"A picture of {name}.", width=600 if wide else 300, height=300)
    return replace(made, zones=zones or {}, **more)


def page(layout: str, name: str = "", **parts: object) -> Page:
    """A page; words may be given as plain strings."""
    name = name or layout
    span = Span(f"story/pages/{name}.yaml", 1, 1)
    texts = {
        key: text(value, span, first=number)
        for key, number in (("words", 3), ("words_right", 23), ("heading", 33), ("small", 43))
        if isinstance(value := parts.pop(key, ""), str)
    }
    return Page(name=name, layout=layout, span=span, **texts, **parts)


def entry(head: str, words: str, picture: Art | None = None, *, line: int = 60) -> Entry:
    span = Span("story/pages/list.yaml", line, 1)
    return Entry(head=text(head, span, first=line), words=text(words, span, first=line + 1), span=span, picture=picture)


def story(*pages: Page, disclaimer: str = DISCLAIMER.strip()) -> Story:
    questions = (Question("what", "What is a boot?", (Fact("warm", "boots are warm", BOOK),), BOOK),)
    return Story(
        title="Does It Fit?",
        subtitle="A first book about boots",
        author="Nia Boot",
        illustrator="Ben Shoe",
        language="en-US",
        licence="CC BY 4.0",
        level=(4, 8),
        pages=pages,
        faq=Faq(questions, disclaimer, Span("story/faq.yaml", 1, 1)),
        reader={},
        editions=("tablet",),
        ground="#FBF1DC",
        ink="#22264A",
        span=BOOK,
    )


STORY_WORDS = "Nia wants to *run*\nin her new red boots.\nFlop. Flop. Flop."
WORDS_TO_KNOW = tuple(
    entry(head, "A small thing that helps you to find something out.", art(head, SAFE), line=60 + 5 * i)
    for i, head in enumerate(("cancer", "clue", "fair", "gene", "letter", "machine", "medicine", "very long word"))
)
ANSWERS = tuple(
    entry(f"What is question {i}?", "It is care that is shaped to each patient, and it says so. " * 4, line=60 + 5 * i)
    for i in range(7)
)
FRIEZE = replace(art("frieze", {"safe": Box(292, 94, 416, 42)}, decoration=True), width=1000, height=150)
SAMPLES: dict[str, Page] = {
    "full": page("full", words=STORY_WORDS, picture=art("full", ZONES), question="what"),
    "columns": page("columns", words=STORY_WORDS, words_right="Does it?", picture=art("c", SPREAD_ZONES, wide=True)),
    "spread": page(
        "spread",
        words="Inside [gene] you\nis a library.",
        words_right="Shh …",
        picture=art("s", SPREAD_ZONES, wide=True),
    ),
    "above": page("above", words=STORY_WORDS, picture=art("above", SAFE)),
    "beside": page("beside", words=STORY_WORDS, picture=art("beside", SAFE)),
    "cover": page("cover", picture=art("cover", ZONES)),
    "title": page("title", picture=art("title", ZONES), small="Story and pictures: CC BY 4.0"),
    "pattern": page("pattern", picture=art("pattern", decoration=True)),
    "belongs": page("belongs", heading="This book belongs to", picture=art("belongs", SAFE)),
    "words-to-know": page("words-to-know", heading="Words to know", entries=WORDS_TO_KNOW),
    "questions": page("questions", heading="Talk about it", entries=ANSWERS[:5]),
    "grown-ups": page("grown-ups", heading="For grown-ups", entries=ANSWERS, small="Some pictures are pretend."),
    "to-do": page(
        "to-do", heading="Draw a shoe", words=STORY_WORDS, picture=art("to-do", SAFE), small="Credits. " * 20
    ),
    "back": page("back", words="Her boots are too big.\nWhat now?", picture=art("back", SAFE)),
}

# The same layouts with pictures that bring other things, or none.
VARIANTS: dict[str, Page] = {
    "full, no zones": page("full", words=STORY_WORDS, picture=art("full")),
    "full, low focus": page("full", words=STORY_WORDS, picture=art("full", focus=(0.5, 0.9))),
    "full, words below": page("full", words=STORY_WORDS, picture=art("full", {"text-zone": Box(40, 220, 220, 60)})),
    "full, wordless": page("full", picture=art("full", ZONES)),
    "full, pattern": page("full", words=STORY_WORDS, picture=art("full", SAFE)),
    "spread, no zones": page("spread", words="Here.", words_right="There.", picture=art("s", wide=True)),
    "columns, wordless": page("columns", picture=art("c", SPREAD_ZONES, wide=True)),
    "columns, no picture": page("columns", words="Here.", words_right="There."),
    "spread, wordless": page("spread", picture=art("s", SPREAD_ZONES, wide=True)),
    "cover, no zones": page("cover", picture=art("cover")),
    "cover, high focus": page("cover", picture=art("cover", focus=(0.5, 0.1))),
    "cover, no picture": page("cover", words="A book"),
    "title, own title": page("title", heading="Boots", picture=art("title", ZONES)),
    "belongs, zones": page("belongs", heading="This book belongs to", picture=art("belongs", ZONES)),
    "belongs, no picture": page("belongs", heading="This book belongs to"),
    "questions, picture": page(
        "questions", heading="Talk", entries=ANSWERS[:2], picture=art("talk", SAFE), small="End."
    ),
    "questions, four": page("questions", entries=ANSWERS[:4]),
    "grown-ups, picture": page("grown-ups", heading="For grown-ups", entries=ANSWERS, picture=FRIEZE),
    "grown-ups, uneven": page("grown-ups", heading="For grown-ups", words="Read on.", entries=ANSWERS[:1]),
    "to-do, no picture": page("to-do", heading="Draw", words=STORY_WORDS),
    "to-do, no words": page("to-do", picture=art("to-do", SAFE)),
    "back, no picture": page("back", heading="Boots", words="Her boots are too big.", small="ourbooks.example"),
    "above, alone": page("above", picture=art("above", SAFE)),
}
