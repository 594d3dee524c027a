"""Which calls of the official SDKs in a text get a credential, and whether they take its kind.

Facts: each SDK has methods for version 1 keys, legacy keys and tokens, and others for version 2 keys. Those for version
2 reject everything else; the others reject a bare version 2 key (all SDKs that have both, from their sources). A token
in the method for version 1 keys is accepted, and so is a version 2 key in the wrapper of version 1.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace

from inspector.credential.model.inspection import Inspection
from inspector.credential.model.kinds import Kind
from inspector.credential.model.prediction import WrongCall
from inspector.credential.sdk.arguments import Arguments, is_code
from inspector.credential.text.patterns import pattern
from inspector.credential.text.secret import Secret
from inspector.records import record

_METHODS = (
    ("fromString", "fromApiKeyV2", "fromDisposableToken"),
    ("from_string", "from_api_key_v2", "from_disposable_token"),
    ("FromString", "FromApiKeyV2", "FromDisposableToken"),
    ("StringMomentoTokenProvider", "ApiKeyV2TokenProvider", "StringMomentoTokenProvider"),
    ("NewStringMomentoTokenProvider", "NewApiKeyV2TokenProvider", "NewStringMomentoTokenProvider"),
    ("StringCredentialProvider", "ApiKeyV2CredentialProvider", "StringCredentialProvider"),
)
"""For the credential itself: of version 1, of version 2, for a token."""
_OF_VARIABLES = (
    ("fromEnvVar", "fromEnvVarV2", _METHODS[0]),
    ("from_env_var", "from_env_var_v2", _METHODS[1]),
    ("from_environment_variable", "from_environment_variables_v2", _METHODS[1]),
    ("FromEnvironmentVariable", "FromEnvironmentVariablesV2", _METHODS[2]),
    ("fromEnvironmentVariable", "fromEnvVarV2", _METHODS[0]),
    ("fromEnvironmentVariable", "fromEnvironmentVariablesV2", _METHODS[0]),
    ("EnvMomentoTokenProvider", "EnvMomentoV2TokenProvider", _METHODS[3]),
    ("NewEnvMomentoTokenProvider", "NewEnvMomentoV2TokenProvider", _METHODS[4]),
)
"""For the name of an environment variable: of version 1, of version 2, and those for the credential itself."""
_NOT_SURE = frozenset({"StringMomentoTokenProvider", "StringCredentialProvider", "EnvMomentoTokenProvider"})
"""Classes of several SDKs, of which not all are known to reject a version 2 key."""
_DEFAULT, _DEFAULT_HOST = "MOMENTO_API_KEY", "MOMENTO_ENDPOINT"
"""The variables that the methods for version 2 read where none is named."""


@record(frozen=True, slots=True)
class _Method:
    is_v2: bool
    of_variable: bool
    for_v1: str
    for_v2: str
    for_token: str
    by_value: tuple[str, str, str]
    """Those for the credential itself, as in the table."""


def _table() -> dict[str, _Method]:
    rows = [(*row, False, row) for row in _METHODS]
    rows += [(old, new, old, True, by_value) for old, new, by_value in _OF_VARIABLES]
    found: dict[str, _Method] = {}
    for old, new, token, of_variable, by_value in rows:
        for name in (old, token):
            found.setdefault(name, _Method(False, of_variable, old, new, token, by_value))
        found.setdefault(new, _Method(True, of_variable, old, new, token, by_value))
    return found


_BY_NAME = _table()
_OF_PHP = _Method(False, True, *_OF_VARIABLES[-3][:2], _OF_VARIABLES[-3][0], _METHODS[0])
"""``CredentialProvider::fromEnvironmentVariable``: JavaScript, Swift and Dart have another name beside it."""
_CALL = pattern(
    r"(?:\b(?P<of>CredentialProvider|auth)\s{0,40}(?P<by>\.|::|->)\s{0,40}(?P<method>[A-Za-z]\w{7,40})"
    r"|\b(?P<made>(?:New)?(?:StringMomento|EnvMomento|EnvMomentoV2|ApiKeyV2)TokenProvider"
    r"|(?:String|ApiKeyV2)CredentialProvider))(?P<raises>!?)\s{0,8}\("
)
_OVERRIDES = pattern(r"(?i)(?:base|control|cache)_?endpoint|override")
_HELD = (
    ("repair.json-field", pattern(r"\s*\{\s*\\?\"")),
    ("repair.assignment", pattern(r"\s*(?:export[ \t]+)?[A-Z][A-Z0-9_]{2,60}=")),
    ("repair.surrounding-text", pattern(r"\s*(?:export[ \t]+)?[A-Z][A-Z0-9_]{2,60}=")),
    ("repair.prefix", pattern(r"(?i)\s*(?:bearer|basic|token|api-?key)[ :]")),
    ("repair.quotes", pattern(r"\s*\\?[\"'`<\[(\u2018-\u201f]")),
)
"""How a text begins that holds more than the credential, by the repair that takes the credential out."""
_MOST_CALLS = 40


@record(frozen=True, slots=True)
class _Called:
    name: str
    """The call as the text has it."""
    prefix: str
    """What stands before the method's name, such as ``CredentialProvider.``."""
    suffix: str
    method: _Method
    gets_key: bool = False
    """Whether it takes the name of a variable, and gets the credential itself."""


def with_wrong_calls(found: tuple[Inspection, ...], text: str) -> tuple[Inspection, ...]:
    """With the SDK call in ``text`` that gets the credential and rejects its kind, or what else it gets with it."""
    if all(_wanted(each) is None for each in found):
        return found
    code = _code_of_notebook(text) or text
    calls, written = _calls(code), _written(code)
    return tuple(_with_call(_with_rest(each, written), calls) for each in found)


