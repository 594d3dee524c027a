"""The fixtures of the window's tests."""

from tests.window.conftest import theme

__all__ = ["theme"]
