"""The facts that a package's modules state in public: words of enumerations, constants, and defaults of arguments."""

from __future__ import annotations

import dataclasses
import importlib
import inspect
import json
import os
import pkgutil
import re
from collections.abc import Callable, Iterator
from enum import Enum
from pathlib import Path
from types import ModuleType
from typing import Any

from inspector.credential.text.message import Message


def facts(package: str) -> dict[str, object]:
    """Return each fact by its place, such as ``service.connection.setting.LONGEST_DEADLINE``."""
    seen: dict[int, object] = {}  # a constant that another module imports is told once
    return {place: told for module in _modules(package) for place, told in _of_module(module, seen)}


def hold(package: str, path: Path) -> None:
    """Fail unless the facts of a package are those of the file; ``HELD_ANEW=1`` in the environment writes it."""
    found = json.loads(json.dumps(facts(package)))
    if os.environ.get("HELD_ANEW"):
        path.write_text(json.dumps(found, indent=0, ensure_ascii=True) + "\n", encoding="utf-8")
    held = json.loads(path.read_text(encoding="utf-8"))
    assert {place: told for place, told in found.items() if held.get(place) != told} == {}
    assert held.keys() == found.keys()


def _modules(package: str) -> Iterator[ModuleType]:
    root = importlib.import_module(package)
    for each in pkgutil.walk_packages(root.__path__, f"{package}."):
        if not each.name.endswith("_pb2") and ".systems." not in each.name:
            yield importlib.import_module(each.name)


def _of_module(module: ModuleType, seen: dict[int, object]) -> Iterator[tuple[str, object]]:
    prefix = module.__name__.removeprefix("inspector.")
    for name, value in vars(module).items():
        if name.startswith("_") or name == "TYPE_CHECKING":
            continue
        if isinstance(value, type):
            if value.__module__ == module.__name__:
                yield from _of_class(f"{prefix}.{name}", value)
        elif inspect.isfunction(value):
            if value.__module__ == module.__name__:
                yield from _defaults(f"{prefix}.{name}", value)
        elif name.isupper() and id(value) not in seen and (told := _told(value)) is not None:
            if not isinstance(value, int | str):
                seen[id(value)] = value
            yield f"{prefix}.{name}", told


def _of_class(place: str, cls: type) -> Iterator[tuple[str, object]]:
    if issubclass(cls, Enum):
        yield place, {name: _told(member.value) for name, member in cls.__members__.items()}
        return
    if dataclasses.is_dataclass(cls):
        given = {
            each.name: _told(each.default)
            for each in dataclasses.fields(cls)
            if not _is_missing(each.default)
        }
        if given:
            yield place, given
        return
    for name, value in vars(cls).items():
        method = value.__func__ if isinstance(value, classmethod | staticmethod) else value
        if inspect.isfunction(method) and (not name.startswith("_") or name == "__init__"):
            yield from _defaults(f"{place}.{name}", method)


def _is_missing(value: object) -> bool:
    return value is dataclasses.MISSING


def _defaults(place: str, function: Callable[..., Any]) -> Iterator[tuple[str, object]]:
    given = {
        name: _told(each.default)
        for name, each in inspect.signature(function).parameters.items()
        if each.default is not inspect.Parameter.empty
    }
    if given:
        yield place, given


def _told(value: Any) -> object:
    """A value as JSON has it; ``None`` where it has no such form."""
    if isinstance(value, Enum):
        return f"{type(value).__name__}.{value.name}"
    if value is None or isinstance(value, bool | int | float | str):
        return value
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, Message):
        return value.template
    if isinstance(value, re.Pattern):
        return value.pattern if isinstance(value.pattern, str) else value.pattern.hex()
    if isinstance(value, range):
        return str(value)
    if isinstance(value, list | tuple):
        return [_told(each) for each in value]
    if isinstance(value, set | frozenset):
        return sorted(str(_told(each)) for each in value)
    if isinstance(value, dict):
        return {str(_told(name)): _told(held) for name, held in value.items()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {each.name: _told(getattr(value, each.name)) for each in dataclasses.fields(value)}
    return None
