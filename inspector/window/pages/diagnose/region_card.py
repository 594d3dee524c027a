"""Where is my cache? One consented read in each public region at once, with what each answered."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from inspector.credential.endpoint.regions import REGION_NAMES
from inspector.credential.model.kinds import Kind
from inspector.credential.permissions.places import first_target
from inspector.process.lazy import lazy
from inspector.service.connection.setting import ConnectionSetting
from inspector.window.connection.entry_runs import EntryRuns
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.text import labels
from inspector.window.widgets.buttons import Button, show_running
from inspector.window.widgets.card import Banner, Card, row
from inspector.window.widgets.fields.line_edit import LineEdit
from inspector.window.widgets.fields.required_text import RequiredText
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.question_dialog import QuestionDialog
from inspector.window.widgets.table import PlainTable

if TYPE_CHECKING:
    from inspector.service.checks import regions
    from inspector.service.checks.regions import Place, RegionAnswer
else:
    regions = lazy("inspector.service.checks.regions")  # it loads gRPC

_LONGEST_NAME = 255
_KINDS = frozenset({Kind.API_KEY_V1, Kind.API_KEY_V2, Kind.DISPOSABLE_TOKEN, Kind.BARE_JWT})
_CHOOSING = frozenset({Kind.API_KEY_V2, Kind.BARE_JWT})
"""Kinds without an endpoint inside, whose endpoint the person chooses."""

Places = Callable[[ConnectionSetting], "Sequence[Place]"]


@dataclass(slots=True)
class _Search:
    """One search: the cache, how many regions are asked, the answers so far, and whether no more will come."""

    cache: str
    asked: int
    answers: list[RegionAnswer] = field(default_factory=list)
    ended: bool = False
    cancelled: bool = False


class RegionCard(Card):
    """Asks every public region for a cache. Each entry keeps its last answers."""

    announced = Signal(str)
    endpoint_chosen = Signal(str)
    """The person takes the likely region; carries its endpoint."""

    def __init__(self, operations: Operations, places: Places | None = None) -> None:
        """``places``: the regions to ask, by how the entry is called; Momento's public ones unless given."""
        super().__init__(
            self.tr("Where is my cache?"),
            self.tr("Reads one key in each public region at once and compares the answers."),
        )
        self._operations, self._places = operations, places
        self._runs: EntryRuns[_Search] = EntryRuns.of_card(
            "regions", self, operations, self._render, self._end
        )
        self.cache = LineEdit(self.tr("Cache"), longest=_LONGEST_NAME)
        self._cache_name = RequiredText(self.cache, self.tr("Enter the cache name."))
        self.ask = Button(self.tr("Ask every region…"), "endpoint")
        self.cancel = Button(self.tr("Cancel"), "stop")
        self.result = Banner()
        self.use = Button(self.tr("Use this endpoint"), "endpoint")
        self.result.add(self.use)
        headers = [self.tr("Region"), self.tr("Answer"), self.tr("What it means")]
        self.table = PlainTable(headers, mono=(0,))
        self.table.setAccessibleName(self.tr("Answers of the regions"))
        self._host = ""
        self._build()

    def _build(self) -> None:
        title = PlainLabel(self.tr("Cache"), tone="muted")
        title.setBuddy(self.cache)
        line = row("s")
        line.addWidget(title)
        line.addWidget(self.cache, 1)
        buttons = row("s")  # in one line with the field they are wider than a small window at 200 %
        for button in (self.ask, self.cancel):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.body.addLayout(line)
        self.body.addLayout(buttons)
        self.body.addWidget(self.result)
        self.body.addWidget(self.table)
        self.ask.clicked.connect(self._on_ask)
        self.cancel.clicked.connect(self._runs.cancel_shown)
        self._cache_name.marked.connect(self._render)
        self.use.clicked.connect(lambda: self.endpoint_chosen.emit(self._host))

    def show_entry(self, entry: Entry) -> None:
        """Show the last search for an entry."""
        if entry is not self._runs.shown:
            found = self._runs.of(entry)
            self.cache.setText(found.cache if found else first_target(entry.inspection.permissions)[0])
        known = entry.inspection
        self.setVisible(known.kind in _KINDS and known.token is not None and not entry.sandbox)
        self._runs.show(entry)

    def _on_ask(self) -> None:
        entry = self._runs.shown
        if entry is None or self._runs.is_running(entry):
            return
        missing = self._cache_name.missing()
        self._render()
        if missing:
            self.result.show_text("error", missing)
            return
        make = self._places or regions.public_places
        places = tuple(make(self._operations.setting(entry)))
        hosts = [place.endpoint.cache for place in places]
        dialog = RegionsDialog(self, hosts, wrapped=entry.inspection.facts.wrapped)
        dialog.accepted.connect(lambda: self._start(entry, places))
        dialog.open()

    def _start(self, entry: Entry, places: tuple[Place, ...]) -> None:
        token, name = entry.inspection.token, self.cache.text()
        key = first_target(entry.inspection.permissions)[1]
        search = _Search(name, len(places))

        def progress(answer: RegionAnswer) -> None:
            search.answers.append(answer)
            self._runs.changed(entry)

        if token is not None:
            self._runs.start(
                entry,
                search,
                lambda _: regions.ask_regions(token, places, name, key, progress=progress),
            )

    def _end(self, entry: Entry, search: _Search, answers: tuple[RegionAnswer, ...] | None) -> None:
        search.ended = True
        search.cancelled = answers is None
        if answers is not None:
            search.answers = list(answers)
        self._runs.changed(entry)
        self.announced.emit(self._operations.said_of(entry, self._conclusion(search)[1]))

    def _render(self) -> None:
        entry = self._runs.shown
        running, search = self._runs.is_running(entry), self._runs.of(entry)
        show_running(self.ask, self.cancel, running=running)
        self.table.setVisible(search is not None)
        self.use.hide()
        if search is None:
            self.result.show_text("info", "")
            return
        tone, words = self._conclusion(search)
        self.result.show_text(tone, words)
        found = regions.likely(search.answers) if search.ended else ()
        known = entry.inspection.endpoint if entry else None
        chooses = entry is not None and entry.inspection.kind in _CHOOSING
        if chooses and len(found) == 1 and (known is None or known.host != found[0].place.endpoint.host):
            self._host = found[0].place.endpoint.host
            self.use.show()
        self.table.keep_rows([self._row(answer) for answer in search.answers])

    def _conclusion(self, search: _Search) -> tuple[str, str]:
        if not search.ended:
            text = self.tr("Asking… {count} regions have answered.")
            return "info", text.format(count=len(search.answers))
        found = regions.likely(search.answers)
        names = ", ".join(_region_name(answer.place.region) for answer in found)
        if found and found[0].likelihood is regions.Likelihood.HERE:
            return "ok", self.tr("The cache is in {regions}.").format(regions=names)
        if found:
            text = self.tr(
                "Probably in {regions}: the credential is accepted there, but it may not read this cache."
            )
            return "warning", text.format(regions=names)
        said = [each for each in search.answers if each.likelihood is not regions.Likelihood.UNKNOWN]
        if search.cancelled:
            text = self.tr("Cancelled: {count} of {total} regions had answered.")
            told = text.format(count=len(said), total=search.asked)
            return "neutral", labels.sentences([told, self._of_some(said)])
        if not said:
            return "warning", self.tr("No region gave an answer that tells where the cache is.")
        silent = [_region_name(each.place.region) for each in search.answers if each not in said]
        if silent:
            text = self.tr("No answer came from {regions}.").format(regions=", ".join(silent))
            return "warning", labels.sentences([self._of_some(said), text])
        if any(each.likelihood is regions.Likelihood.NOT_HERE for each in said):
            text = self.tr("The credential is accepted, but no region has a cache of this name.")
            return "warning", text
        return "error", self.tr("No region accepts the credential.")

    def _of_some(self, said: Sequence[RegionAnswer]) -> str:
        """What is known where not all regions answered: the others may have the cache."""
        if not said:
            return self.tr("Nothing is known about the cache.")
        if any(each.likelihood is regions.Likelihood.NOT_HERE for each in said):
            return self.tr(
                "The credential is accepted, but the regions that answered have no cache of this name."
            )
        return self.tr("The regions that answered do not accept the credential.")

    def _row(self, answer: RegionAnswer) -> tuple[str, str, str]:
        kinds = regions.Likelihood
        meaning = {
            kinds.HERE: self.tr("The cache is here."),
            kinds.MAYBE: self.tr("Accepted, but not allowed to read this cache."),
            kinds.NOT_HERE: self.tr("Accepted, but there is no such cache."),
            kinds.REFUSED: self.tr("The credential is not accepted here."),
            kinds.UNKNOWN: self.tr("Cancelled before an answer came.")
            if answer.outcome.observed == "CANCELLED"
            else self.tr("No answer of the service."),
        }[answer.likelihood]
        region = answer.place.region
        return f"{region}  {_region_name(region)}", answer.outcome.observed, meaning


class RegionsDialog(QuestionDialog):
    """Asks once before the token is sent to all of Momento's public regions, each named."""

    def __init__(self, over: QWidget, hosts: Sequence[str], *, wrapped: bool = True) -> None:
        super().__init__(
            over,
            QCoreApplication.translate("Consent", "Ask every public region?"),
            QCoreApplication.translate("Consent", "Ask them"),
        )
        text = (
            self.tr("The inner token, the cache's name and a key are sent to these hosts of Momento:")
            if wrapped
            else self.tr(
                "The credential itself, the cache's name and a key are sent to these hosts of Momento:"
            )
        )
        self.body.addWidget(PlainLabel(text, wrap=True))
        shown = PlainLabel(mono=True, size="small")
        shown.setText("\n".join(hosts))
        shown.setObjectName("hosts")
        self.body.addWidget(shown)
        note = self.tr("Each is asked once, and only reads. What is read is not kept.")
        self.body.addWidget(PlainLabel(note, size="small", tone="muted", wrap=True))


def _region_name(region: str) -> str:
    return QCoreApplication.translate("Region", REGION_NAMES.get(region, region))
