"""The house rules: what a reader of the code may rely on."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
MODULES = sorted([*ROOT.glob("book/**/*.py"), *ROOT.glob("assets/studio/**/*.py")])


@pytest.mark.parametrize("module", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_module_can_be_read_in_one_sitting(module):
    assert len(module.read_text(encoding="utf-8").splitlines()) <= 250


@pytest.mark.parametrize("module", MODULES, ids=lambda p: str(p.relative_to(ROOT)))
def test_a_module_says_what_goes_in_and_what_comes_out(module):
    assert ast.get_docstring(ast.parse(module.read_text(encoding="utf-8")))


@pytest.mark.parametrize("module", sorted(ROOT.glob("book/**/*.py")), ids=lambda p: str(p.relative_to(ROOT)))
def test_a_function_fits_on_a_screen(module):
    tree = ast.parse(module.read_text(encoding="utf-8"))
    long = [
        f"{node.name} has {node.end_lineno - node.lineno + 1} lines"
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and _code_lines(node) > 45
    ]
    assert not long


def _code_lines(node: ast.FunctionDef) -> int:
    """Lines of the function without its docstring, which is a page of the manual where the function is a check."""
    doc = node.body[0]
    has_doc = isinstance(doc, ast.Expr) and isinstance(doc.value, ast.Constant) and isinstance(doc.value.value, str)
    return node.end_lineno - node.lineno + 1 - (doc.end_lineno - doc.lineno + 1 if has_doc else 0)


def test_nothing_else_stands_at_the_top():
    allowed = {"book", "story", "assets", "tests", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "out"}
    assert not {p.name for p in ROOT.iterdir() if not p.name.startswith(".")} - allowed


def test_each_promise_names_a_test_that_is_there():
    promises = (ROOT / ".github/CONTRIBUTING.md").read_text(encoding="utf-8").partition("| promise | tests |")[2]
    rows = [line for line in promises.splitlines() if line.startswith("| ")]
    assert len(rows) >= 9
    named = set()
    for row in rows:
        files = re.findall(r"`(test_\w+\.py)`", row.split("|")[2])
        assert files, row
        named.update(files)
    for name in named:
        tree = ast.parse((ROOT / "tests" / name).read_text(encoding="utf-8"))
        assert any(isinstance(n, ast.FunctionDef) and n.name.startswith("test_") for n in tree.body), name
    assert {path.name for path in ROOT.glob("tests/test_trust_*.py")} <= named
