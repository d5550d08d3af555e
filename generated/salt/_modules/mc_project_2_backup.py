"""
Projects of API version 2: backups and periodic tasks
=====================================================

More functions of ``mc_project_2``, for the states of ``mc_project``.
"""

__virtualname__ = "mc_project_2"


def __virtual__():
    return __virtualname__


def _serve(function, name, *arguments):
    """Through the module that is bound to the engine, whose exit code it tells."""
    return __salt__["mc_project_2.serve"](function, name, *arguments)


def periodic(name, identifier, task, cfg=None, test=False):
    """
    Have something run periodically for a project. For the states ``mc_project.periodic`` and ``periodic_task``.

    identifier
        Its name within the project
    task
        A mapping: ``command`` (text for the shell), or ``task`` (a task of the project); ``user``, ``cwd``,
        ``schedule`` (``timer`` or ``cron``), ``enabled``, ``random_delay`` (seconds), ``minute``, ``hour``,
        ``daymonth``, ``month``, ``dayweek`` (as cron has them)

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.periodic blog reindex '{command: bin/reindex, hour: 3, minute: 20}'
    """
    return _serve("periodic", name, identifier, task, cfg or {}, test)


def write_dump(name, command, path, user=None, cwd=None, keep=None, required=True):
    """
    Write what ``command`` says to its standard output into the file ``path``, whole or not at all.
    For the state ``mc_project.dumped``.

    keep
        How many dumps of deployments the directory of ``path`` may have
    required
        False: a dump that cannot be made is no failure

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.write_dump blog 'pg_dump blog' /root/blog.dump user=postgres
    """
    return _serve("write_dump", name, command, path, {"user": user, "cwd": cwd, "keep": keep}, required)


def load_dump(name, command, path, user=None, cwd=None, dump=None, before=None, test=False):
    """
    Have ``command`` read a dump from its standard input. For the state ``mc_project.loaded``.

    path
        The dump; or a directory of dumps of deployments, of which the newest one is taken
    dump, before
        Of a directory: the deployment whose dump is taken; or which one all taken are older than

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.load_dump blog 'pg_restore --dbname=blog' /root/blog.dump user=postgres
    """
    options = {"user": user, "cwd": cwd, "dump": dump, "before": before, "test": test}
    return _serve("load_dump", name, command, path, options)
