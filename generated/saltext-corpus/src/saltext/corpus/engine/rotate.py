"""Rotation: good releases count, failed ones have a small quota, the last good one stays."""

import os

from . import files, ids, record

#: Records without content (refused, superseded) that are kept.
KEEP_EMPTY = 20


def keep(paths, keep_archives, keep_failed):
    """The ids to keep. The live release and the archive to go back to are always among them."""
    records = record.load_all(paths)
    # Tasks and parts of a deployment that went well are no releases: they take no place of one.
    good = [known["id"] for known in record.releases(paths)]
    live = (record.live(paths) or {}).get("id")
    kept = {live, *good[-1:]}
    wanted = [release for release in reversed(good) if release != live][: max(keep_archives, 1)]
    for release in wanted:
        holder = record.archive_of(paths, release)
        if holder:
            kept.update((release, holder))
    newest = next((known["id"] for known in reversed(records) if known.get("archive")), None)
    if newest:
        kept.add(newest)
    failed = [known["id"] for known in records if _failed(paths, known)]
    kept.update(failed[len(failed) - keep_failed :] if keep_failed else [])
    empty = [known["id"] for known in records if known["id"] not in good and not _has_content(paths, known["id"])]
    kept.update(empty[-KEEP_EMPTY:])
    return kept


def rotate(paths, keep_archives, keep_failed):
    """Remove what is not kept; returns the removed ids. Deployments without a record are left alone."""
    kept = keep(paths, keep_archives, keep_failed)
    removed = []
    for deployment in ids.known_ids(paths.archives_root):
        if deployment in kept or record.load(paths, deployment) is None:
            continue
        directory = paths.archive_dir(deployment)
        doomed = os.path.join(paths.archives_root, f".removing-{deployment}")
        os.rename(directory, doomed)
        files.remove(doomed)
        removed.append(deployment)
    for name in os.listdir(paths.archives_root):
        if name.startswith(".removing-"):
            files.remove(os.path.join(paths.archives_root, name))
    return removed


def _failed(paths, known):
    return known["outcome"] in ("rolled-back", "rollback-failed", "interrupted") and _has_content(paths, known["id"])


def _has_content(paths, deployment):
    directory = paths.archive_dir(deployment)
    return any(os.path.isdir(os.path.join(directory, name)) for name in ("project", "project.failed"))
