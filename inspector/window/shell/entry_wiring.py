"""Connects what a person asks for in the header, on the pages and in the views to what does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector.window.shell.commands import Commands
    from inspector.window.shell.entry_view import EntryView
    from inspector.window.shell.forgetting import Forgetting
    from inspector.window.shell.navigation import Navigator
    from inspector.window.shell.reports import Reports


def connect_commands(made: EntryView, commands: Commands, navigator: Navigator, reports: Reports) -> None:
    """Connect the signals of a new entry view."""
    header, pages = made.header, made.pages
    made.page_chosen.connect(navigator.show_page)
    header.secret_copied.connect(commands.copy_secret)
    header.text_copied.connect(commands.copy_text)
    header.moment_wanted.connect(commands.ask_moment)
    header.action_wanted.connect(commands.take_next_step)
    header.help_wanted.connect(navigator.show_key_or_token)
    header.state_changed.connect(navigator.show_state)
    header.turned.connect(navigator.show_minute)
    pages.text_copied.connect(commands.copy_text)
    pages.secret_copied.connect(commands.copy_secret)
    pages.page_wanted.connect(navigator.show_page)
    pages.rule_wanted.connect(navigator.mint_rule)
    pages.report_wanted.connect(reports.copy)
    pages.report_forms_wanted.connect(reports.show_forms)
    pages.entry_changed.connect(navigator.refresh)


def connect_views(navigator: Navigator, commands: Commands, forgetting: Forgetting) -> None:
    """Connect the signals of the views."""
    views = navigator.views
    views.closed.connect(navigator.go_back)
    views.opened.connect(navigator.open_entry)
    views.compared.connect(navigator.compare)
    views.removed.connect(forgetting.remove)
    views.text_copied.connect(commands.copy_text)
    views.environment_chosen.connect(commands.take_environment)
    views.profile_chosen.connect(commands.take_profile)
    views.found_opened.connect(commands.open_found)