def _with_rest(inspection: Inspection, written: set[str]) -> Inspection:
    """With what stands beside the credential inside the text that a call gets: a name, or a whole JSON document."""
    own, made = inspection.facts.repaired, {each.code for each in inspection.repairs}
    for text in written if own is not None and own.reveal() else ():
        for code, begins in _HELD:
            if code in made and begins.match(text) and own is not None and own.reveal() in text:
                facts = inspection.facts
                given = facts.as_given and Secret(text)
                return replace(
                    inspection, facts=replace(facts, in_field=facts.in_field | {code}, as_given=given)
                )
    return inspection


def _written(text: str) -> set[str]:
    """The texts that calls of the SDKs get for a credential, where more than that stands in them."""
    arguments, found = Arguments(text), set()
    for number, each in enumerate(_CALL.finditer(text)):
        method = _method(each)
        inside = arguments.inside(each.end()) if method is not None and number < _MOST_CALLS else None
        if method is not None and not method.of_variable and inside and is_code(text, each.start()):
            found |= {
                told for told in arguments.written(inside) if any(begins.match(told) for _, begins in _HELD)
            }
    return found


def _with_call(inspection: Inspection, calls: dict[str, list[_Called]]) -> Inspection:
    wanted = _wanted(inspection)
    texts = {each.reveal() for each in (inspection.credential, inspection.facts.repaired) if each is not None}
    called = [each for text in texts for each in calls.get(text, ())]
    fitting = (each for each in called if each.method.is_v2 is wanted and not each.gets_key)
    if wanted is None or not called or any(fitting):
        return inspection  # where another call takes it, nobody knows which of them is meant
    first = next((each for each in called if each.gets_key or each.name not in _NOT_SURE), None)
    if first is None:
        return inspection
    method = first.method
    for_v1, for_v2, for_token = method.for_v1, method.for_v2, method.for_token
    if first.gets_key:
        for_v1, for_v2, for_token = method.by_value
    right = for_v2 if wanted else for_v1
    right = for_token if inspection.kind is Kind.DISPOSABLE_TOKEN else right
    wrong = WrongCall(
        first.name, f"{first.prefix}{right}{first.suffix}", takes_v2=method.is_v2, takes_name=first.gets_key
    )
    return replace(inspection, facts=replace(inspection.facts, wrong_call=wrong))


def variables_read(text: str) -> set[str]:
    """The environment variables that calls of the SDKs in ``text`` read."""
    arguments, found = Arguments(text), set()
    for number, each in enumerate(_CALL.finditer(text)):
        method = _method(each)
        inside = arguments.inside(each.end()) if method is not None and number < _MOST_CALLS else None
        if method is None or inside is None or not is_code(text, each.start()):
            continue
        if method.of_variable and method.is_v2 and not inside.strip():
            found |= {_DEFAULT, _DEFAULT_HOST}
        found |= arguments.variables(inside, of_variable=method.of_variable)
    return found


def _wanted(inspection: Inspection) -> bool | None:
    """Whether a method for version 2 keys takes it; ``None`` where that is not known, or nothing is called with it."""
    if inspection.credential is None or inspection.facts.is_commented:
        return None
    if inspection.kind is Kind.API_KEY_V2:
        return None if inspection.facts.wrapped else True
    if inspection.kind is Kind.API_KEY_LEGACY:
        return False
    wrapped = inspection.kind in (Kind.API_KEY_V1, Kind.DISPOSABLE_TOKEN) and inspection.facts.wrapped
    return False if wrapped else None


def _calls(text: str) -> dict[str, list[_Called]]:
    """The calls of the SDKs by the value that they get."""
    found: dict[str, list[_Called]] = {}
    for called, values in _read(text):
        for value in values:
            found.setdefault(value, []).append(called)
    return found


def _read(text: str) -> Iterator[tuple[_Called, set[str]]]:
    arguments, is_momento = Arguments(text), "momento" in text.lower()
    for number, each in enumerate(_CALL.finditer(text)):
        if number >= _MOST_CALLS:
            return
        method = _method(each)
        if method is None or (each["of"] == "auth" and not is_momento) or not is_code(text, each.start()):
            continue
        inside = arguments.inside(each.end())
        if inside is None or (not method.is_v2 and _OVERRIDES.search(inside)):
            continue  # older SDKs may take any JWT with endpoints beside it
        prefix = f"{each['of']}{each['by']}" if each["of"] else ""
        name = f"{prefix}{each['method'] or each['made']}{each['raises']}"
        values = arguments.values(inside, of_variable=method.of_variable)
        if method.of_variable and method.is_v2 and not inside.strip():
            values = arguments.assigned(_DEFAULT)
        yield _Called(name, prefix, each["raises"], method), values
        if method.of_variable:
            itself = arguments.values(inside, of_variable=False)
            yield _Called(name, prefix, each["raises"], method, gets_key=True), itself


def _method(call: re.Match[str]) -> _Method | None:
    if call["by"] == "::" and call["method"] == _OF_PHP.for_v1:
        return _OF_PHP
    return _BY_NAME.get(call["method"] or call["made"])


def _code_of_notebook(text: str) -> str | None:
    """The code of a Jupyter notebook; ``None`` for every other text."""
    if not text.lstrip().startswith("{") or '"cells"' not in text:
        return None
    try:
        cells = json.loads(text)["cells"]
        return "\n".join("".join(each["source"]) for each in cells if each["cell_type"] == "code")
    except (ValueError, KeyError, TypeError, RecursionError):
        return None
