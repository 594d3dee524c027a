"""The history of a repository is searched whole: also what git shows no lines of, what is staged, and tags."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from inspector.audit.model import GitState, Place
from inspector.cli.exit_codes import Exit
from inspector.process.read_faults import NotRead
from tests.audit.test_audit import audited, fingerprint, git
from tests.cli.conftest import Commands
from tests.cli.test_report_command import sarif_schema
from tests.samples import v1_key

pytestmark = pytest.mark.git


def committed_and_removed(folder: Path, files: dict[str, bytes]) -> str:
    """Commit the files, remove them in a second commit, and return the first commit."""
    folder.mkdir(exist_ok=True)
    git(folder, "init", "-q", "-b", "main")
    for name, content in files.items():
        (folder / name).parent.mkdir(exist_ok=True, parents=True)
        (folder / name).write_bytes(content)
    git(folder, "add", ".")
    git(folder, "commit", "-qm", "one")
    first = git(folder, "rev-parse", "HEAD")
    git(folder, "rm", "-q", *files)
    git(folder, "commit", "-qm", "two")
    return first


def the_place(folder: Path, key: str) -> Place:
    (place,) = audited(folder, history=True).found[fingerprint(key)].places
    return place


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-32"])
@pytest.mark.parametrize("name", ["prod.env", 'a b/b/ü "odd".env', " and b/x"])
def test_a_file_of_another_encoding_is_found_in_a_commit(tmp_path: Path, encoding: str, name: str) -> None:
    key = v1_key()
    first = committed_and_removed(tmp_path, {name: f"one\r\nMOMENTO_API_KEY={key}\r\n".encode(encoding)})
    place = the_place(tmp_path, key)
    assert (place.file, place.line, place.commit, place.git) == (name, 2, first[:12], GitState.HISTORY)
    assert place.committed_at


@pytest.mark.parametrize("attribute", ["-diff", "binary", "diff=odd"])
def test_attributes_hide_no_file(tmp_path: Path, attribute: str) -> None:
    key = v1_key()
    git(tmp_path, "init", "-q")
    git(tmp_path, "config", "diff.odd.binary", "true")
    (tmp_path / ".gitattributes").write_text(f"*.env {attribute}\n")
    committed_and_removed(tmp_path, {"a.env": f"one\nK={key}\n".encode()})
    place = the_place(tmp_path, key)
    assert (place.file, place.line) == ("a.env", 2)


def test_a_file_of_another_encoding_that_only_a_merge_holds_is_found(tmp_path: Path) -> None:
    key = v1_key()
    committed_and_removed(tmp_path, {"a.env": "base".encode("utf-16")})
    git(tmp_path, "checkout", "-qb", "side", "HEAD~1")
    (tmp_path / "a.env").write_bytes("side".encode("utf-16"))
    git(tmp_path, "commit", "-qam", "side")
    git(tmp_path, "checkout", "-q", "-B", "main", "HEAD~1")
    (tmp_path / "a.env").write_bytes("main".encode("utf-16"))
    git(tmp_path, "commit", "-qam", "main")
    git(tmp_path, "merge", "-q", "-s", "ours", "--no-commit", "side")
    (tmp_path / "a.env").write_bytes(f"merged\n{key}".encode("utf-16"))
    git(tmp_path, "commit", "-qam", "merged")
    merged = git(tmp_path, "rev-parse", "HEAD")
    git(tmp_path, "rm", "-q", "a.env")
    git(tmp_path, "commit", "-qm", "gone")
    place = the_place(tmp_path, key)
    assert (place.file, place.line, place.commit) == ("a.env", 2, merged[:12])


def test_files_that_are_no_text_are_counted_once(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    pictures = {f"{number}.png": b"\x89PNG\0\0\0" + v1_key(sub=f"{number}").encode() for number in range(3)}
    for name, content in pictures.items():
        (tmp_path / name).write_bytes(content)
    for number in range(2):
        (tmp_path / "0.png").write_bytes(pictures["0.png"] + bytes([number]))
        git(tmp_path, "add", ".")
        git(tmp_path, "commit", "-qm", f"{number}")
    git(tmp_path, "rm", "-q", "2.png")
    git(tmp_path, "commit", "-qm", "gone")
    found = audited(tmp_path, history=True)
    assert (found.found, found.binary, found.commits) == ({}, 3, 3)


def test_what_is_only_staged_is_found(command: Commands, tmp_path: Path) -> None:
    keys = {name: v1_key(sub=name) for name in ("staged", "both", "utf-16")}
    for name, key in keys.items():
        (tmp_path / f"{name}.env").write_bytes(f"\nK={key}".encode("utf-16" if name == "utf-16" else "utf-8"))
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    (tmp_path / "staged.env").write_text("nothing")
    (tmp_path / "utf-16.env").unlink()
    found = audited(tmp_path, history=True).found
    for name in ("staged", "utf-16"):
        assert found[fingerprint(keys[name])].places == [Place(f"{name}.env", 2, GitState.STAGED)]
    assert [place.git for place in found[fingerprint(keys["both"])].places] == [GitState.TRACKED]
    ran = command("audit", "--git-history", tmp_path)
    assert ran.code == Exit.FOUND
    assert "staged.env:2  staged, not committed" in ran.out
    git(tmp_path, "commit", "-qm", "one")
    (place,) = audited(tmp_path, history=True).found[fingerprint(keys["staged"])].places
    assert place.git is GitState.HISTORY


def test_the_messages_of_tags_are_searched(command: Commands, tmp_path: Path) -> None:
    key, inner = v1_key(), v1_key(sub="inner")
    first = committed_and_removed(tmp_path, {"a.txt": b"nothing"})
    git(tmp_path, "tag", "-a", "v1", first, "-m", f"release\n\nthe key is {key}")
    git(tmp_path, "tag", "-a", "inner", first, "-m", f"its key is {inner}")
    git(tmp_path, "tag", "-a", "outer", "inner", "-m", "nothing")
    git(tmp_path, "tag", "-d", "inner")
    git(tmp_path, "tag", "light", first)
    place = the_place(tmp_path, key)
    assert (place.tag, place.commit, place.git) == ("v1", first[:12], GitState.TAG)
    assert the_place(tmp_path, inner).tag == "outer"
    assert "message of the tag v1" in command("audit", "--git-history", tmp_path).out
    told = command("audit", "--git-history", "--format", "json", tmp_path).json("audit")
    assert {each["places"][0]["tag"] for each in told["credentials"]} == {"v1", "outer"}
    log = json.loads(command("audit", "--git-history", "--format", "sarif", tmp_path).out)
    jsonschema.Draft4Validator(sarif_schema()).validate(log)
    assert "In the message of the tag v1." in str(log)


def test_a_file_that_is_too_large_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    committed_and_removed(
        tmp_path, {"large.env": f"K={v1_key()}".encode("utf-16"), "small.png": b"\x89PNG\0\0\0"}
    )
    monkeypatch.setattr("inspector.audit.commits.LARGEST", 100)
    found = audited(tmp_path, history=True)
    assert (found.found, found.unread, found.binary) == ({}, [("large.env", NotRead.LARGE)], 1)


def test_a_bare_repository_has_a_history(command: Commands, tmp_path: Path) -> None:
    key, whole, bare = v1_key(), tmp_path / "whole", tmp_path / "bare.git"
    first = committed_and_removed(whole, {"a.env": f"K={key}".encode()})
    git(tmp_path, "clone", "-q", "--bare", str(whole), str(bare))
    assert (the_place(bare, key).file, the_place(bare, key).commit) == ("a.env", first[:12])
    ran = command("audit", "--git-history", bare)
    assert (ran.code, ran.err) == (Exit.FOUND, "")
    assert "Git could not say" not in ran.out
    inside = command("audit", "--git-history", whole / ".git")
    assert inside.code == Exit.UNUSABLE
    assert "Git could not say" in inside.out


def test_a_file_is_asked_about_in_the_repository_it_is_in(command: Commands, tmp_path: Path) -> None:
    """A folder with checkouts in it is in no repository, and its files are not in none."""
    states: dict[str, GitState] = {}
    for name in ("shop", "deep/er/site"):
        folder = tmp_path / name
        folder.mkdir(parents=True)
        git(folder, "init", "-q", "-b", "main")
        (folder / ".gitignore").write_text("local.env\n")
        (folder / "sub").mkdir()
        (folder / "sub" / "kept.env").write_text(v1_key(jti=f"{name} kept"))
        git(folder, "add", ".")
        git(folder, "commit", "-qm", "one")
        (folder / "local.env").write_text(v1_key(jti=f"{name} local"))
        (folder / "new.env").write_text(v1_key(jti=f"{name} new"))
        states |= {
            f"{name}/sub/kept.env": GitState.TRACKED,
            f"{name}/local.env": GitState.IGNORED,
            f"{name}/new.env": GitState.UNTRACKED,
        }
    (tmp_path / "beside.env").write_text(v1_key(jti="beside"))
    states["beside.env"] = GitState.NONE
    found = audited(tmp_path)
    places = [place for each in found.found.values() for place in each.places]
    assert {str(Path(place.file).relative_to(tmp_path)): place.git for place in places} == states
    told = command("audit", "--git-history", str(tmp_path))
    assert told.code == Exit.FOUND
    assert "audit the repositories inside it, each by itself" in told.err
    assert "Repositories inside that were left out: 2." in told.out


def test_a_checkout_inside_a_repository_is_asked_for_its_own_files(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q", "-b", "main")
    inner = tmp_path / "inner"
    inner.mkdir()
    git(inner, "init", "-q", "-b", "main")
    (inner / "a.env").write_text(v1_key())
    git(inner, "add", ".")
    ((found,),) = [each.places for each in audited(tmp_path).found.values()]
    assert found.git is GitState.TRACKED
