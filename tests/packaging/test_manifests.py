"""What winget, Homebrew and Flatpak are given: parsed, complete, and true of the products."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import yaml
from builder import deb, macos, manifests
from builder.project import APP_ID, APP_NAME, COMMAND, PACKAGE, SUFFIX, BuildError, version

from tests.packaging import collecting
from tests.packaging.test_installer import parsed

DIGEST = "0" * 64
CASK = manifests.homebrew({"arm64": "a" * 64, "x86_64": "b" * 64})


@pytest.fixture
def products(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Products in dist/ with the names that the builders give them, and the SHA-256 of each."""
    monkeypatch.setattr(manifests, "DIST", tmp_path)
    monkeypatch.setattr(manifests, "FOLDER", tmp_path / "manifests")
    names = [
        f"{PACKAGE}-{version()}-setup.exe",
        f"{PACKAGE}-{version()}-arm64.dmg",
        f"{PACKAGE}-{version()}-x86_64.dmg",
        f"{PACKAGE}_{version()}_amd64.deb",
    ]
    for name in names:
        (tmp_path / name).write_text(name, encoding="utf-8")
    return {name: hashlib.sha256(name.encode()).hexdigest() for name in names}


def test_each_product_is_named_with_its_hash(products: dict[str, str], tmp_path: Path) -> None:
    manifests.build()
    text = "\n".join(
        path.read_text(encoding="utf-8") for path in (tmp_path / "manifests").rglob("*") if path.is_file()
    )
    assert {digest for digest in products.values() if digest not in text.lower()} == set()
    assert re.findall(r"[\w.-]+_amd64\.deb", text)[0] in products


def test_without_products_there_is_nothing_to_write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(manifests, "DIST", tmp_path)
    with pytest.raises(BuildError, match="first build"):
        manifests.build()


def test_the_winget_files_are_one_manifest(products: dict[str, str], tmp_path: Path) -> None:
    manifests.build()
    read = {
        path.name: yaml.safe_load(path.read_text(encoding="utf-8"))
        for path in (tmp_path / "manifests" / "winget").iterdir()
    }
    identifier = "MomentoInspector.CredentialInspector"
    assert read.keys() == {f"{identifier}{end}.yaml" for end in ("", ".installer", ".locale.en-US")}
    assert {one["PackageIdentifier"] for one in read.values()} == {identifier}
    assert {one["PackageVersion"] for one in read.values()} == {version()}
    assert {one["ManifestType"] for one in read.values()} == {"version", "installer", "defaultLocale"}


def test_winget_says_of_the_installer_what_its_script_says() -> None:
    installer, setup = manifests.winget(DIGEST)["installer"], parsed()["Setup"][0]
    assert installer["MinimumOSVersion"] == f"{setup['MinVersion']}.0"
    assert installer["Scope"] == "user"
    assert setup["PrivilegesRequired"] == "lowest"
    assert installer["FileExtensions"] == [SUFFIX]
    (one,) = list(installer["Installers"])  # type: ignore[call-overload]
    name = setup["OutputBaseFilename"].replace("1.2.3", version())
    assert one["InstallerUrl"].endswith(f"/{name}.exe")


def test_the_cask_names_the_program_and_the_oldest_system_of_the_pinned_wheels() -> None:
    assert f'app "{macos.APP.name}"' in CASK
    assert f"/Contents/MacOS/{COMMAND}" in CASK
    assert f'name "{APP_NAME}"' in CASK
    oldest = max(
        int(named.split(".")[0])
        for system in ("macos_arm64", "macos_x86_64")
        for named in collecting.facts(system)["oldest"].values()
    )
    assert {"monterey": 12, "ventura": 13}[manifests.OLDEST_MACOS] == oldest
    assert f'">= :{manifests.OLDEST_MACOS}"' in CASK


@pytest.mark.skipif(not shutil.which("ruby"), reason="needs Ruby")
def test_the_cask_is_ruby() -> None:
    assert (
        subprocess.run(["ruby", "-c"], input=CASK, text=True, check=False, capture_output=True).returncode
        == 0
    )


def test_the_blocks_of_the_cask_are_balanced() -> None:
    assert len(re.findall(r"\bdo$", CASK, re.MULTILINE)) == len(re.findall(r"^end$", CASK, re.MULTILINE))
    assert "$" not in CASK


def test_flatpak_unpacks_the_deb_and_opens_no_folder() -> None:
    made = json.loads(json.dumps(manifests.flatpak(DIGEST)))
    assert made["app-id"] == APP_ID
    assert not [word for word in made["finish-args"] if "filesystem" in word or "session-bus" in word]
    (module,) = made["modules"]
    assert module["sources"][0]["url"].endswith(f"{PACKAGE}_{version()}_amd64.deb")
    assert module["build-commands"][0] == f"ar p {PACKAGE}_{version()}_amd64.deb data.tar.xz | tar -xJ"
    assert "-Zxz" in Path(str(deb.__file__)).read_text(encoding="utf-8")
