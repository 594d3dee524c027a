"""The manual page, written from the parser of the command line."""

from __future__ import annotations

import time

from .project import COMMAND, ROOT, SUMMARY, version


def page(built: int) -> str:
    """Return the page in roff. ``built`` is its date in epoch seconds."""
    import sys

    sys.path.insert(0, str(ROOT))
    from argparse_manpage.manpage import Manpage

    from inspector.cli.arguments import parser

    made = Manpage(
        parser(),
        format="single-commands-section",
        _data={
            "prog": COMMAND,
            "description": SUMMARY,
            "version": version(),
            "project_name": COMMAND,
            "manual_title": "User Commands",
        },
    )
    made.date = time.strftime("%Y-%m-%d", time.gmtime(built))
    return str(made)
