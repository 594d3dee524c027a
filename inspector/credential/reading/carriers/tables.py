"""Values in rows and columns: CSV, TSV, Markdown, the boxes and columns that programs print."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from inspector.credential.reading.marks import hints, matters
from inspector.credential.reading.model import Field
from inspector.credential.reading.names import is_endpoint, is_refresh, key_strength, plain
from inspector.credential.text.offset_text import OffsetText
from inspector.credential.text.patterns import pattern

MOST_ROWS = 2_000
MOST_FIELDS = 200
_VALUE = frozenset({"value", "values", "val", "data", "content", "currentvalue", "string", "secretvalue"})
_NAMING = frozenset(
    {"name", "key", "variable", "setting", "field", "property", "parameter", "attribute", "env", "id"}
)
MOST_COLUMNS = 2_000
"""Separators in a row; what has more is no table."""
_SEPARATORS = ("\t", "|", "\u2502", "\u2503", "\u2551", ";", ",", "  ")
_RULE = pattern(r"[\s|+=:\u2500-\u257f.-]+")
_CALL = pattern(r"[\w\])]\(")
_NAME = pattern(r"[\"'`*]{0,2}/?[A-Za-z_@][\w ./:()-]{0,100}[\"'`*]{0,2}")
_QUOTED = pattern(r'"(?:[^"]|"")*"')

Cell = OffsetText


def read(text: OffsetText) -> list[Field] | None:
    """The values of a table; ``None`` where the text is none, or where nothing stands in it."""
    best: list[Field] = []
    for separator in _SEPARATORS:
        if separator in text.text:
            found = list(islice(_fields(list(_rows(text, separator))), MOST_FIELDS))
            if len(found) > len(best):
                best = found
    return best or None


def _rows(text: OffsetText, separator: str) -> Iterator[tuple[int, list[Cell]]]:
    at = 0
    for number, line in enumerate(text.text.split("\n")):
        start, at = at, at + len(line) + 1
        if number >= MOST_ROWS:
            return
        if 0 < line.count(separator) <= MOST_COLUMNS and not _RULE.fullmatch(line):
            cells = list(_cells(text, start, start + len(line), separator))
            if len(cells) > 1:
                yield number, cells


def _cells(text: OffsetText, start: int, end: int, separator: str) -> Iterator[Cell]:
    raw = text.text
    if separator == "  ":
        spots = [m.span() for m in re.finditer(r"[^\s](?:[^\s]| (?=[^\s]))*", raw[start:end])]
        yield from (_inside(text.cut(start + a, start + b), quoted=False) for a, b in spots)
        return
    framed = separator in "|\u2502\u2503\u2551"
    at = start
    cells: list[Cell] = []
    while at <= end:
        quoted = _QUOTED.match(raw, at, end) if separator in ",;\t" else None
        stop = raw.find(separator, quoted.end() if quoted else at, end)
        stop = end if stop < 0 else stop
        cells.append(_inside(text.cut(at, stop), quoted=quoted is not None))
        at = stop + 1
    if framed:
        cells = cells[1 if not cells[0].text else 0 : -1 if not cells[-1].text else None]
    yield from cells


def _inside(cell: Cell, *, quoted: bool) -> Cell:
    bare = cell.stripped(" \t\r\u2502\u2503\u2551")  # the frame may be of other lines than the columns
    if quoted and len(bare.text) > 1 and bare.text[-1] == '"':
        inner = bare.cut(1, len(bare.text) - 1)
        return inner.replaced([(m.start(), m.end(), '"') for m in re.finditer('""', inner.text)])
    marked = re.fullmatch(r"(`++|\*\*|__)(.+)\1|([\"'])([^\"']+)\3", bare.text, re.DOTALL)
    return bare.cut(*marked.span(2 if marked[1] else 4)) if marked else bare


def _fields(rows: list[tuple[int, list[Cell]]]) -> Iterator[Field]:
    if not rows:
        return
    header = _header(rows)
    if header is not None and len(rows) > 1:
        at, columns = header
        listed = next((i for i, name in enumerate(columns) if plain(name) in _VALUE), None)
        if listed is not None:
            naming = next((i for i, name in enumerate(columns) if plain(name) in _NAMING), 0)
            yield from _listed(rows[at + 1 :], naming, listed)
        else:
            yield from _columned(rows[at + 1 :], columns)
        return
    yield from _listed(rows, 0, None)


def _header(rows: list[tuple[int, list[Cell]]]) -> tuple[int, list[str]] | None:
    """The first row, or the one after a title, when it names columns and holds no value."""
    for at, (_, cells) in enumerate(rows[:4]):
        names = [cell.text for cell in cells]
        if any(hints(name) for name in names) or not all(_NAME.fullmatch(name) for name in names if name):
            return None
        told = [name for name in names if _column(name)]
        if told and (len(told) > 1 or not _listed_row(rows[at][1])):
            return at, names
    return None


def _column(name: str) -> bool:
    return bool(key_strength(name) or is_endpoint(name) or is_refresh(name) or plain(name) in _VALUE)


def _listed_row(cells: list[Cell]) -> bool:
    """Whether a row is itself a name and a value rather than the names of columns."""
    return (
        len(cells) == 2
        and bool(key_strength(cells[0].text) > 1 or is_endpoint(cells[0].text))
        and not _column(cells[1].text)
    )


def _columned(rows: list[tuple[int, list[Cell]]], columns: list[str]) -> Iterator[Field]:
    for number, cells in rows:
        for name, cell in zip(columns, cells, strict=False):
            if matters(name, cell.text) and cell.text:
                yield Field(name, cell, (number,), name, "repair.assignment")


def _listed(rows: list[tuple[int, list[Cell]]], naming: int, value: int | None) -> Iterator[Field]:
    for _, cells in rows:
        at = (
            value
            if value is not None
            else next((i for i, c in enumerate(cells) if i != naming and matters(None, c.text)), 1)
        )
        if len(cells) <= max(at, naming):
            continue
        name = cells[naming].text.strip("\"'` :*")
        told = bool(key_strength(name) > 1 or is_endpoint(name))
        if not told and (len(rows) < 2 or len(cells[at].text.split()) != 1):
            continue  # a sentence with a comma in it
        if _CALL.search(name):
            continue  # the arguments of a call
        if _NAME.fullmatch(name) and not hints(name) and matters(name, cells[at].text):
            yield Field(name, cells[at], (), name, "repair.assignment")
