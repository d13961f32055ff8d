"""Checks of what a picture says to those who cannot see it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from book.checks.draft import Draft, art_in, finding, words_in
from book.findings import Finding, Span
from book.laid import Picture

LEAST_DPI = 150
"""Dots an inch: half of the 300 that print shops ask of photographs (help pages of KDP and Lulu)."""
NAMED = 3
"""Pictures that are named; of more there is only the number."""


def length_of_alt(draft: Draft) -> Iterator[Finding]:
    """A201: words for a picture that say too little or too much.

    From 8 to 30 words (the editor's brief; the median of 48 picture books is 10.6).

    Why: "a girl" leaves the listener outside; sixty words stop the story.
    Instead of: alt: A girl.
    Write: alt: Nia sits on the floor among twelve odd shoes. Her red boots are as big as buckets.
    """
    for art in art_in(draft.story):
        count = len(words_in(art.alt))
        if art.alt and not 8 <= count <= 30:
            what = "says too little" if count < 8 else "says too much"
            message = f"'alt' {what}: {count} word{'' if count == 1 else 's'}, where 8 to 30 are right"
            yield finding("A201", message, art.alt_span or art.span, "say what matters in the picture")


def says_picture(draft: Draft) -> Iterator[Finding]:
    """A202: words for a picture that begin by saying that it is a picture.

    Why: the reading device has just said so.
    Instead of: alt: A picture of a boy who holds a spoon like a sword.
    Write: alt: A boy holds a spoon like a sword.
    """
    language = draft.language
    if not language:
        return
    for art in art_in(draft.story):
        said = next((words for words in language.says_picture if art.alt.casefold().startswith(words)), "")
        if said:
            yield finding(
                "A202", f"'alt' begins with '{art.alt[: len(said)]}'", art.alt_span or art.span, "leave that out"
            )


def alt_is_words(draft: Draft) -> Iterator[Finding]:
    """A203: words for a picture that only repeat the words of the page.

    Why: who listens hears the same twice, and never what the picture shows.
    Instead of: words: Nia has new boots. and alt: Nia has new boots.
    Write: alt: Nia takes a giant step in red boots. One heel slips out.
    """
    for page in draft.story.pages:
        if page.picture and page.picture.alt:
            alt = [word.casefold() for word in words_in(page.picture.alt)]
            for text in (page.words, page.words_right, page.heading):
                if text and alt == [word.casefold() for word in words_in(text.text)]:
                    place = page.picture.alt_span or page.picture.span
                    yield finding(
                        "A203", "'alt' repeats the words of the page", place, "say what the words do not tell"
                    )


def same_alt(draft: Draft) -> Iterator[Finding]:
    """A204: two different pictures with the same words.

    Why: who listens takes them for the same picture.
    Instead of: alt: Nia and Ben at the doctor's. on two pages
    Write: alt: Nia sits on Doctor Ada's high bed and swings her legs. on the second
    """
    first: dict[str, tuple[str, Span]] = {}
    for art in art_in(draft.story):
        if art.alt:
            path, place = first.setdefault(art.alt.casefold(), (art.path, art.alt_span or art.span))
            if path != art.path:
                yield finding(
                    "A204", f"the same 'alt' as in {place}", art.alt_span or art.span, "say what is different"
                )


def coarse_pictures(drafts: Sequence[Draft]) -> Iterator[Finding]:
    """A205: photographs or scans with too few dots for the size at which they stand on the page.

    One finding for all editions together, the worst picture first. Fewer than 150 dots an inch are named, half of the
    300 that print shops ask for. What a page allows is left out of it.

    Why: what looks sharp as a small picture on a screen turns into steps on a page.
    Instead of: a photograph of 640 by 480 dots on a whole page
    Write: the same photograph as the camera took it
    """
    coarse: dict[tuple[str, str], _Coarse] = {}
    for draft in drafts:
        for page in draft.pages:
            for item in page.items:
                if isinstance(item, Picture) and item.path in draft.pixels:
                    wide, high = draft.pixels[item.path]
                    dpi = min(wide / item.frame.width, high / item.frame.height) * 72
                    key = item.path, item.span.path
                    if dpi < LEAST_DPI and (key not in coarse or dpi < coarse[key].dpi):
                        coarse[key] = _Coarse(dpi, item.path, page.number, draft.edition, item.span)
    allowed = {
        span.path for draft in drafts for page in draft.story.pages for code, _, span in page.allow if code == "A205"
    }
    worst = sorted(coarse.values())
    for group in (
        [it for it in worst if it.span.path not in allowed],
        *([it] for it in worst if it.span.path in allowed),
    ):
        if group:
            more = f" and {len(group) - NAMED} more" if len(group) > NAMED else ""
            message = f"fewer than {LEAST_DPI} dots an inch: {', '.join(map(str, group[:NAMED]))}{more}"
            yield finding(
                "A205", message, group[0].span, "use larger files of them, or a layout with a smaller picture"
            )


class _Coarse(NamedTuple):
    """A picture of dots where it is coarsest."""

    dpi: float
    path: str
    page: int
    edition: str
    span: Span

    def __str__(self) -> str:
        """As the finding names it."""
        return f"{self.path} has {self.dpi:.0f} on page {self.page}" + (f" of {self.edition}" if self.edition else "")
