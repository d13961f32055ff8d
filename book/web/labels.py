"""What the file itself says of its pages, beside the story: what they are called, and links back to them."""

from __future__ import annotations

from dataclasses import dataclass

from book.languages import language_of, signs_of
from book.languages.en import ENGLISH
from book.model import Story
from book.web.places import pages_of


@dataclass(frozen=True, slots=True)
class Named:
    """A page: what it is called, what it says when it is turned to, and what a link back to it says."""

    name: str
    says: str
    back: str


def named(story: Story) -> tuple[Named, ...]:
    """Each page: Cover; Page 2, Page 2 of 36; Pages 10 and 11, Pages 10 and 11 of 36; Back cover."""
    signs = signs_of(story.language)
    count = sum(pages_of(page.layout) for page in story.pages)
    found: list[Named] = []
    number = 1
    for at, page in enumerate(story.pages):
        wide = pages_of(page.layout) > 1
        if at == 0 and page.layout == "cover":
            found.append(Named(signs.cover, signs.cover, signs.to_cover))
        elif at == len(story.pages) - 1 and page.layout == "back":
            found.append(Named(signs.back_cover, signs.back_cover, signs.to_back_cover))
        else:
            name = (signs.pages if wide else signs.page).format(number, number + 1)
            back = (signs.to_pages if wide else signs.to_page).format(number, number + 1)
            found.append(Named(name, signs.of.format(name, count), back))
        number += pages_of(page.layout)
    return tuple(found)


def lang(story: Story) -> str:
    """The attribute for what is said in English in a book whose language the program does not speak; else empty."""
    return "" if language_of(story.language) else f' lang="{ENGLISH.code}"'
