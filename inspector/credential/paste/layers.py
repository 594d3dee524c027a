"""The steps of the unwrapping as the Raw page shows them, the same stretch coloured alike in each."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from inspector.credential.model.inspection import Layer, Part, PartRole
from inspector.credential.paste.unwrap import Unwrapped
from inspector.credential.text.message import message
from inspector.credential.text.secret import Secret

_PASTED = message("Layer", "As pasted")
_REPAIRED = message("Layer", "After the repairs")
_JSON = message("Layer", "Wrapper, from Base64")
_TOKEN = message("Layer", "JWT")
_HEADER = message("Layer", "JWT header, decoded")
_PAYLOAD = message("Layer", "JWT payload, decoded")
_DECODED = "repair.double-base64"
_ROLES = (PartRole.HEADER, PartRole.PAYLOAD, PartRole.SIGNATURE)

Stretch = tuple[int, int, PartRole]


def layers_of(pasted: str, found: Unwrapped) -> tuple[Layer, ...]:
    """All layers of one candidate, outermost first."""
    token_parts = _token_parts(found)
    json_parts = _json_parts(found, token_parts)
    text_parts = _text_parts(found, json_parts, token_parts)
    break_at = next((each.offset for each in found.breaks if each.offset is not None), None)
    pasted_parts = [*_in_pasted(pasted, found, text_parts), *_removed_inside(pasted, found)]
    layers = [Layer(_PASTED, Secret(pasted), _parts(pasted_parts), break_at)]
    text = found.candidate.text.text
    if text != pasted:
        layers.append(Layer(_REPAIRED, Secret(text), _parts(text_parts)))
    if found.wrapped and found.json_text is not None and found.json_text != text:
        layers.append(Layer(_JSON, Secret(found.json_text), _parts(json_parts)))
    return (*layers, *_token_layers(found, token_parts))


def _token_layers(found: Unwrapped, token_parts: list[Stretch]) -> Iterable[Layer]:
    token = found.token
    if token is None:
        return
    if found.wrapped:
        yield Layer(_TOKEN, Secret(token.text), _parts(_filled(token_parts, len(token.text), PartRole.PLAIN)))
    if token.header_text is not None:
        yield Layer(_HEADER, Secret(token.header_text), (Part(0, len(token.header_text), PartRole.HEADER),))
    if token.payload_text is not None:
        yield Layer(
            _PAYLOAD, Secret(token.payload_text), (Part(0, len(token.payload_text), PartRole.PAYLOAD),)
        )


def _token_parts(found: Unwrapped) -> list[Stretch]:
    stretches: list[Stretch] = []
    start = 0
    for role, segment in zip(_ROLES, found.token.segments if found.token else (), strict=False):
        stretches.append((start, start + len(segment), role))
        start += len(segment) + 1
    return stretches


def _json_parts(found: Unwrapped, token_parts: list[Stretch]) -> list[Stretch]:
    if not found.wrapped or found.json_text is None:
        return []
    envelope, text = found.envelope, found.json_text
    inner: list[Stretch] = []
    if envelope and envelope.endpoint:
        at = text.find(envelope.endpoint)
        inner += [(at, at + len(envelope.endpoint), PartRole.ENDPOINT)] if at >= 0 else []
    if envelope and envelope.token_at is not None:
        inner += [
            (envelope.token_at + start, envelope.token_at + end, role) for start, end, role in token_parts
        ]
    return _filled(sorted(inner), len(text), PartRole.ENVELOPE)


def _text_parts(found: Unwrapped, json_parts: list[Stretch], token_parts: list[Stretch]) -> list[Stretch]:
    length = len(found.candidate.text.text)
    if not found.wrapped:
        return _filled(token_parts, length, PartRole.PLAIN)
    if found.json_text == found.candidate.text.text:
        return json_parts
    mapped = [(found.to_text(start) or 0, found.to_text(end) or 0, role) for start, end, role in json_parts]
    return _filled([each for each in mapped if each[0] < each[1] <= length], length, PartRole.ENVELOPE)


def _in_pasted(pasted: str, found: Unwrapped, text_parts: list[Stretch]) -> list[Stretch]:
    text = found.candidate.text
    if text.text == pasted:
        return text_parts
    ends = _ends(pasted, found)
    placed: list[Stretch] = []
    end = 0
    for start, stop, role in text_parts:
        first, last = text.at(start), text.at(stop - 1)
        if first is not None and last is not None and end <= first <= last:
            end = ends[stop - 1]
            placed.append((first, end, role))
    return _filled(placed, len(pasted), PartRole.REMOVED)


def _removed_inside(pasted: str, found: Unwrapped) -> list[Stretch]:
    """What a repair took out between two characters of the credential."""
    origin = found.candidate.text.origin
    if any(after < before for before, after in pairwise(origin)):
        return []
    return [
        (end, after, PartRole.REMOVED)
        for end, after in zip(_ends(pasted, found), origin[1:], strict=False)
        if after > end
    ]


def _ends(pasted: str, found: Unwrapped) -> list[int]:
    """Where in the pasted text each character of the credential ends.

    A character that was decoded (``%3D``, Base64) stands for all the characters up to the next one.
    """
    text, origin = found.candidate.text.text, found.candidate.text.origin
    encoded = any(repair.code == _DECODED for repair in found.candidate.repairs)
    return [
        at + 1 if pasted[at] == character and not encoded else max(at + 1, after)
        for character, (at, after) in zip(text, pairwise((*origin, 0)), strict=False)
    ]


def _filled(stretches: list[Stretch], length: int, role: PartRole) -> list[Stretch]:
    """The stretches with the gaps between them given to ``role``."""
    filled: list[Stretch] = []
    done = 0
    for start, end, own in stretches:
        if start > done:
            filled.append((done, start, role))
        if end > start:
            filled.append((start, end, own))
        done = max(done, end)
    if done < length:
        filled.append((done, length, role))
    return filled


def _parts(stretches: list[Stretch]) -> tuple[Part, ...]:
    return tuple(Part(start, end, role) for start, end, role in stretches)
