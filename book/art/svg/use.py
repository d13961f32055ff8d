"""Symbols: placed where a `use` says."""

from __future__ import annotations


def placed_target(drawer, element, target, style, canvas, local):
    from book.art.svg.rules import Wrong
    raise Wrong("A103", "symbols are not taken")
