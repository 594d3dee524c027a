"""Write scopes to JSON and read them back, with the location of each mistake.

A scope file contains no secret: ``{"schema": 1, "rules": [...], "valid_for_seconds": 900, "token_id": ""}``, with the
rules in the format of the JSON report. ``valid_for_seconds`` is ``null`` for an API key that never expires. ``name`` is
what a person called the scope; it may be missing.
"""

from __future__ import annotations

from inspector.credential.permissions.rule_json import ITEM_NAMES, json_line, rule_to_json
from inspector.credential.permissions.rules import ALL, Resource, Role, Rule, Selector, SelectorKind
from inspector.credential.scopes.scope import MAX_RULES, MAX_SECONDS, ROLES, Scope, as_asked
from inspector.credential.text.located_json import Node, Unreadable, parse, place
from inspector.credential.text.message import Message, message
from inspector.records import record

SCHEMA = 1
MOST_RULES_READ = 50
"""Most rules that are read: more than the service accepts, few enough for a responsive form."""


@record(frozen=True, slots=True)
class Misread:
    """The first mistake in a text: its line and column (from 1) and its path, such as ``rules[1].role``."""

    line: int
    column: int
    path: str
    message: Message


@record(frozen=True, slots=True)
class NamedScope:
    """A scope and what a person called it; empty where it has no name. The name is foreign text."""

    name: str
    scope: Scope


class _Mistake(Exception):  # noqa: N818 - becomes a Misread, never leaves this module
    def __init__(self, node: Node, path: str, text: Message) -> None:
        super().__init__(path)
        self.node = node
        self.path = path
        self.text = text


def write_scope(scope: Scope, name: str = "") -> str:
    """Write a scope as JSON in short lines, ending in a newline."""
    rules = [_rule_lines(rule) for rule in scope.rules]
    listed = "[\n    " + ",\n    ".join(rules) + "\n  ]" if rules else "[]"
    life, token_id = json_line(scope.valid_for_seconds), json_line(scope.token_id)
    called = f'  "name": {json_line(name)},\n' if name else ""
    return (
        f'{{\n  "schema": {SCHEMA},\n{called}  "rules": {listed},\n'
        f'  "valid_for_seconds": {life},\n  "token_id": {token_id}\n}}\n'
    )


def _rule_lines(rule: Rule) -> str:
    written = rule_to_json(as_asked(rule))
    who = json_line({name: written[name] for name in ("resource", "role")})[1:-1]
    cache, item = json_line(written["cache"]), json_line(written["item"])
    return f'{{\n      {who},\n      "cache": {cache},\n      "item": {item}\n    }}'


def read_scope(text: str) -> Scope | Misread:
    """Read a scope, or return the first mistake. The scope may still have problems (:mod:`problems`)."""
    read = read_named(text)
    return read if isinstance(read, Misread) else read.scope


def read_named(text: str) -> NamedScope | Misread:
    """Read a scope with its name, or return the first mistake."""
    try:
        node = parse(text)
        scope = _scope(node)
        name = node.members.get("name")
        return NamedScope(_text(name, "name") if name else "", scope)
    except Unreadable as error:
        said = message("Scope file", "Not JSON from here on ({why}).").of(why=error.why)
        return Misread(*place(text, error.offset), "", said)
    except _Mistake as mistake:
        return Misread(*place(text, mistake.node.offset), mistake.path, mistake.text)


def _scope(node: Node) -> Scope:
    _object(node, "", required=("rules",), optional=("schema", "name", "valid_for_seconds", "token_id"))
    _schema(node.members.get("schema"))
    rules = node.members["rules"]
    if not isinstance(rules.value, list):
        raise _Mistake(rules, "rules", message("Scope file", "This must be a list in square brackets."))
    if len(rules.items) > MOST_RULES_READ:
        text = message("Scope file", "At most {limit} rules can be read. A token can have {most}.")
        raise _Mistake(rules.items[MOST_RULES_READ], "rules", text.of(limit=MOST_RULES_READ, most=MAX_RULES))
    read = tuple(_rule(item, f"rules[{at}]") for at, item in enumerate(rules.items))
    plain = Scope(read)
    return Scope(
        read,
        _seconds(node.members.get("valid_for_seconds"), plain.valid_for_seconds),
        _text(node.members["token_id"], "token_id") if "token_id" in node.members else plain.token_id,
    )


