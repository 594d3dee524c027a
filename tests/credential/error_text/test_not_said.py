"""Status names that no call received: source code, settings, lists of all statuses and prose are no error texts."""

from __future__ import annotations

import json

import pytest

from inspector.credential.error_text.find import find_error_text
from inspector.credential.inspection import inspect
from inspector.credential.model.kinds import Kind
from tests.credential.make import NOW

ENUMERATION = (
    "export enum Code {\n  OK = 0,\n  CANCELLED = 1,\n  DEADLINE_EXCEEDED = 4,\n"
    "  PERMISSION_DENIED = 7,\n  UNAUTHENTICATED = 16,\n}\n"
)
SOURCE = {
    "an enumeration": ENUMERATION,
    "Python": (
        "try:\n    get()\nexcept grpc.RpcError as e:\n    if e.code() == grpc.StatusCode.UNAUTHENTICATED:\n"
        "        refresh()\n    elif e.code() == grpc.StatusCode.RESOURCE_EXHAUSTED:\n        wait()\n"
    ),
    "several": "if e.code() in (grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.DEADLINE_EXCEEDED):\n    retry()\n",
    "a test": "self.assertEqual(e.code(), grpc.StatusCode.UNAUTHENTICATED)\n",
    "a server": "context.abort(grpc.StatusCode.UNAUTHENTICATED, 'Invalid token')\n",
    "cases": "switch (code) {\n  case 'PERMISSION_DENIED': return 403;\n  case 'UNAUTHENTICATED': return 401;\n}\n",
    "a match": "match status {\n    UNAUTHENTICATED => Err(x),\n    _ => Ok(()),\n}",
    "numbers": 'codes = {"PERMISSION_DENIED": 403, "UNAUTHENTICATED": 401}\n',
    "a code of the SDKs": "if (e.errorCode() === MomentoErrorCode.LIMIT_EXCEEDED_ERROR) { wait(); }\n",
    "an import": "import momento.sdk.exceptions.AuthenticationException;\n",
    "a handler": "} catch (momento.sdk.exceptions.TimeoutException e) {\n  retry();\n}\n",
    "a bare handler": "try:\n    get()\nexcept LimitExceededException as e:\n    wait()\n",
    "a bare handler in Java": "} catch (AuthenticationException e) {\n  retry();\n}\n",
    "a branch of Kotlin": "when (e) {\n  is LimitExceededException -> retry()\n}\n",
    "a class that is raised": "throw new AuthenticationException(message);\n",
    "a comment of Java": "/**\n * @throws LimitExceededException when a limit is reached\n */\n",
    "a docstring": "Raises AuthenticationError when the key is not accepted.\n",
    "a retry policy": json.dumps(
        {"retryPolicy": {"retryableStatusCodes": ["UNAVAILABLE", "RESOURCE_EXHAUSTED"]}}, indent=4
    ),
    "texts": "  UNAUTHENTICATED: 'Please sign in',\n  PERMISSION_DENIED: 'No access',\n",
    "names": "    UNAUTHENTICATED = 'unauthenticated'\n    PERMISSION_DENIED = 'permission_denied'\n",
    "states": "enum class State { UNAUTHENTICATED, AUTHENTICATED, EXPIRED }\n",
    "a type": "type State = 'UNAUTHENTICATED' | 'AUTHENTICATED';\n",
    "a case": "switch (state) { case 'unauthenticated': return 1; case 'loading': return 2; }\n",
    "macros": "#define UNAVAILABLE 14\n#define UNAUTHENTICATED 16\n",
    "a table": "| 7 | PERMISSION_DENIED | no rights |\n| 16 | UNAUTHENTICATED | no identity |\n",
    "columns": "7\tPERMISSION_DENIED\tno rights\n16\tUNAUTHENTICATED\tno identity\n",
    "a list": "- UNAUTHENTICATED\n- PERMISSION_DENIED\n- NOT_FOUND\n",
}
OTHERS = (
    json.dumps({"orders": [{"id": 7, "status": "CANCELLED"}, {"id": 8, "status": "UNKNOWN"}]}),
    "job: nightly\nstatus: ABORTED\nstarted: 02:00\n",
    "42 tests: 12 passed, 3 CANCELLED, 2 unknown\n",
    "5 aborted (3)\n",
    "9 permission denied\n",
)
"""States and counts of something else than a call."""
PROSE = (
    "Our landing page is shown to unauthenticated visitors.",
    "Allow unauthenticated invocations to [my-service] (y/N)? n\n",
    "6379/tcp open  redis (unauthenticated access allowed)\n",
    "An unauthenticated, remote attacker could read files. CVSS 9.8.",
    "Unauthenticated users can read, authenticated users can write.",
)
RECEIVED = (
    "Wir bekommen unauthenticated beim Login",
    "Kunde meldet: unauthenticated seit gestern",
    "we get unauthenticated errors",
    "unauthenticated と言われます",
    'Got "unauthenticated" from the server',
    "it's unauthenticated, what now?",
    'RpcError("PERMISSION_DENIED", "Invalid key")',
    'UNAUTHENTICATED: "Invalid token" at Client.get',
    'UNAUTHENTICATED: "Invalid token"\n',
    "Error: PERMISSION_DENIED: 'no access'\n",
    '{"errors": ["UNAUTHENTICATED: bad"]}',
    '{"code":"RESOURCE_EXHAUSTED","x":1}',
    "16 UNAUTHENTICATED: x\n14 UNAVAILABLE: y\n8 RESOURCE_EXHAUSTED: z\n",
    "we get 7 PERMISSION_DENIED and sometimes 16 UNAUTHENTICATED",
    "| 10:31 | PERMISSION_DENIED | get |",
    "grpc.StatusCode.UNAUTHENTICATED",
    "StatusCode.DEADLINE_EXCEEDED",
)


@pytest.mark.parametrize("text", SOURCE.values(), ids=SOURCE)
def test_source_code_and_lists_are_no_error_texts(text: str) -> None:
    assert find_error_text(text) is None
    assert inspect(text, NOW).kind is not Kind.ERROR_TEXT


@pytest.mark.parametrize("text", [*PROSE, *OTHERS])
def test_prose_about_visitors_is_no_error_text(text: str) -> None:
    assert find_error_text(text) is None


@pytest.mark.parametrize("text", RECEIVED)
def test_what_somebody_received_is(text: str) -> None:
    assert find_error_text(text) is not None


def test_an_error_below_the_list_is_found() -> None:
    found = find_error_text(f"{ENUMERATION}\nError: Invalid Auth token.\n")
    assert found is not None
    assert found.words.startswith("Invalid")
