"""
Projects of API version 2: the life of a project on a host
==========================================================

Linked, unlinked, renamed, destroyed; how it is reached. More functions of ``mc_project_2``; results
and exit codes are those of that module.
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


def link(name, **kwargs):
    """
    Put a project's wiring in place: the links in both roots, its custom modules, its line in the pillar's top file.

    wait
        True: wait for a running deployment, instead of being refused (7)

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.link blog
    """
    return _serve("wire", name, "link", _arguments(kwargs))


def unlink(name, **kwargs):
    """
    Take a project's wiring out of this host's Salt; its files stay. A deployment links it again.

    wait
        True: wait for a running deployment, instead of being refused (7)

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.unlink blog
    """
    return _serve("wire", name, "unlink", _arguments(kwargs))


def link_pillar(name, **kwargs):
    """
    Link a project's pillar into the pillar root, and list it in the top file.

    wait
        True: wait for a running deployment, instead of being refused (7)

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.link_pillar blog
    """
    return _serve("wire", name, "link_pillar", _arguments(kwargs))


def unlink_pillar(name, **kwargs):
    """
    Take a project's pillar out of the pillar root and its top file.

    wait
        True: wait for a running deployment, instead of being refused (7)

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.unlink_pillar blog
    """
    return _serve("wire", name, "unlink_pillar", _arguments(kwargs))


def link_salt(name, **kwargs):
    """
    Link a project's ``.salt`` and its custom modules into the salt root.

    wait
        True: wait for a running deployment, instead of being refused (7)

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.link_salt blog
    """
    return _serve("wire", name, "link_salt", _arguments(kwargs))


def unlink_salt(name, **kwargs):
    """
    Take a project's ``.salt`` and its custom modules out of the salt root.

    wait
        True: wait for a running deployment, instead of being refused (7)

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.unlink_salt blog
    """
    return _serve("wire", name, "unlink_salt", _arguments(kwargs))


def destroy(name, archive=True, force=False, **kwargs):
    """
    End a project on this host: ``stop.sls``, then wiring, sudo rule, keys, and its user when that bears its name.

    Its directory is kept, whole, as ``<destroyed_dir>/<name>-<id>``; ``destroyed.json`` in it says how to restore it.
    Refused while a deployment runs. Interrupted, the same call goes on; ``init_project`` takes it back.

    archive
        False: keep nothing
    force
        True: also when it cannot be stopped

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.destroy blog
    """
    return _serve("destroy", name, {**_arguments(kwargs), "archive": archive, "force": force})


def rename(name, to, force=False, **kwargs):
    """
    Give a project another name: everything that bears the old one is made anew.

    Archives, releases, branches, data and the system user stay. What runs is stopped (``stop.sls``), and the paths
    have changed: deploy it afterwards. Refused while a deployment runs, or with local edits. Interrupted, the same
    call goes on.

    to
        The new name
    force
        True: also when it cannot be stopped

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.rename blog shop
    """
    return _serve("rename", name, to, {**_arguments(kwargs), "force": force})


def access(name, format="text", **kwargs):
    """
    How a project is reached: urls, ssh, remotes to push to, who may push, the keys of host and project.

    What is sent to sysadmins and to whoever asked for a project. Root's credentials are named, never shown.

    format
        ``text`` or ``json`` (data)

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.access blog
    """
    return _serve("access", name, format, _arguments(kwargs))
