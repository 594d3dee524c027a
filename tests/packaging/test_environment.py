"""run.py and test.py: from a bare Python to an installed project, and what they say when they cannot."""

from __future__ import annotations

import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from environment import linux, prepare, start

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"

posix_only = pytest.mark.skipif(os.name == "nt", reason="the stand-ins are shell scripts")


def stand_in(path: Path, script: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def with_too_old_python(path: str) -> subprocess.CompletedProcess[str]:
    code = "from environment import interpreter; interpreter.OLDEST = (3, 99); interpreter.require_python()"
    environment = {**os.environ, "PYTHONPATH": str(PACKAGING), "PATH": path}
    return subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
    )


def test_a_too_old_python_is_named_with_what_is_needed(tmp_path: Path) -> None:
    done = with_too_old_python(str(tmp_path))
    assert done.returncode == 1
    assert "needs Python 3.99 or newer" in done.stderr
    assert "Traceback" not in done.stderr


@posix_only
def test_a_newer_python_on_the_path_takes_over(tmp_path: Path) -> None:
    stand_in(tmp_path / "python3", 'case "$*" in *version_info*) exit 0;; *) exit 7;; esac')
    assert with_too_old_python(f"{tmp_path}:{os.environ['PATH']}").returncode == 7


def test_only_libraries_that_do_not_load_are_missing() -> None:
    missing = linux.missing_libraries(lambda name: name != "libxcb-cursor.so.0")
    assert missing == ["libxcb-cursor.so.0"]
    assert not linux.loads("libthere-is-no-such-thing.so.1")


def test_any_scalable_font_is_a_font(tmp_path: Path) -> None:
    assert not linux.has_font([str(tmp_path)])
    (tmp_path / "dejavu").mkdir()
    (tmp_path / "dejavu" / "DejaVuSans.ttf").touch()
    assert linux.has_font([str(tmp_path)])


@posix_only
def test_debian_gets_its_own_package_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(tmp_path / "apt-get", "")
    monkeypatch.setenv("PATH", str(tmp_path))
    commands = linux.install_commands(["libEGL.so.1"], font=True, venv=True)
    venv = f"python3.{sys.version_info.minor}-venv"
    assert commands is not None
    assert commands[-1][-3:] == ["libegl1", "fonts-dejavu-core", venv]


@posix_only
def test_fedora_is_asked_for_the_libraries_themselves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stand_in(tmp_path / "dnf", "")
    monkeypatch.setenv("PATH", str(tmp_path))
    commands = linux.install_commands(["libEGL.so.1"], font=False, venv=False)
    assert commands == [["dnf", "install", "-y", "libEGL.so.1()(64bit)"]]


def without_anything(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, user: int) -> Path:
    log = tmp_path / "log"
    stand_in(tmp_path / "bin" / "apt-get", f'echo "$@" >> {log}')
    stand_in(tmp_path / "bin" / "sudo", "exit 1")
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    monkeypatch.setattr(os, "geteuid", lambda: user)
    monkeypatch.setattr(linux, "LIBRARIES", {"libthere-is-no-such-thing.so.1": "libnothing1"})
    return log


@posix_only
def test_without_rights_the_exact_command_is_printed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = without_anything(tmp_path, monkeypatch, user=1000)
    with pytest.raises(SystemExit) as stopped:
        linux.ensure_system(venv_missing=False)
    assert "sudo apt-get install -y --no-install-recommends libnothing1" in str(stopped.value)
    assert not log.exists()


