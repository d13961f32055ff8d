"""Checks of colour: whether the words can be told from what is behind them, and whether that is calm."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate

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
CALM = 1.2
EDGES = 0.1
"""The part of a ground at each end of its tones that does not count: shadows of cut edges and strokes of a brush."""


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


def restless_ground(draft: Draft) -> Iterator[Finding]:
    """C102: words that stand on more than one tone.

    Words may stand where the picture has one calm tone, light or dark. The lightest and the
    darkest part of the ground behind a line, of a tenth each, have a contrast of less than 1.2 to 1. In *Does It Fit?*
    it is 1.13 at most, and pale stripes, a face or the edge of a wall are beyond it.

    Why: stripes, a face or a horizon behind words are read with them, even where every letter has contrast enough.
    Instead of: a text zone that lies across a face
    Write: a text zone over the wall beside it
    """
    if draft.behind is None:
        return
    for page in draft.pages:
        for item in page.items:
            if isinstance(item, Words):
                worst = max(((_range(draft, page, item, line), line) for line in item.lines), key=lambda it: it[0])
                if worst[0] >= CALM:
                    yield finding(
                        "C102",
                        f"'{worst[1].text}' stands on more than one tone on page {page.number}: {worst[0]:.2f} to 1",
                        worst[1].span,
                        "draw the text zone in one calm tone, or put it where the picture has one",
                    )


def _range(draft: Draft, page: LaidPage, words: Words, line: SetLine) -> float:
    """The contrast between the lightest and the darkest tenth of the ground of a line."""
    tones = sorted((light(colour), count) for colour, count in _ground(draft, page, words, line).items())
    return contrast(_tone_at(tones), _tone_at(tones[::-1])) if tones else 1.0


def _tone_at(tones: list[tuple[float, int]]) -> float:
    """The last luminance of the first tenth."""
    counts = list(accumulate(count for _, count in tones))
    return tones[bisect_right(counts, counts[-1] * EDGES)][0]


def _ground(draft: Draft, page: LaidPage, words: Words, line: SetLine) -> Colours:
    """How often each colour stands behind a line."""
    if draft.behind is None or not line.runs:
        return {}
    first, last = line.runs[0], line.runs[-1]
    box = Box(first.x, line.baseline - 0.8 * words.size, last.x + last.width - first.x, words.size)
    return draft.behind(page, box)


def _contrast(draft: Draft, page: LaidPage, words: Words, line: SetLine) -> float:
    """The worst contrast of a line, but for a hundredth of its ground."""
    ground = _ground(draft, page, words, line)
    if not ground:
        return 21.0
    first = line.runs[0]
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
