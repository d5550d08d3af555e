/** What deals with podman; read by the host's own Python. */
export const containerScript = `"""Runs the project's image by podman, as the project's user. Which, and how, is in container.json beside this file."""

import hashlib
import json
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
SETTINGS = json.loads((HERE / "container.json").read_text())
SECRETS = HERE / "secrets.json"
NAME = "corpus-" + SETTINGS["name"]
STORAGE = pathlib.Path(SETTINGS["storage"])
RUNTIME = pathlib.Path("/run", NAME)
PODMAN = [
    "/usr/bin/podman",
    f"--root={STORAGE}/images",
    f"--runroot={RUNTIME}/containers",
    "--storage-driver=" + SETTINGS["driver"],
    "--cgroup-manager=cgroupfs",
    "--events-backend=none",
]


def podman(*words):
    """Run podman to its end; what it says."""
    return subprocess.run([*PODMAN, *words], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


def has(tag):
    """Whether there is such an image."""
    return subprocess.run([*PODMAN, "image", "exists", tag], check=False).returncode == 0


def digest():
    """What the image is pinned by: the hash of its archive, or the digest in its name."""
    if not SETTINGS["archive"]:
        return SETTINGS["image"].rpartition("@sha256:")[2]
    found = hashlib.sha256()
    with archive().open("rb") as stream:
        while chunk := stream.read(1 << 20):
            found.update(chunk)
    if SETTINGS["digest"] not in ("", found.hexdigest()):
        sys.exit(f"{archive()} has the sha256 {found.hexdigest()}, not data.digest")
    return found.hexdigest()


def archive():
    """Where the archive is: in the checkout, unless its path is absolute."""
    return HERE.parent / SETTINGS["archive"]


def bring():
    """Have the image in the project's storage, and remember it as the one to run."""
    tag = f"localhost/{NAME}:{digest()}"
    if not has(tag):
        if not SETTINGS["archive"]:
            podman("tag", podman("pull", "--quiet", SETTINGS["image"]), tag)
        elif SETTINGS["holds"] == "root":
            podman("import", "--quiet", str(archive()), tag)
        else:
            name = podman("load", "--quiet", f"--input={archive()}").splitlines()[-1].partition(": ")[2]
            podman("tag", name, tag)
            if not name.startswith("sha256:"):
                podman("untag", name, name)
    (HERE / "image").write_text(tag + "\\n")
    remember(tag)


def remember(tag):
    """Keep the images that were used last, and no others."""
    path = STORAGE / "used"
    used = [one for one in path.read_text().split() if one != tag] if path.exists() else []
    used.append(tag)
    keep = max(2, SETTINGS["keep"])  # A rollback needs the one before.
    for old in used[:-keep]:
        if has(old):
            podman("image", "rm", "--force", old)
    path.write_text("\\n".join(used[-keep:]) + "\\n")


def environment():
    """Arguments for the container's environment: values are in podman's own, which no list of processes shows."""
    values = SETTINGS["provided"] | {name: str(value) for name, value in SETTINGS["given"].items()}
    if SECRETS.exists():
        values.update(json.loads(SECRETS.read_text()))
    own = {"HOME": str(STORAGE), "XDG_RUNTIME_DIR": str(RUNTIME), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
    os.environ.update(values | own)
    return [f"--env={name}={values[name]}" if name in own else f"--env={name}" for name in values]


def mounts():
    """Arguments for what outlives the container: volumes in data_root, and the sockets of database servers."""
    for path in SETTINGS["volumes"]:
        volume = pathlib.Path(SETTINGS["data"]) / path.strip("/")
        volume.mkdir(mode=0o750, parents=True, exist_ok=True)
        yield f"--volume={volume}:{path}"
    sockets = {"postgresql": "/run/postgresql", "mariadb": "/run/mysqld"}.get(SETTINGS["provided"]["DATABASE_KIND"])
    if sockets:
        yield f"--volume={sockets}:{sockets}"


def run(options, command):
    """Become podman with a container of the image, which goes when its command ends."""
    uid = SETTINGS["uid"]
    common = ["--rm", "--init", "--pull=never", "--umask=0027", "--network=slirp4netns"]
    quiet = ["--cgroups=disabled", "--log-driver=none"]
    mapped = [f"--userns=keep-id:uid={uid},gid={uid}"] if uid else []
    words = [*PODMAN, "run", *common, *quiet, *mapped, *options, *environment(), *mounts()]
    os.execv(words[0], [*words, (HERE / "image").read_text().strip(), *command])


def runs():
    """Whether a container of this user's runs: conmon looks after each."""
    for process in pathlib.Path("/proc").glob("[0-9]*"):
        try:
            if process.stat().st_uid == os.getuid() and (process / "comm").read_text() == "conmon\\n":
                return True
        except OSError:
            continue  # It has ended.
    return False


def forget_dead():
    """Let podman begin as after a boot where no container runs: it believes in those that a unit's end has killed."""
    if not runs():
        known = [RUNTIME / "libpod/tmp" / name for name in ("alive", "pause.pid")]
        for path in [*known, pathlib.Path("/dev/shm", f"libpod_rootless_lock_{os.getuid()}")]:
            path.unlink(missing_ok=True)


os.environ.update(HOME=str(STORAGE), XDG_RUNTIME_DIR=str(RUNTIME))
forget_dead()
what, *command = sys.argv[1:]
if what == "bring":
    bring()
elif what == "serve":
    port = f"--publish=127.0.0.1:{SETTINGS['port']}:{SETTINGS['container_port']}"
    run([f"--name={NAME}", "--replace", port], SETTINGS["command"])
elif what == "once":
    run([], command)
`;
