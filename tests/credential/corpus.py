"""Many texts that hold credentials, and everything that is read from each, in a form that can be compared.

Texts as people have them, texts of the other tests, and carriers that are damaged in every place in which things are
damaged. They are made in the same way each time.
"""

from __future__ import annotations

import base64
import html
import json
import random
from collections.abc import Callable, Iterator
from urllib.parse import quote

from inspector.credential.inspection import inspect, inspect_all
from inspector.credential.model.inspection import Source
from inspector.credential.replacing.replace import replace_credential
from tests.credential.make import HOST, NOW, jwt_of, key_v1, key_v2, legacy, token_v1, wrapped
from tests.credential.model import test_kinds
from tests.credential.paste import test_other_secrets, test_placeholders, test_repairs
from tests.credential.reading import test_field
from tests.credential.reading.carriers import CARRIERS, NESTS
from tests.credential.replacing import test_replace
from tests.credential.shown import shown
from tests.diagnosis.rules import test_findings

NAME = "MOMENTO_API_KEY"
KEYS = {"v1": key_v1(exp=NOW + 900), "v2": key_v2(), "token": token_v1(), "legacy": legacy()}
NEW = {"v1": key_v1(n=2, longer="so that it is longer"), "v2": key_v2(n=2, jti="another")}
Damage = Callable[[str, random.Random], str]


def _cut_out(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text))
    return text[:at] + text[at + 1 :]


def _put_in(what: str) -> Damage:
    def damage(text: str, chance: random.Random) -> str:
        at = chance.randrange(len(text))
        return text[:at] + what + text[at:]

    return damage


