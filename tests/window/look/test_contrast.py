"""Contrast of the design tokens: 4.5:1 for text, 3:1 for graphics, in both themes (WCAG 2.2, 1.4.3 and 1.4.11)."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from inspector.window.look import design_tokens
from inspector.window.look.theme import Colours, colours

SURFACES = ("window", "surface", "raised", "sunken")
TEXTS = ("text", "muted", "accent", "ok", "warning", "error", "info")
ROLES_OF_PARTS = ("endpoint", "header", "payload", "signature", "envelope", "removed")
GRAPHICS = ("outline", "focus", "neutral")
PAIRS = (
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("text", "selection"),
    ("text", "accent_soft"),
    ("surface", "error"),
    *((tone, f"{tone}_soft") for tone in ("ok", "warning", "error", "info")),
    *(("text", f"{tone}_soft") for tone in ("ok", "warning", "error", "info", "neutral")),
)


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(params=[False, True], ids=["light", "dark"])
def roles(request: pytest.FixtureRequest) -> Colours:
    return colours(request.param)


def test_the_measure_is_right() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") < 4.5


@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("text", TEXTS)
def test_text_reads_on_every_surface(roles: Colours, text: str, surface: str) -> None:
    assert contrast(roles[text], roles[surface]) >= 4.5


@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_reads_on_its_ground(roles: Colours, text: str, ground: str) -> None:
    assert contrast(roles[text], roles[ground]) >= 4.5


@pytest.mark.parametrize("part", ROLES_OF_PARTS)
def test_parts_of_a_layer_read_on_a_card(roles: Colours, part: str) -> None:
    assert contrast(roles[part], roles["surface"]) >= 4.5


@pytest.mark.parametrize("surface", SURFACES)
@pytest.mark.parametrize("graphic", GRAPHICS)
def test_graphics_are_seen_on_every_surface(roles: Colours, graphic: str, surface: str) -> None:
    assert contrast(roles[graphic], roles[surface]) >= 3


def test_muted_text_reads_where_a_row_is_selected(roles: Colours) -> None:
    assert contrast(roles["muted"], roles["selection"]) >= 4.5


@pytest.mark.parametrize("tone", ["ok", "warning", "error"])
def test_a_remaining_time_reads_where_its_row_is_selected(roles: Colours, tone: str) -> None:
    assert contrast(roles[tone], roles["selection"]) >= 4.5


def test_the_tokens_in_force_are_those_of_the_resource() -> None:
    held = tomllib.loads(Path(__file__).parents[3].joinpath("resources/tokens.toml").read_text("utf-8"))
    in_force = (
        design_tokens.SPACE,
        design_tokens.RADIUS,
        design_tokens.TYPE,
        design_tokens.LIGHT,
        design_tokens.DARK,
    )
    assert in_force == tuple(held[name] for name in ("space", "radius", "type", "light", "dark"))
