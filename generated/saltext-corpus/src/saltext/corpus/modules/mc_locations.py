"""
Directories: what project SLS of makina-states call ``mc_locations``
=====================================================================

For ``.salt`` directories written for makina-states (docs/adoption.md).
"""

__virtualname__ = "mc_locations"


def __virtual__():
    return __virtualname__


def settings():
    """
    The directories of this host by their names; ``resetperms`` is a command.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_locations.settings
    """
    own = __salt__["mc_utils.get"]("makina-states.localsettings.locations", {})
    return {**__salt__["mc_project_2.ancestor"]("locations"), **own}
