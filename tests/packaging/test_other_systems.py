"""The bundle of each system, from the names in the real wheels and PyInstaller's own rules for collecting them."""

from __future__ import annotations

import plistlib
import posixpath
import struct
from pathlib import Path, PurePosixPath

import pytest
from builder import macho, macos, slim, spec, wheel_facts
from builder.project import APP_NAME, COMMAND, PACKAGING
from PyInstaller.building.osx import BUNDLE

from tests.packaging import collecting
from tests.packaging.collecting import Entry

MACS = ("macos_arm64", "macos_x86_64")
README = (PACKAGING / "README.md").read_text(encoding="utf-8")


def dangling(entries: list[Entry]) -> list[str]:
    """The links that lead to nothing, as a file system would follow them."""
    links = {place: target for place, target, kind in entries if kind == "SYMLINK"}
    files = {place for place, _, kind in entries if kind != "SYMLINK"}
    there = files | {str(folder) for place in files for folder in PurePosixPath(place).parents}

    def real(path: str, depth: int = 0) -> str:
        assert depth < 40, path
        done = ""
        for part in path.split("/"):
            done = posixpath.normpath(posixpath.join(done, part))
            if done in links:
                done = real(posixpath.join(posixpath.dirname(done), links[done]), depth + 1)
        return done

    return [place for place in links if real(place) not in there]


@pytest.fixture
def mac(tmp_path: Path) -> list[Entry]:
    """What the specification puts into the program for macOS."""
    taken = spec.steps("darwin", *collecting.on_macos(tmp_path))
    return next(step for step in taken if step.name == "COLLECT").collected()


def test_no_link_of_the_mac_program_leads_nowhere(mac: list[Entry]) -> None:
    assert len([entry for entry in mac if entry[2] == "SYMLINK"]) > 10
    assert dangling(mac) == []


def test_a_framework_is_there_whole_or_not_at_all(mac: list[Entry]) -> None:
    frameworks: dict[str, set[str]] = {}
    for place, _, _ in mac:
        if ".framework/" in place:
            name, _, inside = place.partition(".framework/")
            frameworks.setdefault(PurePosixPath(name).name, set()).add(inside)
    assert {"QtCore", "QtGui", "QtWidgets"} <= frameworks.keys()
    assert not {"QtQml", "QtQuick", "QtOpenGL"} & frameworks.keys()
    for name, inside in frameworks.items():
        plist = "Versions/A/Resources/Info.plist"
        assert {f"Versions/A/{name}", plist, "Versions/Current", name, "Resources"} <= inside, name


def test_the_app_that_pyinstaller_makes_of_it_has_no_dangling_link(mac: list[Entry]) -> None:
    made = BUNDLE._process_bundle_toc(BUNDLE.__new__(BUNDLE), [*mac, (COMMAND, "x", "EXECUTABLE")])
    assert dangling(made) == []
    assert f"Contents/MacOS/{COMMAND}" in {place for place, _, _ in made}


def test_every_library_of_qt_that_the_mac_program_loads_is_in_it(mac: list[Entry]) -> None:
    kept = {place for place, _, kind in mac if kind != "SYMLINK"}
    names = {PurePosixPath(place).name for place in kept}
    loads = collecting.facts("macos_arm64")["loads"]
    assert len(kept & loads.keys()) > 10
    missing = {
        (place, needed)
        for place in kept
        for needed in loads.get(place, [])
        if PurePosixPath(needed).name not in names
    }
    assert missing == set()


def test_every_library_of_qt_that_the_windows_program_loads_is_in_it() -> None:
    every, kept = (
        {source for _, source, _ in entries}
        for entries in (collecting.on_windows(), slim.kept(collecting.on_windows()))
    )
    names, known = ({PurePosixPath(place).name.lower() for place in places} for places in (kept, every))
    loads = collecting.facts("windows_x86_64")["loads"]
    assert {"qwindows.dll", "qt6widgets.dll"} <= names
    needed = {dll.lower() for place in kept for dll in loads.get(place, [])}
    assert needed & known - names == set()


