"""Compare this program's decoding of a token with PyJWT's.

This program's decoder also shows tokens that PyJWT rejects.
"""

from __future__ import annotations

from typing import Any

import jwt

from inspector.credential.model.inspection import Inspection
from inspector.credential.text.message import Message, message

_SAME = message("PyJWT", "PyJWT {version} decodes the same claims. Neither verifies the signature.")
_OTHER = message("PyJWT", "PyJWT {version} decodes other claims. The token contains those shown here.")
_REFUSED = message(
    "PyJWT", "PyJWT {version} rejects the token ({error}). Shown here is what could be decoded."
)


def pyjwt_says(inspection: Inspection) -> Message | None:
    """Say whether PyJWT's unverified decoding agrees with the inspection; ``None`` without a token. Never raises."""
    if inspection.token is None:
        return None
    try:
        read: dict[str, Any] = jwt.decode(inspection.token.reveal(), options={"verify_signature": False})
    except (jwt.PyJWTError, ValueError, RecursionError) as error:
        # Only the type: the text of the error may quote the token.
        return _REFUSED.of(version=jwt.__version__, error=type(error).__name__)
    same = {name: str(value) for name, value in read.items()} == {
        name: str(value) for name, value in (inspection.claims or {}).items()
    }
    return (_SAME if same else _OTHER).of(version=jwt.__version__)
