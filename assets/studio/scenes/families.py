"""Three generations on one sofa, and the same curls on every page of the album.

What the words leave out: the boy with the biggest hair of all is Dad. On the table is one bottle, with a spoon for each: one drop, or
a spoonful. The snail reads along from the top of the album.
"""

from __future__ import annotations

from contextlib import nullcontext

from acting import hand_at
from hands import hand
from heads import small_hair
from kit import *
from together import sleeve

GRAY = mix(INK, CREAM, 0.48)
GROUND = mix(MINT, SEA, 0.16)


def photo(a, x, y, w, h, ground, turn, colour, tone, skin, top, *, kind="puffs", glass=False, who=""):
    """One photograph in the album: a face with its curls. `who` is the name of somebody whose look may be chosen."""
    with a.at(x, y, rotate=turn):
        a.piece(rect(-w / 2, -h / 2, w, h, 0.6), WHITE, "photo")
        a.piece(rect(-w / 2 + 1.2, -h / 2 + 1.2, w - 2.4, h - 2.4), ground, "photo")
        r = h * 0.21
        if who == "hero":
            small_hair(a, "back", 0, r * 0.22, r)
        if kind == "afro":
            a.piece(cloud(0, -r * 0.4, r * 1.45, r * 1.35, 10, seed=3, puff=0.45), colour, "hair")
        elif kind == "puffs":
            with a.group("alt hero-hair-puffs", slot="hero") if who == "hero" else nullcontext():
                for s in (-1, 1):
                    a.piece(cloud(s * r * 1.2, -r * 0.9, r * 0.75, r * 0.7, 7, seed=5, puff=0.45), colour, "hair")
                a.piece(ellipse(0, -r * 0.15, r * 1.05), colour, "hair")
        elif kind == "bun":
            a.piece(cloud(0, -r * 1.5, r * 0.8, r * 0.7, 7, seed=2, puff=0.45), colour, "hair")
            a.piece(cloud(0, -r * 0.2, r * 1.05, r * 1.0, 9, seed=2, puff=0.4), colour, "hair")
        else:
            a.piece(cloud(0, -r * 0.5, r * 1.0, r * 0.75, 8, seed=6, puff=0.5), colour, "hair")
        a.piece(
            f"M{-r * 1.3},{h / 2 - 1.2}Q{-r * 1.1},{r * 1.05} 0,{r * 1.0}Q{r * 1.1},{r * 1.05} {r * 1.3},{h / 2 - 1.2}Z",
            top,
            "top",
            more="hero-coat hero-top" if who == "hero" else "",
        )
        a.piece(ellipse(0, r * 0.22, r, r * 0.9, power=2.3), skin, "skin", more=f"{who}-skin" if who else "")
        if who == "hero":
            small_hair(a, "front", 0, r * 0.22, r)
        for s in (-1, 1):
            a.mark(ellipse(s * r * 0.38, r * 0.25, 0.62, 0.78), EYE, "eye")
            a.mark(ellipse(s * r * 0.62, r * 0.56, r * 0.2, r * 0.15), CORAL, "cheek", alpha=0.45)
            if glass:
                a.line(ellipse(s * r * 0.38, r * 0.25, r * 0.3), 0.5, EYE)
        a.line(f"M{-r * 0.3},{r * 0.6}Q0,{r * 0.9} {r * 0.3},{r * 0.6}", 0.6, "#6A1F2A", "mouth")


def album(a, x, y, k):
    """The open album about (x, y), 100 wide."""
    with a.at(x, y, k):
        a.piece("M-51,-27Q-24,-34 0,-26Q24,-34 51,-27L51,29Q24,22 0,30Q-24,22 -51,29Z", PLUM, "cover")
        a.piece("M-48,-28.4Q-24,-34.4 0,-27L0,27Q-24,19.6 -48,26Z", CREAM, "page")
        a.piece("M48,-28.4Q24,-34.4 0,-27L0,27Q24,19.6 48,26Z", mix(CREAM, KRAFT, 0.14), "page")
        photo(a, -35, -13, 19, 21, ROSE, -4, SILVER, 0, SKIN[3], TEAL, kind="bun", glass=True, who="grandma")
        photo(a, -13.4, -14, 18, 20, SEA, 4, HERO_HAIR, 0, SKIN[4], CORAL, kind="curly")
        photo(a, -35, 10.4, 19, 20, MINT, 3, HERO_HAIR, 0, SKIN[3], SUN, kind="puffs", who="hero")
        photo(a, -13, 8.8, 19, 20, BLUSH, -4, HERO_HAIR, 0, SKIN[2], LEAF, kind="bun")
        photo(a, 20, 0, 32, 42, SEA, 3, HERO_HAIR, 0, SKIN[3], CORAL, kind="afro", who="dad")


