"""Checks of colour: whether the words can be told from what is behind them."""

from __future__ import annotations

from collections.abc import Iterator

from book.checks.draft import Draft, finding
from book.findings import Finding
from book.geometry import Box
from book.laid import LaidPage, SetLine, Words

RGB = tuple[int, int, int]
Colours = dict[RGB, int]

LEAST = 7.0
"""WCAG 2.2, success criterion 1.4.6 (AAA): contrast of text, at least 7 to 1."""
WORST = 0.01
"""The part of a ground that may be worse: brush strokes and specks. From the art bible, section 3."""


def faint_words(draft: Draft) -> Iterator[Finding]:
    """C101: words that can hardly be told from the picture behind them.

    Why: children who are learning to read, and grown-ups who read aloud in the evening, need letters that stand out.
    The contrast of the words with what is really behind them, measured on the drawn page, is 7 to 1 or more: the
    number of WCAG 2.2, success criterion 1.4.6. One part in a hundred of the ground may be worse.

    Instead of: dark words on a night sky.
    Write: `ink: "#FBF1DC"` in the page, or draw the text zone in one pale colour.
    """
    if draft.behind is None:
        return
    for page in draft.pages:
        for item in page.items:
            if isinstance(item, Words):
                worst = min(((_contrast(draft, page, item, line), line) for line in item.lines), key=lambda it: it[0])
                if worst[0] < LEAST:
                    yield finding(
                        "C101",
                        f"'{worst[1].text}' has a contrast of {worst[0]:.1f} to 1 on page {page.number}",
                        worst[1].span,
                        f"it needs {LEAST:.0f} to 1: choose another 'ink', or a calmer ground",
                    )


def _contrast(draft: Draft, page: LaidPage, words: Words, line: SetLine) -> float:
    """The worst contrast of a line, but for a hundredth of its ground."""
    if draft.behind is None or not line.runs:
        return 21.0
    first, last = line.runs[0], line.runs[-1]
    box = Box(first.x, line.baseline - 0.8 * words.size, last.x + last.width - first.x, words.size)
    ground = draft.behind(page, box)
    ink = light((int(first.colour[1:3], 16), int(first.colour[3:5], 16), int(first.colour[5:7], 16)))
    steps = sorted((contrast(ink, light(colour)), count) for colour, count in ground.items())
    left = sum(ground.values()) * WORST
    for step, count in steps:
        left -= count
        if left < 0:
            return step
    return 21.0


def light(colour: RGB) -> float:
    """Relative luminance, 0 to 1, as WCAG 2.2 defines it for sRGB."""
    red, green, blue = (c / 3294.6 if c <= 10 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: float, other: float) -> float:
    """The contrast of two luminances, 1 to 21."""
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)
