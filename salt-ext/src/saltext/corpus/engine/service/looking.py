"""Looking at projects: nothing is changed."""

import os

from .. import candidate, edits, errors, keys, reaching, record, report, steps, target
from ..names import sls_id
from .base import Bound


class Looking(Bound):
    """Functions that read."""

    def pending(self, name, ref):
        """Whether ``ref`` differs from what is live, or outside dev was edited there.

        :return: ``{pending, initialised, sha, live, comment}``
        """
        context = self.context(name)
        if not os.path.isdir(context.paths.project_git):
            comment = f"{name} is not initialised"
            return {"pending": True, "initialised": False, "sha": None, "live": None, "comment": comment}
        wanted, _, _ = target.of_call(context, ref)
        live = record.live(context.paths) or {"sha": None, "pillar_sha": None, "id": None, "env": None}
        differs = (wanted["project"], wanted["pillar"]) != (live["sha"], live["pillar_sha"])
        interrupted = os.path.exists(context.paths.journal)
        drift = [] if differs or live["env"] in (None, "dev") else _edited(context.paths)
        comment = f"{str(wanted['project'])[:12]} is to be deployed" if differs else f"release {live['id']} is live"
        if drift:
            comment += f", edited by hand: {edits.listing(drift)}"
        return {
            "pending": differs or interrupted or bool(drift),
            "initialised": True,
            "sha": wanted["project"],
            "live": live["id"],
            "comment": comment,
        }

    def get_configuration(self, name, call):
        """``cfg`` of the live tree."""
        context = self.required(name, call)
        return dict(context.load())

    def origins(self, name, call):
        """Where each value of ``cfg`` came from: ``{dotted key: layer}``."""
        context = self.required(name, call)
        context.load()
        return {**context.origins, **{key: "computed" for key in keys.COMPUTED if key in context.cfg}}

    def show_sls(self, name, sls, call):
        """The high data of a project's SLS, rendered with the real configuration."""
        context = self.required(name, call)
        context.load()
        known = steps.sls_names(context.cfg["salt_root"])
        names = [steps.bare(sls)] if sls else known
        if sls and names[0] not in known:
            hint = f"{steps.near(names[0], known)}SLS are: {', '.join(known) or 'none'}."
            raise errors.UsageError(f"there is no SLS {sls!r} in {context.cfg['salt_root']}", hint)
        shown = {}
        for step in names:
            high, problems = self.runtime.render_sls(sls_id(name, step), context.cfg, context.pillar)
            shown[step] = {"errors": [str(problem) for problem in problems]} if problems else high
        return shown

    def compare(self, name, tree, call):
        """What a tree that is not deployed would change: ``{live, tree}``, each with configuration, SLS and files."""
        live = self.required(name, call)
        live.load()
        with candidate.unpacked(tree) as unpacked:
            other = candidate.Candidate(live.paths, self.runtime, call, tree=unpacked, redactor=self.redactor)
            other.load()
            return {
                "live": candidate.looked_at(live, live.cfg["salt_root"]),
                "tree": candidate.looked_at(other, unpacked.salt_root(name)),
            }

    def compare_host(self, tree):
        """The same of the host's own states, by its top file and the tree's. Texts of its pillar are masked."""
        self.redactor.learn([self.runtime.host_pillar()])
        with candidate.unpacked(tree) as unpacked:
            sides = {"live": self.runtime.host_states(), "tree": self.runtime.host_states(unpacked.directory)}
        return {
            side: {"configuration": {"top": found["top"]}, "sls": found["sls"], "files": {}}
            for side, found in sides.items()
        }

    def releases(self, name):
        """The good releases, newest first; which is live and which can be restored."""
        context = self.required(name)
        live = record.live(context.paths)
        listed = []
        for known in reversed(record.releases(context.paths)):
            listed.append(
                {
                    **{
                        key: known[key]
                        for key in ("id", "sha", "pillar_sha", "who", "trigger", "finished", "env", "restores")
                    },
                    "live": known["id"] == live["id"],
                    "restorable": record.archive_of(context.paths, known["id"]) is not None,
                }
            )
        return listed

    def archives(self, name):
        """What ``archives/`` holds, newest first; deployments that never archived anything are left out."""
        context = self.required(name)
        found = (report.archive(context.paths, known) for known in reversed(record.load_all(context.paths)))
        return [entry for entry in found if entry["archive"] or entry["failed"]]

    def status(self, name):
        """How a project stands, from files alone: no pillar, no git."""
        context = self.required(name)
        return report.status(context.paths)

    def list_projects(self):
        """Every project of the host, and where it is."""
        return {name: report.entry(self.host.project(name)) for name in self.host.project_names()}

    def report(self, format="text"):
        """How to reach every project, as text or as data."""
        configurations = {name: self._configuration(name) for name in self.host.project_names()}
        known = reaching.host(self.runtime.facts(), self.host, configurations)
        return known if _is_data(format) else reaching.host_text(known)

    def access(self, name, format, call):
        """How to reach one project: the mail about it, or the same as data."""
        context = self.required(name, call)
        known = reaching.project(context.paths, context.load())
        return known if _is_data(format) else reaching.mail(known)

    def _configuration(self, name):
        try:
            return self.get_configuration(name, {})
        except errors.EngineError as error:
            return error


def _edited(paths):
    return [path for found in edits.live(paths).values() for path in found]


def _is_data(format):
    if format not in ("text", "json"):
        raise errors.UsageError(f"format: {format!r} is neither text nor json")
    return format == "json"
