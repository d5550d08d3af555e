"""
git checkouts: what project SLS of makina-states call ``mc_git``
=================================================================

Salt's ``git.latest`` with the arguments that makina-states took (docs/adoption.md).
"""

__virtualname__ = "mc_git"

#: Arguments of old -> of Salt.
RENAMED = {"runas": "user", "force": "force_clone", "remote_name": "remote"}
#: What ``git.latest`` does anyway, or the state system before it.
DROPPED = ("always_fetch", "firstrun", "onlyif", "unless")


def __virtual__():
    return __virtualname__


def latest(name, target=None, rev="HEAD", **kwargs):
    """
    The repository ``name`` is checked out at ``target``; local commits are kept, only fast-forwards are made.

    rev
        Branch, tag or commit; default: the remote's HEAD
    user, submodules, force_checkout, force_reset, identity, ...
        As in ``git.latest``

    CLI Example:

    .. code-block:: bash

        salt-call --local state.single mc_git.latest https://git.example.org/x.git target=/srv/x
    """
    arguments = {
        RENAMED.get(key, key): value
        for key, value in kwargs.items()
        if key not in DROPPED and not key.startswith("__") and value is not None
    }
    return __states__["git.latest"](name=name, target=target, rev=rev or "HEAD", **arguments)
