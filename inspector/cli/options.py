"""The options of each command."""

from __future__ import annotations

import argparse

from inspector.cli import durations
from inspector.cli.language import LANGUAGES

WAYS = ("grpc", "https", "resp")
"""The ways a call can go."""
OPERATIONS = (
    "get",
    "exists",
    "ttl",
    "set",
    "delete",
    "set-if",
    "increment",
    "publish",
    "subscribe",
    "invoke",
)
"""What ``report --can`` can be asked."""
FORMATS = ("text", "markdown", "json", "sarif", "junit", "github")
AUDIT_FORMATS = ("text", "json", "sarif", "csv")
SHELLS = ("bash", "zsh", "fish")
_DEADLINE, _LONGEST = 5.0, 600.0


def report(made: argparse.ArgumentParser) -> None:
    """Add the options of report."""
    made.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="files with credentials; - is standard input (default: -)",
    )
    made.add_argument("--format", choices=FORMATS, default="text", help="how to write it (default: text)")
    made.add_argument(
        "--for",
        dest="reader",
        choices=("customer", "technical"),
        default="technical",
        help="for whom: text and markdown only (default: technical)",
    )
    made.add_argument(
        "--expires-within",
        type=durations.lifetime,
        metavar="TIME",
        help="exit with 3 if a credential ends within this time: a number with the unit s, m, h, d or w, such as 14d",
    )
    made.add_argument(
        "--can",
        choices=OPERATIONS,
        metavar="OPERATION",
        help=f"exit with 4 if a credential may not do this; needs --cache and --key ({', '.join(OPERATIONS)})",
    )
    made.add_argument("--cache", default="", metavar="NAME", help="with --can: in this cache")
    made.add_argument("--key", default="", metavar="NAME", help="with --can: this key, topic or function")
    _language(made)


def check(made: argparse.ArgumentParser) -> None:
    """Add the options of check."""
    _credential(made)
    made.add_argument(
        "--cache", metavar="NAME", help="the cache to read from where the credential names none"
    )
    made.add_argument(
        "--over",
        type=_ways,
        default=("grpc",),
        metavar="WAYS",
        help="grpc, https and resp, separated by commas: the ways to check (default: grpc)",
    )
    _connection(made)
    _json(made, "report.schema.json")
    _language(made)


def get(made: argparse.ArgumentParser) -> None:
    """Add the options of get and delete."""
    _item(made)
    _connection(made)
    _json(made, "call.schema.json")
    _language(made)


def set_value(made: argparse.ArgumentParser) -> None:
    """Add the options of set."""
    _item(made)
    value = made.add_mutually_exclusive_group(required=True)
    value.add_argument(
        "--value", metavar="TEXT", help="the value; other users can see it in the list of processes"
    )
    value.add_argument(
        "--value-file", metavar="FILE", help="the file that holds the value; - is standard input"
    )
    made.add_argument(
        "--ttl",
        type=durations.seconds,
        default=60.0,
        metavar="TIME",
        help="how long it is kept (default: 60s)",
    )
    _connection(made)
    _json(made, "call.schema.json")
    _language(made)


def mint(made: argparse.ArgumentParser) -> None:
    """Add the options of mint."""
    _credential(made)
    role = made.add_mutually_exclusive_group()
    for name, text in (("read-only", "read"), ("read-write", "read and write"), ("write-only", "write")):
        role.add_argument(
            f"--{name}", dest="role", action="store_const", const=name, help=f"the token may {text}"
        )
    made.add_argument("--cache", metavar="NAME", help="in this cache")
    item = made.add_mutually_exclusive_group()
    item.add_argument("--key", metavar="NAME", help="only this key")
    item.add_argument("--key-prefix", metavar="TEXT", help="only keys that begin with this")
    item.add_argument("--topic", metavar="NAME", help="only this topic, and no keys")
    made.add_argument("--scope", metavar="FILE", help="the whole scope as JSON, as the page Mint saves it")
    made.add_argument(
        "--expires",
        type=durations.whole_lifetime,
        metavar="TIME",
        help="how long it is valid: a number with the unit s, m, h, d or w (default: 15m; a token at most 25h)",
    )
    made.add_argument(
        "--out",
        required=True,
        metavar="FILE",
        help="the file for the token, readable by you only; a file that exists is replaced as a whole; "
        "- is standard output, if that is no terminal",
    )
    _connection(made)
    _json(made, "mint.schema.json")
    _language(made)


