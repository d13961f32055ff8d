"""A file in; an open PDF out, or a plain word on why not: missing, empty, no PDF, locked, damaged beyond repair."""

from __future__ import annotations

import logging
import re
import stat
import warnings
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf

from book.findings import BookError, Span, stop
from book.preflight.faults import FAULTS, said
from book.preflight.unpacked import is_larger

logging.getLogger("pikepdf").addHandler(logging.NullHandler())  # what it has to say becomes a finding

LARGEST = 2_000_000_000
"""Bytes; no printer takes more."""
MOST_PAGES = 2_000
STREAM = 300_000_000
"""Bytes that a stream may unpack to: twice a page of 8.5 in at 600 dpi in four inks."""

SAID = re.compile(rb"[^\0 \r\n\t]")


@dataclass(frozen=True, slots=True)
class Opened:
    """An open PDF, its bytes as every reader takes them, and what had to be mended."""

    pdf: Any
    data: bytes
    size: int
    repairs: tuple[str, ...]


def open_pdf(source: Path | bytes, name: str) -> Opened:
    """Open a PDF. Raises `BookError` with L001, L002 or L003, and with exit code 2 where there is no such file."""
    data = source if isinstance(source, bytes) else _read(source, name)
    if not SAID.search(data):
        raise stop("L001", "the file is empty", Span(name), "export it again")
    if b"%PDF-" not in data[:1024]:
        raise stop("L001", "this is no PDF", Span(name), "export the book as a PDF, and check that")
    pikepdf.settings.set_qpdf_limits(
        flate_max_memory=STREAM,
        png_max_memory=STREAM,
        tiff_max_memory=STREAM,
        run_length_max_memory=STREAM,
        dct_max_memory=STREAM,
        doc_max_warnings=500,
    )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            pdf = pikepdf.open(BytesIO(data))
            count = len(pdf.pages)
    except pikepdf.PasswordError:
        hint = "save it without a password; no printer takes a locked file"
        raise stop("L002", "the file is locked with a password", Span(name), hint) from None
    except FAULTS as error:
        raise _damaged(name, error) from None
    if not count:
        raise stop("L001", "the file has no pages that can be found", Span(name), "export it again")
    if count > MOST_PAGES:
        raise stop("L003", f"the file has {count:,} pages; {MOST_PAGES:,} is the most", Span(name))
    if any(isinstance(thing, pikepdf.Stream) and is_larger(thing, STREAM) for thing in pdf.objects):
        message = f"something in the file unpacks to more than {STREAM // 1_000_000} MB"
        raise stop("L003", message, Span(name), "export it again; no page needs as much")
    return Opened(pdf, _clean(pdf, name), len(data), tuple(said(warning) for warning in pdf.get_warnings()))


def _read(path: Path, name: str) -> bytes:
    try:
        state = path.stat()
    except (OSError, ValueError):
        raise stop("U001", f"there is no file '{path}'", Span("book preflight"), "check the spelling", 2) from None
    if not stat.S_ISREG(state.st_mode):
        raise stop("U001", f"'{path}' is no file", Span("book preflight"), "name a PDF", 2)
    if state.st_size > LARGEST:
        raise stop("L003", f"the file has {state.st_size / 1e9:.1f} GB; {LARGEST / 1e9:.0f} GB is the most", Span(name))
    return path.read_bytes()


def _clean(pdf: Any, name: str) -> bytes:
    """The file written anew, so that every reader sees the same, whatever had to be mended, and none asks for a key."""
    out = BytesIO()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            pdf.save(
                out, encryption=False, stream_decode_level=pikepdf.StreamDecodeLevel.none, fix_metadata_version=False
            )
    except FAULTS as error:
        raise _damaged(name, error) from None
    return out.getvalue()


def _damaged(name: str, error: Exception) -> BookError:
    return stop("L001", f"the file is damaged: {said(error)}", Span(name), "export it again")
