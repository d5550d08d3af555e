"""
A state that other states hang on: what project SLS of makina-states call ``mc_proxy``
=======================================================================================

It does nothing itself and passes changes on: who watches it sees the changes of what it watches.
New SLS have ``test.nop`` and requisites on whole SLS (docs/adoption.md).
"""

__virtualname__ = "mc_proxy"


def __virtual__():
    return __virtualname__


def hook(name, changes=None, **kwargs):
    """
    Nothing, successfully.

    changes
        What to say was changed

    CLI Example:

    .. code-block:: bash

        salt-call --local state.single mc_proxy.hook before-restart
    """
    return {"name": name, "result": True, "comment": f"hook {name}", "changes": dict(changes or {})}


def mod_watch(name, **kwargs):
    """
    What ``hook`` watches has changed: say so to those who watch the hook.

    CLI Example:

    .. code-block:: bash

        salt-call --local state.single mc_proxy.hook before-restart
    """
    return hook(name, {"hook": "what it watches has changed"})
