"""Small laid-out pages made by hand, for tests of what comes after the layouts."""

from __future__ import annotations

from book.art.compiled import Compiled, PdfObject
from book.findings import Span
from book.geometry import Box
from book.laid import LaidPage, Panel, Picture, Room
from book.model import Line, Piece, Text
from book.pdf.imprint import Imprint
from book.setting import Setter, family_of

SPAN = Span("story/pages/01-x.yaml", 1, 1)
FAMILY = family_of()
IMPRINT = Imprint(title="Boots & Boats", author="Ada", subject="two", language="en-US", facing=True)

QUARTERS = Compiled(
    objects=(
        PdfObject("look", "<</Type/ExtGState/ca 1>>"),
        PdfObject(
            "root",
            "/Type/XObject/Subtype/Form/BBox[0 0 1 1]/Resources<</ExtGState<</a @look@>>>>",
            b"/a gs 1 0 0 rg 0 .5 .5 .5 re f 0 1 0 rg .5 .5 .5 .5 re f "
            b"0 0 1 rg 0 0 .5 .5 re f 1 1 0 rg .5 0 .5 .5 re f",
        ),
    ),
    root="root",
    width=100,
    height=100,
)
"""Red and green above, blue and yellow below."""


def room(width=8.0, height=4.0, bleed=0.0):
    trim = Box(0, 0, width, height)
    return Room(trim=trim, bleed=trim.inset(-bleed), safe=trim, side="right", pages=(trim,))


def page(*items, number=1, label="", of=None, **more):
    return LaidPage(
        number=number,
        label=label or str(number),
        name=f"{number:02}-x",
        layout="full",
        room=of or room(),
        items=items,
        span=SPAN,
        **more,
    )


def picture(frame, clip=None, path="a.svg", alt="a picture"):
    return Picture(path=path, frame=frame, clip=clip or frame, alt=alt, span=SPAN)


def panel(box, colour, **more):
    return Panel(box=box, colour=colour, **more)


def text(*lines):
    return Text((tuple(Line((Piece(line),), SPAN) for line in lines),), SPAN)


def words(box, *lines, size=20.0, colour="#000000", role="words", **more):
    return Setter(family=FAMILY).set(text(*lines), box, role=role, size=size, colour=colour, **more)
