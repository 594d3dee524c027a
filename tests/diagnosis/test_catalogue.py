"""The catalogue's severities and the order in which findings are told, as the design has them."""

from __future__ import annotations

import pytest

from inspector.credential.error_text.model import Trouble
from inspector.credential.inspection import inspect
from inspector.credential.text.message import message
from inspector.diagnosis import Finding, Severity
from inspector.diagnosis.catalogue.catalogue import TEXT, all_entries, entry, finding, rank
from inspector.diagnosis.rules.expiry import expiry
from tests.credential.make import NOW, token_v1

SEEN = message("Test", "Seen.")

NOTES = [
    "kind.sdk-call",
    "time.never",
    "time.fraction",
    "endpoint.unknown-cell",
    "permission.unknown-field",
    "permission.by-role",
    "permission.by-account",
    "permission.write-only-conditional",
    "permission.cannot-mint",
    "source.paired",
    "source.chosen",
    "source.repeated",
]
"""Worth knowing."""
WARNINGS = [
    "repair.whitespace",
    "repair.line-wrap",
    "repair.quotes",
    "repair.prefix",
    "repair.assignment",
    "repair.json-field",
    "repair.raw-json",
    "repair.command",
    "repair.invisible",
    "repair.not-encoded",
    "repair.escape",
    "repair.typography",
    "repair.base64-variant",
    "repair.double-base64",
    "repair.duplicate-paste",
    "repair.encoding",
    "repair.surrounding-text",
    "repair.swapped",
    "kind.legacy",
    "kind.taken-for-v2",
    "kind.other-key-info",
    "time.expiring",
    "time.clock-skew",
    "time.not-as-asked",
    "endpoint.unknown-domain",
    "endpoint.private",
    "endpoint.not-as-asked",
    "permission.super-user",
    "permission.undecodable",
    "permission.condition",
    "permission.literal-wildcard",
    "permission.name-suspicious",
    "permission.mixed-scope",
    "permission.narrowed",
    "source.overridden",
    "source.hidden",
    "source.commented",
    "text.not-found",
    "text.already-exists",
    "text.precondition",
    "text.cancelled",
]
"""Works now and will fail later, or not everywhere. An error text about one item or one call is not the key's end."""
ERRORS = [
    "form.empty",
    "form.unreadable",
    "form.truncated",
    "form.head-missing",
    "form.base64",
    "form.case-changed",
    "form.json",
    "form.field-missing",
    "form.jwt-segments",
    "form.jwt-header",
    "form.jwt-payload",
    "form.jwt-signature",
    "form.jwt-duplicate-key",
    "form.jwt-algorithm",
    "form.too-large",
    "kind.wrong-call",
    "source.not-set",
    "source.other-name",
    "kind.v2-needs-endpoint",
    "kind.endpoint-lost",
    "kind.wrapper-lost",
    "kind.session-token",
    "kind.refresh-token",
    "kind.signed-url",
    "kind.foreign",
    "kind.placeholder",
    "kind.encrypted",
    "kind.unknown",
    "time.expired",
    "time.missing",
    "time.not-yet",
    "time.milliseconds",
    "time.not-a-number",
    "time.absurd",
    "endpoint.missing",
    "endpoint.not-a-host",
    "endpoint.wrong-host",
    "endpoint.mismatch",
    "endpoint.service-prefix",
    "endpoint.lookalike",
    "endpoint.placeholder",
    "permission.none",
    "permission.widened",
]
"""This credential cannot work as it is."""
OTHER_TEXTS = [code for code in (f"{TEXT}{trouble.value}" for trouble in Trouble) if code not in WARNINGS]
"""An error text is about something that failed."""


@pytest.mark.parametrize(
    ("severity", "codes"),
    [
        (Severity.INFO, NOTES),
        (Severity.WARNING, WARNINGS),
        (Severity.ERROR, [*ERRORS, *OTHER_TEXTS]),
    ],
)
def test_each_code_has_the_severity_of_the_design(severity: Severity, codes: list[str]) -> None:
    assert {code for code, said in all_entries().items() if said.severity is severity} == set(codes)