DAMAGES: dict[str, Damage] = {
    "nothing": lambda text, _chance: text,
    "half": lambda text, _chance: text[: len(text) * 11 // 20],
    "end": lambda text, _chance: text[len(text) // 5 :],
    "all but the last": lambda text, _chance: text[:-1],
    "without a character": _cut_out,
    "without another": _cut_out,
    "line break": _put_in("\n"),
    "Windows line break": _put_in("\r\n    "),
    "blank": _put_in(" "),
    "invisible": _put_in("\u200b"),
    "star": _put_in("*"),
    "quote": _put_in('"'),
    "backslash": _put_in("\\"),
    "masked": lambda text, chance: _masked(text, chance),
    "wrapped": lambda text, _chance: wrapped(text, 76),
    "wrapped narrowly": lambda text, _chance: wrapped(text, 40, "\r\n"),
    "indented": lambda text, _chance: "".join(f"    {line}\n" for line in text.splitlines()),
    "twice": lambda text, _chance: text + text,
    "byte order mark": lambda text, _chance: "\ufeff" + text,
    "capitals": lambda text, _chance: text.upper(),
    "typographic": lambda text, _chance: (
        text.replace('"', "\u201d").replace("'", "\u2019").replace("-", "\u2013")
    ),
    "slashes": lambda text, _chance: json.dumps(text),
    "HTML": lambda text, _chance: html.escape(text),
    "URL": lambda text, _chance: quote(text, safe=""),
    "sentence": lambda text, _chance: f"Hi, our key is {text.strip()}. It does not work!",
    "swapped": lambda text, _chance: text.replace(NAME, "x").replace("MOMENTO_ENDPOINT", NAME),
    "remark": lambda text, _chance: text.replace("\n", "  # a remark\n"),
    "placeholder": lambda text, _chance: text.replace(HOST, "<your endpoint>"),
    "no host": lambda text, _chance: text.replace(HOST, ""),
    "foreign host": lambda text, _chance: text.replace(HOST, "api.evil.example:443"),
}


ENDS = (
    "{}.",
    "({})",
    "[{}]",
    "<{}>",
    "{{{}}}",
    "{})",
    "{}]",
    "{}}}",
    "key({}",
    "key: {})",
    "a[{}]",
    "`{}`,",
    "{};",
    "'{}',",
)
"""What stands around a word in prose and in code; ``{}`` is the word."""
CODE = (
    'const client = new Client("{key}", {{ endpoint: "{host}" }});',
    'client = Client(api_key="{key}", endpoint="{host}")',
    'keys = [\n  "{key}",\n  "{other}",\n]',
    'connect({{"api_key": "{key}", "endpoint": "{host}"}})',
    'var key = "{half}" +\n  "{rest}";',
    'key = (\n    "{half}"\n    "{rest}"\n)',
    'String key = "{half}"\n    + "{rest}";',
    "$key = '{half}' . '{rest}';",
    'key := "{half}" + "{rest}"',
    'process.env.MOMENTO_API_KEY = "{key}"; // old\nconst endpoint = `{host}`;',
    'os.environ["MOMENTO_API_KEY"] = "{key}"\nos.environ["MOMENTO_ENDPOINT"] = "{host}"',
    'os.getenv("MOMENTO_API_KEY", "{key}")',
    "# key: {key}\nkey = os.getenv('MOMENTO_API_KEY')\n",
    'final var k = """\n  {half}\\\n  {rest}\n  """;',
    'new Secret(stack, "x", {{ value: SecretValue.unsafePlainText("{key}"), name: "{host}" }})',
    'if key == "{key}" then return "{other}" end',
    "<script>var momento = {{ token: '{key}', host: '{host}' }}</script>",
    '@Value("{key}") private String key; @Value("{host}") private String endpoint;',
    '(def key "{key}") (def host "{host}")',
    'key <- "{key}"; endpoint <- "{host}"',
    'key = "{half}" <> "{rest}"',
    'key = "{half}" & "{rest}"',
    'key = "{half}" .. "{rest}"',
    'key = "{half}" ++ "{rest}"',
    'key = "{half}" || "{rest}"',
    'key = "{half}" _\n  & "{rest}"',
    "keys.append('{key}'); hosts.append('{host}')",
    'f("{key}", "{other}")',
    "/usr/bin/setx MOMENTO_API_KEY {key}",
    "C:\\\\Windows\\\\setx MOMENTO_API_KEY {key}",
    "sudo /usr/bin/env MOMENTO_API_KEY={key} node app.js --host={host}",
    "gh secret set MOMENTO_API_KEY --body {key}",
    "vault kv put secret/momento api_key={key} endpoint={host}",
    "fly secrets set MOMENTO_API_KEY={key} MOMENTO_ENDPOINT={host}",
)
"""How source code writes a key; doubled braces are one."""


def _masked(text: str, chance: random.Random) -> str:
    at = chance.randrange(len(text))
    return text[:at] + "****" + text[at + 12 :]


def texts() -> Iterator[tuple[str, str]]:
    """A name and a text each."""
    for name, case in test_field.CASES.items():
        if "text" in case:
            yield f"field {name}", case["text"]
    for code, pairs in test_repairs.CASES.items():
        for number, (text, _) in enumerate(pairs):
            yield f"repair {code} {number}", text
    for name, (text, _, _) in test_kinds.CASES.items():
        yield f"kind {name}", text
    for code, found in test_findings.CASES.items():
        for number, text in enumerate(found):
            if len(text) < 60_000:
                yield f"finding {code} {number}", text
    for number, text in enumerate(_of_tables()):
        yield f"table {number}", text
    for name, make in CARRIERS.items():
        for kind, key in KEYS.items():
            yield f"carrier {name}: {kind}", make(key, NAME, HOST)
    for name, text in _damaged():
        yield name, text
    for kind, key in KEYS.items():
        yield from _in_code(kind, key)
    for number, text in enumerate(_wrappers()):
        yield f"wrapper {number}", text
        yield f"wrapper {number}, named", f"{NAME}={text}\nMOMENTO_ENDPOINT={HOST}\n"
    for nest, put in NESTS.items():
        for name in ("env", "JSON", "YAML", "exports", "bare"):
            if name in CARRIERS:
                yield f"nest {nest}: {name}", put(CARRIERS[name](KEYS["v2"], NAME, HOST))


def _of_tables() -> Iterator[str]:
    for table in (
        test_placeholders.REFERENCES,
        test_placeholders.MASKS,
        test_placeholders.ENCRYPTED,
        test_placeholders.NOTHING,
        test_other_secrets.SECRETS,
    ):
        yield from (str(each) for each in table)
        if isinstance(table, dict):
            yield from (str(each) for each in table.values())


def _damaged() -> Iterator[tuple[str, str]]:
    for name, make in CARRIERS.items():
        for number, (damage, act) in enumerate(DAMAGES.items()):
            kind = ("v1", "v2", "token", "legacy")[(len(name) + number) % 4]
            chance = random.Random(f"{name} {damage}")  # noqa: S311 - the same each time
            yield f"{damage} {name}: {kind}", act(make(KEYS[kind], NAME, HOST), chance)
    for kind, key in KEYS.items():
        for damage, act in DAMAGES.items():
            for at in range(3):
                chance = random.Random(f"{kind} {damage} {at}")  # noqa: S311
                yield f"{damage} {at} {kind}", act(key, chance)


def _in_code(kind: str, key: str) -> Iterator[tuple[str, str]]:
    for number, end in enumerate(ENDS):
        yield f"end {number}: {kind}", end.format(key)
        yield (
            f"end {number} in a sentence: {kind}",
            f"The key is {end.format(key)} and the host {end.format(HOST)} too",
        )
        yield (
            f"end {number} of a value: {kind}",
            f"{NAME}: {end.format(key)}\nMOMENTO_ENDPOINT: {end.format(HOST)}\n",
        )
    half = len(key) // 2
    for number, code in enumerate(CODE):
        text = code.format(key=key, host=HOST, other=KEYS["token"], half=key[:half], rest=key[half:])
        yield f"code {number}: {kind}", text
        for damage in ("without a character", "masked", "blank", "wrapped"):
            chance = random.Random(f"{kind} {number} {damage}")  # noqa: S311
            yield f"code {number}, {damage}: {kind}", DAMAGES[damage](text, chance)
    for place, (first, one) in enumerate(DAMAGES.items()):
        for second, two in [*DAMAGES.items()][place % 2 :: 2]:
            chance = random.Random(f"{kind} {first} {second}")  # noqa: S311
            damaged = one(key, chance)
            yield f"{first}, then {second}: {kind}", two(damaged, chance) if damaged else damaged


def _wrappers() -> Iterator[str]:
    """The wrapper with other JSON in it and in other forms of Base64."""
    token = jwt_of({"sub": "c", "ver": 1, "p": "CAA="})
    inner = {"endpoint": HOST, "api_key": token}
    written = (
        json.dumps(inner),
        json.dumps(inner, indent=2),
        json.dumps(inner, separators=(",", ":")),
        json.dumps(dict(reversed(inner.items()))),
        "\ufeff" + json.dumps(inner),
        json.dumps({**inner, "more": [1, {"a": None}], "x~~~?": "\u00fc\u00ff>>>???"}, ensure_ascii=False),
        json.dumps({"api_key": token}),
        json.dumps({"endpoint": HOST}),
        json.dumps({"endpoint": 5, "api_key": token}),
        json.dumps({"endpoint": HOST, "api_key": None}),
        json.dumps({"endpoint": "", "api_key": token}),
        json.dumps({"endpoint": f"https://{HOST}/", "api_key": token}),
        json.dumps({"endpoint": HOST, "api_key": token.rsplit(".", 1)[0]}),
        json.dumps({"endpoint": HOST, "api_key": token[:-8]}),
        json.dumps({"endpoint": HOST, "api_key": f" {token}\n"}),
        json.dumps({"endpoint": HOST, "api_key": KEYS["v2"]}),
        json.dumps({"endpoint": HOST, "api_key": token}) + " and more",
        json.dumps([inner]),
        f'{{"endpoint":"{HOST}","endpoint":"other.example","api_key":"{token}"}}',
        f'{{"endpoint":"{HOST}","api_key":"{token}"',
        f"{{'endpoint':'{HOST}','api_key':'{token}'}}",
    )
    for text in written:
        raw = text.encode("utf-8")
        plain = base64.b64encode(raw).decode()
        yield text
        yield plain
        yield plain.rstrip("=")
        yield base64.urlsafe_b64encode(raw).decode()
        yield base64.urlsafe_b64encode(raw).decode().rstrip("=")
        yield base64.b64encode(plain.encode()).decode()
        yield plain[:-6]
        yield plain[3:]
        yield raw.hex()


def read(text: str) -> list[object]:
    """Everything that is read from a text: pasted, and as the content of a file."""
    return [shown(inspect(text, NOW)), shown(inspect_all(text, NOW, Source("a file")))]


def replacements() -> Iterator[tuple[str, str, str]]:
    """A name, a text with an old credential, and the new one."""
    for name, make in test_replace.CARRIERS.items():
        yield f"replace {name}", make(test_replace.OLD), test_replace.NEW
    for name, carrier in CARRIERS.items():
        for kind, new in NEW.items():
            yield f"replace {name}: {kind}", carrier(KEYS[kind], NAME, HOST), new
    for nest, put in NESTS.items():
        for kind, new in NEW.items():
            for name in ("env", "JSON", "YAML"):
                text = put(CARRIERS[name](KEYS[kind], NAME, HOST))
                yield f"replace {nest}, {name}: {kind}", text, new


def replaced(text: str, new: str) -> list[object]:
    """What replacing makes of a text, in one place and everywhere."""
    made = inspect(new, NOW, endpoint="cell-4-us-west-2-1.prod.a.momentohq.com")
    return [
        shown(replace_credential(text, old, made, NOW, everywhere=everywhere))
        for old in inspect_all(text, NOW, Source("a file"))[:2]
        for everywhere in (False, True)
    ]
