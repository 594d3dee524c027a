"""The sandbox's HTTP API with clients that have nothing in common with this program: curl and httpx."""

from __future__ import annotations

import base64
import contextlib
import gc
import logging
import socket
import subprocess
import time
from collections.abc import Iterator
from email.utils import parsedate_to_datetime

import httpx
import pytest

from inspector.credential.permissions.rules import Resource, Role, Rule, Selector
from inspector.sandbox import Front, Sandbox
from inspector.sandbox.enforce import LARGEST_ITEM
from tests.sandbox.callers import inner
from tests.sandbox.fronts.running import CACHE, sandbox_with, tool

READ_ONLY = Rule(Resource.CACHE, Role.READ_ONLY, Selector.name(CACHE))


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with sandbox_with(Front.HTTP) as running:
        yield running


def client(sandbox: Sandbox, credential: str | None = None) -> httpx.Client:
    base = f"http://127.0.0.1:{sandbox.port_of(Front.HTTP)}"
    token = inner(sandbox.api_key if credential is None else credential)
    return httpx.Client(base_url=base, headers={"authorization": token}, trust_env=False)


def cache(key: str, **more: str) -> str:
    return str(httpx.URL(f"/cache/{CACHE}", params={"key": key, **more}))


def test_a_value_is_put_read_and_deleted(sandbox: Sandbox) -> None:
    with client(sandbox) as asked:
        assert asked.put(cache("mo", ttl_seconds="60"), content=b"\x00\xff value").status_code == 204
        read = asked.get(cache("mo"))
        assert (read.status_code, read.content) == (200, b"\x00\xff value")
        assert read.headers["content-type"] == "application/octet-stream"
        assert asked.delete(cache("mo")).status_code == 204
        missing = asked.get(cache("mo"))
        assert (missing.status_code, missing.text) == (404, "Key Not Found")


def test_curl_puts_and_reads_a_value(sandbox: Sandbox) -> None:
    curl = tool("curl")
    url = f"http://127.0.0.1:{sandbox.port_of(Front.HTTP)}/cache/{CACHE}?key=mo"

    def run(*arguments: str) -> str:
        command = [curl, "-sS", "--noproxy", "*", "-m", "10", "-H", "@-", *arguments]
        header = f"Authorization: {inner(sandbox.api_key)}\n"
        ended = subprocess.run(command, input=header, capture_output=True, text=True, timeout=20, check=True)
        return ended.stdout

    assert (
        run("-w", "%{http_code}", "-X", "PUT", "--data-binary", "by curl", f"{url}&ttl_seconds=60") == "204"
    )
    assert run("-w", " %{http_code}", url) == "by curl 200"
    assert run("-w", "%{http_code}", "-X", "DELETE", url) == "204"
    assert run("-w", " %{http_code}", url) == "Key Not Found 404"


def test_a_key_of_bytes_goes_as_base64(sandbox: Sandbox) -> None:
    sandbox.put(CACHE, b"\xfb\xff\x00", b"found")
    for text in (base64.urlsafe_b64encode(b"\xfb\xff\x00").decode(), "-_8A"):
        with client(sandbox) as asked:
            assert asked.get(f"/cache/{CACHE}", params={"key_base64": text}).content == b"found"


def test_the_same_items_are_seen_over_every_way(sandbox: Sandbox) -> None:
    with client(sandbox) as asked:
        asked.put(cache("new", ttl_seconds="60"), content=b"v")
    assert sandbox.item_count == 1


def test_the_token_may_be_in_the_query_but_not_in_both_places(sandbox: Sandbox) -> None:
    token = inner(sandbox.api_key)
    with client(sandbox) as asked:
        assert asked.get(cache("mo", token=token)).status_code == 400
        del asked.headers["authorization"]
        assert asked.get(cache("mo", token=token)).status_code == 404
        assert asked.get(cache("mo")).status_code == 401


def test_each_refusal_has_its_status(sandbox: Sandbox) -> None:
    with client(sandbox, sandbox.key([READ_ONLY])) as limited:
        assert limited.get(cache("mo")).status_code == 404
        assert limited.put(cache("mo", ttl_seconds="60"), content=b"v").status_code == 403
        assert limited.get("/cache/other?key=mo").status_code == 403
    with client(sandbox) as asked:
        gone = asked.get("/cache/nowhere?key=mo")
        assert (gone.status_code, gone.text) == (404, "Cache Not Found")
        assert asked.put(cache("mo"), content=b"v").status_code == 400
        assert asked.put(cache("mo", ttl_seconds="-1"), content=b"v").status_code == 400
        assert asked.get(f"/cache/{CACHE}").status_code == 400
        assert asked.get(f"/cache/{CACHE}?key_base64=%21").status_code == 400
    with client(sandbox, sandbox.mint([READ_ONLY], -5)) as expired:
        assert expired.get(cache("mo")).status_code == 401


