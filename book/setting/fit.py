"""Fitting: words and a box in, set words at their places out, or an error that says how many words are too many."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from book.characters import short
from book.findings import BookError, Span, stop
from book.geometry import Box
from book.laid import Role, Run, SetLine, Words
from book.model import Line, Piece, Text
from book.setting import compose
from book.setting.fonts import Family
from book.setting.lines import lines_of, width_of

Align = Literal["left", "centre"]
Valign = Literal["top", "middle", "bottom"]

# How far a line of a child's book reaches over and under its baseline, in parts of the type size: the tall letters of
# Andika reach 0.78 up, its tails 0.24 down. Marks on capitals (0.99) stand in the leading or in the margin.
ASCENT = 0.8
DESCENT = 0.25
_BLANKS = re.compile("[ \t\r\n]+")
LEADING = 1.42  # of the type size, baseline to baseline: the art bible's number for a page that is read aloud


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Words to be set under each other with others: how they look, and the space `after` them in points.

    `leading` is in parts of the size. `widest` limits the column, in parts of the size; 0 sets no limit. Lines of
    `running` text are as full as may be, others as even.
    """

    text: Text
    role: Role
    size: float
    colour: str
    bold: bool = False
    leading: float = LEADING
    align: Align = "left"
    after: float = 0.0
    tilt: float = 0.0
    widest: float = 0.0
    running: bool = False


@dataclass(frozen=True, slots=True)
class _Row:
    """A line before it has a place: its top is where its tallest letters end, in points from the top of the block."""

    part: int
    words: compose.Words
    top: float
    new_paragraph: bool

    def bottom(self, size: float) -> float:
        return self.top + (ASCENT + DESCENT) * size


@dataclass(frozen=True, slots=True, kw_only=True)
class Setter:
    """Sets words. `page` says in messages for which page: "page 7 (tablet)"."""

    family: Family
    language: str = "en"
    page: str = "the page"

    def set(
        self,
        text: Text,
        box: Box,
        *,
        role: Role,
        size: float,
        colour: str,
        leading: float = LEADING,
        align: Align = "left",
        valign: Valign = "top",
        bold: bool = False,
    ) -> Words:
        """One block of words in a box; see `stack`. There must be words in the text."""
        part = Part(text=text, role=role, size=size, colour=colour, leading=leading, align=align, bold=bold)
        return self.stack([part], box, valign)[0]

    def stack(self, parts: Iterable[Part], box: Box, valign: Valign = "top") -> tuple[Words, ...]:
        """Several blocks under each other in a box; parts without words are left out.

        Raises a BookError: P101 where they are too high for the box, P102 for a word wider than the box, P103 and
        P104 for letters that cannot be set.
        """
        kept = [part for part in parts if part.text]
        rows = self._rows(kept, box.width)
        if not rows:
            return ()
        height = rows[-1].bottom(kept[-1].size)
        if height > box.height + 0.01:
            raise self._too_many(rows, kept, box.height)
        top = box.y + {"top": 0.0, "middle": 0.5, "bottom": 1.0}[valign] * (box.height - height)
        return tuple(
            _block(part, [row for row in rows if row.part == i], Box(box.x, top, box.width, height))
            for i, part in enumerate(kept)
        )

    def height(self, parts: Iterable[Part], width: float) -> float:
        """How high a stack is at a width, in points; 0 without words. Raises as `stack` does, but never P101."""
        kept = [part for part in parts if part.text]
        rows = self._rows(kept, width)
        return rows[-1].bottom(kept[-1].size) if rows else 0.0

    def keeps_lines(self, parts: Iterable[Part], width: float) -> bool:
        """Whether each line of the author's fits a column and stays one line. Raises as `height` does."""
        kept = [part for part in parts if part.text]
        return len(self._rows(kept, width)) == sum(len(part.text.lines) for part in kept)

    def largest(
        self, parts: Callable[[float], Sequence[Part]], box: Box, sizes: Sequence[float], valign: Valign = "top"
    ) -> tuple[Words, ...]:
        """The stack at the first of the sizes, largest first, at which it fits. Raises as `stack` does at the last."""
        for size in sizes[:-1]:
            try:
                return self.stack(parts(size), box, valign)
            except BookError:
                continue
        return self.stack(parts(sizes[-1]), box, valign)

    def _rows(self, parts: Sequence[Part], width: float) -> list[_Row]:
        """All lines of the parts, from the top down."""
        rows: list[_Row] = []
        top = 0.0
        for i, part in enumerate(parts):
            column = min(width, part.widest * part.size) if part.widest else width
            hand = compose.Hand(self.family, part.bold, self.language)
            step = part.leading * part.size
            em = round(column / part.size * 1000, 3)
            for p, paragraph in enumerate(lines_of(part.text, hand, em, running=part.running)):
                top += step / 2 if p else 0
                for n, words in enumerate(paragraph):
                    rows.append(_Row(i, words, top, new_paragraph=p > 0 and n == 0))
                    top += step
            top += part.after - step + (ASCENT + DESCENT) * part.size
        return rows

    def _too_many(self, rows: Sequence[_Row], parts: Sequence[Part], height: float) -> BookError:
        """P101, at the first word that has no room."""
        over = [row for row in rows if row.bottom(parts[row.part].size) > height + 0.01]
        first = over[0].words[0]
        count = sum(len(row.words) for row in over)
        words = "word" if count == 1 else "words"
        size = f"{parts[over[0].part].size:.3g} pt"
        message = f"{count} {words} too many at {size} on {self.page}, from '{short(first.text)}' on"
        return stop("P101", message, first.span, "cut some words, or choose a layout with more room for them")


