"""JUnit's XML, which the test pages of CI systems read: a test for each credential, its errors are failures."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Sequence

from inspector.cli.formats.placed import Placed
from inspector.credential.text.visible import visible

_SUITE = "momento-inspector"
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def write(placed: Sequence[Placed]) -> str:
    """Write the reports as one test suite."""
    failed = sum(1 for each in placed if _errors(each))
    suite = ET.Element(
        "testsuite",
        {
            "name": _SUITE,
            "tests": str(len(placed)),
            "failures": str(failed),
            "errors": "0",
            "skipped": "0",
            "time": "0",
        },
    )
    for each in placed:
        name = each.name if each.line is None else f"{each.name} (line {each.line})"
        case = ET.SubElement(
            suite, "testcase", {"name": _text(name), "classname": _text(each.file or _SUITE), "time": "0"}
        )
        errors = _errors(each)
        if errors:
            first = errors[0]
            failure = ET.SubElement(case, "failure", {"message": _text(first[0]), "type": first[1]})
            failure.text = "\n".join(_text(line) for _, _, *lines in errors for line in lines)
    ET.indent(suite)
    root = ET.Element("testsuites")
    root.append(suite)
    ET.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ET.tostring(root, encoding="unicode")


def _errors(each: Placed) -> list[tuple[str, ...]]:
    return [
        (
            found["title"],
            found["code"],
            f"{found['title']} ({found['code']})",
            found["evidence"],
            found["fix"],
        )
        for found in each.findings()
        if found["severity"] == "error"
    ]


def _text(text: str) -> str:
    """Text on one line, with only characters that XML allows."""
    return _NOT_XML.sub("\ufffd", visible(text))
