"""What can be wrong with a story file: a page of the manual for each code."""

from __future__ import annotations

CODES: dict[str, str] = {
    "S001": """S001: a file or folder that the book needs is not there, or cannot be read.

    A book folder holds story/book.yaml and at least one page in story/pages. Only files inside the book folder are
    read; a link that leads out of it is refused.

    Why: a page that is left out in silence is a hole in the story.
    Instead of: book build story/pages
    Write: book build my-book, where my-book/story/book.yaml is
    """,
    "S002": """S002: a line that YAML cannot read.

    Most often words that begin with a sign which means something to YAML: * & ! [ { > | @ % ` or a quotation mark, or
    that hold a colon with a blank behind it.

    Why: from such a line on, nobody can tell what the file says.
    Instead of: words: Ben said: "Stop!"
    Write: words: | and on the next line, indented by two blanks, Ben said: "Stop!"
    """,
    "S003": """S003: a key that the program does not know.

    Why: it is most often a slip of the pen, and what it was to say would be lost.
    Instead of: layuot: full
    Write: layout: full
    """,
    "S004": """S004: a key that must be there is missing.

    story/book.yaml needs a title; a page needs a layout of its own or the one in story/book.yaml; a thing in a list
    needs its head or its id.

    Why: the book cannot be made without it.
    Instead of: a page of words alone, and no layout in story/book.yaml
    Write: layout: full
    """,
    "S005": """S005: a value of the wrong kind, or none at all.

    A list where words should be, words where a list should be, a key with nothing behind it, an empty file.

    Why: the program does not guess what was meant.
    Instead of: words: [Once upon a time]
    Write: words: Once upon a time
    """,
    "S006": """S006: the same key twice.

    Why: only one of the two could be printed, and YAML would choose the last without a word.
    Instead of: words: Once upon a time ... and further down words: The end.
    Write: both texts under one words: |
    """,
    "S007": """S007: YAML's own tricks.

    Anchors (&name), references (*name), tags (!name), merge keys (<<), orders (%), keys that are lists, and a second
    document in the file are refused.

    Why: each of them changes or loses words that an author only wanted to see printed: '&Then he ran' would be
    printed as 'he ran'. And some make a small file grow without end.
    Instead of: words: &Then he ran
    Write: words: | and on the next line, indented by two blanks, &Then he ran
    """,
    "S008": """S008: characters that nobody can see.

    Controls, soft hyphens, marks that turn the direction of writing, odd line ends, blanks and joiners without width,
    tags; and files that are not UTF-8. Joiners may stand in writing that needs them, as in Persian, Hindi and Thai.

    Why: they print as boxes or as nothing, show words in another order than they are stored, or hide a word from
    whoever looks for it.
    Instead of: words copied from a PDF
    Write: the same words, typed, in a file saved as UTF-8
    """,
    "S009": """S009: a file, a text or a book beyond all measure.

    At most 1 MB and 20,000 values a file, lists in lists 50 deep, 10,000 characters a text, 500 pages.

    Why: a page of a picture book has 500 bytes; what is a thousand times that is no page, and could stop the computer.
    Instead of: the whole novel in one page
    Write: a page file for each page
    """,
    "S010": """S010: words that YAML takes for a comment.

    Behind a blank, '#' begins a comment unless the words stand in quotation marks or below a '|'.

    Why: everything behind the '#' is lost.
    Instead of: words: We are #1 today
    Write: words: "We are #1 today"
    """,
    "S011": """S011: a name that is not known.

    A layout, an edition, a way to fit a picture, a fact or a question that story/faq.yaml does not hold.

    Why: it is most often a slip of the pen.
    Instead of: layout: ful
    Write: layout: full
    """,
    "S012": """S012: a value that cannot be read.

    A colour is "#RRGGBB", a level 4-8, a place in a picture 50% 40%, a language en-US, a choice yes or no; an id has
    small letters, digits and hyphens.

    Why: the program does not guess what was meant.
    Instead of: ground: light yellow
    Write: ground: "#FFF4CC"
    """,
    "S013": """S013: a picture that cannot be found, or more than one.

    A name such as boots means boots.svg, boots.png, boots.jpg or boots.jpeg in assets/pictures; exactly one of them
    must be there. A path begins in the book folder and stays in it.

    Why: a page without its picture tells half of the story, and a wrong one tells another.
    Instead of: picture: C:\\Users\\Ana\\boots.png
    Write: picture: boots, with the file in assets/pictures
    """,
    "S014": """S014: a picture without words for those who cannot see it.

    Each picture has either alt, 8 to 30 words that say what matters in it, or decoration: yes.

    Why: a child who listens to the book hears these words instead of seeing the picture.
    Instead of: picture: boots
    Write: picture: boots and alt: Nia takes a giant step in red boots as big as buckets.
    """,
    "S015": """S015: an id that stands for two things.

    Why: a page that retells it would retell one of the two, and nobody knows which.
    Instead of: id: what-genes for two facts
    Write: id: what-genes and id: what-lifestyle
    """,
    "S016": """S016: an allow that silences nothing.

    A line under allow: silences one warning on its page, or in story/book.yaml one about the book as a whole. Errors
    are never silenced. Nor is what is said of a file, such as A154 and A155 of a picture: it is true of each page that
    shows the file, and is mended once, in the file.

    Why: a fault that comes back later would be silenced by a reason that was given for another one.
    Instead of: allow: {W101: "the long sentence is the joke"} on a page of short sentences
    Write: nothing; delete the line
    """,
    "S017": """S017: a place for the reader's own name, and no reader.

    {name}, {they}, {them}, {their}, {theirs} and {themself} stand for the child of whom the book tells.

    Why: the braces would be printed.
    Instead of: {name} has new boots. without a reader
    Write: in story/book.yaml reader: and below it, indented, name: Ana and they: she
    """,
    "S018": """S018: a file in story/pages that is no page, or comes at another place than its number says.

    Pages end in .yaml. They are sorted by name letter by letter, so that 10-ducks comes before 9-cows.

    Why: a page that is left out, or read too early, is a hole in the story.
    Instead of: 9-cows.yml
    Write: 09-cows.yaml
    """,
    "S019": """S019: a word with letters of two alphabets.

    Most often one Cyrillic or Greek letter that looks like a Latin one, from words copied elsewhere. Greek letters that
    look like no other may stand in a Latin word, as in names of genes; whole words of another alphabet may stand
    anywhere.

    Why: it looks right and is not: a voice reads it wrong, a search does not find it, and another typeface shows it.
    Instead of: l\u0430yout, whose a is U+0430 CYRILLIC SMALL LETTER A
    Write: layout
    """,
}
"""Code to page."""
