"""Finishes of cut-paper pictures: what falls where, what stays clean, and that it is the same every time."""

import os
import re
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from PIL import Image

from book.art.finish import compile_cut_paper, is_cut_paper
from book.art.finish import texture as textures
from book.art.finish.codes import CODES
from book.art.finish.cut import cut, segments
from book.art.finish.overlay import BARE, relief
from book.art.finish.paper import cut_edges
from book.art.finish.read import read_pieces
from book.art.finish.roles import ELEVATIONS, MARKS, MATERIALS, ROLES, TABLE, kind_of
from book.art.svg.pathdata import parse_path
from book.art.svg.rules import Faults
from book.art.svg.tree import read_tree
from book.art.svg.viewport import root_view
from book.files import bundled
from book.findings import BookError

ROOT = Path(__file__).parent.parent
WALL = '<rect class="wall plain" width="120" height="120" fill="#D3E8D8"/>'
SQUARE = '<rect class="box plain" x="40" y="40" width="40" height="40" fill="#E4573D"/>'
FACE = (
    '<circle class="skin" cx="60" cy="60" r="30" fill="#9C6240"/>'
    '<ellipse class="eye" cx="50" cy="62" rx="4" ry="5" fill="#15122B"/>'
    '<circle class="glint" cx="51" cy="60" r="1" fill="#FFFAEE"/>'
    '<path class="mouth" d="M50,76Q60,84 70,76" fill="none" stroke="#3A1230" stroke-width="2"/>'
)


def svg(inside, root='class="cut-paper"', size=120):
    return f'<svg xmlns="http://www.w3.org/2000/svg" {root} viewBox="0 0 {size} {size}">{inside}</svg>'.encode()


def table_of(data, dpi=100, path="page.svg"):
    """The relief of a file, and how many pixels a millimetre has."""
    faults = Faults(path)
    document = read_tree(data, faults)
    drawing = read_pieces(document, root_view(document.root), faults, "page")
    faults.stop_if_any()
    image = relief(drawing, cut_edges(drawing), dpi)
    return image, dpi / 25.4


def mean(image, ppm, left, top, right, low):
    """The mean grey of a box in millimetres."""
    part = image.crop([round(v * ppm) for v in (left, top, right, low)])
    return sum(part.tobytes()) / (part.width * part.height)


def content(compiled):
    """The content stream as text."""
    return zlib.decompress(next(o for o in compiled.objects if o.name == compiled.root).data).decode()


def everything(compiled):
    """All bytes of a picture."""
    return b"".join(o.name.encode() + o.head.encode() + (o.data or b"") for o in compiled.objects)


def test_a_shadow_falls_down_and_to_the_right():
    image, ppm = table_of(svg(WALL + SQUARE))
    assert mean(image, ppm, 45, 80.3, 75, 80.9) < BARE - 15
    assert mean(image, ppm, 80.3, 45, 80.9, 75) < BARE - 15
    assert mean(image, ppm, 45, 37.5, 75, 39) >= BARE
    assert mean(image, ppm, 37.5, 45, 39, 75) >= BARE


def test_the_upper_and_the_left_edge_catch_light():
    image, ppm = table_of(svg(WALL + SQUARE))
    assert mean(image, ppm, 45, 39.5, 75, 40.1) > BARE + 8
    assert mean(image, ppm, 39.5, 45, 40.1, 75) > BARE + 8


def test_a_shadow_is_soft():
    image, ppm = table_of(svg(WALL + SQUARE), dpi=200)
    x = round(60 * ppm)
    tones = {image.getpixel((x, y)) for y in range(round(80.2 * ppm), round(84 * ppm))}
    assert len(tones) > 6


def test_a_shadow_falls_in_from_a_piece_at_the_edge():
    image, ppm = table_of(svg(WALL + '<rect class="cloud plain" x="0" y="40" width="30" height="20" fill="#FFFAEE"/>'))
    assert mean(image, ppm, 0, 60.4, 1, 61.2) < BARE - 15


@pytest.mark.parametrize(("low", "high"), [("e0", "e1"), ("e1", "e2"), ("e2", "e3")])
def test_what_stands_higher_casts_a_wider_shadow(low, high):
    def shade(word):
        image, _ = table_of(svg(WALL + SQUARE.replace("box plain", f"box plain {word}")))
        return sum(BARE - v for v in image.tobytes() if v < BARE)

    assert shade(low) < shade(high)


def test_eyes_and_mouths_stay_clean_of_brush_and_shadow():
    image, ppm = table_of(svg(WALL + FACE.replace('"skin"', '"skin paint"')))
    assert set(image.crop([round(v * ppm) for v in (48, 59.5, 52, 64.5)]).tobytes()) == {BARE}
    assert image.getpixel((round(60 * ppm), round(80 * ppm))) == BARE


def test_only_a_few_calm_marks_lie_behind_words():
    for role, fill in (("wall", "#D3E8D8"), ("sky", "#F9DEC6")):
        image, _ = table_of(svg(f'<rect class="{role}" width="300" height="300" fill="{fill}"/>', size=300))
        pixels = image.tobytes()
        assert sum(abs(v - BARE) / 254 > 0.1 for v in pixels) < 0.01 * len(pixels)
        assert sum(v != BARE for v in pixels) < 0.15 * len(pixels)


