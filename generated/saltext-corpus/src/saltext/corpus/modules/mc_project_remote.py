"""
Projects of other hosts, over plain ssh
=======================================

More functions of ``mc_project``, each delegated to the newest API, or to ``api_version``. See ``mc_project_2`` for what
they need and for the options that say how the host is reached.
"""

__virtualname__ = "mc_project"


def __virtual__():
    return __virtualname__


def _delegate(function, *args, **kwargs):
    # By no project's name: its pillar is the other host's.
    return __salt__["mc_project.delegate"](function, None, *args, **kwargs)


def remote_deploy(host, project, ref=None, **kwargs):
    """
    Deploy a project on a host.

    ref, pillar_ref
        Branch, tag or commit of the host's repositories; default: what was brought there from the buffers
    force
        ``True``: the host's branch may leave commits behind
    only, only_steps, start_from, skip_<step>
        As for ``deploy``

    CLI Example:

    .. code-block:: bash

        salt-call --local --retcode-passthrough mc_project.remote_deploy root@web1 blog v1.2
    """
    return _delegate("remote_deploy", host, project, ref=ref, **kwargs)


def remote_run_task(host, project, task, **kwargs):
    """
    Run a task of the project on a host.

    CLI Example:

    .. code-block:: bash

        salt-call --local --retcode-passthrough mc_project.remote_run_task root@web1 blog reindex
    """
    return _delegate("remote_run_task", host, project, task, **kwargs)


def remote_task(host, project, task, **kwargs):
    """
    The same as ``remote_run_task``.

    CLI Example:

    .. code-block:: bash

        salt-call --local --retcode-passthrough mc_project.remote_task root@web1 blog reindex
    """
    return _delegate("remote_task", host, project, task, **kwargs)


def orchestrate(host, project, **kwargs):
    """
    The whole of a deployment: buffers, the project there, commits, deployment.

    origin, rev, pillar_origin, pillar_rev
        Repositories, and branch, tag or commit of them. Without ``pillar_origin`` the host's own pillar stays, unless
        there is a buffer for it
    init, init_remote, sync, deploy
        ``False`` leaves out the buffers, the project there, the bringing of commits, the deployment
    settings
        Keys of the configuration that the project is created with where it does not exist (``{default_env: prod}``)
    pre_init_hook, post_init_hook, pre_init_remote_hook, post_init_remote_hook, pre_sync_hook, post_sync_hook,
    pre_hook, post_hook
        Execution functions of this box, called with host, project and the options. One that returns ``False``, or a
        mapping with ``result: False``, ends it; one that does not exist is refused before anything is done
    force, only, only_steps, start_from, skip_<step>
        As for ``deploy``

    Returns what each part returned, by its name and in order, then result, comment and exit code.

    CLI Example:

    .. code-block:: bash

        salt-call --local --retcode-passthrough mc_project.orchestrate root@web1 blog origin=/srv/blog.git rev=v1.2
    """
    return _delegate("orchestrate", host, project, **kwargs)


def orchestrate_task(host, project, task, **kwargs):
    """
    ``orchestrate``, with a task of the live release instead of a deployment; by default nothing is brought there.

    CLI Example:

    .. code-block:: bash

        salt-call --local --retcode-passthrough mc_project.orchestrate_task root@web1 blog reindex
    """
    return _delegate("orchestrate_task", host, project, task, **kwargs)


def init_local_remote_project(host, project, origin=None, rev=None, **kwargs):
    """
    Make the buffer of a project: a clone of ``origin``, else a repository with a first commit. Idempotent.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.init_local_remote_project root@web1 blog /srv/git/blog.git rev=v1.2
    """
    return _delegate("init_local_remote_project", host, project, origin=origin, rev=rev, **kwargs)


def init_local_remote_pillar(host, project, origin=None, rev=None, **kwargs):
    """
    Make the buffer of a project's pillar: a clone of ``origin``, else a repository with a first commit. Idempotent.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.init_local_remote_pillar root@web1 blog /srv/git/blog-pillar.git
    """
    return _delegate("init_local_remote_pillar", host, project, origin=origin, rev=rev, **kwargs)


def init_remote_structure(host, project, settings=None, **kwargs):
    """
    Create the project on the host, unless it exists.

    settings
        Keys of the configuration that it is created with

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.init_remote_structure root@web1 blog settings='{default_env: prod}'
    """
    return _delegate("init_remote_structure", host, project, settings=settings, **kwargs)


def sync_git_directory(directory, origin=None, rev=None, **kwargs):
    """
    Bring a git working copy to a branch, tag or commit of its origin. Local edits, and commits that nothing else has,
    are refused.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.sync_git_directory /srv/remote_projects/web1/blog/project rev=v1.2
    """
    return _delegate("sync_git_directory", directory, origin=origin, rev=rev, **kwargs)


def sync_remote_project(host, project, origin=None, rev=None, **kwargs):
    """
    Bring the project's buffer to ``rev``, and its commit to the host. Nothing is deployed yet.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.sync_remote_project root@web1 blog rev=v1.2
    """
    return _delegate("sync_remote_project", host, project, origin=origin, rev=rev, **kwargs)


def sync_remote_pillar(host, project, origin=None, rev=None, **kwargs):
    """
    Bring the buffer of the project's pillar to ``rev``, and its commit to the host. Nothing is deployed yet.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.sync_remote_pillar root@web1 blog
    """
    return _delegate("sync_remote_pillar", host, project, origin=origin, rev=rev, **kwargs)


def sync_remote_working_copy(host, project, directory="project", **kwargs):
    """
    Bring the commit that a buffer is at to the host, as it is.

    directory
        ``project`` or ``pillar``, or the directory of that buffer

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.sync_remote_working_copy root@web1 blog pillar
    """
    return _delegate("sync_remote_working_copy", host, project, directory=directory, **kwargs)


def sync_remote_directory(host, project, directory="project", **kwargs):
    """
    The same as ``sync_remote_working_copy``.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.sync_remote_directory root@web1 blog
    """
    return _delegate("sync_remote_directory", host, project, directory=directory, **kwargs)


def remote_project_hook(hook, host, project, opts=None, **kwargs):
    """
    Call a hook as ``orchestrate`` does: an execution function of this box, with host, project and options.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.remote_project_hook site.before_deployment root@web1 blog
    """
    return _delegate("remote_project_hook", hook, host, project, opts=opts, **kwargs)


def receive(name, commits, project_pack=None, pillar_pack=None, **kwargs):
    """
    Store commits that a deploying box brings; ``deploy`` takes them. Called over ssh, by the functions above.

    commits
        ``{project: sha, pillar: sha}``, or one of them
    project_pack, pillar_pack
        Files with git packs of what the repositories lack of them

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.receive blog '{project: 0123456789012345678901234567890123456789}' /tmp/pack
    """
    return __salt__["mc_project.delegate"](
        "receive", name, commits, project_pack=project_pack, pillar_pack=pillar_pack, **kwargs
    )
