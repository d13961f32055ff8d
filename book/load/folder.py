"""A book folder: its story files as bytes and values, and the pictures that a name may mean.

Only regular files under the folder are read. Each place is told as the author knows it: relative to the folder.
"""

from __future__ import annotations

import errno
import os
import posixpath
import re
import stat
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from book.characters import hidden_character, mixed_words
from book.findings import Finding, Span
from book.load.fields import Notes
from book.source import MAX_BYTES, Mapping, Scalar, read_source

PICTURES = "assets/pictures"
NOT_THERE = (errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.ENAMETOOLONG)
"""What the system says of a name that an author got wrong; all else is the system's own fault."""
ENDINGS = (".svg", ".png", ".jpg", ".jpeg")
SAVE = "save it as SVG, PNG or JPEG"
MAX_PAGES = 500
"""Page files. The longest book in the open collections of picture books has some 120 pages."""
MAX_STORY = 10_000_000
"""Bytes in all story files together. *Does It Fit?* has some 20,000."""
MAX_STORY_VALUES = 100_000
"""Values in all story files together, each of which takes some 8 microseconds. *Does It Fit?* has some 700."""


class BookFolder:
    """The folder of a book, each folder in it listed once."""

    def __init__(self, root: Path, notes: Notes) -> None:
        self.root, self.notes = root, notes
        self.real = root.resolve()
        self.bytes = self.values = 0
        self.full = False
        self.lists: dict[str, tuple[str, ...]] = {}

    def names(self, folder: str) -> tuple[str, ...]:
        """The names in a folder of the book, sorted; none where there is no such folder."""
        if folder not in self.lists:
            self.lists[folder] = self._listed(folder)
        return self.lists[folder]

    def _listed(self, folder: str) -> tuple[str, ...]:
        try:
            place = (self.root / folder).resolve(strict=True)
            if place.is_relative_to(self.real):
                return tuple(sorted(os.listdir(place)))  # noqa: PTH208 - names, not paths
        except (RuntimeError, ValueError):
            return ()
        except OSError as error:
            if error.errno not in NOT_THERE:
                self._failed(folder, error)
            return ()
        self.notes.add("S001", "it leads out of the book folder", Span(folder), "put the folder itself there")
        return ()

    def _failed(self, path: str, error: OSError) -> None:
        self.notes.system_failed = True
        reason = (error.strerror or str(error)).lower()
        self.notes.add("S001", f"cannot be read: {reason}", Span(path), "check that you may open it")

    def read(self, path: str) -> Mapping | None:
        """The values in a story file; None, and the mistakes noted, where there are none to use."""
        data = self._bytes(path)
        if data is None:
            return None
        self.bytes += len(data)
        if self.bytes > MAX_STORY or self.values > MAX_STORY_VALUES:
            self._too_much(path)
            return None
        source = read_source(data, path)
        self.values += source.values
        self.notes.findings += source.findings
        return source.root

    def _too_much(self, path: str) -> None:
        """Told once: what follows is not read."""
        if not self.full:
            message = f"with this file the story has more than {MAX_STORY:,} bytes"
            if self.bytes <= MAX_STORY:
                message = f"before this file the story has more than {MAX_STORY_VALUES:,} values"
            self.notes.add("S009", message, Span(path), "make two books of it")
        self.full = True

    def _bytes(self, path: str) -> bytes | None:
        if problem := self._problem(path):
            self.notes.add("S001", problem, Span(path), "put the file itself into the story folder")
            return None
        try:
            with (self.root / path).open("rb") as file:
                return file.read(MAX_BYTES + 1)
        except OSError as error:
            self._failed(path, error)
            return None

    def _problem(self, path: str) -> str:
        """Why a path is not a regular file under the folder; empty where it is one."""
        try:
            real = (self.root / path).resolve(strict=True)
            mode = real.stat().st_mode
        except PermissionError:
            self.notes.system_failed = True
            return "it may not be read"
        except (OSError, RuntimeError, ValueError):
            return "there is no such file"
        if not real.is_relative_to(self.real):
            return "it leads out of the book folder"
        return "" if stat.S_ISREG(mode) else "it is not a file"

    def page_files(self) -> tuple[str, ...]:
        """The page files by name, in reading order; what else lies there is named, for it would be missing."""
        found = []
        for name in self.names("story/pages"):
            span = Span(f"story/pages/{name}")
            if hidden := hidden_character(name):
                self.notes.add(
                    "S008", f"hidden character {hidden} in the name of a file", Span("story/pages"), "rename it"
                )
            elif odd := next((odd for _, odd in mixed_words(name)), ""):
                self.notes.add("S019", f"{odd} in the name of a file is of another alphabet", span, "rename it")
            elif name.endswith(".yaml") and not name.startswith("."):
                found.append(name)
            elif not name.startswith((".", "~", "#")) and not name.endswith(("~", ".bak", ".swp", ".tmp")):
                hint = f"rename it to '{re.split('[.]', name)[0]}.yaml' if it is a page, else move it elsewhere"
                self.notes.add("S018", "not read as a page: its name does not end in '.yaml'", span, hint, "warning")
        if len(found) > MAX_PAGES:
            message = f"{len(found):,} pages, more than {MAX_PAGES:,}"
            self.notes.add("S009", message, Span("story/pages"), "make two books of it")
        self.notes.findings += _out_of_order(found)
        return tuple(found[:MAX_PAGES])

    def picture(self, scalar: Scalar) -> str:
        """The path of the picture that an author means, or an empty text with the mistake noted."""
        name = scalar.text
        if "/" in name or "\\" in name or name.startswith("."):
            return self._picture_at(name, scalar.span)
        inside = self.names(PICTURES)
        if name.lower().endswith(ENDINGS):
            return self._picture_at(
                f"{PICTURES}/{name}" if name in inside or name not in self.names("") else name, scalar.span
            )
        if name in inside:
            self.notes.add("S013", f"'{name}' is no picture that can be used", scalar.span, SAVE)
            return ""
        found = [file for file in inside if file.rpartition(".")[0] == name and file.lower().endswith(ENDINGS)]
        if len(found) == 1:
            return self._picture_at(f"{PICTURES}/{found[0]}", scalar.span)
        if found:
            message = f"'{name}' may mean {' or '.join(found)}"
            self.notes.add("S013", message, scalar.span, f"write `picture: {found[0]}`, or delete one of the files")
            return ""
        self._no_picture(f"there is no picture '{name}' in {PICTURES}", name, PICTURES, scalar.span)
        return ""

    def _no_picture(self, message: str, name: str, folder: str, span: Span) -> None:
        pictures = [n for n in self.names(folder) if n.lower().endswith(ENDINGS)]
        known = pictures if name.lower().endswith(ENDINGS) else [n.rpartition(".")[0] for n in pictures]
        hint = self.notes.did_you_mean(name, known, "pictures there") or f"put {name}.svg, .png or .jpg there"
        self.notes.add("S013", message, span, hint)

    def _picture_at(self, path: str, span: Span) -> str:
        if "\\" in path:
            hint = f"write '{path.replace(chr(92), '/')}'"
            self.notes.add("S013", f"'{path}' parts folders with a backslash", span, hint)
        elif path.startswith("/") or ":" in path or ".." in path.split("/"):
            hint = f"copy the picture to {PICTURES}, and write its name"
            self.notes.add("S013", f"'{path}' leads out of the book folder", span, hint)
        elif (path := posixpath.normpath(path)) and not path.lower().endswith(ENDINGS):
            self.notes.add("S013", f"'{path}' is no picture that can be used", span, SAVE)
        elif problem := self._problem(path):
            folder, _, name = path.rpartition("/")
            self._no_picture(f"picture '{path}': {problem}", name, folder, span)
        elif path.rpartition("/")[2] not in self.names(path.rpartition("/")[0]):
            self._no_picture(
                f"'{path}' is spelt otherwise on disk", path.rpartition("/")[2], path.rpartition("/")[0], span
            )
        else:
            return path
        return ""


def _out_of_order(names: list[str]) -> Iterator[Finding]:
    """Pages are sorted by name as text, where `10-` comes before `9-`."""
    numbers = [(int(found.group()), name) for name in names if (found := re.match("[0-9]{1,9}", name))]
    for (before, first), (after, second) in pairwise(numbers):
        if after < before:
            hint = f"give all numbers as many digits: '{after:02d}{second.lstrip('0123456789')}'"
            message = f"comes after '{first}', for names are sorted letter by letter"
            yield Finding(
                code="S018", message=message, span=Span(f"story/pages/{second}"), hint=hint, severity="warning"
            )
