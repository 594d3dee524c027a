"""An endpoint in Momento's domain that differs from a public one as a mistyped one does."""

from __future__ import annotations

import json

import pytest

from inspector.credential.endpoint.regions import ENDPOINTS, endpoint_meant
from inspector.credential.inspection import inspect_all
from inspector.diagnosis import Severity, run
from inspector.diagnosis.verdict.verdict import VerdictSeverity, verdict
from tests.credential.make import NOW, key_v1, key_v2

HOST = "cell-4-us-west-2-1.prod.a.momentohq.com"
MISTYPED = [
    HOST.replace(".a.", "."),
    HOST.replace(".prod", ""),
    HOST.replace(".prod.a", ""),
    HOST.replace(".prod", ".pord"),
    HOST.replace("-1.prod", ".prod"),
    HOST.replace("-1.prod", "-1-prod"),
    HOST.replace("cell-", "cell"),
    HOST.replace("us-west-2", "us-west2"),
    HOST.removeprefix("cell-4-"),
    HOST.replace("cell-4-us-west-2-1", "us-west-2"),
]
OF_ANOTHER_CELL = ["cell-5-us-west-2-1", "cell-1-us-west-1-1", "cell-us-west-2-1", "cell-external-beta-1"]


def carried(host: str) -> list[str]:
    return [
        key_v1(host),
        f"MOMENTO_API_KEY={key_v2()}\nMOMENTO_ENDPOINT={host}\n",
        json.dumps({"apiKey": key_v2(), "endpoint": host}),
    ]


@pytest.mark.parametrize("host", MISTYPED)
@pytest.mark.parametrize("carrier", range(3))
def test_a_mistyped_endpoint_is_told_with_the_one_that_was_meant(carrier: int, host: str) -> None:
    (found,) = inspect_all(carried(host)[carrier], NOW)
    every = run(found, NOW)
    (told,) = [each for each in every if each.code == "endpoint.wrong-host"]
    assert told.severity is Severity.WARNING
    assert f"`{host}`" in str(told.evidence)
    assert f"`{HOST}`" in str(told.evidence)
    said = verdict(found, every, NOW)
    assert (said.severity, said.about) == (VerdictSeverity.WARNING, told)
    assert f"It should probably be `{HOST}`." in str(said.sentence)


@pytest.mark.parametrize("cell", OF_ANOTHER_CELL)
@pytest.mark.parametrize("carrier", range(3))
def test_another_number_or_region_is_a_private_cell_and_not_mistyped(carrier: int, cell: str) -> None:
    (found,) = inspect_all(carried(f"{cell}.prod.a.momentohq.com")[carrier], NOW)
    codes = [each.code for each in run(found, NOW)]
    assert "endpoint.wrong-host" not in codes
    assert "endpoint.unknown-cell" in codes


@pytest.mark.parametrize("host", sorted(ENDPOINTS))
def test_no_public_endpoint_is_a_mistyped_form_of_another(host: str) -> None:
    assert endpoint_meant(host) is None


@pytest.mark.parametrize("host", sorted(ENDPOINTS))
def test_a_public_endpoint_without_one_of_its_letters_is_recognized(host: str) -> None:
    for at, character in enumerate(host[: -len(".momentohq.com")]):
        if character.isalpha():
            assert endpoint_meant(host[:at] + host[at + 1 :]) in (host, None)
    assert endpoint_meant(host.replace("prod", "prd")) == host
