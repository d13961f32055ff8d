"""Compiled pictures on disk, under a name made from all that went into them: put in once, taken out many times.

A kept picture is one file: a magic line, the SHA-256 of all that follows, a line of JSON and the streams. Whatever
is not exactly that is treated as if it were not there. No pickle: a file in the output folder must not run code.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
import zlib
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from book.art.compiled import Compiled, Finish, PdfObject
from book.files import bundled, write_whole
from book.findings import BookError, Finding, Span
from book.geometry import Box

MAGIC = b"a picture kept by book, 1\n"
MOST_BYTES = 200_000_000
MOST_DAYS = 30


def key_of(path: str, data: bytes, need: tuple[int, int] | None, finish: Finish = "paper", look: str = "") -> str:
    """The name under which a picture is kept: compiler, file, its path (messages name it), size, finish and look."""
    asked = f"{_compiler()}\n{path}\n{need}\n{finish}\n{look}\n".encode()
    return hashlib.sha256(asked + hashlib.sha256(data).digest()).hexdigest()


@cache
def _compiler() -> str:
    """What may change a compiled picture besides its file: our own code and textures, Pillow and zlib."""
    from PIL import __version__ as pillow

    code = hashlib.sha256(f"{pillow} {zlib.ZLIB_RUNTIME_VERSION}".encode())
    folder = Path(__file__).parent
    for file in [*sorted(folder.rglob("*.py")), *sorted(bundled("textures").glob("*.png"))]:
        code.update(file.name.encode() + b"\0" + file.read_bytes())
    return code.hexdigest()


def take(folder: Path, key: str) -> Compiled | None:
    """The picture kept under `key`, or None where there is none, or not a whole one."""
    file = folder / f"{key}.art"
    try:
        if not file.is_file() or file.stat().st_size > MOST_BYTES:
            return None
        compiled = _from_bytes(file.read_bytes())
    except (OSError, ValueError, TypeError, KeyError, AttributeError):
        return None
    with suppress(OSError):
        os.utime(file)
    return compiled


def sum_of(compiled: Compiled) -> bytes:
    """A hash of all that a compiled picture is, for what is made of it in turn."""
    return hashlib.sha256(_to_bytes(compiled)).digest()


def keep(folder: Path, key: str, compiled: Compiled) -> None:
    """Keep a picture for the next build. A disk that refuses is no reason to stop: it costs time, not the book."""
    with suppress(BookError):
        write_whole(folder / f"{key}.art", _to_bytes(compiled), lasting=False)


def tidy(folder: Path) -> None:
    """Drop what no build has used for `MOST_DAYS`, and the longest unused beyond `MOST_BYTES`."""
    entries = []
    with suppress(OSError):
        for entry in os.scandir(folder):
            state = entry.stat(follow_symlinks=False)
            entries.append((state.st_mtime, state.st_size, entry.path))
    room, oldest = MOST_BYTES, time.time() - MOST_DAYS * 86400
    for used, size, path in sorted(entries, reverse=True):
        room -= size
        if (room < 0 or used < oldest) and path.endswith((".art", ".part")):
            with suppress(OSError):
                Path(path).unlink()


def _to_bytes(compiled: Compiled) -> bytes:
    head = {
        "objects": [(o.name, o.head, None if o.data is None else len(o.data)) for o in compiled.objects],
        "root": compiled.root,
        "width": compiled.width,
        "height": compiled.height,
        "zones": {name: (box.x, box.y, box.width, box.height) for name, box in compiled.zones.items()},
        "pixels": compiled.pixels,
        "transparent": compiled.transparent,
        "notes": [
            (n.code, n.message, n.hint, n.severity, n.span.path, n.span.line, n.span.column) for n in compiled.notes
        ],
    }
    streams = [o.data for o in compiled.objects if o.data is not None]
    body = b"".join([json.dumps(head, separators=(",", ":")).encode(), b"\n", *streams])
    return MAGIC + hashlib.sha256(body).hexdigest().encode() + b"\n" + body


def _from_bytes(data: bytes) -> Compiled:
    """The picture again. Raises ValueError, KeyError or TypeError where the bytes are not one."""
    digest, _, body = data[len(MAGIC) :].partition(b"\n")
    if not data.startswith(MAGIC) or hashlib.sha256(body).hexdigest().encode() != digest:
        raise ValueError("not a kept picture")
    line, _, streams = body.partition(b"\n")
    head: dict[str, Any] = json.loads(line)
    objects, at = [], 0
    for name, text, length in head["objects"]:
        objects.append(PdfObject(name, text, None if length is None else streams[at : at + length]))
        at += length or 0
    return Compiled(
        objects=tuple(objects),
        root=head["root"],
        width=head["width"],
        height=head["height"],
        zones={name: Box(*numbers) for name, numbers in head["zones"].items()},
        pixels=None if head["pixels"] is None else (head["pixels"][0], head["pixels"][1]),
        transparent=head["transparent"],
        notes=tuple(
            Finding(code=code, message=message, span=Span(*place), hint=hint, severity=severity)
            for code, message, hint, severity, *place in head["notes"]
        ),
    )
