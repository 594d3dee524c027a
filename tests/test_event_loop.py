"""The window's event loop builds on private methods of qasync's: only versions it was tried with are let in."""

from __future__ import annotations

import tomllib
from importlib.metadata import version
from pathlib import Path

import qasync
from packaging.requirements import Requirement

from inspector.event_loop import EventLoop

_PROJECT = Path(__file__).resolve().parents[1] / "pyproject.toml"


def test_qasync_is_bounded_while_its_private_methods_are_overridden() -> None:
    overridden = {name for name in vars(EventLoop) if name.startswith("_") and not name.startswith("__")}
    assert "_add_callback" in overridden & set(vars(qasync._QEventLoop))
    listed = tomllib.loads(_PROJECT.read_text(encoding="utf-8"))["project"]["dependencies"]
    (wanted,) = [found for each in listed if (found := Requirement(each)).name == "qasync"]
    major, minor, *_ = (int(part) for part in version("qasync").split("."))
    assert version("qasync") in wanted.specifier
    assert f"{major}.{minor + 1}" not in wanted.specifier
    assert f"{major + 1}.0" not in wanted.specifier
