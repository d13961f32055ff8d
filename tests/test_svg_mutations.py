"""Files with mistakes in them are refused or drawn as resvg draws them, and never end in a traceback.

`pytest -m fuzz` tries nineteen times as many more, with other seeds.
"""

import random
import re
import time
from pathlib import Path

import pytest
from test_svg_oracle import MOST_DIFFERENT, whole, wrong
from trial import within_limits

from book.art.svg import compile_svg
from book.art.svg.rules import CODES
from book.findings import BookError

DRAWN = [line.split("\t")[1] for line in (Path(__file__).parent / "svg" / "drawn.tsv").read_text("utf-8").splitlines()]
NUMBERS = "0,1,-1,0.5,10,100,-20,1e2,.5,50%,1e-9,200,3,7.25,2mm,1e7,NaN,45,-0,0.001,4pt"
WORDS = """
none inherit auto round square bevel evenodd nonzero userSpaceOnUse objectBoundingBox reflect repeat hidden
visible red url(#g) url(#c) url(#m) url(#gone) currentColor #0f0 scale(-1,2) rotate(33) skewX(40) stroke
xMinYMax,slice #a #b butt miter stroke-width:3 opacity:.5
"""
MANY = 100
"""Mutants a test: few tests, so that a failure names a small batch."""
BATCHES = [*range(10), *(pytest.param(number, marks=pytest.mark.fuzz) for number in range(10, 200))]


def mutant(chance: random.Random) -> str:
    """A case with one value changed or one attribute lost."""
    case = chance.choice(DRAWN)
    spots = list(re.finditer(r'([\w:-]+)="([^"]*)"', case))
    if not spots:
        return case
    spot = chance.choice(spots)
    kind = chance.random()
    if kind < 0.15:
        return case[: spot.start()] + case[spot.end() :]
    found = list(re.finditer(r"-?[\d.]+", spot[2]))
    if kind < 0.6 and found:
        place = chance.choice(found)
        start, end = spot.start(2) + place.start(), spot.start(2) + place.end()
        return f"{case[:start]} {chance.choice(NUMBERS.split(','))} {case[end:]}"
    value = chance.choice(NUMBERS.split(",") + WORDS.split()).replace(",", " ")
    return case[: spot.start(2)] + value + case[spot.end(2) :]


ODD = [
    re.compile(r' r[xy]="\s*-0\s*"'),
    re.compile(r'd="M(\d+ \d+) L\1 [^"]*z"[^>]* stroke-linecap="(?:square|round)"'),
    re.compile(r'style="[^"]*\d\s+%'),
    re.compile(r'<svg [^>]*(?:width|height)="\s*1e-9\s*"'),
    re.compile(r'^<svg [^>]*(?:width|height)="\s*1?\d?(?:\.\d+)?\s*"'),
    re.compile(r'^<svg [^>]*viewBox="\s*\S+\s+\S+\s+(?:\S+\s+)?1?\d?\.\d+[\s"]'),
]
"""Where resvg errs: a radius of -0 is not 0 to it; it puts a cap on a closed line that begins with a step of no
length; it drops all of a style that follows a number with a blank before its %; it does not cut by a viewport of next
to no width. In all but the first Chromium draws as we do. It rounds the sizes of a file to whole pixels: of one that is
smaller than twenty that is more than can be compared.
"""


def most_different(text):
    """PDFium cuts gradients off without half-tones: each pixel along a slanting edge counts, in no place many.

    The star with a gradient has the longest such edges: 0.55 % of its pixels.
    """
    return (6 if "Gradient" in text else 2) * MOST_DIFFERENT


def told(error):
    """With its place; of the file as a whole where its first bytes are no XML."""
    assert all(f.code in CODES and f.message.strip() and f.span.path == "case.svg" for f in error.findings)
    assert all(f.span.line > 0 or "root" in f.message for f in error.findings), error


@pytest.mark.parametrize("seed", BATCHES)
def test_a_changed_value_is_refused_or_drawn_as_resvg_draws_it(seed):
    chance = random.Random(seed)
    faults, refused = [], 0
    for _ in range(MANY):
        text = whole(mutant(chance))
        try:
            with within_limits():
                compile_svg(text.encode(), "case.svg")
        except BookError as error:
            told(error)
            refused += 1
            continue
        if not any(odd.search(text) for odd in ODD) and wrong(text, 400, most_different(text)):
            faults.append(text)
    assert faults == []
    assert MANY / 20 < refused < MANY * 19 / 20


@pytest.mark.parametrize("seed", range(4))
def test_damaged_bytes_never_end_in_a_traceback(seed):
    chance = random.Random(seed)
    for _ in range(250):
        data = bytearray(whole(chance.choice(DRAWN)).encode())
        for _ in range(chance.randint(1, 6)):
            place = chance.randrange(len(data))
            if chance.random() < 0.5:
                data[place] = chance.randrange(256)
            else:
                del data[place : place + chance.randint(1, 20)]
        try:
            with within_limits():
                compile_svg(bytes(data), "case.svg")
        except BookError as error:
            told(error)


HEAVY = {
    "deep": "<g>" * 5000,
    "uses": "".join(f'<g id="a{i}">{f"<use xlink:href=#a{i + 1}/>" * 10}</g>' for i in range(8)).replace("=#", "='#"),
    "sheets": "<style>" + ".a{fill:red}" * 20_000 + "</style>" + '<g class="a"/>' * 15_000,
    "brackets": f'<g style="{"(" * 500_000}"/>',
    "selectors": "<style>" + "a{} " * 300_000 + "</style>",
    "points": f'<path d="M0 0{" 1" * 900_000}x"/>',
    "thin": '<path stroke="red" stroke-width=".001" d="M0 0' + "C1 1 2 2 0 0" * 90_000 + '"/>',
    "attributes": "<g " + " ".join(f'a{i}=""' for i in range(90_000)) + "/>",
    "big": "<g>" + " " * 2_000_000 + "</g>",
}


@pytest.mark.parametrize("name", HEAVY)
def test_a_file_made_to_be_slow_is_refused_within_seconds(name):
    body = re.sub(r"'#(a\d)/>", r"'#\1'/>", HEAVY[name])
    start = time.process_time()
    with pytest.raises(BookError, match="A10"):
        compile_svg(whole(f'viewBox="0 0 10 10">{body}').encode(), "case.svg")
    assert time.process_time() - start < 5
