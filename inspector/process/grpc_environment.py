"""Environment variables that change trust, route or output of a call. Knows no gRPC: runs before it is loaded."""

from __future__ import annotations

import os
from collections import ChainMap
from collections.abc import Mapping, MutableMapping

_OF_GRPC = ("GRPC_", "grpc_", "no_grpc_")
_OF_OPENSSL = frozenset(
    {
        "SSLKEYLOGFILE",
        "SSL_CERT_FILE",
        "SSL_CERT_DIR",
        "OPENSSL_CONF",
        "OPENSSL_CONF_INCLUDE",
        "OPENSSL_ENGINES",
        "OPENSSL_MODULES",
    }
)
_PROXIES = ("grpc_proxy", "no_grpc_proxy")

_proxies: dict[str, str] = {}


def clear_grpc_environment(environment: MutableMapping[str, str] | None = None) -> tuple[str, ...]:
    """Remove gRPC's and OpenSSL's variables, so that none decides whom a call trusts; return their names.

    Must run before ``grpc`` and ``ssl`` are imported. Every variable of gRPC goes, not those that are known: new ones
    come with each release. Examples: ``GRPC_TRACE=all`` prints tokens, ``GRPC_SYSTEM_SSL_ROOTS_DIR`` adds authorities,
    ``GRPC_ADDRESS_HTTP_PROXY`` sends calls elsewhere, ``SSLKEYLOGFILE`` writes the keys of a connection to a file.
    gRPC's proxy variables are remembered for :func:`proxy_variables`.
    """
    held = os.environ if environment is None else environment
    if environment is None:  # Windows finds them in either case, the other systems as gRPC does
        _proxies.update({name: os.environ[name] for name in _PROXIES if name in os.environ})
    removed = [name for name in held if name.startswith(_OF_GRPC) or name in _OF_OPENSSL]
    for name in removed:
        del held[name]
    held["GRPC_VERBOSITY"] = "NONE"  # gRPC writes failed handshakes to stderr; here they are outcomes
    # The system's resolver knows the names of a VPN and of split DNS, gRPC's own does not (grpc/grpc #40574).
    held["GRPC_DNS_RESOLVER"] = "native"
    return tuple(sorted(removed))


def proxy_variables() -> Mapping[str, str]:
    """The environment with gRPC's own proxy variables: used, and shown, only where the person chose the proxy."""
    return ChainMap(_proxies, os.environ)
