"""The colours of pages on a screen: what the story wants in, inks that can be read on their papers out.

Text on paper has a contrast of 7 to 1 or more: WCAG 2.2, success criterion 1.4.6 (AAA).
"""

from __future__ import annotations

from dataclasses import dataclass

from book.checks.contrast import LEAST, contrast, light
from book.model import Page, Story

BLACK, WHITE = "#000000", "#FFFFFF"
DARK_PAPER, DARK_INK, DARK_TABLE = "#1D1F33", "#F6ECD8", "#12131F"
"""At night all papers are one dark blue with cream letters; pictures stay as they are."""
TABLE = 0.09
"""How much ink is in the colour of the table on which the book lies."""


@dataclass(frozen=True, slots=True)
class Shades:
    """A paper, the ink on it, the ink of words that stand on a picture, and the table round the page."""

    paper: str
    ink: str
    over: str
    around: str


def shades_of(page: Page, story: Story) -> Shades:
    """The colours of a page by day.

    A light `ink` is meant for a dark picture: where the page has no `ground` of its own, its words go on paper of the
    story's ink, so that a page of the night stays one.
    """
    over = page.ink or story.ink
    paper = page.ground or story.ground
    if not page.ground and page.ink and not reads(over, paper) and reads(over, story.ink):
        paper = story.ink
    ink = readable(over, paper, story.ink, story.ground)
    return Shades(paper, ink, over, mixed(paper, ink, TABLE))


def table_of(story: Story) -> tuple[str, str]:
    """The colour of the table round the book, and of the signs on it."""
    table = mixed(story.ground, story.ink, TABLE)
    return table, readable(story.ink, table)


def readable(ink: str, paper: str, *others: str) -> str:
    """The first of these inks that can be read on the paper, else black or white."""
    tries = (ink, *others, BLACK, WHITE)
    return next((each for each in tries if reads(each, paper)), max(BLACK, WHITE, key=lambda c: ratio(c, paper)))


def reads(ink: str, paper: str) -> bool:
    """Whether words in this ink can be read on this paper by all."""
    return ratio(ink, paper) >= LEAST


def ratio(one: str, other: str) -> float:
    """The contrast of two colours `#RRGGBB`, 1 to 21."""
    return contrast(light(_channels(one)), light(_channels(other)))


def mixed(one: str, other: str, part: float) -> str:
    """A colour with so much of another in it, 0 to 1."""
    pairs = zip(_channels(one), _channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * part):02X}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
