"""What lies on the editor's desk: a proof in, the story's pages with their numbers and scores out; and plain HTML."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from book.checks import Draft
from book.checks.draft import texts_of
from book.checks.scores import Scores, scores_of
from book.model import Page, Text
from book.proofs import Proof


@dataclass(frozen=True, slots=True)
class Desk:
    """A proof, and its first edition as a draft; without pages where the words fit in no edition."""

    proof: Proof

    @property
    def draft(self) -> Draft:
        """The story with the pages of the first edition."""
        sheets = self.proof.sheets
        return Draft(story=self.proof.story, pages=sheets[0].pages if sheets else ())

    def pages_of(self, page: Page) -> str:
        """The numbers of a page of the story: `12`, `12-13`, or nothing where no edition could be laid out."""
        numbers = [str(laid.number) for laid in self.draft.pages if laid.name == page.name]
        return "-".join(numbers)

    def scores(self, texts: Iterable[Text]) -> Scores | None:
        """The scores of texts, where there are rules for readers of this age in their language."""
        draft = self.draft
        return scores_of(texts, draft.language, draft.limits) if draft.language and draft.limits else None

    @property
    def told(self) -> Scores | None:
        """The scores of the story itself."""
        return self.scores(text for page in self.draft.told for text in texts_of(page))

    @property
    def for_grown_ups(self) -> Scores | None:
        """The scores of the pages for grown-ups."""
        pages = [page for page in self.proof.story.pages if page.layout == "grown-ups"]
        texts = [text for page in pages for text in (*texts_of(page), *(entry.words for entry in page.entries))]
        return self.scores(texts) if any(texts) else None


def table(caption: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """A table of plain text; the first cell of a row names the row."""
    body = "".join(
        f'<tr><th scope="row">{escape(row[0])}</th>{"".join(f"<td>{lines(cell)}</td>" for cell in row[1:])}</tr>\n'
        for row in rows
    )
    names = "".join(f'<th scope="col">{escape(name)}</th>' for name in head)
    return f"<table>\n<caption>{escape(caption)}</caption>\n<tr>{names}</tr>\n{body}</table>\n"


def lines(text: str) -> str:
    """Text as HTML, its line feeds kept."""
    return escape(text).replace("\n", "<br>")
