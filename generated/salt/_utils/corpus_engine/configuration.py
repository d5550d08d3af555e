"""The configuration of a project: one merge, one order, and where each value came from.

built-in < installer < PILLAR.sample < os < env < pillar < call. Mappings merge, lists replace.
"""

import copy
from dataclasses import dataclass, field

from . import excludes, fetch_settings, keys, notify_settings, pack, permission_rules, pushers, reach, redact
from .errors import ConfigurationError
from .names import pillar_key
from .placeholders import Resolver

PREFIX = "makina-projects."


@dataclass(frozen=True)
class Layer:
    """One source of values. ``literal`` means: neither Jinja nor placeholders."""

    where: str
    values: dict = field(default_factory=dict)
    literal: bool = True


@dataclass(frozen=True)
class Sources:
    """What a configuration is made of, already parsed."""

    facts: dict = field(default_factory=dict)
    sample: dict = field(default_factory=dict)
    sample_literal: bool = True
    pillar: dict = field(default_factory=dict)
    pillar_literal: bool = True
    call: dict = field(default_factory=dict)
    #: what is known of installers; None: what the pack knows
    installers: dict = None


class Merge:
    """Layers laid over each other, with the layer that each leaf came from."""

    def __init__(self):
        self.values = {}
        self.origins = {}
        self._literal = {}

    def add(self, layer):
        """Lay ``layer`` over what is there."""
        self._literal[layer.where] = layer.literal
        self._merge(self.values, layer.values, (), layer.where)

    def _merge(self, into, values, path, where):
        for key, value in values.items():
            here = path + (key,)
            if isinstance(value, dict) and isinstance(into.get(key), dict):
                self._merge(into[key], value, here, where)
                continue
            for known in [known for known in self.origins if known[: len(here)] == here]:
                del self.origins[known]
            into[key] = copy.deepcopy(value)
            self.origins[here] = where

    def origin(self, path):
        """The layer that the value at ``path`` came from."""
        while path and path not in self.origins:
            path = path[:-1]
        return self.origins.get(path)

    def is_template(self, path):
        """Whether the value at ``path`` may hold placeholders."""
        where = self.origin(path)
        return where is not None and not self._literal[where]


def sample_layer(parsed, where="PILLAR.sample"):
    """Split a parsed PILLAR.sample in the project's configuration and the default pillar of its SLS.

    Every section ``makina-projects.<anything>`` is the project's: samples name a project that is
    not yet called what it will be called.
    """
    if parsed in (None, ""):
        return {}, {}
    if not isinstance(parsed, dict):
        raise ConfigurationError(f"{where} is not a mapping")
    merge, rest = Merge(), {}
    for key, value in parsed.items():
        if not str(key).startswith(PREFIX):
            rest[key] = value
            continue
        if value is not None and not isinstance(value, dict):
            raise ConfigurationError(f"{where}: {key} is not a mapping")
        merge.add(Layer(where, value or {}))
    keys.check(merge.values, where)
    if merge.values.get("secrets"):
        raise ConfigurationError(f"{where} holds secrets", "It is part of the code: secrets belong to the pillar.")
    return _given(merge.values), rest


def pillar_layer(pillar, name):
    """The project's own part of the pillar; dotted flat keys are unfolded."""
    key = pillar_key(name)
    where = f"pillar {key}"
    own = pillar.get(key)
    if own is not None and not isinstance(own, dict):
        raise ConfigurationError(f"{where} is not a mapping")
    merge = Merge()
    merge.add(Layer(where, own or {}))
    for flat in sorted(str(item) for item in pillar if str(item).startswith(f"{key}.")):
        nested = pillar[flat]
        for part in reversed(flat[len(key) + 1 :].split(".")):
            nested = {part: nested}
        merge.add(Layer(where, nested))
    keys.check(merge.values, where)
    return _given(merge.values)


def _given(values):
    """A key without a value is as if it were not there."""
    return {key: value for key, value in values.items() if value is not None}


