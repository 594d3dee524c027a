"""The facts of a plain text report stand in columns in every language."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest

from inspector.credential.inspection import inspect
from inspector.credential.text.message import Message
from inspector.diagnosis import run
from inspector.diagnosis.report import report
from tests.credential.make import NOW, key_v1

JAPANESE = {
    "Endpoint": "エンドポイント",
    "Algorithm": "アルゴリズム",
    "Fingerprint": "ﾌｨﾝｶﾞｰﾌﾟﾘﾝﾄ",
    "Report created": "レポート作成日時",
}


def in_japanese(said: Message) -> str:
    return said.render(lambda _, text: JAPANESE.get(text, text))


def columns_before(value: str, text: str) -> int:
    line = next(line for line in text.splitlines() if line.endswith(f"  {value}"))
    return sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in line.removesuffix(value))


@pytest.mark.parametrize("translate", [str, in_japanese])
def test_the_values_begin_in_one_column(translate: Callable[[Message], str]) -> None:
    inspection = inspect(key_v1(), NOW)
    written = report.as_text(report.build(inspection, run(inspection, NOW), NOW), translate)
    values = ("HS256", str(inspection.fingerprint()), "2023-11-14 22:13:20 UTC")
    assert len({columns_before(value, written) for value in values}) == 1
