"""Where things are: the roots of a host and the paths of a project (MISSION G)."""

import os
from dataclasses import dataclass

from .errors import ConfigurationError
from .names import check_project

DEFAULTS = {
    "projects_dir": "/srv/projects",
    "salt_root": "/srv/salt",
    "pillar_root": "/srv/pillar",
    "run_dir": "/run/corpus",
    "destroyed_dir": None,
    "reach_dir": "/",
    #: Beside the projects, outside of their trees; None: ``.secrets`` below ``projects_dir``.
    "secrets_dir": None,
    #: The buffers of a deploying box; None: beside ``projects_dir``.
    "remote_projects_dir": None,
    "unprivileged": False,
}


@dataclass(frozen=True)
class Host:
    """The roots of a host: the mapping ``corpus:`` of the minion configuration."""

    projects_dir: str
    salt_root: str
    pillar_root: str
    run_dir: str
    secrets_dir: str
    remote_projects_dir: str
    #: Where destroyed projects are kept.
    destroyed_dir: str
    #: Where the files ``this_host`` and ``this_port`` are, by which a guest knows how it is reached.
    reach_dir: str
    unprivileged: bool = False

    @classmethod
    def from_mapping(cls, mapping):
        """Build from the minion configuration; unknown keys and relative paths are refused."""
        given = dict(mapping or {})
        unknown = sorted(set(given) - set(DEFAULTS))
        if unknown:
            raise ConfigurationError(
                f"unknown key {unknown[0]!r} in the mapping corpus: of the minion configuration",
                f"Known keys are {', '.join(DEFAULTS)}.",
            )
        values = {**DEFAULTS, **given}
        values["destroyed_dir"] = values["destroyed_dir"] or os.path.join(str(values["projects_dir"]), ".destroyed")
        values["secrets_dir"] = values["secrets_dir"] or os.path.join(str(values["projects_dir"]), ".secrets")
        beside = os.path.dirname(os.path.normpath(str(values["projects_dir"])))
        values["remote_projects_dir"] = values["remote_projects_dir"] or os.path.join(beside, "remote_projects")
        for key, value in values.items():
            if key != "unprivileged" and not os.path.isabs(str(value)):
                raise ConfigurationError(f"corpus:{key} is not an absolute path: {value!r}")
        roots = {key: os.path.normpath(str(value)) for key, value in values.items() if key != "unprivileged"}
        return cls(unprivileged=bool(values["unprivileged"]), **roots)

    @property
    def shared_secrets(self):
        """Where the secrets are that belong to no one project (``mc_utils.generate_stored_password``)."""
        return os.path.join(self.secrets_dir, ".shared")

    @property
    def reset_perms(self):
        """The command ``reset-perms`` (see ``reset_perms``)."""
        return os.path.join(self.projects_dir, ".corpus", "reset-perms")

    def project(self, name):
        """The paths of a project."""
        return Paths(self, check_project(name))

    def project_names(self):
        """The names of the projects that have been initialised, sorted."""
        try:
            names = sorted(os.listdir(self.projects_dir))
        except FileNotFoundError:
            return []
        return [name for name in names if os.path.isdir(os.path.join(self.projects_dir, name, "git", "project.git"))]


@dataclass(frozen=True)
class Paths:
    """The paths of one project; nothing is read from the disk here."""

    host: Host
    name: str

    @property
    def project_dir(self):
        return os.path.join(self.host.projects_dir, self.name)

    @property
    def project_root(self):
        return os.path.join(self.project_dir, "project")

    @property
    def pillar_root(self):
        return os.path.join(self.project_dir, "pillar")

    @property
    def data_root(self):
        return os.path.join(self.project_dir, "data")

    @property
    def archives_root(self):
        return os.path.join(self.project_dir, "archives")

    @property
    def git_root(self):
        return os.path.join(self.project_dir, "git")

    @property
    def project_git(self):
        return os.path.join(self.git_root, "project.git")

    @property
    def pillar_git(self):
        return os.path.join(self.git_root, "pillar.git")

    @property
    def secrets(self):
        """Where the project's secrets are kept (see ``secrets.Store``)."""
        return os.path.join(self.host.secrets_dir, self.name)

    @property
    def journal(self):
        """The journal of the deployment that is open; absent when none is."""
        return os.path.join(self.archives_root, "journal.json")

    @property
    def unfinished(self):
        """What was begun with the whole project (destroy, rename) and has not ended; absent when nothing was."""
        return os.path.join(self.archives_root, "unfinished.json")

    @property
    def renames(self):
        """The names that the project had before, whose user it may have kept."""
        return os.path.join(self.archives_root, "renames.json")

    @property
    def wiring(self):
        """The inventory of what was linked into the salt root for this project."""
        return os.path.join(self.archives_root, "wiring.json")

    @property
    def lock(self):
        return os.path.join(self.host.run_dir, f"{self.name}.lock")

    @property
    def wired_salt(self):
        return os.path.join(self.host.salt_root, "makina-projects", self.name)

    @property
    def wired_pillar(self):
        return os.path.join(self.host.pillar_root, "makina-projects", self.name)

    def archive_dir(self, deployment):
        """``archives/<id>``."""
        return os.path.join(self.archives_root, deployment)

    def live(self, tree):
        """The live directory of a restorable tree: ``project`` or ``pillar``."""
        return {"project": self.project_root, "pillar": self.pillar_root}[tree]

    def salt_dir(self, env, root=None):
        """``.salt/<env>`` where that directory exists, else ``.salt``."""
        base = os.path.join(root or self.project_root, ".salt")
        own = os.path.join(base, env)
        return own if os.path.isdir(own) else base
