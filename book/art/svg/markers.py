"""Markers."""

from __future__ import annotations


def draw(drawer, element, path, style, canvas, local):
    from book.art.svg.rules import Wrong
    if element.tag in ("path","line","polyline","polygon") and (style.marker_start or style.marker_mid or style.marker_end):
        raise Wrong("A103", "markers are not taken")
