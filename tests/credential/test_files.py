"""Files of every sort: credentials in, a clear entry out, nothing raised and nothing waited for."""

from __future__ import annotations

import os
import socket
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.credential.files import decode_file, inspect_long_text, inspect_text_of, read_file
from inspector.credential.inspection import Inspection, Source
from inspector.credential.model.kinds import Kind
from inspector.credential.reading.reader import LARGEST
from tests.credential.make import HOST, NOW, key_v1, key_v2, token_v1

V1 = key_v1()
POSIX = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX files")


def inspect_file(path: Path, now: float) -> tuple[Inspection, ...]:
    return inspect_text_of(read_file(path), now)


def inspect_bytes(data: bytes, now: float, name: str = "") -> tuple[Inspection, ...]:
    return inspect_text_of(decode_file(data, name), now)


def only(path: Path) -> Inspection:
    (found,) = inspect_file(path, NOW)
    return found


def said(path: Path) -> str:
    found = only(path)
    assert found.kind is Kind.UNKNOWN
    return str(found.breaks[0].detail)


def unused_descriptor() -> int:
    """The lowest number that no open file has."""
    found = os.open(os.devnull, os.O_RDONLY)
    os.close(found)
    return found


def test_a_file_is_named_without_its_folder(tmp_path: Path) -> None:
    path = tmp_path / "staging.env"
    path.write_text(f"MOMENTO_API_KEY={V1}\n")
    found = only(path)
    assert found.kind is Kind.API_KEY_V1
    assert (found.source.name, found.source.variable) == ("staging.env", "MOMENTO_API_KEY")
    assert [repair.code for repair in found.repairs] == ["repair.assignment"]


def test_several_credentials_are_several_entries(tmp_path: Path) -> None:
    path = tmp_path / ".env"
    path.write_text(f"A={V1}\nB={token_v1()}\n")
    assert [each.source.variable for each in inspect_file(path, NOW)] == ["A", "B"]


@pytest.mark.parametrize(
    ("encoding", "named"),
    [
        ("utf-16", "UTF-16"),
        ("utf-16-le", "UTF-16"),
        ("utf-16-be", "UTF-16"),
        ("utf-32", "UTF-32"),
    ],
)
def test_wide_encodings_are_read_and_reported(tmp_path: Path, encoding: str, named: str) -> None:
    path = tmp_path / "key.txt"
    path.write_bytes(V1.encode(encoding))
    found = only(path)
    assert found.kind is Kind.API_KEY_V1
    assert [repair.code for repair in found.repairs] == ["repair.encoding"]
    assert named in str(found.repairs[0].place)


def test_japanese_and_western_files_are_read(tmp_path: Path) -> None:
    path = tmp_path / "key.txt"
    path.write_bytes("キー: ".encode("cp932") + V1.encode())
    assert "Shift-JIS" in str(only(path).repairs[0].place)
    path.write_bytes("clé \xff: ".encode("cp1252") + V1.encode())
    found = only(path)
    assert found.kind is Kind.API_KEY_V1
    assert "Windows-1252" in str(found.repairs[0].place)


def test_a_byte_order_mark_is_an_invisible_character(tmp_path: Path) -> None:
    path = tmp_path / "key.txt"
    path.write_bytes(b"\xef\xbb\xbf" + V1.encode())
    assert [repair.code for repair in only(path).repairs] == ["repair.invisible"]


