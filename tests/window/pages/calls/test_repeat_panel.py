"""Many calls from the window: progress, figures, errors, cancel, CSV."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox

from inspector.app import App
from inspector.service.load.figures import Bar, Figures
from inspector.window.pages.calls.histogram import Histogram
from inspector.window.pages.calls.page import CallsPage
from inspector.window.widgets.plain import PlainLabel
from tests.e2e.conftest import Drive, until
from tests.samples import v2_key
from tests.window.pages.calls.driver import calls_page, click, load, load_token, part, running_sandbox

_REPEAT = 2


async def repeat_panel(app: App, total: int, at_once: int) -> CallsPage:
    page = await calls_page(app)
    page.modes.setCurrentIndex(_REPEAT)
    part(page, QSpinBox, "repeat.total").setValue(total)
    part(page, QSpinBox, "repeat.at_once").setValue(at_once)
    return page


async def run_through(page: CallsPage) -> Figures:
    ended: list[Figures] = []
    page.repeat.ended.connect(ended.append)
    click(page, "repeat.run")
    await until(lambda: ended, "the run did not end")
    page.repeat.ended.disconnect(ended.append)
    return ended[0]


def test_every_call_is_counted_and_the_histogram_can_be_copied(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        await load_token(app)
        page = await repeat_panel(app, 300, 20)
        figures = await run_through(page)
        assert (figures.done, figures.errors, figures.ended) == (300, 0, (("MISS", 300),))
        assert figures.p50 is not None
        assert figures.longest is not None
        assert 0 < figures.p50 <= figures.longest
        click(page, "repeat.copy")
        rows = QApplication.clipboard().text().splitlines()
        assert rows[0] == "from_ms,to_ms,calls"
        assert sum(int(row.split(",")[2]) for row in rows[1:]) == 300

    drive(script)


def test_errors_are_counted_by_their_code(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        sandbox.faults.fail("RESOURCE_EXHAUSTED")
        page = await repeat_panel(app, 50, 5)
        figures = await run_through(page)
        assert figures.ended == (("RESOURCE_EXHAUSTED", 50),)
        assert figures.errors == 50

    drive(script)


def test_removing_the_entry_ends_its_run(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        entry = await load_token(app)
        page = await repeat_panel(app, 100_000, 50)
        ended: list[Figures] = []
        page.repeat.ended.connect(ended.append)
        click(page, "repeat.run")
        await until(lambda: (now := page.repeat.figures(entry)) is not None and now.done > 0)
        app.window.forgetting.remove_shown()
        await until(lambda: ended, "the calls go on without their entry")
        assert ended[0].cancelled

    drive(script)


def test_cancel_keeps_the_figures_so_far(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        page = await repeat_panel(app, 100_000, 50)
        ended: list[Figures] = []
        page.repeat.ended.connect(ended.append)
        click(page, "repeat.run")
        entry = app.window.current()
        assert entry is not None
        await until(lambda: (now := page.repeat.figures(entry)) is not None and now.done > 0)
        click(page, "repeat.cancel")
        await until(lambda: ended, "cancel did not end the run")
        assert ended[0].cancelled
        assert 0 < ended[0].done < 100_000
        assert page.repeat.figures(entry) == ended[0]

    drive(script)


def test_escape_cancels_a_run_as_well(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        sandbox.faults.delay_seconds = 30
        page = await repeat_panel(app, 100, 10)
        ended: list[Figures] = []
        page.repeat.ended.connect(ended.append)
        click(page, "repeat.run")
        await until(lambda: app.session.queue.count() == 1)
        QTest.keyClick(app.window, Qt.Key.Key_Escape)
        await until(lambda: ended, "Esc did not end the run")
        assert ended[0].cancelled

    drive(script)


def test_bars_are_read_with_the_arrow_keys(qtbot: object, theme: object) -> None:
    histogram = Histogram()
    named: list[str] = []
    histogram.bar_named.connect(named.append)
    histogram.show_bars([Bar(0.001, 0.002, 3), Bar(0.002, 0.004, 5)], [("p50", 0.002)])
    for _ in range(3):
        QTest.keyClick(histogram, Qt.Key.Key_Right)
    assert named == ["1.00 to 2.00 ms: 3 calls", "2.00 to 4.00 ms: 5 calls"]
    assert histogram.accessibleDescription() == "8 calls: p50 2.00 ms"


def test_the_reason_why_a_run_did_not_start_stays_with_its_entry(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        good = app.window.current()
        assert good is not None
        bad = await load(app, v2_key())
        page = await repeat_panel(app, 10, 1)
        click(page, "repeat.run")
        await until(lambda: problem(page), "nothing was said")
        app.window.navigator.select(good)
        assert not problem(page)
        app.window.navigator.select(bad)
        assert problem(page)

    drive(script)


def test_the_status_bar_counts_the_calls_in_flight(drive: Drive) -> None:
    async def script(app: App) -> None:
        sandbox = await running_sandbox(app)
        await load_token(app)
        sandbox.faults.delay_seconds = 30.0
        page = await repeat_panel(app, 30, 20)
        click(page, "repeat.run")
        label = app.window.status.calls
        await until(lambda: label.text() == "20 calls in flight", "they were not counted")
        click(page, "repeat.cancel")
        await until(lambda: not label.text(), "they did not end")

    drive(script)


def problem(page: CallsPage) -> str:
    said = [label.text() for label in page.repeat.bar.findChildren(PlainLabel) if label.isVisible()]
    return next((text for text in said if "endpoint" in text), "")


def test_figures_fit_beside_the_form_at_every_width(drive: Drive) -> None:
    async def script(app: App) -> None:
        await running_sandbox(app)
        page = await repeat_panel(app, 60, 20)
        await run_through(page)
        assert app.window.header.state_text().startswith("API key (v1): Works: get answered at ")
        for width in (900, 1000, 1180, 1300):
            app.window.resize(width, 760)
            await until(lambda wanted=width: app.window.width() == wanted, "the window kept its size")
            QApplication.processEvents()
            bar = page.results.horizontalScrollBar()
            assert bar.maximum() == 0, (width, bar.maximum())

    drive(script)