def test_the_date_is_the_sandboxs_clock(sandbox: Sandbox) -> None:
    sandbox.faults.clock_offset_seconds = 540
    with client(sandbox) as asked:
        told = asked.get(cache("mo")).headers["date"]
    assert told.endswith(" GMT")
    date = parsedate_to_datetime(told).timestamp()
    assert date == pytest.approx(time.time() + 540, abs=3)


FAILURES = [
    ("INVALID_ARGUMENT", 400),
    ("UNAUTHENTICATED", 401),
    ("PERMISSION_DENIED", 403),
    ("NOT_FOUND", 404),
    ("RESOURCE_EXHAUSTED", 429),
    ("INTERNAL", 500),
    ("UNAVAILABLE", 500),
]


@pytest.mark.parametrize(("failure", "status"), FAILURES)
def test_it_fails_with_the_status_that_was_set(sandbox: Sandbox, failure: str, status: int) -> None:
    sandbox.faults.fail(failure, method="Get")
    with client(sandbox) as asked:
        assert asked.get(cache("mo")).status_code == status
        assert asked.put(cache("mo", ttl_seconds="60"), content=b"v").status_code == 204
        sandbox.faults.clear()
        assert asked.get(cache("mo")).status_code == 200


def test_it_can_be_slow_cut_dropped_garbled_or_a_proxy(sandbox: Sandbox) -> None:
    sandbox.put(CACHE, b"mo", b"a value")
    faults = sandbox.faults
    with client(sandbox) as asked:
        faults.delay_seconds = 0.3
        start = time.perf_counter()
        assert asked.get(cache("mo")).status_code == 200
        assert time.perf_counter() - start >= 0.3
        faults.clear()
        faults.proxy_status = 403
        page = asked.get(cache("mo"))
        assert (page.status_code, page.headers["content-type"]) == (403, "text/html")
        for fault in ("cut", "garbage", "drop_connection"):
            faults.clear()
            setattr(faults, fault, True)
            with pytest.raises(httpx.TransportError):
                asked.get(cache("mo"))
        faults.clear()
        assert asked.get(cache("mo")).content == b"a value"


def test_a_request_that_is_no_http_is_refused(sandbox: Sandbox) -> None:
    with socket.create_connection(("127.0.0.1", sandbox.port_of(Front.HTTP)), 5) as plain:
        plain.sendall(b"*1\r\n$4\r\nPING\r\n\r\n")
        assert plain.recv(1000).startswith(b"HTTP/1.1 400")


def test_an_answer_without_content_has_no_length_and_a_broken_body_is_refused(sandbox: Sandbox) -> None:
    with client(sandbox) as asked:
        put = asked.put(cache("mo", ttl_seconds="60"), content=b"v")
        assert put.status_code == 204
        assert not {"content-length", "content-type"} & set(put.headers)
        wrong = asked.get(f"/cache/{CACHE}", params={"key_base64": "!!"})
        assert (wrong.status_code, wrong.text) == (400, "key_base64 is not URL-safe base64")
    head = b"PUT /cache/c?key=k HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
    with socket.create_connection(("127.0.0.1", sandbox.port_of(Front.HTTP)), 5) as plain:
        plain.sendall(head + b"no length\r\n")
        assert plain.recv(1000).startswith(b"HTTP/1.1 400")


def test_it_is_off_until_it_is_asked_for() -> None:
    with sandbox_with() as sandbox:
        assert sandbox.port_of(Front.HTTP) == sandbox.port_of(Front.RESP) == 0


def test_it_ends_with_the_sandbox_and_its_connections_with_it() -> None:
    with sandbox_with(Front.HTTP) as sandbox:
        asked = client(sandbox)
        asked.get(cache("mo"))
    with pytest.raises(httpx.TransportError):
        asked.get(cache("mo"))
    asked.close()
    assert sandbox.port_of(Front.HTTP) == 0


