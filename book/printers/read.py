"""A printer's file in, its `Printer` out, or all mistakes in it with their places."""

from __future__ import annotations

import re
from collections.abc import Collection
from pathlib import PurePosixPath
from typing import cast

from book.characters import short
from book.findings import BookError, Span
from book.geometry import Box, Zone
from book.load.fields import Fields, Notes
from book.printers.lengths import length, plain, size, whole
from book.printers.printer import BANNED, STANDARDS, Banned, Cover, Edges, Paper, Printer, Source, Standard
from book.source import Mapping, read_source

KEYS = (
    "title",
    "trim",
    "bleed",
    "safe",
    "gutter",
    "pages",
    "last-page",
    "blanks-in-a-row",
    "type",
    "line",
    "pictures",
    "colour",
    "file",
    "cover",
    "sources",
)
SOURCED = KEYS[1:-1]
"""Keys whose numbers must name their source."""
EDGES = ("top", "bottom", "outer", "inner")


def printer_of(data: bytes, path: str) -> Printer:
    """The printer whose file this is; its name is that of the file. Raises `BookError` with all that is wrong."""
    source = read_source(data, path)
    notes = Notes()
    notes.findings += source.findings
    if source.root is None:
        raise BookError(notes.findings)
    fields = Fields(source.root, KEYS, notes)
    fields.require(*KEYS)
    name = PurePosixPath(path).stem
    printer = _printer(fields, name, Span(path))
    _sourced(fields, printer.sources)
    if not notes.has_errors:
        _together(fields, printer)
    if notes.has_errors:
        raise BookError(sorted(notes.findings, key=lambda finding: finding.span))
    return printer


def _inner(fields: Fields, key: str, known: Collection[str], needed: Collection[str] | None = None) -> Fields:
    """The keys below a key. Where they are not keys at all, that is noted, and there are none."""
    value = fields.values.get(key)
    if isinstance(value, Mapping):
        inner = Fields(value, known, fields.notes)
        inner.require(*(known if needed is None else needed))
        return inner
    if value is not None:
        hint = f"write `{key}: {{{', '.join(f'{name}: ...' for name in known)}}}`"
        fields.notes.add("S005", f"'{key}' should hold {', '.join(known)}", value.span, hint)
    return Fields(Mapping((), fields.place(key)), known, fields.notes)


def _printer(fields: Fields, name: str, span: Span) -> Printer:
    trim = _inner(fields, "trim", ("width", "height"))
    pages = _inner(fields, "pages", ("least", "most", "multiple"))
    least, most, multiple = whole(pages, "least"), whole(pages, "most"), whole(pages, "multiple")
    if pages.has("most") and least > most:
        fields.notes.add(
            "S012", f"at least {least} pages and at most {most}", pages.place("most"), "change one of them"
        )
    dpi = _inner(fields, "pictures", ("least", "most"))
    colour = _inner(fields, "colour", ("space", "profile", "condition", "ink"), needed=("space",))
    space = colour.name("space", ("RGB", "CMYK"), "RGB")
    if space == "CMYK":
        colour.require("profile", "condition", "ink")
    file = _inner(fields, "file", ("standard", "most", "without"))
    return Printer(
        name=name,
        title=fields.plain("title"),
        width=length(trim, "width", least=72),
        height=length(trim, "height", least=72),
        bleed=_edges(fields, "bleed", EDGES),
        safe=_edges(fields, "safe", EDGES[:3]),
        gutters=_gutters(fields),
        least=least,
        most=most,
        multiple=multiple,
        last_blank=fields.name("last-page", ("any", "blank"), "any") == "blank",
        blanks=whole(fields, "blanks-in-a-row"),
        type_size=length(fields, "type"),
        line=length(fields, "line"),
        dpi=plain(dpi, "least", 2400),
        dpi_most=plain(dpi, "most", 2400),
        space="CMYK" if space == "CMYK" else "RGB",
        profile=colour.typed("profile"),
        condition=colour.plain("condition"),
        ink=plain(colour, "ink", 400) if colour.has("ink") else 0.0,
        standard=_standard(file, space),
        largest=size(file, "most"),
        banned=_banned(file),
        cover=_cover(fields),
        sources=_sources(fields),
        span=colour.place("profile") if colour.has("profile") else span,
    )


