"""The Windows installer's script: what it registers, what it asks for, and whether it is well-formed."""

from __future__ import annotations

import pytest
from builder import inno, windows
from builder.project import APP_ID, APP_NAME, COMMAND

from inspector import app

GIVEN = {"Version": "1.2.3", "Bundle": "bundle", "Icon": "icon.ico", "Suffix": "momentokey"}
Sections = dict[str, list[dict[str, str]]]


def parsed(**given: str) -> Sections:
    return inno.parse(windows.SCRIPT.read_text(encoding="utf-8-sig"), {**GIVEN, **given})


@pytest.fixture
def sections() -> Sections:
    return parsed()


def keys(sections: Sections) -> dict[tuple[str, str], str]:
    """(Subkey, value name) -> data, of what the installer writes."""
    return {
        (entry["Subkey"], entry.get("ValueName", "")): entry.get("ValueData", "")
        for entry in sections["Registry"]
    }


def test_the_programs_own_suffix_opens_with_it(sections: Sections) -> None:
    written = keys(sections)
    assert written[r"Software\Classes\.momentokey", ""] == APP_ID
    opened = written[rf"Software\Classes\{APP_ID}\shell\open\command", ""]
    assert opened == f'"{{app}}\\{APP_NAME}.exe" "%1"'


def test_other_files_are_offered_and_never_taken_over(sections: Sections) -> None:
    written = keys(sections)
    offered = {name for subkey, name in written if subkey.endswith("SupportedTypes")}
    assert offered == {".momentokey", ".json", ".env", ".txt"}
    taken = {subkey for subkey, name in written if not name and subkey.startswith("Software\\Classes\\.")}
    assert taken == {r"Software\Classes\.momentokey"}


def test_no_administrator_is_asked_for(sections: Sections) -> None:
    setup = sections["Setup"][0]
    assert setup["PrivilegesRequired"] == "lowest"
    assert setup["AppVersion"] == "1.2.3"


def test_an_older_windows_is_refused_and_a_running_program_is_asked_to_close(sections: Sections) -> None:
    setup = sections["Setup"][0]
    assert setup["MinVersion"] == "10.0.17763"
    assert setup["AppMutex"] == APP_ID == app.APP_ID


def test_the_command_is_put_on_the_path_and_taken_off_again(sections: Sections) -> None:
    assert "path" in {task["Name"] for task in sections["Tasks"]}
    assert sections["Setup"][0]["ChangesEnvironment"] == "yes"
    code = sections["Code"][0]["Text"]
    assert "SetPath(WizardIsTaskSelected('path'))" in code
    assert "SetPath(False)" in code


def test_what_is_started_from_the_desktop_is_the_windowed_program(sections: Sections) -> None:
    started = {entry["Filename"] for entry in [*sections["Icons"], *sections["Run"]]}
    assert started == {f"{{app}}\\{APP_NAME}.exe"}
    assert windows.programs() == [f"{APP_NAME}.exe", f"{COMMAND}.exe"]


def test_the_start_menu_offers_to_inspect_the_clipboard_in_both_languages(sections: Sections) -> None:
    (icon,) = [entry for entry in sections["Icons"] if entry.get("Parameters")]
    assert icon["Parameters"] == "--paste"
    assert icon["Name"] == "{group}\\{cm:InspectClipboard}"
    assert {"en.InspectClipboard", "ja.InspectClipboard"} <= set(sections["CustomMessages"][0])


@pytest.mark.parametrize("signed", [True, False])
def test_the_uninstaller_is_signed_where_the_installer_is(signed: bool) -> None:
    setup = parsed(**({"Sign": "sign"} if signed else {}))["Setup"][0]
    assert setup.get("SignedUninstaller") == ("yes" if signed else None)
    assert setup.get("SignTool") == ("sign" if signed else None)


def test_the_signing_command_is_handed_to_the_compiler_with_its_quotes(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(windows, "_compiler", lambda: "ISCC")
    assert "/Ssign=signtool sign /n $qMy Name$q $f" in windows.compiling('signtool sign /n "My Name"')
    assert not [word for word in windows.compiling() if "ign=" in str(word)]


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ('[Files]\nSorce: "x"; DestDir: "y"', "line 2"),
        ('[Files]\nSource: "x; DestDir: "y"', "line 2"),
        ('[Files]\nSource: "{#Nowhere}"', "undefined Nowhere"),
        ("[Setup]\nAppName", "not a directive"),
        ("[Filez]", "unknown section Filez"),
        ("#ifdef X\n[Setup]", "line 1: the condition does not end"),
        ("[Setup]\n#endif", "no condition ends here"),
        ("[Setup]\n#include x", "unknown to this check"),
    ],
)
def test_a_broken_script_is_noticed(wrong: str, words: str) -> None:
    with pytest.raises(inno.ScriptError, match=words):
        inno.parse(wrong, {})
