"""Predicts what the official SDKs do with the text exactly as it was pasted, or with what a program reads of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout

from inspector.credential.inspection import Inspection
from inspector.credential.jwt.pyjwt_check import pyjwt_says
from inspector.credential.model.prediction import Prediction
from inspector.credential.sdk.prediction import check_alone, check_sdks
from inspector.diagnosis.carriers import is_carried
from inspector.window.look.theme import space
from inspector.window.text import labels
from inspector.window.widgets.card import Card, StatePill
from inspector.window.widgets.plain import PlainLabel


class SdkCard(Card):
    """One row for each SDK: the call that takes this kind of credential, and its result."""

    def __init__(self) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            translate("SdkCard", "Would my code accept this text?"),
            _as_pasted(),
        )
        self._python = _Row("Python")
        self._javascript = _Row("JavaScript")
        self._none = PlainLabel(self.tr("No SDK call accepts this kind of text."), tone="muted", wrap=True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(space("m"))
        grid.setVerticalSpacing(space("s"))
        grid.setColumnStretch(2, 1)
        self._python.add_to(grid, 0)
        self._javascript.add_to(grid, 3)
        self.body.addLayout(grid)
        self.body.addWidget(self._none)
        self._crosscheck = PlainLabel(size="small", tone="muted", wrap=True)
        self.body.addWidget(self._crosscheck)

    def show_inspection(self, inspection: Inspection) -> None:
        """Show the predictions for a credential."""
        carried = inspection.facts.repaired is not None and is_carried(inspection)
        check = (check_alone if carried else check_sdks)(inspection)
        self.subtitle.setText(
            self.tr(
                "Prediction for the official SDKs with the credential alone, as a program reads it from this text."
            )
            if carried
            else _as_pasted()
        )
        self._none.setVisible(check is None)
        self._python.show_prediction(check.python if check else None)
        self._javascript.show_prediction(check.javascript if check else None)
        pyjwt_result = pyjwt_says(inspection)
        self._crosscheck.setText(labels.translate(pyjwt_result) if pyjwt_result else "")
        self._crosscheck.setVisible(pyjwt_result is not None)


def _as_pasted() -> str:
    return QCoreApplication.translate(
        "SdkCard", "Prediction for the official SDKs with the text exactly as it was pasted."
    )


class _Row:
    """The labels of one SDK."""

    def __init__(self, name: str) -> None:
        self._name = PlainLabel(name, bold=True)
        self._state = StatePill()
        self._call = PlainLabel(mono=True, tone="muted", wrap=True)
        self._error = PlainLabel(mono=True, wrap=True)

    def add_to(self, grid: QGridLayout, place: int) -> None:
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._name, place, 0, top)
        grid.addWidget(self._state, place, 1, top)
        grid.addWidget(self._call, place + 1, 0, 1, 3)  # a name is not wrapped: it needs the whole width
        grid.addWidget(self._error, place + 2, 0, 1, 3)

    def show_prediction(self, prediction: Prediction | None) -> None:
        for part in (self._name, self._state, self._call):
            part.setVisible(prediction is not None)
        self._error.setVisible(bool(prediction and prediction.error))
        if prediction is None:
            return
        translate = QCoreApplication.translate
        accepted, rejected = translate("SdkCard", "Accepted"), translate("SdkCard", "Rejected")
        tone = "ok" if prediction.accepts else "error"
        self._state.show_state(tone, accepted if prediction.accepts else rejected)
        self._call.show_foreign(prediction.call)
        self._error.show_foreign(prediction.error or "")