def test_the_overlay_does_not_depend_on_a_childs_colours():
    piece = '<circle class="skin hero-skin paint" cx="60" cy="60" r="40" fill="{}"/>'
    dark, light = (compile_cut_paper(svg(WALL + piece.format(c)), "p.svg") for c in ("#2A2233", "#F7D2B0"))
    assert [o.data for o in dark.objects[1:]] == [o.data for o in light.objects[1:]]
    assert content(dark) != content(light)


def test_an_unknown_role_is_painted_paper_that_is_glued_on():
    kind = kind_of("zeppelin")
    assert (kind.material, kind.elevation, kind.mark) == ("paint", 1, False)
    compile_cut_paper(svg(SQUARE.replace("box plain", "zeppelin") + SQUARE.replace('class="box plain" ', "")), "p.svg")


def test_later_classes_and_groups_change_material_and_height():
    assert kind_of("boot plain e3").material == "plain"
    assert kind_of("boot plain e3").elevation == 3
    assert kind_of("book2").elevation == kind_of("book").elevation
    assert kind_of("hair", "char hero curl").material == "curl"
    assert kind_of("hair plain", "curl").material == "plain"
    assert kind_of("hair hero-hair").slot
    assert kind_of("wall rough").rough


def test_the_line_finish_is_white_and_ink_only():
    compiled = compile_cut_paper(svg(WALL + SQUARE + FACE), "p.svg", "line")
    colours = set(re.findall(r"^(.*) (?:rg|RG)$", content(compiled), re.MULTILINE))
    assert colours == {"1 1 1", "0 0 0"}
    assert not compiled.transparent


def test_the_line_finish_keeps_faces_and_drops_what_is_too_small():
    small = '<circle class="speck" cx="20" cy="20" r="1" fill="#E4573D"/>'
    assert content(compile_cut_paper(svg(WALL + small), "p.svg", "line")) == content(
        compile_cut_paper(svg(WALL), "p.svg", "line")
    )
    assert content(compile_cut_paper(svg(FACE), "p.svg", "line")).count("\nf\n") == 1


def test_the_same_picture_gives_the_same_bytes_whatever_the_hash_seed():
    data = svg(WALL + SQUARE.replace(" plain", "") + FACE)
    first = everything(compile_cut_paper(data, "p.svg"))
    assert first == everything(compile_cut_paper(data, "p.svg"))
    script = (
        "import sys\n"
        "from book.art.finish import compile_cut_paper\n"
        "c = compile_cut_paper(sys.stdin.buffer.read(), 'p.svg')\n"
        "b = b''.join(o.name.encode() + o.head.encode() + (o.data or b'') for o in c.objects)\n"
        "sys.stdout.buffer.write(b)"
    )
    for seed in ("1", "77"):
        env = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)}
        done = subprocess.run([sys.executable, "-c", script], input=data, capture_output=True, env=env, check=True)
        assert done.stdout == first


def test_another_seed_or_name_is_another_hand():
    data = svg(WALL + SQUARE)
    named = everything(compile_cut_paper(data, "a.svg"))
    assert named == everything(compile_cut_paper(data, "elsewhere/a.svg"))
    assert named != everything(compile_cut_paper(data, "b.svg"))
    assert named != everything(compile_cut_paper(data, "a.svg", seed="other"))


def test_a_cut_stays_near_its_outline_and_keeps_its_corners():
    path = parse_path("M40,40L80,40L80,80L40,80Z")
    (contour,) = cut(path, (40, 40, 80, 80), "seed", rough=False)
    for x, y in contour.polygon():
        assert min(abs(x - 40), abs(x - 80), abs(y - 40), abs(y - 80)) < 0.2
    for corner in ((40, 40), (80, 40), (80, 80), (40, 80)):
        assert min(abs(x - corner[0]) + abs(y - corner[1]) for x, y in contour.points) < 0.2
    assert any(x not in {40, 80} for x, _ in contour.points)


def test_contours_are_read_in_full():
    found = list(segments(parse_path("M0,0L4,0L4,4ZM10,10C11,10 12,11 12,12L10,12")))
    assert [(len(contour), closed) for contour, closed in found] == [(3, True), (2, False)]


def test_a_hole_lets_the_ground_through():
    ring = '<path class="frame plain" d="M20,20L100,20L100,100L20,100ZM40,40L40,80L80,80L80,40Z" fill="#B4475E"/>'
    for rule in ("", ' fill-rule="evenodd"'):
        image, ppm = table_of(svg(WALL + ring.replace("/>", rule + "/>")))
        assert mean(image, ppm, 41, 40.6, 79, 41.2) < BARE - 10
        assert mean(image, ppm, 50, 86, 70, 95) == BARE


