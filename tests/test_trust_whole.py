"""Whole or not at all: whatever goes wrong in whichever moment, the earlier book is there, or the new one."""

from __future__ import annotations

import os
import random
import resource
import shutil
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from trial import ROOT, boat, change

SCRIPT = str(ROOT / "tests/strike.py")
PDF = "out/the-paper-boat-tablet.pdf"
KILLS = 100
STOPS = 20


def struck(folder: Path, number: int, kind: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", SCRIPT, str(number), kind, "build", "boat", "-q"]
    env = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "HOME": str(folder)}
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False, env=env)


def both(folder: Path, work, numbers) -> None:
    """Half of the numbers in each of two copies of a folder, at the same time."""
    twin = folder.with_name("twin")
    shutil.copytree(folder, twin)
    with ThreadPoolExecutor(2) as pool:
        for done in [
            pool.submit(lambda part: [work(*each) for each in part], part)
            for part in (
                [(folder, number) for number in numbers[::2]],
                [(twin, number) for number in numbers[1::2]],
            )
        ]:
            done.result()


def strays(folder: Path) -> list[str]:
    return [path.name for path in folder.rglob("*.part")]


@pytest.fixture
def desk(tmp_path):
    """A folder with a book and what was made of it before its title page changed."""
    folder = tmp_path / "desk"
    boat(folder / "boat")
    assert struck(folder, 0, "fail").returncode == 0
    shutil.rmtree(folder / "out/.kept")
    change(folder / "boat", "pages/03-home.yaml", "It could!", "It did!")
    return folder


@pytest.fixture
def earlier(desk):
    return (desk / PDF).read_bytes()


@pytest.fixture
def new(desk, earlier):
    shutil.copytree(desk, desk.with_name("fresh"))
    assert struck(desk.with_name("fresh"), 0, "fail").returncode == 0
    made = (desk.with_name("fresh") / PDF).read_bytes()
    assert made != earlier
    return made


def test_whichever_call_of_the_system_fails_the_book_is_the_earlier_or_the_new_one(desk, earlier, new):
    shutil.copytree(desk, desk.with_name("count"))
    shutil.rmtree(desk.with_name("count") / "out/.kept", ignore_errors=True)
    count = int(struck(desk.with_name("count"), 0, "fail").stdout.split()[-1])
    assert count > 30
    codes = set()

    def fail(folder, number):
        shutil.rmtree(folder / "out/.kept", ignore_errors=True)
        (folder / PDF).write_bytes(earlier)
        done = struck(folder, number, "fail")
        codes.add(done.returncode)
        assert done.returncode in {0, 4}, (number, done.stdout, done.stderr)
        assert (folder / PDF).read_bytes() == (earlier if done.returncode else new), number
        assert strays(folder) == [], number
        if done.returncode:
            assert "input/output error" in done.stderr, number
            assert "Traceback" not in done.stderr, number

    both(desk, fail, range(1, count + 1))
    assert codes == {0, 4}


def test_a_disk_that_is_full_from_any_write_on_leaves_the_earlier_book_until_the_new_one_has_room(desk, earlier, new):
    codes = []
    for number in range(1, 1000):
        shutil.rmtree(desk / "out/.kept", ignore_errors=True)
        done = struck(desk, number, "full")
        codes.append(done.returncode)
        assert strays(desk) == [], number
        if done.returncode == 0:
            break
        assert done.returncode == 4, (number, done.stderr)
        assert "D001 could not write 'the-paper-boat-tablet.pdf': no space left on device" in done.stderr, number
        assert "Traceback" not in done.stderr, number
        assert (desk / PDF).read_bytes() == earlier, number
    assert len(codes) > 8
    assert codes[-1] == 0
    assert (desk / PDF).read_bytes() == new


SMALL_DISK = """
mount -t tmpfs -o size={size}k none disk && mkdir disk/out || exit 99
cp before.pdf disk/out/the-paper-boat-tablet.pdf || exit 99
"{python}" -m book build boat -q -o disk/out
code=$?
cp disk/out/the-paper-boat-tablet.pdf after.pdf
find disk -name "*.part" > left
exit $code
"""


