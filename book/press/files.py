"""The two files for a print shop: a laid-out story and a printer in, the PDF of the interior and of the cover out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from book.art.compiled import Compiled
from book.art.shown import shown_parts
from book.geometry import Shape
from book.ink import SCREEN
from book.laid import LaidPage, Panel, Rule, Words
from book.lay_out import lay_out
from book.model import Story
from book.paint import paint
from book.pdf.imprint import Imprint, Shop
from book.press.convert import Press
from book.press.flat import Plate, pressed
from book.press.sheets import interior, wrap
from book.printers import Printer
from book.setting import Family


@dataclass(frozen=True, slots=True, kw_only=True)
class Job:
    """What a print shop prints: the story with the sizes of its pictures, all its laid-out pages, and their pictures.

    `profile` is the ICC profile of the press, empty for RGB; `kept` a folder for pixels, or None to keep none.
    """

    story: Story
    shape: Shape
    family: Family
    pages: tuple[LaidPage, ...]
    gallery: Mapping[str, Compiled]
    printer: Printer
    profile: bytes
    kept: Path | None


def print_files(job: Job) -> Iterator[tuple[str, bytes, int]]:
    """The interior and the cover: what each is called, its PDF, and the number of its pages."""
    inside = interior(job.pages, job.printer)
    yield "interior", _file(job, inside), len(inside)
    ends = replace(job.story, pages=(job.story.pages[0], job.story.pages[-1]))
    over = replace(job.shape, inner=job.printer.spine(len(inside)))
    front, back = lay_out(ends, over, job.family)
    yield "cover", _file(job, (wrap(front, back, len(inside), job.printer),)), 1


def _file(job: Job, pages: Sequence[LaidPage]) -> bytes:
    printer = job.printer
    press = Press(job.profile, printer.ink, printer.span) if printer.space == "CMYK" else None
    blends = "transparency" not in printer.banned
    plate = Plate(dpi=printer.dpi, most=printer.dpi_most, press=press, inks=SCREEN, blends=blends)
    if press is not None:
        plate = replace(plate, inks=press.inks(_colours(pages)))
    done, pictures = pressed(pages, job.gallery, plate, job.kept)
    shop = Shop(
        standard=printer.standard,
        profile=job.profile,
        condition=printer.condition,
        metadata="metadata" not in printer.banned,
    )
    imprint = Imprint(
        title=job.story.title,
        author=job.story.author,
        subject=job.story.subtitle,
        language=job.story.language,
        facing=False,
        inks=plate.inks,
        shop=shop,
    )
    return paint(done, shown_parts(done, pictures, job.kept), job.family.fonts, imprint)


def _colours(pages: Sequence[LaidPage]) -> set[str]:
    """All colours of the pages but for those of their pictures."""
    found = set()
    for page in pages:
        found.add(page.ground)
        for item in page.items:
            match item:
                case Panel() | Rule():
                    found.add(item.colour)
                case Words():
                    found |= {run.colour for line in item.lines for run in line.runs}
                case _:
                    pass
    return found
