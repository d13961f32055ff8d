"""Who is in the book: one frozen `Who` for each, on model on every page.

Children: NIA BEN MEI AMINA TOMAS FINN ZOLA LUCY JO. Grown-ups: GRANDMA ADA DAD SELLER MUM.
`replace(NIA, shoe="sock", ...)` makes a changed one for a scene.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from palette import (
    BLACK,
    BLOND,
    BLUSH,
    BROWN,
    CORAL,
    CREAM,
    GINGER,
    HERO_HAIR,
    KRAFT,
    LEAF,
    MINT,
    NIGHT,
    PINE,
    PLUM,
    ROSE,
    SEA,
    SILVER,
    SKIN,
    SUN,
    TEAL,
    WHITE,
    dark,
    mix,
)  # fmt: skip

__all__ = [
    "ADA",
    "ALL",
    "AMINA",
    "BEN",
    "DAD",
    "FINN",
    "GRANDMA",
    "JO",
    "LUCY",
    "MEI",
    "MUM",
    "NIA",
    "SELLER",
    "TOMAS",
    "ZOLA",
    "Who",
    "replace",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Who:
    """One of the cast. `cut` is the garment: coat dress pinafore jumper dungarees shirt labcoat shawl apron."""

    name: str
    skin: str
    hair: str
    hair_colour: str
    top: str
    bottom: str
    cut: str
    adult: bool = False
    slot: str = ""
    legs: str = TEAL
    sleeve: str = ""
    cuff: str = ""
    trim: str = WHITE
    collar: str = ""
    pattern: str = ""
    accent: str = CORAL
    brow: str = ""
    extras: tuple[str, ...] = ()
    shoe: str = "sneaker"
    shoe_colour: str = CORAL
    shoe_trim: str = WHITE
    bare_legs: bool = False
    soft: bool = False  # in profile: a button nose, and the mouth well inside the face

    @property
    def arm(self) -> str:
        """The colour of the sleeves: a shade deeper than the top, so that arms read on it."""
        return self.sleeve or dark(self.top, 0.09)


NIA = Who(name="nia", slot="hero", skin=SKIN[3], hair="puffs", hair_colour=HERO_HAIR, top=SUN, bottom=TEAL, legs=TEAL, cut="coat",
          collar=WHITE, cuff="#D9962A", sleeve="#EBA92F", shoe="boot", shoe_colour=CORAL, shoe_trim="#B93A2B")  # fmt: skip
BEN = Who(name="ben", skin=SKIN[1], hair="short", hair_colour=BLACK, top=LEAF, bottom=NIGHT, legs=NIGHT, cut="jumper", pattern="stripes",
          trim=CREAM, shoe="sneaker", shoe_colour=SEA)  # fmt: skip
MEI = Who(name="mei", skin=SKIN[0], hair="bob", hair_colour=BLACK, top=ROSE, bottom=PLUM, legs="#8E3F5C", cut="dress", pattern="dots",
          trim=CREAM, collar=CREAM, extras=("hearing",), shoe="mary", shoe_colour=PLUM, shoe_trim=SUN)  # fmt: skip
AMINA = Who(name="amina", skin=SKIN[2], hair="hijab", hair_colour=ROSE, top=NIGHT, bottom=NIGHT, legs=SEA, cut="dress", brow="#2A1A22",
            trim=ROSE, pattern="hem", shoe="wellie", shoe_colour=SEA, shoe_trim=CREAM)  # fmt: skip
TOMAS = Who(name="tomas", skin=SKIN[1], hair="curls", hair_colour=BROWN, top=CORAL, bottom=TEAL, legs=TEAL, cut="jumper", pattern="dots",
            trim=BLUSH, extras=("glasses",), shoe="hiker", shoe_colour=KRAFT, shoe_trim=CORAL)  # fmt: skip
FINN = Who(name="finn", skin=SKIN[0], hair="ginger", hair_colour=GINGER, top=SEA, bottom=NIGHT, legs=NIGHT, cut="jumper", pattern="stripes",
           trim=CREAM, extras=("freckles",), shoe="hitop", shoe_colour=CORAL, shoe_trim=CREAM)  # fmt: skip
ZOLA = Who(name="zola", skin=SKIN[4], hair="braids", hair_colour=BLACK, top=SEA, bottom=KRAFT, legs="#C9573F", cut="pinafore", accent=SUN,
           shoe="hitop", shoe_colour=SUN, shoe_trim=CORAL)  # fmt: skip
LUCY = Who(name="lucy", skin=SKIN[0], hair="long", hair_colour=BLOND, top=BLUSH, bottom=PLUM, legs=PLUM, cut="dress", collar=WHITE, pattern="hem",
           trim=CORAL, shoe="ballet", shoe_colour=ROSE, shoe_trim=ROSE)  # fmt: skip
JO = Who(name="jo", skin=SKIN[4], hair="afro", hair_colour=BLACK, top=ROSE, bottom=PLUM, legs=PLUM, cut="dungarees", shoe="sneaker",
         shoe_colour=LEAF, shoe_trim=SUN)  # fmt: skip

GRANDMA = Who(name="grandma", slot="grandma", adult=True, skin=SKIN[3], hair="granny", hair_colour=SILVER, brow="#D8D2CC", top=PLUM, bottom=TEAL,
              legs="#3F6B74", cut="shawl", pattern="dots", trim=ROSE, accent=LEAF, extras=("glasses",), shoe="slipper",
              shoe_colour=SEA)  # fmt: skip
ADA = Who(name="ada", adult=True, skin=SKIN[4], hair="wrap", hair_colour=CORAL, brow="#2A1A22", top=mix(WHITE, TEAL, 0.1), sleeve=WHITE,
          cuff=MINT, bottom=SEA, legs=TEAL, cut="labcoat", shoe="mary", shoe_colour=SUN, shoe_trim=CORAL)  # fmt: skip
DAD = Who(name="dad", slot="dad", adult=True, skin=SKIN[3], hair="crop", hair_colour=HERO_HAIR, top=TEAL, bottom=KRAFT, legs=mix(KRAFT, PLUM, 0.25),
          cut="shirt", collar=MINT, extras=("beard",), shoe="hiker", shoe_colour="#A05A36", shoe_trim=CREAM)  # fmt: skip
SELLER = Who(name="seller", adult=True, skin=SKIN[1], hair="balding", hair_colour="#B9B4C0", top=CREAM, sleeve="#EFDDBE", bottom=PINE, legs=NIGHT,
             cut="apron", accent=CORAL, extras=("moustache", "round-glasses"), shoe="lace", shoe_colour="#A24A25", shoe_trim=CREAM)  # fmt: skip
MUM = Who(name="mum", adult=True, skin=SKIN[1], hair="bun", hair_colour=BLACK, top=CORAL, bottom=NIGHT, legs=NIGHT, cut="shirt", collar=BLUSH,
          accent=SUN, shoe="clog", shoe_colour=SUN, shoe_trim=CORAL)  # fmt: skip
ALL = (NIA, BEN, MEI, AMINA, TOMAS, FINN, ZOLA, LUCY, JO, GRANDMA, ADA, DAD, SELLER, MUM)
