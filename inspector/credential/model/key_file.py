"""Write a new API key or token in the format of the file that Momento's console offers for download.

Fact: ``momento_key_info.json`` contains ``apiKey``, ``refreshToken``, ``validUntil`` (epoch seconds) and
``restEndpoint``, the host of the HTTP API.
"""

from __future__ import annotations

import json

from inspector.credential.model.key_info import KeyInfo, key_info_to_json
from inspector.credential.text.secret import Secret

SUFFIX = "momentokey"
"""The suffix of the program's own files. Windows and macOS know a file by what follows its last dot only."""
FILE_NAME = f"api-key.{SUFFIX}"
"""The name that is proposed when a key is saved."""
TOKEN_FILE_NAME = f"token.{SUFFIX}"
"""The name that is proposed when a token is saved."""
EARLIER_SUFFIX = "momento-credential.json"
"""The suffix of files of earlier versions, which are still opened."""

_ASKED = "asked_at_epoch_seconds"
"""Not the service's: when this program asked it."""


def key_json(api_key: Secret, refresh_token: Secret | None, valid_until: int | None, host: str) -> Secret:
    """Return the text of the file, which is a secret.

    ``valid_until`` ``None`` (never) and a missing token are left out.
    """
    written: dict[str, str | int] = {"apiKey": api_key.reveal()}
    if refresh_token:
        written["refreshToken"] = refresh_token.reveal()
    if valid_until is not None:
        written["validUntil"] = valid_until
    if host:
        written["restEndpoint"] = f"https://api.cache.{host}"
    return Secret(json.dumps(written, indent=2) + "\n")


def global_key_json(api_key: Secret, refresh_token: Secret | None, key: KeyInfo, host: str) -> Secret:
    """Return the text of a file with a version 2 key, which is a secret.

    It has the names of the account service's answer, and the ``endpoint``, which the key does not contain.
    """
    written: dict[str, object] = {"api_key": api_key.reveal()}
    if refresh_token:
        written["refresh_token"] = refresh_token.reveal()
    if host:
        written["endpoint"] = host
    told = key_info_to_json(key)
    written["key_info"] = {
        name: value for name, value in told.items() if value is not None and name != _ASKED
    }
    return Secret(json.dumps(written, indent=2) + "\n")