def _schema(node: Node | None) -> None:
    if node is not None and (node.value != SCHEMA or isinstance(node.value, bool)):
        text = message(
            "Scope file", "This program reads schema {number}. The file may be from a newer version."
        )
        raise _Mistake(node, "schema", text.of(number=SCHEMA))


def _seconds(node: Node | None, default: int | None) -> int | None:
    if node is None:
        return default
    value: int | None = node.value
    if value is not None and not (type(value) is int and 0 <= value <= MAX_SECONDS):
        text = message("Scope file", "This must be a whole number of seconds up to {limit}, or null.")
        raise _Mistake(node, "valid_for_seconds", text.of(limit=MAX_SECONDS))
    return value


def _rule(node: Node, path: str) -> Rule:
    _object(node, path, required=("resource", "role"), optional=("cache", "item"))
    resource = Resource(
        _one_of(node.members["resource"], f"{path}.resource", [known.value for known in ROLES])
    )
    roles = [role.value for role in ROLES[resource]]
    role = Role(_one_of(node.members["role"], f"{path}.role", roles))
    cache, item = node.members.get("cache"), node.members.get("item")
    return Rule(
        resource,
        role,
        _cache(cache, f"{path}.cache") if cache else ALL,
        _item(item, f"{path}.item", resource) if item else ALL,
    )


def _cache(node: Node, path: str) -> Selector:
    if isinstance(node.value, str):
        return Selector.name(_bytes(node, path))
    if node.value == {"all": True}:
        return ALL
    raise _Mistake(
        node, path, message("Scope file", "This must be a cache name or {all}.").of(all='{"all": true}')
    )


def _item(node: Node, path: str, resource: Resource) -> Selector:
    exact, prefix = ITEM_NAMES[resource]
    names = [exact, prefix]
    if resource is Resource.CACHE:
        names += ["key_hex", "key_prefix_hex"]
    _object(node, path, required=(), optional=("all", *names))
    if len(node.members) != 1:
        said = message("Scope file", "This must contain exactly one of {names}.").of(
            names=", ".join(["all", *names])
        )
        raise _Mistake(node, path, said)
    name, held = next(iter(node.members.items()))
    if name == "all":
        return _all(held, f"{path}.all")
    kind = SelectorKind.PREFIX if "_prefix" in name else SelectorKind.NAME
    read = _hex if name.endswith("_hex") else _bytes
    return Selector(kind, read(held, f"{path}.{name}"))


def _all(node: Node, path: str) -> Selector:
    if node.value is not True:
        raise _Mistake(node, path, message("Scope file", "This must be true."))
    return ALL


def _object(node: Node, path: str, *, required: tuple[str, ...], optional: tuple[str, ...]) -> None:
    if not isinstance(node.value, dict):
        raise _Mistake(node, path, message("Scope file", "This must be an object in curly braces."))
    if node.repeated:
        raise _Mistake(
            node, path, message("Scope file", "“{name}” occurs twice here.").of(name=node.repeated[0])
        )
    for name, member in node.members.items():
        if name not in (*required, *optional):
            raise _Mistake(
                member, _join(path, name), message("Scope file", "“{name}” is unknown here.").of(name=name)
            )
    for name in required:
        if name not in node.members:
            raise _Mistake(node, path, message("Scope file", "“{name}” is missing here.").of(name=name))


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _one_of(node: Node, path: str, names: list[str]) -> str:
    if node.value not in names:
        raise _Mistake(
            node, path, message("Scope file", "This must be one of {names}.").of(names=", ".join(names))
        )
    return str(node.value)


def _text(node: Node, path: str) -> str:
    if not isinstance(node.value, str):
        raise _Mistake(node, path, message("Scope file", "This must be text in quotation marks."))
    return node.value


def _bytes(node: Node, path: str) -> bytes:
    try:
        return _text(node, path).encode()
    except UnicodeEncodeError:
        raise _Mistake(
            node,
            path,
            message("Scope file", "This contains an incomplete Unicode character and cannot be sent."),
        ) from None


def _hex(node: Node, path: str) -> bytes:
    try:
        return bytes.fromhex(_text(node, path))
    except ValueError:
        raise _Mistake(
            node, path, message("Scope file", "This must be hexadecimal, with two digits for each byte.")
        ) from None
