"""What is in a file beside its pages, and what it says of itself: an open PDF in, words of the profile out."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import pikepdf

from book.preflight.faults import FAULTS
from book.preflight.upload import Intent, Sheet

BY_COUNT: dict[int, Intent] = {1: "gray", 3: "RGB", 4: "CMYK"}
LABELS = ("/Title", "/Author", "/Subject", "/Keywords")
"""What the information dictionary says of the book; the rest is about the program."""
VERSION = re.compile(r"GTS_PDFXVersion\s*(?:=\s*[\"']|>)\s*([^\"'<]+)")


def extras_of(pdf: Any, sheets: Sequence[Sheet]) -> dict[str, str]:
    """Things by the printer's word for them, with what was found. `sheets` are its pages, with their annotations."""
    root, found = pdf.Root, {}
    kinds = {note.kind for sheet in sheets for note in sheet.notes}
    names = _dictionary(root.get("/Names"))
    if "/EmbeddedFiles" in names or "FileAttachment" in kinds or "/AF" in root:
        found["attachments"] = "files attached to it"
    if pdf.is_encrypted:
        found["encryption"] = "encryption"
    if len(_dictionary(root.get("/AcroForm")).get("/Fields", ())) or "Widget" in kinds:
        found["forms"] = "form fields"
    if "/OCProperties" in root:
        found["layers"] = "layers"
    labels = [key[1:].lower() for key in LABELS if str(pdf.docinfo.get(key, "")).strip() not in {"", "untitled"}]
    if "/Metadata" in root or labels:
        found["metadata"] = " and ".join([*(["XMP metadata"] if "/Metadata" in root else []), *labels])
    if "/First" in _dictionary(root.get("/Outlines")):
        found["outline"] = "an outline (bookmarks)"
    if "/JavaScript" in names or "/AA" in root or _runs(root.get("/OpenAction")):
        found["scripts"] = "a script that runs when it is opened"
    return found


def version_of(pdf: Any) -> str:
    """The kind of PDF/X that the file says to be, such as `PDF/X-4`, or nothing."""
    said = str(pdf.docinfo.get("/GTS_PDFXConformance", pdf.docinfo.get("/GTS_PDFXVersion", "")))
    metadata = pdf.Root.get("/Metadata")
    if not said and isinstance(metadata, pikepdf.Stream):
        try:
            found = VERSION.search(metadata.read_bytes().decode("utf-8", "replace"))
        except FAULTS:
            found = None
        said = found[1] if found else ""
    return said.strip()


def intent_of(pdf: Any) -> tuple[Intent, str]:
    """The colours of the output intent of PDF/X, and the name of its condition."""
    intents = pdf.Root.get("/OutputIntents")
    for intent in map(_dictionary, intents if isinstance(intents, pikepdf.Array) else ()):
        if intent.get("/S") == "/GTS_PDFX":
            profile = intent.get("/DestOutputProfile")
            name = str(intent.get("/OutputConditionIdentifier", ""))
            if profile is None:
                return "named only", name
            count = profile.get("/N") if isinstance(profile, pikepdf.Stream) else 0
            return BY_COUNT.get(count if isinstance(count, int) else 0, "none"), name
    return "none", ""


def _dictionary(thing: Any) -> Any:
    return thing if isinstance(thing, pikepdf.Dictionary) else pikepdf.Dictionary()


def _runs(action: Any) -> bool:
    return _dictionary(action).get("/S") in {"/JavaScript", "/Launch"}
