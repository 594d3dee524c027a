"""What is shipped: desktop entries, property list, icons and the contents of the bundle."""

from __future__ import annotations

import configparser
import ctypes
import os
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path

import pytest
from builder import bundle, elf, icons, licences, linux_tree, macos, slim, spec, wheel, windows
from builder.project import APP_ID, COMMAND, ROOT, SUFFIX, BuildError, version
from PySide6 import QtCore
from PySide6.QtGui import QImage

import inspector
from inspector.credential.model import key_file


def test_the_version_is_the_one_of_the_program() -> None:
    assert version() == inspector.__version__


@pytest.fixture
def staged(tmp_path: Path) -> Path:
    linux_tree.stage(tmp_path)
    return tmp_path / "share"


def opened_types(staged: Path) -> set[str]:
    desktop = configparser.ConfigParser(interpolation=None)
    desktop.read(staged / "applications" / f"{APP_ID}.desktop", encoding="utf-8")
    assert desktop["Desktop Entry"]["Exec"].endswith("%F")
    return {name for name in desktop["Desktop Entry"]["MimeType"].split(";") if name}


def mime_types(staged: Path) -> dict[str, tuple[list[str], list[str]]]:
    """Type -> its file name patterns and its parents, in their order."""
    root = ET.parse(staged / "mime" / "packages" / f"{APP_ID}.xml").getroot()
    found = {}
    for node in root:
        patterns = [str(part.get("pattern")) for part in node if part.tag.endswith("glob")]
        parents = [str(part.get("type")) for part in node if part.tag.endswith("sub-class-of")]
        found[str(node.get("type"))] = (patterns, parents)
    return found


def test_a_credential_file_opens_with_this_program(staged: Path) -> None:
    ours = {name for name in opened_types(staged) if mime_types(staged)[name][0]}
    assert [mime_types(staged)[name][0] for name in ours] == [["*.momentokey", "*.momento-credential.json"]]


@pytest.mark.parametrize("pattern", ["momento_key_info.json", ".env", ".env.*", "*.env"])
def test_a_file_of_others_is_offered_and_never_taken_over(staged: Path, pattern: str) -> None:
    types = mime_types(staged)
    name, (_, parents) = next((name, of) for name, of in types.items() if pattern in of[0])
    assert name not in opened_types(staged)
    assert parents[0] == "text/plain"
    assert parents[-1] in opened_types(staged)


def test_macos_takes_no_file_of_others_over() -> None:
    kinds = macos.info_plist("13.0")["CFBundleDocumentTypes"]
    ranks = {kind["CFBundleTypeName"]: kind["LSHandlerRank"] for kind in kinds}
    assert ranks == {"Momento key": "Owner", "File with a credential": "Alternate"}


def test_any_file_can_be_dropped_on_the_dock_icon() -> None:
    kinds = macos.info_plist("13.0")["CFBundleDocumentTypes"]
    assert "public.data" in {name for kind in kinds for name in kind["LSItemContentTypes"]}


def test_one_suffix_is_registered_on_every_system_and_saved_by_the_program() -> None:
    declared = macos.info_plist("13.0")["UTExportedTypeDeclarations"][0]["UTTypeTagSpecification"]
    assert declared["public.filename-extension"] == [key_file.SUFFIX]
    assert windows.defined()["Suffix"] == SUFFIX == key_file.SUFFIX
    assert key_file.FILE_NAME.endswith(f".{SUFFIX}")


