"""The same bytes every time: twenty books, each built in two places that have little in common."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
from io import BytesIO

import pytest
from PIL import Image
from trial import ROOT, boat, change

from book.editions import EDITIONS

BOOKS = 20
MADE = [name for name, edition in EDITIONS.items() if not edition.paper or edition.paper.way != "zine"]
"""The editions of a book that names no eight pages."""
PLACES = (
    {"TZ": "UTC", "LC_ALL": "C", "PYTHONHASHSEED": "0", "umask": 0o022, "cores": 1},
    {"TZ": "Asia/Kathmandu", "LC_ALL": "tr_TR.UTF-8", "PYTHONHASHSEED": "4242", "umask": 0o077, "cores": 2},
)
CORES = """
import sys, book.art.gallery as gallery
gallery.WORTH_SHARING, cores = 0, int(sys.argv.pop(1))
gallery._cores = lambda: cores
from book.cli import main
sys.exit(main(sys.argv[1:]))
"""


def varied(folder, number):
    """The starter book with another name, language, picture and colour."""
    chance = random.Random(number)
    boat(folder)
    change(folder, "book.yaml", "The Paper Boat", f"Boat {number} \u00e9\u0130i")
    change(folder, "book.yaml", "en-US", chance.choice(["en-US", "de", "fr", "tr"]))
    change(folder, "pages/03-home.yaml", "It could!", chance.choice(["It may!", "It sank.", "Off it went."]))
    file = BytesIO()
    kind = chance.choice(["PNG", "JPEG"])
    pixels = Image.frombytes("RGB", (64, 48), chance.randbytes(64 * 48 * 3)).resize((900, 700))
    pixels.save(file, kind)
    (folder / f"assets/pictures/photo.{kind.lower()}").write_bytes(file.getvalue())
    change(folder, "pages/01-cover.yaml", "picture: boat", "picture: photo")
    return MADE[number % len(MADE)]


@pytest.mark.parametrize("number", range(BOOKS))
def test_a_book_has_one_hash_wherever_and_however_it_is_built(tmp_path, number):
    first = tmp_path / "here"
    edition = varied(first, number)
    second = tmp_path / "over there" / "d\u00e9ep"
    shutil.copytree(first, second)
    made = set()
    for folder, place in zip((first, second, second), (*PLACES, PLACES[0]), strict=True):
        variables = {name: value for name, value in place.items() if name.isupper()}
        where, name = (folder, ".") if folder == first else (folder.parent, folder.name)
        subprocess.run(
            [sys.executable, "-c", CORES, str(place["cores"]), "build", name, "-q", "-o", "made", "-e", edition],
            cwd=where,
            check=True,
            env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), **variables},
            umask=place["umask"],
        )
        (file,) = (path for path in (where / "made").iterdir() if path.is_file())
        made.add((file.name, file.read_bytes()))
    assert len(made) == 1
