"""Draw the pictures: every scene script in, `assets/pictures/NAME.svg` out, the same bytes each time.

python assets/studio/draw.py                 draws all
python assets/studio/draw.py cover boots     draws these two
python assets/studio/draw.py --check         says which files differ from what their scripts draw
"""

from __future__ import annotations

import argparse
import importlib
import sys
from pathlib import Path

STUDIO = Path(__file__).resolve().parent
PICTURES = STUDIO.parent / "pictures"


def scene_names() -> list[str]:
    """The names of all scenes, as their files are called, with dashes as in the names of the pictures."""
    return sorted(p.stem.replace("_", "-") for p in (STUDIO / "scenes").glob("*.py") if p.stem != "__init__")


def drawn(name: str) -> str:
    """The SVG text that the script of a scene draws."""
    scene = importlib.import_module(f"scenes.{name.replace('-', '_')}")
    text: str = scene.draw().svg()
    return text


def main() -> int:
    """Draw or compare; the exit status is 1 where a comparison differs."""
    parser = argparse.ArgumentParser(description="Draw the pictures of the book.")
    parser.add_argument("names", nargs="*", help="pictures to draw (all)")
    parser.add_argument("--check", action="store_true", help="compare only, write nothing")
    asked = parser.parse_args()
    sys.path.insert(0, str(STUDIO))
    known = scene_names()
    unknown = sorted(set(asked.names) - set(known))
    if unknown:
        print(f"no scene called {', '.join(unknown)}; there are: {', '.join(known)}", file=sys.stderr)
        return 2
    stale = []
    for name in asked.names or known:
        target, text = PICTURES / f"{name}.svg", drawn(name)
        if asked.check:
            if not target.is_file() or target.read_text(encoding="utf-8") != text:
                stale.append(name)
        else:
            target.write_text(text, encoding="utf-8", newline="\n")
    for name in stale:
        print(f"assets/pictures/{name}.svg is not what its script draws: python assets/studio/draw.py {name}")
    orphans = sorted({p.stem for p in PICTURES.glob("*.svg")} - set(known)) if asked.check and not asked.names else []
    for name in orphans:
        print(f"assets/pictures/{name}.svg has no script in assets/studio/scenes")
    return 1 if stale or orphans else 0


if __name__ == "__main__":
    sys.exit(main())
