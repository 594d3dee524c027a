"""Every kind, expiry state and worst finding, and every text of ``field.json``: never good where an error is."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest

from inspector.credential.inspection import inspect
from inspector.credential.model.expiry import Expiry, ExpiryState
from inspector.credential.model.kinds import Kind
from inspector.credential.sdk.prediction import check_sdks
from inspector.credential.text.message import message
from inspector.diagnosis import Finding, Severity, run
from inspector.diagnosis.carriers import is_carrier
from inspector.diagnosis.catalogue.catalogue import all_entries
from inspector.diagnosis.verdict.verdict import Verdict, VerdictSeverity, verdict
from tests.credential.make import NOW, key_v1, token_v1
from tests.credential.reading.test_field import CASES, read
from tests.credential.reading.test_field import NOW as FIELD_NOW
from tests.diagnosis.verdict.test_verdict import MO

END = {
    ExpiryState.VALID: Expiry(expires_at=NOW + 10_000_000, known=True),
    ExpiryState.EXPIRING: Expiry(expires_at=NOW + 30, disposable=True, known=True),
    ExpiryState.EXPIRED: Expiry(expires_at=NOW - 5_000, known=True),
    ExpiryState.NEVER: Expiry(known=True),
    ExpiryState.UNKNOWN: Expiry(disposable=True, known=True),
}


def of(code: str) -> Finding:
    entry, said = all_entries()[code], message("Test", "Seen.")
    return Finding(code, entry.severity, entry.title, said, entry.fix)


def judged(kind: Kind, state: ExpiryState, *codes: str) -> Verdict:
    inspection = replace(inspect(token_v1(MO, exp=NOW + 100_000), NOW), kind=kind, expiry=END[state])
    return verdict(inspection, [of(code) for code in codes], NOW)


@pytest.mark.parametrize(("kind", "state"), list(product(Kind, ExpiryState)))
def test_no_kind_and_state_outweighs_the_worst_finding(kind: Kind, state: ExpiryState) -> None:
    for code, entry in all_entries().items():
        found = judged(kind, state, code)
        assert str(found.sentence).strip(" .")
        if entry.severity is Severity.ERROR:
            assert found.severity is VerdictSeverity.ERROR, code
        elif entry.severity is Severity.WARNING and not code.startswith("repair."):
            assert found.severity in (VerdictSeverity.WARNING, VerdictSeverity.ERROR), code


@pytest.mark.parametrize("state", [state for state in ExpiryState if state is not ExpiryState.UNKNOWN])
def test_the_sentence_names_the_state_of_a_whole_key(state: ExpiryState) -> None:
    inspection = replace(inspect(key_v1(exp=NOW + 9_999_999), NOW), expiry=END[state])
    found = verdict(inspection, run(inspection, NOW), NOW)
    said = {
        ExpiryState.VALID: "Valid until 2024-03-0",
        ExpiryState.EXPIRING: "Valid until 2023-11-14",
        ExpiryState.EXPIRED: "Expired 1 h 23 min ago.",
        ExpiryState.NEVER: "It never expires.",
    }
    assert said[state] in str(found.sentence)


@pytest.mark.parametrize("name", [name for name, case in CASES.items() if "bytes" not in case])
def test_a_text_as_people_have_it_is_judged_right(name: str) -> None:
    secret = CASES[name].get("secret") or ""
    for inspection in read(name):
        findings = run(inspection, FIELD_NOW)
        found = verdict(inspection, findings, FIELD_NOW)
        said = str(found.sentence)
        assert said.strip(" .")
        assert not any(secret[i : i + 8] in said for i in range(len(secret) - 7))
        check = check_sdks(inspection)
        taken = any(is_carrier(each.code, str(each.evidence)) for each in findings)
        rejected = check is not None and not (check.python.accepts and check.javascript.accepts)
        if any(each.severity is Severity.ERROR for each in findings) or (rejected and not taken):
            assert found.severity is VerdictSeverity.ERROR
        elif not rejected:
            assert found.severity is not VerdictSeverity.ERROR


@pytest.mark.parametrize("name", ["doc-fence-v1.md", "doc-tilde-v1.md", "doc-jira-code.txt"])
def test_the_fence_of_a_code_block_is_not_held_against_the_credential(name: str) -> None:
    (inspection,) = read(name)
    found = verdict(inspection, run(inspection, FIELD_NOW), FIELD_NOW)
    assert found.severity is VerdictSeverity.WARNING
    assert str(found.sentence).startswith("Nothing wrong found, but it may do everything")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "MOMENTO_API_KEY=${{ secrets.MOMENTO }}",
            "`MOMENTO_API_KEY` was never replaced: the secret should come from GitHub Actions.",
        ),
        (
            "op://vault/item/key",
            "A reference that was never replaced: the secret should come from 1Password.",
        ),
        ("MOMENTO_API_KEY=[MASKED]", "`MOMENTO_API_KEY` is only a masked copy: the secret was hidden by"),
        ("MOMENTO_API_KEY=null", "`MOMENTO_API_KEY` was never set: it contains only the word `null`."),
        ("YOUR_API_KEY", "The placeholder of an example, not a credential."),
    ],
)
def test_what_stands_for_a_credential_is_named_with_its_variable(text: str, said: str) -> None:
    inspection = inspect(text, NOW)
    assert str(verdict(inspection, run(inspection, NOW), NOW).sentence).startswith(said)


def test_a_repair_that_sdks_can_do_without_is_still_to_be_made_first() -> None:
    (inspection,) = read("jwt-padded-segs.txt")
    found = verdict(inspection, run(inspection, FIELD_NOW), FIELD_NOW)
    assert str(found.sentence).startswith("Repair this before use: padding (`=`) in the JWT.")
    assert found.action == "copy-repaired"


@pytest.mark.parametrize(
    ("name", "brief"),
    [
        ("serverless-ref.yml", "never replaced"),
        ("ps-cut.txt", "a masked copy"),
        ("empty-null.txt", "never set"),
    ],
)
def test_a_list_says_what_stands_for_the_credential(name: str, brief: str) -> None:
    inspection = read(name)[0]
    assert str(verdict(inspection, run(inspection, FIELD_NOW), FIELD_NOW).brief) == brief
