"""Breaking lines: widths in, the places where lines begin out. Ragged right, and never inside a word.

An author's lines stand as they are where each fits the column. A line that is too wide is broken evenly; where that
would make more lines than the paragraph needs, the whole paragraph is. Running text, such as answers for grown-ups, is
broken full instead: all paragraphs fill the same column. All widths are in one unit, whichever it is.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

# Weights of a break, beside the raggedness of a line, which is at most 1. Fewer lines weigh more than anything.
_LINE = 1e6
_WIDOW = 1e4  # a last line of one short word
_WEAK = 1e2  # a line that ends in a word which belongs to the next
_BREATH = 0.04  # what a break after a comma or a full stop is better than another
_PROSE = 2.5  # columns: a line of the author as long as that is prose, and is not broken where one breathes
_STUB = 0.3  # a last line of running text that is shorter than the next number
_SHORTEST = 0.25  # of the column
_AUTHOR = 0.08  # what a break where the author made one is better than another

SHORT = 5  # letters
WEAK_ENDS = frozenset({"a", "i", "the"})
_PAUSES = (".", ",", ";", ":", "!", "?", "\u2026", "\u2014", "\u2013", "\u201d", "\u2019")


def even_breaks(
    widths: Sequence[float],
    gaps: Sequence[float],
    texts: Sequence[str],
    column: float,
    ends: Collection[int] = (),
    *,
    running: bool = False,
) -> tuple[int, ...]:
    """Where each line begins: the fewest lines, and of these the most even ones.

    Of `running` text the last line may be short, so that the others are full, but is no lone word at all.

    `gaps[i]` is the blank before word `i`; `ends` holds the words that begin a line of the author. A last line of
    one short word, and a line that ends in a lone "a", "I" or "the", are taken only where there is no other way with
    as few lines. No word may be wider than the column.
    """
    count = len(widths)
    breath = _BREATH if not running and sum(widths) + sum(gaps[1:]) < _PROSE * column else 0.0
    best = [0.0] + [float("inf")] * count
    came = [0] * (count + 1)
    for first in range(count):
        width = widths[first]
        for last in range(first, count):
            if last > first:
                width += gaps[last] + widths[last]
                if width > column + 0.001:
                    break
            if running and last == count - 1:
                cost = best[first] + _last_cost(first, last, width / column)
            else:
                cost = best[first] + _cost(texts, first, last, width / column, ends)
            if breath and last < count - 1 and texts[last].endswith(_PAUSES):
                cost -= breath
            if cost < best[last + 1]:
                best[last + 1], came[last + 1] = cost, first
    starts, at = [], count
    while at:
        at = came[at]
        starts.append(at)
    return tuple(reversed(starts))


def _cost(texts: Sequence[str], first: int, last: int, full: float, ends: Collection[int]) -> float:
    """What a line from word `first` to `last` costs that fills so much of its column."""
    cost = _LINE + (1 - full) ** 2
    if last == len(texts) - 1:
        return cost + (_WIDOW if first == last and first and is_short(texts[last]) else 0)
    if texts[last].strip("\u201c\u201d\"'(").lower() in WEAK_ENDS:
        cost += _WEAK
    return cost - (_AUTHOR if last + 1 in ends else 0)


def _last_cost(first: int, last: int, full: float) -> float:
    """What the last line of running text costs: nothing, where it is longer than a stub."""
    return _LINE + (_WIDOW if first == last and first else _STUB if full < _SHORTEST else 0)


def is_short(word: str) -> bool:
    """Whether a word has so few letters that it should not stand alone at the end."""
    return sum(c.isalnum() for c in word) <= SHORT
