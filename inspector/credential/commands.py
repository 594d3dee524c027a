"""What the code and the commands in a text do with the credential: calls of SDKs, variables, encodings."""

from __future__ import annotations

from inspector.credential.model.inspection import Inspection
from inspector.credential.text.later import later

TYPE_CHECKING = False
if TYPE_CHECKING:
    from inspector.credential.reading.encoded_again import encoded_again
    from inspector.credential.reading.in_shells import in_shells
    from inspector.credential.reading.not_set import with_unset
    from inspector.credential.sdk.called import with_wrong_calls
    from inspector.credential.sdk.variables import with_key_for_name
else:
    encoded_again = later("reading.encoded_again", "encoded_again")
    in_shells = later("reading.in_shells", "in_shells")
    with_unset = later("reading.not_set", "with_unset")
    with_wrong_calls = later("sdk.called", "with_wrong_calls")
    with_key_for_name = later("sdk.variables", "with_key_for_name")

_OF_SDKS = ("CredentialProvider", "TokenProvider", "auth.")
"""What stands in each call of an SDK."""
_OF_VARIABLES = (
    "environ",
    "getenv",
    "Getenv",
    "process.env",
    "ENV",
    "EnvironmentVariable",
    "EnvVar",
    "env::var",
)
"""One of these stands in all code that reads an environment variable."""

_OF_COMMANDS = ("uthori", "&", " ey", "\tey", "echo ")
"""One of these stands in a command that :func:`in_shells` knows."""
_OF_UNSET = (
    *("=\n", "=\r", "= ", "=\t", " =", "\t="),
    *("set ", "setx ", "setenv ", "export", "$M", "PS ", "PS>", ":\\", "$env:", '=""', "=''"),
    *("environment:", "env:", "variables:", "KEY:", "KEY ", "POINT:", "POINT "),
)
"""One of these stands in each ASCII text with a setting that :func:`with_unset` knows."""
_LONG = 200_000
"""Characters of a text that no person wrote as a command."""


def with_code(found: tuple[Inspection, ...], text: str) -> tuple[Inspection, ...]:
    """With what the text's code does with each; few texts have any, so that the rest does not wait for it."""
    if any(map(text.__contains__, _OF_SDKS)):
        found = with_wrong_calls(found, text)
    if any(map(text.__contains__, _OF_VARIABLES)):
        found = tuple(with_key_for_name(each, text) for each in found)
    if "base64" in text:
        found = tuple(encoded_again(each, text) for each in found)
    if len(text) < _LONG and any(map(text.__contains__, _OF_COMMANDS)):
        found = tuple(in_shells(each, text) for each in found)
    if len(text) < _LONG and (not text.isascii() or any(map(text.__contains__, _OF_UNSET))):
        found = with_unset(found, text)
    return found
