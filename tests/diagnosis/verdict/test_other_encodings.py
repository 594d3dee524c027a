"""A file in another encoding: what is said is the key's trouble, not that of the mail or the log around it."""

from __future__ import annotations

import pytest

from inspector.credential.files import decode_file, inspect_text_of
from inspector.diagnosis import Severity, run
from inspector.diagnosis.verdict.verdict import VerdictSeverity, verdict
from tests.credential.make import HOST, NOW, key_v1, key_v2, token_v1

KEY = key_v1(exp=NOW + 9_000_000)
TICKET = f"PERMISSION_DENIED: Insufficient permissions\nというエラーが set で出ます。キー：{token_v1()}\n"
FILES = {
    "mail.txt": f"お世話になっております。\nAPIキー：{KEY}\nよろしくお願いします。\n",
    "memo.txt": f"本番キー\n{KEY}\n",
    "ticket.txt": TICKET,
    "excel.csv": f"環境名,APIキー,エンドポイント\n本番,{key_v2()},{HOST}\n",
    "two.txt": f"キーは {key_v2()} で、エンドポイントは {HOST} です。\n",
}


def said(data: bytes, name: str) -> tuple[VerdictSeverity, str]:
    (found,) = inspect_text_of(decode_file(data, name), NOW)
    told = verdict(found, run(found, NOW), NOW)
    return told.severity, str(told.sentence)


@pytest.mark.parametrize("name", FILES)
def test_shift_jis_has_the_same_bytes_for_a_key(name: str) -> None:
    assert said(FILES[name].encode("cp932"), name) == said(FILES[name].encode(), name)


@pytest.mark.parametrize("name", ["mail.txt", "ticket.txt", "two.txt"])
def test_the_encoding_of_a_mail_is_not_what_the_program_reads(name: str) -> None:
    assert said(FILES[name].encode("utf-16"), name) == said(FILES[name].encode(), name)


@pytest.mark.parametrize("name", ["key.txt", ".env"])
def test_a_key_in_utf_16_alone_is_damaged_for_programs(name: str) -> None:
    text = KEY if name == "key.txt" else f"MOMENTO_API_KEY={KEY}\n"
    severity, sentence = said(text.encode("utf-16"), name)
    assert severity in (VerdictSeverity.ERROR, VerdictSeverity.WARNING)
    assert "the encoding of the file" in sentence


def test_another_encoding_is_still_told_and_not_blamed_on_powershell() -> None:
    (found,) = inspect_text_of(decode_file(FILES["mail.txt"].encode("cp932"), "mail.txt"), NOW)
    (told,) = [each for each in run(found, NOW) if each.code == "repair.encoding"]
    assert told.severity is Severity.INFO
    assert "Shift-JIS" in str(told.evidence)
    assert "PowerShell" not in str(told.fix)
