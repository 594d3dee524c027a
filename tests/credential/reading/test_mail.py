"""A mail as it was saved: its parts are decoded, and what was written beside the key goes with it."""

from __future__ import annotations

import base64
import quopri

import pytest

from inspector.credential.inspection import Source, inspect, inspect_all
from inspector.credential.model.kinds import Kind
from inspector.diagnosis import run
from inspector.diagnosis.verdict.verdict import VerdictSeverity, verdict
from tests.credential.make import HOST, NOW, key_v1, key_v2, token_v1
from tests.samples import disposable_token

HEAD = "From: a@b.example\nTo: c@d.example\nSubject: The key\nMIME-Version: 1.0\n"
TEXT = "Hello,\n\nMOMENTO_API_KEY={key}\nMOMENTO_ENDPOINT={host}\n\nBye\n"


def mail(body: str, encoding: str, subtype: str = "plain") -> str:
    encoded = {
        "base64": lambda: base64.encodebytes(body.encode()).decode(),
        "quoted-printable": lambda: quopri.encodestring(body.encode()).decode(),
        "8bit": lambda: body,
    }[encoding]()
    head = f"Content-Type: text/{subtype}; charset=utf-8\nContent-Transfer-Encoding: {encoding}\n\n"
    return head + encoded


@pytest.mark.parametrize("encoding", ["base64", "quoted-printable", "8bit"])
def test_the_body_is_decoded(encoding: str) -> None:
    (found,) = inspect_all(HEAD + mail(TEXT.format(key=key_v2(), host=HOST), encoding), NOW, Source("m.eml"))
    assert (found.kind, found.source.variable) == (Kind.API_KEY_V2, "MOMENTO_API_KEY")
    assert found.endpoint is not None
    assert found.endpoint.host == HOST


def test_a_key_in_a_body_of_base64_keeps_its_endpoint() -> None:
    (found,) = inspect_all(HEAD + mail(f"MOMENTO_API_KEY={key_v1()}\n", "base64"), NOW, Source("m.eml"))
    assert (found.kind, found.source.variable) == (Kind.API_KEY_V1, "MOMENTO_API_KEY")
    assert found.endpoint is not None


def test_text_and_html_of_one_mail_are_one_credential() -> None:
    parts = [
        mail(f"The key: {key_v1()}\n", "base64"),
        mail(f"<p>The key: <b>{key_v1()}</b></p>\n", "base64", "html"),
    ]
    body = "".join(f"--x\n{part}\n" for part in parts) + "--x--\n"
    text = f'{HEAD}Content-Type: multipart/alternative; boundary="x"\n\n{body}'
    (found,) = inspect_all(text, NOW, Source("m.eml"))
    assert found.kind is Kind.API_KEY_V1


def _token(sub: str, end: str) -> str:
    """A token whose wrapper ends in these signs of padding."""
    return next(
        made
        for extra in range(40)
        if (made := disposable_token(4_000_000_000, sub=sub + "x" * extra)).endswith(end)
        and not made.endswith("=" + end)
    )


@pytest.mark.parametrize("line", ["{}={}", 'export {}="{}"', "{}: {}"], ids=["plain", "export", "yaml"])
def test_one_value_in_quoted_printable_leaves_the_others_alone(line: str) -> None:
    one, two, three, four = _token("a", "="), _token("b", "=="), _token("c", "="), _token("d", "==")
    keys = {
        "DEV_MOMENTO_KEY": one,
        "STAGING_MOMENTO_KEY": two,
        "PROD_MOMENTO_KEY": three,
        "OLD_MOMENTO_KEY": four,
    }
    encoded = {**keys, "STAGING_MOMENTO_KEY": two.replace("=", "=3D")}
    text = "".join(line.format(name, key) + "\n" for name, key in encoded.items())
    found = {each.source.variable: each for each in inspect_all(text, NOW)}
    inner = {name: inspect(key, NOW).token for name, key in keys.items()}
    assert {name: each.token for name, each in found.items()} == inner
    told = {name for name, each in found.items() if any(r.code == "repair.escape" for r in each.repairs)}
    assert told == {"STAGING_MOMENTO_KEY"}


@pytest.mark.parametrize(
    "text", ["MOMENTO_API_KEY={}\n", "A=1\nMOMENTO_API_KEY={}\nB=2\n", 'MOMENTO_API_KEY="{}"\n']
)
def test_an_assignment_that_is_not_encoded_gives_the_program_the_escapes(text: str) -> None:
    found = inspect(text.format(_token("b", "==").replace("=", "=3D")), NOW)
    assert "repair.escape" in found.facts.in_field
    said = verdict(found, run(found, NOW), NOW)
    assert said.severity is VerdictSeverity.ERROR, said


