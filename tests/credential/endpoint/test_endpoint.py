"""Hosts: which may become a target, how much they deserve, what was meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.credential.endpoint.endpoint import (
    Trust,
    is_host_name,
    is_private_address,
    parse_endpoint,
    parse_legacy_endpoint,
    probable_host,
    service_prefix,
)
from inspector.credential.endpoint.regions import CELLS, REGION_NAMES, SUFFIX, region_of
from inspector.credential.text.lookalike import mixed_scripts, one_edit_apart, resembles, skeleton
from tests.credential.make import HOST

ATTACKS = [
    "",
    "localhost",
    "a",
    "A.example",
    "a.Example",
    "a..b",
    ".a.b",
    "a.b.",
    "-a.b",
    "a-.b",
    "a.b-",
    "a_b.example",
    "evil.example:443?.momentohq.com",
    "evil.example:443#.momentohq.com",
    "evil.example\0.momentohq.com",
    "evil.example%00.momentohq.com",
    "evil.example/.momentohq.com",
    "evil.example\\.momentohq.com",
    "a@evil.example",
    "unix:/run/x",
    "unix:///run/x",
    "unix-abstract:x",
    "dns://10.0.0.1/h.example",
    "ipv4:127.0.0.1:9",
    "xds:///x.example",
    "google-c2p:///x.example",
    "127.0.0.1",
    "[::1]",
    "::1",
    "0x7f.1",
    "2130706433",
    "1.2.3.4",
    "a.b:443",
    "a.b,c.d",
    "https://a.b",
    " a.b",
    "a.b ",
    "a.b\n",
    "a\r\nb.c",
    "a.xn--p1ai",
    "xn--a.example",
    "а.example",
    "a.exаmple",
    "a。b",
    "a.b?x",
    "a.b#x",
    "a%2eb.c",
    "a.1b",
    "a" * 64 + ".b",
    "a." * 124 + "b",
    "momentohq.com\u200b",
    "a\u00ad.b",
]


@pytest.mark.parametrize("host", ATTACKS)
def test_no_attack_string_is_a_host_name(host: str) -> None:
    assert not is_host_name(host)
    assert parse_endpoint(host).trust is Trust.INVALID


@pytest.mark.parametrize("host", [None, 5, b"a.b", ["a.b"]])
def test_only_text_is_a_host_name(host: object) -> None:
    assert not is_host_name(host)


LABEL = st.from_regex(r"[a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?", fullmatch=True)
LAST = st.from_regex(r"[a-z]([a-z0-9-]{0,20}[a-z0-9])?", fullmatch=True)


@given(labels=st.lists(LABEL, min_size=1, max_size=5), last=LAST)
def test_plain_names_are_host_names(labels: list[str], last: str) -> None:
    host = ".".join([*labels, last])
    assert is_host_name(host) == ("xn--" not in host)


@given(st.text(max_size=60))
def test_what_is_accepted_holds_nothing_a_target_could_misread(text: str) -> None:
    if is_host_name(text):
        assert set(text) <= set("abcdefghijklmnopqrstuvwxyz0123456789-.")


@pytest.mark.parametrize(
    ("host", "trust"),
    [
        (HOST, Trust.MOMENTO),
        ("momentohq.com", Trust.MOMENTO),
        ("sandbox-1.localhost", Trust.LOCAL),
        ("cache.lan", Trust.PRIVATE),
        ("db.internal", Trust.PRIVATE),
        ("e.example", Trust.UNKNOWN_DOMAIN),
        ("momentohq.com.evil.example", Trust.LOOKALIKE),
        ("cell.rnomentohq.com", Trust.LOOKALIKE),
        ("momenthoq.com", Trust.LOOKALIKE),
        ("momentohq.co", Trust.LOOKALIKE),
        ("m0mentohq.com", Trust.LOOKALIKE),
        ("momentohq-login.example", Trust.LOOKALIKE),
        ("amomentohq.com", Trust.LOOKALIKE),
        ("momentohqq.com", Trust.LOOKALIKE),
    ],
)
def test_trust_follows_the_whole_name(host: str, trust: Trust) -> None:
    assert parse_endpoint(host).trust is trust


def test_cell_region_and_service_hosts_follow_from_the_host() -> None:
    where = parse_endpoint(HOST)
    assert (where.cell, where.region, where.region_name) == (
        "cell-ap-northeast-1-1",
        "ap-northeast-1",
        "Asia Pacific (Tokyo)",
    )
    assert (where.cache, where.control, where.token) == (f"cache.{HOST}", f"control.{HOST}", f"token.{HOST}")
    assert where.probable_host is None


def test_every_listed_cell_gives_its_region_and_the_region_its_name() -> None:
    for cell, region in CELLS.items():
        assert parse_endpoint(cell + SUFFIX).region == region
        assert region in REGION_NAMES
    assert region_of("cell-9-sa-east-1-3") == "sa-east-1"
    assert region_of("cell-external-beta-1") is None
    assert parse_endpoint("cell-external-beta-1" + SUFFIX).region is None


@pytest.mark.parametrize(
    "text",
    [
        f"https://{HOST}",
        f"https://api.cache.{HOST}/",
        f"cache.{HOST}",
        f"{HOST}:443",
        f"user@{HOST}",
        f" {HOST}\n",
        f"{HOST}.",
        f"control.{HOST}/path?query",
        f"https://{HOST}".upper(),
    ],
)
def test_the_host_that_was_meant_is_found(text: str) -> None:
    assert probable_host(text) == HOST
    assert parse_endpoint(text).probable_host == HOST


@pytest.mark.parametrize("host", [HOST.upper(), HOST.title(), HOST.replace("cell", "Cell")])
def test_a_cell_in_capitals_is_the_same_host(host: str) -> None:
    assert not is_host_name(host)
    assert parse_endpoint(host) == parse_endpoint(HOST)
    assert probable_host(host) == HOST


@pytest.mark.parametrize(
    "host",
    [f"3D{HOST}", f"CACHE.{HOST}", "Cell-1.Example", "CELL-\u212a.momentohq.com", "CELL-1.momentohq.com."],
)
def test_capitals_make_no_host_of_what_is_none(host: str) -> None:
    assert parse_endpoint(host).trust is Trust.INVALID


def test_nothing_is_guessed_from_nonsense() -> None:
    assert probable_host("no host here") is None
    assert probable_host("") is None


def test_service_prefixes_are_named_on_momento_hosts_only() -> None:
    assert service_prefix(f"cache.{HOST}") == "cache."
    assert service_prefix(f"api.cache.{HOST}") == "api.cache."
    assert service_prefix("cache.example.com") is None
    assert service_prefix(HOST) is None


def test_a_legacy_key_is_trusted_as_its_worst_host() -> None:
    assert parse_legacy_endpoint(f"cache.{HOST}", f"control.{HOST}").trust is Trust.MOMENTO
    where = parse_legacy_endpoint(f"cache.{HOST}", "control.evil.example")
    assert where.trust is Trust.UNKNOWN_DOMAIN
    assert (where.host, where.control, where.token) == (HOST, "control.evil.example", f"token.{HOST}")
    assert (where.control_host, where.riskiest) == ("evil.example", "evil.example")
    assert parse_legacy_endpoint(f"cache.{HOST}", "unix:/x").trust is Trust.INVALID
    meant = parse_legacy_endpoint(f"cache.{HOST}", f"https://control.{HOST}")
    assert (meant.riskiest, meant.probable_host) == (f"https://control.{HOST}", HOST)


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "[::1]", "fe80::1%eth0", "10.1.2.3", "169.254.169.254", "localhost"]
)
def test_private_addresses_are_recognised(host: str) -> None:
    assert is_private_address(host)
    assert not is_private_address("8.8.8.8")


@pytest.mark.parametrize(
    "host", ["mоmentohq.com", "momentohq\u200b.com", "momento\u00adhq.com", "ｍomentohq.com"]
)
def test_disguised_names_have_the_same_skeleton(host: str) -> None:
    assert skeleton(host) == skeleton("momentohq.com")
    assert resembles(host, "momentohq.com")


def test_a_host_under_the_domain_resembles_nothing() -> None:
    assert not resembles("a.momentohq.com", "momentohq.com")


def test_scripts_mix_only_between_letters_that_pass_for_each_other() -> None:
    assert mixed_scripts("mоmento")
    assert not mixed_scripts("momento")
    assert not mixed_scripts("キーkey")


@pytest.mark.parametrize(
    ("left", "right", "apart"),
    [
        ("ab", "ba", True),
        ("ab", "abc", True),
        ("abc", "ab", True),
        ("ab", "ax", True),
        ("ab", "ab", False),
        ("ab", "xy", False),
        ("abcd", "ab", False),
    ],
)
def test_one_edit(left: str, right: str, apart: bool) -> None:
    assert one_edit_apart(left, right) is apart
