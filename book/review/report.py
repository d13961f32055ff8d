"""The file of the editor's report: a proof and its storyboard in, HTML that needs nothing else out."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from html import escape

from book.preview import storyboard
from book.proofs import Proof
from book.review.counts import counts, openings
from book.review.desk import Desk, lines, table
from book.review.maps import facts, hard_words, pictures
from book.review.pemat import pemat

STYLE = """
body { font: 1rem/1.5 sans-serif; color: #22264A; background: #FFFDF8 }
main { max-width: 75rem; margin: 2rem auto; padding: 0 1rem }
h1, h2 { line-height: 1.2 } h2 { margin-top: 3rem }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 2rem } caption { text-align: left; padding: .3rem 0 }
th, td { text-align: left; vertical-align: top; padding: .35rem .7rem; border-bottom: 1px solid #C9C3B4 }
tr > th[scope=row] { font-weight: 600; white-space: nowrap }
img { max-width: 100%; height: auto }
.wide { overflow-x: auto }
"""


def report(proof: Proof) -> bytes:
    """The file, in UTF-8. It loads nothing; the same proof gives the same bytes."""
    desk = Desk(proof)
    story = proof.story
    parts = "".join(
        f'<section>\n<h2 id="{name}">{escape(heading)}</h2>\n'
        f'<div class="wide" tabindex="0" role="region" aria-labelledby="{name}">\n{section(desk)}</div>\n</section>\n'
        for name, heading, section in SECTIONS
    )
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; '
        "style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(story.title)}: report</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n"
        f"<h1>{escape(story.title)}: the editor's report</h1>\n{parts}</main>\n</body>\n</html>\n"
    ).encode()


def _findings(desk: Desk) -> str:
    rows = [[f.code, f.severity, str(f.span), f.message, f.hint] for f in desk.proof.findings]
    allowed = [[code, str(span), reason] for code, reason, span in _allowed(desk)]
    told = (
        table("Findings", ["code", "kind", "place", "what", "what to do"], rows)
        if rows
        else "<p>Nothing is wrong.</p>\n"
    )
    return told + (table("Allowed by the author", ["code", "place", "reason"], allowed) if allowed else "")


def _allowed(desk: Desk) -> tuple[tuple[str, str, object], ...]:
    story = desk.proof.story
    return (*story.allow, *(allow for page in story.pages for allow in page.allow))


def _storyboard(desk: Desk) -> str:
    proof = desk.proof
    if not proof.sheets:
        return "<p>The words fit in no edition.</p>\n"
    data = b64encode(storyboard(proof, proof.sheets[0])).decode("ascii")
    alt = f"All pages of the edition {proof.sheets[0].edition.name} side by side; their words stand below."
    counted = "The counts below the pages are of all that is printed; the tables count the words of the story itself."
    return f'<img src="data:image/png;base64,{data}" alt="{lines(alt)}">\n<p>{counted}</p>\n'


SECTIONS: tuple[tuple[str, str, Callable[[Desk], str]], ...] = (
    ("findings", "Findings", _findings),
    ("counts", "How long and how hard", counts),
    ("storyboard", "Storyboard", _storyboard),
    ("openings", "Spread by spread", openings),
    ("facts", "The fact map", facts),
    ("words", "Hard words", hard_words),
    ("pictures", "Pictures", pictures),
    ("pemat", "PEMAT sheet", pemat),
)
