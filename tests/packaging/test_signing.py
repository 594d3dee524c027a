"""How the program for macOS is signed and notarised: ready for an identity, and off without one."""

from __future__ import annotations

import plistlib
from pathlib import Path

import pytest
from builder import macos
from builder.project import COMMAND

MACHO = b"\xcf\xfa\xed\xfe"
IDENTITY = "Developer ID Application: Somebody (TEAM)"


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """A program with its executable, libraries, a framework, links and data."""
    app = tmp_path / "Credential Inspector.app"
    contents = app / "Contents"
    library = contents / "Frameworks" / "PySide6" / "Qt" / "lib"
    binaries = [
        contents / "MacOS" / COMMAND,
        contents / "Frameworks" / "Python",
        contents / "Frameworks" / "_ssl.cpython-313-darwin.so",
        library / "QtCore.framework" / "Versions" / "A" / "QtCore",
    ]
    for path in [*binaries, contents / "Resources" / "style.qss"]:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(MACHO if path in binaries else b"")
    (library / "QtCore.framework" / "Versions" / "Current").symlink_to("A")
    (library / "QtCore.framework" / "QtCore").symlink_to("Versions/Current/QtCore")
    (contents / "Frameworks" / "QtCore").symlink_to("PySide6/Qt/lib/QtCore.framework/QtCore")
    return app


def signed(commands: list[list[str | Path]]) -> list[str]:
    return [Path(command[-1]).name for command in commands if "--sign" in command]


def test_everything_inside_is_signed_once_and_the_program_last(app: Path) -> None:
    names = signed(macos.signing(app, IDENTITY))
    assert sorted(names[:-1]) == ["Python", "QtCore.framework", "_ssl.cpython-313-darwin.so"]
    assert names[-1] == app.name


def test_only_the_program_gets_the_entitlements(app: Path) -> None:
    commands = macos.signing(app, IDENTITY)
    assert [command[-1] for command in commands if "--entitlements" in command] == [app]
    assert not [command for command in commands if "--sign" in command and "--deep" in command]
    assert all(
        "runtime" in command and "--timestamp" in command for command in commands if "--sign" in command
    )


def test_the_signature_is_checked_as_a_whole(app: Path) -> None:
    for identity in (None, IDENTITY):
        check = macos.signing(app, identity)[-1]
        assert {"--verify", "--deep", "--strict"} <= set(map(str, check))
        assert check[-1] == app


def test_without_an_identity_it_is_signed_for_this_machine_only(app: Path) -> None:
    commands = [command for command in macos.signing(app, None) if "--sign" in command]
    assert all(command[command.index("--sign") + 1] == "-" for command in commands)
    assert not [command for command in commands if "--entitlements" in command or "--timestamp" in command]


def test_the_ticket_is_stapled_to_the_program_and_not_to_the_archive_that_was_sent(tmp_path: Path) -> None:
    app, archive = tmp_path / "x.app", tmp_path / "x.zip"
    commands = macos.notarising(app, archive, "PROFILE")
    assert [command[0] for command in commands] == ["ditto", "xcrun", "xcrun", "xcrun"]
    assert ["xcrun", "stapler", "staple", app] in commands
    image = tmp_path / "x.dmg"
    assert [command[1] for command in macos.notarising(image, image, "PROFILE")] == [
        "notarytool",
        "stapler",
        "stapler",
    ]


def test_the_entitlements_are_the_least() -> None:
    held = plistlib.loads(macos.ENTITLEMENTS.read_bytes())
    assert held == {"com.apple.security.cs.allow-unsigned-executable-memory": True}
