"""Processes by pid and start time: a pid alone may be somebody else by now."""

import contextlib
import os
import signal
import time


def _stat(pid):
    """The fields of ``/proc/<pid>/stat`` after the command name; None when there is no such process."""
    try:
        with open(f"/proc/{int(pid)}/stat", encoding="utf-8", errors="replace") as stream:
            return stream.read().rpartition(")")[2].split()
    except (OSError, ValueError):
        return None


def _boot():
    """Which boot this is: pids and start times begin anew with each."""
    with open("/proc/sys/kernel/random/boot_id", encoding="ascii") as stream:
        return stream.read().strip()


def identity(pid=None):
    """``[pid, start time, boot]`` of a process (default: this one)."""
    pid = pid or os.getpid()
    fields = _stat(pid)
    return [pid, fields[19] if fields else None, _boot()]


def alive(known):
    """Whether the process of an ``identity`` still runs; a zombie does not."""
    if not known or known[2:] != [_boot()]:
        return False
    fields = _stat(known[0])
    return fields is not None and fields[0] != "Z" and fields[19] == known[1]


def own_session():
    """Our ``identity`` when we lead a session of our own (a detached deployment), else None."""
    return identity() if os.getsid(0) == os.getpid() else None


def descendants(pid=None):
    """The processes that ``pid`` (default: this one) started, and theirs, as identities."""
    children = {}
    for name in os.listdir("/proc"):
        fields = _stat(name) if name.isdigit() else None
        if fields and fields[0] != "Z":
            children.setdefault(int(fields[1]), []).append(int(name))
    found, stack = [], [pid or os.getpid()]
    while stack:
        for child in children.get(stack.pop(), []):
            found.append(identity(child))
            stack.append(child)
    return found


def end_descendants(patience=10.0):
    """End what this process started: asked first, killed after ``patience`` seconds; how many there were."""
    doomed = descendants()
    for number in (signal.SIGTERM, signal.SIGKILL):
        for known in doomed:
            if alive(known):
                with contextlib.suppress(OSError):
                    os.kill(known[0], number)
        until = time.monotonic() + patience
        while any(alive(known) for known in doomed) and time.monotonic() < until:
            time.sleep(0.02)
    return len(doomed)


def kill_session(leader):
    """Kill what a dead session leader left running; returns the pids.

    Services have a session of their own; what is left in this one is the work of the interrupted
    deployment (a compiler, a download), which must not go on writing into the restored tree.
    """
    if not leader or leader[2:] != [_boot()] or alive(leader):
        return []
    now = _stat(leader[0])
    if now and now[19] != leader[1]:
        # The kernel gives a pid away only when no process has it as its session any more.
        return []
    killed = []
    for name in os.listdir("/proc"):
        fields = _stat(name) if name.isdigit() else None
        if fields and int(fields[3]) == leader[0] and int(fields[19]) >= int(leader[1] or 0):
            with contextlib.suppress(OSError):
                os.kill(int(name), signal.SIGKILL)
                killed.append(int(name))
    return killed
