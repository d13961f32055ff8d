"""Kept pictures in two parts: the flat colours, which a look changes, and the relief over them, which it does not.

A cut-paper picture in other colours has the same shadows, lit edges and brush strokes. They are kept on their own,
under a name made without the colours, and lent to every child's book.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from book.art.compiled import OVERLAY, Compiled, PdfObject
from book.art.keep import keep, take


@dataclass(frozen=True, slots=True)
class Names:
    """Under which names a picture and its relief are kept."""

    whole: str
    relief: str


def put(folder: Path, names: Names, compiled: Compiled) -> None:
    """Keep a picture, its relief apart."""
    relief = tuple(each for each in compiled.objects if each.name in OVERLAY)
    if not relief:
        keep(folder, names.whole, compiled)
        return
    rest = tuple(each for each in compiled.objects if each.name not in OVERLAY)
    keep(folder, names.whole, replace(compiled, objects=rest))
    if not (folder / f"{names.relief}.art").exists():
        keep(
            folder,
            names.relief,
            Compiled(objects=relief, root=OVERLAY[0], width=compiled.width, height=compiled.height),
        )


def get(folder: Path, names: Names) -> Compiled | None:
    """The whole picture, or None where a part of it is not there."""
    found = take(folder, names.whole)
    if found is None or not any(f"@{OVERLAY[0]}@" in each.head for each in found.objects):
        return found
    relief = lent(folder, names)
    return replace(found, objects=(*found.objects, *relief)) if relief else None


def lent(folder: Path, names: Names) -> tuple[PdfObject, ...]:
    """The relief that another look has left, or nothing."""
    found = take(folder, names.relief)
    return found.objects if found else ()
