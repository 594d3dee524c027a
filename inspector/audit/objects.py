"""The objects of a git repository: files and tags by their names."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from inspector.audit import git
from inspector.process.read_faults import NotRead

Content = bytes | NotRead
"""The bytes of an object, or why it was not read."""


@contextmanager
def contents(
    top: str, names: Sequence[str], largest: int, running: git.Running
) -> Iterator[Iterator[tuple[str, Content]]]:
    """Give the objects one by one; those of more than ``largest`` bytes are not read.

    :raises git.GitError: if git fails.
    """
    if not names:
        yield iter(())
        return
    given = "".join(f"{name}\n" for name in names).encode("ascii")
    told = git.ask(top, "cat-file", "--batch-check=%(objectsize)", given=given, running=running).splitlines()
    sizes = {name: int(size) if size.isdigit() else None for name, size in zip(names, told, strict=True)}
    with git.started(("cat-file", "--batch"), top, subprocess.PIPE) as process:
        running.hold(process)
        try:
            yield _read(process, sizes, largest)
        except (OSError, EOFError):
            running.go_on()
            raise git.refused(process) from None
        except BaseException:
            process.kill()
            raise
    running.go_on()


def _read(
    process: subprocess.Popen[bytes], sizes: dict[str, int | None], largest: int
) -> Iterator[tuple[str, Content]]:
    assert process.stdin and process.stdout  # noqa: S101  # both are pipes
    for name, size in sizes.items():
        if size is None:
            yield name, NotRead.FAILED
        elif size > largest:
            yield name, NotRead.LARGE
        else:
            process.stdin.write(f"{name}\n".encode("ascii"))
            process.stdin.flush()
            process.stdout.readline()
            data = process.stdout.read(size)
            if len(data) < size or not process.stdout.read(1):
                raise EOFError
            yield name, data
