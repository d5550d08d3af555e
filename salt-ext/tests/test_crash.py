"""Signals at every step of a deployment: the next command leaves the old release or the new one, wholly."""

import random
import signal

import pytest

from counts import LONG, count
from crashing import BAD, GOOD, Anywhere, AtTheDisk, Scene, in_child
from saltext.corpus.engine import back, files, lock, recovery

CHANGES = {"succeeding": GOOD, "failing": BAD, "pillar": "pillar"}


def points(last):
    """All points in the long layer, a seeded share of them otherwise."""
    everything = range(1, last + 1)
    return everything if LONG else sorted(random.Random(2026).sample(everything, min(18, last)))


def recover(scene):
    with lock.hold(scene.lab.paths, {"doing": "test"}):
        recovery.recover(scene.lab.context())


@pytest.mark.parametrize("name", CHANGES)
def test_killed_at_any_step_of_a_push(tmp_path, name):
    scene = Scene(tmp_path, CHANGES[name])
    killed, last = in_child(scene.push, AtTheDisk(0))
    assert killed is None and last > 20
    after, found = scene.state(), []
    for at in points(last):
        scene.reset()
        assert in_child(scene.push, AtTheDisk(at))[0] == signal.SIGKILL, f"point {at}"
        found.append(scene.check(after))
        assert scene.next_deployment() == "deployed"
    assert scene.before in found and after in found
    assert (after == scene.before) == (name == "failing")


@pytest.mark.parametrize("name", CHANGES)
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM], ids=lambda number: number.name)
def test_a_signal_at_any_instant_of_a_push(tmp_path, name, number):
    """2,000 of SIGKILL in the long layer: 667 instants of each kind of push, those above included."""
    scene, generator = Scene(tmp_path, CHANGES[name]), random.Random(f"{name}{number}")
    # Once in this process: what a push imports is imported before calls are counted, for all children alike.
    scene.push()
    after = scene.state()
    scene.reset()
    _, last = in_child(scene.push, Anywhere(0))
    for turn in range(count(6, 667 if number == signal.SIGKILL else 100)):
        scene.reset()
        at = generator.randint(1, last)
        ended, passed = in_child(scene.push, Anywhere(at, number, group=turn % 2 == 1))
        # Two runs differ by a few calls: the last ones of one may be none of the other's.
        assert ended == number or number == signal.SIGTERM or passed < at, f"call {at}: {ended}"
        scene.check(after)
        if turn % 5 == 0:
            assert scene.next_deployment() == "deployed", f"call {at}"


def test_killed_anywhere_in_a_rollback_without_the_exchange_call(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "exchange", lambda first, second: False)
    scene = Scene(tmp_path, BAD)
    _, last = in_child(scene.push, AtTheDisk(0))
    for at in points(last):
        scene.reset()
        assert in_child(scene.push, AtTheDisk(at))[0], f"point {at}"
        assert scene.check(None) == scene.before


def test_killed_anywhere_in_a_rollback_by_hand(tmp_path):
    scene = Scene(tmp_path, GOOD)
    scene.push()
    pushed = scene.state()
    scene.save()

    def go_back():
        back.back(scene.lab.context())

    _, last = in_child(go_back, AtTheDisk(0))
    for at in points(last):
        scene.reset()
        assert in_child(go_back, AtTheDisk(at))[0], f"point {at}"
        assert scene.check(pushed) in (scene.before, pushed), f"point {at}"


def test_killed_during_recovery_too(tmp_path):
    scene = Scene(tmp_path, BAD)
    _, last = in_child(scene.push, AtTheDisk(0))
    generator = random.Random(7)
    for _ in range(count(6, 60)):
        scene.reset()
        in_child(scene.push, AtTheDisk(generator.randint(last // 2, last)))
        for _ in range(3):
            in_child(lambda: recover(scene), AtTheDisk(generator.randint(1, 20)))
        assert scene.check(None) == scene.before
