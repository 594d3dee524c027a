"""The findings for network faults, written for readers who do not know gRPC."""

from __future__ import annotations

from inspector.credential.text.message import message
from inspector.diagnosis.finding import Entry, Severity
from inspector.diagnosis.live.faults import Fault

NETWORK: dict[Fault, tuple[str, Entry]] = {
    Fault.NAME_RESOLUTION: (
        "live.name-resolution",
        Entry(
            Severity.ERROR,
            message("Live finding", "Host name not found"),
            message(
                "Live finding",
                "Compare the endpoint with the console, letter by letter. If it is right, check this "
                "computer's network: is it online, and does the company's DNS resolve external names?",
            ),
            message("Live finding", "No name server knows the host, or none could be reached."),
        ),
    ),
    Fault.REFUSED: (
        "live.refused",
        Entry(
            Severity.ERROR,
            message("Live finding", "Connection refused: no server on that port"),
            message(
                "Live finding",
                "Check host and port. For Momento Local and the sandbox, check that it is running on "
                "this port.",
            ),
            message("Live finding", "The computer answers, but no program uses that port."),
        ),
    ),
    Fault.UNREACHABLE: (
        "live.unreachable",
        Entry(
            Severity.ERROR,
            message("Live finding", "Host unreachable"),
            message(
                "Live finding",
                "Check network, VPN and firewall. The port must be open to this host: 443, and 6379 for RESP.",
            ),
            message("Live finding", "The name was resolved, but there is no network route to the address."),
        ),
    ),
    Fault.TIMEOUT: (
        "live.deadline",
        Entry(
            Severity.ERROR,
            message("Live finding", "Deadline exceeded"),
            message(
                "Live finding",
                "Try again with a longer deadline. If there is still no answer, a firewall may drop the "
                "connection, or the service has a problem: see its status page.",
            ),
            message("Live finding", "The server did not answer before the deadline."),
        ),
    ),
    Fault.DROPPED: (
        "live.unavailable",
        Entry(
            Severity.ERROR,
            message("Live finding", "Connection closed unexpectedly"),
            message(
                "Live finding",
                "Try again. If it happens every time, the port expects TLS or plain text, unlike this "
                "connection, or a firewall or proxy closes the connection.",
            ),
            message("Live finding", "The server, or a device on the way, closed the connection."),
        ),
    ),
    Fault.TLS_UNTRUSTED: (
        "live.tls-untrusted",
        Entry(
            Severity.ERROR,
            message("Live finding", "Untrusted server certificate"),
            message(
                "Live finding",
                "If the issuer is your company or a security product, it decrypts the traffic: get its "
                "CA file and select it in the connection settings. The application needs it too. "
                "Otherwise send nothing: someone may intercept the connection.",
            ),
            message(
                "Live finding",
                "The certificate's issuer is not trusted by gRPC, which uses its own list of authorities "
                "and not the system's.",
            ),
        ),
    ),
    Fault.TLS_EXPIRED: (
        "live.tls-untrusted",
        Entry(
            Severity.ERROR,
            message("Live finding", "Expired server certificate"),
            message(
                "Live finding",
                "Check this computer's date. If it is right, the operator of the server, or of the proxy "
                "in front of it, must renew the certificate.",
            ),
            message("Live finding", "By this computer's clock, the certificate is not valid."),
        ),
    ),
    Fault.TLS_NAME: (
        "live.tls-name",
        Entry(
            Severity.ERROR,
            message("Live finding", "Certificate for another host"),
            message(
                "Live finding",
                "Compare the endpoint with the names in the certificate. The endpoint may be wrong, a "
                "DNS entry may have changed, or someone may intercept the connection. No secret was "
                "sent.",
            ),
            message("Live finding", "The server is not the host that the endpoint names."),
        ),
    ),
    Fault.TLS_VERSION: (
        "live.tls-version",
        Entry(
            Severity.ERROR,
            message("Live finding", "TLS version too old"),
            message(
                "Live finding",
                "Check host and port. If they are right, a proxy on the way uses an old version: ask for TLS 1.2 or "
                "later.",
            ),
            message("Live finding", "The server and gRPC have no TLS version in common. gRPC needs TLS 1.2."),
        ),
    ),
    Fault.NOT_TLS: (
        "live.not-grpc",
        Entry(
            Severity.ERROR,
            message("Live finding", "The server does not use TLS"),
            message(
                "Live finding",
                "Check the port: Momento uses 443. For Momento Local, select it in the connection settings.",
            ),
            message("Live finding", "The answer was not encrypted."),
        ),
    ),
    Fault.NOT_GRPC: (
        "live.not-grpc",
        Entry(
            Severity.ERROR,
            message("Live finding", "Not a gRPC server"),
            message(
                "Live finding",
                "Check host and port. If they are right, a proxy answers instead of Momento or allows "
                "only HTTP/1.1: request HTTP/2 to this host.",
            ),
            message("Live finding", "A server answers, but not with the protocol that Momento uses."),
        ),
    ),
    Fault.NOT_HTTP_API: (
        "live.not-http-api",
        Entry(
            Severity.ERROR,
            message("Live finding", "Not Momento's HTTP API"),
            message(
                "Live finding",
                "Check host and port. If they are right, a proxy, a firewall or a login page answers instead of "
                "Momento: ask for access to this host.",
            ),
            message("Live finding", "Something answers over HTTP, but not as Momento's HTTP API does."),
        ),
    ),
    Fault.NOT_ACCOUNT_API: (
        "live.not-account-api",
        Entry(
            Severity.ERROR,
            message("Live finding", "Not Momento's account service"),
            message(
                "Live finding",
                "A proxy, a firewall or a login page answers instead of Momento: ask for access to the host of the "
                "account service.",
            ),
            message(
                "Live finding", "Something answers over HTTPS, but not as Momento's account service does."
            ),
        ),
    ),
    Fault.NOT_RESP: (
        "live.not-resp",
        Entry(
            Severity.ERROR,
            message("Live finding", "Not a RESP server"),
            message(
                "Live finding",
                "Check host and port: Momento's RESP gateway uses port 6379 with TLS. If they are right, a proxy "
                "or firewall answers instead of Momento.",
            ),
            message("Live finding", "A server answers, but not with the protocol of Valkey and Redis."),
        ),
    ),
    Fault.PROXY: (
        "live.proxy",
        Entry(
            Severity.ERROR,
            message("Live finding", "The proxy refused the call"),
            message(
                "Live finding",
                "Request access to this host on port 443 through the proxy, or exclude the host from the "
                "proxy (no_proxy).",
            ),
            message("Live finding", "The environment sets a proxy, which refused the connection."),
        ),
    ),
    Fault.TOO_LARGE: (
        "live.internal",
        Entry(
            Severity.ERROR,
            message("Live finding", "Response too large"),
            message("Live finding", "Read smaller values. The official SDKs have the same limit of 5 MB."),
            message("Live finding", "The response is larger than Momento's clients accept."),
        ),
    ),
    Fault.NO_DESCRIPTORS: (
        "live.no-descriptors",
        Entry(
            Severity.ERROR,
            message("Live finding", "No more connections on this computer"),
            message(
                "Live finding",
                "Cancel what is running and remove credentials that you no longer need, or close other programs. "
                "Then call again.",
            ),
            message(
                "Live finding",
                "The system gives this program no more open files and connections.",
            ),
        ),
    ),
    Fault.UNREADABLE: (
        "live.unreadable",
        Entry(
            Severity.ERROR,
            message("Live finding", "The answer cannot be read"),
            message(
                "Live finding",
                "The call was sent, and the service may have done what was asked: look before you call again. "
                "Check that the endpoint is Momento's; if it is, send the report to Momento's support.",
            ),
            message(
                "Live finding",
                "Something answered, but not with the message that belongs to this call.",
            ),
        ),
    ),
}
