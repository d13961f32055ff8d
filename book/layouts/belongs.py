"""The page on which a child writes its name."""

from __future__ import annotations

from book.geometry import Box
from book.laid import Item, Room, Rule, Words
from book.layouts.frame import Framed, frame_of
from book.layouts.full import TIGHTNESS, calm_place
from book.layouts.style import Style, picture_of, split
from book.model import Page
from book.setting import Part, Setter
