"""
Projects of API version 2: look at them, run parts, archives, the life of a project
===================================================================================

More functions of ``mc_project_2``; results and exit codes are those of that module.
"""

__virtualname__ = "mc_project_2"


def __virtual__():
    return __virtualname__


def _serve(function, name, *arguments):
    """Through the module that is bound to the engine, whose exit code it tells."""
    return __salt__["mc_project_2.serve"](function, name, *arguments)


def _arguments(kwargs):
    """The caller's arguments without Salt's own."""
    return {key: value for key, value in kwargs.items() if not key.startswith("__")}


def run_task(name, task, **kwargs):
    """
    Run a task of the live release (``.salt/task_<task>.sls``), under the lock, recorded.

    Nothing is archived or rolled back: a failure ends with exit code 2 and leaves what was done.

    task
        Its name, with or without ``task_`` and ``.sls``

    CLI Example:

    .. code-block:: bash

        salt-call --local --retcode-passthrough mc_project_2.run_task blog reindex
    """
    return _serve("run_task", name, task, _arguments(kwargs))


def get_configuration_origins(name, **kwargs):
    """
    Where each value of the configuration came from: built-in, installer, PILLAR.sample, os, env, pillar, call.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.get_configuration_origins blog
    """
    return _serve("origins", name, _arguments(kwargs))


def show_sls(name, sls=None, **kwargs):
    """
    What the SLS of a project would do, rendered with its real configuration; nothing is applied. An SLS that
    does not render has ``errors``, and the exit code is 1.

    sls
        The name of one SLS of ``.salt``; default: all of them

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.show_sls blog 100_settings
    """
    shown = _serve("show_sls", name, sls, _arguments(kwargs))
    if any(isinstance(high, dict) and isinstance(high.get("errors"), list) for high in shown.values()):
        __context__["retcode"] = 1
    return shown


def compare(name, tree, **kwargs):
    """
    What a built tree would change of a project: its configuration, the high data of its SLS and the files beside
    them, as they are and as they would be. The tree is rendered here with the real pillar; nothing is changed.

    tree
        What ``corpus diff NAME --on TGT`` sends: the project's part of the tree, packed; or the path of a file with it

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.compare blog tree=H4sIAAAA...
    """
    return _serve("compare", name, tree, _arguments(kwargs))


def compare_host(tree):
    """
    What a built tree would change of this host's own states: which SLS its top file gives it, and their high data, as
    they are and as they would be. The tree is rendered here with the real pillar, whose texts are masked; nothing is
    changed.

    tree
        What ``corpus diff --salt --on TGT`` sends; or the path of a file with it

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.compare_host tree=H4sIAAAA...
    """
    return _serve("compare_host", None, tree)


def releases(name):
    """
    The good releases, newest first: which is live, which can be restored.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.releases blog
    """
    return _serve("releases", name)


def archives(name):
    """
    The archives, newest first: which release each holds and its size, and where the content of failed
    deployments is (``failed``).

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.archives blog
    """
    return _serve("archives", name)


def status(name):
    """
    How a project stands: live release, last deployment and its exit code, who holds the lock, in which
    phase and since when; which files of its trees were edited by hand. Neither pillar nor configuration is read.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.status blog
    """
    return _serve("status", name)


def attach(name, deployment=None):
    """
    Follow the log of the running deployment until its end; the exit code is that of its outcome.

    deployment
        The id of another one, also of one that has ended; default: the one that runs

    CLI Example:

    .. code-block:: bash

        salt-call --local --retcode-passthrough mc_project_2.attach blog
    """
    return _serve("attach", name, deployment)


def cancel(name, **kwargs):
    """
    End the running deployment, task or rollback: it undoes what it did and ends as ``cancelled``.

    Waits for that end and shows the log; result ``False`` when it was too late.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.cancel blog
    """
    return _serve("cancel", name, _arguments(kwargs))


def lock(name, reason=None, **kwargs):
    """
    Refuse deployments and rollbacks of a project until ``unlock``; without a reason: show the lock.

    Tasks and runs with ``only`` stay possible. The lock that a running deployment holds is another one: see ``status``.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.lock blog reason='the database moves'
    """
    return _serve("lock", name, reason, _arguments(kwargs))


def unlock(name):
    """
    Take off what ``lock`` put on.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.unlock blog
    """
    return _serve("unlock", name)


def archive_verify(name, archive=None, **kwargs):
    """
    Whether an archive can be restored: it is copied to a scratch directory and compared with it
    (content, modes, owners, times, links), then the copy is removed. Nothing of the project changes.

    archive
        The id of a deployment that has one; default: the newest

    CLI Example:

    .. code-block:: bash

        salt-call --local --retcode-passthrough mc_project_2.archive_verify blog
    """
    return _serve("archive_verify", name, archive, _arguments(kwargs))


def list_projects():
    """
    The projects of this host and where they are.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.list_projects
    """
    return _serve("list_projects", None)


def report(format="text"):
    """
    How to reach every project of this host, as text or as data.

    format
        ``text`` or ``json`` (data)

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.report --out=newline_values_only
    """
    return _serve("report", None, format)


def fetch(name, **kwargs):
    """
    Bring what install needs from outside to the cache of this host, as the key ``fetch`` declares it, resolved anew.

    A deployment does the same first, and takes what the cache has. ``fetched`` says what: name, version, sha256, bytes.

    ref
        Branch, tag or commit of project.git; default: the deploy branch

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.fetch blog ref=v1.2
    """
    return _serve("fetch", name, _arguments(kwargs))


def rotate_archives(name, **kwargs):
    """
    Remove archives beyond ``keep_archives`` good releases and ``keep_failed`` failed ones.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.rotate_archives blog
    """
    return _serve("rotate_archives", name, _arguments(kwargs))


def notify(name, **kwargs):
    """
    Run the project's notify.sls for the last deployment.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.notify blog
    """
    return _serve("notify", name, _arguments(kwargs))
