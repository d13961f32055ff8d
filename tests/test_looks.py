"""Looks: what book.yaml chooses for the hero shows in every picture that offers it, and costs no more than it must."""

from __future__ import annotations

import re
import sys
import zlib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stories import art, page, story

from book.art import gallery as pictures
from book.art.finish import compile_cut_paper
from book.art.finish.read import read_pieces
from book.art.gallery import Wanted, compile_gallery
from book.art.looks import AS_DRAWN, COLOURS, KEYS, Look, is_value, look_of, values_of
from book.art.svg.rules import Faults
from book.art.svg.tree import read_tree
from book.art.svg.viewport import root_view
from book.editions import EDITIONS
from book.findings import BookError, Span
from book.layouts import LAYOUTS
from book.load import load_story
from book.new import new_book

ROOT = Path(__file__).parent.parent
PICTURES = sorted((ROOT / "assets" / "pictures").glob("*.svg"))
LOOKS = (
    {"skin": "1", "hair": "long", "hair-colour": "blond", "coat": "leaf", "tights": "plum", "boots": "teal"},
    {"skin": "2", "hair": "short", "hair-colour": "black", "glasses": "yes", "coat": "pine", "tights": "night"},
    {"skin": "3", "scarf": "plum", "coat": "rose", "tights": "kraft"},
    {"skin": "5", "hair": "braids", "hair-colour": "black", "hearing-aid": "yes", "coat": "cream"},
    {"skin": "5", "hair": "afro", "hair-colour": "dark", "glasses": "yes", "coat": "coral", "tights": "sea"},
    {"skin": "1", "hair": "curls", "hair-colour": "red", "hearing-aid": "yes", "coat": "rose"},
    {"skin": "4", "hair": "afro", "hair-colour": "silver", "coat": "sun", "tights": "rose"},
    {"skin": "2", "hair": "puffs", "hair-colour": "brown", "scarf": "no", "glasses": "no", "moves": "wheelchair"},
    {"skin": "4", "scarf": "teal", "moves": "wheelchair"},
)
GIRL = b"""<svg xmlns="http://www.w3.org/2000/svg" class="cut-paper" viewBox="0 0 120 120">
<rect class="wall" width="120" height="120" fill="#D3E8D8"/>
<circle class="skin hero-skin" cx="60" cy="60" r="30" fill="#9C6240"/>
<path class="ln hero-skin" d="M50,50L60,50" fill="none" stroke="#803C28" stroke-width="1"/>
<circle class="cheek hero-skin" cx="50" cy="70" r="4" fill="#E4573D" fill-opacity=".5"/>
<g class="alt hero-hair-puffs"><circle class="hair hero-hair" cx="60" cy="30" r="9" fill="#33202B"/></g>
<g class="alt hero-hair-braids" display="none">
<rect class="hair hero-hair" x="20" y="40" width="9" height="40" fill="#33202B"/></g>
<g class="alt hero-glasses" display="none">
<circle class="glasses" cx="50" cy="60" r="5" fill="none" stroke="#2A1E33"/></g>
</svg>"""


def pieces(data, look=None):
    document = read_tree(data, Faults("p.svg"))
    return read_pieces(document, root_view(document.root), Faults("p.svg"), "p", look or AS_DRAWN).pieces


def hexes(found):
    return ["#" + "".join(f"{round(v * 255):02X}" for v in colour[:3]) for colour in found if colour]


def in_slot(found, slot):
    return [piece for piece in found if piece.slot == slot]


def test_a_colour_chosen_is_the_colour_of_the_hero():
    found = pieces(GIRL, look_of({"skin": "1", "hair-colour": "blond"}))
    assert hexes(p.fill for p in in_slot(found, "hero-skin") if p.cut) == ["#F7D2B0"]
    assert hexes(p.fill for p in in_slot(found, "hero-hair")) == ["#E0A94A"]


def test_what_is_darker_than_the_skin_stays_darker():
    (line,) = (p.stroke for p in in_slot(pieces(GIRL, look_of({"skin": "1"})), "hero-skin") if p.stroke)
    assert sum(line[:3]) < sum(int("F7D2B0"[i : i + 2], 16) / 255 for i in (0, 2, 4))


def test_cheeks_are_fainter_on_pale_skin():
    def cheek(skin):
        return next(p.fill.alpha for p in pieces(GIRL, look_of({"skin": skin})) if p.kind.role == "cheek")

    assert cheek("1") == 0.34
    assert cheek("5") == 0.5


def test_one_of_several_alternatives_shows():
    def boxes(**look):
        return [p.bounds[0] for p in in_slot(pieces(GIRL, look_of(look)), "hero-hair")]

    assert boxes() == boxes(hair="puffs") == [51]
    assert boxes(hair="braids") == [20]


def test_what_is_worn_comes_on_and_off():
    def worn(**look):
        return any(p.kind.role == "glasses" for p in pieces(GIRL, look_of(look)))

    assert worn(glasses="yes")
    assert not worn(glasses="no")
    assert not worn()


