"""Laid-out pages to the bytes of a PDF: pictures, paper, rules and words, back to front, and places to press.

The same pages give the same bytes. Nothing here decides where anything stands.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import assert_never

from book.art.compiled import Compiled
from book.impose import SheetSide
from book.ink import for_lines
from book.laid import Anchor, Item, LaidPage, Link, Panel, Picture, Room, Rule, Words
from book.pdf.canvas import BookCanvas, opening
from book.pdf.imprint import Imprint
from book.pdf.letters import cut_out, straight
from book.pdf.pen import number
from book.setting.fit import ASCENT, DESCENT
from book.setting.fonts import Font
from book.tags import tagged
from book.tree import PageTags

WHITE = "#FFFFFF"
DOT, GAP, DROP = 0.075, 0.17, 0.2
"""Dots under a word that can be pressed, in parts of the type size: how wide, how far apart, how far under the line."""


def paint(
    pages: Sequence[LaidPage], gallery: Mapping[str, Compiled], fonts: Mapping[str, Font], imprint: Imprint
) -> bytes:
    """A PDF of these pages. `gallery` has each picture by its path, `fonts` each font by the name that runs give."""
    canvas = BookCanvas(imprint)
    tree = tagged(pages) if imprint.tagged else None
    for index, page in enumerate(pages):
        canvas.begin(page.room)
        _ground(canvas, page)
        tags = tree.pages[index] if tree else PageTags()
        for n, item in enumerate(page.items):
            _item(canvas, item, n, tags, gallery, fonts)
        if page.outline:
            canvas.outline(page.outline)
        canvas.end()
    canvas.labels(page.label for page in pages)
    if tree:
        canvas.structure(tree)
    return canvas.finished()


def paint_sheets(
    sides: Sequence[SheetSide], gallery: Mapping[str, Compiled], fonts: Mapping[str, Font], imprint: Imprint
) -> bytes:
    """A PDF of these sides of sheets, to be printed. It is never tagged: nobody reads a sheet with its pages mixed."""
    canvas = BookCanvas(replace(imprint, facing=False, tagged=False, sheets=True))
    for side in sides:
        canvas.begin(Room(trim=side.paper, bleed=side.paper, safe=side.paper, side="right", pages=(side.paper,)))
        for leaf in side.leaves:
            with canvas.leaf(leaf.page.room, leaf.x, leaf.y, turned=leaf.turned):
                _ground(canvas, leaf.page)
                for n, item in enumerate(leaf.page.items):
                    _item(canvas, item, n, PageTags(), gallery, fonts)
        for n, item in enumerate(side.items):
            _item(canvas, item, n, PageTags(), gallery, fonts)
        canvas.end()
    return canvas.finished()


def _ground(canvas: BookCanvas, page: LaidPage) -> None:
    """The colour of the paper. White paper is left alone."""
    if page.ground.upper() != WHITE:
        bleed = page.room.bleed
        with canvas.marked(None):
            canvas.put(f"{canvas.inks.fill(page.ground)} 0 0 {number(bleed.width)} {number(bleed.height)} re f")


def _item(
    canvas: BookCanvas, item: Item, n: int, tags: PageTags, gallery: Mapping[str, Compiled], fonts: Mapping[str, Font]
) -> None:
    """Item `n` of a page. All that a page shows goes through here, so that it is marked as what it is."""
    match item:
        case Picture():
            with canvas.marked(tags.marks.get((n, 0, 0))):
                _picture(canvas, item, gallery[item.path])
        case Words():
            _words(canvas, item, n, tags, fonts)
        case Panel():
            with canvas.marked(None):
                _panel(canvas, item)
        case Rule():
            with canvas.marked(None):
                _rule(canvas, item)
        case Link():
            canvas.link(item.box, item.target, item.text, tags.keys.get(n))
            _dots(canvas, item)
        case Anchor():
            canvas.place(item.name, item.y if item.y > 0 else None)
        case _:
            assert_never(item)


def _picture(canvas: BookCanvas, item: Picture, compiled: Compiled) -> None:
    """The picture's form fills the unit square: it is stretched to the frame, and the clip cut out of it."""
    if compiled.transparent:
        canvas.blend()
    frame, clip = item.frame, item.clip
    form = canvas.form(item.path, compiled)
    left, bottom = canvas.at(frame.x, frame.bottom)
    canvas.saveState()
    if not clip.contains(frame):
        x, y = canvas.at(clip.x, clip.bottom)
        canvas.put(f"{number(x)} {number(y)} {number(clip.width)} {number(clip.height)} re W n")
    canvas.put(f"{number(frame.width)} 0 0 {number(frame.height)} {number(left)} {number(bottom)} cm")
    canvas.doForm(form)
    canvas.restoreState()


def _panel(canvas: BookCanvas, item: Panel) -> None:
    left, bottom = canvas.at(item.box.x, item.box.bottom)
    canvas.saveState()
    if item.opacity < 1:
        canvas.blend()
        canvas.setFillAlpha(round(item.opacity, 3))
    canvas.put(canvas.inks.fill(item.colour))
    radius = min(item.radius, item.box.width / 2, item.box.height / 2)
    if radius > 0:
        canvas.roundRect(left, bottom, item.box.width, item.box.height, radius, stroke=0, fill=1)
    else:
        canvas.rect(left, bottom, item.box.width, item.box.height, stroke=0, fill=1)
    canvas.restoreState()


def _rule(canvas: BookCanvas, item: Rule) -> None:
    """A rule is a thin filled box: `y` is its middle."""
    left, bottom = canvas.at(item.x, item.y + item.weight / 2)
    box = f"{number(left)} {number(bottom)} {number(item.width)} {number(item.weight)} re f"
    canvas.put(f"q {canvas.inks.fill(item.colour)} {box} Q")


def _dots(canvas: BookCanvas, item: Link) -> None:
    """Dots under words that can be pressed, as browsers draw them; none where nobody can press."""
    if not item.colour or not canvas.tagged:
        return
    size = item.box.height / (ASCENT + DESCENT)
    left, y = canvas.at(item.box.x, item.box.y + (ASCENT + DROP) * size)
    weight, gap, end = (number(part) for part in (DOT * size, GAP * size, left + item.box.width))
    line = f"{for_lines(canvas.inks.words(item.colour))} {weight} w 1 J [0 {gap}] 0 d"
    with canvas.marked(None):
        canvas.put(f"q {line} {number(left)} {number(y)} m {end} {number(y)} l S Q")


def _words(canvas: BookCanvas, item: Words, n: int, tags: PageTags, fonts: Mapping[str, Font]) -> None:
    """A block of words is one text object. Each line ends with a blank, which readers need and nobody sees.

    Turned letters are shapes for the eye; their words, set straight, are for all others and are not painted. A print
    shop wants nothing that is not painted, and gets the shapes alone.
    """
    if item.tilt:
        with canvas.marked(None):
            for line in item.lines:
                canvas.put(cut_out(canvas, line, fonts, item))
        if canvas.for_shop:
            return
    canvas.put("q 3 Tr BT" if item.tilt else "BT")
    marked = False
    for row, line in enumerate(item.lines):
        for r, run in enumerate(straight(canvas, line, fonts)):
            mark = tags.marks.get((n, row, r))
            if mark:
                canvas.put(f"EMC {opening(mark)}" if marked else opening(mark))
                marked = True
            canvas.put(run)
    canvas.put(("EMC ET" if marked else "ET") + (" Q" if item.tilt else ""))
