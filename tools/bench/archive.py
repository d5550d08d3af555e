"""Archives of one big tree, on the Salt-free engine: archive.py ROOT FILES BYTES ROUNDS; one JSON line for each run.

A tree is made and archived. Then, ROUNDS times: one file in a hundred is rewritten, the tree is archived
again and verified (restored aside and compared), and ``rsync -a`` copies all of it to a new place. ``written``
are the bytes that the process wrote to files (getrusage).
"""

import json
import os
import resource
import shutil
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../salt-ext/src"))

from saltext.corpus.engine import archive, ids, record, verify  # noqa: E402
from saltext.corpus.engine.layout import Host  # noqa: E402

BEFORE = {"release": None, "sha": None, "pillar_sha": None}


def main(root, files, size, rounds):
    paths = project(root)
    content = os.urandom(size)
    for number in range(files):
        write(paths, number, content)
    archived(paths)
    rsync = ["rsync", "-a", f"{paths.project_root}/", os.path.join(root, "copy")]
    for run in range(rounds):
        for number in range(run, files, 100):
            write(paths, number, content[::-1])
        # What the making of the tree left to be written is nobody's time below.
        os.sync()
        ours, found = measured(archived, paths)
        problems = verify.verify(paths, found["id"])["problems"]
        os.sync()
        peer, _ = measured(subprocess.check_call, rsync)
        shutil.rmtree(rsync[-1])
        print(json.dumps({"ours": ours, "peer": peer, "problems": problems, "archive": found["archive"]}), flush=True)


def project(root):
    names = {key: os.path.join(root, key) for key in ("projects_dir", "salt_root", "pillar_root", "run_dir")}
    paths = Host.from_mapping({**names, "unprivileged": True}).project("big")
    for directory in (paths.project_root, paths.pillar_root, paths.archives_root):
        os.makedirs(directory)
    return paths


def write(paths, number, content):
    directory = os.path.join(paths.project_root, f"d{number // 100}")
    os.makedirs(directory, exist_ok=True)
    with open(os.path.join(directory, f"f{number}"), "wb") as stream:
        stream.write(number.to_bytes(4, "big") + content)


def archived(paths):
    """The room checked and an archive made, as the phase does it; its record."""
    deployment = ids.mint(paths.archives_root)
    os.makedirs(paths.archive_dir(deployment), exist_ok=True)
    archive.begin(paths, deployment)
    planned = archive.plan(paths, archive.base_of(paths))
    archive.fit(paths, planned)
    kept, _ = archive.create(paths, deployment, BEFORE, planned)
    known = record.new(deployment, paths.name, {})
    known.update(archive=kept, outcome="deployed")
    record.save(paths, known)
    archive.give_reserve(paths, deployment)
    return known


def measured(function, argument):
    """``({seconds, cpu, written}, answer)`` of a call, this process and its children."""
    begin, before = time.monotonic(), usage()
    answer = function(argument)
    cpu, written = (now - then for now, then in zip(usage(), before))
    return {"seconds": time.monotonic() - begin, "cpu": cpu, "written": written}, answer


def usage():
    found = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(item.ru_utime + item.ru_stime for item in found), sum(item.ru_oublock for item in found) * 512


main(sys.argv[1], *map(int, sys.argv[2:]))
