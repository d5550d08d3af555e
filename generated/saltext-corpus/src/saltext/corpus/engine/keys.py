"""The keys of a project's configuration: which exist, who may set them, their defaults."""

import difflib
import grp
import os
import pwd

from . import names, pack, steps
from .errors import ConfigurationError, UsageError

#: Steps that ``only`` and ``skip_<step>`` select, in no particular order.
STEPS = ("deploy", "archive", "release_sync", "install", "rotate_archives", "rollback", "fixperms", "notify")

#: Top-level keys that PILLAR.sample, pillar and call may set, with their defaults.
SETTABLE = {
    "api_version": pack.API_VERSION,
    "installer": "generic",
    "remote_less": False,
    "default_env": None,
    "deploy_branch": None,
    "auto_rollback": True,
    "keep_archives": 3,
    "keep_failed": 2,
    #: An execution function that gets more room: called with the missing bytes and the project's directory.
    "enlarge": None,
    #: Globs of what no archive takes, relative to ``project/``: what install makes again.
    "archive_excludes": [],
    #: Owners and modes by glob, relative to the project's directory: ``{glob: {mode, dir_mode, user, group}}``.
    "permissions": {},
    #: What install needs from outside, fetched before anything is touched: ``{python, npm, debs, cache}``.
    "fetch": {},
    "user": None,
    "groups": [],
    #: Who may push: ``{name: public ssh key, or a list of them}``.
    "pushers": {},
    #: To whom the end of a deployment is told: ``{outcomes, mail, webhook}`` (see ``notify_settings``).
    "notify": {},
    "no_user": False,
    "no_default_includes": False,
    "raw_console_return": False,
    "defaults": {},
    "data": {},
    #: What nobody may read: ``{name: text}``, from look-ups in pillar; masked in logs, records and answers.
    "secrets": {},
    "env_defaults": {},
    "os_defaults": {},
    "sls_default_pillar": {},
    "this_host": None,
    "this_localhost": "localhost",
    #: None: as ``reach`` finds it.
    "this_port": None,
    #: Where the project answers; told in reports. Default: http and https of ``data.domain``.
    "urls": [],
    "push_pillar_url": None,
    "push_salt_url": None,
}

#: Keys that only a call may set.
CALL_ONLY = {
    "only": None,
    "only_steps": None,
    "start_from": None,
    "skip_steps": None,
    "remote_host": None,
    #: Of a task that restores a backup: the deployment whose dump is loaded.
    "dump": None,
    **{f"skip_{step}": False for step in STEPS},
}

#: Keys that are computed; setting them is refused.
COMPUTED = (
    "name minion_id fqdn group project_dir project_root salt_root pillar_root data_root archives_root git_root "
    "project_git_root pillar_git_root git_deploy_hook current_archive_dir rollback restored_from deploy_summary "
    "deploy_ret deploy_marker projects_dir remote_projects_dir remote_project_dir remote_pillar_dir wired_salt_root "
    "wired_pillar_root run_dir unprivileged deployment_id chrono installer_path fetch_root"
).split()

#: What each value must be, by key; those of a call's own are free.
TYPES = {
    "api_version": str,
    "installer": str,
    "default_env": str,
    "deploy_branch": str,
    "enlarge": str,
    #: A mapping says it by environment.
    "auto_rollback": (bool, dict),
    "keep_archives": int,
    "keep_failed": int,
    "archive_excludes": list,
    "permissions": dict,
    "fetch": dict,
    "groups": list,
    "pushers": dict,
    "notify": dict,
    "data": dict,
    "secrets": dict,
    "defaults": dict,
    "env_defaults": dict,
    "os_defaults": dict,
    "sls_default_pillar": dict,
    "user": str,
    "this_host": str,
    "this_localhost": str,
    "this_port": int,
    "urls": list,
    "push_pillar_url": str,
    "push_salt_url": str,
    "no_user": bool,
    "no_default_includes": bool,
    "raw_console_return": bool,
    "remote_less": bool,
}


def check(mapping, where, allowed=SETTABLE):
    """Refuse unknown keys, computed keys and values of the wrong type in one layer."""
    for key, value in mapping.items():
        if key not in allowed:
            raise ConfigurationError(f"{where}: {_reason(key)}", _suggestion(key, allowed))
        wanted = TYPES.get(key)
        wrong_bool = wanted is int and isinstance(value, bool)
        if wanted and value is not None and (wrong_bool or not isinstance(value, wanted)):
            shown = "" if key == "secrets" else f" ({value!r})"
            raise ConfigurationError(f"{where}: {key} must be {kinds(key)}, it is {type(value).__name__}{shown}")
        if wanted is int and value is not None and value < 0:
            raise ConfigurationError(f"{where}: {key} must not be negative, it is {value}")


