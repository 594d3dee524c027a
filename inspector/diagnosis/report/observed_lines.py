"""A connection check in sentences, for reports and for the window. Its texts may come from another machine."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from inspector.credential.model.observation import Observation, ObservedStep
from inspector.credential.text.message import Message, message
from inspector.credential.text.sentence import ended
from inspector.diagnosis.live.step_titles import STATE_TITLES, step_title
from inspector.diagnosis.rules.expiry import clock_difference

_AT = message("Observed", "{host}, checked at {moment}")
_STEP = message("Observed", "{title}: {state}. {summary}")
_TIMED = message("Observed", "{title}: {state}, {milliseconds} ms. {summary}")
_BY = message("Observed", "{way}: {step}")
_PLAIN = message("Observed", "{text}")
_SAID = message("Observed", "{step} Message: “{words}”")
_CERTIFICATE = message(
    "Observed", "{step} Certificate for {names}, issued by {issuer}, valid from {begins} to {ends}."
)
_RESOLVER = message("Observed", "The resolver answered: {addresses}")
_PROXIES = message("Observed", "Proxy variables: {proxies}")
_NO_PROXIES = message("Observed", "No proxy variable was set.")
_USED = message("Observed", "The check went through the proxy.")
_AHEAD = message("Observed", "The clock there was {difference} ahead of the service's.")
_BEHIND = message("Observed", "The clock there was {difference} behind the service's.")
_EXACT = message("Observed", "The clock there and the service's agreed.")
_VERSIONS = message("Observed", "Versions: {versions}")
_AGREEMENT_SECONDS = 1.5
_NOTHING_KNOWN: Mapping[str, Message] = MappingProxyType({})


def lines(seen: Observation) -> Iterator[Message]:
    """Yield what was seen, one sentence each: where and when, the steps, then what was known of the machine."""
    yield _AT.of(host=seen.host, moment=seen.at.replace("T", " ").replace("Z", " UTC"))
    several = len({step.over for step in seen.steps}) > 1
    for step in seen.steps:
        line = step_line(step, seen.told)
        yield _BY.of(way=step.over, step=line) if several else line
    if seen.conclusion:
        yield seen.told.get(seen.conclusion) or _PLAIN.of(text=seen.conclusion)
    if seen.addresses:
        yield _RESOLVER.of(addresses=", ".join(seen.addresses))
    if seen.proxies:
        yield _PROXIES.of(proxies=", ".join(f"{name} = {host}" for name, host in seen.proxies))
    else:
        yield _NO_PROXIES
    if seen.proxy_used:
        yield _USED
    if seen.clock_skew is not None:
        yield _clock(seen.clock_skew)
    if seen.versions:
        yield _VERSIONS.of(versions=", ".join(f"{name} {version}" for name, version in seen.versions))


def step_line(step: ObservedStep, known: Mapping[str, Message] = _NOTHING_KNOWN) -> Message:
    """Return one step in a sentence: how it ended, and what the peer said.

    A summary that is ``known`` as a sentence of this program is told in the language of the reader.
    """
    state, summary = STATE_TITLES[step.state], known.get(step.summary, step.summary)
    told = _STEP.of(title=step_title(step.step), state=state, summary=summary)
    if step.milliseconds is not None:
        told = _TIMED.of(
            title=step_title(step.step),
            state=state,
            milliseconds=round(step.milliseconds, 1),
            summary=summary,
        )
    if step.words:
        told = _SAID.of(step=told, words=step.words)
    if step.certificate is not None:
        shown = step.certificate
        told = _CERTIFICATE.of(
            step=ended(told),
            names=", ".join(shown.names),
            issuer=shown.issuer,
            begins=shown.begins[:10],
            ends=shown.ends[:10],
        )
    return told


def _clock(skew: float) -> Message:
    if abs(skew) < _AGREEMENT_SECONDS:
        return _EXACT
    return (_AHEAD if skew > 0 else _BEHIND).of(difference=clock_difference(skew))