def _together(fields: Fields, printer: Printer) -> None:
    """Numbers that are right one by one and cannot all be."""

    def note(key: str, message: str, hint: str) -> None:
        fields.notes.add("S012", message, fields.place(key), hint)

    known, widest = printer.gutters[-1][0], max(width for _, width in printer.gutters)
    if known < printer.most:
        message = f"the gutter is said for books of up to {known} pages; there may be {printer.most}"
        note("gutter", message, f"add `- {{pages: {printer.most}, width: ...}}`")
    if printer.dpi > printer.dpi_most:
        note(
            "pictures", f"at least {printer.dpi:g} dots an inch and at most {printer.dpi_most:g}", "change one of them"
        )
    page, safe = Box(0, 0, printer.width, printer.height), printer.safe
    words = page.inset(safe.outer, safe.top, widest, safe.bottom)
    if min(words.width, words.height) <= 0 or min(page.width, page.height) <= 2 * printer.cover.safe:
        note("safe", "nothing of the page is left for words", "check `safe`, `gutter`, and `safe` of the cover")
    if not page.contains(printer.cover.barcode.on(page)):
        note("cover", "the place for the barcode does not lie on the back cover", "check its numbers and their units")


def _standard(file: Fields, space: str) -> Standard:
    """PDF/X-1a is CMYK alone, and we write no PDF/X-4 in any other colours either."""
    name = cast("Standard", file.name("standard", STANDARDS, "none"))
    if name != "none" and space != "CMYK":
        hint = "write `space: CMYK` with a profile, or `standard: none`"
        file.notes.add("S012", f"{name} files are written in CMYK only", file.place("standard"), hint)
    return name


def _edges(fields: Fields, key: str, known: tuple[str, ...]) -> Edges:
    edges = _inner(fields, key, known)
    top, bottom, outer = (length(edges, name, most=720) for name in EDGES[:3])
    return Edges(
        top=top, bottom=bottom, outer=outer, inner=length(edges, "inner", most=720) if "inner" in known else 0.0
    )


def _gutters(fields: Fields) -> tuple[tuple[int, float], ...]:
    """The inner margins, with the number of pages up to which they hold, fewest first."""
    rows = fields.mappings("gutter", ("pages", "width"))
    found = []
    for row in rows:
        row.require("pages", "width")
        found.append((whole(row, "pages"), length(row, "width", most=720)))
    return tuple(sorted(found)) or ((1, 0.0),)


def _banned(file: Fields) -> frozenset[Banned]:
    names = [scalar.text for scalar in file.names("without") if file.check_name(scalar, BANNED, "thing in a file")]
    return frozenset(cast("list[Banned]", names))


def _cover(fields: Fields) -> Cover:
    cover = _inner(fields, "cover", ("bleed", "safe", "barcode", "papers", "spine-words-from"))
    barcode = _inner(cover, "barcode", ("width", "height", "right", "bottom"))
    width, height, right, bottom = (length(barcode, key) for key in ("width", "height", "right", "bottom"))
    papers = []
    for row in cover.mappings("papers", ("name", "page", "board")):
        row.require("name", "page", "board")
        papers.append(Paper(name=row.plain("name"), page=length(row, "page"), board=length(row, "board")))
    return Cover(
        bleed=length(cover, "bleed", most=720),
        safe=length(cover, "safe", most=720),
        barcode=Zone(width=width, height=height, right=right, bottom=bottom),
        spine_words_from=whole(cover, "spine-words-from"),
        papers=tuple(papers) or (Paper(name="", page=0.0, board=0.0),),
    )


def _sources(fields: Fields) -> tuple[Source, ...]:
    found = []
    for row in fields.mappings("sources", ("of", "from", "read", "second-hand")):
        row.require("of", "from", "read")
        keys = [scalar.text for scalar in row.names("of") if row.check_name(scalar, SOURCED, "key")]
        where, read = row.plain("from"), row.plain("read")
        if read and not re.fullmatch(r"20\d\d-(?:0[1-9]|1[0-2])(?:-[0-3]\d)?", read):
            message = f"'read' is the month in which somebody looked, not '{short(read)}'"
            row.notes.add("S012", message, row.place("read"), 'write `read: "2026-11"`')
        found.append(Source(of=tuple(keys), where=where, read=read, second_hand=row.flag("second-hand")))
    return tuple(found)


def _sourced(fields: Fields, sources: Collection[Source]) -> None:
    """Printers change their rules, so each number says where it comes from."""
    known = {key for source in sources for key in source.of}
    for key in SOURCED:
        if fields.has(key) and key not in known:
            hint = f'add `- {{of: [{key}], from: ..., read: "2026-11"}}` below `sources:`'
            fields.notes.add("N101", f"nobody knows where the numbers of '{key}' come from", fields.spans[key], hint)
