"""What a library raises over a PDF that keeps no rules, or warns of, in; words for those who make books out."""

from __future__ import annotations

import re

import pikepdf

FAULTS = (pikepdf.PdfError, ValueError, TypeError, KeyError, IndexError, AttributeError, ArithmeticError, RuntimeError)
"""What reading a file that keeps none of the rules of PDF can raise."""


class TooMuchError(RuntimeError):
    """The file has more in it than can be read in a reasonable time."""


EARLY = "input stream is complete"
"""What qpdf says of a stream that lacks its end."""
WORDS = (
    ("memory limit exceeded", "something in it unpacks to more than can be checked"),
    (EARLY, "a part of it ends early, and what stood at its end is lost"),
    (r"inflate|LZW|unfilterable|decod|filter", "what is packed in it cannot be unpacked"),
    (r"xref|trailer|startxref|file is damaged|/Root|Catalog", "its table of contents (xref) is wrong"),
    (r"[Pp]ages? tree|Pages|/Page\b|\bkid\b|/Kids", "its list of pages is wrong"),
    (r"stream", "what is packed in it has a wrong length"),
    (r"MediaBox", "a page names no size"),
)
"""By what the library says, the first that is found in it."""
OTHER = "a part of it is not what it should be"
OBJECT = re.compile(r"\bobject (\d+)[ ,]\d+")


def said(error: object) -> str:
    """What a library says about a file, in one short line, with the number that programs know the part by."""
    text = re.sub(r"stream <[^>]*>", "", str(error))
    library = isinstance(error, (pikepdf.PdfError, str, Warning))
    words = next((words for sign, words in WORDS if library and re.search(sign, text)), OTHER)
    number = OBJECT.search(text)
    return f"{words} (object {number[1]})" if number else words
