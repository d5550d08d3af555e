"""Running one SLS with ``cfg`` by reference. What ``state.sls`` does besides is done here.

An option that is set in ``__opts__`` before ``state.sls`` never reaches the SLS (3006, 3008), so
the state system is driven directly, the way ``salt.modules.state.sls`` drives it.
"""

import contextlib

import salt.state
import salt.utils.yamldumper as yamldumper

from ..cfg import Cfg
from ..log import last_words
from ..runtime import SlsResult
from . import options

for _name in ("SafeOrderedDumper", "OrderedDumper", "IndentedSafeOrderedDumper"):
    _dumper = getattr(yamldumper, _name, None)
    if _dumper is not None:
        _dumper.add_representer(Cfg, lambda dumper, data: dumper.represent_dict(dict(data)))


@contextlib.contextmanager
def _highstate(opts, cfg, pillar, context):
    """A HighState of its own: fresh loader, our pillar, our cfg."""
    opts = {**options.plain(opts), options.KEY: cfg, "saltenv": options.saltenv(opts)}
    with salt.state.HighState(opts, context=context, initial_pillar=pillar) as running:
        running.push_active()
        try:
            yield running
        finally:
            running.pop_active()


def of_host(opts, pillar):
    """What the top file gives this host: ``{"top": [names], "sls": {name: high data, or its errors}}``."""
    with salt.state.HighState(opts, initial_pillar=pillar) as running:
        running.push_active()
        try:
            matches = running.top_matches(running.get_top())
            found = {}
            for env, names in matches.items():
                for name in names:
                    high, errors = running.render_highstate({env: [name]})
                    found[name] = {"errors": [_text(error) for error in errors]} if errors else high
            return {"top": [name for names in matches.values() for name in names], "sls": found}
        finally:
            running.pop_active()


def render(opts, sls, cfg, pillar):
    """The high data of an SLS, and the errors; nothing is applied."""
    with _highstate(opts, cfg, pillar, {}) as running:
        return running.render_highstate({options.saltenv(opts): [sls]}, context={"cfg": cfg})


def run(opts, sls, cfg, pillar, report):
    """Apply one SLS; ``report(state)`` is called as each state finishes."""
    with _highstate(opts, cfg, pillar, {}) as running:
        high, errors = running.render_highstate({options.saltenv(opts): [sls]}, context={"cfg": cfg})
        if errors:
            return SlsResult(False, "does not render: " + "\n".join(_text(error) for error in errors))
        seen = {}
        functions = _note_functions(running.state)

        def event(chunk_ret, length, fire_event=False):
            number = chunk_ret.get("__run_num__")
            if number not in seen:
                seen[number] = True
                state = _state(chunk_ret)
                report({**state, "function": functions.get(number) or functions.get(state["id"], "state")})

        running.state.event = event
        returned = running.state.call_high(high)
    return _judge(returned, seen, report)


def _note_functions(state):
    """``{run number or id: state function}``: the event of a finished state does not say which it was."""
    functions, call, call_chunk = {}, state.call, state.call_chunk

    def noted(low, *arguments, **keywords):
        ret = call(low, *arguments, **keywords)
        if isinstance(ret, dict):
            functions[ret.get("__run_num__")] = f"{low['state']}.{low['fun']}"
        return ret

    def noted_chunk(low, *arguments, **keywords):
        # What a requisite spares is never called: only its id tells.
        functions[str(low.get("__id__"))] = f"{low['state']}.{low['fun']}"
        return call_chunk(low, *arguments, **keywords)

    state.call, state.call_chunk = noted, noted_chunk
    return functions


def _judge(returned, seen, report):
    """The verdict over all states; a list means that the data was refused as a whole."""
    if isinstance(returned, list):
        return SlsResult(False, "is refused by Salt: " + "\n".join(_text(error) for error in returned))
    states = []
    for tag, chunk_ret in sorted(returned.items(), key=lambda item: item[1].get("__run_num__", 0)):
        state = _state(chunk_ret, tag)
        if chunk_ret.get("__run_num__") not in seen:
            report(state)
        states.append(state)
    failed = [state for state in states if state["result"] is False]
    changes = {state["id"]: state["changes"] for state in states if state["changed"]}
    if failed:
        first = failed[0]
        return SlsResult(False, f"{first['function']} {first['id']}: {last_words(first)}", states, changes)
    return SlsResult(True, f"{len(states)} states, {len(changes)} changed", states, changes)


def _state(chunk_ret, tag=""):
    """The parts of a state's return that people and records need."""
    parts = tag.split("_|-")
    function = f"{parts[0]}.{parts[3]}" if len(parts) == 4 else "state"
    return {
        "id": str(chunk_ret.get("__id__") or chunk_ret.get("name")),
        "function": function,
        "name": str(chunk_ret.get("name")),
        "result": chunk_ret.get("result"),
        "changed": bool(chunk_ret.get("changes")),
        "changes": chunk_ret.get("changes") or {},
        "comment": chunk_ret.get("comment") or "",
        "duration": float(chunk_ret.get("duration") or 0),
        "ran": chunk_ret.get("__state_ran__") is not False,
    }


def _text(error):
    return error if isinstance(error, str) else str(error)
