"""The design tokens, generated from resources/tokens.toml by `packaging/build.py tokens`."""

from __future__ import annotations

SPACE: dict[str, int] = {
    "xs": 4,
    "s": 8,
    "m": 12,
    "l": 16,
    "xl": 24,
    "xxl": 36,
}
"""Device-independent pixels."""
RADIUS: dict[str, int] = {
    "small": 5,
    "medium": 8,
    "large": 12,
}
"""Device-independent pixels."""
TYPE: dict[str, float] = {
    "small": 9.0,
    "body": 10.0,
    "strong": 11.0,
    "title": 13.0,
    "display": 19.0,
}
"""Points."""
LIGHT: dict[str, str] = {
    "window": "#f4f6f8",
    "surface": "#ffffff",
    "raised": "#eef1f5",
    "sunken": "#f8fafb",
    "border": "#d5dbe3",
    "outline": "#808b9a",
    "text": "#16202e",
    "muted": "#55606f",
    "accent": "#0b6e5f",
    "accent_hover": "#095a4e",
    "accent_soft": "#dcf0ec",
    "on_accent": "#ffffff",
    "selection": "#cfe9e3",
    "focus": "#0b6e5f",
    "ok": "#166a3b",
    "ok_soft": "#ddf2e4",
    "warning": "#865200",
    "warning_soft": "#fcefd0",
    "error": "#b3202c",
    "error_soft": "#fde3e4",
    "info": "#1d5aa8",
    "info_soft": "#e0ecfb",
    "neutral": "#55606f",
    "neutral_soft": "#e8ecf1",
    "endpoint": "#7a4bb0",
    "header": "#b3202c",
    "payload": "#1d5aa8",
    "signature": "#166a3b",
    "envelope": "#55606f",
    "removed": "#865200",
}
"""Colour roles, as ``#rrggbb``."""
DARK: dict[str, str] = {
    "window": "#12171e",
    "surface": "#1a2029",
    "raised": "#242c37",
    "sunken": "#161b23",
    "border": "#333d4a",
    "outline": "#7a8798",
    "text": "#e8edf3",
    "muted": "#a3afbd",
    "accent": "#46c9ad",
    "accent_hover": "#66d9c0",
    "accent_soft": "#17392f",
    "on_accent": "#06231c",
    "selection": "#1c453b",
    "focus": "#46c9ad",
    "ok": "#5fd08c",
    "ok_soft": "#173524",
    "warning": "#f0b354",
    "warning_soft": "#3a2c10",
    "error": "#ff8b8b",
    "error_soft": "#43201f",
    "info": "#84b7f7",
    "info_soft": "#1a2f4a",
    "neutral": "#a3afbd",
    "neutral_soft": "#2a323d",
    "endpoint": "#c6a2f2",
    "header": "#ff8b8b",
    "payload": "#84b7f7",
    "signature": "#5fd08c",
    "envelope": "#a3afbd",
    "removed": "#f0b354",
}
"""Colour roles, as ``#rrggbb``."""
