"""Shows every verdict of the texts as people have them: `python -m tests.window.field_verdicts LANGUAGE`.

For each size of the window it prints how many verdicts were shown, and each place where the tabs and the page began
with an example. A verdict of which less is seen or said than it says is printed as well.
"""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel

from inspector.diagnosis import run
from inspector.window.entries.entry import Entry
from inspector.window.entries.verdicts import verdict_of
from inspector.window.look.theme import Theme
from inspector.window.session import Session
from inspector.window.shell.main_window import MainWindow
from inspector.window.shell.view_menu import ViewMenu
from inspector.window.text import labels
from tests.credential.reading.test_field import CASES, read
from tests.window.languages import application
from tests.window.tour import settle

SIZES = ((900, 600), (1180, 760))


def main(language: str) -> int:
    app = application(language)
    window = MainWindow(Theme(app, "light"))
    window.furnish(Session(), ViewMenu(window.theme))
    window.show()
    verdicts = distinct()
    window.entries.add(list(verdicts.values()))
    for size in SIZES:
        window.resize(*size)
        print(f"shown {len(verdicts)}")
        for place, text in places(window, verdicts).items():
            print(f"{size}: {place} {text}")
    window.hide()
    settle()
    return 0


def distinct() -> dict[str, Entry]:
    """An entry for each verdict."""
    now, found = time.time(), {}
    for name, case in CASES.items():
        for inspection in read(name) if "bytes" not in case else ():
            entry = Entry(inspection, run(inspection, now), name)
            found.setdefault(sentence(entry), entry)
    return found


def sentence(entry: Entry) -> str:
    return labels.translate(verdict_of(entry, time.time()).sentence)


def places(window: MainWindow, verdicts: dict[str, Entry]) -> dict[tuple[int, int], str]:
    found = {}
    for entry in verdicts.values():
        window.navigator.show_entry(entry)
        settle()
        shown = window.header.findChild(QLabel, "header.verdict")
        assert isinstance(shown, QLabel)
        text = sentence(entry)
        whole = shown.text() == text or (shown.text().endswith("\u2026") and bool(shown.toolTip()))
        if not whole or shown.accessibleName() != text:
            print(f"lost: {text}")
        found[window.tabs.mapTo(window, QPoint()).y(), window.pages.mapTo(window, QPoint()).y()] = text
    return found


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
