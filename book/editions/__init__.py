"""The editions: one file each, one line each in the table. The first is the one that a new book gets."""

from __future__ import annotations

from book.editions.colouring import COLOURING_A4, COLOURING_LETTER
from book.editions.edition import Edition
from book.editions.tablet import TABLET
from book.editions.tablet_wide import TABLET_WIDE
from book.editions.web import WEB

EDITIONS: dict[str, Edition] = {
    edition.name: edition for edition in (TABLET, TABLET_WIDE, WEB, COLOURING_A4, COLOURING_LETTER)
}

__all__ = ["EDITIONS", "Edition"]
