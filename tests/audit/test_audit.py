"""An audit finds every planted credential with its place, in a tree and in a history, and nothing else."""

from __future__ import annotations

import base64
import csv
import io
import json
import os
import re
import subprocess
import time
from pathlib import Path

import jsonschema
import pytest

from inspector.audit.git import GitError, Running
from inspector.audit.model import Audit, GitState, Limits
from inspector.audit.run import audit
from inspector.audit.tree import LARGEST
from inspector.cli.exit_codes import Exit
from inspector.credential.inspection import inspect
from inspector.export.audit import as_csv
from inspector.process.read_faults import NotRead
from tests.cli.conftest import Commands
from tests.cli.test_report_command import sarif_schema
from tests.credential.make import jwt_of, wrapped
from tests.samples import disposable_token, v1_key, v2_key

pytestmark = pytest.mark.git

NOW = time.time()


def fingerprint(credential: str) -> str:
    return inspect(credential, NOW).fingerprint() or ""


def audited(*paths: Path, history: bool = False) -> Audit:
    found = Audit()
    audit([str(path) for path in paths], history=history, now=NOW, into=found)
    assert found.complete
    return found


def places(found: Audit) -> dict[str, list[tuple[str, int | None]]]:
    return {
        name: [(Path(place.file).name, place.line) for place in each.places]
        for name, each in found.found.items()
    }


