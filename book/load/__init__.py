"""Reading a story: a folder of YAML and the names of layouts and editions in, a Story and its warnings out."""

from __future__ import annotations

from book.load.codes import CODES
from book.load.story import load_story, read_story

__all__ = ["CODES", "load_story", "read_story"]
