"""What a family does with sheets from its printer, in pictures with few words: the sheets in, the sheets with it out.

A booklet begins with a sheet to test how the printer turns the paper over. Half a butterfly stands on each side, in
the same place: held to the light the halves make a whole one, if the sheet was turned over on its short edge; else
one of them stands on its head on the other. All other sheets have small numbers inside, at the head of the fold, so
that a pile that fell down can be put in order. A zine has a second side, which shows how to fold it. The pictures are
in `assets/signs`. In a language whose words are not known they stand alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from book.art.compiled import Compiled
from book.art.svg import compile_svg
from book.files import bundled
from book.findings import Span
from book.geometry import Box
from book.impose import CLEAR, LIGHT, MARKS, Paper, SheetSide
from book.laid import Item, Panel, Picture
from book.languages import language_of
from book.setting import Part, Setter, as_text
from book.setting.fit import Valign

INK = "#22264A"
HEADING, CAPTION = 24.0, 14.0
"""Type sizes in points."""
COUNTER = 6.0
"""The size of the numbers of sheets: they stand between the page and what the printer leaves bare."""
SIGN = (220.0, 150.0)
"""The size of the drawings; they are printed in a part of it, in points."""
SMALL, MIDDLE, LARGE = 0.5, 0.75, 0.86
HALF = (150.0, 240.0)
"""The size of half a butterfly, in points."""
EDGE = CLEAR + 12
SPAN = Span("assets/signs")
NAMES = (
    "half-butterfly", "print", "edge", "light", "yes", "no", "pile", "fold", "staple", "read",
    "long", "short", "quarters", "cut", "push", "book",
)  # fmt: skip
FRONT = (("print", 1, 0), ("edge", 2, 1), ("yes", 0, 4), ("no", 0, 5))
BACK = (("pile", 1, 0), ("fold", 2, 1), ("staple", 3, 4), ("read", 4, 5))
"""The pictures on the test sheet: each with its number, and its place: two in each of three columns."""
ZINE = ("long", "short", "quarters", "cut", "push", "book")


@lru_cache(maxsize=1)
def guide_pictures() -> Mapping[str, Compiled]:
    """All pictures of the guide by the path that its items give."""
    folder = bundled("signs")
    return {_path(name): compile_svg((folder / f"{name}.svg").read_bytes(), _path(name)) for name in NAMES}


def with_guide(sides: Sequence[SheetSide], paper: Paper, setter: Setter) -> tuple[SheetSide, ...]:
    """The sides of a booklet after its test sheet; the side of a zine before its folding.

    Raises a `BookError` (P101, P102) where the words of the setter's language have no room.
    """
    if paper.way == "zine":
        return (*sides, _folding(paper, setter))
    return (*_test(paper, setter, len(sides)), *(_counted(side, n, sides, setter) for n, side in enumerate(sides)))


def _counted(side: SheetSide, at: int, sides: Sequence[SheetSide], setter: Setter) -> SheetSide:
    """The inner side of a sheet, which lies up when they are piled, with the number of the sheet beside its fold."""
    if at % 2 == 0:
        return side
    text = as_text(f"{at // 2 + 1}/{len(sides) // 2}", SPAN)
    place = Box(side.paper.width / 2 + COUNTER / 2, CLEAR, 10 * COUNTER, MARKS)
    part = Part(text=text, role="label", size=COUNTER, colour=INK, leading=1.2)
    return replace(side, items=(*side.items, *setter.stack([part], place)))


def _test(paper: Paper, setter: Setter, sides: int) -> Iterator[SheetSide]:
    """Both sides of the test sheet; the booklet has so many sides after them."""
    words = {key: text.format(first=3, last=sides + 2) for key, text in _words(setter).items()}
    columns = _columns(paper)
    for heading, cards in (("test", FRONT), ("then", BACK)):
        items: list[Item] = list(_heading(paper, setter, words.get(heading, "")))
        for name, number, at in cards:
            column = columns[at // 2]
            place = Box(column.x, paper.height * (0.19, 0.57)[at % 2], column.width, paper.height * 0.36)
            items += _card(name, words.get(name, ""), place, setter, number)
        items += _window(paper)
        if heading == "test":
            items += _above_and_below_window(words.get("light", ""), paper, setter)
            items += _caption(
                words.get("one-side", ""), paper.box.inset(EDGE, paper.height * 0.8, EDGE, EDGE), setter, "bottom"
            )
        yield SheetSide(paper=paper.box, items=tuple(items))


def _columns(paper: Paper) -> tuple[Box, Box, Box]:
    """Three columns; the middle one is as wide as the butterfly with some air."""
    middle = 2 * HALF[0] + 16
    side = (paper.width - 2 * EDGE - middle) / 2 - 14
    left = Box(EDGE, 0, side, paper.height)
    return left, Box((paper.width - middle) / 2, 0, middle, paper.height), left.moved(paper.width - 2 * EDGE - side, 0)


def _window(paper: Paper) -> Iterator[Item]:
    """Half a butterfly, its body on the middle of the sheet, and the frame of the whole: alike on both sides."""
    left, top = paper.width / 2 - HALF[0], (paper.height - HALF[1]) / 2
    yield _picture("half-butterfly", Box(left, top, *HALF))
    frame = Box(left, top, 2 * HALF[0], HALF[1]).inset(-8, -12)
    for line in (
        Box(frame.x, frame.y, frame.width, 1),
        Box(frame.x, frame.bottom - 1, frame.width, 1),
        Box(frame.x, frame.y, 1, frame.height),
        Box(frame.right - 1, frame.y, 1, frame.height),
    ):
        yield Panel(box=line, colour=LIGHT)


def _above_and_below_window(words: str, paper: Paper, setter: Setter) -> Iterator[Item]:
    """What to do with the butterfly, in a picture over it and in words under it."""
    middle = _columns(paper)[1]
    low, high = (paper.height + HALF[1]) / 2 + 26, (paper.height - HALF[1]) / 2 - 20 - SIGN[1] * SMALL
    yield from _card("light", "", Box(middle.x, high, middle.width, SIGN[1]), setter, 3, SMALL)
    yield from _caption(words, Box(middle.x, low, middle.width, paper.height - EDGE - low), setter)


def _folding(paper: Paper, setter: Setter) -> SheetSide:
    """Six steps from the sheet to the book, in two rows."""
    words = _words(setter)
    width, height = (paper.width - 2 * EDGE) / 3, paper.height * 0.42
    items: list[Item] = list(_heading(paper, setter, words.get("zine", "")))
    for n, name in enumerate(ZINE):
        place = Box(EDGE + n % 3 * width, paper.height * 0.16 + n // 3 * height, width, height)
        items += _card(name, words.get(name, ""), place.inset(10, 0), setter, n + 1, LARGE)
    return SheetSide(paper=paper.box, items=tuple(items))


def _heading(paper: Paper, setter: Setter, words: str) -> tuple[Item, ...]:
    place = paper.box.inset(EDGE)
    part = Part(
        text=as_text(words, SPAN), role="heading", size=HEADING, colour=INK, bold=True, leading=1.2, align="centre"
    )
    return setter.stack([part], place)


def _card(name: str, words: str, place: Box, setter: Setter, number: int = 0, scale: float = MIDDLE) -> Iterator[Item]:
    """A picture at the head of a place with its words under it; its number, if it has one, before it."""
    width, height = SIGN[0] * scale, SIGN[1] * scale
    frame = Box(place.x + (place.width - width) / 2, place.y, width, height)
    if number:
        text = as_text(str(number), SPAN)
        beside = Box(frame.x - HEADING, place.y, HEADING, height)
        yield from setter.stack([Part(text=text, role="label", size=HEADING, colour=INK, bold=True)], beside)
    yield _picture(name, frame)
    yield from _caption(words, place.inset(0, height + 8, 0, 0), setter)


def _caption(words: str, place: Box, setter: Setter, valign: Valign = "top") -> tuple[Item, ...]:
    part = Part(text=as_text(words, SPAN), role="words", size=CAPTION, colour=INK, leading=1.3, align="centre")
    return setter.stack([part], place, valign)


def _words(setter: Setter) -> Mapping[str, str]:
    """What stands under each picture in this language, by its name; nothing where the language is not known."""
    language = language_of(setter.language)
    return language.printing if language else {}


def _picture(name: str, frame: Box) -> Picture:
    return Picture(path=_path(name), frame=frame, clip=frame, alt="", span=SPAN)


def _path(name: str) -> str:
    return f"assets/signs/{name}.svg"