def test_a_picture_without_that_hair_keeps_the_hair_it_has():
    look = look_of({"hair": "afro", "skin": "2"})
    assert look.within(GIRL).shown == {}
    assert "hero-skin" in look.within(GIRL).colours
    assert "grandma-skin" not in look.within(GIRL).colours


def test_a_scarf_takes_the_place_of_hair():
    assert look_of({"scarf": "teal", "hair": "long"}).shown["hero-hair"] == "scarf"
    assert look_of({"scarf": "no", "hair": "long"}).shown["hero-hair"] == "long"


def test_nothing_chosen_is_the_picture_as_it_was_drawn():
    plain, dressed = (compile_cut_paper(GIRL, "p.svg", look=look) for look in (AS_DRAWN, look_of({}).within(GIRL)))
    assert plain == dressed
    assert not look_of({})


@given(st.fixed_dictionaries({}, optional={key: st.sampled_from(values_of(key)) for key in KEYS}))
def test_every_look_that_can_be_chosen_can_be_drawn(chosen):
    assert all(is_value(key, value) for key, value in chosen.items())
    found = pieces(GIRL, look_of(chosen).within(GIRL))
    assert sum(p.kind.role == "hair" for p in found) == 1


def test_colours_may_be_given_as_they_stand_in_the_palette():
    for key, (names, _) in COLOURS.items():
        assert all(is_value(key, value) and is_value(key, value.lower()) for value in names.values())
        assert not is_value(key, "#123456")


def test_shadows_and_brush_strokes_do_not_depend_on_colours():
    one, other = (compile_cut_paper(GIRL, "p.svg", look=look_of({"skin": skin})) for skin in ("1", "5"))
    assert one.objects[1:] == other.objects[1:]
    assert one.objects[0] != other.objects[0]


def built(tmp_path, data, look, monkeypatch):
    """A picture from the gallery, and how often its shadows were drawn."""
    folder = tmp_path / "book" / "assets"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "girl.svg").write_bytes(data)
    drawn = []
    real = sys.modules["book.art.finish.compile"].overlay
    monkeypatch.setattr("book.art.finish.compile.overlay", lambda *a: drawn.append(1) or real(*a))
    want = Wanted("assets/girl.svg", Span("story/pages/01.yaml"), None, "paper", look)
    (found,) = compile_gallery([want], tmp_path / "book", tmp_path / "kept").values()
    monkeypatch.undo()
    return found, len(drawn)


def test_another_colour_costs_no_new_shadows_and_another_hair_does(tmp_path, monkeypatch):
    (tmp_path / "kept").mkdir()
    assert built(tmp_path, GIRL, AS_DRAWN, monkeypatch)[1] == 1
    pale, shadows = built(tmp_path, GIRL, look_of({"skin": "1"}), monkeypatch)
    assert shadows == 0
    assert pale == compile_cut_paper(GIRL, "assets/girl.svg", look=look_of({"skin": "1"}))
    assert built(tmp_path, GIRL, look_of({"skin": "1", "hair": "braids"}), monkeypatch)[1] == 1


def test_a_picture_without_the_hero_is_not_compiled_again_for_a_look(tmp_path, monkeypatch):
    (tmp_path / "kept").mkdir()
    root = b'<svg xmlns="http://www.w3.org/2000/svg" class="cut-paper" viewBox="0 0 120 120">'
    box = root + b'<rect width="9" height="9"/></svg>'
    built(tmp_path, box, AS_DRAWN, monkeypatch)
    monkeypatch.setattr(pictures, "_compile", None)
    assert built(tmp_path, box, look_of(LOOKS[0]), monkeypatch)[1] == 0


def test_a_relief_that_was_lost_is_made_again(tmp_path, monkeypatch):
    kept = tmp_path / "kept"
    kept.mkdir()
    first, _ = built(tmp_path, GIRL, AS_DRAWN, monkeypatch)
    max(kept.iterdir(), key=lambda f: b"overlay" in f.read_bytes().split(b"stream")[0] and f.stat().st_size).unlink()
    again, _ = built(tmp_path, GIRL, AS_DRAWN, monkeypatch)
    assert again == first


@pytest.fixture
def book(tmp_path):
    new_book(tmp_path / "b")
    return tmp_path / "b"


def load_with(book, look):
    file = book / "story" / "book.yaml"
    file.write_text(file.read_text("utf-8") + "look:\n" + "".join(f"  {line}\n" for line in look), "utf-8")
    return load_story(book, layouts=LAYOUTS, editions=EDITIONS)[0]


def test_a_look_is_read_from_book_yaml(book):
    assert load_with(book, ['skin: "2"', "glasses: yes"]).look == {"skin": "2", "glasses": "yes"}


