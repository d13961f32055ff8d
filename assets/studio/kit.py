"""The whole studio in one import: `from kit import *` at the top of a scene script.

SIGNATURES (x, y = feet or foot on the ground unless said; k = scale; every keyword has a default)
  Art(width, height, title=, desc=)  .at(x, y, scale, rotate, flip)  .group(name)  .piece(shape, fill, role)
      .mark(shape, fill, role, alpha=)  .line(shape, width, colour, role, alpha=)  .dot(x, y, r, fill, role)
      .ground(x, y, w, h)  .light(shape, fill, alpha=)  .zone(id, x, y, w, h)  .save(file)
  single(title, desc) -> Art 300 x 300 with its `safe` rect; spread(title, desc) -> Art 600 x 300. Draw back to front.
  words(a, x, y, w, h, right=False)  the text zone: one calm tone under it, AAA with ink or cream
  shapes: path(d) poly(*pts) rect(x, y, w, h, r) ellipse(cx, cy, rx, ry, turn=, power=) blob(*pts) curve(*pts)
      limb(pts, widths, caps="oo") cloud(cx, cy, rx, ry, bumps, seed=) leaf(x, y, tx, ty, w) star(cx, cy, r, inner, spikes)
  person(a, WHO, x, y, k, pose=, feeling=, view=, turn=, look=, tilt=, lean=, flip=, hands=, fingers=, feet=, toes=,
         boots="big"|"fit", shoes=(kind, kind), hold=fn, hold_at=, hold_width=, left=fn, right=fn, behind=, hide=, shadow=,
         head_only=)      `fn` is called as fn(a) with (0, 0) where the hand is; fingers are then drawn in front
    WHO   NIA BEN MEI AMINA TOMAS FINN ZOLA LUCY JO | GRANDMA ADA DAD SELLER MUM     (child 106 units tall, adult 145)
    pose  stand walk walk2 tiptoe jump wave cheer point reach show hold think brave shy worry gasp heart
          bench (seat 28 k child, 43 k adult) chair (adult, as `seated`) side (seat 25 k child, 43 k adult) floor crouch
    feeling  calm happy joy wonder worry sad think brave kind shy asleep cuddle giggle
    view  front profile back      (profile looks right; flip=True looks left)
    hands side out pocket hip belly heart chin cheek mouth ear up high wave reach point give down hold lap low behind, (x, y)
    fingers  rest open point fist
  wheelchair(a, x, y, k, who=BEN, feeling=, hands=("push", "push"), flip=, frame=, rim=, rolling=, **as person)
  seated(a, GRANDMA, x, y, k, way=, **as person)   faces us, knees turned by way -1..1; with couch(a, x, y, k, wide=, seats=): around it
  hug(a, x, y, k, big=GRANDMA, small=NIA, feeling="cuddle", flip=)
  hand_in_hand(a, x, y, k, big=, small=, feelings=(,), gap=52, walking=False, flip=)
  asleep(a, x, y, k, who=NIA, blanket=)      on bed(a, x0, y0, k): asleep(a, x0 + 9 * k, y0 - 26 * k, k)
  twirl(a, x, y, k, pose="stand wave lean point jump sit peek", feeling=, turn=, look=, rotate=, flip=)
  helix(a, pts, radius, turns, colours=, width=, rungs=, rung=, per=, end_radius=)   letter(a, 0-3 or name, x, y, r)
  shoe(a, kind, x, y, k, colour=, colour2=, rotate=, flip=, wide=, tall=, skin=)
    kind  boot wellie sneaker hitop mary sandal slipper ballet hiker skate cleat cowboy clog moccasin lace snow sock foot
  letters(a, words, x, y, size, colours, anchor=, swing=)      cut-out lettering
  indoors:  room bench stool shelf box bottle books table bed lamp window clock machine screen rug
  outdoors: sky hill sun moon stars soft_cloud tree house clinic plant sprig grass flower way
  things:   snail (hide one on every page) open_book held_book spoon brush pill drop heart key padlock teddy cat umbrella
            town_map magnifier cup speck

EXAMPLE, as assets/studio/scenes/boots.py; `python assets/studio/draw.py boots` writes assets/pictures/boots.svg
    '''Nia in boots as big as buckets.'''
    from kit import *

    def draw():
        a = single("Nia's boots", "Nia stands in boots as big as buckets")
        room(a, 232)                                    # wall and floor to every edge, floor from y = 232
        words(a, 50, 10, 200, 140)                      # keep y 84..144 of the safe box calm
        shelf(a, 205, 172, 110)
        box(a, 212, 172, 20, 13, mark="shoe")
        person(a, NIA, 112, 268, 0.82, boots="big", feeling="wonder", turn=0.3)
        person(a, SELLER, 178, 264, 0.62, pose="show", feeling="kind", turn=-0.4)
        snail(a, 240, 276, 0.5)
        return a
"""

from __future__ import annotations

import sys

from cast import *
from devices import machine, screen
from geom import blob, cloud, curve, ellipse, leaf, limb, path, poly, rect, star, stretched
from indoors import (
    bed,
    bench,
    books,
    bottle,
    box,
    clock,
    lamp,
    room,
    rug,
    shelf,
    stool,
    table,
    window,
)
from lettering import letters, width_of
from outdoors import (
    clinic,
    flower,
    grass,
    hill,
    house,
    moon,
    plant,
    sky,
    soft_cloud,
    sprig,
    stars,
    sun,
    tree,
    way,
)
from palette import *
from paper import FEET, WHEELS, Art
from people import person
from poses import POSES, Pose
from riding import Ride, near_wheel
from seated import SITTING, couch, seated, sits
from shoes import KINDS as SHOES
from shoes import shoe
from things import (
    CAT_HEAD,
    brush,
    cat,
    cup,
    drop,
    heart,
    held_book,
    key,
    magnifier,
    open_book,
    padlock,
    pill,
    snail,
    speck,
    spoon,
    teddy,
    town_map,
    umbrella,
)  # fmt: skip
from together import asleep, hand_in_hand, hug
from twirl import ALPHABET, helix, letter, twirl
from wheelchair import wheelchair


def single(title: str, desc: str) -> Art:
    """A single page: 300 x 300, what matters inside x 50..250, y 84..284."""
    a = Art(300, 300, title=title, desc=desc)
    a.zone("safe", 50, 84, 200, 200)
    return a


def spread(title: str, desc: str) -> Art:
    """A double page: 600 x 300, what matters inside x 95..505, y 84..284, and nothing within 10 of the fold at 300."""
    a = Art(600, 300, title=title, desc=desc)
    a.zone("safe", 95, 84, 410, 200)
    return a


def words(a: Art, x: float, y: float, w: float, h: float, *, right: bool = False) -> None:
    """The box for words; `right` is the second one of a double page."""
    a.zone("text-zone-right" if right else "text-zone", x, y, w, h)


__all__ = [n for n in dict(globals()) if not n.startswith("_") and n != "annotations"]
