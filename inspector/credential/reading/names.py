"""What the names of settings say: whether a key, a refresh token or an endpoint stands there, and whose it is.

Names: Momento's SDKs, command line, console and samples, beside what people make of them.
"""

from __future__ import annotations

import re
from functools import lru_cache

from inspector.credential.text.patterns import pattern
from inspector.credential.text.shapes import is_begun

_WORDS = pattern(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")

_STRONG = (
    "apikey", "apitoken", "authtoken", "accesstoken", "disposabletoken", "sessiontoken", "momentokey",
    "momentotoken", "momentosecret", "momentocredential", "momentoauth", "rediscliauth", "valkeycliauth",
    "bootstrapkey", "authorization",
)  # fmt: skip
"""Within a name, without case and punctuation: a credential is expected there."""
_WEAK = (
    "token",
    "credential",
    "credentials",
    "secret",
    "password",
    "passwd",
    "auth",
    "bearer",
    "secretstring",
    "key",
)
"""At the end of a name: a credential may be expected there."""
_NO_SECRET = (
    "secretname",
    "keyname",
    "tokenname",
    "secretid",
    "keyid",
    "secretarn",
    "publickey",
    "keyfile",
    "tokenurl",
)
_ENDPOINTS = (
    "endpoint",
    "momentohost",
    "momentohostname",
    "momentocell",
    "momentoregion",
    "cellhostname",
    "regionbaseurl",
)
_PLACES = (
    "host",
    "hostname",
    "cell",
    "server",
    "domain",
    "url",
    "uri",
    "baseurl",
    "address",
    "region",
    "hosts",
)
"""At the end of a name: an endpoint, when a host of Momento's stands there."""
_URLS = frozenset({"http", "https", "rest", "url", "uri", "web"})
_NOISE_WORDS = """
momento cache client api key keys auth token tokens access credential credentials secret disposable session v 1 2 3 v1
v2 authentication authorization endpoint endpoints host hostname url uri base cell rest http https web region server
address domain bearer bootstrap password value my the default sdk
"""
_NOISE = frozenset(_NOISE_WORDS.split())
"""Words that say what a setting is; those left say whose it is."""
_GENERIC_WORDS = """
value values s string stringvalue default content text secretstring plaintext data current raw body payload valuefrom
secretvalue parametervalue secure encrypteddata
"""
GENERIC = frozenset(_GENERIC_WORDS.split())
"""Names that say nothing: what stands above them names the value."""


@lru_cache(maxsize=1024)
def words(name: str) -> tuple[str, ...]:
    """The words of a name in whatever spelling, in lower case."""
    return tuple(word.lower() for word in _WORDS.findall(name[:120]))


@lru_cache(maxsize=1024)
def plain(name: str) -> str:
    """A name without case and punctuation."""
    return "".join(c for c in name[:120].lower() if c.isalnum())


@lru_cache(maxsize=1024)
def key_strength(name: str) -> int:
    """How much a name promises a credential: 3 Momento's, 2 surely one, 1 perhaps, 0 not."""
    bare = plain(name)
    if bare.endswith(_NO_SECRET) or is_refresh(name) or is_endpoint(name):
        return 0
    strong = any(each in bare for each in _STRONG)
    if "momento" in bare and (strong or bare.endswith(_WEAK)):
        return 3
    return 2 if strong else 1 if bare.endswith(_WEAK) else 0


@lru_cache(maxsize=1024)
def is_refresh(name: str) -> bool:
    """Whether a refresh token is expected there."""
    return "refreshtoken" in plain(name)


@lru_cache(maxsize=1024)
def is_endpoint(name: str) -> bool:
    """Whether an endpoint is expected there."""
    bare = plain(name)
    return any(each in bare for each in _ENDPOINTS) and not bare.endswith(_NO_SECRET)


@lru_cache(maxsize=1024)
def is_place(name: str) -> bool:
    """Whether a host may be expected there."""
    return plain(name).endswith(_PLACES)


def is_url(name: str) -> bool:
    """Whether the value is a URL by its name: then a scheme and a path are no mistake."""
    return not _URLS.isdisjoint(words(name))


@lru_cache(maxsize=1024)
def stem(name: str) -> frozenset[str]:
    """Whose setting it is: ``DEV`` of ``MOMENTO_API_KEY_DEV`` and of ``devMomentoEndpoint``."""
    return frozenset(words(name)) - _NOISE


_PROSE_WORDS = """
please thanks thank hi hello hey here there this that these those it its is are was were be been has have had with
without for from by to of in on at as and or but so not no yes ok us me you we they your our their his her see note fyi
use used using uses try tried send sent wrote writes says said got get gets give given below above following
"""
_PROSE = frozenset(_PROSE_WORDS.split())
"""Words of sentences that name nothing."""


def as_variable(path: str) -> str | None:
    """The name under which a person would look for a value; ``None`` for words of a sentence and for a credential."""
    return None if is_begun(path) or _PROSE.issuperset(path.lower().split()) else path


def last(path: str) -> str:
    """The part of a path that names the value: the last one that says something."""
    parts = [each for each in re.split(r"[.\[\]/]+", path) if each and not each.isdigit()]
    while len(parts) > 1 and plain(parts[-1]) in GENERIC:
        parts.pop()
    return parts[-1] if parts else path


_HEADERS = frozenset(
    {"authorization", "proxy-authorization", "x-api-key", "x-momento-api-key", "momento-api-key", "cookie"}
)


def code_of(name: str, separator: str) -> str:
    """The repair that a name before a value is: a word and a colon are a label, a variable's name an assignment."""
    if name.lower() in _HEADERS:
        return "repair.prefix"
    variable = (
        "_" in name
        or separator.strip() in ("=", ":=", "=>", "==")
        or (name[:1].islower() and not name.islower())
    )
    return "repair.assignment" if variable else "repair.prefix"


_OPENING = pattern(
    r"[\s>*+$#%&|(\[{,;.@-]*(?:(?:export|set|setx|const|let|var|val|final|static|public|private|local|declare|readonly|my|our|dim|def|string|auto|char|env|ENV|ARG|run)\b[\s*:(-]*)*"
    r"(?:[A-Za-z]:\\[^>\n]*>\s*|PS[^>\n]*>\s*)?(?:(?:export|set|setx)\s+)?",
)


def begins(before: str) -> bool:
    """Whether what stands before a name on its line is only what may stand before an assignment."""
    return _OPENING.fullmatch(before) is not None
