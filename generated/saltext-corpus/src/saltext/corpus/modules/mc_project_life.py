"""
Projects: the life of a project on a host
=========================================

Linked, unlinked, renamed, destroyed; how it is reached. More functions of ``mc_project``, each
delegated to the API that the project is on.
"""

__virtualname__ = "mc_project"


def __virtual__():
    return __virtualname__


def _delegate(function, name, *args, **kwargs):
    return __salt__["mc_project.delegate"](function, name, *args, **kwargs)


def _each(function, names, kwargs):
    """One function on several projects, each by its own API; one result for all."""
    listed = names.split(",") if isinstance(names, str) else list(names)
    answers = {name: _delegate(function, name, **kwargs) for name in (str(item).strip() for item in listed)}
    if len(answers) == 1:
        return next(iter(answers.values()))
    return {
        "name": ",".join(answers),
        "result": bool(answers) and all(answer["result"] for answer in answers.values()),
        "comment": "\n".join(answer["comment"] for answer in answers.values()),
        "changes": {name: answer["changes"] for name, answer in answers.items() if answer["changes"]},
        "exit_code": max((answer.get("exit_code", 0) for answer in answers.values()), default=64),
    }


def link(names, **kwargs):
    """
    Put a project's wiring in place: the links in both roots, its custom modules, its line in the pillar's top file.

    names
        One name, or several (list, or text with commas)

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.link blog,shop
    """
    return _each("link", names, kwargs)


def unlink(names, **kwargs):
    """
    Take a project's wiring out of this host's Salt; its files stay. A deployment links it again.

    names
        One name, or several (list, or text with commas)

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.unlink blog,shop
    """
    return _each("unlink", names, kwargs)


def link_pillar(names, **kwargs):
    """
    Link a project's pillar into the pillar root, and list it in the top file.

    names
        One name, or several (list, or text with commas)

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.link_pillar blog,shop
    """
    return _each("link_pillar", names, kwargs)


def unlink_pillar(names, **kwargs):
    """
    Take a project's pillar out of the pillar root and its top file.

    names
        One name, or several (list, or text with commas)

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.unlink_pillar blog,shop
    """
    return _each("unlink_pillar", names, kwargs)


def link_salt(names, **kwargs):
    """
    Link a project's ``.salt`` and its custom modules into the salt root.

    names
        One name, or several (list, or text with commas)

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.link_salt blog,shop
    """
    return _each("link_salt", names, kwargs)


def unlink_salt(names, **kwargs):
    """
    Take a project's ``.salt`` and its custom modules out of the salt root.

    names
        One name, or several (list, or text with commas)

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.unlink_salt blog,shop
    """
    return _each("unlink_salt", names, kwargs)


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

        salt-call --local mc_project.destroy blog
    """
    return _delegate("destroy", name, archive=archive, force=force, **kwargs)


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

        salt-call --local mc_project.rename blog shop
    """
    return _delegate("rename", name, to, force=force, **kwargs)


def access(name, format="text", **kwargs):
    """
    How a project is reached: urls, ssh, remotes to push to, who may push, the keys of host and project.

    What is sent to sysadmins and to whoever asked for a project. Root's credentials are named, never shown.

    format
        ``text`` or ``json`` (data)

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.access blog
    """
    return _delegate("access", name, format=format, **kwargs)
