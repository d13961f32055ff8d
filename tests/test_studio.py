"""The scripts that draw: the pictures and textures in `assets` are theirs, byte for byte."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageChops, ImageStat

ROOT = Path(__file__).parent.parent


def check(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, str(folder / "studio" / "draw.py"), "--check"]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=os.environ | environment)


@pytest.fixture
def desk(tmp_path):
    """A copy of the scripts and the pictures, to spoil."""
    for name in ("studio", "pictures"):
        shutil.copytree(ROOT / "assets" / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


@pytest.mark.parametrize("seed", ["1", "2"])
def test_every_picture_is_what_its_script_draws_whatever_the_hash_seed(seed):
    done = check(ROOT / "assets", PYTHONHASHSEED=seed)
    assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr


def test_a_picture_that_was_changed_by_hand_is_named(desk):
    picture = desk / "pictures" / "boots.svg"
    picture.write_text(picture.read_text(encoding="utf-8").replace("#F4B63A", "#F4B63B", 1), encoding="utf-8")
    done = check(desk)
    assert (done.returncode, done.stdout.count("\n")) == (1, 1)
    assert "boots.svg is not what its script draws" in done.stdout


def test_a_picture_without_a_script_is_named(desk):
    (desk / "pictures" / "stray.svg").write_text("<svg/>", encoding="utf-8")
    done = check(desk)
    assert (done.returncode, done.stdout) == (1, "assets/pictures/stray.svg has no script in assets/studio/scenes\n")


def test_every_texture_is_what_its_script_paints(tmp_path):
    """But for a pixel here and there, which another processor may round to another shade."""
    script = ROOT / "assets" / "studio" / "textures.py"
    subprocess.run([sys.executable, str(script), str(tmp_path)], check=True, capture_output=True)
    kept = sorted(p.name for p in (ROOT / "assets" / "textures").glob("*.png"))
    assert sorted(p.name for p in tmp_path.glob("*.png")) == kept
    for name in kept:
        with Image.open(tmp_path / name) as painted, Image.open(ROOT / "assets" / "textures" / name) as ours:
            difference = ImageChops.difference(painted.convert("L"), ours.convert("L"))
        assert ImageStat.Stat(difference).mean[0] < 0.01, name
