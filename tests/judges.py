"""Other programs that read a PDF to its end, where they are installed: what each has to say of it."""

from __future__ import annotations

import shutil
import subprocess

import pytest

COMMANDS = {
    "pdftoppm": ["pdftoppm", "-r", "72", "{file}", "{out}/page"],
    "mutool": ["mutool", "draw", "-q", "-r", "72", "-o", "{out}/page-%02d.ppm", "{file}"],
    "qpdf": ["qpdf", "--check", "{file}"],
    "gs": ["gs", "-q", "-dSAFER", "-dNOPAUSE", "-dBATCH", "-sDEVICE=nullpage", "-r10", "{file}"],
    "pdfinfo": ["pdfinfo", "-box", "{file}"],
}
NO_ICC = "warning: ICC support is not available\n"
"""What Debian's mutool says to whatever it draws: it was built without."""


def needs(command):
    return pytest.mark.skipif(shutil.which(command) is None, reason=f"{command} is not installed")


JUDGES = [pytest.param(command, marks=needs(command)) for command in ("qpdf", "gs", "pdfinfo")]
"""Those that a print shop's upload may stumble over; they draw nothing."""


def by_command(command, file, out):
    """Run a reader; what it said comes back."""
    words = [word.format(file=file, out=out) for word in COMMANDS[command]]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    said = done.stderr.replace(NO_ICC, "") + (done.stdout if command == "gs" else "")
    return done.returncode, said
