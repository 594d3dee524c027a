"""The permissions of a credential as rows, as sentences, and as answers."""

import base64
import dataclasses
import json
import time
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from inspector.credential.inspection import inspect
from inspector.credential.jwt.envelope import wrap
from inspector.credential.permissions.access import Operation
from inspector.credential.permissions.rules import ALL, Resource, Role, Rule, Selector
from inspector.credential.permissions.wire import permissions_pb2 as wire
from inspector.diagnosis.live.proof import Proof, proof_of_end
from inspector.sandbox import Sandbox
from inspector.window.background.call_queue import CallQueue
from inspector.window.connection.operations import Operations
from inspector.window.entries.entry import Entry
from inspector.window.entries.model import Entries
from inspector.window.look.theme import Theme
from inspector.window.pages.permissions.page import PermissionsPage
from tests.credential import make

HOST = "cell-1-us-east-2-1.prod.a.momentohq.com"
RULES = (
    Rule(Resource.CACHE, Role.READ_ONLY, Selector.name("chat"), Selector.prefix("user-1")),
    Rule(Resource.TOPIC, Role.READ_WRITE, ALL, Selector.name("room-1")),
)


@pytest.fixture(scope="module")
def sandbox() -> Sandbox:
    return Sandbox()


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Iterator[PermissionsPage]:
    made = PermissionsPage(Operations(Entries(), CallQueue()))
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    yield made


def entry(text: str, endpoint: str | None = None) -> Entry:
    return Entry(inspect(text, time.time(), endpoint=endpoint), (), "x")


def with_claim(p: object) -> Entry:
    parts = [{"typ": "JWT", "alg": "HS256"}, {"sub": "s", "ver": 1, "t": "disposable", "exp": 4e9, "p": p}]
    coded = [base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts]
    return entry(wrap(HOST, ".".join([*coded, "A" * 43])))


def cells(page: PermissionsPage, row: int) -> list[str]:
    found = [page.table.item(row, column) for column in range(page.table.columnCount())]
    return [item.text() if item else "" for item in found]


def test_each_rule_has_a_row_and_a_sentence(page: PermissionsPage, sandbox: Sandbox) -> None:
    page.show_entry(entry(sandbox.mint(RULES)))
    assert cells(page, 0) == ["1", "Cache", "Read only", "chat", "user-1… (prefix)"]
    assert cells(page, 1) == ["2", "Topic", "Publish and subscribe", "all", "room-1"]
    assert "1.  Read keys that start with “user-1” in the cache “chat”." in page.sentences.text()
    assert page.state.isHidden()


def test_the_question_starts_where_the_first_rule_answers_yes(
    page: PermissionsPage, sandbox: Sandbox
) -> None:
    page.show_entry(entry(sandbox.mint(RULES)))
    assert page.question.cache.text() == "chat"
    assert page.question.answer.label.text() == "Yes, by rule 1."
    assert page.table.currentRow() == 0


def test_the_answer_follows_what_is_typed(page: PermissionsPage, sandbox: Sandbox) -> None:
    page.show_entry(entry(sandbox.mint(RULES)))
    page.question.item.setText("other")
    text = page.question.answer.label.text()
    assert text.startswith("No: rule 1 applies to keys that start with “user-1”, not to the key “other”.")
    assert "The smallest rule that would allow it: Read the key “other” in the cache “chat”." in text
    assert page.question.answer.property("banner") == "error"


@pytest.mark.parametrize("operation", list(Operation))
def test_every_operation_can_be_asked_about(
    page: PermissionsPage, sandbox: Sandbox, operation: Operation
) -> None:
    page.show_entry(entry(sandbox.mint(RULES)))
    page.question.operation.setCurrentIndex(list(Operation).index(operation))
    assert page.question.answer.label.text().startswith(("Yes", "No", "Unknown"))


@pytest.mark.parametrize(
    ("operation", "asked"), [(Operation.GET, "Enter the key."), (Operation.SUBSCRIBE, "Enter the topic.")]
)
def test_without_a_name_the_question_asks_for_one(
    page: PermissionsPage, sandbox: Sandbox, operation: Operation, asked: str
) -> None:
    page.show_entry(entry(sandbox.mint(RULES)))
    page.question.operation.setCurrentIndex(list(Operation).index(operation))
    page.question.item.clear()
    assert page.question.answer.label.text() == asked


