"""`python -m book`: the same as `book`, but Python puts the working folder on the path.

A story folder must not bring modules of its own into the program, so it is taken off before anything is imported.
"""

from __future__ import annotations

import os
import sys

if __name__ == "__main__":
    here = os.path.realpath(os.getcwd())  # noqa: PTH109 - pathlib could be a planted file
    sys.path[:] = [entry for entry in sys.path if entry and os.path.realpath(entry) != here]

    from book.cli import main

    sys.exit(main())
