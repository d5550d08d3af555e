"""
States of projects: deployments, the default procedures, health checks
======================================================================

``archived``, ``restored``, ``permissions`` and ``notified`` are what the default SLS of an
installer are made of; they run inside a deployment. ``dumped`` and ``loaded`` are what backups
are made of, ``periodic`` and ``periodic_task`` what runs at its time. ``http_check``, ``tcp_check``,
``command_check`` and ``unit_check`` gate a release. ``deployed`` is for highstates.

.. code-block:: yaml

    blog:
      mc_project.deployed:
        - ref: main
"""

__virtualname__ = "mc_project"


def __virtual__():
    return __virtualname__


def _ret(name, result=True, comment="", changes=None):
    return {"name": name, "result": result, "comment": comment, "changes": changes or {}}


def _from(name, answer):
    """A state's return out of a function's answer."""
    if isinstance(answer, str):
        return _ret(name, False, answer)
    return _ret(name, answer["result"], answer["comment"], answer.get("changes"))


def deployed(name, ref=None, **kwargs):
    """
    The project ``name`` is initialised, and ``ref`` (branch, tag or commit; default: the deploy branch) is live.

    CLI Example:

    .. code-block:: bash

        salt-call --local state.single mc_project.deployed blog
    """
    pending = __salt__["mc_project.pending"](name, ref=ref)
    if not pending["pending"]:
        return _ret(name, True, pending["comment"])
    if __opts__["test"]:
        return _ret(name, None, pending["comment"], {"deploy": pending["sha"]})
    if not pending["initialised"]:
        answer = __salt__["mc_project.init_project"](name, **_public(kwargs))
        if not answer["result"]:
            return _from(name, answer)
    return _from(name, __salt__["mc_project.deploy"](name, ref=ref, trigger="state", **_public(kwargs)))


def run_task(name, task=None, **kwargs):
    """
    The task ``task`` of the project ``name`` has run; it runs each time the state does.

    CLI Example:

    .. code-block:: bash

        salt-call --local state.single mc_project.run_task blog task=reindex
    """
    if not task:
        return _ret(name, False, "task: which one of the project's tasks is not said")
    if __opts__["test"]:
        return _ret(name, None, f"task {task} would run")
    answer = __salt__["mc_project.run_task"](name, task, **_public(kwargs))
    ret = _from(name, answer)
    if ret["result"]:
        ret["changes"] = {**ret["changes"], "task": task}
    return ret


def archived(name):
    """
    The running deployment has archived the project ``name`` completely.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.archive blog
    """
    return _from(name, __salt__["mc_project.check_archive"](name, __opts__.get("ms_project")))


def restored(name):
    """
    The live tree of the project ``name`` holds everything that its archive holds.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.rollback blog
    """
    return _from(name, __salt__["mc_project.check_restored"](name, __opts__.get("ms_project")))


def permissions(name):
    """
    Owners and modes of the project's trees are as they should be; only what differs is touched.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.fixperms blog
    """
    return _tried(name, __salt__["mc_project.permissions"](name, __opts__.get("ms_project"), test=__opts__["test"]))


def notified(name):
    """
    How the last deployment of the project ``name`` ended was said.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.notify blog
    """
    cfg = __opts__.get("ms_project") or {}
    return _ret(name, True, cfg.get("deploy_summary") or "nothing was deployed yet")


def dumped(name, path=None, user=None, cwd=None, keep=None, required=True):
    """
    What the command ``name`` says to its standard output is in the file ``path`` (mode 0600), whole.
    A dump is no change of the host.

    user
        As whom the command runs; default: whoever runs Salt
    cwd
        Where it runs; default: /
    keep
        How many dumps the directory of ``path`` may have; those of the oldest deployments go
    required
        False: a dump that cannot be made is no failure; then there is none

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.write_dump blog 'pg_dump blog' /root/blog.dump user=postgres
    """
    if not path:
        return _ret(name, False, "path: where to is not said")
    if __opts__["test"]:
        return _ret(name, True, f"{path} would be written")
    options = {"user": user, "cwd": cwd, "keep": keep, "required": required}
    return _from(name, __salt__["mc_project.write_dump"](_project(), name, path, **options))


def loaded(name, path=None, user=None, cwd=None, dump=None, before=None):
    """
    The command ``name`` has read the dump ``path`` from its standard input.
    Where there is no such file there is nothing to do.

    path
        A file; or a directory of dumps of deployments, of which the newest one is taken
    user, cwd
        As of ``dumped``
    dump, before
        Of a directory: the deployment whose dump is taken; or which one all taken are older than

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.load_dump blog 'pg_restore --dbname=blog' /root/blog.dump user=postgres
    """
    if not path:
        return _ret(name, False, "path: which dump is not said")
    options = {"user": user, "cwd": cwd, "dump": dump, "before": before, "test": __opts__["test"]}
    return _tried(name, __salt__["mc_project.load_dump"](_project(), name, path, **options))


