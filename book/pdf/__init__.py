"""A ReportLab canvas for picture books: raw objects, fonts by glyph, boxes, metadata; bytes out.

    canvas    BookCanvas: pages with their boxes, places to go to, the outline, page labels; `finished` gives the bytes
    fonts     EmbeddedFont: glyphs as laid out go in, operators come out; the fonts are embedded as subsets at the end
    letters   lines of words to operators: set straight, or turned letters as shapes with the words over them unseen
    raw       compiled pictures into the document, each once
    finish    the file in the order in which it is read
    structure what each thing on the pages is: the tree of a tagged file, and its sRGB profile
    imprint   what the file says about the book: title, author, language, XMP

ReportLab runs any `reportlab_settings.py` that it finds on the path, and `~/.reportlab_settings`. A story folder must
not be able to run code, nor a stray setting change a book, so an empty module takes that name before ReportLab looks.
"""

from __future__ import annotations

import sys
from types import ModuleType

sys.modules["reportlab_settings"] = ModuleType("reportlab_settings")
