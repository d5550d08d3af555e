"""The default SLS of a project: includes of the installer's, so that fixes reach existing projects."""

import os

from . import files, steps
from .errors import ConfigurationError

MARK = "# Completed by corpus: the installer's part. Commit a file of this name to replace it."


def complete(paths, cfg, available):
    """Write the SLS that the project lacks, drop stale ones of ours; returns the changed names."""
    directory = paths.salt_dir(cfg["default_env"])
    wanted = _wanted(directory, cfg, available)
    if not os.path.isdir(directory):
        os.makedirs(directory)
        files.give_like(directory, paths.project_root)
    changed = []
    for name in steps.sls_names(directory):
        path = os.path.join(directory, f"{name}.sls")
        if is_default(path) and name not in wanted:
            files.remove(path)
            changed.append(name)
    for name, sls in wanted.items():
        path = os.path.join(directory, f"{name}.sls")
        if os.path.lexists(path) and not is_default(path):
            continue
        if files.write_if_differs(path, f"{MARK}\ninclude:\n  - {sls}\n", 0o644):
            files.give_like(path, directory)
            changed.append(name)
    _exclude(paths, directory, wanted)
    return changed


def check_installer(cfg, available):
    """Refuse an installer that neither the file roots nor the pack have."""
    prefix = _prefix(cfg)
    if cfg["installer"] != "generic" and not any(sls.startswith(f"{prefix}.") for sls in available):
        known = sorted(
            {sls.split(".")[3] for sls in available if sls.startswith(f"makina-states.projects.{cfg['api_version']}.")}
        )
        raise ConfigurationError(
            f"the installer {cfg['installer']!r} is unknown on this host",
            f"Known installers: {', '.join(known) or 'none; are the emitted trees in file_roots?'}",
        )


def _prefix(cfg, installer=None):
    return f"makina-states.projects.{cfg['api_version']}.{installer or cfg['installer']}"


def _wanted(directory, cfg, available):
    """``{name: SLS to include}``: procedures always, steps where the project brings none."""
    wanted = {}
    for name in (*steps.PROCEDURES, "stop"):
        for installer in (cfg["installer"], "generic"):
            if f"{_prefix(cfg, installer)}.{name}" in available:
                wanted[name] = f"{_prefix(cfg, installer)}.{name}"
                break
    own = [name for name in steps.sls_names(directory) if steps.is_step(name)]
    if all(is_default(os.path.join(directory, f"{name}.sls")) for name in own):
        wanted.update({name: f"{_prefix(cfg)}.{name}" for name in installer_steps(cfg, available)})
    return wanted


def installer_steps(cfg, available):
    """The numbered steps of the installer with what undoes them, and its health check."""
    prefix = f"{_prefix(cfg)}."
    names = sorted(sls[len(prefix) :] for sls in available if sls.startswith(prefix))
    wanted = [name for name in names if name[:1].isdigit() or name == "healthcheck" or name.startswith(steps.UNDO)]
    return [name for name in wanted if "." not in name]


def is_default(path):
    """Whether an SLS was completed by us: nobody's work is in it."""
    return not os.path.islink(path) and (files.read_text(path) or "").startswith(MARK)


def _exclude(paths, directory, wanted):
    """Completed files are untracked on purpose: ``.git/info/exclude`` says so."""
    path = os.path.join(paths.project_root, ".git", "info", "exclude")
    known = (files.read_text(path) or "").splitlines()
    relative = os.path.relpath(directory, paths.project_root)
    missing = [line for line in (f"/{relative}/{name}.sls" for name in wanted) if line not in known]
    if missing:
        info = os.path.dirname(path)
        os.makedirs(info, exist_ok=True)
        files.write_atomic(path, "\n".join([*known, *missing]) + "\n", 0o644)
        for made in (info, path):
            files.give_like(made, paths.project_root)