def audit(made: argparse.ArgumentParser) -> None:
    """Add the options of audit."""
    made.add_argument("paths", nargs="+", metavar="PATH", help="folders and files to search")
    made.add_argument("--git-history", action="store_true", help="search the commits of all branches, too")
    made.add_argument(
        "--format", choices=AUDIT_FORMATS, default="text", help="how to write it (default: text)"
    )
    _language(made)


def sandbox(made: argparse.ArgumentParser) -> None:
    """Add the options of sandbox."""
    for name, way in (("--port", "gRPC"), ("--http-port", "the HTTP API"), ("--resp-port", "RESP")):
        text = f"the port for {way} (default: 0, a free one)"
        made.add_argument(name, type=int, default=0, metavar="PORT", help=text)
    made.add_argument(
        "--cache",
        action="append",
        default=[],
        metavar="NAME",
        help="a cache to create beside default-cache; may be given several times",
    )
    made.add_argument(
        "--key-file",
        metavar="FILE",
        help="the file for the sandbox's key, readable by you only (default: a temporary one)",
    )
    _language(made)


def completions(made: argparse.ArgumentParser) -> None:
    """Add the options of completions."""
    made.add_argument("shell", choices=SHELLS, metavar="SHELL", help="bash, zsh or fish")


def _credential(made: argparse.ArgumentParser) -> None:
    made.add_argument(
        "file",
        nargs="?",
        default="-",
        metavar="FILE",
        help="the file with the credential; - is standard input (default: -)",
    )
    made.add_argument("--name", metavar="NAME", help="of several in the file: its variable, profile or path")


def _item(made: argparse.ArgumentParser) -> None:
    _credential(made)
    made.add_argument("--cache", metavar="NAME", help="the cache; needed unless there is --database")
    made.add_argument("--database", metavar="NAME", help="with --over resp: the Database, instead of --cache")
    made.add_argument("--key", required=True, metavar="NAME", help="the key")
    made.add_argument("--over", choices=WAYS, default="grpc", help="the way the call goes (default: grpc)")


def _connection(made: argparse.ArgumentParser) -> None:
    group = made.add_argument_group("connection")
    group.add_argument(
        "--address",
        metavar="HOST:PORT",
        help="connect there instead of the credential's endpoint; in plain text on this computer, unless --ca is given",
    )
    group.add_argument(
        "--ca", metavar="FILE", help="trust the certificates in this PEM file instead of the usual ones"
    )
    group.add_argument(
        "--timeout",
        type=_deadline,
        default=_DEADLINE,
        metavar="SECONDS",
        help="for each call (default: %(default)g)",
    )
    group.add_argument(
        "--yes-send-to",
        metavar="HOST",
        help="agree to send the credential to this host outside momentohq.com",
    )


def _json(made: argparse.ArgumentParser, schema: str) -> None:
    made.add_argument("--json", action="store_true", help=f"write JSON (schema: resources/schemas/{schema})")


def _language(made: argparse.ArgumentParser) -> None:
    made.add_argument("--language", choices=LANGUAGES, default="en", help="of the sentences (default: en)")


def _ways(text: str) -> tuple[str, ...]:
    asked = tuple(dict.fromkeys(text.split(",")))
    if not all(way in WAYS for way in asked):
        raise argparse.ArgumentTypeError("choose from grpc, https and resp, separated by commas")
    return asked


def _deadline(text: str) -> float:
    value = durations.seconds(text)
    if not 0 < value <= _LONGEST:
        raise argparse.ArgumentTypeError(f"must be more than 0 and at most {_LONGEST:.0f} seconds")
    return value