@pytest.mark.parametrize("room", [0, 0.1, 0.5, 0.99, 2])
def test_a_real_disk_that_is_full_keeps_the_earlier_book(desk, earlier, new, room):
    """A file system of its own, in memory, that nobody else sees; what is kept of pictures takes room, too."""
    (desk / "disk").mkdir()
    (desk / "before.pdf").write_bytes(earlier)
    pages = [-(-size // 4096) for size in (len(earlier), len(new))]
    kept = 0 if room < 2 else 4096
    script = SMALL_DISK.format(size=4 * (pages[0] + int(pages[1] * room) + 1 + kept), python=sys.executable)
    inside = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c"]
    if (
        not shutil.which("unshare")
        or subprocess.run([*inside, "mount -t tmpfs none disk"], cwd=desk, check=False, capture_output=True).returncode
    ):
        pytest.skip("this system lets nobody mount a file system of his own")
    env = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run([*inside, script], cwd=desk, capture_output=True, text=True, check=False, env=env)
    assert done.returncode == (4 if room < 2 else 0), done.stderr
    assert (desk / "after.pdf").read_bytes() == (earlier if room < 2 else new)
    assert (desk / "left").read_text() == ""
    assert ("D001 could not write 'the-paper-boat-tablet.pdf': no space left on device" in done.stderr) == (room < 2)


@pytest.mark.parametrize("part", [0, 0.01, 0.5, 0.999])
def test_a_disk_that_is_full_after_so_much_of_the_file_leaves_the_earlier_book(desk, earlier, new, part):
    """A limit on the size of files stands for the end of the disk: the system breaks off in the middle of a write."""
    limit = int(len(new) * part)
    done = subprocess.run(
        [sys.executable, "-m", "book", "build", "boat", "-q"],
        cwd=desk,
        capture_output=True,
        text=True,
        check=False,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"},
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    assert done.returncode == 4
    assert "D001 could not write 'the-paper-boat-tablet.pdf': file too large" in done.stderr
    assert (desk / PDF).read_bytes() == earlier
    assert strays(desk) == []


def test_a_hundred_kills_leave_the_earlier_or_the_new_book_and_the_next_build_takes_what_is_left(desk, earlier, new):
    shutil.copytree(desk, desk.with_name("count"))
    shutil.rmtree(desk.with_name("count") / "out/.kept", ignore_errors=True)
    count = int(struck(desk.with_name("count"), 0, "stop").stdout.split()[-1])
    chance = random.Random(7)
    last = range(count - 15, count + 15)  # to take away what a kill left needs calls of its own
    moments = [chance.choice(last) if number % 2 else chance.randint(1, count) for number in range(KILLS)]
    found, left = [], []

    def kill(folder, number):
        shutil.rmtree(folder / "out/.kept", ignore_errors=True)
        (folder / PDF).write_bytes(earlier)
        done = struck(folder, number, "kill")
        assert done.returncode in {0, -signal.SIGKILL}, (number, done.stderr)
        found.append((folder / PDF).read_bytes())
        left.extend(strays(folder))

    both(desk, kill, moments)
    assert set(found) == {earlier, new}
    assert left
    for folder in (desk, desk.with_name("twin")):
        assert struck(folder, 0, "fail").returncode == 0
        assert (folder / PDF).read_bytes() == new
        assert strays(folder) == []


def test_what_a_run_that_still_works_holds_is_not_taken_away(desk):
    import fcntl

    held = desk / "out/.the-paper-boat-tablet.pdf.abc.part"
    with held.open("wb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        assert struck(desk, 0, "fail").returncode == 0
        assert held.exists()
    assert struck(desk, 0, "fail").returncode == 0
    assert not held.exists()


def test_ctrl_c_at_any_moment_ends_with_one_line_and_no_litter(desk, earlier, new):
    shutil.copytree(desk, desk.with_name("count"))
    shutil.rmtree(desk.with_name("count") / "out/.kept", ignore_errors=True)
    count = int(struck(desk.with_name("count"), 0, "stop").stdout.split()[-1])
    codes = []

    def stop(folder, number):
        shutil.rmtree(folder / "out/.kept", ignore_errors=True)
        (folder / PDF).write_bytes(earlier)
        done = struck(folder, number, "stop")
        codes.append(done.returncode)
        assert done.returncode in {0, 130}, (number, done.stderr)
        assert (folder / PDF).read_bytes() in {earlier, new}
        assert strays(folder) == []
        assert done.stderr == ("book: stopped\n" if done.returncode else ""), number

    both(desk, stop, [*range(1, count - 10, count // STOPS), *range(count - 10, count + 1)])
    assert codes.count(130) > len(codes) / 2
