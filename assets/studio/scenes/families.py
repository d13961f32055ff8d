"""Three generations on one sofa, and the same curls on every page of the album.

What the words leave out: the boy with the biggest hair of all is Dad. On the table is one bottle, with a spoon for each: one drop, or
a spoonful. The snail reads along from the top of the album.
"""

from __future__ import annotations

import math
from contextlib import nullcontext

from acting import hand_at, on_head
from hands import hand
from heads import small_hair
from kit import *

GRAY = mix(INK, CREAM, 0.48)
X = 151  # the middle of the sofa, where Nia sits
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


def spoons(a):
    """A low table before the sofa: one bottle, a spoon with one drop on it, and a spoon that is full."""
    wood, juice = WOOD, mix(LEAF, PINE, 0.35)
    a.piece(rect(82, 280, 6, 30), dark(wood, 0.3), "leg")
    a.piece(poly((-14, 260), (92, 260), (98, 279), (-14, 279)), wood, "table")
    a.piece(rect(-14, 278.6, 112, 5.4, 1.2), dark(wood, 0.22), "table")
    bottle(a, 66, 266, 17, 34, colour=juice, cap=CORAL, mark=CORAL)
    spoon(a, 85, 266.4, 1.05, rotate=183)
    drop(a, 85, 265.8, 1.9, colour=juice)
    spoon(a, 84, 274, 1.05, rotate=178, full=juice)


def corner(a):
    """What else is in the room, left and right."""
    window(a, -20, 74, 48, 70, sky=DAWN)
    plant(a, 300, 262, 1.3, pot=SUN)


def draw():
    a = single("The same curls", "Grandma, Dad and Nia, close together on a sofa with a photo album")
    room(a, 246, wall=GROUND, floor=FLOOR, skirting=CREAM)
    words(a, 52, 10, 196, 138)
    corner(a)
    with couch(a, X, 318, 1.25, wide=190, seats=3, colour=mix(ROSE, CREAM, 0.3), back=96):
        sitters(a)
    spoons(a)
    return a


def arm(a, who, pts, widths, cuff=False):
    """A sleeve along `pts`, in the colours of `who`; its hand is drawn where it holds something."""
    with a.group(f"char {who.name}", slot=who.slot):
        a.piece(limb(pts, widths, caps="o.", per=3), who.arm, "sleeve")
        if cuff:
            (px, py), (x, y) = pts[-2:]
            far = math.hypot(x - px, y - py)
            co, si = (x - px) / far, (y - py) / far
            w = widths[-1] + 1.2
            a.piece(limb([(x - co * 3.4, y - si * 3.4), (x + co * 0.6, y + si * 0.6)], [w, w]), who.cuff, "cuff")


def sitters(a):
    """Grandma and Dad with Nia between them, who has found the boy with the biggest hair; Dad has been found out."""
    big = 1.25
    g, d = (81, 342), (221, 338)
    # their inner arms go round Nia
    arm(a, GRANDMA, [(92, 214), (108, 219), (146, 230)], [11, 13.4, 12])
    arm(a, DAD, [(208, 212), (194, 217), (158, 229)], [11, 13.4, 12])
    at = hand_at(GRANDMA, *g, big, (97, 257), lean=3)
    person(a, GRANDMA, *g, big, feeling="happy", turn=0.6, tilt=8, lean=3, look=0.7, hide=("legs", "right-arm"), shadow=False,
           hands=(at, "side"), fingers=("fist", ""))  # fmt: skip
    with a.group("char dad", slot="dad"), on_head(a, DAD, *d, big, tilt=-9, lean=-3):
        a.piece(ellipse(0, -2, 15.8, 14.6), DAD.hair_colour, "hair")
    at = hand_at(DAD, *d, big, (206, 257), lean=-3)
    person(a, DAD, *d, big, feeling="kind", turn=-0.36, tilt=-9, lean=-3, hide=("legs", "left-arm"), shadow=False,
           hands=("side", at), fingers=("", "fist"))  # fmt: skip
    for x in (208, 237):
        a.piece(ellipse(x, 291, 18, 20, power=2.4), DAD.legs, "bottom")
        a.line(f"M{x - 8},275Q{x},271.4 {x + 8},275", 0.7, dark(DAD.legs, 0.3))
    person(a, NIA, X, 301, 1.3, feeling="joy", turn=0.3, tilt=4, hide=("legs", "arms"), shadow=False)
    arm(a, NIA, [(X - 12, 225), (X - 20, 230), (X - 23, 238), (X - 23, 250)], [9, 12, 11.4, 10.6])
    with a.at(X, 262):
        album(a, 0, 0, 0.88)
    snail(a, X - 37, 236.4, 0.66)
    for who, side in ((GRANDMA, -1), (DAD, 1)):
        with a.group(f"char {who.name}", slot=who.slot):
            hand(a, "grip", X + side * 47.6, 258, who.skin, angle=90 + side * 90, flip=side > 0, size=1.36)
    with a.group("char nia", slot="hero"):
        hand(a, "grip", X - 21.4, 238.6, NIA.skin, angle=88, size=1.26)
        hand(a, "point", X + 36, 245.4, NIA.skin, angle=124, flip=True, size=1.36)
    arm(a, NIA, [(X + 12, 225), (X + 22, 229), (X + 37, 231), (X + 37.8, 243)], [9, 12, 11.4, 10.8], cuff=True)
    cat(a, 232, 280, 1.0, colour=GRAY)
