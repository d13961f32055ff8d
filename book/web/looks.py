"""Rules of style for one book: its colours, and for each page where picture and words stand on which screen.

The rules that all books share are in `style.css`, which says what the names mean.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from book.geometry import Box
from book.model import Art, Page, Story
from book.web.places import Block, Place, window
from book.web.shades import DARK_INK, DARK_PAPER, DARK_TABLE, shades_of, table_of

SCREENS = {
    "tall": "(orientation:portrait) and (min-width:40em) and (min-height:54em)",
    "wide": "(orientation:landscape) and (min-width:46em) and (min-height:36em)",
    "hand": "(orientation:portrait) and (min-width:20em) and (max-width:39.99em) and (min-height:35em)",
    "broad": "(orientation:landscape) and (min-width:64em) and (min-height:36em)",
}
"""Screens on which a sheet is large enough for its words; `broad` is for spreads, `hand` for a place for a name. All
others, and those that are enlarged, show the picture and under it the words, as large as the reader wants them. One em
is the reader's own type size, 16 pixels at first."""
_NIGHT = (("paper", DARK_PAPER), ("ink", DARK_INK), ("around", DARK_TABLE))
_TOP = 0.27
"""How far the tallest letters of Andika stand below the top of a line of 1.42, in parts of the type size."""


def book_rules(story: Story, places: Mapping[str, Mapping[str, Place]]) -> str:
    """All rules of a book; `places` has the place of each page by its name, for each of the SCREENS."""
    table, signs = table_of(story)
    rules = [f":root{{--table:{table};--signs:{signs}}}", *_by_day(story), _by_night(), *_windows(story)]
    for screen, query in SCREENS.items():
        own = [rule for at, page in _numbered(story) for rule in _sheet(at, page, places[screen].get(page.name))]
        rules.append(f"@media screen and {query}{{\n" + "\n".join(own) + "\n}")
    return "\n".join(rules)


def _numbered(story: Story) -> Iterator[tuple[int, Page]]:
    return ((at, page) for at, page in enumerate(story.pages, 1))


def _by_day(story: Story) -> Iterator[str]:
    for at, page in _numbered(story):
        shades = shades_of(page, story)
        yield f"#page-{at}{{--paper:{shades.paper};--ink:{shades.ink};--over:{shades.over};--around:{shades.around}}}"


def _by_night() -> str:
    table = f":root{{--table:{DARK_TABLE};--signs:{DARK_INK}}}"
    own = "".join(f"--{name}:{colour}!important;" for name, colour in _NIGHT)
    return f"@media screen and (prefers-color-scheme:dark){{{table}section[id]{{{own}}}}}"


def _windows(story: Story) -> Iterator[str]:
    """What shows of each picture that stands over its words, or in a list."""
    for at, page in _numbered(story):
        if page.picture is not None and page.layout != "pattern":
            yield from _window(f"#page-{at} .page>.picture", page.picture)
        for n, entry in enumerate(page.entries, 1):
            if entry.picture is not None:
                yield from _window(f"#page-{at} .entries>:nth-child({n}) .picture", entry.picture)


def _window(where: str, art: Art) -> Iterator[str]:
    part = window(art)
    aspect = (art.width * part.width) / (art.height * part.height) if art.width and art.height else 1.0
    yield f"{where}{{--aspect:{aspect:.4f};aspect-ratio:{aspect:.4f}}}"
    whole = Box(-part.x / part.width, -part.y / part.height, 1 / part.width, 1 / part.height)
    yield f"{where} img{{{_box(whole)}}}"


def _sheet(at: int, page: Page, place: Place | None) -> Iterator[str]:
    """Where all stands on a sheet of this screen."""
    if place is None:
        return
    here = f"#page-{at} .page"
    yield f"{here}{{--aspect:{place.aspect:.4f};{_SHEET}}}"
    yield f"#page-{at}{{background:var(--around);place-items:center}}"
    yield f"{here} .label{{font-size:max(1rem,var(--label));white-space:nowrap}}"
    yield f"{here} .picture,{here} .words{{position:absolute;margin:0;padding:0;max-width:none}}"
    if place.clip is not None and place.frame is not None:
        clip, frame = place.clip, place.frame
        inner = Box(
            (frame.x - clip.x) / clip.width,
            (frame.y - clip.y) / clip.height,
            frame.width / clip.width,
            frame.height / clip.height,
        )
        yield f"{here}>.picture{{aspect-ratio:auto;max-height:none;border-radius:0;{_box(clip)}}}"
        yield f"{here}>.picture img{{{_box(inner)}}}"
    for block, kind in zip(place.blocks, _kinds(page, place), strict=True):
        yield from _block(f"{here} .words{kind}", block, place)


_SHEET = (
    "container-type:inline-size;position:relative;display:block;min-height:0;background:var(--paper);"
    "width:min(100vw,(100dvh - var(--bar))*var(--aspect));aspect-ratio:var(--aspect);overflow:hidden"
)


def _kinds(page: Page, place: Place) -> tuple[str, ...]:
    """Which block of the file each block of the sheet is: a spread may have words on its right page alone."""
    if not page.words_right:
        return (":not(.right)",) * len(place.blocks)
    return (":not(.right)", ".right")[-len(place.blocks) :]


def _block(where: str, block: Block, place: Place) -> Iterator[str]:
    first = block.sizes[0][1] if block.sizes else 0.0
    sizes = "".join(f"--{role}:{size * 100:.3f}cqw;" for role, size in block.sizes)
    top = block.box.y - _TOP * first * place.aspect
    box = f"left:{block.box.x * 100:.2f}%;top:{top * 100:.2f}%;width:{block.box.width * 100 + 0.6:.2f}%"
    colour = "color:var(--over)" if block.over and not block.card else "color:var(--ink)"
    yield f"{where}{{{sizes}{box};{colour}}}"
    if block.broken:
        yield f"{where} .line{{display:inline}}"
    if block.card:
        yield f"{where}{{background:var(--paper);border-radius:3cqw;box-shadow:0 0 0 2.4cqw var(--paper)}}"


def _box(box: Box) -> str:
    return f"left:{box.x * 100:.3f}%;top:{box.y * 100:.3f}%;width:{box.width * 100:.3f}%;height:{box.height * 100:.3f}%"
