"""The editions: one file each, one line each in the table. The first is the one that a new book gets."""

from __future__ import annotations

from pathlib import Path

from book.editions.booklet import BOOKLET_A4, BOOKLET_LETTER
from book.editions.colouring import COLOURING_A4, COLOURING_LETTER
from book.editions.edition import Edition
from book.editions.print_shop import PREFIX, print_edition
from book.editions.tablet import TABLET
from book.editions.tablet_wide import TABLET_WIDE
from book.editions.web import WEB
from book.editions.zine import ZINE_A4, ZINE_LETTER
from book.printers import find_printer, printer_names

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


def edition_names(folder: Path | None = None) -> tuple[str, ...]:
    """The names of all editions: those of the table, and one for each printer, the book's own among them."""
    return (*EDITIONS, *(PREFIX + name for name in printer_names(folder)))


def edition_of(name: str, folder: Path | None = None, pages: int = 0) -> Edition:
    """The edition of that name, for a book of so many pages: print shops keep more clear at the fold of a thick one.

    Raises `BookError`: N102 where there is none, or what is wrong with its printer.
    """
    return EDITIONS[name] if name in EDITIONS else print_edition(find_printer(name.removeprefix(PREFIX), folder), pages)


__all__ = ["EDITIONS", "Edition", "edition_names", "edition_of"]
