"""The software bill of materials in CycloneDX's format: every package the build was made from, by version."""

from __future__ import annotations

import sys

from .project import DIST, PACKAGE, ROOT, run


def build() -> None:
    """Write dist/*.cdx.json about the environment that builds."""
    DIST.mkdir(exist_ok=True)
    bill = DIST / f"{PACKAGE}-{sys.platform}.cdx.json"
    options = ["--short-PURLs", "--pyproject", str(ROOT / "pyproject.toml"), "--output-file", str(bill)]
    run([sys.executable, "-m", "cyclonedx_py", "environment", *options, sys.executable])
