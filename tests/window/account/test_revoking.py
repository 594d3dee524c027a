"""What the service says to a key that revokes another one decides which key the next dialog proposes."""

from __future__ import annotations

import time

import pytest

from inspector.app import App
from inspector.credential.inspection import inspect
from inspector.credential.model.key_info import key_id_of
from inspector.window.account.revoke_dialog import RevokeKeyDialog
from tests.e2e.conftest import Drive, until
from tests.window.account.test_keys import account, agree, custom_key, loaded, opened, words


@pytest.mark.parametrize("can", [False, True])
def test_the_key_that_revoked_one_is_proposed_and_one_that_was_denied_is_not(drive: Drive, can: bool) -> None:
    async def script(app: App) -> None:
        async with account() as sandbox:
            key_id = key_id_of(inspect(sandbox.global_key(), time.time()).claims) or ""
            asker = await loaded(app, sandbox, sandbox.global_key() if can else custom_key(sandbox))
            asker.name = "asker"
            other = await loaded(app, sandbox, sandbox.global_key())
            other.name = "other"
            app.window.navigator.select(asker)
            form = await opened(app, "revoke_key", RevokeKeyDialog)
            assert form.asking() is asker
            form.key_id.setText(key_id)
            form.go.click()
            for _ in range(2):
                await agree([key_id])
            await until(lambda: not form.is_running() and form.answer.isVisible(), words(form))
            form.reject()
            await until(lambda: not form.isVisible(), "still open")
            app.window.navigator.select(other if can else asker)
            again = await opened(app, "revoke_key", RevokeKeyDialog)
            assert again.asking() is (asker if can else other)
            again.reject()

    drive(script)
