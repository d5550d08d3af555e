"""
Projects: look at them, run parts, archives, the life of a project
==================================================================

More functions of ``mc_project``, each delegated to the API that the project is on.
"""

__virtualname__ = "mc_project"


def __virtual__():
    return __virtualname__


def _delegate(function, name, *args, **kwargs):
    return __salt__["mc_project.delegate"](function, name, *args, **kwargs)


def run_task(name, task, **kwargs):
    """
    Run a task of the live release (``.salt/task_<task>.sls``), under the lock, recorded.

    Nothing is archived or rolled back: a failure ends with exit code 2 and leaves what was done.

    task
        Its name, with or without ``task_`` and ``.sls``

    CLI Example:

    .. code-block:: bash

        salt-call --local --retcode-passthrough mc_project.run_task blog reindex
    """
    return _delegate("run_task", name, task, **kwargs)


def get_configuration_origins(name, **kwargs):
    """
    Where each value of the configuration came from: built-in, installer, PILLAR.sample, os, env, pillar, call.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.get_configuration_origins blog
    """
    return _delegate("get_configuration_origins", name, **kwargs)


def show_sls(name, sls=None, **kwargs):
    """
    What the SLS of a project would do, rendered with its real configuration; nothing is applied. An SLS that
    does not render has ``errors``, and the exit code is 1.

    sls
        The name of one SLS of ``.salt``; default: all of them

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.show_sls blog 100_settings
    """
    return _delegate("show_sls", name, sls, **kwargs)


def compare(name, tree, **kwargs):
    """
    What a built tree would change of a project: its configuration, the high data of its SLS and the files beside
    them, as they are and as they would be. The tree is rendered here with the real pillar; nothing is changed.

    tree
        What ``corpus diff NAME --on TGT`` sends: the project's part of the tree, packed; or the path of a file with it

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.compare blog tree=H4sIAAAA...
    """
    return _delegate("compare", name, tree, **kwargs)


def compare_host(tree):
    """
    What a built tree would change of this host's own states: which SLS its top file gives it, and their high data, as
    they are and as they would be. The tree is rendered here with the real pillar, whose texts are masked; nothing is
    changed.

    tree
        What ``corpus diff --salt --on TGT`` sends; or the path of a file with it

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.compare_host tree=H4sIAAAA...
    """
    return _delegate("compare_host", None, tree)


def releases(name, **kwargs):
    """
    The good releases, newest first: which is live, which can be restored.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.releases blog
    """
    return _delegate("releases", name, **kwargs)


def archives(name, **kwargs):
    """
    The archives, newest first: which release each holds and its size, and where the content of failed
    deployments is (``failed``).

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.archives blog
    """
    return _delegate("archives", name, **kwargs)


def status(name, **kwargs):
    """
    How a project stands: live release, last deployment and its exit code, who holds the lock, in which
    phase and since when. Reads files only.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.status blog
    """
    return _delegate("status", name, **kwargs)


def attach(name, deployment=None):
    """
    Follow the log of the running deployment until its end; the exit code is that of its outcome.

    deployment
        The id of another one, also of one that has ended; default: the one that runs

    CLI Example:

    .. code-block:: bash

        salt-call --local --retcode-passthrough mc_project.attach blog
    """
    return _delegate("attach", name, deployment)


def cancel(name, **kwargs):
    """
    End the running deployment, task or rollback: it undoes what it did and ends as ``cancelled``.

    Waits for that end and shows the log; result ``False`` when it was too late.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.cancel blog
    """
    return _delegate("cancel", name, **kwargs)


def lock(name, reason=None, **kwargs):
    """
    Refuse deployments and rollbacks of a project until ``unlock``; without a reason: show the lock.

    Tasks and runs with ``only`` stay possible. The lock that a running deployment holds is another one: see ``status``.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.lock blog reason='the database moves'
    """
    return _delegate("lock", name, reason, **kwargs)


def unlock(name):
    """
    Take off what ``lock`` put on.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.unlock blog
    """
    return _delegate("unlock", name)


def archive_verify(name, archive=None, **kwargs):
    """
    Whether an archive can be restored: it is copied to a scratch directory and compared with it
    (content, modes, owners, times, links), then the copy is removed. Nothing of the project changes.

    archive
        The id of a deployment that has one; default: the newest

    CLI Example:

    .. code-block:: bash

        salt-call --local --retcode-passthrough mc_project.archive_verify blog
    """
    return _delegate("archive_verify", name, archive, **kwargs)


def list_projects():
    """
    The projects of this host and where they are.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.list_projects
    """
    return _delegate("list_projects", None)


def report(format="text"):
    """
    How to reach every project of this host, as text or as data.

    format
        ``text`` or ``json`` (data)

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.report --out=newline_values_only
    """
    return _delegate("report", None, format=format)


def fetch(name, **kwargs):
    """
    Bring what install needs from outside to the cache of this host, as the key ``fetch`` declares it, resolved anew.

    A deployment does the same first, and takes what the cache has. ``fetched`` says what: name, version, sha256, bytes.

    ref
        Branch, tag or commit of project.git; default: the deploy branch

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.fetch blog ref=v1.2
    """
    return _delegate("fetch", name, **kwargs)


def rotate_archives(name, **kwargs):
    """
    Remove archives beyond ``keep_archives`` good releases and ``keep_failed`` failed ones.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.rotate_archives blog
    """
    return _delegate("rotate_archives", name, **kwargs)


def notify(name, **kwargs):
    """
    Run the project's notify.sls for the last deployment.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.notify blog
    """
    return _delegate("notify", name, **kwargs)
