"""All sections of the help, in order."""

from __future__ import annotations

from inspector.window.views.help.kinds import kinds
from inspector.window.views.help.menus import connection, menus
from inspector.window.views.help.pages import pages, views
from inspector.window.views.help.text import Section, question, working


def sections() -> tuple[Section, ...]:
    """Return all sections with a text; the list of shortcuts follows them."""
    return (question(), working(), *pages(), *views(), connection(), menus(), *kinds())
