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
            message("Live finding", "The host name cannot be found"),
            message(
                "Live finding",
                "Check the endpoint letter by letter and compare it with the console. If it is right, check "
                "this computer's network: are you online, and does the company's DNS know outside names?",
            ),
            message("Live finding", "No name server knows the host, or none could be asked."),
        ),
    ),
    Fault.REFUSED: (
        "live.refused",
        Entry(
            Severity.ERROR,
            message("Live finding", "Nobody listens there"),
            message(
                "Live finding",
                "Check host and port. For Momento Local or the sandbox: is it started, and on this port?",
            ),
            message("Live finding", "The computer was reached, but no program answers on that port."),
        ),
    ),
    Fault.UNREACHABLE: (
        "live.unreachable",
        Entry(
            Severity.ERROR,
            message("Live finding", "The host cannot be reached"),
            message(
                "Live finding",
                "Check the network, the VPN and the firewall: port 443 to this host must be open.",
            ),
            message("Live finding", "The name is known, but no way through the network leads there."),
        ),
    ),
    Fault.TIMEOUT: (
        "live.deadline",
        Entry(
            Severity.ERROR,
            message("Live finding", "No answer in time"),
            message(
                "Live finding",
                "Try again with a longer deadline. If it stays silent, a firewall may swallow the "
                "connection, or the service has trouble: see its status page.",
            ),
            message("Live finding", "The other side was silent until the deadline."),
        ),
    ),
    Fault.DROPPED: (
        "live.unavailable",
        Entry(
            Severity.ERROR,
            message("Live finding", "The connection was cut"),
            message(
                "Live finding",
                "Try again. If it happens each time, the port expects something else (encryption, or none), or a "
                "firewall or proxy on the way cuts the connection.",
            ),
            message("Live finding", "The other side, or something between, ended the connection."),
        ),
    ),
    Fault.TLS_UNTRUSTED: (
        "live.tls-untrusted",
        Entry(
            Severity.ERROR,
            message("Live finding", "The server's certificate is not trusted"),
            message(
                "Live finding",
                "If the issuer is your company or a security product, it reads encrypted traffic: ask for its "
                "CA file and choose it in the connection settings. The application needs it as well. "
                "Otherwise send nothing: somebody may be listening.",
            ),
            message(
                "Live finding",
                "No authority that gRPC trusts issued the certificate. gRPC has a list of its own and does "
                "not look at the system's.",
            ),
        ),
    ),
    Fault.TLS_EXPIRED: (
        "live.tls-untrusted",
        Entry(
            Severity.ERROR,
            message("Live finding", "The server's certificate is out of date"),
            message(
                "Live finding",
                "Check this computer's date first. If it is right, whoever runs the server, or the proxy "
                "before it, must renew the certificate.",
            ),
            message("Live finding", "The certificate is not valid at this computer's time."),
        ),
    ),
    Fault.TLS_NAME: (
        "live.tls-name",
        Entry(
            Severity.ERROR,
            message("Live finding", "The certificate belongs to another host"),
            message(
                "Live finding",
                "Compare the endpoint with the names in the certificate. A wrong endpoint, a changed DNS entry "
                "or somebody between are possible. Nothing secret was sent.",
            ),
            message("Live finding", "The server proved to be somebody else than the endpoint names."),
        ),
    ),
    Fault.NOT_TLS: (
        "live.not-grpc",
        Entry(
            Severity.ERROR,
            message("Live finding", "The server does not speak TLS"),
            message(
                "Live finding",
                "Check the port: Momento uses 443. For Momento Local choose that in the connection settings.",
            ),
            message("Live finding", "An encrypted answer was expected and something else came."),
        ),
    ),
    Fault.NOT_GRPC: (
        "live.not-grpc",
        Entry(
            Severity.ERROR,
            message("Live finding", "The server is not a gRPC server"),
            message(
                "Live finding",
                "Check host and port. If they are right, a proxy on the way answers instead of Momento, or "
                "lets only ordinary web pages through (HTTP/1.1): ask for HTTP/2 to this host.",
            ),
            message("Live finding", "Something answers there, but not the protocol that Momento uses."),
        ),
    ),
    Fault.PROXY: (
        "live.proxy",
        Entry(
            Severity.ERROR,
            message("Live finding", "The proxy did not let the call through"),
            message(
                "Live finding",
                "Ask for access to this host on port 443 through the proxy, or leave the proxy out for it "
                "(no_proxy).",
            ),
            message("Live finding", "A proxy is set in the environment, and it said no."),
        ),
    ),
    Fault.TOO_LARGE: (
        "live.internal",
        Entry(
            Severity.ERROR,
            message("Live finding", "The answer is too large"),
            message("Live finding", "Read smaller values; the official SDKs have the same limit of 5 MB."),
            message("Live finding", "More came back than a gRPC client accepts."),
        ),
    ),
}
