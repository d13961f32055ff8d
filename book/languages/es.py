"""Spanish: what the book itself says, sentences, and the words to be wary of."""

from __future__ import annotations

import re

from book.languages.language import Language, Signs, split

_ENDS = re.compile(r"(?<=[.!?…])[\"'”’»)\]]*\s+(?=[¿¡\"'“‘«(\[—]*[A-ZÁÉÍÑÓÚÜ0-9])")  # noqa: RUF001 - meant as typed
_NOT_ENDS = re.compile(r"\b(?:Sr|Sra|Srta|Dr|Dra|Prof|p\. ej)\.$")


def sentences(paragraph: str) -> tuple[str, ...]:
    """The sentences of a paragraph. «¡Alto!» dijo, goes on in small letters and is one; Dra. Ada is one as well."""
    return split(paragraph, _ENDS, _NOT_ENDS)


SPANISH = Language(
    code="es",
    signs=Signs(
        cover="Portada",
        back_cover="Contraportada",
        back="Fin",
        page="Página {}",
        pages="Páginas {} y {}",
        of="{} de {}",
        to_cover="Volver a la portada",
        to_page="Volver a la página {}",
        to_pages="Volver a las páginas {} y {}",
        to_back_cover="Volver a la contraportada",
        explained="Qué significa: {}",
        next="Página siguiente",
        before="Página anterior",
        contents="Contenido",
        turn="Pasar las páginas",
    ),
    sentences=sentences,
    promises=(
        "hecho solo para ti", "hecha solo para ti", "solo para ti", "perfecto", "perfecta", "siempre funciona",
        "siempre funcionan", "nunca falla", "cura", "curan", "curado", "curada", "milagro", "medicina mágica",
        "garantizado", "garantizada", "sin efectos secundarios", "totalmente seguro", "totalmente segura",
    ),
    frights=(
        "aguja", "agujas", "sangre", "sangra", "inyección", "inyecciones", "jeringa", "bisturí", "muerte", "morir",
        "muere", "mueren", "murió", "muerto", "muerta", "matar", "mata", "horrible", "terrible", "doloroso", "dolorosa",
        "culpa tuya", "tu culpa", "gen malo", "genes malos",
    ),
    turns=("pero", "y", "así", "hasta", "o", "porque", "entonces"),
    says_picture=(
        "imagen de", "una imagen de", "foto de", "una foto de", "ilustración de", "una ilustración de", "dibujo de",
        "un dibujo de", "la imagen muestra", "esta imagen muestra", "en la imagen",
    ),
)  # fmt: skip
"""Spanish as it is written for children in Spain and in America."""
