"""What the file itself says to readers, beside the story: names of pages and buttons, in English."""

from __future__ import annotations

from book.model import Story
from book.web.places import pages_of

LANGUAGE = "en"
NEXT, BACK, CONTENTS, PAGES = "Next page", "Page before", "Contents", "Turn the pages"


def page_names(story: Story) -> tuple[str, ...]:
    """What each page is called: Cover, Page 2, Pages 10 and 11, Back cover."""
    names: list[str] = []
    number = 1
    for at, page in enumerate(story.pages):
        count = pages_of(page.layout)
        if at == 0 and page.layout == "cover":
            names.append("Cover")
        elif at == len(story.pages) - 1 and page.layout == "back":
            names.append("Back cover")
        else:
            names.append(f"Page {number}" if count == 1 else f"Pages {number} and {number + 1}")
        number += count
    return tuple(names)


def of_all(name: str, story: Story) -> str:
    """Where one is in the book: Page 6 of 36."""
    count = sum(pages_of(page.layout) for page in story.pages)
    return f"{name} of {count}" if name.startswith("Page") else name


def back_to(name: str) -> str:
    """A link from an explained word to where it was met."""
    return f"Back to {name[0].lower()}{name[1:]}"


def lang(story: Story) -> str:
    """The attribute for what is said in English in a book of another language; empty in an English one."""
    return "" if story.language.partition("-")[0].lower() == LANGUAGE else f' lang="{LANGUAGE}"'
