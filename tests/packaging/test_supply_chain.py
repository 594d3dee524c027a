"""What CI runs and installs is named by content, not by a name somebody can move."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
LOCK = (ROOT / "packaging" / "requirements.txt").read_text(encoding="utf-8")
LOCKED = dict(re.findall(r"^([a-z0-9-]+)==(\S+)", LOCK, re.MULTILINE))


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.name)
def test_each_action_is_a_commit_and_each_job_may_only_read(workflow: Path) -> None:
    text = workflow.read_text(encoding="utf-8")
    used = re.findall(r"uses: (\S+)", text)
    assert used
    assert [action for action in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40}", action)] == []
    read = yaml.safe_load(text)
    assert read["permissions"] == {"contents": "read"}
    assert not any("permissions" in job for job in read["jobs"].values())
    assert read["env"]["INSPECTOR_LOCKED"] == "1"


def test_every_locked_package_has_a_hash_and_no_host_is_named() -> None:
    blocks = re.split(r"^(?=[a-z0-9-]+==)", LOCK, flags=re.MULTILINE)[1:]
    assert len(blocks) > 50
    assert all(re.search(r"--hash=sha256:[0-9a-f]{64}", block) for block in blocks)
    assert "://" not in LOCK


def test_everything_the_project_asks_for_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    asked = [*project["project"]["dependencies"], *project["build-system"]["requires"]]
    asked.append("editables")  # hatchling asks for it when a checkout is installed
    for extra in project["project"]["optional-dependencies"].values():
        asked += extra
    names = {re.split(r"[^A-Za-z0-9_.-]", one)[0].lower().replace("_", "-") for one in asked}
    assert names - LOCKED.keys() == set()


def test_the_lock_was_made_with_the_constraints() -> None:
    lines = (ROOT / "packaging" / "constraints.txt").read_text(encoding="utf-8").splitlines()
    pinned = [line.split(" ;")[0] for line in lines if line and not line.startswith("#")]
    assert pinned
    assert [pin for pin in pinned if f"\n{pin} ; " not in LOCK] == []


def test_no_job_waits_for_another_and_a_release_is_built_to_its_end() -> None:
    read = yaml.safe_load((ROOT / ".github" / "workflows" / "build.yml").read_text(encoding="utf-8"))
    assert not [name for name, job in read["jobs"].items() if "needs" in job]
    assert "refs/tags/" in read["concurrency"]["cancel-in-progress"]


@pytest.mark.parametrize("job", ["linux", "windows", "macos"])
def test_the_installed_product_runs_its_self_test(job: str) -> None:
    read = yaml.safe_load((ROOT / ".github" / "workflows" / "build.yml").read_text(encoding="utf-8"))
    steps = [step for step in read["jobs"][job]["steps"] if step.get("name", "").startswith("Install")]
    assert [step["name"] for step in steps if "--self-test" in step["run"]]
    assert not any("dist/momento-inspector/" in step["run"] for step in steps)
