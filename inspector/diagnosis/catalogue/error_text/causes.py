"""Causes and kinds that several error texts share."""

from __future__ import annotations

from inspector.credential.text.message import message

ANY_KEY = message("Error text", "any API key or token")
V1_OR_TOKEN = message("Error text", "a version 1 API key or a disposable token")
V2_KEY = message("Error text", "a version 2 API key")
OLD_KINDS = message("Error text", "a version 1 API key, a disposable token or a legacy key")
NO_CREDENTIAL = message("Error text", "no credential: the connection")

NOT_SET_THERE = message(
    "Error text",
    "The variable is set in another place than where the program runs: another shell, container or stage.",
)
ENV_FILE = message("Error text", "A .env file is not loaded, or is loaded after the client is made.")
EMPTY_SECRET = message("Error text", "The secret store or the CI system gave an empty value.")
MISSPELT = message("Error text", "The variable's name is misspelt, or the program reads another one.")
LINE_BREAK = message("Error text", "A line break, a space or quotes stand around the key.")
CUT = message("Error text", "The key was cut while it was copied, or wrapped by a mail or a terminal.")
INNER_KEY = message(
    "Error text", "It is the key inside the wrapper, without the wrapper that holds its endpoint."
)
OTHER_VALUE = message("Error text", "It is a placeholder, the endpoint, or the key of another product.")
ENCODED_TWICE = message("Error text", "It is Base64-encoded once more, as Kubernetes secrets are.")
OLD_SDK = message("Error text", "The SDK is older than the kind of key.")
FIREWALL = message("Error text", "A firewall or a security group closes port 443 to Momento.")
NO_WAY_OUT = message(
    "Error text", "A private network or a function in one has no way out: no NAT gateway, no VPC endpoint."
)
HTTP_PROXY = message(
    "Error text", "The way out goes through an HTTP proxy that gRPC does not use, or that breaks HTTP/2."
)
COMPANY_PROXY = message(
    "Error text", "A company proxy opens TLS connections and signs them with its own certificate."
)
WRONG_HOST = message(
    "Error text", "The endpoint is misspelt, has a scheme or a prefix too many, or is another system's."
)
WRONG_CELL = message("Error text", "The endpoint of another region is used.")
BUSY = message("Error text", "The network or the service was busy or interrupted for a moment.")
IDLE_CUT = message(
    "Error text",
    "Something between cut an idle connection: a load balancer, a NAT gateway, a frozen function.",
)
SHORT_TIMEOUT = message(
    "Error text", "The SDK's configuration has a short timeout for this network (Laptop has the longest)."
)
STARVED = message(
    "Error text", "The program itself is starved: too little CPU, a blocked event loop, a cold start."
)
TOO_MANY_CALLS = message(
    "Error text", "More calls or bytes a second than the account's limit, often in a burst or a loop."
)
NARROW_RULES = message(
    "Error text", "The key's or token's rules name other caches, keys or topics, or only reading."
)
ROLE = message("Error text", "The role of a version 2 key does not cover the call.")

ASK_FOR_VALUE = message(
    "Error text",
    "Ask for the value exactly as the program gets it, and paste it here; it stays on this computer. Ask where it is "
    "stored and how it gets from there to the program.",
)
ASK_FOR_KEY_AND_CALL = message(
    "Error text",
    "Ask for the key (paste it here), the name of the cache and the call that fails. Then check “Can it …?” "
    "on Permissions.",
)
ASK_FOR_NETWORK = message(
    "Error text",
    "Ask where the program runs (cloud, VPC, office, CI), whether a proxy or VPN is between, and for the key: "
    "“Check the "
    "connection” on Diagnose finds the step that fails from this computer.",
)
ASK_FOR_TIMES = message(
    "Error text",
    "Ask since when and how often it happens, from where, with which SDK and version, and for the times in UTC.",
)