@pytest.mark.parametrize(
    "data",
    [b"\x7fELF\x02\x01\x01\x00", b"\xff\xfe\x00", b"\x00\x01\x02", b"PK\x03\x04\x00", b"\xff\xfe\x00\xd8x"],
)
def test_binary_is_said_to_be_no_text(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "file.bin"
    path.write_bytes(data)
    assert said(path) == f"This is not a text file. It begins with the bytes {data[:4].hex(' ')}."


def test_control_characters_of_a_foreign_encoding_are_no_text(tmp_path: Path) -> None:
    path = tmp_path / "file.bin"
    path.write_bytes(bytes([1, 2, 3, 0x81, 5, 6]))
    assert said(path).startswith("This is not a text file")


def test_a_large_file_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "big.log"
    with path.open("wb") as file:
        file.truncate(10 * 1024**3)
    start = time.perf_counter()
    found = only(path)
    assert found.breaks[0].code == "form.too-large"
    assert time.perf_counter() - start < 1
    assert inspect_bytes(b"x" * (LARGEST + 1), NOW)[0].breaks[0].code == "form.too-large"


def test_what_is_no_file_is_named(tmp_path: Path) -> None:
    assert said(tmp_path) == "This is a folder. Open the files in it."
    assert said(tmp_path / "gone") == "File not found."
    assert said(Path("//server/share/key.txt")).startswith("This is a network path")
    assert said(tmp_path / ("n" * 5_000)) == "This file could not be read."
    assert said(tmp_path / "nul\0") == "This file could not be read."


@POSIX
def test_pipes_devices_sockets_and_loops_never_wait(tmp_path: Path) -> None:
    fifo = tmp_path / "fifo"
    os.mkfifo(fifo)
    assert said(fifo) == "This is a device, a pipe, a socket or a link, not a file."
    assert said(Path("/dev/zero")) == "This is a device, a pipe, a socket or a link, not a file."
    link = tmp_path / "link"
    link.symlink_to("/dev/zero")
    assert said(link) == "This is a device, a pipe, a socket or a link, not a file."
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert said(loop) == "This is a device, a pipe, a socket or a link, not a file."
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "s"))
        assert said(tmp_path / "s") == "This is a device, a pipe, a socket or a link, not a file."


def test_no_file_of_any_sort_stays_open(tmp_path: Path) -> None:
    text, large, too_large = (tmp_path / name for name in ("text", "large", "too large"))
    text.write_text(V1)
    large.write_text(V1 + "\n" * LARGEST)
    with too_large.open("wb") as file:
        file.truncate(10 * 1024**3)
    before, times = unused_descriptor(), 30  # other threads of the tests may open a few
    for path in (text, large, too_large, tmp_path, Path(os.devnull)):
        for _ in range(times):
            read_file(path)
        assert unused_descriptor() < before + times, path.name


@POSIX
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read everything")
def test_a_forbidden_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.write_text(V1)
    path.chmod(0)
    assert said(path) == "No permission to read this file."


@POSIX
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="needs /proc")
def test_a_file_that_says_it_is_empty_is_read_nevertheless() -> None:
    assert "Name:" in read_file(Path("/proc/self/status")).text  # its size is said to be 0


def test_an_empty_file_is_an_empty_entry(tmp_path: Path) -> None:
    path = tmp_path / "empty"
    path.touch()
    assert only(path).breaks[0].code == "form.empty"


def test_standard_input_has_no_name() -> None:
    (found,) = inspect_bytes(V1.encode(), NOW)
    assert found.source.name is None


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=400))
def test_no_bytes_raise(data: bytes) -> None:
    assert inspect_bytes(data, NOW, "file")


@pytest.mark.parametrize("path", [r"\\.\pipe\x", r"\\?\C:\x", "//?/C:/x"])
def test_a_device_is_no_file_even_where_the_network_is_allowed(path: str) -> None:
    for network in (False, True):
        found = read_file(Path(path), network=network)
        assert found.problem is not None
        assert "network" not in str(found.problem.detail).lower()


@pytest.mark.parametrize("path", [r"\\server\share\x", "//server/share/x"])
def test_a_file_on_another_computer_is_read_only_when_that_is_allowed(path: str) -> None:
    asked = read_file(Path(path))
    assert asked.problem is not None
    assert asked.problem != read_file(Path(path), network=True).problem


@pytest.mark.parametrize("lines", [2_000, 60_000])
def test_a_long_text_is_searched_as_a_large_file_is(lines: int) -> None:
    noise = "2026-01-01 INFO nothing here, move on\n" * lines
    text = f"{noise}MOMENTO_API_KEY={key_v2()}\nMOMENTO_ENDPOINT={HOST}\n{noise}"
    (found,) = inspect_long_text(text, NOW, Source())
    assert found.kind is Kind.API_KEY_V2
    assert found.endpoint is not None and found.endpoint.host == HOST
    (none,) = inspect_long_text(noise, NOW, Source())
    assert none.breaks[0].code == "form.too-large"
    assert "nothing that looks like" not in str(none.why)
