"""The command line of build.py."""

from __future__ import annotations

import argparse
import sys

from . import translations
from .project import BuildError


def main(arguments: list[str]) -> int:
    """Runs one verb; returns 0, or 1 after saying on stderr what went wrong."""
    parsed = _parser().parse_args(arguments)
    try:
        parsed.verb(parsed)
    except BuildError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="build.py", description="Builds everything that is shipped.")
    verbs = parser.add_subparsers(required=True, metavar="VERB")
    verb = verbs.add_parser("translations", help="update the .ts files from the sources, compile them to .qm")
    verb.add_argument("--check", action="store_true", help="only say whether every sentence is translated")
    verb.set_defaults(verb=lambda parsed: translations.check() if parsed.check else translations.update())
    return parser