@pytest.mark.parametrize("code", list(all_entries()))
def test_a_finding_says_what_the_catalogue_says_and_what_was_seen(code: str) -> None:
    said, made = entry(code), finding(code, SEEN)
    assert (made.code, made.severity, made.title) == (code, said.severity, said.title)
    assert (made.evidence, made.fix, made.why, made.causes) == (SEEN, said.fix, said.why, said.causes)
    assert said is all_entries()[code]


def test_an_unknown_code_has_no_entry() -> None:
    for code in ("form.nothing", "text.nothing"):
        with pytest.raises(KeyError):
            finding(code, SEEN)


def ordered(*codes: str) -> list[str]:
    return [each.code for each in sorted((finding(code, SEEN) for code in codes), key=rank)]


IN_ORDER = [
    # what a text is comes before how it is damaged
    *(
        "form.empty",
        "form.too-large",
        "form.unreadable",
        "kind.placeholder",
        "kind.encrypted",
        "kind.foreign",
    ),
    *("kind.session-token", "kind.refresh-token", "kind.signed-url"),
    # damage, from the outer layer to the inner one
    *("form.truncated", "form.base64", "form.json", "form.field-missing", "form.jwt-segments"),
    *("form.jwt-header", "form.jwt-payload", "form.jwt-signature", "form.jwt-algorithm"),
    # what nothing mends: a foreign host, its end
    *("endpoint.lookalike", "time.expired"),
    # its kind, its host, its permissions, what was asked for
    *("kind.v2-needs-endpoint", "kind.unknown", "endpoint.missing"),
    *("permission.none", "permission.widened"),
    # what else stood in the text
    *("text.key-malformed", "endpoint.placeholder"),
]
WARNINGS_IN_ORDER = [
    "source.commented",
    "repair.whitespace",
    "kind.legacy",
    "endpoint.private",
    "time.expiring",
    "permission.super-user",
    "permission.narrowed",
    "text.cancelled",
    "source.hidden",
]


@pytest.mark.parametrize("codes", [IN_ORDER, WARNINGS_IN_ORDER], ids=["errors", "warnings"])
def test_among_equals_a_cause_comes_before_its_consequences(codes: list[str]) -> None:
    assert ordered(*reversed(codes)) == codes


def test_the_worse_comes_first_whatever_its_family() -> None:
    assert ordered("kind.sdk-call", "repair.whitespace", "permission.none") == [
        "permission.none",
        "repair.whitespace",
        "kind.sdk-call",
    ]


def test_what_has_no_place_in_the_order_is_told_last() -> None:
    live = Finding("live.refused", Severity.ERROR, SEEN, SEEN, SEEN)
    assert sorted([live, finding("endpoint.placeholder", SEEN)], key=rank)[-1] is live


ABOUT = {
    "no credential: the connection": """
        name-resolution proxy tls-name tls-untrusted tls-handshake connection-refused not-grpc connection-lost
        unreachable timeout unavailable service-failed cancelled client-exhausted call-unknown
    """,
    "a version 2 API key": "v2-key-refused",
}


def test_an_error_text_says_of_which_credential_it_speaks() -> None:
    told = {code: str(said.about) for code, said in all_entries().items() if code.startswith(TEXT)}
    assert set(told.values()) == {
        "any API key or token",
        "no credential: the connection",
        "a version 1 API key, a disposable token or a legacy key",
        "a version 1 API key or a disposable token",
        "a version 2 API key",
        "the disposable token that is asked for",
    }
    for about, codes in ABOUT.items():
        assert {told[f"{TEXT}{code}"] for code in codes.split()} == {about}
    for code in ("permission-denied", "unauthenticated", "cache-not-found", "rate-limit", "variable-missing"):
        assert told[f"{TEXT}{code}"] == "any API key or token"


def test_what_expires_soon_is_told_with_the_time_that_is_left() -> None:
    (found,) = expiry(inspect(token_v1(exp=NOW + 240), NOW), NOW)
    assert (found.code, str(found.evidence)) == (
        "time.expiring",
        "Expires at 2023-11-14 22:17:20 UTC, in 4 min.",
    )


def test_the_place_of_a_removed_quote_does_not_repeat_the_title() -> None:
    (repair,) = inspect(f"'{token_v1()}'", NOW).repairs
    assert str(repair.place) == "quotes around the credential"
    assert "credential" not in str(entry(repair.code).title)
