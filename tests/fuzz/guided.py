"""Coverage-guided fuzzing by hand: ``pip install atheris && python -m tests.fuzz.guided [FOLDER]``.

Ends after ten minutes (``-max_total_time`` of libFuzzer changes that) or at the first input that raises or takes more
than 50 ms of processor time.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["inspector"]):
    from inspector.credential.files import decode_file, inspect_text_of
    from inspector.diagnosis import run
    from inspector.diagnosis.report import report

from tests.fuzz.test_inspect import SEEDS

NOW = 1_700_000_000.0
SLOWEST = 0.25
"""Seconds of processor time; instrumented code is several times slower than the program."""


def one_input(data: bytes) -> None:
    """Everything a file goes through."""
    start = time.thread_time()
    found = inspect_text_of(decode_file(data, "file"), NOW)
    findings = [run(each, NOW) for each in found]
    taken = time.thread_time() - start
    if taken > SLOWEST + 0.02 * len(found):
        raise RuntimeError(f"{taken:.3f} s")
    report.as_text(report.build(found[0], findings[0], NOW))
    if not found[0].layers:
        raise RuntimeError("no layers")


def main() -> None:
    """Fill a corpus with the tests' seeds and run."""
    folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
    for number, text in enumerate(SEEDS):
        (folder / str(number)).write_bytes(text.encode("utf-8", "surrogatepass"))
    atheris.Setup(
        [sys.argv[0], "-max_total_time=600", "-max_len=8192", *sys.argv[1:], str(folder)], one_input
    )
    atheris.Fuzz()


if __name__ == "__main__":
    main()
