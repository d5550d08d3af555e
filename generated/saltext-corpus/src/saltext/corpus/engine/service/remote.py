"""Projects of other hosts, and what a deploying box brings to this one."""

from .. import received
from ..remote import api, buffers
from .answers import result
from .base import Bound


class RemoteProjects(Bound):
    """Both ends of a deployment over ssh."""

    def receive(self, name, commits, packs):
        """Commits that came over ssh, with files of git packs."""
        received.receive(self.required(name), commits, packs)
        said = ", ".join(f"{repository} {sha[:12]}" for repository, sha in sorted(commits.items()))
        return result(name, True, f"received {said}")

    def remote(self, function, host, project, arguments, named, options):
        """A remote function: see ``remote.api``."""
        return api.run(self, function, host, project, arguments, named, options)

    def sync_git_directory(self, directory, origin, rev):
        """A git working copy to a branch, tag or commit."""
        sha = buffers.sync(str(directory), origin, rev)
        return result(str(directory), True, f"{directory} is at {sha[:12]}", sha=sha)