def test_a_rule_for_all_keys_needs_no_name(page: PermissionsPage, sandbox: Sandbox) -> None:
    page.show_entry(entry(sandbox.mint((Rule(Resource.CACHE, Role.READ_ONLY, ALL, ALL),))))
    page.question.cache.setText("chat")
    page.question.item.clear()
    assert page.question.answer.label.text() == "Yes, by rule 1."


def test_without_a_cache_the_question_asks_for_one(page: PermissionsPage, sandbox: Sandbox) -> None:
    page.show_entry(entry(sandbox.mint(RULES)))
    page.question.cache.clear()
    assert page.question.answer.label.text() == "Enter the cache name."
    assert page.table.selectedItems() == []


def test_topics_are_asked_about_as_topics(page: PermissionsPage, sandbox: Sandbox) -> None:
    page.show_entry(entry(sandbox.mint(RULES[1:])))
    assert page.question.item.accessibleName() == "the topic"
    assert page.question.item.text() == "room-1"


def test_a_super_user_gets_a_warning_and_a_button_to_mint(
    page: PermissionsPage, sandbox: Sandbox, qtbot: QtBot
) -> None:
    page.show_entry(entry(sandbox.api_key))
    assert "Super user" in page.state.label.text()
    assert page.table.rowCount() == 0
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page._to_mint.click()
    assert wanted.args == ["mint"]


def test_bytes_that_are_no_ascii_letters_are_dots(page: PermissionsPage) -> None:
    page.show_entry(with_claim(base64.b64encode(b"\x1f\x20\x21\x7e\x7f\x80\xff").decode()))
    assert page.bytes.isVisible()
    assert page.bytes.toPlainText() == f"0000  {'1f 20 21 7e 7f 80 ff':<47}  . !~..."


def test_what_cannot_be_decoded_says_why_and_shows_its_bytes(page: PermissionsPage) -> None:
    page.show_entry(with_claim(base64.b64encode(bytes(range(0x20, 0x40))).decode()))
    assert "could not be read" in page.state.label.text()
    assert "not a permissions message" in page.state.label.text()
    assert page.bytes.toPlainText().splitlines()[0].startswith("0000  20 21 22 23")
    assert page.bytes.toPlainText().splitlines()[1].endswith("0123456789:;<=>?")
    assert page.question.isHidden()


def test_an_empty_rule_list_may_do_nothing(page: PermissionsPage) -> None:
    page.show_entry(with_claim("EgA="))
    assert "may do nothing" in page.state.label.text()
    assert page.question.answer.label.text() in (
        "Enter the cache name.",
        "No: the credential contains no rule.",
    )


@pytest.mark.parametrize("text", ["${MOMENTO_SECRET}", "YOUR_API_KEY_HERE", "eyJhbG****", "hello"])
def test_what_is_not_there_has_unknown_permissions(page: PermissionsPage, text: str) -> None:
    page.show_entry(entry(text))
    assert page.state.label.text() == "It does not say what it may do."


def test_permissions_by_role_are_said_to_be_at_the_service(page: PermissionsPage, sandbox: Sandbox) -> None:
    page.show_entry(entry(sandbox.global_key(), HOST))
    assert "role at the service" in page.state.label.text()
    assert page.question.isHidden()


def test_conditions_stand_above_the_rules_and_in_the_answer(page: PermissionsPage) -> None:
    page.show_entry(entry(make.token_v1(exp=4e9, ver=2, p=_set(make.condition_field(9, "10.0.0.0/8")))))
    assert page.conditions.label.text() == "Only from these addresses: 10.0.0.0/8."
    assert page.conditions.isVisible()
    page.question.cache.setText("c")
    assert page.question.answer.label.text() == ("Yes, by rule 1, but only from these addresses: 10.0.0.0/8.")
    assert page.question.answer.property("banner") == "warning"
    page.show_entry(entry(make.token_v1(exp=4e9, ver=2, p=_set(make.field(9, b"x")))))
    page.question.cache.setText("c")
    assert "a condition that this program cannot read" in page.question.answer.label.text()
    page.show_entry(entry(make.token_v1()))
    assert page.conditions.isHidden()