def periodic(
    name,
    identifier=None,
    user=None,
    cwd=None,
    minute="*",
    hour="*",
    daymonth="*",
    month="*",
    dayweek="*",
    schedule=None,
    random_delay=0,
    enabled=True,
):
    """
    The command ``name`` runs at its times, until the project does not have this state any more.

    identifier
        Its name within the project: the timer is ``corpus-<project>.<identifier>``
    user, cwd
        As whom and where; default: root, /
    minute, hour, daymonth, month, dayweek
        As cron has them: ``5``, ``1,15``, ``1-5``, ``*/10``
    schedule
        ``timer`` or ``cron``; default: a timer where systemd runs, which makes up for what the host missed while it
        was off
    random_delay
        Seconds at most that a timer waits before
    enabled
        False: it is known, and does not run

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.periodic blog reindex '{command: bin/reindex, hour: 3, minute: 20}'
    """
    times = {"minute": minute, "hour": hour, "daymonth": daymonth, "month": month, "dayweek": dayweek}
    options = {"schedule": schedule, "random_delay": random_delay, "enabled": enabled, **times}
    return _periodic(name, identifier, {"command": name, "user": user, "cwd": cwd, **options})


def periodic_task(
    name,
    minute="*",
    hour="*",
    daymonth="*",
    month="*",
    dayweek="*",
    schedule=None,
    random_delay=0,
    enabled=True,
):
    """
    The task ``name`` of the project runs at its times, as ``mc_project.run_task`` runs it: under the lock, recorded.

    minute, hour, daymonth, month, dayweek, schedule, random_delay, enabled
        As of ``periodic``

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.periodic blog backup '{task: backup_database, hour: 3, minute: 20}'
    """
    times = {"minute": minute, "hour": hour, "daymonth": daymonth, "month": month, "dayweek": dayweek}
    options = {"schedule": schedule, "random_delay": random_delay, "enabled": enabled, **times}
    return _periodic(name, name, {"task": name, **options})


def _periodic(name, identifier, task):
    answer = __salt__["mc_project.periodic"](_project(), identifier, task, __opts__.get("ms_project"), __opts__["test"])
    return _tried(name, answer)


def _project():
    """The project whose SLS runs."""
    return (__opts__.get("ms_project") or {}).get("name")


def _tried(name, answer):
    """As ``_from``; what would change in a test run is no result yet."""
    ret = _from(name, answer)
    if __opts__["test"] and ret["result"] and ret["changes"]:
        ret["result"] = None
    return ret


def http_check(name, url=None, status=200, timeout=5, attempts=10, interval=1, contains=None):
    """
    A GET of ``url`` (default: ``name``) answers with ``status`` (a number or a list).

    timeout, interval
        Seconds, of one attempt and between two
    contains
        Text that the answer must hold

    CLI Example:

    .. code-block:: bash

        salt-call --local state.single mc_project.http_check http://127.0.0.1:8180/
    """
    arguments = {"url": url or name, "status": status, "timeout": timeout, "contains": contains}
    return _checked(name, "http", arguments, attempts, interval)


def tcp_check(name, host="127.0.0.1", port=None, timeout=5, attempts=10, interval=1):
    """
    ``host:port`` accepts a connection.

    CLI Example:

    .. code-block:: bash

        salt-call --local state.single mc_project.tcp_check app port=8180
    """
    return _checked(name, "tcp", {"host": host, "port": port, "timeout": timeout}, attempts, interval)


def command_check(name, command=None, cwd=None, timeout=60, attempts=1, interval=1):
    """
    ``command`` (a list of arguments, or text for the shell; default: ``name``) ends with exit code 0.

    CLI Example:

    .. code-block:: bash

        salt-call --local state.single mc_project.command_check 'test -e /srv/app'
    """
    return _checked(name, "command", {"arguments": command or name, "cwd": cwd, "timeout": timeout}, attempts, interval)


def unit_check(name, unit=None, timeout=5, attempts=10, interval=1):
    """
    The systemd unit ``unit`` (default: ``name``) is active. Fails at once where systemd does not run.

    timeout, interval
        Seconds, of one attempt and between two

    CLI Example:

    .. code-block:: bash

        salt-call --local state.single mc_project.unit_check cron.service
    """
    return _checked(name, "unit", {"name": unit or name, "timeout": timeout}, attempts, interval)


def _checked(name, kind, arguments, attempts, interval):
    if __opts__["test"]:
        return _ret(name, True, f"the {kind} check is left out in a test run")
    return _from(name, __salt__["mc_project.check"](kind, arguments, attempts=attempts, interval=interval))


def _public(kwargs):
    """A caller's arguments without the requisites and options of the state system."""
    return {key: kwargs[key] for key in ("installer", "default_env", "wait", "only", "only_steps") if key in kwargs}
