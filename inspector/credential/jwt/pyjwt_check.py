"""What PyJWT makes of the inner token: a second pair of eyes beside our own decoder, which shows what PyJWT refuses."""

from __future__ import annotations

from typing import Any

import jwt

from inspector.credential.model.inspection import Inspection
from inspector.credential.text.message import Message, message

_SAME = message("PyJWT", "PyJWT {version} reads the same claims. Neither has verified the signature.")
_OTHER = message(
    "PyJWT", "PyJWT {version} reads other claims: what is shown here stands in the token all the same."
)
_REFUSED = message(
    "PyJWT", "PyJWT {version} refuses to decode it ({error}); it is shown here as far as it goes."
)


def pyjwt_says(inspection: Inspection) -> Message | None:
    """How PyJWT's unverified decoding compares with the inspection; ``None`` where there is no token. Never raises."""
    if inspection.token is None:
        return None
    try:
        read: dict[str, Any] = jwt.decode(inspection.token.reveal(), options={"verify_signature": False})
    except (jwt.PyJWTError, ValueError, RecursionError) as error:
        # Its text may quote the token: only its type is told.
        return _REFUSED.of(version=jwt.__version__, error=type(error).__name__)
    same = {name: str(value) for name, value in read.items()} == {
        name: str(value) for name, value in (inspection.claims or {}).items()
    }
    return (_SAME if same else _OTHER).of(version=jwt.__version__)
