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
    for page, blocks in _grounds(draft):
        for lines in blocks:
            worst, line = min(((_contrast(line, ground), line) for line, ground in lines), key=lambda it: it[0])
            if worst < LEAST:
                message = f"'{line.text}' has a contrast of {worst:.1f} to 1 on page {page.number}"
                hint = f"it needs {LEAST:.0f} to 1: choose another 'ink', or a calmer ground"
                yield finding("C101", message, line.span, hint)


def restless_ground(draft: Draft) -> Iterator[Finding]:
    """C102: words that stand on more than one tone.

    Words may stand where the picture has one calm tone, light or dark. The lightest and the
    darkest part of the ground behind a line, of a tenth each, have a contrast of less than 1.2 to 1. In *Does It Fit?*
    it is 1.13 at most, and pale stripes, a face or the edge of a wall are beyond it.

    Why: stripes, a face or a horizon behind words are read with them, even where every letter has contrast enough.
    Instead of: a text zone that lies across a face
    Write: a text zone over the wall beside it
    """
    for page, blocks in _grounds(draft):
        for lines in blocks:
            worst, line = max(((_range(ground), line) for line, ground in lines), key=lambda it: it[0])
            if worst >= CALM:
                message = f"'{line.text}' stands on more than one tone on page {page.number}: {worst:.2f} to 1"
                hint = "draw the text zone in one calm tone, or put it where the picture has one"
                yield finding("C102", message, line.span, hint)


def _grounds(draft: Draft) -> Iterator[tuple[LaidPage, list[list[tuple[SetLine, Colours]]]]]:
    """Of each page its blocks of words, as lines with how often each colour stands behind them; none without any."""
    if draft.behind is None:
        return
    for page in draft.pages:
        blocks = []
        for item in page.items:
            if isinstance(item, Words):
                lines = ((line, draft.behind(page, _box(item, line))) for line in item.lines if line.runs)
                if seen := [(line, ground) for line, ground in lines if ground]:
                    blocks.append(seen)
        yield page, blocks


def _box(words: Words, line: SetLine) -> Box:
    """Where the letters of a line stand."""
    first, last = line.runs[0], line.runs[-1]
    return Box(first.x, line.baseline - 0.8 * words.size, last.x + last.width - first.x, words.size)


def _range(ground: Colours) -> float:
    """The contrast between the lightest and the darkest tenth of a ground."""
    tones = sorted((light(colour), count) for colour, count in ground.items())
    return contrast(_tone_at(tones), _tone_at(tones[::-1]))


def _tone_at(tones: list[tuple[float, int]]) -> float:
    """The last luminance of the first tenth."""
    counts = list(accumulate(count for _, count in tones))
    return tones[bisect_right(counts, counts[-1] * EDGES)][0]


def _contrast(line: SetLine, ground: Colours) -> float:
    """The worst contrast of a line, but for a hundredth of its ground."""
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
