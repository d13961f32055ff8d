"""A real picture book by others, made into a story folder, becomes a book."""

import json
import shutil
from pathlib import Path

import pypdfium2
import pytest
import yaml

from book.cli import main

SAMPLES = Path(__file__).parent.parent.parent / "shared" / "samples"
pytestmark = pytest.mark.skipif(not SAMPLES.exists(), reason="no real books by others beside this checkout")


def story_folder(sample: Path, folder: Path) -> list[str]:
    """Write the sample as a story folder; the words of its pages come back."""
    book = json.loads((sample / "book.json").read_text(encoding="utf-8"))
    pages = folder / "story" / "pages"
    pages.mkdir(parents=True)
    shutil.copytree(sample / "images", folder / "assets" / "pictures")
    (folder / "story" / "book.yaml").write_text(
        yaml.safe_dump({"title": book["title"], "author": book["credits"]["text"], "language": "en", "layout": "above"})
    )
    cover = {"layout": "cover", "picture": "cover", "alt": "The cover."}
    (pages / "00-cover.yaml").write_text(yaml.safe_dump(cover))
    for number, page in enumerate(book["pages"], 1):
        keys = {"picture": Path(page["image"]).stem, "alt": page["alt"], "words": page["text"]}
        (pages / f"{number:02d}-page.yaml").write_text(yaml.safe_dump(keys, allow_unicode=True))
    return [page["text"] for page in book["pages"]]


@pytest.mark.parametrize("edition", ["tablet", "tablet-wide"])
def test_a_tiny_seed_comes_out_whole(tmp_path, edition):
    words = story_folder(SAMPLES / "a-tiny-seed", tmp_path / "seed")
    assert main(["build", str(tmp_path / "seed"), "-e", edition, "-o", str(tmp_path / "out"), "--quiet"]) == 0
    (made,) = (tmp_path / "out").glob("*.pdf")
    with pypdfium2.PdfDocument(made) as pdf:
        read = [" ".join(page.get_textpage().get_text_bounded().split()) for page in pdf]
    assert len(read) == len(words) + 1
    for expected, found in zip(words, read[1:], strict=True):
        assert found == " ".join(expected.split())
