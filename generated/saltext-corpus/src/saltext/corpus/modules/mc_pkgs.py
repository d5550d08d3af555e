"""
Packages: what project SLS of makina-states call ``mc_pkgs``
=============================================================

For ``.salt`` directories written for makina-states (docs/adoption.md). No package source is configured by it.
"""

__virtualname__ = "mc_pkgs"


def __virtual__():
    return __virtualname__


def settings():
    """
    ``installmode``, the function of ``pkg`` that installs (``installed``; pillar may say ``latest``), and the
    distribution as ``dist``.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_pkgs.settings
    """
    known = {"installmode": "installed", "dist": __grains__.get("oscodename")}
    return __salt__["mc_utils.defaults"]("makina-states.localsettings.pkgs", known)
