"""Which language the settings of a text are written in: what its file is called, and what stands around them."""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cached_property

from inspector.credential.text.patterns import pattern


class Shell(StrEnum):
    """Programs that read commands, with their names."""

    UNIX = "bash"
    POWERSHELL = "PowerShell"
    CMD = "cmd.exe"


_POWERSHELL_PROMPT = pattern(r"[ \t]*PS(?:[ \t]+[^>\n]{1,80})?>[ \t]*")
_CMD_PROMPT = pattern(r"[ \t]*[A-Za-z]:\\[^>\n]{0,80}>[ \t]*")
_UNIX_PROMPT = pattern(r"[ \t]*(?:[\w.@~:/()\[\] -]{0,60}[$%]|\u276f|\u279c)[ \t]+")
PROMPTS = ((Shell.POWERSHELL, _POWERSHELL_PROMPT), (Shell.CMD, _CMD_PROMPT), (Shell.UNIX, _UNIX_PROMPT))
_FILES = (
    (
        Shell.UNIX,
        pattern(r"(?i)(?:.*\.(?:sh|bash|zsh|ksh)|\.?(?:bash|zsh|k?sh)rc|\.?(?:bash_|z)?profile|.*\.envrc)"),
    ),
    (Shell.POWERSHELL, pattern(r"(?i).*\.psm?1")),
    (Shell.CMD, pattern(r"(?i).*\.(?:bat|cmd)")),
)
_FENCES = {
    **dict.fromkeys(("sh", "bash", "zsh", "shell", "console"), Shell.UNIX),
    **dict.fromkeys(("powershell", "pwsh", "ps1"), Shell.POWERSHELL),
    **dict.fromkeys(("bat", "batch", "cmd", "dos"), Shell.CMD),
}
_FENCE = pattern(r"^[ \t]*```[ \t]*(\w*)", re.MULTILINE)
_SCRIPT = pattern(r"\ufeff?#![^\n]*\b(?:ba|z|k|da)?sh\b")
_LINES = (
    (Shell.UNIX, pattern(r"^[ \t]*export[ \t]+[A-Za-z_]\w*[ \t]*$", re.MULTILINE)),
    (
        Shell.POWERSHELL,
        pattern(r"^[ \t]*(?:\$[Ee]nv:\w+[ \t]*=|(?:Write|Get|Set|Invoke)-[A-Z]\w+ )", re.MULTILINE),
    ),
)
"""Lines that stand in the scripts of one shell only."""
_ENV_FILE = pattern(
    r"(?i)(?!.*\.(?:ya?ml|json|toml|sh|ps1|bat|cmd|py|[cm]?[jt]s|txt|md)$)(?:.*[._-])?env(?:[._-].*)?"
)
_SETTINGS_FILE = pattern(
    r"(?i).*\.(?:sh|bash|zsh|ya?ml|toml|ini|cfg|conf|properties|service|tfvars)|.*rc|.*profile"
)
_YAML_FILE = pattern(r"(?i).*\.ya?ml")
_NO_COMMANDS = pattern(
    r"(?i)(?:gnu)?makefile.*|.*\.(?:mk|[cm]?[jt]sx?|py|rb|php|lua|go|rs|java|kts?|swift|cs|vbs?|cpp|c|h|scala|pl|r|exs?|dart"
    r"|tcl|toml|ini|properties|json|tf|tfvars)"
)
_SET = pattern(r"^[ \t]*(?:export[ \t]+)?[A-Z][A-Z0-9_]{0,60}=[^\s=]", re.MULTILINE)
_SET_ANYHOW = pattern(
    r"^[ \t]*(?:export[ \t]+)?[A-Z][A-Z0-9_]{2,60}[ \t\u3000]*[=\uff1d][ \t\u3000]*[^\s=]", re.MULTILINE
)
_EMPTY = pattern(r"^[ \t]*(?:export[ \t]+)?[A-Za-z_]\w{2,60}[ \t]*=[ \t]*(?:\"\"|'')?(?:[ \t]+#.*)?[ \t]*$")
_ONE_SETTING = pattern(
    r"[ \t]*(?:[#;].*|\[[^\]]*\]|(?:export[ \t]+)?[A-Za-z_][\w.-]{0,60}[ \t]*[=\uff1d].*)?"
)
_REPORTED = pattern(r"[ \t]*(?:at[ \t]|[\w.]*(?:Error|Exception)\b|```\w*[ \t]*$)")


def _prompt(line: str) -> bool:
    return any(prompt.match(line) for _, prompt in PROMPTS)


class Surroundings:
    """What a text and its file's name say of the settings in it."""

    def __init__(self, text: str, name: str | None) -> None:
        """``name`` of the file; ``None`` for text that was pasted."""
        self.text = text
        self.name = name or ""

    @cached_property
    def is_env_file(self) -> bool:
        """Whether it is a file of environment variables by its name."""
        return _ENV_FILE.fullmatch(self.name) is not None

    @cached_property
    def has_no_commands(self) -> bool:
        """Whether its name is that of code or of settings that may have spaces around `=`."""
        return self.is_env_file or _NO_COMMANDS.fullmatch(self.name) is not None

    @cached_property
    def is_yaml(self) -> bool:
        """Whether its name is that of a YAML file."""
        return _YAML_FILE.fullmatch(self.name) is not None

    @cached_property
    def has_name(self) -> bool:
        """Whether its name is that of a file in which lines are settings."""
        return _SETTINGS_FILE.fullmatch(self.name) is not None

    @cached_property
    def has_settings(self) -> bool:
        """Whether lines of it are settings: by its name, by another one, or because it is nothing else."""
        if self.is_env_file or self.has_name or _SET.search(self.text):
            return True
        return len(_SET_ANYHOW.findall(self.text)) > 1 or _SET_ANYHOW.match(self.text.strip()) is not None

    @cached_property
    def is_settings_only(self) -> bool:
        """Whether it is a file of settings, so that no mail or terminal broke its lines."""
        if self.is_env_file or (self.has_name and not self.is_yaml):
            return True
        set_to, empty, before = 0, 0, ""
        for line in self.text.splitlines():
            if _EMPTY.match(before) and line.strip() and not _ONE_SETTING.fullmatch(line):
                if len(line.split()) > 1:
                    return False
                empty += 1
            elif not (_ONE_SETTING.fullmatch(line) or _REPORTED.match(line) or _prompt(line)):
                return False
            set_to += _SET.match(line) is not None
            before = line if line.strip() else before
        return set_to > 0 or empty > 1

    @cached_property
    def _fences(self) -> list[tuple[int, str]]:
        """Where blocks of code begin and end in Markdown, and what is said of their language."""
        found = _FENCE.finditer(self.text) if "```" in self.text else ()
        return [(each.start(), each[1].lower()) for each in found]

    @cached_property
    def _of_all(self) -> Shell | None:
        """The shell that reads the whole text, if that is known."""
        for shell, names in _FILES:
            if names.fullmatch(self.name):
                return shell
        if _SCRIPT.match(self.text):
            return Shell.UNIX
        return next((shell for shell, lines in _LINES if lines.search(self.text)), None)

    def shell(self, start: int) -> Shell | None:
        """The shell that reads the line that begins at ``start``, if that is known."""
        for shell, prompt in PROMPTS:
            if prompt.match(self.text, start):
                return shell
        before = [named for at, named in self._fences if at < start]
        return _FENCES.get(before[-1]) if len(before) % 2 else self._of_all
