"""
The web server's user: what project SLS of makina-states ask ``mc_apache`` for
===============================================================================

For ``.salt`` directories written for makina-states (docs/adoption.md). No web server is configured by it.
"""

__virtualname__ = "mc_apache"


def __virtual__():
    return __virtualname__


def settings():
    """
    ``httpd_user``, the user that the web server of this distribution runs as.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_apache.settings
    """
    user = "apache" if __grains__.get("os_family") == "RedHat" else "www-data"
    return __salt__["mc_utils.defaults"]("makina-states.services.http.apache", {"httpd_user": user})
