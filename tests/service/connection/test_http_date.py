"""The date of an answer is read in the form that servers must send, and in the two old ones."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.service.connection.http_date import epoch_seconds

_moments = st.datetimes(min_value=datetime(1970, 1, 2), max_value=datetime(2200, 1, 1)).map(
    lambda moment: moment.replace(microsecond=0, tzinfo=UTC)
)


@given(_moments)
def test_every_moment_is_read_as_it_was_written(moment: datetime) -> None:
    assert epoch_seconds(format_datetime(moment, usegmt=True)) == moment.timestamp()


@pytest.mark.parametrize(
    "text",
    [
        "Sun, 06 Nov 1994 08:49:37 GMT",
        "Sunday, 06-Nov-94 08:49:37 GMT",
        "Sun, 06 Nov 1994 09:49:37 +0100",
        "06 Nov 1994 08:49:37 GMT",
    ],
)
def test_other_forms_name_the_same_moment(text: str) -> None:
    assert epoch_seconds(text) == 784111777


@pytest.mark.parametrize(
    "text",
    [
        "",
        "now",
        "Sun, 06 Nov 1994 25:49:37 GMT",
        "Sun, 32 Nov 1994 08:49:37 GMT",
        "0",
        "\0" * 9,
        "a b c d e f",
    ],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert epoch_seconds(text) is None


@given(
    st.text(max_size=40)
    | st.from_regex(r"[A-Z][a-z]{2}, \d{1,3} [A-Z][a-z]{2} \d{1,6} \d\d:\d\d:\d\d [A-Z]{3}")
)
def test_any_text_is_read_as_pythons_own_reader_does(text: str) -> None:
    try:
        expected = parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError, OverflowError):
        expected = None
    found = epoch_seconds(text)
    assert found == expected or (found is not None and text.endswith("GMT"))
