"""The book as one HTML file that anyone can read: a story and its pictures in, the bytes of a web page out.

    drawn      the pictures in pixels, by a painter that is handed in
    web_book   the story, and the drawn pictures, to HTML with its style, its script and its letters inside

The words stand in the file once, in reading order, as headings, paragraphs and lists. Where they stand on the screen
is the business of the style: on a large screen where the layouts put them, on a small one under their picture.
"""

from __future__ import annotations

from book.web.document import web_book
from book.web.pictures import drawn

__all__ = ["drawn", "web_book"]
