"""Where it breaks: the layer, the place in the pasted text, and everything that could still be read."""

from __future__ import annotations

import base64
import json
from typing import Any

import jwt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.credential.inspection import PartRole, inspect, inspect_all
from inspector.credential.jwt.token import read_token
from inspector.credential.model.kinds import Kind
from inspector.credential.reading.reader import LARGEST
from inspector.credential.text.breaks import Break
from inspector.credential.text.json_text import DEEPEST
from tests.credential.make import HOST, HS256, NOW, b64, jwt_of, key_v1, key_v2, legacy, segment, token_v1

V1, V2 = key_v1(), key_v2()
HEADER, PAYLOAD, SIGNATURE = V2.split(".")
WRONG_WORD, WRONG_BYTE = segment(b'{"t":"g","jti":nope}'), segment(b'{"t":"g","jti":"\xff"}')


def only_break(text: str) -> Break:
    (found,) = inspect(text, NOW).breaks
    return found


def codes(text: str) -> list[str]:
    return [each.code for each in inspect(text, NOW).breaks]


@pytest.mark.parametrize(
    ("text", "code", "offset"),
    [
        ("", "form.empty", 0),
        ("  \n", "form.empty", 0),
        (V1[: len(V1) // 2], "form.truncated", None),
        (V1[:-7], "form.truncated", None),
        (V2[: len(HEADER) + 9], "form.truncated", None),
        (V1[9:], "form.head-missing", 0),
        (V2[5:], "form.head-missing", 0),
        (f"{PAYLOAD}.{SIGNATURE}", "form.head-missing", 0),
        (f"{V1[:50]}*{V1[51:]}", "form.base64", 50),
        (f"MOMENTO_API_KEY={V1[:50]}*{V1[51:]}", "form.base64", 66),
        (V1.lower(), "form.case-changed", 0),
        (V2.upper(), "form.case-changed", 0),
        (b64(f'{{"endpoint":"{HOST}","api_key":{V2}}}'), "form.json", None),
        (b64("[1,2,3,4,5,6,7,8,9,10,11,12]"), "form.json", 0),
        (b64('{"a":"b","c":"d","e":"fghijkl"}'), "form.field-missing", None),
        (b64('{"endpoint":' + "[" * (DEEPEST + 9)), "form.json", None),
        (b64(f'{{"api_key":"{V2}"}}'), "form.field-missing", None),
        (f"{HEADER}.{PAYLOAD}", "form.jwt-segments", len(HEADER) + len(PAYLOAD) + 1),
        (f"{V2}.{SIGNATURE}.{SIGNATURE}", "form.jwt-segments", len(V2)),
        (f"{HEADER}.{segment(b'[1]')}.{SIGNATURE}", "form.jwt-payload", len(HEADER) + 1),
        (f"{HEADER}.{segment(bytes([255, 254]))}.{SIGNATURE}", "form.jwt-payload", len(HEADER) + 1),
        (f"{HEADER}.{segment(b'{nope}')}.{SIGNATURE}", "form.jwt-payload", len(HEADER) + 2),
        (f"{HEADER[:1]}*{HEADER[2:]}.{PAYLOAD}.{SIGNATURE}", "form.jwt-header", 1),
        (f"*{HEADER[1:]}.{PAYLOAD}.{SIGNATURE}", "form.head-missing", 0),
        (
            f"{HEADER}.{WRONG_WORD}.{SIGNATURE}",
            "form.jwt-payload",
            len(HEADER) + 1 + 15 * 4 // 3,
        ),
        (
            f"{HEADER}.{WRONG_BYTE}.{SIGNATURE}",
            "form.jwt-payload",
            len(HEADER) + 1 + 16 * 4 // 3,
        ),
        (f"{HEADER}.{PAYLOAD[:9]}~{PAYLOAD[10:]}.{SIGNATURE}", "form.jwt-payload", len(HEADER) + 10),
        (jwt_of(b'{"a":' + b"[" * (DEEPEST + 9)), "form.jwt-payload", None),
        (jwt_of('{"t":"g","jti":"x"', HS256), "form.jwt-payload", None),
        (f"{HEADER}.{PAYLOAD}.", "form.jwt-signature", len(HEADER) + len(PAYLOAD) + 2),
        (f"{HEADER}.{PAYLOAD}.{SIGNATURE[:-9]}", "form.jwt-signature", len(V2) - 9),
        (
            f"{HEADER}.{PAYLOAD}.{SIGNATURE[:4]}!{SIGNATURE[5:]}",
            "form.jwt-signature",
            len(V2) - len(SIGNATURE) + 4,
        ),
        (jwt_of('{"t":"g","jti":"x","jti":"y"}', HS256), "form.jwt-duplicate-key", None),
        (jwt_of({"t": "g"}, {"alg": "none"}), "form.jwt-algorithm", None),
        (jwt_of({"t": "g"}, {"typ": "JWT"}), "form.jwt-algorithm", None),
        (jwt_of({"t": "g"}, {"alg": "XX1"}), "form.jwt-algorithm", None),
        (jwt_of({"t": "g"}, {"alg": 5}), "form.jwt-algorithm", None),
        (HEADER, "form.jwt-segments", len(HEADER)),
        (f"{HEADER}.{PAYLOAD[:-2]}.{SIGNATURE}", "form.jwt-payload", None),
        (f"{HEADER}.{'A' * 29}.{SIGNATURE}", "form.jwt-payload", len(HEADER) + 30),
        ('{"key_id":"k","endpoint":"e.example"}', "form.field-missing", None),
        ('{"apiKey":"abc', "form.truncated", 14),
        ("x" * (LARGEST + 1), "form.too-large", LARGEST),
    ],
)
def test_break_is_named_and_placed(text: str, code: str, offset: int | None) -> None:
    found = inspect(text, NOW)
    assert found.breaks[0].code == code, [str(each.detail) for each in found.breaks]
    assert str(found.breaks[0].detail)
    if offset is not None:
        assert found.breaks[0].offset == offset


@pytest.mark.parametrize("text", [b64(b"\xff\xfe\xfd" * 20), "[1, 2]", "{nope}", "hello world"])
def test_what_was_never_a_credential_breaks_nowhere(text: str) -> None:
    assert codes(text) == []


@pytest.mark.parametrize("before", ["+", "-", "x", ""])
def test_other_json_in_base64_lacks_no_beginning(before: str) -> None:
    other = b64(json.dumps({"user": "anna", "password": "hunter2", "host": "db.example.com"}))
    assert "form.head-missing" not in codes(before + other)


def test_the_tail_of_a_wrapper_lacks_its_beginning() -> None:
    assert codes(V1[-60:]) == ["form.head-missing"]


def test_a_broken_header_hides_neither_payload_nor_signature() -> None:
    found = inspect(f"{segment(b'[]')}.{PAYLOAD}.{SIGNATURE}", NOW)
    assert found.claims == {"t": "g", "jti": "key-id"}
    assert found.kind is Kind.API_KEY_V2
    assert [each.code for each in found.breaks] == ["form.head-missing"]


def test_a_truncated_wrapper_still_shows_endpoint_header_and_what_it_has_of_the_key() -> None:
    found = inspect(V1[:-40], NOW)
    assert found.endpoint is not None
    assert found.endpoint.host == HOST
    assert found.header == HS256
    assert found.claims is not None
    assert found.kind is Kind.API_KEY_V1


def test_a_wrong_character_in_the_middle_keeps_what_comes_before_it() -> None:
    at = len(V1) - 60
    found = inspect(f"{V1[:at]}*{V1[at:]}", NOW)
    assert found.endpoint is not None
    assert [each.code for each in found.breaks] == ["form.base64"]


def test_breaks_inside_the_wrapped_key_are_placed_in_the_pasted_text() -> None:
    token = jwt_of('{"ver":1,"ver":2}')
    text = "  " + b64(json.dumps({"endpoint": HOST, "api_key": token}))
    found = only_break(text)
    in_json = base64.b64decode(text).decode().index(token.split(".")[1])
    assert found.offset == 2 + in_json * 4 // 3


@pytest.mark.parametrize("value", [1, None, [], {}])
def test_a_field_of_the_wrong_type_is_named(value: object) -> None:
    found = inspect(b64(json.dumps({"endpoint": value, "api_key": V2})), NOW)
    assert found.breaks[0].code == "form.json"
    assert "endpoint" in str(found.breaks[0].detail)


def test_duplicate_names_show_the_first_but_never_the_permissions() -> None:
    assert "ro" in str(only_break(jwt_of('{"t":"g","role":"ro","role":"rw"}')).detail)
    assert "SECRET" not in str(only_break(jwt_of('{"t":"g","p":"SECRETPPPP","p":"x"}')).detail)


def test_numbers_no_type_holds_stay_as_they_stand() -> None:
    found = inspect(
        jwt_of('{"t":"g","a":1e999,"b":NaN,"c":-Infinity,"d":' + "9" * 5_000 + ',"e":1.5,"f":[NaN]}'), NOW
    )
    rows = {row.name: row.value for row in found.claim_rows}
    assert rows["a"] == "1e999"
    assert rows["b"] == "NaN"
    assert rows["c"] == "-Infinity"
    assert rows["d"].startswith("999")
    assert rows["e"] == "1.5"
    assert found.breaks == ()


def test_a_wrapper_with_a_byte_order_mark_or_other_letters_is_read() -> None:
    text = b64(f'\ufeff{{"endpoint":"{HOST}","note":"キー","api_key":"{V2}"}}')
    found = inspect(text, NOW)
    assert found.kind is Kind.API_KEY_V2
    assert found.facts.extra_fields == ("note",)


def test_many_brackets_are_not_deep() -> None:
    found = inspect(jwt_of({"t": "g", "a": [[] for _ in range(2 * DEEPEST)]}), NOW)
    assert found.breaks == ()
    assert found.kind is Kind.API_KEY_V2


def test_a_wrapped_credential_that_is_cut_short_is_joined_before_it_is_called_truncated() -> None:
    cut = V1[:-31]
    found = inspect("\n".join(cut[i : i + 64] for i in range(0, len(cut), 64)), NOW)
    assert [repair.code for repair in found.repairs] == ["repair.line-wrap"]
    assert [each.code for each in found.breaks] == ["form.truncated"]


def test_foreign_secrets_and_placeholders_have_no_breaks() -> None:
    assert codes("AKIAIOSFODNN7EXAMPLE") == []
    assert codes("<api key>") == []


@pytest.mark.parametrize(
    "text", [V1, f'"{V1}"\n', V2, legacy(), V1[:-30], base64.b64decode(V1).decode(), "x y", ""]
)
def test_layers_cover_their_texts_without_gaps(text: str) -> None:
    layers = inspect(text, NOW).layers
    assert layers[0].text.reveal() == text
    for layer in layers:
        ends = [0]
        for part in layer.parts:  # nothing was taken out inside of these
            assert part.start == ends[-1]
            assert part.end > part.start
            ends.append(part.end)
        assert ends[-1] == len(layer.text)


def test_the_same_stretch_has_the_same_role_in_every_layer() -> None:
    for layer in inspect(f" {V1}", NOW).layers[:4]:
        roles = {part.role for part in layer.parts}
        assert {PartRole.HEADER, PartRole.PAYLOAD, PartRole.SIGNATURE} <= roles
    pasted, repaired, wrapper, token, header, payload = inspect(f" {V1}", NOW).layers
    assert next(part.role for part in pasted.parts) is PartRole.REMOVED
    endpoint = next(part for part in wrapper.parts if part.role is PartRole.ENDPOINT)
    assert wrapper.text.reveal()[endpoint.start : endpoint.end] == HOST
    assert repaired.text.reveal() == V1
    assert token.text.reveal().count(".") == 2
    assert header.text.reveal() == '{"alg":"HS256"}'
    assert payload.parts[0].role is PartRole.PAYLOAD


@pytest.mark.parametrize(
    ("text", "removed"),
    [
        (f"{V1[:60]}\n{V1[60:]}\n", ["\n", "\n"]),
        (f"> key: {V1[:70]}\n> {V1[70:146]}\n> {V1[146:]}", ["> key: ", "\n> ", "\n> "]),
        (f"{V1[:30]}\u200b{V1[30:]}", ["\u200b"]),
        (f'"{V1}"'.replace("J", "\\u004a"), ['"', '"']),
        (base64.b64encode(V1.encode()).decode(), ["0="]),
        (V1, []),
    ],
)
def test_what_was_taken_out_is_marked_also_inside_the_credential(text: str, removed: list[str]) -> None:
    pasted = inspect(text, NOW).layers[0]
    taken = sorted((part.start, part.end) for part in pasted.parts if part.role is PartRole.REMOVED)
    assert [text[start:end] for start, end in taken] == removed


def test_the_break_is_marked_in_the_pasted_layer() -> None:
    assert inspect(f"{V1[:50]}*{V1[51:]}", NOW).layers[0].break_at == 50
    assert inspect(V1, NOW).layers[0].break_at is None


def test_a_text_beyond_the_limit_keeps_a_window_only() -> None:
    (found,) = inspect_all("eyJ" * 100_000, NOW)
    assert len(found.pasted) == 2_000
    assert "300000" in str(found.breaks[0].detail)
    assert len(found.layers) == 1


def test_the_disposable_token_is_whole() -> None:
    assert inspect(token_v1(), NOW).breaks == ()


@settings(max_examples=400, deadline=None)
@given(
    header=st.dictionaries(st.sampled_from(["alg", "typ", "kid"]), st.text(max_size=5)),
    claims=st.dictionaries(
        st.text(max_size=5), st.one_of(st.integers(), st.text(max_size=9), st.booleans(), st.none())
    ),
    damage=st.sampled_from(
        [lambda t: t, lambda t: t[:-1], lambda t: t[1:], lambda t: t + "=", lambda t: t.replace("e", "-")]
    ),
)
def test_where_pyjwt_reads_a_token_this_reads_the_same(
    header: dict[str, str], claims: dict[str, Any], damage: Any
) -> None:
    text = damage(jwt_of(claims, header))
    try:
        expected = jwt.decode(text, options={"verify_signature": False})
    except jwt.PyJWTError:
        return
    token = read_token(text)
    assert token.claims == expected
    assert token.header == jwt.get_unverified_header(text)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"{V1[:10]}%{ord(V1[10]):02X}{V1[11:]}", "one URL escape, at character 11"),
        (f"\\u0065{V1[1:]}", "one JSON / shell escape, at character 1"),
    ],
)
def test_an_escape_is_placed_as_a_person_counts(text: str, place: str) -> None:
    (repair,) = inspect(text, NOW).repairs
    assert (repair.code, str(repair.place)) == ("repair.escape", place)


@pytest.mark.parametrize(
    ("name", "written"), [("api_key", "api_kHy"), ("endpoint", "Hndpob.t"), ("endpoint", "endpoimt")]
)
def test_a_name_of_the_wrapper_that_was_misread_is_told(name: str, written: str) -> None:
    read = base64.b64decode(V1).decode().replace(f'"{name}"', f'"{written}"')
    found = inspect(base64.b64encode(read.encode()).decode(), NOW)
    told = [str(each.detail) for each in found.breaks if each.code == "form.field-missing"]
    assert told == [f"The wrapper has `{written}` where `{name}` belongs: characters were exchanged."]
    assert not found.repairs


def test_a_whole_length_key_with_wrong_characters_is_damaged_and_not_cut() -> None:
    raw = bytearray(base64.b64decode(V1))
    raw[len(raw) // 2] = 0x88
    found = inspect(base64.b64encode(bytes(raw)).decode(), NOW)
    codes = [each.code for each in found.breaks]
    assert "form.json" in codes
    assert "form.truncated" not in codes