@pytest.mark.parametrize("name", ["mine.momentokey", "MINE.MOMENTOKEY", "mine.momento-credential.json"])
def test_a_linux_desktop_knows_the_file_by_its_name(staged: Path, name: str) -> None:
    code = "import sys; from PySide6.QtCore import QMimeDatabase as D; print(D().mimeTypeForFile(sys.argv[1]).name())"
    environment = {**os.environ, "XDG_DATA_HOME": str(staged), "XDG_DATA_DIRS": str(staged)}
    done = subprocess.run(
        [sys.executable, "-c", code, name], env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "application/x-momento-credential+json"


def test_the_metadata_names_this_version_and_leaves_no_gap(staged: Path) -> None:
    text = (staged / "metainfo" / f"{APP_ID}.metainfo.xml").read_text(encoding="utf-8")
    release = next(ET.fromstring(text).iter("release"))
    assert release.get("version") == inspector.__version__
    assert "${" not in text


@pytest.mark.parametrize("size", icons.SIZES)
def test_every_icon_has_the_size_it_is_named_for(size: int) -> None:
    image = QImage(str(icons.png(size)))
    assert (image.width(), image.height()) == (size, size)


def test_icons_are_drawn_from_the_drawing(tmp_path: Path) -> None:
    icons.draw(tmp_path)
    drawn, kept = QImage(str(tmp_path / "inspector-128.png")), QImage(str(icons.png(128)))
    centre = drawn.rect().center()
    assert drawn.pixelColor(centre) == kept.pixelColor(centre)
    assert drawn.pixelColor(0, 0).alpha() == 0


@pytest.mark.parametrize(
    ("place", "kept"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqeglfs.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6\\plugins\\styles\\qmodernwindowsstyle.dll", True),
        ("PySide6\\plugins\\sqldrivers\\qsqlite.dll", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/translations/qtbase_ja.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("inspector/resources/translations/inspector_ja.qm", True),
        ("PySide6/Qt/lib/libQt6Gui.so.6", True),
        ("PySide6/Qt/lib/libQt6Quick.so.6", False),
        ("PySide6/Qt6Quick.dll", False),
        ("_ssl.cpython-311-x86_64-linux-gnu.so", True),
    ],
)
def test_the_bundle_holds_what_is_used(place: str, kept: bool) -> None:
    assert slim.is_kept(place) is kept


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("objdump"), reason="needs Linux and objdump")
def test_a_library_nobody_loads_is_left_out() -> None:
    qt = Path(QtCore.__file__).parent / "Qt"
    files = [qt / "plugins" / "platforms" / "libqoffscreen.so", *(qt / "lib").glob("libQt6*.so.6")]
    entries = [(str(file.relative_to(qt)), str(file), "BINARY") for file in files]
    kept = {Path(place).name for place, _, _ in elf.closure(entries)}
    assert {"libqoffscreen.so", "libQt6Gui.so.6", "libQt6Core.so.6"} <= kept
    assert "libQt6Quick.so.6" not in kept


@pytest.mark.skipif(sys.platform != "linux" or not shutil.which("gcc"), reason="needs Linux and a compiler")
@pytest.mark.parametrize("form", ["--enable-new-dtags", "--disable-new-dtags"])
def test_no_library_is_looked_for_where_the_bundle_was_built(form: str, tmp_path: Path) -> None:
    (tmp_path / "answer.c").write_text("int answer(void) { return 42; }", encoding="utf-8")
    for name, place in {"foreign": "/home/builder/lib", "own": "$ORIGIN/../lib"}.items():
        paths = [f"-Wl,{form}", f"-Wl,-rpath,{place}"]
        source, made = tmp_path / "answer.c", tmp_path / f"{name}.so"
        subprocess.run(["gcc", "-g", "-shared", *paths, source, "-o", made], check=True)
    before = (tmp_path / "own.so").stat().st_size
    elf.finish(tmp_path)
    seen = {
        name: subprocess.run(
            ["objdump", "-p", tmp_path / f"{name}.so"], capture_output=True, text=True, check=True
        )
        for name in ("foreign", "own")
    }
    assert "PATH" not in seen["foreign"].stdout
    assert "STRTAB" in seen["foreign"].stdout
    assert "$ORIGIN/../lib" in seen["own"].stdout
    assert (tmp_path / "own.so").stat().st_size < before
    assert ctypes.CDLL(str(tmp_path / "foreign.so")).answer() == 42


def test_a_bundle_that_grew_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bundle, "LARGEST", 1_000)
    (tmp_path / "_internal" / "requests").mkdir(parents=True)
    (tmp_path / "_internal" / "requests" / "api.pyc").write_bytes(b"x" * 1_000)
    bundle.check_size(tmp_path)
    (tmp_path / "_internal" / "small").write_bytes(b"x")
    with pytest.raises(BuildError, match=r"Largest: requests, small\."):
        bundle.check_size(tmp_path)


def test_resources_go_where_the_program_looks_for_them() -> None:
    places = {(Path(file).name, place) for file, place in bundle.resources()}
    assert ("style.qss", "inspector/resources") in places
    assert ("inspector-256.png", "inspector/resources/icons/app") in places
    assert not [name for name, _ in places if name.endswith(".ts")]


def test_the_installed_command_prints_on_windows_as_the_installers_does() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["scripts"].keys() == {COMMAND}
    assert f"{COMMAND}.exe" == windows.programs()[1]
    assert {*project["scripts"].values(), *project["gui-scripts"].values()} == {"inspector.cli.main:program"}


def test_a_wheel_without_its_translation_is_refused(tmp_path: Path) -> None:
    made = tmp_path / "inspector.whl"
    with zipfile.ZipFile(made, "w") as archive:
        for name in wheel.NEEDED:
            archive.writestr(f"inspector/resources/{name}", "")
    with pytest.raises(BuildError, match=r"inspector_ja\.qm"):
        wheel.check(made)


def test_nothing_but_the_program_and_what_it_needs_gets_into_the_bundle() -> None:
    foreign = set(licences.foreign_modules())
    assert {"pytest", "hypothesis", "PyInstaller", "momento"} <= foreign
    assert not {"inspector", "PySide6", "shiboken6", "grpc", "google", "jwt", "yaml", "h2"} & foreign
    (analysis,) = (step for step in spec.steps("linux") if step.name == "Analysis")
    assert foreign <= {*analysis.values["excludes"]}


def test_every_library_inside_comes_with_its_licence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(licences, "BUILD", tmp_path)
    needed = licences.dependencies()
    assert {"pyside6-essentials", "shiboken6", "grpcio", "pyjwt"} <= needed
    assert not {"pytest", "momento", "ruff"} & needed
    texts = {Path(file).stem: Path(file).read_text(encoding="utf-8") for file, _ in licences.collected()}
    assert needed <= texts.keys()
    assert "LGPL-3.0" in texts["pyside6-essentials"]
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in texts["LGPL-3.0"]
