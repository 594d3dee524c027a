"""The commands: a few words, a paragraph and examples for each."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from inspector.cli import options
from inspector.records import record


@record(frozen=True, slots=True)
class Command:
    """One command: a few words, a paragraph, examples, and what adds its options."""

    brief: str
    text: str
    examples: tuple[str, ...]
    add: Callable[[argparse.ArgumentParser], None]


COMMANDS: dict[str, Command] = {
    "report": Command(
        "print the redacted report about credentials",
        "Prints the redacted report about each credential in the files. JSON reports and results of check, which this "
        "program wrote, are reported again.",
        (
            "momento-inspector report staging.env",
            "momento-inspector report --format sarif .env > report.sarif",
            "momento-inspector report --for customer --language ja key.txt",
            "momento-inspector report --expires-within 14d deploy.env",
            "momento-inspector report --can get --cache default-cache --key mo token.txt",
        ),
        options.report,
    ),
    "check": Command(
        "check the connection, step by step",
        "Checks the way to the service with calls that only read: name, TCP, TLS, gRPC, authentication, permission. "
        "The first failure is explained. The JSON holds no secret; the window shows it on the page Diagnose, as "
        "“Observed elsewhere”.",
        (
            "momento-inspector check key.txt",
            "momento-inspector check --json key.txt > check.json",
            "momento-inspector check --over grpc,https,resp key.txt",
            "momento-inspector check --address 127.0.0.1:8080 key.txt",
        ),
        options.check,
    ),
    "get": Command(
        "get the value of a key",
        "Makes one call, and says what the permissions predict, what was observed, and what the service answered.",
        (
            "momento-inspector get key.txt --cache default-cache --key mo",
            "momento-inspector get --json key.txt --cache default-cache --key mo",
        ),
        options.get,
    ),
    "set": Command(
        "set the value of a key",
        "Makes one call that changes data, and says what was predicted, observed and answered.",
        (
            "momento-inspector set key.txt --cache default-cache --key mo --value hello --ttl 60s",
            "momento-inspector set key.txt --cache default-cache --key mo --value-file picture.png",
        ),
        options.set_value,
    ),
    "delete": Command(
        "delete a key",
        "Makes one call that changes data, and says what was predicted, observed and answered.",
        ("momento-inspector delete key.txt --cache default-cache --key mo",),
        options.get,
    ),
    "mint": Command(
        "mint a short-lived token",
        "Mints a disposable token, and compares what was granted with what was asked for.",
        (
            "momento-inspector mint key.txt --read-only --cache default-cache --key mo --expires 30m --out token.txt",
            "momento-inspector mint key.txt --scope scope.json --out token.txt",
        ),
        options.mint,
    ),
    "audit": Command(
        "find the credentials in a folder or a git history",
        "Finds every Momento credential in files and, if asked, in the commits, the staged files and the tags "
        "of a git repository. They are named by fingerprint, and never printed. Binary files, archives, submodules and "
        "the secrets of other services are left alone.",
        (
            "momento-inspector audit .",
            "momento-inspector audit --git-history --format sarif . > audit.sarif",
        ),
        options.audit,
    ),
    "sandbox": Command(
        "run the sandbox, a Momento server on this computer",
        "Runs a Momento server on 127.0.0.1 for tests. When it is ready it prints its addresses as one line of JSON. "
        "It ends on SIGTERM and Ctrl+C, and keeps nothing.",
        (
            "momento-inspector sandbox --port 8080 --key-file key.txt",
            "momento-inspector sandbox --cache sessions --cache products --key-file key.txt",
        ),
        options.sandbox,
    ),
    "completions": Command(
        "print the completions for a shell",
        "Prints a script that lets a shell complete commands and options.",
        (
            "momento-inspector completions bash > ~/.local/share/bash-completion/completions/momento-inspector",
            'momento-inspector completions zsh > "${fpath[1]}/_momento-inspector"',
            "momento-inspector completions fish > ~/.config/fish/completions/momento-inspector.fish",
        ),
        options.completions,
    ),
}