def test_an_assignment_of_a_mail_was_only_carried_so() -> None:
    sent = quopri.encodestring(f"Hello,\nMOMENTO_API_KEY={_token('b', '==')}\nBye\n".encode()).decode()
    found = inspect(sent, NOW)
    assert found.facts.in_field == frozenset()
    assert verdict(found, run(found, NOW), NOW).severity is not VerdictSeverity.ERROR


@pytest.mark.parametrize("key", [_token("b", "=="), key_v2()], ids=["v1", "v2"])
@pytest.mark.parametrize(
    "text",
    [
        "MOMENTO_API_KEY=3D{}\n",
        "A=1\nMOMENTO_API_KEY=3D{}\nB=2\n",
        "A=3D1\nMOMENTO_API_KEY=3D{}\nB=3D2\n",
        'MOMENTO_API_KEY="3D{}"\n',
        'export MOMENTO_API_KEY=3D"{}"\n',
        '{{"MOMENTO_API_KEY": "3D{}"}}',
        "MOMENTO_API_KEY: 3D{}\n",
        "3D{}",
        "the key is =3D{}, he wrote",
        "Authorization: 3D{}",
    ],
)
@pytest.mark.parametrize("name", [None, "app.env"])
def test_a_sign_of_a_mail_where_no_mail_is_reaches_the_program(text: str, key: str, name: str | None) -> None:
    (found,) = inspect_all(
        text.format(key) + f"\nMOMENTO_ENDPOINT={HOST}\n" * (name is None), NOW, Source(name)
    )
    assert (found.token, found.breaks) == (inspect(key, NOW).token, ())
    assert found.credential is not None
    assert found.credential.reveal() == key
    said = verdict(found, run(found, NOW), NOW)
    assert said.severity is VerdictSeverity.ERROR, said
    if found.endpoint is not None:
        assert "=3D" in str(said.sentence)


def test_a_sign_of_a_mail_before_an_endpoint_is_named() -> None:
    (found,) = inspect_all(f"MOMENTO_API_KEY={key_v2()}\nMOMENTO_ENDPOINT=3D{HOST}\n", NOW, Source("app.env"))
    assert found.endpoint is not None
    assert found.endpoint.probable_host == HOST
    assert verdict(found, run(found, NOW), NOW).severity is VerdictSeverity.ERROR


@pytest.mark.parametrize("other", ["MODE=3D", "VIEW=3D\nX=3Dfoo", "COLOUR=ABCDEF"])
def test_other_settings_that_look_encoded_are_none(other: str) -> None:
    key = _token("b", "==")
    found = inspect(f"{other}\nMOMENTO_API_KEY={key}\n{other}\n", NOW)
    assert found.credential is not None
    assert found.credential.reveal() == key
    assert [each.code for each in found.repairs] == ["repair.assignment"]


def test_lines_like_headers_that_make_no_mail_are_settings() -> None:
    key, token = key_v2(), token_v1()
    text = f"Content-Key: {key}\nEndpoint: {HOST}\n\nthe token: {token}\n"
    found = inspect_all(text, NOW, Source("notes"))
    assert [(each.kind, each.source.variable) for each in found] == [
        (Kind.API_KEY_V2, "Content-Key"),
        (Kind.DISPOSABLE_TOKEN, "the token"),
    ]
    assert {each.endpoint.host for each in found if each.endpoint} == {HOST}


def test_an_encoded_assignment_among_plain_ones_is_read() -> None:
    key = _token("b", "==")
    for text in (
        f"DEBUG=1\nMOMENTO_API_KEY=3D{key}\nB=2\n",
        f"A=1\nMOMENTO_API_KEY=3D{key.replace('=', '=3D')}\nB=2\n",
    ):
        found = inspect(text, NOW)
        assert (found.token, found.breaks) == (inspect(key, NOW).token, ())


@pytest.mark.parametrize(("length", "repairs"), [(8_000, []), (8_001, ["repair.escape"])])
def test_a_mail_says_within_eight_thousand_characters_that_it_is_one(length: int, repairs: list[str]) -> None:
    body = quopri.encodestring(f"MOMENTO_API_KEY={key_v2()}\n".encode()).decode()
    start, last = "From: a@b.example\nReceived: ", "\nContent-Transfer-Encoding:"
    head = f"{start}{'x' * (length - len(start) - len(last))}{last}"
    (found,) = inspect_all(f"{head} quoted-printable\n\n{body}", NOW, Source("m.eml"))
    assert found.credential is not None
    assert found.credential.reveal() == key_v2()
    assert [each.code for each in found.repairs] == [*repairs, "repair.assignment"]
