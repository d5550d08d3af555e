"""git by its plumbing: exit codes decide, prose is only shown."""

import os
import pwd
import subprocess

from .errors import GitError

ZERO = "0" * 40


def clean_environment(home=None):
    """The environment without what git told a hook about its own repository."""
    kept = {key: value for key, value in os.environ.items() if not key.startswith("GIT_")}
    kept.update(GIT_TERMINAL_PROMPT="0", GIT_CONFIG_NOSYSTEM="1", GIT_OPTIONAL_LOCKS="0", LC_ALL="C.UTF-8")
    if home:
        kept["HOME"] = home
    return kept


class Git:
    """Runs git in one repository, as ``user`` when that is given (and we may)."""

    def __init__(self, directory, user=None):
        self.directory = directory
        self._identity, home = identity(user)
        self._environment = clean_environment(home)

    def run(self, *arguments, ok=(0,), data=None, stdin=None, stdout=subprocess.PIPE):
        """Run ``git <arguments>``; the completed process, or ``GitError`` for other exit codes.

        :param data: bytes for its stdin; or ``stdin``, a file; ``stdout``: a file for what it writes
        """
        command = ["git", "-c", f"safe.directory={self.directory}", "-C", self.directory, *arguments]
        source = {"input": data} if stdin is None else {"stdin": stdin}
        done = subprocess.run(
            command,
            **source,
            stdout=stdout,
            stderr=subprocess.PIPE,
            env=self._environment,
            cwd="/",
            check=False,
            **self._identity,
        )
        if done.returncode not in ok:
            said = done.stderr.decode("utf-8", "replace").strip().splitlines()
            raise GitError(
                f"git {arguments[0]} in {self.directory} ended with {done.returncode}: {said[-1] if said else ''}"
            )
        return done

    def out(self, *arguments):
        """The output of ``git <arguments>``, stripped."""
        return self.run(*arguments).stdout.decode("utf-8", "surrogateescape").strip()

    def sha(self, revision):
        """The commit that ``revision`` names, or None."""
        done = self.run(
            "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}", ok=(0, 1, 128)
        )
        return done.stdout.decode().strip() or None

    def ref(self, name):
        """The object that a full ref holds, or None."""
        done = self.run("rev-parse", "--verify", "--quiet", "--end-of-options", name, ok=(0, 1, 128))
        return done.stdout.decode().strip() or None

    def update_ref(self, name, new, old):
        """Compare and swap; False when the ref no longer is ``old`` (None: absent)."""
        return self.run("update-ref", "--no-deref", name, new, old or ZERO, ok=(0, 1, 128)).returncode == 0

    def delete_ref(self, name):
        self.run("update-ref", "-d", name)

    def is_ancestor(self, older, newer):
        return self.run("merge-base", "--is-ancestor", older, newer, ok=(0, 1)).returncode == 0

    def entry(self, commit, path):
        """``(mode, type)`` of a path in a commit, or None."""
        line = self.run("ls-tree", "-z", commit, "--", path).stdout.decode("utf-8", "surrogateescape")
        return tuple(line.split(" ", 2)[:2]) if line else None

    def listing(self, commit, directory):
        """The names at the top of a directory of a commit."""
        names = self.run("ls-tree", "-z", "--name-only", commit, "--", f"{directory}/").stdout
        return [os.path.basename(name) for name in names.decode("utf-8", "surrogateescape").split("\0") if name]

    def show(self, commit, path):
        """The text of a regular file in a commit; None when there is none."""
        entry = self.entry(commit, path)
        if entry is None or entry[1] != "blob" or entry[0] == "120000":
            return None
        return self.run("cat-file", "blob", f"{commit}:{path}").stdout.decode("utf-8", "replace")

    def modified(self):
        """The tracked files whose content differs from HEAD."""
        if self.sha("HEAD") is None:
            return []
        names = self.run("diff", "--name-only", "-z", "HEAD", "--").stdout.decode("utf-8", "surrogateescape")
        return sorted(name for name in names.split("\0") if name)

    def config(self, key, value=None):
        """Read a configuration value, or set it when it differs."""
        done = self.run("config", "--local", "--get", key, ok=(0, 1))
        known = done.stdout.decode("utf-8", "surrogateescape").rstrip("\n") if done.returncode == 0 else None
        if value is not None and value != known:
            self.run("config", "--local", key, value)
            return value
        return known


def identity(user):
    """Popen arguments that change to ``user``, and that user's home."""
    if not user or os.geteuid() != 0:
        return {}, None
    try:
        found = pwd.getpwnam(user)
    except KeyError:
        raise GitError(f"the user {user} does not exist", "Run mc_project.init_project for this project.") from None
    groups = os.getgrouplist(user, found.pw_gid)
    return {"user": found.pw_uid, "group": found.pw_gid, "extra_groups": groups}, found.pw_dir
