"""A contact sheet of eight very different looks: every page with the hero, a row a look, to be looked at by eye.

python assets/studio/look_sheet.py SHEET.png [PAGE ...]      from the repository, with the program installed

PAGE is the name of a page (08-spoon); without one, all pages whose picture has a hero are drawn.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import pypdfium2
from PIL import Image

from book.make import KEPT, printed
from book.proofs import proof

ROOT = Path(__file__).resolve().parents[2]
HEIGHT, GAP = 420, 6
LOOKS = (
    "skin: '4', hair: puffs, moves: wheelchair",
    "skin: '1', hair: long, hair-colour: blond, coat: leaf, tights: plum, boots: teal",
    "skin: '2', hair: short, hair-colour: black, glasses: yes, coat: pine, tights: night, moves: wheelchair",
    "skin: '3', scarf: plum, coat: rose, tights: kraft, glasses: yes",
    "skin: '5', hair: braids, hair-colour: black, hearing-aid: yes, coat: cream, tights: coral, boots: sun",
    "skin: '5', hair: afro, hair-colour: dark, glasses: yes, coat: coral, tights: sea, moves: wheelchair",
    "skin: '1', hair: curls, hair-colour: red, hearing-aid: yes, coat: rose, tights: plum, moves: wheelchair",
    "skin: '4', scarf: teal, coat: sun, tights: rose, moves: wheelchair",
)


def row(folder: Path, look: str, kept: Path, names: list[str]) -> list[Image.Image]:
    """The pages of the tablet edition with the hero in this look."""
    told = (ROOT / "story" / "book.yaml").read_text("utf-8")
    (folder / "story" / "book.yaml").write_text(f"{told}look: {{{look}}}\n", "utf-8")
    ready = proof(folder, ("tablet",), kept)
    sheets = ready.sheets[0]
    document = pypdfium2.PdfDocument(printed(ready, sheets))
    return [
        document[n].render(scale=HEIGHT / document[n].get_height()).to_pil().convert("RGB")
        for n, page in enumerate(sheets.pages)
        if page.name in names
    ]


def heroes() -> list[str]:
    """The pages whose picture has a hero."""
    found = []
    for file in sorted((ROOT / "story" / "pages").glob("*.yaml")):
        lines = file.read_text("utf-8").splitlines()
        name = next((line.split(":")[1].strip() for line in lines if line.startswith("picture:")), "")
        picture = ROOT / "assets" / "pictures" / f"{name}.svg"
        if picture.is_file() and "hero-skin" in picture.read_text("utf-8"):
            found.append(file.stem)
    return found


def main() -> None:
    """Draw the sheet."""
    out, names = Path(sys.argv[1]), sys.argv[2:] or heroes()
    with TemporaryDirectory() as place:
        folder, kept = Path(place) / "book", Path(place) / KEPT
        shutil.copytree(ROOT / "story", folder / "story")
        shutil.copytree(ROOT / "assets" / "pictures", folder / "assets" / "pictures")
        kept.mkdir()
        rows = [row(folder, look, kept, names) for look in LOOKS]
    wide = rows[0][0].width + GAP
    sheet = Image.new("RGB", (len(rows[0]) * wide, len(rows) * (HEIGHT + GAP)), "#777777")
    for y, pages in enumerate(rows):
        for x, page in enumerate(pages):
            sheet.paste(page, (x * wide, y * (HEIGHT + GAP)))
    sheet.save(out)


if __name__ == "__main__":
    main()