def test_pieces_joined_to_one_path_are_as_good_as_pieces_of_their_own():
    one = "M{0},20L{1},20L{1},40L{0},40Z"
    joined = "".join(one.format(x, x + 10) for x in (10, 30, 50))
    data = svg(f'<path class="book" d="{joined}" fill="#E4573D"/>')
    document = read_tree(data, Faults("p.svg"))
    drawing = read_pieces(document, root_view(document.root), Faults("p.svg"), "p")
    assert [p.bounds[0] for p in drawing.pieces] == [10, 30, 50]


def test_zones_and_sizes_are_those_of_the_drawing():
    zone = '<rect id="text-zone" x="10" y="20" width="50" height="30"/>'
    for finish in ("paper", "flat", "line"):
        compiled = compile_cut_paper(svg(WALL + zone), "p.svg", finish)
        assert (compiled.width, compiled.height) == (120, 120)
        assert compiled.zones["text-zone"].to_dict() == {"x": 10, "y": 20, "width": 50, "height": 30}


def test_a_drawing_in_other_units_looks_the_same():
    big = svg(SQUARE.replace("40", "2000"), size=6000)
    (piece,) = _pieces(big)
    assert piece.bounds == (100, 100, 200, 200)


def _pieces(data):
    document = read_tree(data, Faults("p.svg"))
    return read_pieces(document, root_view(document.root), Faults("p.svg"), "p").pieces


@pytest.mark.parametrize(
    "inside",
    [
        '<g opacity=".5"><rect width="9" height="9"/></g>',
        '<linearGradient id="g"/><rect class="coat" width="9" height="9" fill="url(#g)"/>',
        '<rect id="r" width="9" height="9"/><use href="#r"/>',
        '<clipPath id="c"><rect width="9" height="9"/></clipPath><rect width="9" height="9" clip-path="url(#c)"/>',
        '<rect width="9" height="9" opacity=".5" stroke="red"/>',
        '<marker id="m"/><path d="M0,0L9,9" stroke="red" marker-end="url(#m)"/>',
    ],
)
def test_what_scissors_cannot_cut_is_refused_with_its_line(inside):
    with pytest.raises(BookError) as caught:
        compile_cut_paper(svg("\n" + inside), "p.svg")
    (finding,) = caught.value.findings
    assert finding.code == "A160"
    assert finding.span.line == 2
    assert "cut-paper" in finding.hint


def test_too_much_paper_is_refused():
    sheet = '<path class="box" d="M0,0L120,0L120,120L0,120Z"/>'
    with pytest.raises(BookError) as caught:
        compile_cut_paper(svg(sheet * 161), "p.svg")
    assert caught.value.findings[0].code == "A161"
    with pytest.raises(BookError) as caught:
        compile_cut_paper(svg('<path d="M0,0L1,1L0,1Z"/>' * 6001), "p.svg")
    assert caught.value.findings[0].code == "A161"


def test_a_finish_is_asked_for_by_the_root_alone():
    assert is_cut_paper(svg(SQUARE))
    assert is_cut_paper(svg(SQUARE, root='class="page cut-paper"'))
    assert not is_cut_paper(svg(SQUARE, root=""))
    assert not is_cut_paper(svg(SQUARE.replace("box", "cut-paper"), root=""))


def test_every_code_says_why_and_what_to_write():
    for code, page in CODES.items():
        assert page.startswith(code)
        assert "Why:" in page
        assert "Instead of:" in page
        assert "Write:" in page


def test_every_texture_is_there_and_has_no_seam():
    for name in textures.TILES:
        tile = Image.open(bundled("textures") / f"{name}.png")
        assert (tile.mode, tile.size) == ("L", (textures.SIDE, textures.SIDE))
        across = [abs(tile.getpixel((0, y)) - tile.getpixel((511, y))) for y in range(512)]
        inside = [abs(tile.getpixel((256, y)) - tile.getpixel((255, y))) for y in range(512)]
        assert sum(across) <= 3 * sum(inside) + 2000
    assert sum(f.stat().st_size for f in bundled("textures").glob("*.png")) < 1_200_000


def test_textures_are_found_in_an_installed_package(tmp_path, monkeypatch):
    (tmp_path / "textures").mkdir()
    monkeypatch.setattr("book.files.__file__", str(tmp_path / "files.py"))
    assert bundled("textures") == tmp_path / "textures"


def test_a_page_of_the_book_stays_small():
    pictures = sorted((ROOT / "assets" / "pictures").glob("*.svg"))
    if not pictures:
        pytest.skip("no pictures are drawn yet")
    for file in pictures[:3]:
        compiled = compile_cut_paper(file.read_bytes(), file.name)
        size = sum(len(o.data or b"") for o in compiled.objects)
        assert size < 250_000 * compiled.width * compiled.height / 216**2


def test_the_illustrators_page_says_what_the_table_says():
    page = (ROOT / "assets" / "README.md").read_text(encoding="utf-8")
    for words in (MATERIALS, ELEVATIONS, MARKS):
        for word, what in words.items():
            assert f"| `{word}` | {what} |" in page
    for (material, elevation), roles in ROLES.items():
        assert f"| `{material}` | `e{elevation}` | {' '.join(roles.split())} |" in page
    assert len(TABLE) == sum(len(roles.split()) for roles in ROLES.values()), "a role stands in two rows"
