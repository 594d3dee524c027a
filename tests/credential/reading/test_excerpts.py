"""Large texts: every credential is found, whatever stands around it and wherever the pieces are cut."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest

from inspector.credential.files import LARGEST_FILE, inspect_text_of, read_file
from inspector.credential.reading.excerpts import AROUND, excerpts
from tests.credential.make import HOST, NOW, key_v1, key_v2

LINE = "2026-11-28T06:00:01Z app[12]: request handled path=/api/items status=200 user=abc\n"
PIECE = 65_536


def pieces(text: str, size: int = PIECE) -> Callable[[memoryview], int]:
    """Reads a text as a stream that gives at most ``size`` bytes at once."""
    stream = io.BytesIO(text.encode())
    return lambda room: stream.readinto(room[:size])


@pytest.mark.parametrize("shift", [0, 1, 100, PIECE - 10, PIECE + 7])
def test_a_credential_is_found_wherever_the_pieces_are_cut(shift: int) -> None:
    text = "x" * shift + LINE * 4_000 + f"key={key_v2()}\n" + LINE * 2_000
    (found,) = excerpts(pieces(text))
    assert key_v2() in found
    assert len(found) < 3 * AROUND


@pytest.mark.parametrize("size", [7, 4_096, 2 << 20])
@pytest.mark.parametrize("lines", [600, 14_000, 20_000])
def test_what_was_read_before_is_not_found_again(size: int, lines: int) -> None:
    text = LINE * (lines // 2) + f"key={key_v2()}\n" + LINE * (lines // 2)
    (found,) = excerpts(pieces(text, size))
    assert key_v2() in found
    assert found in text


def test_every_credential_of_a_large_text_stands_in_an_excerpt() -> None:
    keys = [key_v2(jti=str(number)) for number in range(60)]
    text = "".join(LINE * (number * 7) + f"token={key}\n" for number, key in enumerate(keys))
    found = list(excerpts(pieces(text)))
    assert all(any(key in each for each in found) for key in keys)


def test_a_text_without_any_has_no_excerpt() -> None:
    assert list(excerpts(pieces(LINE * 4_000))) == []


def test_a_large_file_is_searched(tmp_path: Path) -> None:
    path = tmp_path / "app.log"
    settings = f"MOMENTO_API_KEY={key_v2()}\nMOMENTO_ENDPOINT={HOST}\n"
    path.write_text(LINE * 9_000 + settings + LINE * 9_000 + f"again {key_v2()} and {key_v1()}\n" + LINE)
    steps: list[tuple[int, int]] = []
    found = inspect_text_of(read_file(path, lambda done, total: steps.append((done, total)) is None), NOW)
    assert [each.credential and each.credential.reveal() for each in found] == [key_v2(), key_v1()]
    assert found[0].endpoint is not None
    assert found[0].endpoint.host == HOST
    assert steps[-1] == (path.stat().st_size, path.stat().st_size)


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("before", [2_000, 6_553, 40_000])
def test_a_large_file_of_another_encoding_is_searched(tmp_path: Path, encoding: str, before: int) -> None:
    path = tmp_path / "app.log"
    path.write_bytes((LINE * before + "\U0001f511" + key_v1() + "\n" + LINE).encode(encoding))
    (found,) = inspect_text_of(read_file(path), NOW)
    assert found.credential is not None
    assert "repair.encoding" in [each.code for each in found.repairs]


def test_reading_a_large_file_can_be_ended(tmp_path: Path) -> None:
    path = tmp_path / "app.log"
    path.write_text(LINE * 40_000 + key_v1() + "\n")
    (found,) = inspect_text_of(read_file(path, lambda _done, _total: False), NOW)
    assert found.breaks[0].code == "form.too-large"


def test_a_large_file_without_any_says_so(tmp_path: Path) -> None:
    path = tmp_path / "app.log"
    path.write_text(LINE * 2_000)
    (found,) = inspect_text_of(read_file(path), NOW)
    assert "No credential was found in this file" in str(found.breaks[0].detail)


def test_a_file_beyond_the_limit_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.log"
    with path.open("wb") as file:
        file.truncate(LARGEST_FILE + 1)
    (found,) = inspect_text_of(read_file(path), NOW)
    assert found.breaks[0].code == "form.too-large"
