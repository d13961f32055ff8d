"""A ReportLab canvas for picture books: raw objects, fonts by glyph, boxes, metadata; bytes out.

    canvas    BookCanvas: pages with their boxes, places to go to, the outline, page labels; `finished` gives the bytes
    fonts     EmbeddedFont: glyphs as laid out go in, operators come out; the fonts are embedded as subsets at the end
    joined    letters of several glyphs, such as stacked marks, as one glyph each
    letters   lines of words to operators: set straight, or turned letters as shapes with the words over them unseen
    raw       compiled pictures into the document, each once
    finish    the file in the order in which it is read
    structure what each thing on the pages is: the tree of a tagged file, and its sRGB profile
    imprint   what the file says about the book: title, author, language, XMP

ReportLab runs any `reportlab_settings.py` and `reportlab_mods.py` that it finds on the path, files of these names in
the home folder, and takes settings from variables RL_... of the environment. A story folder must not be able to run
code, nor a stray setting change a book: empty modules take these names, and the variables go, before ReportLab looks.
"""

from __future__ import annotations

import os
import sys
from types import ModuleType

for _name in ("reportlab_mods", "reportlab_settings"):
    sys.modules[_name] = ModuleType(_name)
for _name in [name for name in os.environ if name.startswith("RL_")]:
    del os.environ[_name]
