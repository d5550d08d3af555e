"""
Users and groups: what project SLS of makina-states call ``mc_usergroup``
==========================================================================

For ``.salt`` directories written for makina-states (docs/adoption.md).
"""

__virtualname__ = "mc_usergroup"


def __virtual__():
    return __virtualname__


def settings():
    """
    The group that may write what Salt controls (``group``, ``groupId``): pillar
    ``makina-states.localsettings.filesystem.group``, default root.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_usergroup.settings
    """
    return __salt__["mc_project_2.ancestor"]("usergroup", dict(__pillar__))
