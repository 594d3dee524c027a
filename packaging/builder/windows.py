"""The verb `windows`: the version resource of the executable, and the installer by Inno Setup."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import sys
from pathlib import Path

from . import bundle, icons, inno
from .project import APP_NAME, BUILD, COMMAND, DIST, PACKAGING, PUBLISHER, SUFFIX, BuildError, run, version

SCRIPT = PACKAGING / "windows" / "inspector.iss"
NEEDED_SECTIONS = {
    "Setup",
    "Languages",
    "CustomMessages",
    "Tasks",
    "Files",
    "Icons",
    "Registry",
    "Run",
    "Code",
}
SIGNING = "WINDOWS_SIGN"
"""The environment variable with the command that signs a file, such as `signtool sign /fd SHA256 /n NAME`.

The file's name is added to it. Without it nothing is signed.
"""


def version_file(program: str = COMMAND) -> Path:
    """Write the version resource of a program as PyInstaller expects it to build/ and return its path."""
    four = (*map(int, re.findall(r"\d+", version())), 0, 0, 0)[:4]
    strings = {
        "CompanyName": PUBLISHER,
        "FileDescription": APP_NAME,
        "FileVersion": version(),
        "InternalName": program,
        "LegalCopyright": "Apache License 2.0",
        "OriginalFilename": f"{program}.exe",
        "ProductName": APP_NAME,
        "ProductVersion": version(),
    }
    table = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in strings.items())
    text = (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={four}, prodvers={four}, mask=0x3F, flags=0, OS=0x40004,"
        " fileType=1, subtype=0, date=(0, 0)), kids=["
        f"StringFileInfo([StringTable('040904B0', [{table}])]),"
        " VarFileInfo([VarStruct('Translation', [0x0409, 1200])])])\n"
    )
    written = BUILD / "windows" / f"{program}.version.txt"
    written.parent.mkdir(parents=True, exist_ok=True)
    written.write_text(text, encoding="utf-8")
    return written


def programs() -> list[str]:
    """The executables: the window's, and the command line's, which has a standard output."""
    return [f"{APP_NAME}.exe", f"{COMMAND}.exe"]


def build() -> None:
    """On Windows, sign both executables and compile the installer; on other systems, only check its script.

    The installer signs itself and its uninstaller by the same command, or nothing is signed.
    """
    if sys.platform != "win32":
        check()
        print("The installer is made by the same command on Windows.")
        return
    if not bundle.executable().exists():
        raise BuildError("First: build.py bundle")
    if sign := os.environ.get(SIGNING):
        for program in programs():
            words = [word.strip('"') for word in shlex.split(sign, posix=False)]  # backslashes stay
            run([*words, bundle.FOLDER / program])
    run(compiling(sign))


def compiling(sign: str | None = None) -> list[str | Path]:
    """The command that compiles the installer, which signs with the command `sign` if there is one."""
    defines = [f"/D{name}={value}" for name, value in defined().items()]
    # `$f` stands for the file in quotes; a `$q` is a quote.
    signing = ["/DSign=sign", "/Ssign=" + sign.replace('"', "$q") + " $f"] if sign else []
    return [_compiler(), "/Qp", f"/O{DIST}", *defines, *signing, SCRIPT]


def defined() -> dict[str, str]:
    """What the installer's script is given by name."""
    return {
        "Version": version(),
        "Bundle": str(bundle.FOLDER),
        "Icon": str(icons.ico()),
        "Suffix": SUFFIX,
    }


def _compiler() -> str:
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "")) / "Inno Setup 6" / "ISCC.exe"
    found = shutil.which("ISCC") or (str(usual) if usual.exists() else None)
    if not found:
        raise BuildError("Inno Setup 6 is not installed (ISCC.exe was not found).")
    return found


def check() -> None:
    """Raise BuildError unless the script has no syntax error and the version resource compiles."""
    try:
        sections = inno.parse(SCRIPT.read_text(encoding="utf-8-sig"), defined())
    except inno.ScriptError as problem:
        raise BuildError(f"{SCRIPT.name}: {problem}") from problem
    if missing := NEEDED_SECTIONS - sections.keys():
        raise BuildError(f"{SCRIPT.name} lacks {', '.join(sorted(missing))}.")
    if not version_resource():
        raise BuildError("The version resource is empty.")
    print(f"{SCRIPT.name}: well-formed; version resource {version()}.")


def version_resource() -> bytes:
    """The compiled version resource of the executable."""
    from PyInstaller import compat

    # PyInstaller imports these on Windows only. They are needed to read a resource, not to make one.
    for name in ("win32api", "pywintypes"):
        vars(compat).setdefault(name, None)
    from PyInstaller.utils.win32 import versioninfo

    return bytes(versioninfo.load_version_info_from_text_file(str(version_file())).toRaw())