@posix_only
def test_root_installs_what_is_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    log = without_anything(tmp_path, monkeypatch, user=0)
    linux.ensure_system(venv_missing=False)
    update, install = log.read_text(encoding="utf-8").splitlines()
    assert update == "update"
    assert "libnothing1" in install.split()


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project whose interpreter writes down what it is asked to do."""
    monkeypatch.setattr(prepare, "ROOT", tmp_path)
    monkeypatch.setattr(prepare, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(prepare, "STAMP", tmp_path / ".venv" / "installed.json")
    monkeypatch.setattr(prepare, "TRANSLATIONS", tmp_path / "translations")
    (tmp_path / "pyproject.toml").write_text("[project]\n", encoding="utf-8")
    makes = 'case "$*" in *-qm*) for last; do :; done; touch "$last";; esac'
    stand_in(tmp_path / ".venv" / "bin" / "python", f'echo "$@" >> {tmp_path}/asked\n{makes}')
    return tmp_path


def installs(project: Path) -> list[str]:
    lines = (project / "asked").read_text(encoding="utf-8").splitlines()
    return [line.split()[-1] for line in lines if "install" in line.split()]


@posix_only
def test_a_second_run_installs_nothing(project: Path) -> None:
    prepare.prepare(extras=frozenset({"test"}))
    prepare.prepare(extras=frozenset({"test"}))
    prepare.prepare(extras=frozenset())
    assert installs(project) == [f"{project}[test]"]


@posix_only
def test_new_extras_and_a_changed_project_install_again(project: Path) -> None:
    prepare.prepare(extras=frozenset())
    prepare.prepare(extras=frozenset({"test"}))
    (project / "pyproject.toml").write_text("[project]\nname = 'x'\n", encoding="utf-8")
    prepare.prepare(extras=frozenset({"test"}))
    assert installs(project) == [str(project), f"{project}[test]", f"{project}[test]"]


@posix_only
def test_what_another_command_had_installed_is_kept(project: Path) -> None:
    for extra in ("test", "build", "test", "build"):
        prepare.prepare(extras=frozenset({extra}))
    assert installs(project) == [f"{project}[test]", f"{project}[build,test]"]


@posix_only
def test_a_failed_installation_is_tried_again(project: Path) -> None:
    asked = f'echo "$@" >> {project}/asked'
    stand_in(project / ".venv" / "bin" / "python", f'{asked}; case "$*" in *install*) exit 1;; esac')
    for _ in range(2):
        with pytest.raises(SystemExit, match="Installing failed"):
            prepare.prepare(extras=frozenset())
    assert len(installs(project)) == 2


CATALOGUE = """<TS><context><name>Report</name>
<message><source>Kind &amp; &lt;more&gt;</source><translation>種類</translation></message>
<message><source>New</source><translation type="unfinished"></translation></message>
<message numerus="yes"><source>%n errors</source><translation><numerusform>%n 件</numerusform></translation></message>
</context></TS>
"""


@posix_only
def test_only_translations_newer_than_their_product_are_compiled(project: Path) -> None:
    folder = project / "translations"
    folder.mkdir()
    for name in ("inspector_ja.ts", "inspector_de.ts"):
        (folder / name).write_text(CATALOGUE, encoding="utf-8")
    for name in ("inspector_de.qm", "inspector_de.json"):
        (folder / name).touch()
    prepare.release_translations(project / ".venv" / "bin" / "python")
    asked = (project / "asked").read_text(encoding="utf-8")
    assert "inspector_ja.ts" in asked
    assert "inspector_de.ts" not in asked
    assert json.loads((folder / "inspector_ja.json").read_text()) == {"Report": {"Kind & <more>": "種類"}}
    assert (folder / "inspector_de.json").read_text() == ""


@pytest.mark.parametrize(
    ("variables", "platform", "expected"),
    [
        ({}, "linux", False),
        ({"DISPLAY": ":0"}, "linux", True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "linux", True),
        ({}, "darwin", True),
        ({}, "win32", True),
    ],
)
def test_a_window_needs_a_display_on_linux(variables: dict[str, str], platform: str, expected: bool) -> None:
    assert start.has_display(variables, platform) is expected


@pytest.mark.parametrize("command", ["run.py", "test.py"])
@pytest.mark.parametrize("asked", ["-h", "--help"])
def test_help_is_there_before_anything_is_installed(command: str, asked: str, tmp_path: Path) -> None:
    shutil.copytree(PACKAGING / "environment", tmp_path / "packaging" / "environment")
    script = Path(shutil.copy(PACKAGING / command, tmp_path / "packaging"))
    done = subprocess.run([sys.executable, script, asked], capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert done.stdout.startswith(f"usage: python3 packaging/{command}")
    assert len(done.stdout.splitlines()) < 25
    assert [path.name for path in tmp_path.iterdir()] == ["packaging"]


@posix_only
def test_arguments_reach_the_program_also_without_a_display(tmp_path: Path) -> None:
    shutil.copytree(PACKAGING, tmp_path / "packaging")
    environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name}
    stand_in(tmp_path / ".venv" / "bin" / "python", f'echo "$@" >> {tmp_path}/asked')
    (tmp_path / "pyproject.toml").touch()
    subprocess.run(
        [sys.executable, tmp_path / "packaging" / "run.py", "report", "staging.env"],
        env=environment,
        check=True,
    )
    asked = (tmp_path / "asked").read_text(encoding="utf-8").splitlines()
    assert asked[-1] == "-P -m inspector report staging.env"


@posix_only
@pytest.mark.parametrize("command", ["run.py", "test.py", "build.py"])
def test_a_command_needs_no_package_before_it_has_prepared_its_own_interpreter(
    command: str, tmp_path: Path
) -> None:
    shutil.copytree(PACKAGING, tmp_path / "packaging")
    stand_in(tmp_path / ".venv" / "bin" / "python", f'echo "$@" >> {tmp_path}/asked')
    (tmp_path / "pyproject.toml").touch()
    script = tmp_path / "packaging" / command
    done = subprocess.run(
        [sys.executable, "-S", script, "check"], capture_output=True, text=True, check=False, cwd=tmp_path
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "asked").read_text(encoding="utf-8").splitlines()[-1].endswith("check")


@pytest.mark.skipif(not Path("/bin/bash").exists(), reason="needs bash")
def test_the_ci_script_is_well_formed() -> None:
    script = PACKAGING.parent / ".ci" / "run"
    assert subprocess.run(["/bin/bash", "-n", script], check=False).returncode == 0
    assert os.access(script, os.X_OK)


@posix_only
def test_two_dashes_give_the_program_the_options_that_the_script_has_too(tmp_path: Path) -> None:
    python = stand_in(tmp_path / "python", 'echo "$*"')
    code = (
        "import runpy, sys; from pathlib import Path; from environment import prepare;"
        f"prepare.prepare = lambda **_: Path({str(python)!r}); runpy.run_path('run.py', run_name='__main__')"
    )
    for given, told in (
        (["--", "--help"], "--help"),
        (["--", "--self-test"], "--self-test"),
        (["a", "--"], "a --"),
    ):
        script = subprocess.run(
            [sys.executable, "-c", code, *given], cwd=PACKAGING, capture_output=True, text=True, check=True
        )
        assert script.stdout == f"-P -m inspector {told}\n"


@posix_only
def test_what_ends_the_script_ends_the_program(tmp_path: Path) -> None:
    python = stand_in(tmp_path / "python", 'echo "$$ $*"')
    call = f"start_program(Path({str(python)!r}), ['a'])"
    code = f"from pathlib import Path; from environment.start import start_program; {call}"
    script = subprocess.Popen(
        [sys.executable, "-c", code], cwd=PACKAGING, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    )
    said, _ = script.communicate(timeout=60)
    assert said == f"{script.pid} -P -m inspector a\n"