def git(folder: Path, *words: str) -> str:
    name = ("-c", "user.name=someone", "-c", "user.email=someone@example.com", "-c", "commit.gpgsign=false")
    done = subprocess.run(["git", "-C", folder, *name, *words], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def encoded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


@pytest.mark.parametrize(
    ("content", "line"),
    [
        ("{key}", 1),
        ("a\nb\nMOMENTO_API_KEY={key}\n", 3),
        ("const key = '{key}';\n", 1),
        ('{{\n  "momento": {{\n    "apiKey": "{key}"\n  }}\n}}\n', 3),
        ("apiVersion: v1\nkind: Secret\ndata:\n  key: {twice}\n", 4),
        ("x" * 20_000 + "\n" + "y\n" * 500 + "key: {key}\n" + "z\n" * 20_000, 502),
        ("y\n" * 20_000 + "key: {twice}\n" + "z\n" * 20_000, 20_001),
        ("y\n" * 20_000 + "env: {shifted}\n", 20_001),
        ("env: {shifted1}\n", 1),
        ("env: {shifted2}\n", 1),
        ("Here it is:\n\n{lines}\n\nBye\n", 3),
    ],
)
def test_a_credential_is_found_with_its_line(tmp_path: Path, content: str, line: int) -> None:
    key = v1_key()
    text = content.format(
        key=key,
        twice=encoded(key),
        shifted=encoded(f"A={key}\n"),
        shifted1=encoded(f"AB={key}\n"),
        shifted2=encoded(f"ABC={key}\n"),
        lines=wrapped(key),
    )
    (tmp_path / "file").write_text(text)
    assert places(audited(tmp_path)) == {fingerprint(key): [("file", line)]}


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_other_encodings_are_read(tmp_path: Path, encoding: str) -> None:
    key = v1_key()
    (tmp_path / "file.txt").write_bytes(f"one\nkey={key}\n".encode(encoding))
    assert places(audited(tmp_path)) == {fingerprint(key): [("file.txt", 2)]}


def test_every_kind_of_momento_is_found_and_the_same_one_once(tmp_path: Path) -> None:
    keys = [v1_key(), v2_key(), disposable_token(NOW + 600), disposable_token(NOW - 600)]
    for number, key in enumerate(keys):
        (tmp_path / f"{number}.env").write_text(f"K={key}\nAGAIN={key}\n")
    found = places(audited(tmp_path))
    assert found == {fingerprint(key): [(f"{n}.env", 1), (f"{n}.env", 2)] for n, key in enumerate(keys)}


def test_the_secrets_of_others_binary_files_links_and_pipes_are_left_alone(tmp_path: Path) -> None:
    key = v1_key()
    foreign = jwt_of({"iss": "https://accounts.example.com", "sub": "x"})
    (tmp_path / "foreign.txt").write_text(f"AWS=AKIAIOSFODNN7EXAMPLE\nJWT={foreign}\nghp_{'a' * 36}\n")
    (tmp_path / "picture.bin").write_bytes(b"\x89PNG\0\0\0" + key.encode())
    (tmp_path / "map.js").write_text(
        "//# sourceMappingURL=data:application/json;base64," + encoded('{"version":3}')
    )
    outside = tmp_path.parent / "outside.env"
    outside.write_text(f"K={key}")
    (tmp_path / "link").symlink_to(outside)
    os.mkfifo(tmp_path / "pipe")
    found = audited(tmp_path)
    assert found.found == {}
    assert found.binary == 1


def test_what_git_does_with_a_file_is_said(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    keys = {name: v1_key(sub=name) for name in ("tracked", "ignored", "untracked")}
    for name, key in keys.items():
        (tmp_path / f"{name}.env").write_text(key)
    (tmp_path / ".gitignore").write_text("ignored.env\n")
    git(tmp_path, "add", "tracked.env", ".gitignore")
    found = audited(tmp_path)
    states = {name: found.found[fingerprint(key)].places[0].git.value for name, key in keys.items()}
    assert states == {name: name for name in keys}


def test_outside_of_a_repository_that_is_said_too(tmp_path: Path) -> None:
    (tmp_path / "a").write_text(v1_key())
    (found,) = audited(tmp_path).found.values()
    assert found.places[0].git is GitState.NONE


def test_submodules_and_gits_own_folder_are_left_alone(command: Commands, tmp_path: Path) -> None:
    inner, outer = tmp_path / "inner", tmp_path / "outer"
    for folder in (inner, outer):
        folder.mkdir()
        git(folder, "init", "-q")
    (inner / "key.env").write_text(v1_key())
    git(inner, "add", ".")
    git(inner, "commit", "-qm", "inner")
    git(outer, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(inner), "module")
    (outer / ".git" / "leftover").write_text(v1_key())
    assert audited(outer).found == {}
    told = "Repositories inside that were left out: 1. Audit each by itself."
    assert told in command("audit", outer).out
    assert "Repositories" not in command("audit", inner).out


def test_the_history_names_commit_file_and_line(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q", "-b", "main")
    key, other = v1_key(), v2_key()
    file = tmp_path / "ünusual name.env"
    file.write_text(f"one\ntwo\nK={key}\n")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "first")
    first = git(tmp_path, "rev-parse", "HEAD")
    file.unlink()
    (tmp_path / "x").write_text("x")
    git(tmp_path, "add", "-A")
    git(tmp_path, "commit", "-qm", f"remove it\n\nthe new one is\n{other}")
    second = git(tmp_path, "rev-parse", "HEAD")
    found = audited(tmp_path, history=True)
    assert found.commits == 2
    (place,) = found.found[fingerprint(key)].places
    assert (place.file, place.line, place.commit, place.git) == (file.name, 3, first[:12], GitState.HISTORY)
    (said,) = found.found[fingerprint(other)].places
    assert (said.file, said.commit) == ("", second[:12])


def test_the_text_names_files_and_moments_of_files_and_commits_alike(
    command: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(tmp_path, "init", "-q")
    (tmp_path / "sub").mkdir()
    for name in ("a.env", "sub/b.env"):
        (tmp_path / name).write_text(disposable_token(NOW + 86_400, sub=name))
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "first", "--date", "2026-01-02T03:04:05+09:00")
    monkeypatch.chdir(tmp_path)
    lines = command("audit", ".", "--git-history").out.splitlines()
    for name in ("a.env", "sub/b.env"):
        named = [line.split(":")[0].strip() for line in lines if name in line]
        assert named == [name, name]
    moments = [re.search(r"[0-9]{4}-[0-9]{2}-[0-9]{2}.*", line) for line in lines]
    told = [each[0] for each in moments if each]
    assert len(told) == 4
    assert all(re.fullmatch(r"[0-9-]{10} [0-9:]{8} UTC", each) for each in told)


def test_a_credential_that_only_a_merge_or_another_branch_holds_is_found(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q", "-b", "main")
    file = tmp_path / "a.txt"
    file.write_text("base\n")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "base")
    git(tmp_path, "checkout", "-qb", "side")
    branch_key, merge_key = v1_key(sub="branch"), v1_key(sub="merge")
    file.write_text(f"side\n{branch_key}\n")
    git(tmp_path, "commit", "-qam", "side")
    git(tmp_path, "checkout", "-q", "main")
    file.write_text("main\n")
    git(tmp_path, "commit", "-qam", "main")
    subprocess.run(["git", "-C", tmp_path, "merge", "-q", "side"], capture_output=True, check=False)
    file.write_text(f"merged\nnow\n{merge_key}\n")
    git(tmp_path, "commit", "-qam", "merged")
    found = audited(tmp_path, history=True)
    assert [place.line for place in found.found[fingerprint(branch_key)].places] == [2]
    assert GitState.HISTORY in [place.git for place in found.found[fingerprint(merge_key)].places]


def test_lines_that_look_like_a_log_do_not_mislead(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    key = v1_key()
    (tmp_path / "a.txt").write_text(
        f"++ b/forged.txt\n-- a/x\n@@ -1 +99 @@\ncommit {'0' * 40} 2020\ndiff --git a/x b/x\n{key}\n"
    )
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "diff --git a/x b/x\n\n+++ b/forged\n@@ -0,0 +1 @@\n")
    found = audited(tmp_path, history=True)
    history = [place for place in found.found[fingerprint(key)].places if place.git is GitState.HISTORY]
    assert [(place.file, place.line) for place in history] == [("a.txt", 6)]


def test_a_repository_runs_no_program_of_its_own(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    proof = tmp_path.parent / f"{tmp_path.name}.ran"
    program = tmp_path / "program.sh"
    program.write_text(f"#!/bin/sh\ntouch {proof}\ncat\n")
    program.chmod(0o755)
    (tmp_path / ".gitattributes").write_text("* diff=evil filter=evil\n")
    (tmp_path / "a.txt").write_text(v1_key())
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "one")
    for name in (
        "diff.evil.textconv",
        "diff.evil.command",
        "diff.external",
        "core.fsmonitor",
        "core.pager",
        "gpg.program",
        "filter.evil.clean",
        "filter.evil.smudge",
    ):
        git(tmp_path, "config", name, str(program))
    git(tmp_path, "config", "log.showSignature", "true")
    proof.unlink(missing_ok=True)
    assert len(audited(tmp_path, history=True).found) == 1
    assert not proof.exists()


def test_the_command_exits_with_1_only_for_a_live_credential(command: Commands, tmp_path: Path) -> None:
    file = tmp_path / "a.env"
    file.write_text("nothing")
    assert command("audit", tmp_path).code == Exit.OK
    file.write_text(disposable_token(NOW - 86_400))
    ran = command("audit", tmp_path)
    assert ran.code == Exit.OK
    assert "Expired" in ran.out
    file.write_text(disposable_token(NOW + 86_400))
    ran = command("audit", tmp_path)
    assert ran.code == Exit.FOUND
    assert f"{file}:1" in ran.out


def test_every_form_is_valid_and_none_holds_the_secret(command: Commands, tmp_path: Path) -> None:
    key = v1_key()
    git(tmp_path, "init", "-q")
    (tmp_path / "a%b,c:d.env").write_text(f"K={key}\n")
    (tmp_path / f"{v2_key()}.txt").write_text(f"K={v1_key(sub='b')}\n")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "one")
    for form in ("text", "json", "sarif"):
        ran = command("audit", "--git-history", "--format", form, tmp_path)
        assert (ran.code, ran.err) == (Exit.FOUND, "")
        assert not any(key[at : at + 8] in ran.out for at in range(len(key) - 8))
        if form == "json":
            assert len(ran.json("audit")["credentials"]) == 2
        if form == "sarif":
            log = json.loads(ran.out)
            jsonschema.Draft4Validator(sarif_schema()).validate(log)
            assert len(log["runs"][0]["results"]) == 4


def test_a_path_that_is_not_there_and_a_history_that_is_none(command: Commands, tmp_path: Path) -> None:
    gone = command("audit", tmp_path / "gone")
    assert (gone.code, gone.out) == (Exit.UNUSABLE, "")
    assert "does not exist" in gone.err
    none = command("audit", "--git-history", tmp_path)
    assert none.code == Exit.UNUSABLE
    assert "The folder is in no git repository." in none.err


def test_without_git_the_tree_is_searched_all_the_same(
    command: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_text(v1_key())
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    assert command("audit", tmp_path).code == Exit.FOUND
    asked = command("audit", "--git-history", tmp_path)
    assert asked.code == Exit.FOUND
    assert "The program git was not found." in asked.err


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_large_file_is_searched_piece_by_piece(tmp_path: Path, encoding: str) -> None:
    edge = 1_048_576
    line = "日本語 and some words without a credential\n"
    head = line * (edge // len(line.encode()))
    keys = [v1_key(seconds) for seconds in (600, 1_200, 1_800)]
    text = f"first: {keys[0]}\n{head}second: {keys[1]}\n{head}third: {keys[2]}"
    lines = [number for number, each in enumerate(text.split("\n"), 1) if ": ey" in each]
    steps: list[None] = []
    (tmp_path / "log").write_bytes(text.encode(encoding))
    found = Audit()
    audit([str(tmp_path)], history=False, now=NOW, into=found, step=lambda: steps.append(None))
    assert places(found) == {
        fingerprint(key): [("log", number)] for key, number in zip(keys, lines, strict=True)
    }
    assert len(steps) > 4


def test_a_credential_on_the_edge_of_a_piece_is_found_once(tmp_path: Path) -> None:
    key = v1_key()
    for before in (1_048_576 - len(key) // 2, 1_048_576 - 3, 1_048_576, 1_048_576 + 3):
        (tmp_path / "a").write_text(" " * before + key + " " * 1_048_576)
        assert places(audited(tmp_path)) == {fingerprint(key): [("a", 1)]}


class InterruptedSearchError(Exception):
    """Raised by a step."""


def test_an_interrupted_search_keeps_what_was_found(tmp_path: Path) -> None:
    (tmp_path / "a").write_text(v1_key())
    for number in range(20):
        (tmp_path / f"b{number}").write_text("nothing")
    found, steps = Audit(), iter(range(5))

    def step() -> None:
        if next(steps, None) is None:
            raise InterruptedSearchError

    with pytest.raises(InterruptedSearchError):
        audit([str(tmp_path)], history=False, now=NOW, into=found, step=step)
    assert len(found.found) == 1
    assert not found.complete


def test_what_is_left_out_is_counted(tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / f"a{number}").write_text(f"{v1_key()}\n{v1_key()}")
    (tmp_path / "link").symlink_to(tmp_path / "a0")
    (tmp_path / "inner").mkdir()
    git(tmp_path / "inner", "init", "-q")
    (tmp_path / "module").mkdir()
    (tmp_path / "module" / ".git").write_text("gitdir: elsewhere")
    found = Audit(limits=Limits(files=3, places=4))
    audit([str(tmp_path)], history=False, now=NOW, into=found)
    left = found.left_out
    assert (found.files, left.files, left.links, left.repositories) == (3, 2, 1, 1)
    assert (found.places, left.places) == (4, 2)


def test_a_repository_that_git_refuses_is_not_called_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").write_text(v1_key())
    monkeypatch.setenv("PATH", str(tmp_path / "empty"))
    found = audited(tmp_path)
    (each,) = found.found.values()
    assert [place.git for place in each.places] == [GitState.UNKNOWN]
    assert str(found.git_problem) == "The program git was not found."


@pytest.mark.skipif(os.name == "nt", reason="Unix links")
def test_a_file_that_cannot_be_read_is_told_in_words_of_this_program(
    command: Commands, tmp_path: Path
) -> None:
    with (tmp_path / "large").open("wb") as file:
        file.truncate(LARGEST + 1)
    (tmp_path / "link").symlink_to(tmp_path / "large")
    found = audited(tmp_path / "large", tmp_path / "link", tmp_path / "gone")
    assert [(Path(file).name, why) for file, why in found.unread] == [
        ("large", NotRead.LARGE),
        ("link", NotRead.NO_FILE),
        ("gone", NotRead.GONE),
    ]
    ran = command("audit", "--language", "ja", tmp_path)
    assert "64 MiB を超えている" in ran.out
    assert (
        command("audit", "--format", "json", tmp_path).json("audit")["searched"]["unread"][0]["why"]
        == "large"
    )


def test_what_git_refuses_is_told_in_the_chosen_language(command: Commands, tmp_path: Path) -> None:
    none = command("audit", "--git-history", "--language", "ja", tmp_path)
    assert none.code == Exit.UNUSABLE
    assert "履歴を読み取れませんでした" in none.err
    assert "git repository" not in none.err
    git(tmp_path, "init", "-q")
    (tmp_path / ".git" / "HEAD").write_text("nonsense")
    (tmp_path / "a").write_text(v1_key())
    broken = command("audit", "--git-history", tmp_path)
    assert broken.code == Exit.FOUND  # which says more than that there was no history
    assert "git" in broken.err


def test_the_git_that_runs_can_be_ended_from_another_thread(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    running = Running()
    running.end()
    found = Audit()
    with pytest.raises(GitError):
        audit([str(tmp_path)], history=True, now=NOW, into=found, running=running)


def test_csv_names_each_place_and_runs_no_formula(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key = v1_key()
    (tmp_path / "=cmd|x.txt").write_text(key)
    found = Audit()
    monkeypatch.chdir(tmp_path)
    audit(["=cmd|x.txt"], history=False, now=NOW, into=found)
    rows = list(csv.reader(io.StringIO(as_csv(found, NOW, str))))
    assert rows[0][0] == "Fingerprint"
    assert (rows[1][0], rows[1][5], rows[1][6]) == (fingerprint(key), "'=cmd|x.txt", "1")
    assert key not in str(rows)


def test_csv_names_the_endpoint_of_each_place(tmp_path: Path) -> None:
    hosts = {
        "a.env": "cell-1-ap-south-1-1.prod.a.momentohq.com",
        "b.env": "cell-4-us-west-2-1.prod.a.momentohq.com",
    }
    for name, host in {**hosts, "c.env": ""}.items():
        beside = f"MOMENTO_ENDPOINT={host}\n" if host else ""
        (tmp_path / name).write_text(f"MOMENTO_API_KEY={v2_key()}\n{beside}")
    found = Audit()
    audit([str(tmp_path)], history=False, now=NOW, into=found)
    rows = list(csv.DictReader(io.StringIO(as_csv(found, NOW, str))))
    assert {Path(row["File"]).name: row["Endpoint"] for row in rows} == {**hosts, "c.env": ""}


@pytest.fixture
def shallow(tmp_path: Path) -> Path:
    """A clone of the newest commit; a key stands in the one before it."""
    whole, clone = tmp_path / "whole", tmp_path / "clone"
    whole.mkdir()
    git(whole, "init", "-q")
    (whole / "old.env").write_text(v1_key())
    git(whole, "add", ".")
    git(whole, "commit", "-qm", "a key")
    git(whole, "rm", "-q", "old.env")
    git(whole, "commit", "-qm", "no key")
    git(tmp_path, "clone", "-q", "--depth", "1", whole.as_uri(), str(clone))
    return clone


def test_a_shallow_clone_is_not_called_clean(command: Commands, shallow: Path) -> None:
    text = command("audit", "--git-history", shallow)
    assert text.code == Exit.UNUSABLE
    assert "The git history is not whole: this is a shallow clone" in text.out
    assert "fetch-depth: 0" in text.out
    assert "No Momento credential was found." not in text.out
    told = command("audit", "--git-history", "--format", "json", shallow)
    assert (told.code, told.json("audit")["complete"]) == (Exit.UNUSABLE, False)
    assert told.json("audit")["searched"]["shallow"] is True
    for form in ("json", "sarif", "csv"):
        assert "shallow clone" in command("audit", "--git-history", "--format", form, shallow).err
    log = json.loads(command("audit", "--git-history", "--format", "sarif", shallow).out)
    jsonschema.Draft4Validator(sarif_schema()).validate(log)
    (ran,) = log["runs"][0]["invocations"]
    assert not ran["executionSuccessful"]
    assert "shallow clone" in ran["toolExecutionNotifications"][0]["message"]["text"]


def test_a_live_credential_in_a_shallow_clone_is_a_find(command: Commands, shallow: Path) -> None:
    (shallow / "new.env").write_text(v1_key())
    assert command("audit", "--git-history", shallow).code == Exit.FOUND


def test_without_its_history_a_shallow_clone_is_whole(command: Commands, shallow: Path) -> None:
    ran = command("audit", shallow)
    assert (ran.code, ran.err) == (Exit.OK, "")
    assert "No Momento credential was found." in ran.out
    git(shallow, "fetch", "-q", "--unshallow")
    assert command("audit", "--git-history", shallow).code == Exit.FOUND
