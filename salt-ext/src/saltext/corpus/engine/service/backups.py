"""Dumps and periodic tasks: what states do within a deployment or a task, whose lock is held."""

import os
import shlex

from .. import dumps, periodic
from ..errors import StepError
from .answers import result
from .base import Bound


class Backups(Bound):
    """Functions that states call."""

    def periodic(self, name, identifier, task, cfg, test):
        """The project has this periodic task."""
        paths = self.host.project(name)
        asked = {**task, "deployment": cfg.get("deployment_id")}
        if "task" in asked:
            asked["command"] = self._command_of(name, asked.pop("task"))
        changed = periodic.declare(paths, identifier, asked, test)
        said = "in place" if not changed else f"{', '.join(changed)} would change" if test else ", ".join(changed)
        return result(name, True, said, changes={"periodic": changed} if changed else {})

    def _command_of(self, name, task):
        known = self.runtime.hook_settings()
        salt_call = [*known["salt_call"], "--local", "-c", known["config_dir"], "--retcode-passthrough"]
        return shlex.join([*salt_call, "mc_project.run_task", name, str(task)])

    def write_dump(self, name, command, path, options, required):
        """What a command says, as a file."""
        try:
            size = dumps.write(command, path, **options)
        except StepError as error:
            if required:
                raise
            return result(name, True, f"what is there cannot be dumped: {error}")
        return result(name, True, f"{path} has {size} bytes")

    def load_dump(self, name, command, path, options):
        """What a command reads from a file; a file that is not there is of a time before there were dumps."""
        asked = dict(options)
        dump, before, test = (asked.pop(key) for key in ("dump", "before", "test"))
        found = dumps.chosen(path, dump, before) if os.path.isdir(path) or dump or before else path
        if not os.path.isfile(found):
            return result(name, True, f"there is no {found}: nothing to load")
        if not test:
            dumps.load(command, found, **asked)
        return result(name, True, f"{found} {'would be' if test else 'is'} loaded", changes={"loaded": found})
