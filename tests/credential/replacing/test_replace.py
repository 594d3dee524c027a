"""A credential is replaced where it stands; everything else stays byte for byte as it was."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable

import pytest

from inspector.credential.inspection import inspect, inspect_all
from inspector.credential.model.inspection import Inspection, Source
from inspector.credential.reading.reader import LARGEST
from inspector.credential.replacing.encoded import decode_exactly
from inspector.credential.replacing.replace import Replacement, replace_credential
from inspector.credential.text.message import Message
from tests.credential.make import HOST, NOW, jwt_of, key_v1, key_v2, legacy, token_v1

OTHER_HOST = "cell-4-us-west-2-1.prod.a.momentohq.com"
OLD, NEW = key_v1(n=1), key_v1(n=2, longer="a claim that makes it longer")
OLD_V2, NEW_V2 = key_v2(n=1), key_v2(n=2, jti="another-key")


def b64(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


def inner(key: str) -> str:
    token = inspect(key, NOW).token
    assert token is not None
    return token.reveal()


def entry_in(text: str, key: str) -> Inspection:
    token = inspect(key, NOW).token
    return next(each for each in inspect_all(text, NOW, Source("file")) if each.token == token)


def replaced(text: str, old: str, new: str, **how: object) -> Replacement | Message:
    endpoint = how.pop("endpoint", None)
    made = inspect(new, NOW, endpoint=str(endpoint) if endpoint else None)
    return replace_credential(text, entry_in(text, old), made, NOW, **how)  # type: ignore[arg-type]


@pytest.mark.parametrize("left", [0, 1, 200])
def test_a_longer_key_goes_into_a_text_that_is_as_large_as_one_may_be(left: int) -> None:
    longer = key_v1(n=2, longer="x" * 300)
    text = f"MOMENTO_API_KEY={OLD}\n"
    text += "#" * (LARGEST - left - len(text) - 1) + "\n"
    made = replaced(text, OLD, longer)
    assert isinstance(made, Replacement)
    assert made.text == text.replace(OLD, longer)


def lines_of(key: str, width: int) -> str:
    return "\n  ".join(key[at : at + width] for at in range(0, len(key), width))


CARRIERS: dict[str, Callable[[str], str]] = {
    "bare": lambda key: key,
    "bare with a line end": lambda key: f"{key}\n",
    "env": lambda key: f"# a\r\nA=1\r\nMOMENTO_API_KEY={key}\r\nB=2",
    "env, quoted": lambda key: f"export MOMENTO_API_KEY=\"{key}\" # prod\nB='x'\n",
    "env, single quotes": lambda key: f"MOMENTO_API_KEY='{key}'\n",
    "byte order mark": lambda key: f"\ufeffMOMENTO_API_KEY={key}\n",
    "json": lambda key: json.dumps({"a": [1, 2], "momento": {"apiKey": key, "z": "\u3042"}}, indent=2) + "\n",
    "json of PHP": lambda key: json.dumps({"momento": {"apiKey": key}}).replace("/", "\\/"),
    "json of Gson": lambda key: json.dumps({"momento": {"apiKey": key}}).replace("=", "\\u003d"),
    "json in json": lambda key: json.dumps({"SecretString": json.dumps({"MOMENTO_API_KEY": key})}),
    "yaml": lambda key: f"momento:\n  # here\n  api-key: {key}   # note\nother: 1\n",
    "yaml, quoted": lambda key: f'momento:\n  api-key: "{key}"\n',
    "toml": lambda key: f"[momento]\napi_key = '{key}'\n[x]\ny = 1\n",
    "profile": lambda key: f"[default]\ntoken = {key}\n\n[other]\nregion=us\n",
    "kubernetes": lambda key: (
        f"apiVersion: v1\nkind: Secret\ndata:\n  MOMENTO_API_KEY: {b64(key)}\n  X: eA==\n"
    ),
    "kubernetes with a line end": lambda key: (
        f"kind: Secret\ndata:\n  MOMENTO_API_KEY: {b64(key + chr(10))}\n"
    ),
    "url": lambda key: (
        f"MOMENTO_URL=https://x.example/?token={key.replace('=', '%3D').replace('+', '%2B')}&a=1\n"
    ),
    "quoted-printable": lambda key: (
        f"Content-Transfer-Encoding: quoted-printable\n\nMOMENTO_API_KEY=3D{key.replace('=', '=3D')}\n"
    ),
    "properties": lambda key: f"momento.apiKey={key}\nother=1\n",
    "xml": lambda key: f'<a><add key="MOMENTO_API_KEY" value="{key}" /></a>\n',
    "systemd": lambda key: f'[Service]\nEnvironment="MOMENTO_API_KEY={key}"\nExecStart=/bin/x\n',
    "docker": lambda key: (
        f"services:\n  web:\n    environment:\n      - MOMENTO_API_KEY={key}\n      - B=1\n"
    ),
    "shell": lambda key: f"docker run -e A=1 -e MOMENTO_API_KEY={key} image\n",
    "folded": lambda key: f"momento:\n  key: |\n  {lines_of(key, 64)}\n",
}


@pytest.mark.parametrize("name", CARRIERS)
def test_each_way_to_write_a_key_is_kept_to_the_character(name: str) -> None:
    carry = CARRIERS[name]
    made = replaced(carry(OLD), OLD, NEW)
    assert isinstance(made, Replacement), str(made)
    assert made.text == carry(NEW)


@pytest.mark.parametrize(
    "carry",
    [
        lambda key, host: f"MOMENTO_API_KEY={key}\nMOMENTO_ENDPOINT={host}\nA=1\n",
        lambda key, host: json.dumps({"endpoint": f"cache.{host}", "apiKey": key}),
        lambda key, host: f"[default]\napi_key_v2={key}\nendpoint={host}\n",
        lambda key, host: (
            f"kind: Secret\ndata:\n  MOMENTO_API_KEY: {b64(key)}\n  MOMENTO_ENDPOINT: {b64(host)}\n"
        ),
    ],
    ids=["env", "json", "profile", "kubernetes"],
)
@pytest.mark.parametrize("host", [HOST, OTHER_HOST], ids=["same region", "another region"])
def test_a_version_2_key_changes_with_the_endpoint_beside_it(
    carry: Callable[[str, str], str], host: str
) -> None:
    made = replaced(carry(OLD_V2, HOST), OLD_V2, NEW_V2, endpoint=host)
    assert isinstance(made, Replacement), str(made)
    assert made.text == carry(NEW_V2, host)


def test_a_wrapper_keeps_its_own_spelling() -> None:
    def spelled(token: str, host: str) -> str:
        document = f'{{ "api_key" : "{token}",  "endpoint":"{host}", "x": 1}}\n'
        return base64.urlsafe_b64encode(document.encode()).decode().rstrip("=")

    text = f"MOMENTO_API_KEY={spelled(inner(OLD), HOST)}\n"
    made = replaced(text, OLD, key_v1(OTHER_HOST, n=2))
    assert isinstance(made, Replacement), str(made)
    token = inner(key_v1(OTHER_HOST, n=2))
    assert made.text.startswith(f"MOMENTO_API_KEY={spelled(token, OTHER_HOST)}".rstrip("="))
    assert "=" not in made.text.removeprefix("MOMENTO_API_KEY=")


def test_a_key_outside_its_wrapper_stays_outside() -> None:
    def carry(token: str, host: str) -> str:
        return json.dumps({"endpoint": host, "api_key": token}, indent=1)

    made = replaced(carry(inner(OLD), HOST), OLD, key_v1(OTHER_HOST, n=2))
    assert isinstance(made, Replacement), str(made)
    assert made.text == carry(inner(key_v1(OTHER_HOST, n=2)), OTHER_HOST)


def test_a_key_with_its_hosts_inside_is_replaced_by_a_wrapper() -> None:
    made = replaced(f"MOMENTO_AUTH_TOKEN={legacy()}\n", legacy(), NEW)
    assert isinstance(made, Replacement), str(made)
    assert made.text == f"MOMENTO_AUTH_TOKEN={NEW}\n"


def test_the_refresh_token_beside_a_renewed_key_changes_with_it() -> None:
    def carry(key: str, refresh: str) -> str:
        return json.dumps({"apiKey": key, "refreshToken": refresh, "validUntil": 1}, indent=2) + "\n"

    text, new_text = carry(OLD, "refresh-1-abcdefghijk"), carry(NEW, "refresh-2-lmnopqrstuv")
    new = inspect_all(new_text, NOW)[0]
    made = replace_credential(text, entry_in(text, OLD), new, NOW)
    assert isinstance(made, Replacement), str(made)
    assert made.text == new_text


def test_a_refresh_token_that_stays_is_said() -> None:
    text = json.dumps({"apiKey": OLD, "refreshToken": "refresh-1-abcdefghijk"})
    made = replaced(text, OLD, NEW)
    assert isinstance(made, Replacement)
    assert "refresh-1-abcdefghijk" in made.text
    assert any("refresh token" in str(note) for note in made.notes)


def test_only_the_place_it_was_read_from_changes() -> None:
    text = f"MOMENTO_API_KEY={OLD}\nOTHER_TOKEN={token_v1()}\nBACKUP_KEY={OLD}\n"
    made = replaced(text, OLD, NEW)
    assert isinstance(made, Replacement), str(made)
    assert made.text == f"MOMENTO_API_KEY={NEW}\nOTHER_TOKEN={token_v1()}\nBACKUP_KEY={OLD}\n"
    assert (made.lines, made.elsewhere) == ((1,), (3,))


def test_every_place_changes_when_that_is_asked() -> None:
    text = f"MOMENTO_API_KEY={OLD}\nOTHER_TOKEN={token_v1()}\nBACKUP_KEY={OLD}\n"
    made = replaced(text, OLD, NEW, everywhere=True)
    assert isinstance(made, Replacement), str(made)
    assert made.text == text.replace(OLD, NEW)
    assert (made.lines, made.elsewhere) == ((1, 3), ())


def test_a_profile_changes_in_its_own_section_only() -> None:
    text = f"[default]\ntoken={OLD}\n\n[work]\r\ntoken={OLD}\r\n[last]\na=1\n"
    span = text[text.index("[work]") : text.index("[last]")]
    old = inspect_all(span, NOW, Source("credentials", "work"))[0]
    made = replace_credential(text, old, inspect(NEW, NOW), NOW, profile="work")
    assert isinstance(made, Replacement), str(made)
    assert made.text == f"[default]\ntoken={OLD}\n\n[work]\r\ntoken={NEW}\r\n[last]\na=1\n"
    assert made.lines == (5,)


def test_a_value_in_a_link_stays_one_value() -> None:
    """In a query a plus sign is read as a space."""
    old = next(
        key for key in (key_v1(n="x" * count) for count in range(100)) if "=" not in key and "+" not in key
    )
    new = next(key for key in (key_v1(m="x" * count) for count in range(100)) if "=" in key)
    made = replaced(f"https://x.example/?token={old}&a=1\n", old, new)
    assert isinstance(made, Replacement), str(made)
    assert made.text == f"https://x.example/?token={new.replace('=', '%3D').replace('+', '%2B')}&a=1\n"


REFUSED = {
    "gone": ("MOMENTO_API_KEY=\n", OLD, NEW, "no longer in this file"),
    "the same": (OLD, OLD, OLD, "already holds"),
    "version 1 for 2": (f"MOMENTO_API_KEY={OLD_V2}\nMOMENTO_ENDPOINT={HOST}\n", OLD_V2, NEW, "version 2 key"),
    "version 2 for 1": (f"MOMENTO_API_KEY={OLD}\n", OLD, NEW_V2, "needs its endpoint beside it"),
    "no credential": (OLD, OLD, "nothing", "cannot be used"),
    "a bare key without its wrapper": (OLD, OLD, jwt_of({"sub": "a", "ver": 1, "p": "CAA="}), "cannot"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_would_not_work_is_refused_in_words(name: str) -> None:
    text, old, new, words = REFUSED[name]
    made = replace_credential(text, inspect_all(old, NOW)[0], inspect(new, NOW), NOW)
    assert isinstance(made, Message)
    assert words in str(made)


def test_another_credential_that_shares_the_endpoint_is_not_changed_with_it() -> None:
    third = key_v2(jti="a third one")
    text = f"MOMENTO_API_KEY={OLD_V2}\nBACKUP_API_KEY={third}\nMOMENTO_ENDPOINT={HOST}\n"
    assert isinstance(replaced(text, OLD_V2, NEW_V2, endpoint=OTHER_HOST), Message)


def large(key: str, copies: int = 1) -> str:
    """A state of Terraform, 300 KiB."""
    others = [{"name": f"r{number}", "value": "x" * 200} for number in range(1_200)]
    keys = [{"type": "secret", "attributes": {"MOMENTO_API_KEY": key}}] * copies
    return json.dumps({"resources": [*others[:600], *keys, *others[600:]]}, indent=2)


def test_a_large_file_is_changed_in_its_one_place() -> None:
    text, new = large(OLD), inspect(NEW, NOW)
    made = replace_credential(text, inspect_all(OLD, NOW)[0], new, NOW)
    assert isinstance(made, Replacement), str(made)
    assert made.text == large(NEW)
    assert made.lines == (text[: text.index(OLD)].count("\n") + 1,)
    several = replace_credential(large(OLD, 2), inspect_all(OLD, NOW)[0], new, NOW)
    assert "one place" in str(several)
    none = replace_credential(large("x"), inspect_all(OLD, NOW)[0], new, NOW)
    assert "no longer in this file" in str(none)


def test_a_time_beside_it_that_stays_is_said() -> None:
    made = replaced(json.dumps({"apiKey": OLD, "validUntil": 1_700_000_000}), OLD, NEW)
    assert isinstance(made, Replacement)
    assert any("until when the old key is valid" in str(note) for note in made.notes)


def test_what_changes_is_not_printed() -> None:
    made = replaced(f"MOMENTO_API_KEY={OLD}\n", OLD, NEW)
    assert NEW not in repr(made)


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "cp932", "cp1252"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_bytes_around_it_stay_in_every_encoding(codec: str, end: str) -> None:
    strange = {"cp932": "\u3042\u30a2", "cp1252": "\u20ac\xe9"}.get(codec, "\u3042\U0001f600")
    mark = b"\xfe\xff" if codec == "utf-16-be" else b""

    def carry(key: str) -> bytes:
        return mark + f"# {strange}{end}MOMENTO_API_KEY={key}{end}B={strange}".encode(codec)

    file = decode_exactly(carry(OLD), "file")
    assert not isinstance(file, Message)
    made = replaced(file.text, OLD, NEW)
    assert isinstance(made, Replacement), str(made)
    assert file.edited(made.edits) == carry(NEW)
