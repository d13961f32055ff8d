"""The words on each page of a PDF, as readers that share no code find them; those not installed are left out."""

from __future__ import annotations

import shutil
import subprocess
import unicodedata

import pypdfium2

COMMANDS = {
    "pdftotext": ["pdftotext", "-raw", "{file}", "-"],
    "mutool": ["mutool", "draw", "-q", "-F", "txt", "{file}"],
}
"""Without `-raw` pdftotext guesses: it sorts columns, and takes the three words "a b c" for one that is spaced out."""
READERS = ("pdfium", *(name for name, words in COMMANDS.items() if shutil.which(words[0])))


def said(file, reader) -> list[list[str]]:
    """The words of each page in the order in which a reader has them."""
    if reader == "pdfium":
        with_pages = pypdfium2.PdfDocument(file)
        pages = [with_pages[n].get_textpage().get_text_bounded() for n in range(len(with_pages))]
        with_pages.close()
    else:
        words = [word.format(file=file) for word in COMMANDS[reader]]
        text = subprocess.run(words, capture_output=True, check=True, text=True).stdout
        pages = text.rstrip("\n").removesuffix("\f").split("\f")
    return [words_of(page) for page in pages]


def words_of(text) -> list[str]:
    """The words of a text; a letter with marks may be written in several ways that are one (Unicode, annex 15)."""
    return unicodedata.normalize("NFC", text).split()
