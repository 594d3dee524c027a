"""The kinds of credential in a few lines each: what it is, how it looks, what it contains, what to observe."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector.credential.model.kinds import Kind
from inspector.window.page_table import PageKey
from inspector.window.text import labels
from inspector.window.views.help.other_texts import Lines, other_texts
from inspector.window.views.help.text import Section, line_labels


def kinds() -> tuple[Section, ...]:
    """Return one section for each kind, the most frequent first."""
    made = (
        _api_key_v1(),
        _api_key_v2(),
        _disposable(),
        _legacy(),
        _bare(),
        _session(),
        _refresh(),
        _signed(),
        *other_texts(),
    )
    named = line_labels()
    return tuple(
        Section(
            kind_key(kind),
            labels.kind_title(kind),
            tuple((named[label], text) for label, text in lines),
            kind,
        )
        for kind, lines in made
    )


def kind_key(kind: Kind) -> str:
    """Return the key of the section about a kind."""
    return f"kind-{kind}"


def _api_key_v1() -> Lines:
    translate = QCoreApplication.translate
    return Kind.API_KEY_V1, (
        (
            "what",
            translate(
                "Help",
                "The classic API key, for servers. Deprecated since the end of 2025; existing keys "
                "continue to work.",
            ),
        ),
        ("looks", translate("Help", "One long Base64 text without dots that starts with eyJ.")),
        (
            "inside",
            translate(
                "Help", "A JSON wrapper with the endpoint and a JWT with sub, ver = 1, p and often exp."
            ),
        ),
        (
            "may",
            translate(
                "Help",
                "As its p claim says: everything (super user), or rules for single caches, keys and topics.",
            ),
        ),
        ("life", translate("Help", "Until its exp. Without exp it never expires.")),
        (
            "use",
            translate(
                "Help",
                "from_string, fromString or from_environment_variable of the SDKs. No separate endpoint "
                "is needed.",
            ),
        ),
        (
            "care",
            translate(
                "Help",
                "SDKs reject it if it contains a line break or quotes, or if an = at the end is missing, "
                "and rarely say why.",
            ),
        ),
    )


def _api_key_v2() -> Lines:
    translate = QCoreApplication.translate
    return Kind.API_KEY_V2, (
        (
            "what",
            translate("Help", "The current API key, also called a global key: one key for all regions."),
        ),
        ("looks", translate("Help", "A bare JWT: three parts separated by two dots.")),
        ("inside", translate("Help", "t = g and a key id. No endpoint and no permissions.")),
        ("may", translate("Help", "As its role on the server allows. The key does not contain the role.")),
        ("life", translate("Help", "Until its exp, if it has one.")),
        (
            "use",
            translate(
                "Help",
                "from_api_key_v2 or fromApiKeyV2, together with an endpoint, or MOMENTO_API_KEY with MOMENTO_ENDPOINT.",
            ),
        ),
        (
            "care",
            translate("Help", "The older from_string calls reject it. Do not wrap it in Base64 yourself."),
        ),
    )


def _disposable() -> Lines:
    translate = QCoreApplication.translate
    return Kind.DISPOSABLE_TOKEN, (
        (
            "what",
            translate(
                "Help",
                "A short-lived token for browsers, phones and devices, minted by a server that holds an API key.",
            ),
        ),
        ("looks", translate("Help", "Like a v1 key: one long Base64 text without dots.")),
        (
            "inside",
            translate("Help", "A wrapper with the endpoint and a JWT with t = disposable, exp and p."),
        ),
        (
            "may",
            translate(
                "Help", "Exactly the rules in p: some caches, keys, key prefixes, topics or functions."
            ),
        ),
        ("life", translate("Help", "Always limited. Older SDKs reject more than one hour.")),
        ("use", translate("Help", "from_disposable_token or fromDisposableToken of the SDKs.")),
        (
            "care",
            translate(
                "Help",
                "It cannot mint tokens or create caches. Some SDKs silently widen a scope: compare asked "
                "and granted.",
            ),
        ),
    )


def _legacy() -> Lines:
    translate = QCoreApplication.translate
    return Kind.API_KEY_LEGACY, (
        ("what", translate("Help", "A key from before version 1.")),
        ("looks", translate("Help", "A bare JWT whose claims c and cp name the cache and control hosts.")),
        ("may", translate("Help", "Everything; it contains no permissions.")),
        ("life", translate("Help", "Usually without an end.")),
        (
            "care",
            translate(
                "Help", "The Rust SDK rejects it, and the SDKs use different token hosts for it. Replace it."
            ),
        ),
    )


def _bare() -> Lines:
    translate = QCoreApplication.translate
    return Kind.BARE_JWT, (
        ("what", translate("Help", "The inner JWT of a v1 key or a disposable token, without its wrapper.")),
        ("looks", translate("Help", "A bare JWT with ver = 1, or with t = disposable.")),
        (
            "care",
            translate("Help", "SDKs reject it, because the endpoint is missing. The HTTP API accepts it."),
        ),
        (
            "use",
            translate(
                "Help",
                "Wrap it again with its endpoint: the Base64 text of a JSON object with endpoint and "
                "api_key.",
            ),
        ),
    )


def _session() -> Lines:
    translate = QCoreApplication.translate
    return Kind.SESSION_TOKEN, (
        (
            "what",
            translate("Help", "Issued by the console or an old CLI at login. It represents a person."),
        ),
        ("looks", translate("Help", "A bare JWT with iss, aud and e-mail claims, signed with RS256.")),
        ("life", translate("Help", "About a day.")),
        ("care", translate("Help", "It is not an API key, and no SDK accepts it. Treat it like a password.")),
    )


def _refresh() -> Lines:
    translate = QCoreApplication.translate
    return Kind.REFRESH_TOKEN, (
        ("what", translate("Help", "It renews an API key that expires. It cannot make calls itself.")),
        ("looks", translate("Help", "An opaque text or a JWT (v1), or a bare JWT with t = gr (v2).")),
        ("use", translate("Help", "Together with its API key. The key file from the console contains both.")),
        (
            "care",
            translate("Help", "Whoever has it can keep renewing the key. Store it as carefully as the key."),
        ),
    )


def _signed() -> Lines:
    translate = QCoreApplication.translate
    return Kind.SIGNED_URL_TOKEN, (
        (
            "what",
            translate("Help", "Signed by you with a signing key from Momento, for one URL of the HTTP API."),
        ),
        ("looks", translate("Help", "A JWT in ?token=, with a kid in its header.")),
        ("may", translate("Help", "As its claims say: one cache, one key, get or set.")),
        ("life", translate("Help", "Until its exp.")),
    )


def section_of(kind: Kind) -> str | None:
    """The key of the section that explains a kind; ``None`` where none does."""
    key = kind_key(kind)
    return key if any(section.key == key for section in kinds()) else None


def topic_of(kind: Kind, page: PageKey) -> str:
    """The key of the section for a page of a credential: on Inspect, the one that explains its kind."""
    return (section_of(kind) if page is PageKey.INSPECT else None) or page.value
