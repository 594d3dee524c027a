"""The target of test calls: cache, key and deadline; value and time to live of a set."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from inspector.credential.permissions.places import first_target
from inspector.service.connection.setting import (
    DEFAULT_DEADLINE,
    LONGEST_DEADLINE,
    Way,
)
from inspector.window.entries.entry import Entry
from inspector.window.entries.typed import TypedTexts
from inspector.window.look.theme import scaled
from inspector.window.text import labels
from inspector.window.text.call_format import way_title
from inspector.window.widgets.choice import Choice
from inspector.window.widgets.fields.bytes_field import TEXT, BytesField
from inspector.window.widgets.fields.field_grid import Field
from inspector.window.widgets.fields.line_edit import LineEdit
from inspector.window.widgets.fields.numbers import DecimalBox
from inspector.window.widgets.fields.required_text import RequiredText
from inspector.window.widgets.plain import set_tooltip

DEFAULT_TTL = 60.0
_LONGEST_TTL = 315_360_000.0
_NUMBER_WIDTH = 92


class TargetForm(QObject):
    """The fields that all kinds of calls share: cache, key and deadline. The page lays them out."""

    changed = Signal()
    cache_marked = Signal()
    """The cache's name is marked as missing, or no longer."""

    def __init__(self, owner: QWidget, typed: TypedTexts) -> None:
        super().__init__(owner)
        self._typed = typed
        self._entry: Entry | None = None
        self._examples = "", (TEXT, "")
        self.cache = LineEdit(self.tr("Cache"), longest=1_000, name="calls.cache")
        self.cache.setMinimumWidth(scaled(90))
        self.key = BytesField(self.tr("Key"), elsewhere=True)
        self.key.edit.setObjectName("calls.key")
        self.deadline = DecimalBox(0.1, LONGEST_DEADLINE, DEFAULT_DEADLINE, labels.seconds_suffix())
        self.deadline.setObjectName("calls.deadline")
        self.deadline.setFixedWidth(scaled(_NUMBER_WIDTH))
        self.deadline.setAccessibleName(self.tr("Deadline"))
        set_tooltip(self.deadline, self.tr("The time after which a call is cancelled."))
        self.cache_field = Field(self.tr("Cache"), self.cache, stretch=1)
        self.key_field = Field(self.tr("Key"), self.key, buddy=self.key.edit, stretch=1)
        self.deadline_field = Field(self.tr("Deadline"), self.deadline)
        self.cache.textChanged.connect(self.changed)
        self._cache_name = RequiredText(self.cache, self.tr("Enter the cache name."))
        self._cache_name.marked.connect(self.cache_marked)
        self.key.changed.connect(self.changed)

    def missing_cache(self) -> str:
        """Mark the cache and go there if its name is missing, and return what to do; empty where there is a name."""
        return self._cache_name.missing()

    def show_entry(self, entry: Entry) -> None:
        """Show cache and key as they were left for an entry, at first those that its first rule covers."""
        if entry is self._entry:
            return
        if left := self._entry:
            cache_before, key_before = self._examples
            self._typed.keep(left, "cache", self.cache.text(), cache_before)
            self._typed.keep(left, "key", self.key.written(), key_before)
        self._entry = entry
        cache, key = first_target(entry.inspection.permissions)
        self.key.show_bytes(key)
        self._examples = cache, self.key.written()
        self.cache.setText(self._typed.of(entry, "cache", cache))
        self.key.show_written(*self._typed.of(entry, "key", self._examples[1]))


class ValueForm(QObject):
    """The value that a set writes, its time to live, and the way of the call. The page lays them out."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self.value = BytesField(self.tr("Value"), lines=True, elsewhere=True)
        self.value.edit.setObjectName("calls.value")
        self.value.set_text("hello")
        self.ttl = DecimalBox(0.001, _LONGEST_TTL, DEFAULT_TTL, labels.seconds_suffix(), digits=3)
        self.ttl.setObjectName("calls.ttl")
        self.ttl.setFixedWidth(scaled(_NUMBER_WIDTH + 28))
        self.ttl.setAccessibleName(self.tr("Time to live"))
        set_tooltip(self.ttl, self.tr("How long the service keeps the value."))
        self.value_field = Field(self.tr("Value"), self.value, buddy=self.value.edit, stretch=1)
        self.ttl_field = Field(self.tr("Time to live"), self.ttl)
        self.way = Choice()
        self.way.setObjectName("calls.way")
        self.way.setAccessibleName(self.tr("Way"))
        for way in Way:
            self.way.addItem(way_title(way), way)
        set_tooltip(
            self.way,
            self.tr(
                "HTTPS: Momento's HTTP API. RESP: the cache is the name of the database or cache to log in with."
            ),
        )
        self.way_field = Field(self.tr("Way"), self.way)

    def chosen_way(self) -> Way:
        """Return the way of the next call."""
        return Way(self.way.currentData())
