"""A connection check in a report: written to JSON, and read back.

What is read comes from another machine and may be forged: types are checked, and lengths and numbers limited.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from inspector.credential.model.observation import (
    Observation,
    ObservedCertificate,
    ObservedStep,
    Pair,
)
from inspector.credential.text.message import Message

TYPE_CHECKING = False
if TYPE_CHECKING:
    from inspector.diagnosis.report.messages import Messages

LONGEST = 500
"""Most characters of a text."""
MOST_STEPS, MOST_LISTED = 40, 20
_STATES = frozenset({"passed", "failed", "skipped", "unclear"})
_LONGEST_NUMBER = 1e12


def observation_to_json(seen: Observation, translate: Callable[[Message], str] = str) -> dict[str, Any]:
    """Return the part ``check`` of a JSON report. ``translate`` decides the language of this program's sentences."""

    def say(text: str) -> str:
        known = seen.told.get(text)
        return (translate(known) if known else text)[:LONGEST]

    return {
        "at": seen.at,
        "host": seen.host,
        "steps": [_step_to_json(each, say) for each in seen.steps],
        "addresses": list(seen.addresses),
        "proxies": [{"variable": name, "host": host} for name, host in seen.proxies],
        "proxy_used": seen.proxy_used,
        "clock_skew_seconds": seen.clock_skew,
        "conclusion": say(seen.conclusion) or None,
        "versions": dict(seen.versions),
    }


def observation_from_json(value: Any, messages: Messages | None = None) -> Observation | None:
    """Read the part ``check`` of a report; ``None`` where there is none or it is malformed. Never raises.

    ``messages`` are those of the report, so that its sentences can be told in another language.
    """
    if not isinstance(value, dict) or not isinstance(value.get("steps"), list):
        return None
    steps = tuple(step for step in map(_read_step, value["steps"][:MOST_STEPS]) if step is not None)
    if not steps:
        return None
    texts = (*(step.summary for step in steps), _text(value.get("conclusion")))
    found = {text: messages.find(text) for text in texts if text} if messages else {}
    return Observation(
        at=_text(value.get("at")),
        host=_text(value.get("host")),
        steps=steps,
        addresses=_texts(value.get("addresses")),
        proxies=_read_proxies(value.get("proxies")),
        proxy_used=value.get("proxy_used") is True,
        clock_skew=_number(value.get("clock_skew_seconds")),
        conclusion=_text(value.get("conclusion")),
        versions=_read_versions(value.get("versions")),
        told={text: said for text, said in found.items() if said},
    )


def _step_to_json(step: ObservedStep, say: Callable[[str], str]) -> dict[str, Any]:
    shown = step.certificate
    return {
        "over": step.over,
        "step": step.step,
        "state": step.state,
        "milliseconds": step.milliseconds,
        "summary": say(step.summary),
        "words": step.words[:LONGEST],
        "certificate": None
        if shown is None
        else {
            "issuer": shown.issuer[:LONGEST],
            "names": [name[:LONGEST] for name in shown.names[:MOST_LISTED]],
            "not_before": shown.begins,
            "not_after": shown.ends,
        },
    }


def _read_step(value: Any) -> ObservedStep | None:
    if not isinstance(value, dict) or value.get("state") not in _STATES or not _text(value.get("step")):
        return None
    shown = value.get("certificate")
    return ObservedStep(
        step=_text(value["step"]),
        state=value["state"],
        summary=_text(value.get("summary")),
        words=_text(value.get("words")),
        milliseconds=_number(value.get("milliseconds")),
        over=_text(value.get("over")) or "grpc",
        certificate=_read_certificate(shown) if isinstance(shown, dict) else None,
    )


def _read_certificate(value: dict[str, Any]) -> ObservedCertificate:
    begins, ends = _text(value.get("not_before")), _text(value.get("not_after"))
    return ObservedCertificate(_text(value.get("issuer")), _texts(value.get("names")), begins, ends)


def _read_proxies(value: Any) -> tuple[Pair, ...]:
    listed = value[:MOST_LISTED] if isinstance(value, list) else []
    return tuple(
        (_text(each.get("variable")), _text(each.get("host"))) for each in listed if isinstance(each, dict)
    )


def _read_versions(value: Any) -> tuple[Pair, ...]:
    listed = list(value.items())[:MOST_LISTED] if isinstance(value, dict) else []
    return tuple((str(name)[:LONGEST], _text(version)) for name, version in listed)


def _text(value: Any) -> str:
    return value[:LONGEST] if isinstance(value, str) else ""


def _texts(value: Any) -> tuple[str, ...]:
    listed = value[:MOST_LISTED] if isinstance(value, list) else []
    return tuple(_text(each) for each in listed if isinstance(each, str))


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    number = float(value) if abs(value) < _LONGEST_NUMBER else math.inf
    return number if math.isfinite(number) else None
