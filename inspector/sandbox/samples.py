"""Sample credentials for demonstrations, signed by the running sandbox."""

from __future__ import annotations

from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.credential.text.message import Message, message
from inspector.records import record


@record(frozen=True, slots=True)
class Sample:
    """A sample credential: its key in :data:`NAMES`, its text, and its endpoint where the text does not contain one."""

    key: str
    text: str
    endpoint: str | None = None

    @property
    def name(self) -> Message:
        """Its name."""
        return NAMES[self.key]


_CACHE = Selector.name("default-cache")
ONE_KEY = (Rule(Resource.CACHE, Role.READ_WRITE, _CACHE, Selector.name("mo")),)
READ_ONLY = (Rule(Resource.CACHE, Role.READ_ONLY, _CACHE),)
BROWSER_SESSION = (
    Rule(Resource.CACHE, Role.READ_ONLY, _CACHE, Selector.prefix("user-1")),
    Rule(Resource.TOPIC, Role.READ_ONLY, _CACHE, Selector.name("room-1")),
)

NAMES = {
    "super-user": message("Samples", "Super user API key"),
    "fine-grained": message("Samples", "API key that may only read"),
    "token": message("Samples", "Disposable token for one key"),
    "expiring": message("Samples", "Token that ends in two minutes"),
    "expired": message("Samples", "Expired token"),
    "mixed": message("Samples", "Token for a browser session"),
    "global": message("Samples", "Version 2 API key"),
    "manager": message("Samples", "Version 2 API key that may manage keys"),
}
