"""Settings kept between starts: appearance and choices, never a credential or a file name."""

from __future__ import annotations

import _thread
import contextlib
import os
import stat
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from inspector.process import system
from inspector.process.lazy import lazy

if TYPE_CHECKING:
    import json

    from inspector.process import private_file
else:
    json = lazy("json")  # a first start has nothing to read
    private_file = lazy("inspector.process.private_file")

SIDEBAR_WIDTH = 240
"""The width of the sidebar at the first start, in device-independent pixels."""
_WIDEST_SIDEBAR = 2_000
_LARGEST = 65_536
_READ_SECONDS = 1.0
_CHOICES = {
    "theme": ("system", "light", "dark"),
    "language": ("system", "en", "ja"),
    "idle_minutes": (0, 5, 15, 60),
    "notices": ("off", "on"),
    "report": ("customer", "customer-text", "technical", "technical-text", "json"),
    "report_language": ("window", "en", "ja"),
    "code_language": ("javascript", "python", "go", "java", "csharp", "rust"),
}


class Settings(NamedTuple):
    """All settings with their defaults."""

    theme: str = "system"
    language: str = "system"
    idle_minutes: int = 15
    """Minutes without input after which all credentials are cleared; 0: never."""
    geometry: tuple[int, int, int, int] | None = None
    """Left, top, width, height in device-independent pixels."""
    maximised: bool = False
    report: str = "technical"
    """For whom and in which form “Copy report” writes."""
    report_language: str = "window"
    sidebar: int = SIDEBAR_WIDTH
    """The width of the sidebar in device-independent pixels; 0: hidden."""
    code_language: str = "javascript"
    """The language of generated code."""
    notices: str = "off"
    """Whether the person agreed to notices by the system before a credential ends."""

    def choosing(self, name: str, value: str) -> Settings:
        """Return the settings with one of the choices of :data:`_CHOICES` changed."""
        return Settings(**{**self._asdict(), name: int(value) if name == "idle_minutes" else value})


class Loaded(NamedTuple):
    """Loaded settings. ``problem`` says why defaults are used: ``broken``, ``unreadable`` or ``None``."""

    settings: Settings
    problem: str = ""


def path() -> Path:
    """The settings file in the user's configuration folder."""
    return Path(system.here.settings_folder(), "momento-credential-inspector", "settings.json")


def load(file: Path | None = None) -> Loaded:
    """Read the settings. A broken file is renamed to ``settings.broken.json`` and defaults are used. Never raises."""
    place = file or path()
    try:
        text = _read(place).decode()
    except FileNotFoundError:
        return Loaded(Settings())
    except (OSError, UnicodeError) as error:
        if isinstance(error, UnicodeError):
            _set_aside(place)
        return Loaded(Settings(), "broken" if isinstance(error, UnicodeError) else "unreadable")
    try:
        return Loaded(_checked(json.loads(text)))
    except (ValueError, TypeError, RecursionError):
        _set_aside(place)
        return Loaded(Settings(), "broken")


def save(settings: Settings, file: Path | None = None) -> bool:
    """Write the settings atomically, readable by the owner only. False when the system refuses."""
    place = file or path()
    try:
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError:
        return False
    return private_file.replace_private(place, json.dumps(settings._asdict(), indent=1))


def _read(place: Path) -> bytes:
    """The file's content, in a thread: the window waits for a dead drive no longer than :data:`_READ_SECONDS`.

    :raises OSError: when it cannot be read, is no regular file, or does not come in time.
    """
    read: list[bytes | OSError] = []
    done = _thread.allocate_lock()
    done.acquire()

    def work() -> None:
        try:
            # Without O_NONBLOCK, opening a pipe waits for its other end.
            descriptor = os.open(
                place, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
            )
            with os.fdopen(descriptor, "rb") as opened:
                if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                    raise OSError("not a file")
                read.append(opened.read(_LARGEST + 1))
        except OSError as error:
            read.append(error)
        finally:
            done.release()

    _thread.start_new_thread(work, ())  # threading is slow to load, and everybody waits for the first paint
    if not done.acquire(timeout=_READ_SECONDS):
        raise TimeoutError("no answer")
    (result,) = read
    if isinstance(result, OSError):
        raise result
    return result


def _checked(raw: Any) -> Settings:
    if not isinstance(raw, dict):
        raise TypeError("not an object")
    kept: dict[str, Any] = {
        name: tuple(value) if isinstance(value, list) else value
        for name, value in raw.items()
        if name in Settings._fields and _fits(name, value)
    }
    return Settings(**kept)


def _fits(name: str, value: Any) -> bool:
    if name in _CHOICES:
        return value in _CHOICES[name] and not isinstance(value, bool)
    if name == "maximised":
        return isinstance(value, bool)
    if name == "sidebar":
        return type(value) is int and 0 <= value <= _WIDEST_SIDEBAR
    if value is None:
        return True
    numbers = isinstance(value, list) and len(value) == 4
    return numbers and all(type(part) is int and abs(part) < 100_000 for part in value)


def _set_aside(place: Path) -> None:
    with contextlib.suppress(OSError):
        place.replace(place.with_name("settings.broken.json"))