def spoons(a, x, y):
    """A low table, its middle at x: one bottle, a spoon with one drop on it, and a spoon that is full."""
    wood, juice = WOOD, mix(LEAF, PINE, 0.35)
    for s in (-1, 1):
        a.piece(
            limb([(x + s * 16, y - 26), (x + s * (14 if s > 0 else 18), y)], [4.4, 3.6], caps=".o"),
            dark(wood, 0.3),
            "leg",
        )
    a.piece(poly((x - 18, y - 42), (x + 18, y - 42), (x + 22, y - 25), (x - 22, y - 25)), wood, "table")
    a.piece(rect(x - 22, y - 25, 44, 4.4, 1.2), dark(wood, 0.22), "table")
    bottle(a, x + 8, y - 38, 15, 30, colour=juice, cap=CORAL, mark=CORAL)
    spoon(a, x - 11, y - 37, 0.94, rotate=-5)
    drop(a, x - 11.4, y - 37.6, 1.7, colour=juice)
    spoon(a, x - 12, y - 29, 0.94, rotate=3, full=juice)


def corner(a):
    """What else is in the room, left and right."""
    window(a, -20, 74, 48, 70, sky=DAWN)
    plant(a, 292, 262, 1.4, pot=SUN)
    books(a, -8, 246, 34, low=16, high=26, seed=3)
    a.piece(rect(-10, 244, 48, 5, 1), WOOD, "shelf")
    a.piece(rect(-10, 249, 44, 22, 1), BARK, "cupboard")


def draw():
    a = single("The same curls", "Grandma, Dad and Nia on a sofa with a photo album")
    room(a, 246, wall=GROUND, floor=FLOOR, skirting=CREAM)
    words(a, 52, 10, 196, 138)
    corner(a)
    rug(a, 156, 284, 142, 14, colour=mix(TEAL, SEA, 0.15))
    x, k = 164, 0.95
    with couch(a, x, 280, k, wide=162, seats=3, colour=mix(ROSE, CREAM, 0.3), back=108):
        sitters(a, k)
    cat(a, 243, 222, 0.74, colour=GRAY)
    spoons(a, 71, 285)
    return a


def sitters(a, k):
    """Grandma and Dad with Nia between them, who has found the boy with the biggest hair; Dad has been found out."""
    gx, dx, nx, y = 109, 222, 163, 281
    seated(a, GRANDMA, gx, y, k, way=0.3, feeling="happy", turn=0.6, tilt=7, lean=3, look=0.6, hands=((-10, -57), (24, -66)), fingers=("rest", ""))  # fmt: skip
    seated(a, DAD, dx, y, k, way=-0.12, feeling="kind", turn=-0.36, tilt=-9, lean=-2, hands=(hand_at(DAD, dx, y, k, (204, 240), pose=SITTING, lean=-2), "heart"), fingers=("", "open"))  # fmt: skip
    pose = replace(POSES["bench"], high=38, feet=((-12, -4, 6), (12, -3, -8)))
    person(a, NIA, nx, y, 1.0, pose=pose, boots="big", feeling="joy", turn=0.3, tilt=3, hide=("arms",), shadow=False)
    with a.group("char nia", slot="hero"):
        sleeve(a, NIA, [(nx - 6, 209), (nx - 13, 214), (nx - 24, 218), (nx - 25, 228)], [3.4, 9.6, 9.2, 8.6])
    snail(a, 128.6, 222.2, 0.44)
    album(a, nx, 244, 0.76)
    for who, side, y in ((GRANDMA, -1, 248), (DAD, 1, 246)):
        with a.group(f"char {who.name}", slot=who.slot):
            hand(a, "grip", nx + side * 38, y, who.skin, angle=90 + side * 90, flip=side > 0, size=1.1)
    with a.group("char nia", slot="hero"):
        hand(a, "grip", nx - 22, 223, NIA.skin, angle=88, size=1)
        sleeve(
            a,
            NIA,
            [(nx + 6, 209), (nx + 14, 214), (nx + 27, 216), (nx + 28, 227)],
            [3.4, 9.6, 9.2, 8.6],
            fingers="point",
        )
