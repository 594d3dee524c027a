"""An HTTP server that is not the sandbox's: Python's own, behind TLS, with what Momento's HTTP API documents."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, unquote, urlsplit

TOKEN = "the.inner.token"


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    items: dict[tuple[str, bytes], bytes]
    lines: list[str]
    headers_seen: list[dict[str, str]]

    def do_GET(self) -> None:
        place = self._place()
        if place is None:
            return
        if place in self.items:
            self._answer(200, self.items[place], "application/octet-stream")
        else:
            self._answer(404, b"Key Not Found")

    def do_PUT(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        place = self._place()
        if place is not None:
            self.items[place] = body
            self._answer(204)

    def do_DELETE(self) -> None:
        place = self._place()
        if place is not None:
            self.items.pop(place, None)
            self._answer(204)

    def _place(self) -> tuple[str, bytes] | None:
        self.lines.append(self.requestline)
        self.headers_seen.append({name.lower(): value for name, value in self.headers.items()})
        if self.headers["Authorization"] != TOKEN:
            self._answer(401, b"Invalid or expired")
            return None
        parts = urlsplit(self.path)
        cache = unquote(parts.path.removeprefix("/cache/"))
        if cache == "nowhere":
            self._answer(404, b"Cache Not Found")
            return None
        return cache, parse_qs(parts.query)["key"][0].encode()

    def _answer(self, status: int, body: bytes = b"", kind: str = "text/plain") -> None:
        self.send_response(status)
        if status != 204:
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
        self.send_header("Set-Cookie", "sid=1; Path=/")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def other_server(tls: ssl.SSLContext) -> Iterator[tuple[int, type[_Handler]]]:
    """The port, and the handler with what was asked."""

    class Handler(_Handler):
        items: dict[tuple[str, bytes], bytes] = {}  # noqa: RUF012
        lines: list[str] = []  # noqa: RUF012
        headers_seen: list[dict[str, str]] = []  # noqa: RUF012

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.socket = tls.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield server.server_address[1], Handler
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)
