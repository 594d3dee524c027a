"""A credential inside a command line or a URL."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice

from inspector.credential.paste.candidate import Candidate
from inspector.credential.text.message import message

_COMMAND = re.compile(
    r"(?:\$\s+|>\s+|#\s+|PS[^>\n]*>\s*)?(?:sudo\s+)?"
    r"(curl|wget|http|https|xh|grpcurl|momento|redis-cli|valkey-cli|docker|podman|kubectl|helm|aws|gcloud|fly|vercel|heroku)"
    r"(?:\.exe)?\s",
)
_VALUE = re.compile(
    r"(?:-H|--header)[= ]*(?:(?P<q0>[\"'])(?:authorization|momento-api-key|x-api-key)[ ]*:[ ]*(?P<v0>[^\"']+)(?P=q0)"
    r"|(?:authorization|momento-api-key|x-api-key):[ ]*(?P<v1>(?:bearer[ ]+)?[^\s\"']+))"
    r"|(?:-a|--pass|--api-key|--token|--auth-token|--disposable-token)[= ]+(?P<q2>[\"']?)(?P<v2>[^\s\"']+)(?P=q2)"
    r"|(?:-e|--env|--build-arg|--set|--from-literal)[= ]*(?P<q3>[\"']?)[\w.-]+=(?P<v3>[^\s\"']+)(?P=q3)",
    re.IGNORECASE | re.DOTALL,
)
_QUERY = r"[a-z][a-z0-9+.-]{0,20}://[^\s\"'<>?#]*[?#](?:[^\s\"'<>&]*&)*?"
_PARAMETERS = tuple(
    re.compile(rf"{_QUERY}{names}=([^&\s\"'<>]+)", re.IGNORECASE)
    for names in ("(?:token|api_?key|auth_?token|auth|password)", "key")
)
"""What ``key`` names comes last: in Momento's HTTP API that is the key of the item, and stands before the token."""
_USER = re.compile(r"(?:rediss?|valkeys?|https?)://[^\s/@:]*:([^\s/@]+)@", re.IGNORECASE)
_WORD = re.compile(r"[^\s\"']+")
_ENDPOINT = re.compile(r"--endpoint[= ]+[\"']?([^\s\"']+)")

_IN_COMMAND = message("Repair", "in the command {name}")
_IN_URL = message("Repair", "in a URL")


def take_from_command(candidate: Candidate) -> Candidate | None:
    """The value of the option that carries a credential, or the parameter of a URL."""
    text = candidate.text.text
    command = _COMMAND.match(text)
    if command:
        found = _VALUE.search(text, command.end())
        if found:
            name = next(n for n in ("v0", "v1", "v2", "v3") if found[n])
            taken = candidate.text.cut(found.start(name), found.end(name))
            return _with_endpoint(
                candidate.repaired(taken, "repair.command", _IN_COMMAND.of(name=command[1])), text
            )
    at = next((m.start() for m in islice(_WORD.finditer(text), 200) if "://" in m[0]), 0) if command else 0
    url = next(filter(None, (shape.match(text, at) for shape in (*_PARAMETERS, _USER))), None)
    if url is None:
        return None
    taken = candidate.text.cut(url.start(1), url.end(1))
    return candidate.repaired(taken, "repair.command", _IN_URL)


def _with_endpoint(candidate: Candidate, text: str) -> Candidate:
    found = _ENDPOINT.search(text)
    return replace(candidate, endpoint=found[1]) if found else candidate
