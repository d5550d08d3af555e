"""The deploy hook of a bare repository: a few lines that know where Salt and the engine are."""

import json
import os

from . import files, helper

TEMPLATE = '''#!{python}
"""Deploys what is pushed. Written by mc_project.init_project; changes are overwritten."""
import json
import sys

SETTINGS = json.loads({settings!r})
sys.path.insert(0, SETTINGS["engine_path"])
try:
    hook = __import__(SETTINGS["engine"] + ".hook", fromlist=["main"])
except ImportError as error:
    text = "corpus: the deployment engine is missing (%s); run: %s saltutil.sync_all\\n"
    sys.stderr.write(text % (error, SETTINGS["salt"]))
    sys.exit(1)
sys.exit(hook.main(SETTINGS))
'''


RESET_PERMS = '''#!{python}
"""Written by mc_project.init_project; changes are overwritten."""
import sys

sys.path.insert(0, {engine_path!r})
sys.exit(__import__({engine!r} + ".reset_perms", fromlist=["main"]).main())
'''


def install_reset_perms(context):
    """Write the command that ``fixperms.sls`` of makina-states call; what changed."""
    path = context.paths.host.reset_perms
    os.makedirs(os.path.dirname(path), mode=0o755, exist_ok=True)
    return [path] if files.write_if_differs(path, RESET_PERMS.format(**context.runtime.hook_settings()), 0o755) else []


def install(context, repository):
    """Write ``hooks/proc-receive`` (and root's helper where a project has a user); what changed."""
    paths, privileged = context.paths, context.git_user is not None
    directory = paths.project_git if repository == "project" else paths.pillar_git
    known = context.runtime.hook_settings()
    settings = {
        **known,
        "repository": repository,
        "project": paths.name,
        "host": {
            "projects_dir": paths.host.projects_dir,
            "salt_root": paths.host.salt_root,
            "pillar_root": paths.host.pillar_root,
            "run_dir": paths.host.run_dir,
            "destroyed_dir": paths.host.destroyed_dir,
            "reach_dir": paths.host.reach_dir,
            "unprivileged": paths.host.unprivileged,
        },
        "salt": " ".join([*known["salt_call"], "--local", "-c", known["config_dir"]]),
    }
    path = os.path.join(directory, "hooks", "proc-receive")
    os.makedirs(os.path.dirname(path), exist_ok=True)
    own = helper.hook_settings(settings) if privileged else settings
    text = TEMPLATE.format(python=own["python"], settings=json.dumps(own, sort_keys=True))
    changed = [path] if files.write_if_differs(path, text, 0o755) else []
    return changed + (helper.install(paths, context.git_user, settings) if privileged else [])
