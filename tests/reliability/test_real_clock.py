"""The clock of the computer jumps forth and back under the running program: the countdown is right at its next tick.

A library before the C library's (LD_PRELOAD) shifts the time of day and leaves the monotonic clock alone, as setting
the clock does. libfaketime shifts both, or makes Python's ``time.sleep`` fail.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.reliability.silent import run

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("cc") is None, reason="needs Linux and a C compiler"
)

_SHIFTED = """
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

static long offset(void) {
    FILE *file = fopen(getenv("CLOCK_OFFSET"), "r");
    long seconds = 0;
    if (file) {
        if (fscanf(file, "%ld", &seconds) != 1) seconds = 0;
        fclose(file);
    }
    return seconds;
}

int clock_gettime(clockid_t clock, struct timespec *now) {
    static int (*real)(clockid_t, struct timespec *);
    if (!real) real = dlsym(RTLD_NEXT, "clock_gettime");
    int failed = real(clock, now);
    if (!failed && clock == CLOCK_REALTIME) now->tv_sec += offset();
    return failed;
}

int gettimeofday(struct timeval *now, void *zone) {
    struct timespec exact;
    (void)zone;
    int failed = clock_gettime(CLOCK_REALTIME, &exact);
    now->tv_sec = exact.tv_sec;
    now->tv_usec = exact.tv_nsec / 1000;
    return failed;
}

time_t time(time_t *now) {
    struct timespec exact;
    clock_gettime(CLOCK_REALTIME, &exact);
    if (now) *now = exact.tv_sec;
    return exact.tv_sec;
}
"""

_JUMPS = """
from tests.samples import disposable_token
from tests.window.credentials import load
from inspector.window.widgets.steady import SteadyLabel

offset = Path({offset!r})
jumps = [120, -60, 7_200]

def begin():
    load(app.window, disposable_token(int(time.time()) + 1_800))
    step()

def step():
    if not jumps:
        app.window.close()
        return
    by = jumps.pop(0)
    offset.with_suffix(".new").write_text(str(by))
    offset.with_suffix(".new").replace(offset)
    soon(1.4, lambda: tell(by))  # a second until the next tick, and what a busy machine adds

def tell(by):
    print(by, app.window.header.findChild(SteadyLabel).text(), flush=True)
    step()

soon(0.5, begin)
"""


def shifted(folder: Path) -> Path:
    """The library, built."""
    source, library = folder / "clock.c", folder / "clock.so"
    source.write_text(_SHIFTED, encoding="utf-8")
    subprocess.run(["cc", "-shared", "-fPIC", "-O2", "-o", library, source, "-ldl"], check=True)
    return library


def test_the_countdown_is_right_at_the_next_tick_after_a_jump(tmp_path: Path) -> None:
    offset = tmp_path / "offset"
    offset.write_text("0", encoding="ascii")
    said = run(
        _JUMPS.replace("{offset!r}", repr(str(offset))),
        LD_PRELOAD=str(shifted(tmp_path)),
        CLOCK_OFFSET=str(offset),
        LANG="C",
    )
    forth, back, past = said
    assert re.fullmatch(r"120 27 min \d\d s left", forth)
    assert re.fullmatch(r"-60 30 min \d\d s left", back)
    assert past == "7200 Expired 1 h 30 min ago"