def test_stores_are_asked_about_as_stores(page: PermissionsPage) -> None:
    rule = wire.StoreRule(
        permissions=[1], store_selector=wire.StoreSelector(store_name="images"), all_items=wire.All()
    )
    rules = wire.ExplicitRules(rules=[wire.Rule(store=rule)])
    raw = wire.PermissionsV2(explicit=rules).SerializeToString()
    page.show_entry(entry(make.token_v1(exp=4e9, ver=2, p=base64.b64encode(raw).decode())))
    assert cells(page, 0) == ["1", "Store", "read", "images", "all"]
    assert page.question.cache.accessibleName() == "Store"
    assert page.question.cache.text() == "images"
    assert page.question.answer.label.text() == "Yes, by rule 1."
    page.question.cache.clear()
    assert page.question.answer.label.text() == "Enter the store name."


def _set(beside: bytes) -> str:
    return base64.b64encode(make.permissions_v2(beside)).decode()


def test_hidden_characters_in_names_are_visible_in_the_table(page: PermissionsPage, sandbox: Sandbox) -> None:
    name = "<b>x</b>\u202e\u200b"
    page.show_entry(entry(sandbox.mint([Rule(Resource.CACHE, Role.READ_ONLY, Selector.name(name), ALL)])))
    shown = cells(page, 0)[3] + page.sentences.text()
    assert "\u202e" not in shown
    assert "⟨U+202E⟩" in shown
    assert "<b>x</b>" in cells(page, 0)[3]


def test_a_question_that_is_being_asked_stays_when_its_entry_is_shown_again(
    page: PermissionsPage, sandbox: Sandbox
) -> None:
    first, other = entry(sandbox.mint(RULES)), entry(sandbox.mint(RULES[:1]))
    page.show_entry(first)
    page.question.item.setText("mine")
    page.question.operation.setCurrentIndex(list(Operation).index(Operation.SET))
    page.show_entry(first)
    assert page.question.item.text() == "mine"
    assert page.question.operation.currentIndex() == list(Operation).index(Operation.SET)
    page.show_entry(other)
    assert page.question.item.text() == "user-1"


def test_an_address_decides_a_condition_about_addresses(page: PermissionsPage) -> None:
    page.show_entry(entry(make.token_v1(ver=2, p=_set(make.condition_field(9, "10.0.0.0/8")))))
    question = page.question
    assert question.address.isVisible()
    question.cache.setText("chat")
    question.item.setText("user-1")
    assert "only from these addresses" in question.answer.label.text()
    question.address.setText("10.1.2.3")
    assert "10.1.2.3 is one of the allowed addresses" in question.answer.label.text()
    question.address.setText("192.0.2.1")
    assert "192.0.2.1 is none of the allowed addresses" in question.answer.label.text()
    question.address.setText("somewhere")
    assert "only from these addresses" in question.answer.label.text()
    page.show_entry(entry(make.token_v1()))
    assert not question.address.isVisible()


def test_an_answer_about_an_expired_token_says_so_and_is_not_green(
    page: PermissionsPage, sandbox: Sandbox
) -> None:
    answer = page.question.answer
    page.show_entry(entry(sandbox.mint(RULES, -60)))
    assert answer.label.text() == "Yes, by rule 1.\nThe credential has expired"
    assert answer.property("banner") == "neutral"
    page.question.item.setText("other")
    assert "The credential has expired" in answer.label.text()
    assert answer.property("banner") == "error"
    page.show_entry(entry(sandbox.mint(RULES)))
    assert answer.label.text() == "Yes, by rule 1."
    assert answer.property("banner") == "ok"


def test_an_answer_about_a_revoked_key_says_so_and_is_not_green(
    page: PermissionsPage, sandbox: Sandbox
) -> None:
    answer = page.question.answer
    shown = entry(sandbox.mint(RULES))
    page.show_entry(shown)
    assert answer.property("banner") == "ok"
    shown.proof = proof_of_end(time.time())
    page.show_findings(shown)  # as after a revocation while the page is shown
    assert answer.label.text().startswith("Yes, by rule 1.\n")
    assert "The account service revoked the key" in answer.label.text()
    assert answer.property("banner") == "neutral"
    page.question.item.setText("other")
    assert "revoked" in answer.label.text()
    assert answer.property("banner") == "error"


def test_an_answer_about_a_credential_that_the_service_refused_says_so(
    page: PermissionsPage, sandbox: Sandbox
) -> None:
    shown = entry(sandbox.mint(RULES))
    refusal = dataclasses.replace(proof_of_end(1.0).refusal, code="live.auth")  # type: ignore[type-var]
    shown.proof = Proof(time.time(), refusal=refusal)
    page.show_entry(shown)
    assert page.question.answer.property("banner") == "neutral"
    assert page.question.answer.label.text().endswith(f"\n{refusal.title}")  # type: ignore[union-attr]
