"""What ``mint`` says about the token it made, as text and as JSON. Neither holds the token."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from inspector.cli import output
from inspector.cli.call_report import exit_of
from inspector.cli.exit_codes import Exit
from inspector.cli.language import say, say_plainly
from inspector.cli.outcome_report import PREDICTED, finding_lines, outcome_to_json, what_was_said
from inspector.credential.model.inspection import Inspection
from inspector.credential.permissions.rule_json import rule_to_json
from inspector.credential.permissions.sentences import rule_sentence
from inspector.credential.scopes.scope import Scope
from inspector.credential.text.message import Message, message
from inspector.credential.text.secret import WITHHELD
from inspector.credential.text.visible import escape_hidden
from inspector.diagnosis.finding import Finding, Severity
from inspector.diagnosis.grant.comparison import Grant
from inspector.diagnosis.redact import Scanner, secrets_of
from inspector.diagnosis.report.model import finding_to_json
from inspector.diagnosis.rules.expiry import iso, utc
from inspector.service.connection.outcome import Outcome

_MINTED = message("Command line", "A token was minted at {host}.")
_NOT_MINTED = message("Command line", "No token was minted at {host}: {word}.")
_ASKED = message("Command line", "Asked for: {sentence}")
_GRANTED = message("Command line", "Granted:   {sentence}")
_UNTIL = message("Command line", "Valid until {moment}.")
_FINGERPRINT = message("Command line", "Fingerprint {fingerprint}.")
_AS_ASKED = message("Command line", "It is as asked for.")
_NOT_AS_ASKED = message("Command line", "It is not as asked for.")


@dataclass(frozen=True)
class MintReport:
    """A mint: what was asked for, what came back, and how the two differ."""

    subject: Inspection
    scope: Scope
    outcome: Outcome
    token: Inspection | None
    grant: Grant | None
    findings: tuple[Finding, ...]

    @property
    def exit_code(self) -> Exit:
        """The exit code: 0 only for a token that is as asked for."""
        if self.grant is None:
            return exit_of(self.outcome)
        wrong = any(each.severity is Severity.ERROR for each in self.findings)
        return Exit.FOUND if wrong or not self.grant.as_asked else Exit.OK

    def as_json(self) -> str:
        """Write an object of the schema ``mint``."""
        return escape_hidden(json.dumps(self._scanner.scrub(self._model()), ensure_ascii=False, indent=2))

    def as_text(self, predicted: Message | None) -> str:
        """Write a fact on each line; ``predicted`` says why the service will or may refuse."""
        lines = self._lines(predicted)
        return "\n".join(WITHHELD if self._scanner.leaks(line) else line for line in lines)

    def _model(self) -> dict[str, Any]:
        outcome, token = self.outcome, self.token
        expires = token.expiry.expires_at if token else None
        return {
            **outcome_to_json(outcome),
            "asked": [rule_to_json(rule) for rule in self.scope.rules],
            "granted": [rule_to_json(rule) for rule in token.permissions.rules] if token else None,
            "as_asked": self.grant.as_asked if self.grant else None,
            "expires_at": None if expires is None else iso(expires),
            "token_fingerprint": token.fingerprint() if token else None,
            "findings": [finding_to_json(each, say) for each in self.findings],
            "fingerprint": self.subject.fingerprint(),
            "exit_code": int(self.exit_code),
        }

    def _lines(self, predicted: Message | None) -> list[str]:
        outcome = self.outcome
        lines = [say_plainly(PREDICTED.of(words=predicted))] if predicted else []
        lines += [say_plainly(_ASKED.of(sentence=rule_sentence(rule))) for rule in self.scope.rules]
        if self.token is None or self.grant is None:
            word = say_plainly(_NOT_MINTED.of(host=outcome.host, word=outcome.observed))
            lines.append(output.painted(word, "error"))
            lines += what_was_said(outcome)
        else:
            lines.append(output.painted(say_plainly(_MINTED.of(host=outcome.host)), "ok"))
            lines += self._granted(self.token, self.grant)
        return [*lines, *finding_lines(self.findings)]

    def _granted(self, token: Inspection, grant: Grant) -> list[str]:
        lines = [say_plainly(_GRANTED.of(sentence=rule_sentence(rule))) for rule in token.permissions.rules]
        if token.expiry.expires_at is not None:
            lines.append(say_plainly(_UNTIL.of(moment=utc(token.expiry.expires_at))))
        lines.append(say_plainly(_FINGERPRINT.of(fingerprint=token.fingerprint() or "-")))
        lines.append(
            output.painted(say_plainly(_AS_ASKED), "ok")
            if grant.as_asked
            else output.painted(say_plainly(_NOT_AS_ASKED), "error")
        )
        return lines

    @cached_property
    def _scanner(self) -> Scanner:
        known = [self.subject, *([self.token] if self.token else [])]
        return Scanner([secret for each in known for secret in secrets_of(each)])
