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


CANVAS = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {} 300">\n'
FILES = {
    "story/book.yaml": """# All about the book as a whole. Its pages are in the folder 'pages', one file each.
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
    "story/pages/02-puddle.yaml": """# One picture over two pages, with words on each of them.
layout: spread
picture: puddle
alt: Fat drops of rain fall into a long grey puddle, and a red paper boat waits at its edge.
words: |
  It rained and rained.
  The puddle grew.
words-right: |
  Could a paper boat
  sail on it?
""",
    "story/pages/03-home.yaml": """layout: above
picture: home
alt: A small house with one yellow window stands on a green hill under the moon and three stars.
words: |
  It could!
  And at night it sailed *all the way home*.
""",
    "assets/pictures/boat.svg": CANVAS.format(300)
    + """<rect width="300" height="300" fill="#F3E7CF"/>
<path d="M0 206 Q50 196 100 206 T200 206 T300 206 V300 H0 Z" fill="#5C93AD"/>
<path d="M148 140 V206 H104 Z" fill="#FFFDF6"/>
<path d="M156 152 V206 H190 Z" fill="#F6D9A8"/>
<path d="M84 210 H218 L196 246 H106 Z" fill="#C8402F"/>
<path d="M0 244 Q50 234 100 244 T200 244 T300 244 V300 H0 Z" fill="#3F7592"/>
<!-- These two boxes are not drawn. What is in 'safe' shows on pages of every shape; words stand in 'text-zone'. -->
<rect id="safe" x="74" y="134" width="152" height="134" fill="none"/>
<rect id="text-zone" x="30" y="8" width="240" height="124" fill="none"/>
</svg>
""",
    "assets/pictures/puddle.svg": CANVAS.format(600)
    + """<rect width="600" height="300" fill="#DDE3E4"/>
<path d="M0 196 Q300 166 600 196 V300 H0 Z" fill="#B9C39A"/>
<ellipse cx="300" cy="250" rx="196" ry="34" fill="#7E9AA8"/>
<ellipse cx="300" cy="247" rx="172" ry="26" fill="#97B2BE"/>
<g fill="#5C93AD">
<path d="M152 150 Q144 166 152 170 Q160 166 152 150 Z"/>
<path d="M232 158 Q224 174 232 178 Q240 174 232 158 Z"/>
<path d="M262 206 Q254 222 262 226 Q270 222 262 206 Z"/>
<path d="M352 156 Q344 172 352 176 Q360 172 352 156 Z"/>
<path d="M462 152 Q454 168 462 172 Q470 168 462 152 Z"/>
</g>
<path d="M402 196 V228 H380 Z" fill="#FFFDF6"/>
<path d="M364 230 H440 L426 252 H378 Z" fill="#C8402F"/>
<rect id="safe" x="100" y="148" width="400" height="140" fill="none"/>
<rect id="text-zone" x="40" y="10" width="240" height="132" fill="none"/>
<rect id="text-zone-right" x="320" y="10" width="240" height="132" fill="none"/>
</svg>
""",
    "assets/pictures/home.svg": CANVAS.format(300)
    + """<rect width="300" height="300" fill="#2E3F5C"/>
<circle cx="212" cy="72" r="24" fill="#F6E7B8"/>
<g fill="#F6E7B8">
<circle cx="84" cy="76" r="4"/>
<circle cx="124" cy="50" r="3"/>
<circle cx="164" cy="92" r="3.5"/>
</g>
<path d="M0 240 Q150 160 300 240 V300 H0 Z" fill="#4F7A58"/>
<path d="M92 150 L150 102 L208 150 Z" fill="#C8402F"/>
<rect x="108" y="148" width="84" height="64" fill="#F3E7CF"/>
<rect x="136" y="162" width="28" height="26" fill="#F2B84B"/>
<rect id="safe" x="60" y="40" width="180" height="200" fill="none"/>
</svg>
""",
}
