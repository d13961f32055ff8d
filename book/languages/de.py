"""German: what the book itself says, sentences, and the words to be wary of."""

from __future__ import annotations

import re

from book.languages.language import Language, Signs, split

_ENDS = re.compile(r"(?<=[.!?…])[\"'“”‘’«»)\]]*\s+(?=[\"'„“‚‘»«(\[–—]*[A-ZÄÖÜ0-9])")  # noqa: RUF001 - meant as typed
_NOT_ENDS = re.compile(r"\b(?:Dr|Prof|Nr|St|z\. ?B|d\. ?h|u\. ?a|\d{1,2})\.$")


def sentences(paragraph: str) -> tuple[str, ...]:
    """The sentences of a paragraph. Dr. Ada and the 3. Tag do not end one."""
    return split(paragraph, _ENDS, _NOT_ENDS)


GERMAN = Language(
    code="de",
    signs=Signs(
        cover="Umschlag",
        back_cover="Rückseite",
        back="Ende",
        page="Seite {}",
        pages="Seiten {} und {}",
        of="{} von {}",
        to_cover="Zurück zum Umschlag",
        to_page="Zurück zu Seite {}",
        to_pages="Zurück zu den Seiten {} und {}",
        to_back_cover="Zurück zur Rückseite",
        explained="Was es bedeutet: {}",
        next="Nächste Seite",
        before="Vorige Seite",
        contents="Inhalt",
        turn="Blättern",
    ),
    sentences=sentences,
    promises=(
        "nur für dich gemacht", "nur für dich", "perfekt", "perfekte", "perfekter", "perfektes", "hilft immer",
        "wirkt immer", "heilt", "heilen", "geheilt", "wunder", "wundermittel", "zaubermedizin", "garantiert",
        "ohne nebenwirkungen", "völlig sicher", "ganz sicher",
    ),
    frights=(
        "nadel", "nadeln", "blut", "blutet", "bluten", "spritze", "spritzen", "skalpell", "tod", "tot", "sterben",
        "stirbt", "starb", "gestorben", "töten", "tötet", "schrecklich", "furchtbar", "qual", "schmerzhaft",
        "deine schuld", "schlechtes gen", "schlechte gene",
    ),
    turns=("aber", "und", "also", "bis", "oder", "weil", "dann"),
    says_picture=(
        "bild von", "ein bild von", "foto von", "ein foto von", "illustration von", "eine illustration von",
        "zeichnung von", "eine zeichnung von", "das bild zeigt", "dieses bild zeigt", "auf dem bild",
    ),
)  # fmt: skip
"""German as it is written for children in Austria, Germany and Switzerland."""
