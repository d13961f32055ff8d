"""A book to start from: three pages with three small pictures, in a folder that was empty."""

from __future__ import annotations

from pathlib import Path

from book.files import write_whole
from book.findings import Span, stop


def new_book(folder: Path) -> None:
    """Write the starter book into `folder`.

    Raises `BookError`: with exit code 2 where the folder is not empty, 4 where the disk refuses.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        hint = "choose another name; nothing was changed"
        raise stop("U001", f"'{folder}' is not an empty folder", Span("book new"), hint, 2)
    for name, text in FILES.items():
        write_whole(folder / name, text.encode("utf-8"))


PAPER = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 300">\n'
FILES = {
    "story/book.yaml": """# All about the book as a whole. Pages are in the folder 'pages', one file each.
title: The Paper Boat
subtitle: A very short story to start from
author: Your Name
language: en-US
level: 4-8
editions: [tablet]
""",
    "story/pages/01-cover.yaml": """layout: cover
picture: boat
alt: A red paper boat with a white sail rocks on a wide blue sea under a pale morning sky.
""",
    "story/pages/02-puddle.yaml": """layout: full
picture: puddle
alt: Fat drops of rain fall into a round grey puddle, and a red paper boat waits at its edge.
words: |
  It rained and rained.
  The puddle grew.
  *Could a paper boat sail on it?*
""",
    "story/pages/03-home.yaml": """layout: above
picture: home
alt: A small house with one yellow window stands on a green hill under the moon and three stars.
words: |
  It could.
  And at night it sailed all the way home.
""",
    "assets/pictures/boat.svg": PAPER
    + """<rect width="300" height="300" fill="#F3E7CF"/>
<path d="M0 196 Q50 186 100 196 T200 196 T300 196 V300 H0 Z" fill="#5C93AD"/>
<path d="M152 92 V186 H92 Z" fill="#FFFDF6"/>
<path d="M160 108 V186 H204 Z" fill="#F6D9A8"/>
<path d="M74 192 H228 L200 234 H102 Z" fill="#C8402F"/>
<path d="M0 232 Q50 222 100 232 T200 232 T300 232 V300 H0 Z" fill="#3F7592"/>
<rect id="safe" x="60" y="84" width="180" height="190" fill="none"/>
<rect id="text-zone" x="40" y="10" width="220" height="72" fill="none"/>
</svg>
""",
    "assets/pictures/puddle.svg": PAPER
    + """<rect width="300" height="300" fill="#DDE3E4"/>
<path d="M0 176 Q150 150 300 176 V300 H0 Z" fill="#B9C39A"/>
<ellipse cx="150" cy="236" rx="112" ry="40" fill="#7E9AA8"/>
<ellipse cx="150" cy="232" rx="96" ry="31" fill="#97B2BE"/>
<g fill="#5C93AD"><path d="M88 106 Q80 122 88 126 Q96 122 88 106 Z"/><path d="M140 126 Q132 142 140 146 Q148 142 140 126 Z"/>
<path d="M196 104 Q188 120 196 124 Q204 120 196 104 Z"/><path d="M226 140 Q218 156 226 160 Q234 156 226 140 Z"/></g>
<path d="M196 198 L216 222 H176 Z" fill="#FFFDF6"/>
<path d="M162 222 H232 L220 242 H174 Z" fill="#C8402F"/>
<rect id="safe" x="40" y="100" width="220" height="180" fill="none"/>
<rect id="text-zone" x="40" y="10" width="220" height="90" fill="none"/>
</svg>
""",
    "assets/pictures/home.svg": PAPER
    + """<rect width="300" height="300" fill="#2E3F5C"/>
<circle cx="228" cy="70" r="26" fill="#F6E7B8"/>
<g fill="#F6E7B8"><circle cx="60" cy="56" r="4"/><circle cx="118" cy="34" r="3"/><circle cx="166" cy="82" r="3.500"/></g>
<path d="M0 232 Q150 150 300 232 V300 H0 Z" fill="#4F7A58"/>
<rect x="108" y="136" width="84" height="70" fill="#F3E7CF"/>
<path d="M96 140 L150 92 L204 140 Z" fill="#C8402F"/>
<rect x="136" y="152" width="28" height="26" fill="#F2B84B"/>
</svg>
""",
}
