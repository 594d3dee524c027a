"""Inspect a text: the entry point of this package."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from inspector.credential.classification import is_damaged, sort_of, verdict_of
from inspector.credential.commands import with_code
from inspector.credential.endpoint.endpoint import Endpoint, parse_endpoint, parse_legacy_endpoint
from inspector.credential.jwt.claims import rows, subject_of
from inspector.credential.jwt.envelope import Envelope, wrap
from inspector.credential.model.expiry import Expiry, read_expiry
from inspector.credential.model.inspection import (
    COMMENTED,
    Claim,
    Facts,
    Inspection,
    Layer,
    Part,
    PartRole,
    Repair,
    Reported,
    Source,
)
from inspector.credential.model.kinds import MOMENTO_KINDS, Kind
from inspector.credential.paste.candidate import Candidate
from inspector.credential.paste.error_entry import with_error_text
from inspector.credential.paste.layers import layers_of
from inspector.credential.paste.unwrap import Unwrapped, unwrap
from inspector.credential.permissions.claim import by_role, decode_permissions, no_claim, no_permissions
from inspector.credential.permissions.rules import Permissions
from inspector.credential.reading.in_field import in_field
from inspector.credential.reading.names import key_strength
from inspector.credential.reading.reader import LARGEST, unfold
from inspector.credential.text import base64_text
from inspector.credential.text.breaks import Break
from inspector.credential.text.later import later
from inspector.credential.text.message import Message, message
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern
from inspector.credential.text.secret import Secret
from inspector.credential.text.shapes import as_name, is_begun

TYPE_CHECKING = False
if TYPE_CHECKING:
    from inspector.credential.model.key_info import find_key_info
else:
    find_key_info = later("model.key_info", "find_key_info")

__all__ = [
    "Break",
    "Claim",
    "Facts",
    "Inspection",
    "Layer",
    "Part",
    "PartRole",
    "Repair",
    "Reported",
    "Source",
    "inspect",
    "inspect_all",
]

_ONE_WORD = pattern(r"[^\s;,&|()]*[^\s;,&|().]")
_EMPTY = message("Text", "The text is empty.")
_EMPTY_NAMED = message("Text", "{name} is empty.")
_TOO_LARGE = message("Text", "It has {count} characters. No credential has more than {limit}.")


def inspect(text: str, now: float, *, endpoint: str | None = None, source: Source = Source()) -> Inspection:  # noqa: B008
    """Decode ``text``; of several credentials in it, the first.

    ``now`` is epoch seconds; ``endpoint`` is a host given separately, as version 2 keys need. Never raises: ``breaks``
    of the result says what could not be decoded and where.
    """
    if len(text) > LARGEST:
        return _too_large(text, source)
    found = unfold(text)
    every = _sorted(_inspected(text, one, now, endpoint, source, alone=len(found) == 1) for one in found)
    return _with_surroundings(every[:1], found, text)[0]


def inspect_all(text: str, now: float, source: Source = Source()) -> tuple[Inspection, ...]:  # noqa: B008
    """Decode each credential in ``text``; return at least one inspection. A key and its endpoint are one credential."""
    if len(text) > LARGEST:
        return (_too_large(text, source),)
    found = unfold(text, as_document=source.name is not None)
    alone = len(found) == 1
    every = _sorted(_inspected(text, one, now, None, source, alone=alone) for one in found)
    return _with_surroundings(every, found, text)


def _sorted(found: Iterable[Inspection]) -> tuple[Inspection, ...]:
    """What programs read before what is commented out, and credentials for calls before what only stands beside them.

    Otherwise each in the order of the text.
    """
    return tuple(sorted(found, key=lambda each: (each.facts.is_commented, each.kind not in MOMENTO_KINDS)))


def _with_surroundings(
    every: tuple[Inspection, ...], found: tuple[Candidate, ...], text: str
) -> tuple[Inspection, ...]:
    """With what the code and the error around the credentials say of them; most credentials come alone."""
    if found[0].text.text == text and every[0].kind in MOMENTO_KINDS:
        return every
    return with_error_text(with_code(every, text), text)


def _inspected(
    pasted: str, candidate: Candidate, now: float, endpoint: str | None, source: Source, *, alone: bool
) -> Inspection:
    found = unwrap(candidate)
    kind, version, why = verdict_of(found)
    if kind is Kind.UNKNOWN and not is_damaged(found):
        found = Unwrapped(candidate)
    header = found.token.header if found.token else None
    claims = found.token.claims if found.token else None
    found = _renamed_pair(found, kind)
    given = next((host for host in (endpoint, candidate.endpoint) if host and not is_begun(host)), None)
    where = _endpoint(found, kind, claims, given)
    if where is not None and is_begun(f"{where.cache} {where.control}"):
        where = None  # a credential in the place of the host must not be shown as one
    token = _secret(found.token.text) if found.token and found.token.text else None
    refresh = candidate.refresh or (candidate.text.text if kind is Kind.REFRESH_TOKEN else None)
    breaks = _breaks(found, kind)
    return Inspection(
        kind=kind,
        version=version,
        why=why,
        pasted=Secret(pasted),
        credential=None if breaks else _credential(found, kind, where),
        token=token,
        refresh_token=_secret(refresh),
        endpoint=where,
        header=header,
        claims=claims,
        expiry=read_expiry(claims, disposable=(claims or {}).get("t") == "disposable"),
        permissions=_permissions(kind, version, claims),
        subject=subject_of(kind, claims),
        key_info=find_key_info(pasted, claims, alone=alone) if kind in _WITH_KEY_INFO else None,
        repairs=found.candidate.repairs,
        breaks=breaks,
        facts=_facts(found, kind, given, source, apart=where is not None and endpoint is not None),
        source=_source(source, candidate),
        unfold_layers=lambda: layers_of(pasted, found),
        unfold_rows=rows(header, claims, kind),
    )


_WITH_KEY_INFO = frozenset({Kind.API_KEY_V2, Kind.REFRESH_TOKEN})


def _renamed_pair(found: Unwrapped, kind: Kind) -> Unwrapped:
    """Correct the repair of a version 2 key with its endpoint in JSON: two fields, not a version 1 wrapper."""
    repairs = found.candidate.repairs
    if kind is not Kind.API_KEY_V2 or not repairs or repairs[-1].code != "repair.raw-json":
        return found
    last = replace(repairs[-1], code="repair.json-field")
    return replace(found, candidate=replace(found.candidate, repairs=(*repairs[:-1], last)))


def _endpoint(
    found: Unwrapped, kind: Kind, claims: dict[str, Any] | None, given: str | None
) -> Endpoint | None:
    if found.envelope is not None and found.envelope.endpoint is not None:
        return parse_endpoint(found.envelope.endpoint)
    if kind is Kind.API_KEY_LEGACY and claims:
        cache, control = claims.get("c"), claims.get("cp")
        if isinstance(cache, str) and isinstance(control, str):
            return parse_legacy_endpoint(cache, control)
    if given is None or kind not in MOMENTO_KINDS:
        return None
    return parse_endpoint(given)


def _credential(found: Unwrapped, kind: Kind, where: Endpoint | None) -> Secret | None:
    """The text an SDK accepts: the wrapper or the JWT as they stood. A bare key is wrapped if its endpoint is known."""
    token = found.token
    inside = found.envelope.endpoint if found.envelope is not None else None
    host = where.host if kind is Kind.BARE_JWT and where is not None else inside
    if token is None or token.claims is None:
        return None
    if host is not None and kind is not Kind.API_KEY_V2:
        own = found.candidate.text.text
        return _secret(own if _is_canonical(own, found.envelope, token.text) else wrap(host, token.text))
    return _secret(token.text)


def _is_canonical(text: str, envelope: Envelope | None, token: str) -> bool:
    """Whether a text is the wrapper itself in standard Base64, however its JSON is written."""
    at = envelope.token_at if envelope is not None else None
    if envelope is None or at is None or not envelope.text.startswith(token, at):
        return False  # its token was repaired
    return text == base64_text.canonical(envelope.text.encode("utf-8", "surrogatepass"))


def _permissions(kind: Kind, version: int | None, claims: dict[str, Any] | None) -> Permissions:
    if kind is Kind.API_KEY_V2:
        return by_role()
    if claims is None or kind not in MOMENTO_KINDS:
        return no_permissions()
    if version is None:
        return no_claim()
    return decode_permissions(claims.get("p"), version, disposable=claims.get("t") == "disposable")


def _breaks(found: Unwrapped, kind: Kind) -> tuple[Break, ...]:
    if not found.candidate.text.text:
        name = found.candidate.variable
        detail = _EMPTY_NAMED.of(name=as_name(name)) if name else _EMPTY
        return (Break("form.empty", "text", detail, 0),)
    if kind in (Kind.PLACEHOLDER, Kind.FOREIGN_SECRET) or found.candidate.is_refresh:
        return ()
    return found.breaks


def _is_setting(candidate: Candidate) -> bool:
    """Whether a pasted text sets a key to one word, as nobody writes it in a sentence or a command."""
    value = candidate.value
    if not candidate.is_setting or value is None or not _ONE_WORD.fullmatch(value):
        return False
    return key_strength((candidate.variable or "").rpartition(".")[2].lower()) > 1


def _facts(found: Unwrapped, kind: Kind, given: str | None, source: Source, *, apart: bool) -> Facts:
    candidate = found.candidate
    value = candidate.value if source.name is not None else None  # of a file, programs read the fields
    beside = found.envelope is None and given is not None and given == candidate.endpoint
    return Facts(
        wrapped=found.wrapped,
        repaired=Secret(found.candidate.text.text),
        mended=_secret(candidate.mended),
        as_given=None if value is None else Secret(value),
        set_to=_secret(candidate.value) if _is_setting(candidate) else None,
        in_field=in_field(candidate),
        endpoint_given=given,
        endpoint_apart=apart,
        extra_fields=found.envelope.extra if found.envelope is not None else (),
        stand_in=sort_of(candidate) if kind is Kind.PLACEHOLDER else None,
        paired_by=candidate.paired_by if beside else None,
        derived_by=candidate.derived_by if beside else None,
        host_placeholder=candidate.host_placeholder,
        commented_host=candidate.commented_host,
        places=candidate.places,
        overridden=candidate.overridden,
        unset=candidate.unset,
        hidden_by=COMMENTED if candidate.commented else candidate.hidden_by,
        offset=candidate.text.at(0),
    )


def _source(source: Source, candidate: Candidate) -> Source:
    if source.variable is None and candidate.variable:
        return replace(source, variable=candidate.variable)
    return source


def _secret(text: str | None) -> Secret | None:
    return Secret(text) if text else None


def _too_large(text: str, source: Source) -> Inspection:
    detail: Message = _TOO_LARGE.of(count=len(text), limit=LARGEST)
    found = Unwrapped(Candidate(OffsetText.of("")))
    shown = text[:2_000]
    return Inspection(
        kind=Kind.UNKNOWN,
        version=None,
        why=detail,
        pasted=Secret(shown),
        credential=None,
        token=None,
        refresh_token=None,
        endpoint=None,
        header=None,
        claims=None,
        expiry=Expiry(),
        permissions=no_permissions(),
        breaks=(Break("form.too-large", "text", detail, LARGEST),),
        source=source,
        unfold_layers=lambda: layers_of(shown, found)[:1],
    )