@pytest.mark.parametrize(
    ("seconds", "taken"),
    [
        ("1", True),
        (str(2**63 // 1000 - 1), True),
        (str(2**63 // 1000), False),
        ("9" * 19, False),
        ("9" * 25, False),
        ("0", False),
        ("", False),
        ("1.5", False),
        ("\u0661", False),
    ],
)
def test_a_life_is_a_whole_number_of_seconds_that_the_store_can_hold(
    sandbox: Sandbox, seconds: str, taken: bool
) -> None:
    with client(sandbox) as asked:
        answer = asked.put(cache("mo", ttl_seconds=seconds), content=b"v")
    assert answer.status_code == (204 if taken else 400)
    if not taken:
        assert answer.text == "ttl_seconds must be a positive whole number"


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/"),
        ("GET", "/cache/"),
        ("GET", f"/cache/{CACHE}/more?key=mo"),
        ("GET", f"/caches/{CACHE}?key=mo"),
        ("POST", f"/cache/{CACHE}?key=mo"),
    ],
)
def test_another_path_or_method_is_not_found(sandbox: Sandbox, method: str, path: str) -> None:
    with client(sandbox) as asked:
        answer = asked.request(method, path)
    assert (answer.status_code, answer.text) == (404, "Not Found")


def said(sandbox: Sandbox, *sent: bytes) -> bytes:
    """What comes for these bytes until the server closes the connection."""
    heard = b""
    with socket.create_connection(("127.0.0.1", sandbox.port_of(Front.HTTP)), 20) as plain:
        for part in sent:
            plain.sendall(part)
        while chunk := plain.recv(65_536):
            heard += chunk
    return heard


def request(sandbox: Sandbox, method: str, *lines: str, key: str = "mo", close: bool = True) -> bytes:
    head = [f"{method} /cache/{CACHE}?key={key}&ttl_seconds=60 HTTP/1.1", "Host: x", *lines]
    head += [f"Authorization: {inner(sandbox.api_key)}", *(["Connection: close"] if close else [])]
    return "\r\n".join([*head, "", ""]).encode()


def test_an_answer_says_its_length_and_what_it_is(sandbox: Sandbox) -> None:
    sandbox.put(CACHE, b"mo", b"a value")
    for key, status, kind, body in (
        ("mo", b"200", b"application/octet-stream", b"a value"),
        ("other", b"404", b"text/plain; charset=utf-8", b"Key Not Found"),
    ):
        head, _, told = said(sandbox, request(sandbox, "GET", key=key)).partition(b"\r\n\r\n")
        assert told == body
        first, *lines = head.split(b"\r\n")
        assert first.split()[1] == status
        found = dict(line.lower().split(b": ", 1) for line in lines)
        assert (found[b"content-type"], found[b"content-length"]) == (kind, b"%d" % len(body))
        assert b"transfer-encoding" not in found


def test_two_requests_are_answered_over_one_connection(sandbox: Sandbox) -> None:
    first, second = request(sandbox, "GET", close=False), request(sandbox, "GET")
    assert said(sandbox, first + second).count(b"HTTP/1.1 404") == 2


def test_a_client_that_waits_for_a_hundred_is_told_to_go_on(sandbox: Sandbox) -> None:
    head = request(sandbox, "PUT", "Content-Length: 1", "Expect: 100-continue", close=False)
    with socket.create_connection(("127.0.0.1", sandbox.port_of(Front.HTTP)), 20) as plain:
        plain.sendall(head)
        assert plain.recv(1_000).startswith(b"HTTP/1.1 100")
        plain.sendall(b"v")
        assert plain.recv(1_000).startswith(b"HTTP/1.1 204")


def test_a_head_may_have_32768_bytes_before_its_end(sandbox: Sandbox) -> None:
    head = f"GET /cache/{CACHE}?key=mo HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX: ".encode()
    longest = head + b"x" * (32_768 - len(head))
    assert said(sandbox, longest, b"\r\n\r\n").startswith(b"HTTP/1.1 401")
    refused = said(sandbox, longest + b"x")
    assert refused.startswith(b"HTTP/1.1 400")
    assert refused.endswith(b"\r\n\r\nMalformed request")


@pytest.mark.parametrize(("method", "status"), [("GET", b"200"), ("DELETE", b"204")])
def test_an_answer_can_be_cut_before_its_last_byte_or_its_last_line(
    sandbox: Sandbox, method: str, status: bytes
) -> None:
    sandbox.put(CACHE, b"mo", b"a value")
    sandbox.faults.cut = True
    head, end, body = said(sandbox, request(sandbox, method)).partition(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 " + status)
    assert (end, body) == ((b"\r\n\r\n", b"a valu") if method == "GET" else (b"", b""))
    assert method == "GET" or head.endswith(b"\r\n")


def test_garbage_is_no_http_and_ends_the_connection(sandbox: Sandbox) -> None:
    sandbox.faults.garbage = True
    assert said(sandbox, request(sandbox, "GET", close=False)).startswith(
        b"\x00\x01 this is not HTTP \xff\xfe"
    )


@pytest.mark.parametrize("more", [-1, 0, 1, 2_000_000])
def test_an_item_may_have_5_mebibytes_with_its_key(sandbox: Sandbox, more: int) -> None:
    value = bytes(LARGEST_ITEM - len("m") + more)
    with client(sandbox) as asked:
        put = asked.put(cache("m", ttl_seconds="60"), content=value)
        if more > 0:
            assert put.status_code == 429
            assert asked.get(cache("m")).status_code == 404
        else:
            assert put.status_code == 204
            assert asked.get(cache("m")).content == value


def test_connections_that_end_in_any_way_leave_nothing_in_the_log(caplog: pytest.LogCaptureFixture) -> None:
    gc.collect()  # what a task raised is logged when it goes: here those of other tests
    with caplog.at_level(logging.WARNING):
        with sandbox_with(Front.HTTP) as running:
            socket.create_connection(("127.0.0.1", running.port_of(Front.HTTP)), 5).close()
            said(running, request(running, "GET"))
            for fault in ("garbage", "cut", "drop_connection"):
                setattr(running.faults, fault, True)
                with contextlib.suppress(ConnectionError):
                    said(running, request(running, "GET", close=False))
                running.faults.clear()
        gc.collect()
    assert caplog.records == []
