"""The whole of a deployment from here to there: buffers, structure, commits, deployment, with hooks in between."""

from .. import errors

#: In the order in which they are called.
HOOKS = (
    "pre_init_hook",
    "post_init_hook",
    "pre_init_remote_hook",
    "post_init_remote_hook",
    "pre_sync_hook",
    "post_sync_hook",
    "pre_hook",
    "post_hook",
)
#: What ``orchestrate`` takes beside hooks, settings of the deployment and ``ssh_*``; the switches are True by default.
SOURCES = ("origin", "rev", "pillar_origin", "pillar_rev")
SWITCHES = ("init", "init_remote", "sync", "deploy")


class Orchestration:
    """One run: ``opts`` is what hooks get, the answer is an ordered mapping of what each part returned."""

    def __init__(self, make, functions, options, task=None):
        """``make(options)`` is the remote project; ``functions`` are execution functions by name."""
        options = dict(options)
        self.hooks = {key: options.pop(key, None) for key in HOOKS}
        self.sources = {key: options.pop(key, None) for key in SOURCES}
        self.switches = {key: options.pop(key, True) for key in SWITCHES}
        self._functions = functions
        self._check(options)
        self.task = task
        #: keys of the configuration that the project is created with, where it does not exist
        self.settings = options.pop("settings", None) or {}
        self.project = make(options)
        self.opts = {**self.sources, **self.switches, "task": task, **self.project.options}
        self.parts = {}

    def _check(self, options):
        """A hook that is misspelt, here or as a name of a function, is refused before anything is done."""
        for key in options:
            if key.endswith("_hook"):
                raise errors.UsageError(f"there is no hook {key}", f"There are {', '.join(HOOKS)}.")
        for key, function in self.hooks.items():
            check_hook(self._functions, function, key)

    def run(self):
        """Everything, to the first part that fails; the answer."""
        parts = [
            ("pre_init_hook", self._hook, True),
            (
                "init_local_remote_pillar",
                lambda key: self._init("pillar"),
                self.switches["init"] and self._has_pillar(),
            ),
            ("init_local_remote_project", lambda key: self._init("project"), self.switches["init"]),
            ("post_init_hook", self._hook, True),
            ("pre_init_remote_hook", self._hook, True),
            ("init_remote_structure", lambda key: self._structure(), self.switches["init_remote"]),
            ("post_init_remote_hook", self._hook, True),
            ("pre_sync_hook", self._hook, True),
            ("sync_remote_pillar", lambda key: self._sync("pillar"), self.switches["sync"] and self._has_pillar()),
            ("sync_remote_project", lambda key: self._sync("project"), self.switches["sync"]),
            ("post_sync_hook", self._hook, True),
            ("pre_hook", self._hook, True),
            ("remote_task" if self.task else "remote_deploy", lambda key: self._deploy(), self.switches["deploy"]),
            ("post_hook", self._hook, True),
        ]
        for key, function, wanted in parts:
            if wanted and (not key.endswith("_hook") or self.hooks[key]):
                self.parts[key] = self._part(key, function)
                if self.parts[key].get("result") is False:
                    break
        return self._answer()

    def _part(self, key, function):
        try:
            return function(key)
        except errors.EngineError as error:
            return {
                "result": False,
                "comment": error.sentence(),
                "changes": {},
                "code": error.code,
                "exit_code": error.exit_code,
            }

    def _answer(self):
        last = next(reversed(self.parts), None)
        known = self.parts.get(last, {})
        good = known.get("result") is not False
        return {
            **self.parts,
            "name": self.project.project,
            "host": self.project.host,
            "result": good,
            "comment": known.get("comment", "nothing to do") if good else f"{last}: {known.get('comment')}",
            "changes": {key: part["changes"] for key, part in self.parts.items() if part.get("changes")},
            "exit_code": 0 if good else known.get("exit_code") or errors.EXIT_STATES_FAILED,
        }

    def _has_pillar(self):
        """The host's own pillar stays unless one is deployed from here."""
        return bool(self.sources["pillar_origin"]) or self.project.buffers.exists("pillar")

    def _source(self, repository):
        prefix = "pillar_" if repository == "pillar" else ""
        return self.sources[f"{prefix}origin"], self.sources[f"{prefix}rev"]

    def _init(self, repository):
        return self.project.init_local(repository, *self._source(repository))

    def _structure(self):
        return self.project.init_structure(self.settings)

    def _sync(self, repository):
        return self.project.sync(repository, *self._source(repository))

    def _deploy(self):
        return self.project.run_task(self.task) if self.task else self.project.deploy()

    def _hook(self, key):
        return call_hook(self._functions, self.hooks[key], self.project, self.opts)


def check_hook(functions, function, key="hook"):
    """Refuse the name of a function that does not exist."""
    if function is not None and function not in functions:
        raise errors.UsageError(f"{key}: there is no execution function {function!r} on this host")


def call_hook(functions, function, project, opts, **kwargs):
    """Call ``function(host, project, opts)``; one that returns False, or ``result: False``, has failed."""
    check_hook(functions, function)
    returned = functions[function](project.host, project.project, opts, **kwargs)
    failed = returned is False or (isinstance(returned, dict) and returned.get("result") is False)
    comment = returned.get("comment") if isinstance(returned, dict) else None
    return {
        "result": not failed,
        "comment": comment or f"{function} {'failed' if failed else 'ran'}",
        "changes": {},
        "return": returned,
        "exit_code": errors.EXIT_STATES_FAILED if failed else 0,
    }
