"""Kinds of peers that are no Momento, by name: what stands between a computer and a service, or in its place."""

from __future__ import annotations

from tests.interop import peers
from tests.interop.peers import Behaviour
from tests.interop.web_peers import (
    EMPTY_MESSAGE,
    GRPC,
    HTML,
    Header,
    begins,
    dribbles,
    goes_away,
    headers,
    http1,
    http2,
    informs_then,
    never,
    page,
    reset,
    says,
    trailed,
)

JSON: tuple[Header, ...] = ((b":status", b"200"), (b"content-type", b"application/json"))
WEB: tuple[Header, ...] = ((b":status", b"200"), (b"content-type", b"application/grpc-web+proto"))
FORBIDDEN: tuple[Header, ...] = ((b":status", b"403"), (b"content-type", b"text/html"))


def status(number: int) -> Header:
    return (b"grpc-status", str(number).encode())


ANSWERS: dict[str, Behaviour] = {
    "a page": http2(page(HTML)),
    "an empty page": http2(headers(*HTML)),
    "a login page after a redirect": http2(
        headers((b":status", b"302"), (b"location", b"https://login.example/"))
    ),
    "a page with the status of a success": http2(trailed(HTML, status(0), body=EMPTY_MESSAGE)),
    "a page with the status of a denial": http2(headers(*HTML, status(7))),
    "a page with the status of no credential": http2(headers(*HTML, status(16))),
    "a page with the status of a limit": http2(trailed(HTML, status(8), body=b"")),
    "JSON with the status of a denial": http2(headers(*JSON, status(7))),
    "no content type": http2(headers((b":status", b"200"), status(7))),
    "a content type that only begins like gRPC's": http2(
        headers((b":status", b"200"), (b"content-type", b"application/grpcfoo"), status(16))
    ),
    "gRPC-Web with its trailers in the body": http2(page(WEB, b"\x80\x00\x00\x00\x0fgrpc-status:7\r\n")),
    "gRPC-Web with trailers": http2(trailed(WEB, status(7))),
    "gRPC-Web as text": http2(
        trailed([(b":status", b"200"), (b"content-type", b"application/grpc-web-text")], status(0))
    ),
    "gRPC under a web server's refusal": http2(
        headers((b":status", b"403"), (b"content-type", b"application/grpc"), status(7))
    ),
    "gRPC without a :status": http2(headers((b"content-type", b"application/grpc"), status(7))),
    "gRPC headers and no status": http2(headers(*GRPC)),
    "gRPC headers, a message and no status": http2(page(GRPC, EMPTY_MESSAGE)),
    "gRPC with a body that is no message": http2(page(GRPC, b"<html>")),
    "a gRPC status that is no number": http2(headers(*GRPC, (b"grpc-status", b"banana"))),
    "a gRPC status that is empty": http2(headers(*GRPC, (b"grpc-status", b""))),
    "a gRPC status that is below zero": http2(headers(*GRPC, (b"grpc-status", b"-7"))),
    "a gRPC status nobody knows": http2(headers(*GRPC, (b"grpc-status", b"99"))),
    "a gRPC server without Momento's services": http2(headers(*GRPC, status(12))),
    "a gRPC gateway with nothing behind it": http2(headers(*GRPC, status(14))),
    "a refusal and a page": http2(page(FORBIDDEN)),
    "a refusal after a 103": http2(informs_then(headers(*FORBIDDEN), b"103")),
    "a refusal after a 100": http2(informs_then(page(FORBIDDEN), b"100", b"100")),
    "a request for a password": http2(
        headers((b":status", b"401"), (b"content-type", b"text/html"), (b"www-authenticate", b"Basic"))
    ),
    "a request for a proxy's password": http2(
        headers((b":status", b"407"), (b"content-type", b"text/html"), (b"proxy-authenticate", b"Basic"))
    ),
    "a busy web server": http2(
        headers((b":status", b"429"), (b"content-type", b"text/html"), (b"retry-after", b"1"))
    ),
    "headers of 21 kB": http2(trailed([*GRPC, (b"x", b"y" * 21_000)], status(0), body=EMPTY_MESSAGE)),
    "a body that was not compressed": http2(
        trailed([*GRPC, (b"grpc-encoding", b"gzip")], status(0), body=b"\x01\x00\x00\x00\x03abc")
    ),
    "a body that says it is 4 GB": http2(page(GRPC, b"\x00\xff\xff\xff\xff")),
    **{f"a stream reset with code {code}": http2(reset(code)) for code in range(14)},
    "headers and a stream reset as inadequate": http2(reset(12, *GRPC)),
    "a page and a stream reset as too busy": http2(reset(11, *HTML)),
    "a connection given up": http2(goes_away(0)),
    "a connection given up as too busy": http2(goes_away(11)),
    "a connection given up as inadequate": http2(goes_away(12)),
    "a page over HTTP/1.1": http1(200),
    "a switch of protocols": http1(101, "Upgrade: websocket", "Connection: Upgrade", body=""),
    "a login page over HTTP/1.1": http1(302, "Location: https://login.example/"),
    "a proxy over HTTP/1.1": http1(407, "Proxy-Authenticate: Basic realm=proxy"),
    "gRPC's headers over HTTP/1.1": http1(200, "content-type: application/grpc", "grpc-status: 7", body=""),
    "HTTP/0.9": says(b"<html>hello</html>", first=False),
    "a shoutcast server": says(b"ICY 200 OK\r\n\r\n", first=False),
    "SSH": says(b"SSH-2.0-OpenSSH_9.6\r\n"),
    "SMTP": says(b"220 mail.example ESMTP\r\n"),
    "POP3": says(b"+OK ready\r\n"),
    "IMAP": says(b"* OK IMAP4rev1\r\n"),
    "FTP": says(b"220 ftp.example\r\n"),
    "Redis": says(b"-ERR unknown command\r\n", first=False),
    "memcached": says(b"ERROR\r\n", first=False),
    "MySQL": says(b"\x4a\x00\x00\x00\x0a8.0.36\x00\x08\x00\x00\x00abcdefgh\x00\xff\xf7"),
    "PostgreSQL": says(b"E\x00\x00\x00\x1aSFATAL\x00C08P01\x00\x00", first=False),
    "MQTT": says(b"\x20\x02\x00\x05", first=False),
    "AMQP": says(b"AMQP\x00\x00\x09\x01", first=False),
    "LDAP": says(b"\x30\x0c\x02\x01\x01\x61\x07\x0a\x01\x02\x04\x00\x04\x00", first=False),
    "DNS over TCP": says(b"\x00\x0c\x12\x34\x81\x81\x00\x00\x00\x00\x00\x00\x00\x00", first=False),
    "SOCKS": says(b"\x05\xff", first=False),
    "VNC": says(b"RFB 003.008\n"),
    "telnet": says(b"\xff\xfd\x18\xff\xfd\x20login: "),
    "a TLS alert": says(b"\x15\x03\x01\x00\x02\x02\x28", first=False),
    "TLS that begins by itself": says(b"\x16\x03\x03\x00\x31\x02\x00\x00\x2d\x03\x03" + bytes(32)),
    "rubbish": peers.garbage,
    "rubbish after SETTINGS": peers.garbage_after_settings,
    "a reset at once": peers.resets,
    "a reset after the request": peers.resets_after_request,
    "half closed": peers.half_closes,
}
"""Peers that answer, or end the connection, at once."""

SILENCES: dict[str, Behaviour] = {
    "a gateway that answers one request, without a status": peers.http2_gateway,
    "silence": peers.silent,
    "silence after SETTINGS": peers.silent_after_settings,
    "silence after the request": http2(never),
    "silence after gRPC's headers": http2(begins(*GRPC)),
    "silence after a page's headers": http2(begins(*FORBIDDEN)),
    "a byte now and then": dribbles,
}
"""Peers that leave a call waiting."""
