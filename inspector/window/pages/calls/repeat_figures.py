"""The results of a repeated call: progress, percentiles, histogram, and outcomes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QProgressBar

from inspector.service.load.figures import Figures
from inspector.window.look.theme import space
from inspector.window.pages.calls.histogram import Histogram
from inspector.window.text.call_format import milliseconds
from inspector.window.widgets.buttons import Button, tick_on_click
from inspector.window.widgets.card import Card, column
from inspector.window.widgets.flow import Flow
from inspector.window.widgets.plain import PlainLabel
from inspector.window.widgets.table import PlainTable

_WIDE, _COUNT = "1,234 ms", "10,000"
"""As wide as a time and a count usually get, so that tiles keep their places while numbers change."""


class Tile(QFrame):
    """One number with its name."""

    def __init__(self, title: str, widest: str = _WIDE) -> None:
        super().__init__()
        layout = column("xs")
        self.setLayout(layout)
        self._title = title
        self._value = PlainLabel(size="title", bold=True)
        self._value.setMinimumWidth(QFontMetrics(self._value.font()).horizontalAdvance(widest))
        layout.addWidget(PlainLabel(title, size="small", tone="muted"))
        layout.addWidget(self._value)

    def show_value(self, text: str, tone: str = "") -> None:
        """Show a number."""
        self._value.setText(text or "–")
        self._value.set_tone(tone)
        self.setAccessibleName(f"{self._title}: {text}")


class FiguresCard(Card):
    """Shows :class:`Figures`."""

    text_copied = Signal(str)

    def __init__(self) -> None:
        super().__init__(QCoreApplication.translate("FiguresCard", "Figures"))
        self._csv = ""
        self._copy = Button(self.tr("Copy as CSV"), "copy")
        self._copy.setObjectName("repeat.copy")
        tick_on_click(self._copy)
        self.corner.addWidget(self._copy)
        text = self.tr("No run yet. Repeat makes the call many times and measures each one.")
        self._empty = PlainLabel(text, tone="muted", wrap=True)
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedHeight(space("s"))
        self._progress.setAccessibleName(self.tr("Calls"))
        self._state = PlainLabel(tone="muted", wrap=True)
        self._tiles = {
            "p50": Tile(self.tr("Median")),
            "p90": Tile(self.tr("90 %")),
            "p99": Tile(self.tr("99 %")),
            "longest": Tile(self.tr("Longest")),
            "rate": Tile(self.tr("Calls per second")),
            "errors": Tile(self.tr("Errors"), _COUNT),
        }
        self.histogram = Histogram()
        self._bar = PlainLabel(size="small", tone="muted")
        self._ended = PlainTable([self.tr("Outcome"), self.tr("Calls"), self.tr("Share")], mono=(0,))
        self._ended.setAccessibleName(self.tr("Outcomes of the calls"))
        note = self.tr(
            "Latency is measured when an answer arrives. Time spent in this window is not included."
        )
        self._note = PlainLabel(note, size="small", tone="muted", wrap=True)
        self._build()
        self._copy.clicked.connect(lambda: self.text_copied.emit(self._csv))
        self.histogram.bar_named.connect(self._bar.setText)

    def _build(self) -> None:
        tiles = Flow("m")
        for tile in self._tiles.values():
            tiles.add(tile)
        for part in (self._empty, self._progress, tiles):
            self.body.addWidget(part)
        for shown in (self._state, self.histogram, self._bar, self._ended, self._note):
            self.body.addWidget(shown)

    def show_figures(self, figures: Figures | None) -> None:
        """Show a run, in progress or finished; ``None`` before the first."""
        has = figures is not None
        self._empty.setVisible(not has)
        measured = has and bool(figures and figures.done)
        for part in (self._state, *self._tiles.values()):
            part.setVisible(has)
        for shown in (self.histogram, self._bar, self._ended, self._note, self._copy):
            shown.setVisible(measured)
        self._progress.setVisible(bool(figures and not figures.finished))
        if figures is not None:
            self._render(figures)

    def _render(self, figures: Figures) -> None:
        self._csv = figures.csv()
        self._progress.setMaximum(figures.total)
        self._progress.setValue(figures.done)
        self._progress.update()  # Qt waits until a whole chunk is done
        self._state.setText(self._sentence(figures))
        tiles = self._tiles
        for name in ("p50", "p90", "p99", "longest"):
            tiles[name].show_value(milliseconds(getattr(figures, name)))
        tiles["rate"].show_value(f"{figures.per_second:,.0f}")
        tiles["errors"].show_value(f"{figures.errors:,}", "error" if figures.errors else "ok")
        marks = (("p50", figures.p50), ("p90", figures.p90), ("p99", figures.p99))
        self.histogram.show_bars(figures.bars, [(name, at) for name, at in marks if at is not None])
        rows = [(word, f"{count:,}", f"{count / figures.done:.1%}") for word, count in figures.ended]
        self._ended.show_rows(rows)

    def _sentence(self, figures: Figures) -> str:
        if not figures.finished:
            text = self.tr("{done} of {total} calls so far…", None, figures.total)
        elif figures.cancelled:
            text = self.tr(
                "Cancelled after {done} of {total} calls. The figures include only these.",
                None,
                figures.total,
            )
        else:
            text = self.tr("{done} calls in {seconds} s.", None, figures.done)
        seconds = f"{figures.seconds:,.2f}"
        return text.format(done=f"{figures.done:,}", total=f"{figures.total:,}", seconds=seconds)
