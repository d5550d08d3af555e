"""What every procedure works with: the paths of a project, Salt, the log, the call's arguments."""

import os
import pwd
from dataclasses import replace

from . import cfg as cfg_module
from . import configuration, defaults, files, ids, notify_settings, record, repositories, steps, unfinished
from .errors import ConfigurationError, NoProjectError
from .log import Log
from .redact import Redactor


class Context:
    """One command on one project."""

    def __init__(self, paths, runtime, call=None, *, echo=None, redactor=None):
        self.paths = paths
        self.runtime = runtime
        self.call = steps.skips(call)
        self.redactor = redactor or Redactor()
        self._learn_stores()
        self.log = Log(echo, self.redactor)
        self.cfg = cfg_module.Cfg()
        self.pillar = {}
        #: the pillar alone, without the defaults of PILLAR.sample
        self.compiled = {}
        self.origins = {}
        #: the installers, where they are not the pack's
        self.installers = None
        #: ``notify`` of the configuration with its secrets, which ``cfg`` has not
        self.notify_settings = None
        self.deployment = None
        self.watch = None

    @property
    def git_user(self):
        """The user that git runs as; None in unprivileged mode."""
        if self.paths.host.unprivileged or self.cfg.get("no_user") or os.geteuid() != 0:
            return None
        user = self.cfg.get("user") or f"{self.paths.name}-user"
        try:
            pwd.getpwnam(user)
        except KeyError:
            return None
        return user

    def store(self, repository):
        return repositories.bare(self.paths, repository, self.git_user)

    def clone(self, repository):
        return repositories.clone(self.paths, repository, self.git_user)

    def _learn_stores(self):
        for root in (self.paths.secrets, self.paths.host.shared_secrets):
            self.redactor.learn_store(root)

    def require(self):
        """Refuse a project that was never initialised."""
        if not os.path.isdir(self.paths.project_git):
            known = ", ".join(self.paths.host.project_names()) or "none"
            raise NoProjectError(
                f"there is no project {self.paths.name} in {self.paths.host.projects_dir} (there are: {known})",
                f"Create it with: salt-call --local mc_project.init_project {self.paths.name}",
            )
        unfinished.refuse(self.paths)

    def load(self, sha=None, pillar_dir=None):
        """Compile pillar and configuration: of a commit when ``sha`` is given, else of the live tree."""
        with self.runtime.masked(self._while_looking_up, quiet=True):
            pillar = self.compiled = self.runtime.pillar(self.paths.name, pillar_dir)
        # What a look-up has just stored is masked in whatever goes wrong from here on.
        self._learn_stores()
        sample, literal = self._sample(pillar, sha)
        pillar_text = files.read_text(os.path.join(pillar_dir or self.paths.pillar_root, "init.sls")) or ""
        sources = configuration.Sources(
            facts=self.runtime.facts(),
            sample=sample,
            sample_literal=literal,
            pillar=pillar,
            pillar_literal=is_literal(pillar_text),
            call=self.call,
            installers=self.installers,
        )
        values, self.origins = configuration.build(self.paths, sources, self.deployment)
        self.notify_settings = values["notify"]
        values["notify"] = notify_settings.public(self.notify_settings)
        self.redactor.learn([values["secrets"], *notify_settings.secrets(self.notify_settings)])
        if values["installer"] != "generic":
            defaults.check_installer(values, self.runtime.available())
        self.pillar = {**values["sls_default_pillar"], **pillar}
        return self.cfg.replace(values)

    def _while_looking_up(self, text):
        """Mask what a look-up has stored a moment ago, too."""
        self.redactor.learn_store(self.paths.secrets)
        return self.redactor.text(text)

    def _sample(self, pillar, sha):
        """The parsed PILLAR.sample of the environment, and whether it is literal."""
        own = configuration.pillar_layer(pillar, self.paths.name)
        env = configuration.environment(configuration.Sources(facts=self.runtime.facts(), call=self.call), own, {})
        for path in (f".salt/{env}/PILLAR.sample", ".salt/PILLAR.sample"):
            text = self._text(path, sha)
            if text is not None:
                literal = is_literal(text)
                return self.runtime.parse(text, path, literal), literal
        return {}, True

    def _text(self, path, sha):
        if sha:
            return self.store("project").show(sha, path)
        full = os.path.join(self.paths.project_root, path)
        return None if os.path.islink(full) else files.read_text(full)

    def run(self, step):
        """Apply one SLS of the project; its result, with every state in the log."""
        from .names import sls_id

        with self.runtime.masked(self.redactor.text):
            result = self.runtime.run_sls(sls_id(self.paths.name, step), self.cfg, self.pillar, self._finished)
        return replace(result, **self.redactor.deep(vars(result)))

    def _finished(self, state):
        self.log.state(self.redactor.deep(state))
        if self.watch:
            self.watch.check()

    def has_sls(self, name):
        return name in steps.sls_names(self.paths.salt_dir(self.cfg["default_env"]))

    def live(self):
        """``{release, sha, pillar_sha}`` of what is live now."""
        records = [known for known in record.load_all(self.paths) if known["outcome"] not in ("refused", "superseded")]
        known = record.live(self.paths)
        certain = known and not (records and records[-1]["outcome"] == "rollback-failed")
        return {
            "release": known["id"] if certain else None,
            "sha": self.clone("project").sha("HEAD"),
            "pillar_sha": self.clone("pillar").sha("HEAD"),
        }

    def mint(self, given=None):
        """Take the id of a request, or mint one; opens the log."""
        self.deployment = given if given and ids.is_id(given) else ids.mint(self.paths.archives_root)
        self.log.open(self.paths.archive_dir(self.deployment))
        return self.deployment


def is_literal(text):
    """``#!yaml`` as the first line means: plain data, neither Jinja nor placeholders."""
    first = text.split("\n", 1)[0]
    return first.startswith("#!") and first[2:].strip() == "yaml"


def check_tree(context, sha, env):
    """Refuse a commit whose ``.salt`` would not be what it seems."""
    store = context.store("project")
    for path in (".salt", f".salt/{env}"):
        entry = store.entry(sha, path)
        if entry and entry[1] != "tree" and path == ".salt":
            raise ConfigurationError(".salt must be a directory of the commit, neither a link nor a file")
        if entry and entry[0] == "120000":
            raise ConfigurationError(f"{path} must be a directory of the commit, not a link")
