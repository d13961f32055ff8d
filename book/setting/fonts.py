"""Fonts: font files in, frozen values with the numbers that setting and PDF need out.

The bundled family is Andika, made by SIL for people who learn to read. A book's own fonts follow it in the chain, for
letters that it lacks.
"""

from __future__ import annotations

import struct
import unicodedata
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import Any

from book.files import bundled, leads_inside
from book.findings import BookError, Finding, Span, stop

_BOLD = 600  # usWeightClass of semi-bold, in the OpenType specification of OS/2
_RESTRICTED = 0x0002  # fsType "restricted licence embedding", same source
_HEAD_MAGIC = 0x5F0F3CF5
_MOST_BYTES = 20_000_000
_MOST_TOGETHER = 50_000_000  # the fonts of a book: each is held in memory, and each byte of it is summed up
_MOST_TABLES = 64  # the OpenType specification names 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Font:
    """A font: its file and its numbers.

    `units` is the size of the em in the font's own units. All other lengths are in thousandths of the type size:
    `ascent`, `descent` (negative), `cap_height`, `x_height`, `bbox` (left, bottom, right, top), `stem`. `flags` are
    those of a PDF FontDescriptor (PDF 1.7, table 123). `name` is the PostScript name; a Run names its font by it.
    """

    name: str
    data: bytes = field(repr=False)
    units: int = field(compare=False)
    ascent: float = field(compare=False)
    descent: float = field(compare=False)
    cap_height: float = field(compare=False)
    x_height: float = field(compare=False)
    bbox: tuple[float, float, float, float] = field(compare=False)
    italic_angle: float = field(compare=False)
    weight: int = field(compare=False)
    stem: float = field(compare=False)
    flags: int = field(compare=False)

    def covers(self, char: str) -> bool:
        """Whether the font can show a character, by itself or from the parts that it is composed of."""
        return ord(char) in _letters(self) or all(ord(c) in _letters(self) for c in unicodedata.normalize("NFD", char))


@dataclass(frozen=True, slots=True, kw_only=True)
class Family:
    """The fonts of a book: for each weight a chain; the first font that has a letter shows it."""

    regular: tuple[Font, ...]
    bold: tuple[Font, ...]

    @property
    def fonts(self) -> dict[str, Font]:
        """Each font of the family, by name."""
        return {font.name: font for font in (*self.regular, *self.bold)}

    def font_for(self, cluster: str, *, bold: bool) -> Font | None:
        """The first font that has every character of a letter with its marks, or None."""
        return _font_for(self.bold if bold else self.regular, cluster)


def family_of(folder: Path | None = None) -> Family:
    """Andika, and after it the TrueType fonts that a book keeps in `assets/fonts` under its `folder`.

    Raises a BookError (P105) for each font that is damaged, is no TrueType font, or may not be embedded.
    """
    andika = _bundled()
    own: list[Font] = []
    faults: list[Finding] = []
    room, code = _MOST_TOGETHER, 1
    for path in _own_files(folder):
        shown = f"assets/fonts/{path.name}"
        try:
            room -= path.stat().st_size if path.is_file() else 0
            if room < 0:
                raise _bad(shown, f"makes the fonts of the book larger than {_MOST_TOGETHER // 1_000_000} MB")
            font = _own_font(path, shown, Path(folder or "."))
            if font.name in andika.fonts or font.name in {f.name for f in own}:
                continue
            own.append(font)
        except BookError as error:
            faults += error.findings
            code = max(code, error.exit_code)
    if faults:
        raise BookError(faults, code)
    light = tuple(f for f in own if f.weight < _BOLD)
    heavy = tuple(f for f in own if f.weight >= _BOLD)
    return Family(regular=(*andika.regular, *light, *heavy), bold=(*andika.bold, *heavy, *light))


def read_font(data: bytes, shown: str) -> Font:
    """A font from the bytes of a TrueType file; `shown` is its path in messages. Raises a BookError (P105)."""
    tables = _tables(data, shown)
    try:
        return _font(data, tables)
    except (struct.error, KeyError, ValueError, IndexError, UnicodeDecodeError) as error:
        raise _bad(shown, "is damaged") from error


def _bad(shown: str, what: str) -> BookError:
    return stop(
        "P105", f"the font '{shown}' {what}", Span(shown), "take it out, or put a good TrueType font in its place"
    )


def _own_files(folder: Path | None) -> list[Path]:
    if folder is None or not leads_inside(folder, "assets/fonts") or not (folder / "assets" / "fonts").is_dir():
        return []
    files = (folder / "assets" / "fonts").iterdir()
    return sorted((p for p in files if p.suffix.lower() in {".ttf", ".otf", ".ttc", ".woff", ".woff2"}), key=str)


def _own_font(path: Path, shown: str, folder: Path) -> Font:
    if not path.is_file() or not leads_inside(folder, shown):
        raise _bad(shown, "is not a plain file of this book")
    if path.stat().st_size > _MOST_BYTES:
        raise _bad(shown, "is larger than 20 MB")
    try:
        data = path.read_bytes()
    except OSError as error:
        raise stop("P105", f"'{shown}' cannot be read", Span(shown), "check who may read it", exit_code=4) from error
    tables = _tables(data, shown)
    _check_sums(data, tables, shown)
    font = read_font(data, shown)
    if struct.unpack_from(">H", data, tables["OS/2"][0] + 8)[0] & 0x000F == _RESTRICTED:
        raise _bad(shown, "may not be embedded, says its licence")
    return font


