"""Error texts about a connection: no word of the service was heard."""

from __future__ import annotations

from inspector.credential.error_text.model import Trouble
from inspector.credential.text.message import message
from inspector.diagnosis.catalogue.error_text import causes
from inspector.diagnosis.finding import Entry, Severity

_NOT_THE_KEY = message("Error text", "The key was never looked at: the connection failed before.")

NETWORK_ERRORS: dict[Trouble, Entry] = {
    Trouble.NAME_RESOLUTION: Entry(
        Severity.ERROR,
        message("Error text", "The host name has no address there"),
        message(
            "Error text",
            "Ask for the endpoint as the program uses it (paste it here with the key) and which DNS it asks.",
        ),
        _NOT_THE_KEY,
        about=causes.NO_CREDENTIAL,
        causes=(
            causes.WRONG_HOST,
            message(
                "Error text",
                "The network's DNS does not answer for names outside: a private VPC, a container, a VPN.",
            ),
            causes.BUSY,
        ),
    ),
    Trouble.PROXY: Entry(
        Severity.ERROR,
        message("Error text", "A proxy refuses the way to Momento"),
        message(
            "Error text",
            "Ask for the proxy variables (HTTPS_PROXY, grpc_proxy, NO_PROXY) without passwords, and who runs the "
            "proxy.",
        ),
        _NOT_THE_KEY,
        about=causes.NO_CREDENTIAL,
        causes=(
            message("Error text", "The proxy wants a user name and password."),
            message("Error text", "The proxy does not allow Momento's hosts or CONNECT to port 443."),
            message(
                "Error text", "A proxy variable is set that should not be: NO_PROXY can name .momentohq.com."
            ),
        ),
    ),
    Trouble.TLS_NAME: Entry(
        Severity.ERROR,
        message("Error text", "The certificate is for another host"),
        causes.ASK_FOR_NETWORK,
        _NOT_THE_KEY,
        about=causes.NO_CREDENTIAL,
        causes=(
            causes.WRONG_HOST,
            message(
                "Error text", "A name or an address in the hosts file or the DNS leads to another server."
            ),
            causes.COMPANY_PROXY,
        ),
    ),
    Trouble.TLS_UNTRUSTED: Entry(
        Severity.ERROR,
        message("Error text", "The certificate is not trusted there"),
        message(
            "Error text",
            "Ask whether the company opens TLS connections, and for the issuer of the certificate. “Check the "
            "connection” on "
            "Diagnose names it from this computer.",
        ),
        _NOT_THE_KEY,
        about=causes.NO_CREDENTIAL,
        causes=(
            causes.COMPANY_PROXY,
            message(
                "Error text", "The container or system has no or old root certificates (ca-certificates)."
            ),
            message("Error text", "The computer's clock is wrong, so that valid certificates seem expired."),
        ),
    ),
    Trouble.TLS_HANDSHAKE: Entry(
        Severity.ERROR,
        message("Error text", "No TLS connection came about"),
        causes.ASK_FOR_NETWORK,
        _NOT_THE_KEY,
        about=causes.NO_CREDENTIAL,
        causes=(
            message(
                "Error text", "The port speaks plain text: Momento Local, a proxy, another port than 443."
            ),
            causes.COMPANY_PROXY,
            message("Error text", "An old system or library without TLS 1.2."),
        ),
    ),
    Trouble.CONNECTION_REFUSED: Entry(
        Severity.ERROR,
        message("Error text", "No server listens at that address"),
        message(
            "Error text",
            "Ask for the endpoint as the program uses it and the address in the text; 127.0.0.1 is the computer "
            "itself.",
        ),
        _NOT_THE_KEY,
        about=causes.NO_CREDENTIAL,
        causes=(
            message(
                "Error text", "The endpoint leads to this computer or to Momento Local, which is not running."
            ),
            causes.WRONG_HOST,
            causes.FIREWALL,
        ),
    ),
    Trouble.NOT_GRPC: Entry(
        Severity.ERROR,
        message("Error text", "Something answers that is not Momento's gRPC service"),
        causes.ASK_FOR_NETWORK,
        _NOT_THE_KEY,
        about=causes.NO_CREDENTIAL,
        causes=(
            causes.HTTP_PROXY,
            message("Error text", "The endpoint is the HTTP API's (api.cache.) or a web page's."),
            message("Error text", "A load balancer or gateway between speaks HTTP/1.1 only."),
        ),
    ),
    Trouble.CONNECTION_LOST: Entry(
        Severity.ERROR,
        message("Error text", "The connection broke off"),
        causes.ASK_FOR_TIMES,
        message(
            "Error text", "The credential is not the reason. SDKs try idempotent calls again by themselves."
        ),
        about=causes.NO_CREDENTIAL,
        causes=(
            causes.IDLE_CUT,
            message("Error text", "The client pings more often than the other side allows (too many pings)."),
            causes.BUSY,
            causes.HTTP_PROXY,
        ),
    ),
    Trouble.UNREACHABLE: Entry(
        Severity.ERROR,
        message("Error text", "The service could not be reached"),
        causes.ASK_FOR_NETWORK,
        _NOT_THE_KEY,
        about=causes.NO_CREDENTIAL,
        causes=(causes.NO_WAY_OUT, causes.FIREWALL, causes.HTTP_PROXY, causes.WRONG_HOST),
    ),
    Trouble.TIMEOUT: Entry(
        Severity.ERROR,
        message("Error text", "No answer came in time"),
        message(
            "Error text",
            "Ask where the program runs and in which region the cache is, for the SDK's configuration (Laptop, "
            "InRegion, "
            "Lambda), and how often it happens.",
        ),
        message(
            "Error text",
            "The credential is probably not the reason: with a wrong one the service answers at once.",
        ),
        about=causes.NO_CREDENTIAL,
        causes=(
            causes.SHORT_TIMEOUT,
            message("Error text", "The program runs far from the cache's region."),
            causes.STARVED,
            causes.NO_WAY_OUT,
        ),
    ),
    Trouble.CLIENT_EXHAUSTED: Entry(
        Severity.ERROR,
        message("Error text", "The program ran out of memory or streams"),
        message(
            "Error text",
            "Ask how many calls run at one time, how large values are, and how many clients the program makes.",
        ),
        message(
            "Error text", "It happens inside the program; neither the key nor the service is the reason."
        ),
        about=causes.NO_CREDENTIAL,
        causes=(
            message("Error text", "Too many calls or subscriptions at one time on one client."),
            message("Error text", "A client is made for each request and never closed."),
        ),
    ),
    Trouble.UNAVAILABLE: Entry(
        Severity.ERROR,
        message("Error text", "The service was not available"),
        causes.ASK_FOR_TIMES,
        message(
            "Error text",
            "The credential is probably not the reason. The rest of the text often names the step that failed.",
        ),
        about=causes.NO_CREDENTIAL,
        causes=(causes.BUSY, causes.NO_WAY_OUT, causes.IDLE_CUT, causes.WRONG_HOST),
    ),
}
