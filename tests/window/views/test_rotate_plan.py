"""The work of a rotation on files of several kinds: planned, written, read back, undone."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from inspector.credential.inspection import inspect
from inspector.credential.model.inspection import FilePlace, Inspection
from inspector.credential.reading.reader import LARGEST
from inspector.credential.text.message import Message
from inspector.process.replaced_file import HeldFile
from inspector.window.loading.reader import read_file, read_profile
from inspector.window.views.rotate.plan import Plan, plan, read_back, undo, write
from tests.credential.make import key_v1

OLD, NEW = key_v1(n=1), key_v1(n=2, longer="than the old one")


def env(key: str) -> bytes:
    return f"A=1\r\nMOMENTO_API_KEY='{key}'\r\n".encode()


def wide(key: str) -> bytes:
    return f"MOMENTO_API_KEY={key}\r\nB=\u3042\r\n".encode("utf-16")


def large(key: str) -> bytes:
    others = [{"name": f"r{number}", "value": "x" * 200} for number in range(1_000)]
    return json.dumps([*others[:500], {"MOMENTO_API_KEY": key}, *others[500:]], indent=1).encode()


def profiles(key: str) -> bytes:
    return f"[default]\ntoken={OLD}\n[work]\ntoken={key}\n".encode()


def read(path: Path, profile: str | None) -> Inspection:
    found = read_profile(path, profile) if profile else read_file(path, lambda _done, _total: True)
    return found[0][0]


@pytest.mark.parametrize(("carry", "profile"), [(env, None), (wide, None), (large, None), (profiles, "work")])
def test_a_file_is_written_read_back_and_put_back(
    tmp_path: Path, carry: Callable[[str], bytes], profile: str | None
) -> None:
    path = tmp_path / "file"
    path.write_bytes(carry(OLD))
    place = FilePlace(str(path), profile)
    made = plan(place, read(path, profile), inspect(NEW, time.time()), everywhere=False)
    assert isinstance(made, Plan), str(made)
    assert not made.touched
    written = write(made)
    assert isinstance(written, HeldFile), str(written)
    assert path.read_bytes() == carry(NEW)
    found = read_back(made)
    assert not isinstance(found, Message), str(found)
    assert found.credential is not None
    assert found.credential.reveal() == NEW
    assert isinstance(undo(made, written), HeldFile)
    assert path.read_bytes() == carry(OLD)
    assert isinstance(read_back(made), Message)


@pytest.mark.parametrize("left", [f"[other]\ntoken={NEW}\n", f"[other]\ntoken={NEW}\nregion=x\n"])
def test_a_profile_that_is_gone_is_not_read_back_from_the_rest_of_its_file(tmp_path: Path, left: str) -> None:
    path = tmp_path / "credentials"
    path.write_bytes(profiles(OLD))
    place = FilePlace(str(path), "work")
    made = plan(place, read(path, "work"), inspect(NEW, time.time()), everywhere=False)
    assert isinstance(made, Plan), str(made)
    assert isinstance(write(made), HeldFile)
    path.write_text(left)
    assert isinstance(read_back(made), Message)


@pytest.mark.parametrize("length", [0, LARGEST])
@pytest.mark.parametrize(("carry", "profile"), [(env, None), (profiles, "work")])
def test_a_file_that_somebody_changed_since_it_was_read_is_told(
    tmp_path: Path, carry: Callable[[str], bytes], profile: str | None, length: int
) -> None:
    path = tmp_path / "file"
    path.write_bytes(carry(NEW))
    read_before = read(path, profile)
    path.write_bytes((carry(NEW) + b"# remark ").ljust(length, b"x"))
    made = plan(FilePlace(str(path), profile), read_before, inspect(OLD, time.time()), everywhere=False)
    assert isinstance(made, Plan), str(made)
    assert made.touched
