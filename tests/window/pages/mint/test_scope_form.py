"""The scope form: its value, the problems next to its fields, and its use by keyboard."""

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from inspector.credential.permissions.rules import ALL, Resource, Role, Rule, Selector
from inspector.credential.scopes.presets import HELPERS, NEEDS
from inspector.credential.scopes.problems import Purpose
from inspector.credential.scopes.scope import Scope, least_rule, least_scope
from inspector.window.look.theme import Theme, active
from inspector.window.pages.mint.scope_form import ScopeForm
from inspector.window.widgets.problem import ProblemLine
from tests.credential.scope_strategies import scopes

BUILDS_A_WIDGET = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


@pytest.fixture
def form(qtbot: QtBot, theme: Theme) -> Iterator[ScopeForm]:
    made = ScopeForm()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made


def keys(form: ScopeForm) -> list[str | None]:
    return [rule.item.text() for rule in form.scope().rules]


def three_keys() -> Scope:
    return Scope(tuple(Rule(Resource.CACHE, Role.READ_ONLY, ALL, Selector.name(name)) for name in "abc"))


def press(qtbot: QtBot, widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    widget.setFocus()
    qtbot.keyClick(widget, key, modifier)


def test_it_starts_with_the_least_rights(form: ScopeForm) -> None:
    assert form.scope() == least_scope()
    assert form.problems() == ()


@settings(max_examples=40, deadline=None, suppress_health_check=BUILDS_A_WIDGET)
@given(scope=scopes())
def test_any_scope_shown_is_read_back_unchanged(form: ScopeForm, scope: Scope) -> None:
    form.show_scope(scope)
    assert form.scope() == scope


@settings(max_examples=40, deadline=None, suppress_health_check=BUILDS_A_WIDGET)
@given(seconds=st.one_of(st.none(), st.integers(0, 2**32 - 1)))
def test_any_time_to_live_shown_is_read_back_unchanged(form: ScopeForm, seconds: int | None) -> None:
    form.show_scope(Scope((least_rule(),), seconds))
    assert form.scope().valid_for_seconds == seconds


@pytest.mark.parametrize("preset", [*NEEDS, *HELPERS], ids=lambda preset: preset.name)
def test_every_preset_fits_into_the_form(form: ScopeForm, preset: object) -> None:
    scope = preset.scope()  # type: ignore[attr-defined]
    form.show_scope(scope)
    assert form.scope() == scope


def test_typing_changes_the_scope_and_says_so(form: ScopeForm, qtbot: QtBot) -> None:
    editor = form.rules.editors[0]
    editor.item.edit.clear()
    with qtbot.waitSignal(form.changed):
        qtbot.keyClicks(editor.item.edit, "mo")
    assert keys(form) == ["mo"]


def test_showing_a_scope_emits_nothing(form: ScopeForm, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(form.changed):
        form.show_scope(NEEDS[1].scope())


def test_a_new_rule_is_the_least_of_its_kind_in_the_same_cache_and_has_the_focus(form: ScopeForm) -> None:
    form.show_scope(Scope((least_rule(cache="mine"),)))
    form.rules.add_rule(Resource.TOPIC)
    assert form.scope().rules[1] == least_rule(Resource.TOPIC, "mine")
    assert QApplication.focusWidget() is form.rules.editors[1].item.edit


def test_rules_are_moved_duplicated_and_removed_by_keyboard(form: ScopeForm, qtbot: QtBot) -> None:
    control, alt = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
    form.show_scope(three_keys())
    press(qtbot, form.rules.editors[0].item.edit, Qt.Key.Key_Down, control)
    assert keys(form) == ["b", "a", "c"]
    press(qtbot, form.rules.editors[2].role, Qt.Key.Key_Up, control)
    assert keys(form) == ["b", "c", "a"]
    press(qtbot, form.rules.editors[0].cache.kind, Qt.Key.Key_D, control)
    assert keys(form) == ["b", "b", "c", "a"]
    press(qtbot, form.rules.editors[1].item.edit, Qt.Key.Key_Delete, alt)
    assert keys(form) == ["b", "c", "a"]


def test_moving_past_either_end_does_nothing(form: ScopeForm, qtbot: QtBot) -> None:
    form.show_scope(three_keys())
    press(qtbot, form.rules.editors[0].item.edit, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    press(qtbot, form.rules.editors[2].item.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert keys(form) == ["a", "b", "c"]


def test_the_focus_follows_a_moved_rule(form: ScopeForm, qtbot: QtBot) -> None:
    form.show_scope(three_keys())
    edit = form.rules.editors[0].item.edit
    press(qtbot, edit, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is edit


def test_tab_goes_through_the_rules_as_they_are_seen(form: ScopeForm, qtbot: QtBot) -> None:
    form.show_scope(three_keys())
    press(qtbot, form.rules.editors[0].item.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    form.rules.editors[0].resource.setFocus()
    seen = []
    for _ in range(60):
        widget = QApplication.focusWidget()
        if widget is form.rules.add_button:
            break
        seen += [place for place, editor in enumerate(form.rules.editors) if editor.isAncestorOf(widget)]
        qtbot.keyClick(widget, Qt.Key.Key_Tab)
    assert seen == sorted(seen)
    assert set(seen) == {0, 1, 2}


def test_removing_the_last_rule_leaves_an_error_and_the_way_to_add_one(form: ScopeForm, qtbot: QtBot) -> None:
    alt = Qt.KeyboardModifier.AltModifier
    press(qtbot, form.rules.editors[0].item.edit, Qt.Key.Key_Delete, alt)
    assert form.scope().rules == ()
    assert "at least one rule" in form.rules.problem()
    assert QApplication.focusWidget() is form.rules.add_button


def test_an_empty_name_is_said_beside_its_field(form: ScopeForm) -> None:
    form.show_scope(Scope((Rule(Resource.CACHE, Role.READ_ONLY, Selector.name(""), Selector.prefix("")),)))
    (editor,) = form.rules.editors
    assert editor.cache.problem() == "Enter the name."
    assert "prefix" in editor.item.problem()
    assert editor.item.edit.accessibleDescription() == editor.item.problem()


def test_a_life_over_the_documented_maximum_is_advice_beside_the_expiry(form: ScopeForm) -> None:
    form.show_scope(Scope((least_rule(),), 90_001))
    assert "25 hours" in form.expiry.problem()


def test_a_token_id_that_is_too_long_is_marked_and_told_below_it(form: ScopeForm, qtbot: QtBot) -> None:
    usual = form.token_id.accessibleDescription()
    said = "A token id has at most 64 characters. This one has 65."

    def told() -> bool:
        return any(line.isVisible() and line.text() == said for line in form.findChildren(ProblemLine))

    form.show_scope(Scope((least_rule(),), 60, "i" * 64))
    assert not told()
    qtbot.keyClicks(form.token_id, "i")
    assert told()
    assert (form.token_id.accessibleDescription(), form.token_id.property("invalid")) == (said, True)
    qtbot.keyClick(form.token_id, Qt.Key.Key_Backspace)
    assert not told()
    assert (form.token_id.accessibleDescription(), form.token_id.property("invalid")) == (usual, False)
    assert form.expiry.number.property("invalid") is not True


@pytest.mark.parametrize(
    ("unit", "limit", "told"),
    [
        (1, 71_582_788, "Enter 0 to 71,582,788 minutes."),
        (2, 1_193_046, "Enter 0 to 1,193,046 hours."),
        (3, 49_710, "Enter 0 to 49,710 days."),
    ],
)
def test_the_longest_life_is_said_in_the_unit_of_the_field(
    form: ScopeForm, unit: int, limit: int, told: str
) -> None:
    form.show_purpose(Purpose.API_KEY)
    form.expiry.unit.setCurrentIndex(unit)
    form.expiry.number.setValue(limit)
    assert form.expiry.problem() == ""
    form.expiry.number.setValue(limit + 1)
    assert form.expiry.problem() == told
    assert form.problems()
    form.expiry.unit.setCurrentIndex(0)
    assert form.expiry.problem() == ""


def test_keys_can_be_written_as_hex_and_back(form: ScopeForm, qtbot: QtBot) -> None:
    field = form.rules.editors[0].item
    field.hex.setChecked(True)
    assert field.edit.text() == b"my-key".hex(" ")
    field.edit.clear()
    qtbot.keyClicks(field.edit, "ff 00")
    assert form.scope().rules[0].item == Selector.name(b"\xff\x00")
    field.edit.clear()
    qtbot.keyClicks(field.edit, "6d 6f")
    field.hex.setChecked(False)
    assert field.edit.text() == "mo"


def test_the_switch_to_hex_looks_like_a_button(form: ScopeForm) -> None:
    switch = form.rules.editors[0].item.hex
    assert switch.accessibleName() == "Enter the key as hex bytes"
    edges = {}
    for on in (False, True):
        switch.setChecked(on)
        picture = switch.grab().toImage()
        edges[on] = picture.pixelColor(0, picture.height() // 2).name()
    assert edges == {False: active().colour("outline").name(), True: active().colour("accent").name()}


def test_invalid_hex_is_reported_and_makes_the_scope_invalid(form: ScopeForm, qtbot: QtBot) -> None:
    field = form.rules.editors[0].item
    field.hex.setChecked(True)
    field.edit.clear()
    qtbot.keyClicks(field.edit, "zz")
    assert "Hex" in field.problem()
    assert form.problems()


def test_only_keys_can_be_bytes(form: ScopeForm) -> None:
    editor = form.rules.editors[0]
    assert not editor.item.hex.isHidden()
    editor.resource.setCurrentIndex(1)
    assert editor.rule().resource is Resource.TOPIC
    assert editor.item.hex.isHidden()
    assert editor.cache.hex.isHidden()


def test_a_quick_pick_sets_the_life(form: ScopeForm, qtbot: QtBot) -> None:
    qtbot.mouseClick(form.expiry.picks[3], Qt.MouseButton.LeftButton)
    assert form.scope().valid_for_seconds == 3_600
    assert form.expiry.unit.currentIndex() == 2


def test_an_api_key_is_offered_days_and_a_token_minutes(form: ScopeForm, qtbot: QtBot) -> None:
    def offered() -> list[str]:
        return [button.text() for button in form.expiry.picks if not button.isHidden()]

    assert offered() == ["5 min", "15 min", "30 min", "1 h"]
    form.show_purpose(Purpose.API_KEY)
    assert offered() == ["7 days", "30 days", "90 days", "1 year"]
    days = next(button for button in form.expiry.picks if button.text() == "30 days")
    qtbot.mouseClick(days, Qt.MouseButton.LeftButton)
    assert form.scope().valid_for_seconds == 30 * 86_400


def test_never_is_offered_for_api_keys_only(form: ScopeForm) -> None:
    assert form.expiry.never.isHidden()
    form.show_purpose(Purpose.API_KEY)
    form.expiry.never.setChecked(True)
    assert form.scope().valid_for_seconds is None
    assert form.problems() == ()
    form.show_purpose(Purpose.DISPOSABLE)
    assert form.scope().valid_for_seconds is not None


def test_never_from_a_file_is_shown_and_refused_for_a_token(form: ScopeForm) -> None:
    form.show_scope(Scope((least_rule(),), None))
    assert form.expiry.never.isVisible()
    assert "must expire" in form.expiry.problem()


def test_the_menu_of_the_button_offers_each_kind_of_rule_and_adds_it(form: ScopeForm, qtbot: QtBot) -> None:
    button = form.rules.add_button
    button.click()
    menu = button.findChild(QMenu)
    assert isinstance(menu, QMenu)
    assert menu.isVisible()
    menu.hide()
    offered = [action.text() for action in menu.actions()]
    assert offered == ["Cache", "Topic", "Function"]
    for action in menu.actions():
        action.trigger()
    assert [rule.resource for rule in form.scope().rules[-3:]] == [
        Resource.CACHE,
        Resource.TOPIC,
        Resource.FUNCTION,
    ]


def test_the_buttons_above_the_list_act_on_the_marked_rule_and_are_off_where_they_cannot(
    form: ScopeForm, qtbot: QtBot
) -> None:
    rules = form.rules

    def enabled() -> list[bool]:
        tools = (rules.up_button, rules.down_button, rules.copy_button, rules.remove_button)
        return [tool.isEnabled() for tool in tools]

    form.show_scope(three_keys())
    rules.make_current(rules.editors[0])
    assert enabled() == [False, True, True, True]
    rules.down_button.click()
    assert (keys(form), enabled()) == (["b", "a", "c"], [True, True, True, True])
    rules.down_button.click()
    assert (keys(form), enabled()) == (["b", "c", "a"], [True, False, True, True])
    rules.up_button.click()
    assert keys(form) == ["b", "a", "c"]
    rules.copy_button.click()
    assert keys(form) == ["b", "a", "a", "c"]
    rules.remove_button.click()
    assert keys(form) == ["b", "a", "c"]
    for _ in range(3):
        rules.remove_button.click()
    assert (keys(form), enabled()) == ([], [False] * 4)
    assert rules.current() is None