@pytest.mark.parametrize(
    ("line", "message", "hint"),
    [
        ("hiar: long", "unknown part of the look 'hiar'", "did you mean 'hair'?"),
        ("hair: lnog", "unknown hair 'lnog'", "did you mean 'long'?"),
        ("glasses: red", "unknown glasses 'red'", "yes"),
        ("coat: '#123456'", "unknown coat '#123456'", "coral"),
    ],
)
def test_an_unknown_look_is_named_with_its_place(book, line, message, hint):
    with pytest.raises(BookError) as caught:
        load_with(book, [line])
    (fault,) = caught.value.findings
    assert (fault.code, fault.message) == ("S011", message)
    assert hint in fault.hint
    assert fault.span.line > 1


def test_a_story_hands_its_look_to_its_pictures():
    made = replace(story(page("full", picture=art())), look={"skin": "1"})
    (want,) = pictures.wanted(made, 100, lambda _: 1)
    assert want.look == look_of({"skin": "1"})


WITHOUT_LEGS = {"brush", "cover", "key", "towns", "spots", "families", "talk"}
"""Pictures whose hero is a head and arms, or sits in a bed or on a sofa whatever she moves on."""
HERO = [file for file in PICTURES if b"hero-hair-puffs" in file.read_bytes()]


@pytest.mark.parametrize("file", HERO, ids=lambda f: f.stem)
def test_every_picture_with_the_hero_works_with_every_look(file):
    data = file.read_bytes()
    for chosen in LOOKS:
        look = look_of(chosen)
        within = look.within(data)
        if file.stem in WITHOUT_LEGS:
            look = replace(look, shown={name: kind for name, kind in look.shown.items() if name != "hero-moves"})
        assert within.shown == look.shown, "an alternative is missing"
        for slot in ("hero-skin", "hero-hair"):
            colour = look.colours.get(slot)
            found = hexes(p.fill for p in in_slot(pieces(data, within), slot) if p.cut)
            hidden = slot == "hero-hair" and look.shown.get("hero-hair") == "scarf"
            assert hidden or colour is None or colour in found


@pytest.mark.parametrize("file", PICTURES, ids=lambda f: f.stem)
def test_a_picture_file_is_no_larger_than_90_kb(file):
    assert file.stat().st_size <= 90_000


def test_any_viewer_shows_one_kind_of_hair():
    for file in HERO:
        shown = re.findall(r'<g class="alt hero-hair-([a-z]+)">', file.read_text("utf-8"))
        assert set(shown) == {"puffs"}
        assert '<g class="alt hero-moves-wheelchair">' not in file.read_text("utf-8")


@pytest.mark.parametrize("file", [f for f in HERO if f.stem not in WITHOUT_LEGS], ids=lambda f: f.stem)
def test_a_hero_in_a_wheelchair_has_all_of_it_on_the_page_and_stands_nowhere_else(file):
    data = file.read_bytes()
    on_feet, on_wheels = (pieces(data, look_of({"moves": how})) for how in ("feet", "wheelchair"))
    tyres = [p for p in on_wheels if p.kind.role == "tyre" and p.seed not in {q.seed for q in on_feet}]
    assert len(tyres) >= 2
    wide, high = (float(v) for v in re.search(rb'viewBox="0 0 (\S+) (\S+)"', data).groups())
    for left, top, right, low in (tyre.bounds for tyre in tyres):
        assert left > 40
        assert right < wide - 40
        assert top > 84
        assert low < high - 10
    assert sum(p.kind.role == "coat" for p in on_wheels) >= 1
    worn = [
        {p.seed for p in found if p.slot in {"hero-boot", "hero-shoe", "hero-sock"}} for found in (on_feet, on_wheels)
    ]
    assert worn[0] != worn[1], "the legs do not change"


def test_a_chair_shown_costs_new_shadows_once_and_another_coat_in_it_none(tmp_path, monkeypatch):
    (tmp_path / "kept").mkdir()
    data = (ROOT / "assets" / "pictures" / "genes.svg").read_bytes()
    assert built(tmp_path, data, look_of({"moves": "feet"}), monkeypatch)[1] == 1
    assert built(tmp_path, data, look_of({"moves": "wheelchair"}), monkeypatch)[1] == 1
    assert (
        built(tmp_path, data, look_of({"moves": "wheelchair", "coat": "rose", "boots": "night"}), monkeypatch)[1] == 0
    )


def test_the_illustrators_page_lists_every_value():
    manual = (ROOT / "assets" / "README.md").read_text("utf-8")
    for key in KEYS:
        assert f"| `{key}` | {' '.join(values_of(key))} |" in manual


def test_the_line_finish_follows_the_look_too():
    def outlines(**chosen):
        compiled = compile_cut_paper(GIRL, "p.svg", "line", look=look_of(chosen))
        return zlib.decompress(compiled.objects[0].data)

    assert outlines(hair="braids") != outlines()
    assert outlines(skin="1") == outlines()


def test_looks_are_values():
    assert Look({"a": "1"}) == Look({"a": "1"})
    assert hash(look_of(LOOKS[0])) == hash(look_of(dict(reversed(LOOKS[0].items()))))
