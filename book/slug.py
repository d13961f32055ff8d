"""Titles to file names that every system takes."""

from __future__ import annotations

import unicodedata

LONGEST = 60
"""Characters: with an edition's name and `.pdf` a name stays below 100, and below 255 bytes in any script."""


def slug_of(title: str) -> str:
    """Small letters and digits of any script, with single dashes between; `book` where none are left."""
    plain = unicodedata.normalize("NFKD", title.casefold())
    letters = (c if c.isalnum() else "" if unicodedata.combining(c) or c in "'\u2019" else " " for c in plain)
    words = "".join(letters).split()
    slug = unicodedata.normalize("NFC", "-".join(words))[:LONGEST].strip("-")
    return slug or "book"
