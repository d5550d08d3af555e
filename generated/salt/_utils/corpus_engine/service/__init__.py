"""The functions of ``mc_project_2``, without Salt: plain arguments in, plain results out."""

from .backups import Backups
from .deployments import Deployments
from .life import Life
from .looking import Looking
from .remote import RemoteProjects


class Service(Deployments, Life, Looking, Backups, RemoteProjects):
    """All functions on projects of one host."""
