"""Commands run in this process."""

from tests.cli.conftest import command

__all__ = ["command"]
