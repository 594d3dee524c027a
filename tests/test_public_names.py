"""What the packages offer by name: every name is there, and none of them is loaded before it is used."""

from __future__ import annotations

import importlib
import subprocess
import sys

import pytest

PACKAGES = ("inspector.credential", "inspector.service", "inspector.sandbox", "inspector.diagnosis")


@pytest.mark.parametrize("package", PACKAGES)
def test_every_public_name_is_there(package: str) -> None:
    module = importlib.import_module(package)
    assert module.__all__ == sorted(module.__all__)
    for name in module.__all__:
        assert getattr(module, name).__name__ == name


@pytest.mark.parametrize("package", ["inspector.credential", "inspector.service"])
def test_a_package_loads_nothing_before_a_name_is_used(package: str) -> None:
    code = f"import sys, {package}\nprint(*(name for name in sys.modules if name.startswith('{package}.')))"
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert ended.stdout.strip() == ""


@pytest.mark.parametrize("package", ["inspector.credential", "inspector.service"])
def test_a_name_that_is_not_there_is_said_so(package: str) -> None:
    with pytest.raises(AttributeError, match="nothing"):
        getattr(importlib.import_module(package), "nothing")  # noqa: B009 - the name is the point