def environment(sources, pillar, sample):
    """``default_env``: call, project's pillar, host, PILLAR.sample, then ``dev``."""
    candidates = (
        sources.call.get("default_env"),
        pillar.get("default_env"),
        sources.facts.get("default_env"),
        sample.get("default_env"),
    )
    env = next((candidate for candidate in candidates if candidate), "dev")
    if not isinstance(env, str) or not env.replace("-", "_").isidentifier():
        raise ConfigurationError(f"default_env {env!r} cannot name an environment")
    return env


def build(paths, sources, deployment=None):
    """The configuration as a plain mapping, and its origins (``{dotted key: layer}``).

    ``notify`` still holds its secrets: they are no part of ``cfg``.
    """
    call = {key: value for key, value in sources.call.items() if value is not None}
    keys.check(call, "call", {**keys.SETTABLE, **keys.CALL_ONLY})
    sample, default_pillar = sample_layer(sources.sample)
    pillar = pillar_layer(sources.pillar, paths.name)
    env = environment(sources, pillar, sample)
    merge = Merge()
    merge.add(Layer("built-in", {**keys.SETTABLE, **keys.CALL_ONLY}))
    for layer in (*_installer(sources, pillar, sample), Layer("PILLAR.sample", sample, sources.sample_literal)):
        merge.add(layer)
    _add_conditional(merge, sources, pillar, env)
    merge.add(Layer("pillar", pillar, sources.pillar_literal))
    merge.add(Layer("call", call))
    merge.values["default_env"] = env
    if env == sources.facts.get("default_env") and merge.origin(("default_env",)) == "built-in":
        merge.origins[("default_env",)] = "host"
    merge.values["sls_default_pillar"] = {**default_pillar, **merge.values["sls_default_pillar"]}
    values = {**merge.values, **_computed(paths, sources, merge.values, deployment)}
    Resolver(values, merge.is_template).resolve_all()
    keys.check({key: values[key] for key in keys.TYPES if key in values}, "configuration", values)
    pushers.check(values["pushers"])
    values["notify"] = notify_settings.check(values["notify"], merge.origin)
    wrong = redact.check(values["secrets"])
    if wrong:
        raise ConfigurationError(f"configuration: {wrong}")
    excludes.check(values["archive_excludes"])
    permission_rules.check(values["permissions"])
    values["fetch"] = fetch_settings.check(values["fetch"], values["data"])
    return values, {".".join(map(str, path)): where for path, where in sorted(merge.origins.items(), key=str)}


def _computed(paths, sources, values, deployment):
    reached = reach.of(sources.pillar, paths.host.reach_dir, sources.facts.get("fqdn"))
    return keys.computed(paths, sources.facts, values, deployment, reached=reached)


def _installer(sources, pillar, sample):
    """The layer of the installer's data. Which installer it is, any later layer may say."""
    layers = (sources.call, pillar, sample)
    name = next((layer["installer"] for layer in layers if layer.get("installer")), "generic")
    known = (pack.installers() if sources.installers is None else sources.installers).get(name, {})
    return (Layer("installer", {"data": known.get("data", {}), **known.get("settings", {})}),)


def _add_conditional(merge, sources, pillar, env):
    """``os_defaults`` and ``env_defaults`` go into ``data``; pillar may hold both, its own win."""
    facts = sources.facts
    chosen = (("os_defaults", "os_family"), ("os_defaults", "os"), ("env_defaults", None))
    for key, fact in chosen:
        name = facts.get(fact) if fact else env
        literal = {"PILLAR.sample": sources.sample_literal, "pillar": sources.pillar_literal}
        for where, table in (("PILLAR.sample", merge.values.get(key) or {}), ("pillar", pillar.get(key) or {})):
            values = table.get(name) if name else None
            if values is None:
                continue
            if not isinstance(values, dict):
                raise ConfigurationError(f"{where}: {key}.{name} is not a mapping")
            merge.add(Layer(f"{where} {key}.{name}", {"data": values}, literal[where]))