@lru_cache(maxsize=1)
def _bundled() -> Family:
    """Andika: beside the package in a wheel, else in the checkout's assets."""
    place = bundled("fonts")
    regular, bold = (read_font((place / name).read_bytes(), name) for name in ("Andika-Regular.ttf", "Andika-Bold.ttf"))
    return Family(regular=(regular,), bold=(bold,))


def _tables(data: bytes, shown: str) -> dict[str, tuple[int, int, int]]:
    """Offset, length and checksum of each table, all inside the file."""
    if data[:4] not in {b"\0\1\0\0", b"true"}:
        raise _bad(shown, "is not a TrueType font (.ttf)")
    tables: dict[str, tuple[int, int, int]] = {}
    try:
        count = struct.unpack_from(">H", data, 4)[0]
        if count > _MOST_TABLES:
            raise _bad(shown, f"has {count} tables, more than {_MOST_TABLES}")
        for i in range(count):
            tag, total, offset, length = struct.unpack_from(">4sIII", data, 12 + 16 * i)
            if offset + length > len(data):
                raise _bad(shown, "is cut short")
            tables[tag.decode("latin-1")] = (offset, length, total)
    except struct.error as error:
        raise _bad(shown, "is damaged") from error
    missing = {"head", "hhea", "hmtx", "maxp", "cmap", "glyf", "loca", "name", "OS/2", "post"} - set(tables)
    if missing:
        raise _bad(shown, f"has no table '{min(missing)}'")
    return tables


def _check_sums(data: bytes, tables: dict[str, tuple[int, int, int]], shown: str) -> None:
    """Damage inside a table shows in the sum that the file keeps of it."""
    for tag, (offset, length, total) in tables.items():
        part = data[offset : offset + length] + b"\0" * (-length % 4)
        if tag == "head":
            part = part[:8] + b"\0\0\0\0" + part[12:]
        if sum(struct.unpack(f">{len(part) // 4}I", part)) & 0xFFFFFFFF != total:
            raise _bad(shown, "is damaged")


def _font(data: bytes, tables: dict[str, tuple[int, int, int]]) -> Font:
    """The numbers of a font, from where the OpenType specification puts them."""

    def number(form: str, tag: str, at: int) -> Any:
        return struct.unpack_from(">" + form, data, tables[tag][0] + at)[0]

    units = number("H", "head", 18)
    if number("I", "head", 12) != _HEAD_MAGIC or not 16 <= units <= 16384:
        raise ValueError(units)
    per_mille = 1000.0 / units
    weight = number("H", "OS/2", 4)
    modern = number("H", "OS/2", 0) >= 2  # the version that brought the heights of x and H
    angle = number("i", "post", 4) / 65536
    ascent = number("h", "hhea", 4) * per_mille
    box = [number("h", "head", 36 + 2 * i) * per_mille for i in range(4)]
    return Font(
        name=_postscript_name(data, tables["name"][0]),
        data=data,
        units=units,
        ascent=ascent,
        descent=number("h", "hhea", 6) * per_mille,
        cap_height=number("h", "OS/2", 88) * per_mille if modern else ascent * 0.7,
        x_height=number("h", "OS/2", 86) * per_mille if modern else ascent * 0.5,
        bbox=(box[0], box[1], box[2], box[3]),
        italic_angle=angle,
        weight=weight,
        stem=10 + 0.244 * (weight - 50),  # an estimate from the weight, as PDF writers make it
        flags=32 | (1 if number("I", "post", 12) else 0) | (64 if angle else 0),
    )


def _postscript_name(data: bytes, start: int) -> str:
    """Name 6 of the font, in letters that a PDF name may hold."""
    count, strings = struct.unpack_from(">HH", data, start + 2)
    for i in range(count):
        platform, _, _, kind, length, offset = struct.unpack_from(">6H", data, start + 6 + 12 * i)
        if kind == 6:
            raw = data[start + strings + offset :][:length]
            text = raw.decode("latin-1" if platform == 1 else "utf-16-be")
            return "".join(c for c in text if c.isascii() and (c.isalnum() or c in "-_."))[:63] or "Unnamed"
    return "Unnamed"


@lru_cache(maxsize=16)
def face_of(font: Font) -> Any:
    """HarfBuzz's face of a font, made once. Imported late: a command that sets nothing starts sooner."""
    import uharfbuzz

    return uharfbuzz.Face(uharfbuzz.Blob(font.data))


@lru_cache(maxsize=16)
def _letters(font: Font) -> frozenset[int]:
    return frozenset(face_of(font).unicodes)


@lru_cache(maxsize=8192)
def _font_for(chain: tuple[Font, ...], cluster: str) -> Font | None:
    shown = [c for c in cluster if not is_hidden(c)]
    return next((font for font in chain if all(font.covers(c) for c in shown)), None)


def is_hidden(char: str) -> bool:
    """Whether a character never shows: joiners, soft hyphens, variation selectors (Unicode: default ignorable)."""
    return unicodedata.category(char) == "Cf" or char in "\u034f\u115f\u1160" or "\ufe00" <= char <= "\ufe0f"
