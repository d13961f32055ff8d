"""The editions: one file each, one line each in the table. The first is the one that a new book gets."""

from __future__ import annotations

from book.editions.booklet import BOOKLET_A4, BOOKLET_LETTER
from book.editions.colouring import COLOURING_A4, COLOURING_LETTER
from book.editions.edition import Edition
from book.editions.tablet import TABLET
from book.editions.tablet_wide import TABLET_WIDE
from book.editions.web import WEB
from book.editions.zine import ZINE_A4, ZINE_LETTER

EDITIONS: dict[str, Edition] = {
    edition.name: edition
    for edition in (
        TABLET,
        TABLET_WIDE,
        WEB,
        BOOKLET_A4,
        BOOKLET_LETTER,
        ZINE_A4,
        ZINE_LETTER,
        COLOURING_A4,
        COLOURING_LETTER,
    )
}

__all__ = ["EDITIONS", "Edition"]
