"""Heads: a skull with its face, and all that is on it, each kind of hair in a group of its own.

A hero's head is written with every kind of hair, with glasses and with a hearing aid: alternatives, of which the file
shows one. A look shows others.
"""

from __future__ import annotations

from collections.abc import Collection
from contextlib import ExitStack
from dataclasses import dataclass

import hairside
from cast import Who
from faces import PROFILE, SOFT_PROFILE, beard, ear, face, freckles, glasses, moustache, profile_face
from geom import ellipse, limb
from hair import HIJAB, LAYERS, hair
from palette import CREAM, EYE, ROSE, SEA, dark, mix
from palette import HERO_HAIR as HERO_COLOUR
from paper import Art
from poses import Build, Pose

BEHIND = {"long", "braids", "locs", "bob"}  # hair that hangs behind the body
HERO_HAIR = ("puffs", "braids", "long", "short", "ringlets", "afro", "hijab")  # what a look may choose for the hero
SMALL = 0.3  # heads drawn smaller than this have no alternatives: nobody would see them
INK_GLASS, SCARF = "#2A1E33", ROSE
NAMES = {"hijab": "scarf", "ringlets": "curls"}  # as a look calls them
ALL_HAIR = {style for style, *_ in LAYERS}


def small_hair(a: Art, layer: str, x: float, y: float, r: float) -> None:
    """One layer of the hair that a look may give the hero on a photograph, about the middle of a head of radius r."""
    for style in HERO_HAIR[1:]:
        colour = SCARF if style == "hijab" else HERO_COLOUR
        with a.at(x, y, r / 16.6), a.group(f"alt hero-hair-{NAMES.get(style, style)}", slot="hero", hidden=True):
            hair(a, style, colour, layer)


@dataclass
class Head:
    """A head being drawn."""

    a: Art
    who: Who
    b: Build
    pose: Pose
    view: str
    feeling: str
    turn: float
    look: float

    @property
    def early(self) -> set[str]:
        """The hair whose back layer is drawn before the body."""
        return BEHIND if self.view == "front" else set()

    @property
    def choosable(self) -> bool:
        """Whether this is a hero whose hair and glasses a look may choose."""
        return self.who.slot == "hero" and self.a.scale * self.b.head_size >= SMALL

    def locks(self, layer: str, styles: Collection[str]) -> None:
        """One layer of hair, if its style is one of `styles`; of a hero all of them, each in a group of its own."""
        a, who, b = self.a, self.who, self.b
        others = [style for style in HERO_HAIR if style != who.hair] if self.choosable else []
        for style in (who.hair, *others):
            if style not in styles:
                continue
            name = f"alt hero-hair-{NAMES.get(style, style)}" if self.choosable else f"look hair-{layer} {style}"
            colour = SCARF if style == "hijab" and self.choosable else who.hair_colour
            with a.at(0, b.head, b.head_size, self.pose.tilt), a.group(name, hidden=style != who.hair):
                hair(a, style, colour, layer, view=self.view, turn=self.turn, accent=who.accent)
                if (style, layer, self.view) == ("hijab", "back", "front") and self.choosable:
                    with a.tinted("scarf"):  # a light edge: a look may choose the colour of the wall behind
                        a.line(HIJAB, 0.9, mix(colour, CREAM, 0.45), "ln")

    def draw(self, *, alone: bool = False) -> None:
        """Draw the head; `alone` has no body in front of whose back the early hair was drawn."""
        a, who, b = self.a, self.who, self.b
        self.locks("back", ALL_HAIR if alone else ALL_HAIR - self.early)
        with a.at(0, b.head, b.head_size, self.pose.tilt):
            if self.view == "profile":
                a.piece(SOFT_PROFILE if who.soft else PROFILE, who.skin, "skin")
                if who.hair != "hijab":
                    ear(a, who.skin, -3.4, 3.4)
                profile_face(a, who.skin, self.feeling, look=self.look, brow=self.brow(), soft=who.soft)
            else:
                self.skull()
        self.locks("front", ALL_HAIR)
        with a.at(0, b.head, b.head_size, self.pose.tilt):
            self.extras()
            if self.choosable and self.view != "back":
                self.aids()

    def skull(self) -> None:
        a, who, f = self.a, self.who, self.turn
        for s in (-1, 1):
            if who.hair != "hijab" and not (abs(f) > 0.5 and (s > 0) == (f > 0)):
                ear(a, who.skin, s * (16.4 - 1.2 * abs(f)) - f * 1.2, side=s)
        shape = ellipse(0, 1, 15.2, 15.8, power=2.25) if who.adult else ellipse(0, 0, 16.6, 14.7, power=2.35)
        a.piece(shape, who.skin, "skin")
        if self.view == "front":
            face(a, who.skin, self.feeling, turn=f, look=self.look, brow=self.brow(), adult=who.adult)

    def brow(self) -> str:
        return self.who.brow or mix(self.who.hair_colour, EYE, 0.35)

    def extras(self) -> None:
        """Glasses, beard, freckles and what else is worn on the head."""
        a, who, f = self.a, self.who, self.turn
        front = self.view == "front"
        for item in who.extras if self.view != "back" else ():
            if item in {"glasses", "round-glasses"}:
                with a.group("look glasses"):
                    glasses(a, turn=f, view=self.view, adult=who.adult, colour=INK_GLASS)
            elif item == "freckles" and front:
                freckles(a, turn=f)
            elif item == "hearing":
                ear(a, who.skin, -3.4 if not front else -15.4 - f * 1.2, side=-1)
                self.hearing_aid()
            elif item == "beard" and front:
                beard(a, who.skin, who.hair_colour, f)
            elif item == "moustache" and front:
                moustache(a, who.hair_colour, f)

    def aids(self) -> None:
        """What a look may put on a hero's head."""
        with self.a.group("alt hero-glasses", hidden=True):
            glasses(self.a, turn=self.turn, view=self.view, colour=INK_GLASS)
        with self.a.group("alt hero-hearing-aid", hidden=True):
            self.hearing_aid()

    def hearing_aid(self) -> None:
        """Behind the left ear, or behind the one that shows."""
        a, f, front = self.a, self.turn, self.view == "front"
        with ExitStack() as s:
            if front and f < -0.5:
                s.enter_context(a.at(flip=True))
                f = -f
            x = -2.8 if not front else -14.8 - f * 1.2
            a.piece(limb([(x - 1.6, -1.4), (x - 3.4, 1.6), (x - 2, 5)], [2.4, 3, 2.2], caps="oo"), SEA, "aid")
            a.line(f"M{x - 1.6},-1.2Q{x + 0.6},-2.4 {x + 1.2},2.4", 0.7, dark(SEA, 0.3))
