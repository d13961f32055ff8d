"""The pages of the manual for what can go wrong while pages are laid out (`book explain P101`)."""

from __future__ import annotations

CODES: dict[str, str] = {
    "P101": """P101: words that do not fit their place, at the smallest size allowed.

Why: a story is never set smaller than 18 pt, pages for grown-ups not under 11 pt, small print not under 9 pt, so that
all can read it; and words are never cut off. The message counts the words that have no room.
Instead of: a page of 90 words with 'layout: full'
Write: fewer words, two pages, or 'layout: above', which gives words all the room they need
""",
    "P102": """P102: a word that is wider than its column.

Why: words are never hyphenated, because children who learn to read meet them whole.
Instead of: Pharmacogenomicsresearcherscollective
Write: a shorter word, or two
""",
    "P103": """P103: a letter that no font has, or one with more than ten marks on it.

Why: it would be printed as an empty box, or not at all; a pile of marks reaches out of the page.
Instead of: Hooray \N{PARTY POPPER}
Write: Hooray! Or put a TrueType font that has the letter into 'assets/fonts' of your book.
""",
    "P104": """P104: words that run from right to left.

Why: lines of Arabic or Hebrew need an order of words that this program cannot make yet. It says so and does not print
them in the wrong order.
Instead of: \N{HEBREW LETTER SHIN}\N{HEBREW LETTER LAMED}\N{HEBREW LETTER VAV}\N{HEBREW LETTER FINAL MEM}
Write: shalom. Or put the words into the picture.
""",
    "P105": """P105: a font that cannot be used.

Why: a damaged font prints wrong letters; a font with a restricted licence may not be put into a PDF; only TrueType
outlines (.ttf) can be.
Instead of: assets/fonts/handwriting.otf
Write: assets/fonts/handwriting.ttf, whole, with a licence that lets you embed it
""",
    "P106": """P106: something on a page for which its layout has no place.

The picture of a page with 'layout: grown-ups' is shown only where the words leave room for it, so it has to be
decoration.

Why: what you wrote would be lost without a word.
Instead of: 'words-right' on a page with 'layout: full'
Write: 'layout: spread', or put the words into 'words'
""",
    "P107": """P107: a page without something that its layout needs.

Why: the page would be empty where a reader looks first.
Instead of: 'layout: full' without a picture
Write: 'picture: boots', or 'layout: above' for words alone
""",
    "P108": """P108: an edition that keeps no page of the story.

Why: a colouring book holds the cover, the story, something to do and the back; a story of lists has none of them.
Instead of: book build -e colouring-a4, and every page with 'layout: words-to-know'
Write: a page with 'layout: full', or leave out that edition
""",
    "P109": """P109: more pages than one can fold and staple.

Why: a booklet of more than 13 sheets, which is 52 pages, springs open, and no stapler at home goes through it.
Instead of: book build -e booklet-a4 with a story of 60 pages
Write: the other editions of it, or two stories
""",
    "P110": """P110: a zine that is not made of eight pages.

A sheet with one cut folds to eight pages. 'zine:' in story/book.yaml names them by their files, without '.yaml'; a
layout over two pages, such as 'spread', counts two, and begins on the second, fourth or sixth page.

Why: with fewer, pages would be empty; with more, some would be lost.
Instead of: zine: [01-cover, 06-boots]
Write: zine: [01-cover, 02-dog, 03-cat, 04-hen, 05-cow, 06-pig, 07-night, 08-back]
""",
    "P201": """P201: a picture that cannot fill its page and show all that matters.

Why: the 'safe' box of a drawing says what must be seen whole. On a page of another shape the ground of the drawing
must reach further, or something would be cut off.
Instead of: a 'safe' box that touches the edge of the drawing
Write: more ground on all sides of it, or 'fit: whole' to show the whole drawing on plain paper
""",
}