def kinds(key):
    """The types of a key's value, in words: ``bool or dict``; empty where any will do."""
    wanted = TYPES.get(key, ())
    return " or ".join(kind.__name__ for kind in (wanted if isinstance(wanted, tuple) else (wanted,)))


def check_call(call, control):
    """Refuse arguments that no function takes: a mistake of the caller's, found before anything is begun.

    :param control: the arguments that are about the command, not about the configuration
    """
    allowed = {**SETTABLE, **CALL_ONLY}
    for key in call:
        if key not in allowed and key not in COMPUTED:
            raise UsageError(f"unknown argument {key!r}", steps.near(key, [*allowed, *control]).strip())
    try:
        check(call, "call", allowed)
    except ConfigurationError as error:
        raise UsageError(str(error), error.hint) from error


def _reason(key):
    if key in COMPUTED:
        return f"{key!r} is computed and cannot be set"
    if key in CALL_ONLY:
        return f"{key!r} is an argument of a call and cannot be set here"
    return f"unknown key {key!r}"


def _suggestion(key, allowed):
    if key in COMPUTED or key in CALL_ONLY:
        return ""
    near = difflib.get_close_matches(str(key), list(allowed), n=1, cutoff=0.6)
    own = "Keys of the project's own belong below data."
    return f"Did you mean {near[0]!r}? {own}" if near else own


def owner(paths, values):
    """User and groups of the project: its own, or whoever we are where no user is wanted."""
    if paths.host.unprivileged or values.get("no_user"):
        user, group = pwd.getpwuid(os.geteuid()).pw_name, grp.getgrgid(os.getegid()).gr_name
    else:
        user, group = names.user_of(paths.name), names.group_of(paths.name)
    return values.get("user") or user, values.get("groups") or [group]


def computed(paths, facts, values, deployment, reached=None):
    """The computed part of the configuration."""
    user, groups = owner(paths, values)
    found_host, found_port = reached or (facts.get("fqdn") or "localhost", 22)
    host, port = values["this_host"] or found_host, values["this_port"] or found_port
    base = f"ssh://{user}@{host}:{port}"
    current = paths.archive_dir(deployment) if deployment else None
    remote = paths.host.remote_projects_dir
    remote_host = values["remote_host"] or facts.get("fqdn")
    remote_dir = os.path.join(remote, str(remote_host), paths.name)
    return {
        "name": paths.name,
        "minion_id": facts.get("minion_id"),
        "fqdn": facts.get("fqdn"),
        "user": user,
        "groups": groups,
        "group": groups[0],
        "this_host": host,
        "this_port": port,
        "remote_host": remote_host,
        "remote_projects_dir": remote,
        "remote_project_dir": os.path.join(remote_dir, "project"),
        "remote_pillar_dir": os.path.join(remote_dir, "pillar"),
        "push_salt_url": values["push_salt_url"] or base + paths.project_git,
        "push_pillar_url": values["push_pillar_url"] or base + paths.pillar_git,
        "project_dir": paths.project_dir,
        "project_root": paths.project_root,
        "salt_root": paths.salt_dir(values["default_env"]),
        "pillar_root": paths.pillar_root,
        "data_root": paths.data_root,
        "archives_root": paths.archives_root,
        "git_root": paths.git_root,
        "project_git_root": paths.project_git,
        "pillar_git_root": paths.pillar_git,
        "git_deploy_hook": os.path.join(paths.project_git, "hooks", "proc-receive"),
        "deploy_marker": os.path.join(paths.project_root, ".tmp_deploy"),
        "current_archive_dir": current,
        "deployment_id": deployment,
        "chrono": deployment,
        "rollback": False,
        "restored_from": None,
        "deploy_summary": None,
        "deploy_ret": {},
        "projects_dir": paths.host.projects_dir,
        "wired_salt_root": paths.host.salt_root,
        "wired_pillar_root": paths.host.pillar_root,
        "fetch_root": (values["fetch"] or {}).get("cache") or os.path.join(paths.project_dir, "cache"),
        "run_dir": paths.host.run_dir,
        "unprivileged": paths.host.unprivileged,
        "installer_path": f"makina-states/projects/{values['api_version']}/{values['installer']}",
    }
