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
    printing={
        "test": "Imprime primero esta hoja",
        "print": "Imprime las páginas 1 y\u00a02 a tamaño real, por las dos caras.",
        "edge": "Gira por el borde corto.",
        "light": "Pon la hoja contra una ventana. ¿Está entera la mariposa?",
        "yes": "¡Sí! Imprime las páginas\u00a0{first}\u00a0a\u00a0{last} igual.",
        "one-side": "¿Tu impresora no imprime las dos caras? Imprime la página\u00a01, mete la hoja otra vez e imprime"
        " la página\u00a02. Prueba cómo sale entera la mariposa. Luego imprime así las demás hojas, una por una.",
        "no": "¿No? Elige el otro borde e imprime otra vez las páginas 1 y\u00a02.",
        "then": "Después, haz tu libro",
        "pile": "Apila las hojas con los números hacia arriba. La\u00a01 va debajo.",
        "fold": "Dóblalas todas por la mitad.",
        "staple": "Ábrelas. Grapa dos veces en el doblez, desde fuera.",
        "read": "¡Dobla otra vez y lee!",
        "zine": "Cómo doblar tu librito",
        "long": "Dibujos hacia arriba. Dobla juntando los bordes largos. Abre.",
        "short": "Dobla juntando los bordes cortos. Abre.",
        "quarters": "Dobla los dos bordes cortos hacia el centro. Abre.",
        "cut": "Corta por la línea del centro, y no más.",
        "push": "Dobla los bordes largos hacia atrás, dibujos fuera. Empuja los dos extremos al centro.",
        "book": "Dobla la cubierta alrededor de las otras páginas.",
    },
)  # fmt: skip
"""Spanish as it is written for children in Spain and in America."""
