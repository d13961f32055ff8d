"""The PDF editions of the shipped story, each built once for all tests, from pictures that are compiled once."""

from __future__ import annotations

import atexit
from functools import lru_cache
from pathlib import Path
from tempfile import TemporaryDirectory

from book.make import printed
from book.proofs import proof

ROOT = Path(__file__).parent.parent


@lru_cache(maxsize=1)
def kept():
    """A folder for compiled pictures, for as long as the tests run."""
    folder = TemporaryDirectory()
    atexit.register(folder.cleanup)
    return Path(folder.name)


@lru_cache(maxsize=4)
def own_book(name):
    """The laid-out pages of an edition, and its file."""
    ready = proof(ROOT, (name,), kept())
    (sheets,) = ready.sheets
    return sheets.pages, printed(ready, sheets)
