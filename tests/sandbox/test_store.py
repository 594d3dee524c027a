from __future__ import annotations

from inspector.sandbox.store import Store


class Clock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_an_item_expires_at_its_time_and_not_before() -> None:
    clock = Clock()
    store = Store(clock)
    store.create("c")
    store.set("c", b"k", b"v", 1_500)
    assert store.milliseconds_left("c", b"k") == 1_500
    clock.now = 1.499
    assert (store.get("c", b"k"), store.milliseconds_left("c", b"k")) == (b"v", 1)
    clock.now = 1.5
    assert (store.get("c", b"k"), store.milliseconds_left("c", b"k")) == (None, None)
    assert store.count() == 0


def test_expired_items_are_removed_without_being_read() -> None:
    clock = Clock()
    store = Store(clock)
    store.create("c")
    for number in range(30_000):
        clock.now += 0.001
        store.set("c", b"%d" % number, b"v", 1)
    assert store.count() < 10_001


def test_what_ends_with_the_ten_thousandth_write_is_removed_by_it() -> None:
    clock = Clock()
    store = Store(clock)
    store.create("c")
    for number in range(9_998):
        store.set("c", b"%d" % number, b"v", 1_000)
    store.set("c", b"stays", b"v", 1_001)
    clock.now = 1.0
    assert store.count() == 9_999
    store.set("c", b"new", b"v", 1_000)
    assert store.count() == 2


def test_expired_items_are_sought_seldom() -> None:
    looks = 0

    def clock() -> float:
        nonlocal looks
        looks += 1
        return 0.0

    store = Store(clock)
    store.create("c")
    for number in range(20_000):
        store.set("c", b"%d" % number, b"v", 60_000)
    assert looks <= 20_010, "every write looks for what has expired, and writing many takes long"
    assert store.count() == 20_000


def test_a_cache_is_made_and_removed_once() -> None:
    store = Store()
    assert [store.create("c"), store.create("c"), store.delete("c"), store.delete("c")] == [
        True,
        False,
        True,
        False,
    ]
