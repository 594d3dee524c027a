"""Code that reads an environment variable, in several languages, and gets the credential in the place of its name."""

from __future__ import annotations

from dataclasses import replace

from inspector.credential.model.inspection import Inspection
from inspector.credential.model.prediction import WrongCall
from inspector.credential.sdk.arguments import is_code
from inspector.credential.text.patterns import pattern

_USUAL = "MOMENTO_API_KEY"
_READ = pattern(
    r"(?<![\w.])(?P<call>(?:(?:std::)?env::var|(?:os\.)?environ(?:\.get)?|os\.[gG]etenv|process\.env|import\.meta\.env"
    r"|Deno\.env\.get|System\.getenv|getenv|ENV(?:\.fetch)?|Environment\.GetEnvironmentVariable"
    r"|(?:new[ ]+)?EnvVarCredentialProvider))[ ]*"
    r"(?P<open>[\[(]\s*(?P<quote>[\"'`]))(?P<name>[A-Za-z0-9+/_.=-]{40,})(?P=quote)"
)


def with_key_for_name(inspection: Inspection, text: str) -> Inspection:
    """With the place in ``text`` where the credential is read as the name of a variable, if there is one."""
    own = inspection.facts.repaired
    if own is None or inspection.credential is None or inspection.facts.wrong_call is not None:
        return inspection
    for found in _READ.finditer(text):
        if found["name"] not in (own.reveal(), inspection.credential.reveal()):
            continue
        if not is_code(text, found.start()):
            continue
        closing = "]" if found["open"].startswith("[") else ")"
        right = f"{found['call']}{found['open']}{_USUAL}{found['quote']}{closing}"
        wrong = WrongCall(found["call"], right, takes_v2=False, takes_name=True)
        return replace(inspection, facts=replace(inspection.facts, wrong_call=wrong))
    return inspection
