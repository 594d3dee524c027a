"""Parts of the session: version 2 keys through the account service, and the audit of a folder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from inspector.credential.text.secret import Secret
from inspector.sandbox.faults import Failure
from inspector.window.account.consent import AccountConsent
from inspector.window.account.create_dialog import CreateKeyDialog
from inspector.window.account.dialog import AccountDialog
from inspector.window.account.new_key_dialog import NewKeyDialog
from inspector.window.account.revoke_dialog import RevokeKeyDialog

if TYPE_CHECKING:
    from tests.security.session import Session

_Widget = TypeVar("_Widget", bound=QWidget)


async def keys_of_the_account(session: Session) -> None:
    """Create a key that may manage keys, be refused with the key in the service's words, and revoke it."""
    sandbox = session.session.sandbox.running
    assert sandbox is not None
    owner = sandbox.global_key()
    session.secrets.append(owner)
    session.session.operations.add_credential(Secret(owner), "owner", sandbox=True, endpoint=sandbox.endpoint)
    offered: list[object] = []
    session.session.sandbox.ways_changed.connect(offered.append)
    session.session.sandbox.offer("account", offered=True)
    await session.until(lambda: offered)
    form = await _opened(session, "create_key", CreateKeyDialog)
    form.list.click()
    await _agree(session)
    await session.until(lambda: form.choice.count() and not form.is_running())
    sandbox.faults.failures["Account"] = Failure("INVALID_ARGUMENT", f"the key {owner} is odd")
    form.go.click()
    await _agree(session)
    await session.until(lambda: not form.is_running())
    await _seen(session, form)
    sandbox.faults.clear()
    known = len(session.window.entries.entries())
    form.go.click()
    await _agree(session)
    await session.until(lambda: len(session.window.entries.entries()) > known)
    new = await _dialog(session, NewKeyDialog)
    await _seen(session, new)
    new.accept()
    made = session.window.entries.entries()[-1].inspection
    assert made.token is not None
    session.secrets.append(made.token.reveal())
    assert made.key_info is not None
    form = await _opened(session, "revoke_key", RevokeKeyDialog)
    form.asker.setCurrentText("owner")
    form.key_id.setText(made.key_info.key_id or "")
    form.go.click()
    await _agree(session)
    await _agree(session)
    await session.until(lambda: not form.key_id.text())
    await _seen(session, form)
    form.reject()


async def audit_of_a_folder(session: Session, home: Path) -> None:
    """Audit a folder with the secret in a file and in the name of a file; open, copy and export what was found."""
    folder = session.file.parent / "audited"
    folder.mkdir()
    (folder / "a.env").write_text(f"MOMENTO_API_KEY={session.canary}\n")
    (folder / session.canary[:200]).write_text(session.canary)
    session.window.actions_by_key["audit"].trigger()
    view = session.window.navigator.views.audit()
    view.choose(str(folder))
    ended: list[object] = []
    view.auditor.ended.connect(lambda *_: ended.append(True))
    view.start.click()
    await session.until(lambda: ended)
    assert view.model.rowCount() > 1
    await _seen(session, session.window)
    for row in range(view.model.rowCount()):
        view.table.selectRow(row)
        view.table.copied.emit()
        session.seen.append(QApplication.clipboard().text())
    written: list[str] = []
    view._files.write_ended.connect(lambda name, _problem: written.append(name))
    for export, name in ((view.export_csv, "audit.csv"), (view.export_sarif, "audit.sarif")):
        export(home / name)
        await session.until(lambda name=name: name in written)
        session.seen.append((home / name).read_text(encoding="utf-8-sig"))
    QTest.keyClick(view.table, Qt.Key.Key_Return)
    await _seen(session, session.window)


async def _opened(session: Session, action: str, kind: type[_Widget]) -> _Widget:
    session.window.actions_by_key[action].trigger()
    return await _dialog(session, kind)


async def _dialog(session: Session, kind: type[_Widget]) -> _Widget:
    def shown() -> list[_Widget]:
        return [
            each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()
        ]

    await session.until(shown)
    return shown()[0]


async def _agree(session: Session) -> None:
    found = await _dialog(session, AccountConsent)
    await _seen(session, found)
    found.agree.click()
    await session.until(
        lambda: not any(each is found and each.isVisible() for each in QApplication.topLevelWidgets())
    )


async def _seen(session: Session, window: AccountDialog | QWidget) -> None:
    session.see(window)
    session.seen += [window.windowTitle(), session.window.statusBar().currentMessage()]
