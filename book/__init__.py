"""Turn a folder of YAML story pages and pictures into picture books.

A story folder must not bring modules of its own into the program. Where Python put the working folder on the path, it
is taken off before anything else is imported, however the program was started.
"""

import os
import sys

try:
    _here = os.path.realpath(os.curdir)
except OSError:  # it was deleted, and all that was planted with it
    _here = ""
sys.path[:] = [entry for entry in sys.path if entry and os.path.realpath(entry) != _here]

__version__ = "0.1.0"
