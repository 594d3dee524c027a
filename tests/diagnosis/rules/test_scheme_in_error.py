"""An error that shows ``cache.https`` says that the endpoint was written with a scheme."""

from __future__ import annotations

import pytest

from inspector.credential.inspection import inspect
from inspector.diagnosis import run
from inspector.diagnosis.finding import Finding, Severity
from tests.credential.make import HOST, NOW, key_v1, key_v2


def _said(text: str) -> list[Finding]:
    return [each for each in run(inspect(text, NOW), NOW) if each.code == "endpoint.not-a-host"]


@pytest.mark.parametrize(
    "error",
    [
        "Name resolution failed for target dns:cache.https://{host}",
        "DNS resolution failed for control.https://{host}:443",
    ],
)
def test_a_host_that_only_such_an_error_names_was_written_with_a_scheme(error: str) -> None:
    (found,) = _said(f"Our key {key_v2()}: {error.format(host=HOST)}\n")
    assert found.severity is Severity.ERROR
    assert f"`https://{HOST}` is not a host name" in str(found.evidence)


@pytest.mark.parametrize("error", ["Could not resolve host: cache.https", f"dns:cache.https://{HOST}"])
def test_beside_a_clean_endpoint_such_an_error_is_a_warning(error: str) -> None:
    (found,) = _said(f"MOMENTO_API_KEY={key_v2()}\nMOMENTO_ENDPOINT={HOST}\n\n{error}\n")
    assert found.severity is Severity.WARNING
    assert "`cache.https`" in str(found.evidence)


def test_a_key_with_its_endpoint_inside_is_not_accused() -> None:
    (found,) = _said(f"{key_v1()}\n\nName resolution failed for target dns:cache.https://{HOST}\n")
    assert found.severity is Severity.WARNING


def test_a_host_without_a_scheme_is_not_told() -> None:
    assert _said(f"{key_v2()} Name resolution failed for target dns:cache.{HOST}\n") == []
