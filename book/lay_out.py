"""Laying out: a story and the shape of its pages in, finished pages out, or all that does not fit.

All pages of one group (the story, the lists, the notes for grown-ups) have one type size: the largest at which every
one of them fits.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from book.findings import BookError, Finding
from book.geometry import Box, Shape
from book.laid import Item, LaidPage, Room, Side, Words
from book.languages import signs_of
from book.layouts import LAYOUTS, Layout, Style
from book.layouts.halves import halves
from book.layouts.level import levelled
from book.layouts.links import linked
from book.layouts.style import Group, Key
from book.model import Art, Page, Story
from book.setting import Family, Setter, family_of, story_faults

# The largest and smallest type sizes in points; the smallest are the editor's: 11 for grown-ups.
# Those of the story are the shape's. Front matter chooses its own sizes round the one given here.
_SIZES: dict[Group, tuple[float, float]] = {"story": (0, 0), "list": (18, 11), "notes": (16, 11), "front": (20, 20)}
_STORY_RANGE = 0.78  # of the largest size of the story: no smaller only for the sake of line breaks

_Drawn = dict[int, tuple[Item, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Task:
    """A page of the story, the number of its first laid page, the shape of its sheet, and the room it has."""

    page: Page
    layout: Layout
    number: int
    shape: Shape
    room: Room
    setter: Setter

    def draw(self, style: Style) -> tuple[Item, ...]:
        return self.layout.draw(self.page, self.room, self.setter, style)


def lay_out(
    story: Story, shape: Shape, family: Family | None = None, turned: Collection[str] = ()
) -> tuple[LaidPage, ...]:
    """All pages of a story on pages of a shape, with links between them.

    `family` is Andika where none is given. The pages named in `turned` lie on their longer side. Raises one BookError
    with all P findings of all pages.
    """
    family = family or family_of()
    faults = [*_misplaced(story), *story_faults(story, family)]
    if faults:
        raise BookError(faults)
    tasks = _tasks(story, shape, family, turned)
    drawn: _Drawn = {}
    findings: list[Finding] = []
    for group in _SIZES:
        own = [task for task in tasks if task.layout.group == group]
        try:
            drawn |= _drawn(own, story, shape, group)
        except BookError as error:
            findings += error.findings
    if findings:
        raise BookError(sorted(findings, key=lambda finding: finding.span))
    count = sum(task.layout.pages for task in tasks)
    pages = [page for task in tasks for page in _pages(task, drawn[task.number], story, count)]
    return linked(levelled(pages, story), story)


def room_of(shape: Shape, side: Side) -> Room:
    """The room of a page or spread of a shape. There is bleed at the fold only where the shape has it."""
    width, height, bleed = shape.width, shape.height, shape.bleed
    if side == "both":
        trim = Box(0, 0, 2 * width, height)
        left = room_of(shape, "left").safe
        right = room_of(shape, "right").safe.moved(width, 0)
        safe = Box(left.x, left.y, right.right - left.x, left.height)
        return Room(trim=trim, bleed=trim.inset(-bleed), safe=safe, side=side, pages=(left, right), inner=shape.inner)
    outer = (shape.margin, shape.gutter) if side == "left" else (shape.gutter, shape.margin)
    cut = (-bleed, -shape.inner) if side == "left" else (-shape.inner, -bleed)
    trim = Box(0, 0, width, height)
    safe = trim.inset(outer[0], shape.margin, outer[1], shape.margin)
    zone = shape.barcode.on(trim) if shape.barcode else None
    outside = trim.inset(cut[0], -bleed, cut[1], -bleed)
    return Room(trim=trim, bleed=outside, safe=safe, side=side, pages=(safe,), barcode=zone)


def _tasks(story: Story, upright: Shape, family: Family, turned: Collection[str]) -> list[_Task]:
    """Page 1 lies alone on the right; even numbers are left."""
    tasks: list[_Task] = []
    number = 1
    for page in story.pages:
        layout = LAYOUTS[page.layout]
        shape = upright.turned if page.name in turned else upright
        side: Side = "both" if layout.pages == 2 else "left" if number % 2 == 0 else "right"
        shown = f"pages {number} and {number + 1}" if side == "both" else f"page {number}"
        setter = Setter(family=family, language=story.language, page=f"{shown} ({shape.name})")
        room = room_of(shape, side)
        tasks.append(_Task(page=page, layout=layout, number=number, shape=shape, room=room, setter=setter))
        number += layout.pages
    return tasks


def _drawn(tasks: Sequence[_Task], story: Story, shape: Shape, group: Group) -> _Drawn:
    """The items of all pages of a group, by page number, at the largest size at which all fit.

    The story may go a few sizes lower where that keeps more of the author's lines whole: each point of size must save
    a line. A page that did not fit is tried first at the next size: most sizes are then over after one page.
    """
    largest, smallest = _SIZES[group]
    smallest = smallest or shape.smallest
    size = max(largest or shape.largest, smallest)
    order = list(tasks)
    best: tuple[float, _Drawn] | None = None
    while size > smallest and (best is None or size > shape.largest * _STORY_RANGE):
        drawn: _Drawn = {}
        style = _style(story, size)
        try:
            for task in order:
                drawn[task.number] = task.draw(style)
        except BookError:
            order.sort(key=lambda it: it.number != task.number)
        else:
            lost = sum(_lines_lost(task.page, drawn[task.number]) for task in tasks) - size
            if best is None or lost < best[0]:
                best = lost, drawn
            if group != "story" or lost + size == 0:
                break
        size = max(size - 1, smallest)
    return best[1] if best else _drawn_or_refused(tasks, _style(story, smallest))


def _lines_lost(page: Page, items: tuple[Item, ...]) -> int:
    """How many lines of the author do not stand as one line."""
    stand = {line.text for item in items if isinstance(item, Words) for line in item.lines}
    return sum(line.text.strip() not in stand for line in (*page.words.lines, *page.words_right.lines))


def _drawn_or_refused(tasks: Sequence[_Task], style: Style) -> _Drawn:
    """The items of all pages at one size. Raises a BookError with what is wrong on any page."""
    drawn: _Drawn = {}
    findings: list[Finding] = []
    for task in tasks:
        try:
            drawn[task.number] = task.draw(style)
        except BookError as error:
            findings += error.findings
    if findings:
        raise BookError(findings)
    return drawn


def _style(story: Story, size: float) -> Style:
    return Style(
        title=story.title,
        subtitle=story.subtitle,
        author=story.author,
        illustrator=story.illustrator,
        ground=story.ground,
        ink=story.ink,
        disclaimer=story.faq.disclaimer,
        size=size,
        span=story.span,
        disclaimer_span=story.faq.span,
        questions={question.id: question.text for question in story.faq.questions},
    )


def _pages(task: _Task, items: tuple[Item, ...], story: Story, count: int) -> Iterator[LaidPage]:
    """One finished page, or the two of a spread."""
    shares = halves(items, task.room) if task.layout.pages == 2 else (items,)
    sides: tuple[Side, ...] = ("left", "right") if len(shares) == 2 else (task.room.side,)
    for i, (share, side) in enumerate(zip(shares, sides, strict=True)):
        yield LaidPage(
            number=task.number + i,
            label=_label(task, task.number + i, count, story),
            name=task.page.name,
            layout=task.layout.name,
            room=room_of(task.shape, side),
            items=share,
            span=task.page.span,
            outline="" if i else _outline(task, story),
            ground=task.page.ground or story.ground,
        )


def _label(task: _Task, number: int, count: int, story: Story) -> str:
    signs = signs_of(story.language)
    if number == 1 and task.layout.name == "cover":
        return signs.cover
    return signs.back if number == count and task.layout.name == "back" else str(number)


def _outline(task: _Task, story: Story) -> str:
    """The title for the first page, the question that a page begins, the heading of a page at the back."""
    if task.number == 1:
        return story.title
    asked = {question.id: question.text for question in story.faq.questions}
    if task.page.question in asked:
        return asked[task.page.question]
    return task.page.heading.text if task.layout.group in {"list", "notes"} else ""


def _parts_of(page: Page) -> dict[Key, object]:
    return {
        "picture": page.picture,
        "words": page.words,
        "words-right": page.words_right,
        "heading": page.heading,
        "small": page.small,
        "entries": page.entries,
    }


def _misplaced(story: Story) -> Iterator[Finding]:
    """P106 and P107: what a layout has no place for, and what it cannot do without."""
    for page in story.pages:
        layout = LAYOUTS[page.layout]
        for key, value in _parts_of(page).items():
            span = page.spans.get(key, page.span)
            if isinstance(value, Art) and layout.only_decoration and not value.decoration:
                message = f"the layout '{layout.name}' has no place for a picture with 'alt'"
                hint = "write 'decoration: yes' in place of 'alt', for it is shown only where the words leave room"
                yield Finding(code="P106", message=message, span=value.alt_span or value.span, hint=hint)
            if value and key not in layout.takes:
                others = ", ".join(f"'{other.name}'" for other in LAYOUTS.values() if key in other.takes)
                message = f"the layout '{layout.name}' has no place for '{key}'"
                yield Finding(code="P106", message=message, span=span, hint=f"layouts that have one: {others}")
            elif not value and key in layout.needs:
                message = f"the layout '{layout.name}' needs '{key}'"
                yield Finding(
                    code="P107", message=message, span=span, hint=f"write '{key}: ...', or choose another layout"
                )
