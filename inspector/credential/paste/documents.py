"""Credentials in whole documents: JSON, ``.env``, INI profiles, YAML, and any text they stand in.

Facts about the files: Momento's console (``momento_key_info.json``), its command line (``~/.momento/credentials``),
its AWS secrets and token vending samples. Each format is read by a parser of its own, loaded only when needed.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from inspector.credential.endpoint.endpoint import is_host_name, probable_host
from inspector.credential.endpoint.names import names_endpoint, names_key, names_refresh_token, stem
from inspector.credential.jwt.token import read_token
from inspector.credential.paste.document_formats import Group, Tree, read_env, read_ini, read_json, read_yaml
from inspector.credential.text import base64_text, shapes
from inspector.credential.text.offset_text import OffsetText

MOST = 200
"""Credentials taken out of one document."""


@dataclass(frozen=True, slots=True)
class Found:
    """One credential in a document, and what stands beside it."""

    value: str
    code: str
    """The repair it is: ``repair.json-field`` or ``repair.assignment``."""
    variable: str
    endpoint: str | None = None
    refresh: str | None = None
    is_refresh: bool = False


_READERS: tuple[Callable[[str], Tree | None], ...] = (read_json, read_ini, read_env, read_yaml)


def read(text: str) -> tuple[Found, ...]:
    """The credentials of a document, in its order; nothing where the text is no document known here."""
    for reader in _READERS:
        tree = reader(text)
        if tree is not None:
            found = _from_json(tree) if reader is read_json else _from_lines(tree)
            if found:
                return found
    return ()


def place(document: OffsetText, value: str, after: int = 0) -> OffsetText:
    """``value`` with its place in the document; where it is written with escapes, with the nearest known one."""
    at = document.text.find(value, after)
    if at < 0:
        at = document.text.find(value)
    if at >= 0:
        return document.cut(at, at + len(value))
    head = document.text.find(value[:6]) if value else -1
    return OffsetText(value, [document.at(max(head, 0)) or 0] * len(value))


def _from_json(tree: Tree) -> tuple[Found, ...]:
    return _from_tree(tree, "repair.json-field")


def _from_lines(tree: Tree) -> tuple[Found, ...]:
    """Sentences with a colon in them are no settings, though YAML takes them for some."""
    settings = [[each for each in group if shapes.is_one_value(each[2])] for group in tree]
    return _from_tree(settings, "repair.assignment")


def _from_tree(tree: Tree, code: str) -> tuple[Found, ...]:
    """What looks like a credential wherever it stands; failing that, what is named like one."""
    for chosen in (_credentials, _named_like_one):
        found = [each for group in tree for each in _from_group(group, code, chosen(group))]
        if found:
            return tuple(found[:MOST])
    return ()


def _from_group(group: Group, code: str, keys: list[int]) -> Iterator[Found]:
    """The credentials among values that stand beside each other; ``keys`` are their places in the group."""
    if not keys:
        return
    if _is_wrapper(group):
        yield _wrapper(group, code)
        return
    refresh = next((value for _, name, value in group if names_refresh_token(name)), None)
    for i in keys:
        path, name, value = group[i]
        if names_refresh_token(name):
            yield Found(value, code, path, is_refresh=True)
        else:
            yield Found(value, code, path, _endpoint_for(name, group), refresh if len(keys) == 1 else None)


def _credentials(group: Group) -> list[int]:
    keys = [i for i, (_, _, value) in enumerate(group) if _credential(value)]
    return [i for i in keys if not names_refresh_token(group[i][1])] or keys


def _named_like_one(group: Group) -> list[int]:
    names = [name if value else "" for _, name, value in group]
    keys = [i for i, name in enumerate(names) if names_key(name)]
    return keys or [i for i, name in enumerate(names) if names_refresh_token(name)]


def _is_wrapper(group: Group) -> bool:
    """Whether key and endpoint form a version 1 wrapper; a version 2 key beside its endpoint is a pair instead."""
    token = next((value for _, name, value in group if name == "api_key"), None)
    endpoint = next((value for _, name, value in group if name == "endpoint"), None)
    if token is None or endpoint is None or shapes.is_begun(endpoint):
        return False
    claims = read_token(token).claims if shapes.is_token(token) else None
    return not claims or claims.get("t") != "g"


def _wrapper(group: Group, code: str) -> Found:
    path = next(path for path, name, _ in group if name == "api_key")
    fields = {name: value for _, name, value in group if name in ("api_key", "endpoint")}
    return Found(json.dumps(fields), code, path.rpartition(".")[0])


def _endpoint_for(name: str, group: Group) -> str | None:
    """The endpoint that goes with a key: the one whose name differs in that word only, or the only one."""
    named = [(other, _host(value)) for _, other, value in group if names_endpoint(other) and value]
    if names_endpoint(name):  # the two stand in each other's place
        keys = [(other, _host(value)) for _, other, value in group if names_key(other)]
        named += [(other, host) for other, host in keys if is_host_name(host)]
    endpoints = [(other, host) for other, host in named if not shapes.is_begun(host)]
    if not endpoints:
        return None
    own = stem(name)
    matching = [value for other, value in endpoints if stem(other) == own]
    return (matching or [value for _, value in endpoints])[0] if matching or len(endpoints) == 1 else None


def _host(value: str) -> str:
    """The host of an endpoint field: as it stands, out of base64 (Kubernetes) or out of the console's REST URL."""
    if is_host_name(value):
        return value
    if shapes.is_base64(value) and "." not in value:
        inner = base64_text.decode(value)[0].decode("utf-8", "replace").strip()
        if is_host_name(inner):
            return inner
    return probable_host(value) or value if value.startswith(("http://", "https://")) else value


def _credential(value: str) -> bool:
    if len(value) < 16:
        return False
    joined = "".join(value.split())
    return shapes.is_credential(joined) or any(True for _ in shapes.find(value, 1)) or _encoded(joined)


def _encoded(value: str) -> bool:
    """Whether a value is base64 of a credential, as in Kubernetes secrets."""
    if not value.startswith(("ZXlK", "ZXdv", "eyJ", "ew", "ImV5", "IGV5")) or not shapes.is_base64(value):
        return False
    inner = base64_text.decode(value)[0].decode("utf-8", "replace").strip()
    return shapes.is_credential(inner)
