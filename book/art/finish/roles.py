"""The vocabulary of flat pieces: the classes of a piece in, what it is made of and how high it lies out.

The first class is the role: what one sees (`coat`, `leaf`, `wall`). Later classes override what the role says. A role
that is not in the table is painted paper at elevation 1. `assets/README.md` tells all this to illustrators.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

MATERIALS = {
    "paint": "painted paper with broken brush strokes; the brush is finer on small pieces",
    "skin": "nearly plain: a few soft strokes on large faces and arms",
    "hair": "long bristle lines; `data-grain` is the way it grows",
    "curl": "small open rings, for curls",
    "hatch": "rows of knitted stitches",
    "grain": "wood: long grain for floors, shelves, boards",
    "wall": "calm paper for behind words: a few specks and fibres",
    "sky": "wide quiet washes, also calm enough for words",
    "plain": "smooth paper, for small and for fine things",
}
"""Material: what one sees."""

ELEVATIONS = {
    "e0": "lies flat: no shadow, no edge",
    "e1": "glued on: a small shadow (most pieces)",
    "e2": "stands a little off: clothes over clothes, heads, furniture",
    "e3": "a sheet in front of the others: hills, frames, stage layers",
}
"""Elevation: what one sees."""

MARKS = {
    "ln": "a drawn line: seams, creases, laces",
    "eye": "eyes; always left clean",
    "brow": "brows",
    "mouth": "mouths",
    "nose": "noses",
    "cheek": "rosy cheeks",
    "tongue": "the tongue in an open mouth",
    "glint": "the light in an eye",
    "glasses": "glasses and other thin wire",
    "spoke": "spokes and other thin rods",
    "ground": "the shadow under feet",
    "light": "a patch of light that lies on what is below",
}
"""Marks are drawn, not cut: no shadow, no edge, no brush. Mark: what it is."""

ROLES: dict[tuple[str, int], str] = {
    ("plain", 0): "bg inside hole slot middle eyelet",
    ("plain", 1): """dots dot stripe speck spark button label letter rung badge tape star lace pin pill ring hub rim
        bell brooch band aid tie dial plate window pane screen""",
    ("wall", 0): "wall page panel map glow",
    ("wall", 3): "cloud moon",
    ("sky", 0): "sky water lake",
    ("sky", 3): "cave",
    ("paint", 1): """top bottom tights sleeve collar lapel pocket fold trim patch strap bow cap crown pompom sole toe
        ribbon curl leaf grass petals flower sun rays heart drop bottle lid cup bowl glass spoon key lock flag path
        strip seat shade shell tyre grip foot muzzle scarf""",
    ("paint", 2): """coat dress apron pinafore dungarees labcoat body box book cover boot shoe house roof tree sofa
        machine umbrella pot bear cat snail rug wheel cushion pillow mattress frame title""",
    ("paint", 3): "hill",
    ("grain", 0): "floor",
    ("grain", 1): "bracket trunk handle leg pencil sill skirting stand",
    ("grain", 2): "shelf bench table stool door shutter crate bed board",
    ("skin", 1): "skin ear hand",
    ("skin", 2): "face",
    ("hair", 1): "hair fur bristles beard tail",
    ("hatch", 1): "cuff rib sock socks",
    ("hatch", 2): "jumper blanket shawl",
}
"""(Material, elevation): the roles made of it."""

TABLE: dict[str, tuple[str, int]] = {role: kind for kind, roles in ROLES.items() for role in roles.split()}

UPRIGHT = frozenset(
    {
        "coat",
        "dress",
        "labcoat",
        "apron",
        "pinafore",
        "dungarees",
        "top",
        "bottom",
        "tights",
        "trunk",
        "curtain",
        "door",
    }
)
"""Roles that are brushed downwards; other painted pieces are brushed along their longer side."""

OTHER = ("paint", 1)


@dataclass(frozen=True, slots=True)
class Kind:
    """What a piece is: `slot` says that a child's own colour may replace its fill."""

    role: str
    material: str
    elevation: int
    mark: bool
    rough: bool
    slot: bool


@lru_cache(maxsize=4096)
def kind_of(classes: str, around: str = "") -> Kind:
    """What the `class` of a piece says; `around` is the classes of the groups it is in, outermost first.

    Groups lend their overrides, not their role; the piece's own come last and win.
    """
    own = classes.split()
    role = own[0] if own else ""
    base = role.rstrip("0123456789") or role
    material, elevation = TABLE.get(role, TABLE.get(base, OTHER))
    words = [*around.split(), *own[1:]]
    for word in words:
        if word in MATERIALS:
            material = word
        elif word in ELEVATIONS:
            elevation = int(word[1])
    slot = any(word.endswith("-" + role) for word in own[1:])
    return Kind(role, material, elevation, role in MARKS, "rough" in words, slot)
