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
PLACE = 6
"""Pixels each way: a quarter of an inch. A face, a shoe or a word that is lost is lost in one such place."""
FAR_IN_ONE_PLACE = 40.0
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
    far, most = _difference(actual, expected) if actual.size == expected.size else (255.0, 255.0)
    if far > FAR or most > FAR_IN_ONE_PLACE:
        actual.save(beside)
    assert far <= FAR, f"the picture differs by {far:.1f} of 255; look at {beside.name}"
    assert most <= FAR_IN_ONE_PLACE, f"the picture differs by {most:.0f} of 255 in one place; look at {beside.name}"
    beside.unlink(missing_ok=True)


@pytest.mark.parametrize("golden", sorted(GOLDEN.glob("*[!l].png")), ids=lambda p: p.stem)
def test_a_golden_picture_is_small(golden):
    assert golden.stat().st_size <= 20_000


def test_a_picture_that_differs_in_one_small_place_does_not_pass():
    whole = Image.effect_noise((140, 190), 40).convert("RGB")
    spoilt = whole.copy()
    spoilt.paste((0, 0, 0), (60, 60, 68, 68))
    far, most = _difference(spoilt, whole)
    assert far < FAR
    assert most > FAR_IN_ONE_PLACE


def _difference(one, other):
    """How far two pictures are apart, of 255: on average, and in the place where it is most."""
    apart = ImageChops.difference(one, other)
    return sum(ImageStat.Stat(apart).mean) / 3, max(high for _, high in apart.reduce(PLACE).getextrema())
