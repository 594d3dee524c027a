"""Words that belong to a code: the cause in the verdict, the steps for the customer; and foreign text."""

from __future__ import annotations

import pytest

from inspector.credential.model.expiry import ExpiryState
from inspector.credential.model.kinds import Kind
from inspector.diagnosis.report.formats import escaped_markdown
from inspector.diagnosis.report.steps import steps
from inspector.diagnosis.verdict.verdict import Action, VerdictSeverity
from tests.diagnosis.verdict.test_table import judged

CAUSES = {
    "repair.whitespace": "white space around the credential",
    "repair.line-wrap": "white space inside the credential",
    "repair.quotes": "quotes around the credential",
    "repair.prefix": "a word before the credential",
    "repair.assignment": "the name of the variable is part of the text",
    "repair.json-field": "a whole JSON document instead of one field",
    "repair.raw-json": "the wrapper is not Base64-encoded",
    "repair.command": "a whole command instead of the credential",
    "repair.invisible": "invisible characters in the credential",
    "repair.escape": "escaped characters in the credential",
    "repair.base64-variant": "an unusual form of Base64",
    "repair.double-base64": "the credential is Base64-encoded twice",
    "repair.duplicate-paste": "the credential stands there twice",
    "repair.surrounding-text": "other text around the credential",
    "repair.typography": "some characters were replaced by similar ones",
    "repair.swapped": "the credential stands where the endpoint belongs",
}
OF_A_CARRIER = {
    *("repair.assignment", "repair.json-field", "repair.command", "repair.surrounding-text"),
    *("repair.quotes", "repair.prefix", "repair.escape"),
}
"""What only tells where the text came from never outranks the credential itself."""


@pytest.mark.parametrize("code", sorted(set(CAUSES) - OF_A_CARRIER))
def test_a_repair_is_named_in_the_verdict(code: str) -> None:
    found = judged(Kind.DISPOSABLE_TOKEN, ExpiryState.VALID, code)
    assert (found.severity, found.action) == (VerdictSeverity.WARNING, Action.COPY_REPAIRED)
    assert str(found.sentence).startswith(f"Repair this before use: {CAUSES[code]}.")


@pytest.mark.parametrize("code", sorted(OF_A_CARRIER))
def test_what_carried_the_text_is_no_reason_against_it(code: str) -> None:
    assert judged(Kind.DISPOSABLE_TOKEN, ExpiryState.VALID, code).severity is VerdictSeverity.OK


FIRST_STEPS = {
    "form.empty": ("Set the variable to the key where the application runs.", 2),
    "form.unreadable": ("Send the text that contains the setting, not the file.", 1),
    "form.too-large": ("Use the setting that contains the key only: this is too long to be a key.", 1),
    "form.case-changed": ("Copy the original again, and look for a spreadsheet", 2),
    "form.jwt-duplicate-key": ("Do not use it, and tell us who issued it.", 1),
    **dict.fromkeys(
        (
            *("form.truncated", "form.head-missing", "form.base64", "form.json", "form.field-missing"),
            *("form.jwt-segments", "form.jwt-header", "form.jwt-payload", "form.jwt-signature"),
        ),
        ("Copy the whole key again from where it was issued.", 3),
    ),
    "repair.line-wrap": ("Copy the key again from the Momento console, and store it in one line.", 3),
    "repair.raw-json": ("Store the Base64 text that the console shows, not the JSON inside it.", 2),
    "repair.base64-variant": ("Copy the key again from where it was issued: on the way its encoding", 2),
    "repair.duplicate-paste": ("Store the key once; it stands there twice.", 2),
    "repair.quotes": ("The catalogue's own advice.", 2),
    "kind.v2-needs-endpoint": ("Copy the endpoint from the Momento console, where it is shown", 3),
    "kind.endpoint-lost": ("Copy the whole key again from where it was issued.", 3),
    "kind.wrapper-lost": ("Copy the whole key again from where it was issued.", 3),
    "kind.unknown": ("Check what was copied.", 2),
    "kind.encrypted": ("Give the application the decrypted value", 2),
    "kind.legacy": ("The catalogue's own advice.", 1),
    "endpoint.unknown-domain": ("Make sure that you know this host", 1),
    "endpoint.private": ("Copy the endpoint from the Momento console, unless you run Momento Local.", 1),
    "endpoint.lookalike": ("Do not use it, and tell us where it came from.", 2),
    "time.not-yet": ("Check the clocks of the computer that issued it", 2),
    "time.expired": ("The catalogue's own advice.", 2),
    "permission.undecodable": ("Tell us who issued it, and issue a new one.", 1),
    "permission.mixed-scope": ("If it should cover only some keys, issue it again", 1),
}


@pytest.mark.parametrize("code", FIRST_STEPS)
def test_the_customer_reads_the_steps_for_the_worst_finding(code: str) -> None:
    told = steps({"code": code, "fix": "The catalogue's own advice.", "causes": []}, str)
    first, count = FIRST_STEPS[code]
    assert told[0].startswith(first)
    assert len(told) == count


def test_an_error_text_is_followed_from_its_usual_causes_on() -> None:
    told = steps({"code": "text.timeout", "fix": "Ask.", "causes": ["It is slow."]}, str)
    assert told[0].startswith("Check the usual causes below")
    assert told[1].endswith("Do not send the key.")


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("<b>", "&lt;b\\>"),
        ("a & b", "a &amp; b"),
        ("*a* [b] |d ~e", "\\*a\\* \\[b\\] \\|d \\~e"),
        ("snake_case and _it_", "snake_case and \\_it\\_"),
        ("`x` \\", "`x` \\\\"),
        ("`*x*`https://evil.example/x", "`*x*https://evil.example/x`"),
        ("one ` back quote", "one \\` back quote"),
        ("see https://evil.example/x", "see `https://evil.example/x`"),
        ("by https://evil.example/x, not", "by `https://evil.example/x`, not"),
        ("one\u202etwo", "one⟨U+202E⟩two"),
    ],
)
def test_foreign_text_is_no_markup_in_the_technical_report(text: str, written: str) -> None:
    assert escaped_markdown(text) == written
