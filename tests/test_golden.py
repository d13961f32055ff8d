"""A few pages look as they looked when somebody last looked at them.

On a mismatch the actual picture is left beside the golden one. `pytest --update-golden tests/test_golden.py` writes
them anew: look at each before you commit it.
"""

from pathlib import Path

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat

from book.make import make

ROOT = Path(__file__).parent.parent
GOLDEN = Path(__file__).parent / "golden"
DPI = 24  # small enough for 20 KB a picture, large enough to see a word or a figure move
FAR = 3.0  # of 255, the mean difference: other versions of the renderer differ by less than 1
PAGES = {"cover": 1, "boots": 6, "library": 12, "words-to-know": 30, "grown-ups": 32, "back": 36}


@pytest.fixture(scope="module", params=["tablet", "tablet-wide"])
def edition(request, tmp_path_factory):
    out = tmp_path_factory.mktemp("golden")
    _, made = make(ROOT, [request.param], out)
    document = pypdfium2.PdfDocument(made[0].path)
    yield request.param, document
    document.close()


@pytest.mark.parametrize("name", PAGES)
def test_a_page_looks_as_it_did(edition, name, request):
    shape, document = edition
    actual = document[PAGES[name] - 1].render(scale=DPI / 72).to_pil().convert("RGB")
    golden = GOLDEN / f"{shape}-{name}.png"
    beside = GOLDEN / f"{shape}-{name}.actual.png"
    if request.config.getoption("--update-golden"):
        GOLDEN.mkdir(exist_ok=True)
        actual.quantize(128).save(golden, optimize=True)
    expected = Image.open(golden).convert("RGB")
    far = _difference(actual, expected) if actual.size == expected.size else 255.0
    if far > FAR:
        actual.save(beside)
    assert far <= FAR, f"the picture differs by {far:.1f} of 255; look at {beside.name}"
    beside.unlink(missing_ok=True)


@pytest.mark.parametrize("golden", sorted(GOLDEN.glob("*[!l].png")), ids=lambda p: p.stem)
def test_a_golden_picture_is_small(golden):
    assert golden.stat().st_size <= 20_000


def _difference(one, other):
    return sum(ImageStat.Stat(ImageChops.difference(one, other)).mean) / 3
