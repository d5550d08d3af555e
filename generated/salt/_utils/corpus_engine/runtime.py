"""What the engine needs from Salt. ``saltside.runtime`` implements it, tests fake it."""

import contextlib
from dataclasses import dataclass, field


@dataclass
class SlsResult:
    """How one SLS ended. ``states`` are ``{id, function, name, result, changed, comment, duration}``."""

    result: bool
    comment: str = ""
    states: list = field(default_factory=list)
    changes: dict = field(default_factory=dict)


class Runtime:
    """The seam. Every method may raise an ``EngineError``."""

    def facts(self):
        """``{minion_id, fqdn, os, os_family, default_env}`` of this host."""
        raise NotImplementedError

    def pillar(self, name, directory=None):
        """The pillar, compiled now; ``directory`` stands in for the project's pillar clone."""
        raise NotImplementedError

    def parse(self, text, where, literal):
        """Parse YAML, after Jinja unless ``literal``; the value, or ``ConfigurationError``."""
        raise NotImplementedError

    def available(self):
        """The ids of all SLS in the file roots, a set."""
        raise NotImplementedError

    def run_sls(self, sls, cfg, pillar, report):
        """Apply one SLS with ``cfg``; ``report(state)`` is called as each state finishes."""
        raise NotImplementedError

    def render_sls(self, sls, cfg, pillar):
        """The high data of an SLS, and what is wrong with it; nothing is applied."""
        raise NotImplementedError

    def beside(self, directory):
        """The same host with ``directory`` before its file roots; what Salt caches goes there, too."""
        raise NotImplementedError

    def masked(self, mask, quiet=False):
        """A context in which Salt's own log has only what ``mask`` (text to text) leaves of it.

        ``quiet``: and nothing below a warning.
        """
        return contextlib.nullcontext()

    def wait_for_states(self, say):
        """Return when no other state run is active on this minion; ``say`` once when there is one."""
        raise NotImplementedError

    def refresh_modules(self, kinds):
        """Custom modules of these kinds were linked or unlinked: make Salt see it."""
        raise NotImplementedError

    def call(self, function, *arguments):
        """Call an execution function by its name; what it returns."""
        raise NotImplementedError

    def ensure_user(self, cfg):
        """Create the project's user and groups; called in privileged mode only."""
        raise NotImplementedError

    def pack(self):
        """The files of the pack, as a host without it gets them: ``{path: bytes}``; empty where there is none."""
        raise NotImplementedError

    def host_states(self, directory=None):
        """What the top file gives this host, or that of a tree: ``{"top": [], "sls": {}}``; nothing is applied."""
        raise NotImplementedError

    def host_pillar(self):
        """The pillar that this host has."""
        raise NotImplementedError

    def functions(self):
        """The execution functions of this minion, by name."""
        raise NotImplementedError

    def remove_user(self, user, group):
        """Remove a project's user with its home, and its group; called in privileged mode only. What changed."""
        raise NotImplementedError

    def hook_settings(self):
        """``{python, engine, salt_call, config_dir}``: what the git hook needs to call back."""
        raise NotImplementedError
