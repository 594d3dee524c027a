"""Freed memory goes back to the system."""

from __future__ import annotations

import subprocess
import sys

import pytest

_FREES_HALF = """
import resource
from pathlib import Path
from inspector.process import system

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize()

blocks = [bytes(9_000) for _ in range(10_000)]
del blocks[:-1]
kept = resident()
system.here.give_memory_back()
print(kept - resident())
"""

_HEAPS_OF_THREADS = """
import ctypes, sys, threading
from inspector.process import system

if sys.argv[1:]:
    system.here.share_heaps()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
all_there = threading.Barrier(12)

def work():
    all_there.wait()
    libc.malloc(5_000)
    all_there.wait()

threads = [threading.Thread(target=work) for _ in range(12)]
for each in threads:
    each.start()
for each in threads:
    each.join()
text, length = ctypes.c_char_p(), ctypes.c_size_t()
libc.open_memstream.restype = ctypes.c_void_p
file = ctypes.c_void_p(libc.open_memstream(ctypes.byref(text), ctypes.byref(length)))
libc.malloc_info(0, file)
libc.fclose(file)
print(text.value.count(b"<heap "))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems take it back by themselves")
def test_what_was_freed_between_pages_in_use_goes_back() -> None:
    ran = subprocess.run([sys.executable, "-c", _FREES_HALF], capture_output=True, text=True, check=True)
    assert int(ran.stdout) > 50_000_000


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the C libraries of others share heaps")
def test_many_threads_share_two_heaps() -> None:
    """glibc gives a new thread a heap of its own, up to eight a processor, and each keeps what is freed in it."""

    def heaps(*arguments: str) -> int:
        command = [sys.executable, "-c", _HEAPS_OF_THREADS, *arguments]
        return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)

    assert heaps() > 2
    assert heaps("shared") == 2