def test_windows_gets_no_opengl_in_software() -> None:
    assert "opengl32sw.dll" in {PurePosixPath(source).name for _, source, _ in collecting.on_windows()}
    assert not [place for place, _, _ in slim.kept(collecting.on_windows()) if "opengl32sw" in place.lower()]


@pytest.mark.parametrize(
    ("system", "programs"),
    [
        ("linux", {COMMAND: True}),
        ("win32", {APP_NAME: False, COMMAND: True}),
        ("darwin", {COMMAND: False}),
    ],
)
def test_a_console_is_where_it_is_wanted(system: str, programs: dict[str, bool]) -> None:
    taken = [step.values for step in spec.steps(system) if step.name == "EXE"]
    assert {values["name"]: values["console"] for values in taken} == programs


def a_library(path: Path, *oldest: tuple[int, int, int]) -> Path:
    """A file of macOS with a part for each (processor, major, minor), the first two numbers of a version."""
    parts = []
    for processor, major, minor in oldest:
        command = struct.pack("<IIIIII", 0x32, 24, 1, major << 16 | minor << 8, 0, 0)
        parts.append(struct.pack("<IIIIIIII", 0xFEEDFACF, processor, 0, 6, 1, len(command), 0, 0) + command)
    if len(parts) == 1:
        path.write_bytes(parts[0])
        return path
    head = struct.pack(">II", 0xCAFEBABE, len(parts))
    place = 4096
    for (processor, _, _), part in zip(oldest, parts, strict=True):
        head += struct.pack(">IIIII", processor, 0, place, len(part), 12)
        place += 4096
    body = b"".join(part.ljust(4096, b"\0") for part in parts)
    path.write_bytes(head.ljust(4096, b"\0") + body)
    return path


INTEL, ARM = 0x0100_0007, 0x0100_000C


def test_the_oldest_system_is_read_from_the_binaries(tmp_path: Path) -> None:
    old = a_library(tmp_path / "old.dylib", (INTEL, 10, 15), (ARM, 11, 0))
    new = a_library(tmp_path / "new.dylib", (ARM, 13, 3))
    (tmp_path / "text").write_text("no library")
    assert macho.oldest_system(tmp_path.iterdir(), "arm64") == (13, 3)
    assert macho.oldest_system([old], "x86_64") == (10, 15)
    assert macos.oldest_system([]) == "0.0"
    assert new.exists()


def test_the_property_list_names_the_oldest_system_of_what_is_inside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("platform.machine", lambda: "arm64")
    entries = [("a.dylib", str(a_library(tmp_path / "a.dylib", (ARM, 14, 2))), "BINARY")]
    (app,) = (step for step in spec.steps("darwin", entries) if step.name == "BUNDLE")
    listed = app.values["info_plist"]
    assert listed["LSMinimumSystemVersion"] == "14.2"
    assert "LSBackgroundOnly" not in plistlib.loads(plistlib.dumps(listed))


@pytest.mark.parametrize("system", MACS)
def test_the_pinned_wheels_run_on_the_promised_macos(system: str) -> None:
    named = [tuple(map(int, version.split("."))) for version in collecting.facts(system)["oldest"].values()]
    assert len(named) == len(wheel_facts.PACKAGES)
    assert f"macOS {max(named)[0]} or later" in README


@pytest.mark.parametrize("system", ["linux_x86_64", "linux_aarch64"])
def test_the_pinned_wheels_run_on_the_promised_glibc(system: str) -> None:
    named = [int(version.split(".")[1]) for version in collecting.facts(system)["oldest"].values()]
    assert f"glibc 2.{max(named)} ({system.removeprefix('linux_')})" in README


@pytest.mark.parametrize("system", wheel_facts.SYSTEMS)
def test_the_lists_are_those_of_the_pinned_wheels(system: str) -> None:
    held = {
        "-".join(wheel.split("-")[:2]).lower().replace("_", "-")
        for wheel in collecting.facts(system)["wheels"]
    }
    assert held == {pin.replace("==", "-").lower() for pin in wheel_facts.pinned(system)}


def test_no_suffix_that_is_declared_has_a_dot() -> None:
    for kind in macos.info_plist("13.0")["UTExportedTypeDeclarations"]:
        for suffix in kind["UTTypeTagSpecification"]["public.filename-extension"]:
            assert "." not in suffix
