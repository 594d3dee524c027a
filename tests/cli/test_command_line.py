"""The command line as a process: reports, exit codes, and what is never loaded."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from inspector import __version__
from inspector.cli import main
from inspector.cli import report as cli_report
from tests.credential.make import key_v1, key_v2, token_v1

ROOT = Path(__file__).parents[2]
V1 = key_v1()


def run(*arguments: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "inspector", *arguments],
        input=stdin,
        capture_output=True,
        cwd=ROOT,
        timeout=60,
        check=False,
    )


def report(capsysbinary: pytest.CaptureFixture[bytes], *arguments: str) -> tuple[int, str]:
    code = main.main(["--report", *arguments])
    return code, capsysbinary.readouterr().out.decode()


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.env"
    path.write_text(f"MOMENTO_API_KEY={V1}\n")
    return path


def test_one_credential_is_one_json_object(capsysbinary: pytest.CaptureFixture[bytes], good: Path) -> None:
    code, out = report(capsysbinary, "json", str(good))
    model = json.loads(out)
    assert code == cli_report.OK
    assert model["kind"] == "api-key-v1"
    assert model["source"] == {"name": "good.env", "variable": "MOMENTO_API_KEY"}


def test_several_credentials_are_an_array(
    capsysbinary: pytest.CaptureFixture[bytes], good: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.env"
    other.write_text(f"A={key_v1(sub='a')}\nB={key_v1(sub='b')}\n")
    code, out = report(capsysbinary, "json", str(good), str(other))
    assert code == cli_report.OK
    assert [each["source"]["variable"] for each in json.loads(out)] == ["MOMENTO_API_KEY", "A", "B"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (V1, 0),
        (token_v1(exp=1), 1),
        ("<api key>", 1),
        ("", 1),
        (key_v2(), 1),
        ("Error: Invalid Auth token.", 1),
    ],
)
def test_the_exit_code_says_whether_errors_were_found(
    capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path, content: str, code: int
) -> None:
    path = tmp_path / "file"
    path.write_text(content)
    assert report(capsysbinary, "text", str(path))[0] == code


def test_files_that_cannot_be_read_are_reported(
    capsysbinary: pytest.CaptureFixture[bytes], good: Path, tmp_path: Path
) -> None:
    code, out = report(capsysbinary, "text", str(tmp_path / "gone"), str(tmp_path))
    assert code == cli_report.NOTHING
    assert "File not found" in out
    assert "This is a folder" in out
    assert report(capsysbinary, "text", str(tmp_path / "gone"), str(good))[0] == cli_report.FINDINGS


def test_markdown_is_written(capsysbinary: pytest.CaptureFixture[bytes], good: Path) -> None:
    assert report(capsysbinary, "markdown", str(good))[1].startswith("## Momento credential report")


def test_a_thousand_files_in_one_call(capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path) -> None:
    for number in range(1_000):
        (tmp_path / f"{number}.txt").write_text(key_v1(sub=str(number)))
    start = time.perf_counter()
    code, out = report(capsysbinary, "json", *(str(path) for path in sorted(tmp_path.iterdir())))
    assert code == cli_report.OK
    assert len(json.loads(out)) == 1_000
    assert time.perf_counter() - start < 60


def test_standard_input_as_a_process_that_loads_neither_qt_nor_grpc() -> None:
    probe = (
        "import sys; from inspector.cli.main import main; code = main(['--report', 'json', '-']);"
        "heavy = {'PySide6', 'shiboken6', 'qasync', 'grpc', 'asyncio', 'yaml'};"
        "names = [name for name in sys.modules if name.split('.')[0] in heavy];"
        "print(names, file=sys.stderr); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe],
        input=V1.encode() + b"\n",
        capture_output=True,
        cwd=ROOT,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr.strip()) == (0, b"[]")
    assert json.loads(done.stdout)["kind"] == "api-key-v1"


def test_without_files_standard_input_is_read_and_bounded() -> None:
    done = run("--report", "text", stdin=b"x" * 1_000_000)
    assert done.returncode == cli_report.NOTHING
    assert b"form.too-large" in done.stdout
    assert b"The file is larger than 64 KiB" in done.stdout
    assert done.stderr == b""


def test_version_and_help_say_what_they_should() -> None:
    assert run("--version").stdout.decode().strip() == f"momento-inspector {__version__}"
    text = run("--help").stdout.decode()
    assert all(
        option in text for option in ("--report", "--sandbox", "--self-test", "--screenshot", "--new-window")
    )
    assert "never taken as arguments" in text


def test_unknown_options_are_refused() -> None:
    assert run("--token", "x").returncode == 2
    assert run("--report", "xml").returncode == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("--report", "text", "--sandbox"),
        ("--report", "text", "--self-test"),
        ("--report", "text", "--new-window"),
        ("--self-test", "key.txt"),
        ("--harden", "--self-test"),
        ("--screenshot", "x.png"),
        ("--paste", "key.txt"),
        ("--paste", "--sandbox"),
        ("--paste", "--report", "text"),
    ],
)
def test_options_that_would_change_nothing_are_refused(arguments: tuple[str, ...]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stdout == b""


def test_importing_the_packages_below_the_window_loads_neither_qt_nor_grpc() -> None:
    probe = (
        "import sys, inspector.credential.inspection, inspector.credential.files, inspector.diagnosis.report;"
        "heavy = {'PySide6', 'qasync', 'grpc', 'momento_wire_types', 'asyncio'};"
        "print([name for name in sys.modules if name.split('.')[0] in heavy])"
    )
    done = subprocess.run(
        [sys.executable, "-c", probe], capture_output=True, cwd=ROOT, timeout=60, check=False
    )
    assert done.stdout.strip() == b"[]"


def test_the_report_never_shows_the_secret(good: Path) -> None:
    for style in ("text", "markdown", "json"):
        done = run("--report", style, str(good))
        assert not any(V1[i : i + 8].encode() in done.stdout + done.stderr for i in range(len(V1) - 8))


@pytest.mark.parametrize("style", ["text", "markdown", "json"])
@pytest.mark.parametrize("secret", [V1, key_v2(), f"MOMENTO_API_KEY={V1}", f"{V1[:60]}/{V1[60:]}"])
def test_a_credential_given_as_an_argument_is_withheld(style: str, secret: str) -> None:
    done = run("--report", style, secret)
    assert done.returncode == cli_report.NOTHING
    assert done.stderr.decode().startswith("momento-inspector: a credential is never taken as an argument")
    said = done.stdout + done.stderr
    assert not any(secret[i : i + 8].encode() in said for i in range(secret.find("eyJ"), len(secret) - 8))
    assert b"withheld" in done.stdout


def test_a_file_whose_name_is_a_credential_is_read_and_its_name_withheld(
    capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> None:
    path = tmp_path / f"{key_v2()}.txt"
    path.write_text(V1)
    code, out = report(capsysbinary, "json", str(path))
    assert code == cli_report.OK
    assert json.loads(out)["source"]["name"] == "[withheld]"


def test_an_error_text_without_a_credential_is_answered(
    capsysbinary: pytest.CaptureFixture[bytes], tmp_path: Path
) -> None:
    path = tmp_path / "app.log"
    path.write_text('{"level":"error","msg":"16 UNAUTHENTICATED: Invalid signature"}\n')
    _, out = report(capsysbinary, "json", str(path))
    found = json.loads(out)
    assert (found["kind"], found["findings"][0]["code"]) == ("error-text", "text.unauthenticated")
    assert len(found["findings"][0]["causes"]) >= 3


def test_the_end_of_an_audit_is_right_for_one_file_as_well(good: Path) -> None:
    said = run("audit", "--language", "en", str(good)).stdout.decode()
    assert said.splitlines()[-1] == "Files searched: 1; binary files left alone: 0."