def as_text(words: str, span: Span) -> Text:
    """Plain words, such as a title, as a Text of one line; a blank line begins a paragraph.

    Blanks that hold words together stay what they are.
    """
    lines = [Line((Piece(_BLANKS.sub(" ", part.strip())),), span) for part in words.split("\n\n") if part.strip()]
    return Text(tuple((line,) for line in lines), span)


def _block(part: Part, rows: Sequence[_Row], box: Box) -> Words:
    lines, boxes = [], []
    for row in rows:
        width = width_of(row.words) * part.size / 1000
        x = box.x if part.align == "left" else box.x + (box.width - width) / 2
        boxes.append((x, x + width))
        lines.append(_line(row, part, x, box.y))
    left, right = min(x for x, _ in boxes), max(x for _, x in boxes)
    top, bottom = rows[0].top, rows[-1].bottom(part.size)
    return Words(
        box=Box(left, box.y + top, right - left, bottom - top),
        lines=tuple(lines),
        role=part.role,
        size=part.size,
        span=rows[0].words[0].span,
        tilt=part.tilt,
    )


def _line(row: _Row, part: Part, x: float, top: float) -> SetLine:
    """Runs from left to right: neighbours of one font, key and language are one, with the blanks between."""
    groups: list[list[compose.Chunk]] = []
    for i, word in enumerate(row.words):
        for chunk in (*(word.gap if i else ()), *word.chunks):
            if groups and _alike(groups[-1][-1], chunk):
                groups[-1].append(chunk)
            else:
                groups.append([chunk])
    runs = []
    for group in groups:
        runs.append(_run(group, part, x))
        x += runs[-1].width
    text = "".join(run.text for run in runs)
    baseline = top + row.top + ASCENT * part.size
    return SetLine(
        baseline=baseline, runs=tuple(runs), text=text, span=row.words[0].span, new_paragraph=row.new_paragraph
    )


def _alike(one: compose.Chunk, other: compose.Chunk) -> bool:
    return (one.shaped.font, one.bold, one.key, one.language) == (
        other.shaped.font,
        other.bold,
        other.key,
        other.language,
    )


def _run(group: Sequence[compose.Chunk], part: Part, x: float) -> Run:
    return Run(
        font=group[0].shaped.font,
        size=part.size,
        x=x,
        width=sum(chunk.shaped.width for chunk in group) * part.size / 1000,
        colour=part.colour,
        glyphs=tuple(glyph for chunk in group for glyph in chunk.shaped.glyphs),
        text="".join(chunk.shaped.text for chunk in group),
        key=group[0].key,
        language=group[0].language,
    )
