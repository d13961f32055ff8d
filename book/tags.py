"""What each thing on a page is, for those who listen to it: laid-out pages in, the structure tree of the book out.

    Document
      Part                the story, and what stands behind it: lists, notes, the back; a book without them has none
      Sect                a stretch of the outline: the front of the book, a question of the FAQ, a list at the end
        H1 H2 H3          title; heading or question of the FAQ; subheading. No level is ever skipped
        P                 a paragraph; Link for a word that leads somewhere, Span for words of another language
        Figure            a picture, with its alternative text
        L > LI > Lbl, LBody   words to know: the word; its picture and what it means

Items are told in the order in which they lie on the page: the picture, then the words. All that is not in the tree
(paper, rules, patterns, the second half of a picture) is decoration.
The roles are those of ISO 32000-1, 14.8.4.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from book.geometry import Box
from book.laid import LaidPage, Link, Picture, SetLine, Words
from book.layouts import LAYOUTS
from book.tree import Element, Mark, PageTags, Place, Press, Tagged

LIST = "words-to-know"
"""The layout whose entries are a list."""
BEHIND = frozenset({"list", "notes"})
"""The groups of layouts that stand behind the story."""
LEVELS = {"title": 1, "heading": 2, "label": 2, "subheading": 3}
FIGURE, LABEL, LINK, SPAN = "Figure", "Lbl", "Link", "Span"


@dataclass(frozen=True, slots=True)
class _Step:
    """A run, or the blank at the end of a line: where it is, the item of the link over it, and its language."""

    place: Place
    link: int | None
    language: str


def tagged(pages: Sequence[LaidPage]) -> Tagged:
    """The structure of a book. Every block of words, every picture with an alternative text and every link is in it."""
    levels = _levels(pages)
    sects: list[tuple[str, list[Element]]] = [("", [])]
    behind = 0
    tags: list[PageTags] = []
    key = len(pages)
    for index, page in enumerate(pages):
        desk = _Desk(index, page, key)
        key += len(desk.keys)
        if page.outline:
            behind = behind or (len(sects) if LAYOUTS[page.layout].group in BEHIND else 0)
            sects.append((page.outline, []))
        sects[-1][1].extend(_told(desk, levels))
        tags.append(PageTags(desk.marks, desk.keys))
    parts = [part for part in (_sects(sects[: behind or None]), _sects(sects[behind:] if behind else [])) if part]
    kids = parts[0] if len(parts) == 1 else [Element(role="Part", kids=tuple(part)) for part in parts]
    return Tagged(root=Element(role="Document", kids=tuple(kids)), pages=tuple(tags))


def _sects(sects: Sequence[tuple[str, list[Element]]]) -> list[Element]:
    """The stretches that have a title, and the elements of those that have none."""
    kids: list[Element] = []
    for title, elements in sects:
        kids += [Element(role="Sect", kids=tuple(elements), title=title)] if title and elements else elements
    return kids


def _levels(pages: Sequence[LaidPage]) -> dict[tuple[int, int], str]:
    """The heading at each page and item: never more than one level below the heading before it.

    Smaller lines under a title (subtitle, names) and the words of a list are no headings.
    """
    found: dict[tuple[int, int], str] = {}
    last = 0
    for index, page in enumerate(pages):
        roles = {item.role for item in page.items if isinstance(item, Words)}
        plain = "title" in roles or page.layout == LIST
        for i, item in enumerate(page.items):
            if isinstance(item, Words) and item.role in LEVELS and not (plain and item.role == "subheading"):
                last = min(LEVELS[item.role], last + 1)
                found[index, i] = f"H{last}"
    return found


class _Desk:
    """The marks of one page, numbered as they are given out, and its links."""

    def __init__(self, index: int, page: LaidPage, key: int) -> None:
        self.index, self.page = index, page
        self.marks: dict[Place, Mark] = {}
        links = [i for i, item in enumerate(page.items) if isinstance(item, Link)]
        self.keys = {item: key + i for i, item in enumerate(links)}
        self.left = dict(self.keys)

    def mark(self, place: Place, role: str) -> Mark:
        """What is drawn from this place on belongs to an element of this role."""
        self.marks[place] = Mark(self.index, len(self.marks), role)
        return self.marks[place]

    def link_over(self, x: float, y: float) -> int | None:
        """The item of the link under a point."""
        for i in self.keys:
            link = self.page.items[i]
            if isinstance(link, Link) and link.box.contains(Box(x, y, 0, 0)):
                return i
        return None

    def press(self, item: int) -> Iterator[Press]:
        """A link, once."""
        if item in self.left:
            yield Press(self.index, self.left.pop(item))


def _told(desk: _Desk, levels: Mapping[tuple[int, int], str]) -> Iterator[Element]:
    """The elements of a page."""
    parts: list[tuple[str, Element]] = []
    for i, item in enumerate(desk.page.items):
        if isinstance(item, Picture) and item.alt:
            box = item.clip.overlap(desk.page.room.bleed) or item.clip
            kids = (desk.mark((i, 0, 0), FIGURE),)
            parts.append((FIGURE, Element(role=FIGURE, kids=kids, alt=item.alt, box=box)))
        elif isinstance(item, Words):
            listed = desk.page.layout == LIST and item.role == "subheading"
            role = LABEL if listed else levels.get((desk.index, i), "P")
            part = LABEL if listed else "words" if item.role == "words" else item.role
            parts += [(part, element) for element in _blocks(desk, i, item, role)]
    yield from _listed(parts) if desk.page.layout == LIST else (element for _, element in parts)
    for place, key in desk.left.items():
        link = desk.page.items[place]
        yield Element(role=LINK, kids=(Press(desk.index, key),), alt=link.text if isinstance(link, Link) else "")


def _blocks(desk: _Desk, i: int, item: Words, role: str) -> Iterator[Element]:
    """An element for a heading, one for each paragraph of other words."""
    begins = [n for n, line in enumerate(item.lines) if n == 0 or (line.new_paragraph and role == "P")]
    for begin, end in pairwise([*begins, len(item.lines)]):
        kids = _stretches(desk, _steps(desk, i, begin, item.lines[begin:end]), role)
        yield Element(role=role, kids=tuple(kids))


def _steps(desk: _Desk, i: int, begin: int, lines: Sequence[SetLine]) -> list[_Step]:
    """All runs and blanks. A blank belongs to a link, and to a language, only where that goes on in the next line."""
    steps: list[_Step] = []
    for n, line in enumerate(lines, begin):
        runs = [
            _Step((i, n, r), desk.link_over(run.x + run.width / 2, line.baseline - run.size / 4), run.language)
            for r, run in enumerate(line.runs)
        ]
        if len(steps) > 1 and runs:
            blank, before, after = steps.pop(), steps[-1], runs[0]
            linked = before.link is not None and _target(desk, before.link) == _target(desk, after.link)
            language = before.language if before.language == after.language else ""
            steps.append(_Step(blank.place, before.link if linked else None, language))
        steps += [*runs, _Step((i, n, len(runs)), None, "")]
    return steps


def _target(desk: _Desk, item: int | None) -> str:
    """Where a link leads; empty for none."""
    link = None if item is None else desk.page.items[item]
    return link.target if isinstance(link, Link) else ""


def _stretches(desk: _Desk, steps: Iterable[_Step], role: str) -> Iterator[Element | Mark]:
    """The words of an element: those that lead nowhere as they are, a Link for those that lead to one place."""
    for target, group in groupby(steps, key=lambda step: _target(desk, step.link)):
        stretch = list(group)
        if not target:
            yield from _spoken(desk, stretch, role)
            continue
        words = tuple(_spoken(desk, stretch, LINK))
        links = dict.fromkeys(step.link for step in stretch if step.link is not None)
        yield Element(role=LINK, kids=(*words, *(press for item in links for press in desk.press(item))))


def _spoken(desk: _Desk, steps: Iterable[_Step], role: str) -> Iterator[Element | Mark]:
    """A mark for words in the language of the book, a Span for those in another."""
    for language, group in groupby(steps, key=lambda step: step.language):
        mark = desk.mark(next(group).place, SPAN if language else role)
        yield Element(role=SPAN, kids=(mark,), language=language) if language else mark


def _listed(parts: Sequence[tuple[str, Element]]) -> Iterator[Element]:
    """What stands before the entries, the list of the entries, and what stands after them.

    An entry begins with its word; its small picture follows, and what it means.
    """
    entries: list[list[Element]] = []
    before: list[Element] = []
    after: list[Element] = []
    for part, element in parts:
        if part == LABEL:
            entries.append([element])
        elif entries and not after and part in (FIGURE, "words"):
            entries[-1].append(element)
        else:
            (after if entries else before).append(element)
    yield from before
    if entries:
        yield Element(role="L", kids=tuple(_entry(entry) for entry in entries))
    yield from after


def _entry(elements: Sequence[Element]) -> Element:
    """A word, and what is said of it."""
    label, *body = elements
    return Element(role="LI", kids=(label, Element(role="LBody", kids=tuple(body))) if body else (label,))
