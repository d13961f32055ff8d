"""Drafts for the checks: a story folder in, the story with stand-in pages out, so that no layout is needed."""

from __future__ import annotations

from pathlib import Path

from book.checks import Draft
from book.checks.draft import STORY_LAYOUTS
from book.findings import BookError, Finding
from book.geometry import Box
from book.laid import LaidPage, Room, SetLine, Words
from book.load import load_story
from book.model import Story
from book.personalise import personalise

LAYOUTS = ("full", "above", "beside", "spread", "cover", "title", "pattern", "words-to-know", "grown-ups", "back")
EDITIONS = ("tablet", "tablet-wide")
SHEET = Box(0, 0, 540, 720)
ROOM = Room(trim=SHEET, bleed=SHEET, safe=SHEET.inset(36), side="left", pages=(SHEET.inset(36),))


def draft_of(story: Story) -> Draft:
    """Pages with the words of the story on them; spreads and the pages for grown-ups take two."""
    pages: list[LaidPage] = []
    asked = {question.id: question.text for question in story.faq.questions}
    for page in story.pages:
        back = [story.faq.disclaimer] if page.layout == "back" and story.faq.disclaimer else []
        label = [asked[page.question]] if page.question in asked and page.layout in STORY_LAYOUTS else []
        halves = [[*label, page.words.text, *back], [page.words_right.text]]
        for texts in halves[: 2 if page.layout in {"spread", "grown-ups"} else 1]:
            number = len(pages) + 1
            words = tuple(
                Words(
                    box=ROOM.safe,
                    lines=(SetLine(baseline=72, runs=(), text=text, span=page.span),),
                    role="words",
                    size=24,
                    span=page.span,
                )
                for text in texts
            )
            pages.append(
                LaidPage(
                    number=number,
                    label=str(number),
                    name=page.name,
                    layout=page.layout,
                    room=ROOM,
                    items=words,
                    span=page.span,
                )
            )
    return Draft(story, tuple(pages))


def load_findings(folder: Path) -> tuple[Story | None, tuple[Finding, ...]]:
    """The story, as far as there is one, and what reading it has to say."""
    try:
        story, found = load_story(folder, layouts=LAYOUTS, editions=EDITIONS)
        return personalise(story, story.reader), found
    except BookError as error:
        return None, error.findings
