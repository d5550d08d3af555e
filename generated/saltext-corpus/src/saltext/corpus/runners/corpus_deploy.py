"""
Deploy projects on minions, from the master
===========================================

``project`` is a rolling deployment: canaries first, then batches, a gate after each, and a stop (or a rollback of all
that were changed) after a failure. Running it again goes on where it stopped, for it asks each minion what is live.

Every minion that the target names has an outcome: ``deployed``, ``live`` (it already was), what ``mc_project.deploy``
said, or one of

``missing``
    it did not answer, or its deployment was lost: neither running there nor returned
``no-pack``
    it has no ``mc_project``
``not-initialised``
    it has no such project
``unhealthy``
    deployed, but the gate did not open
``undone``
    deployed, then rolled back because others failed
``not-started``
    the deployment stopped before its turn
"""

import sys
import time

__virtualname__ = "corpus_deploy"
#: What Salt's loader shows; the rest is for its tests.
__load__ = ("project", "releases")

#: From the worst to the best: the first that occurred is the exit code (README, exit codes).
PRECEDENCE = (4, 3, 7, 5, 6, 2, 1)
FINDINGS, FAILED, ROLLED_BACK, ROLLBACK_FAILED, MISSING, USAGE = 1, 2, 3, 4, 6, 64
ON_FAILURE = ("stop", "continue", "rollback")
#: Times that a minion may say that it does not run a job, without a return of it, until it is missing.
PATIENCE = 3
#: What is kept of a deployment's return.
KEPT = ("id", "sha", "previous_sha", "env", "ref")


def __virtual__():
    return __virtualname__


def project(
    name,
    tgt,
    tgt_type="glob",
    ref=None,
    canary=None,
    batch=None,
    max_failures=0,
    on_failure="stop",
    gate=None,
    gate_attempts=1,
    gate_interval=5,
    redeploy=False,
    timeout=15,
):
    """
    Deploy the project ``name`` on the minions that ``tgt`` matches, a few at a time.

    Before anything is touched, every minion is asked how the project stands there. Those on which ``ref`` is live
    already are left alone, so that the same command resumes what was stopped.

    ref
        Branch, tag or commit of each minion's project.git; default: its deploy branch
    canary
        How many go first (a number, or a percentage of all minions); default: none
    batch
        How many at a time after these (a number, or a percentage); default: all at once
    max_failures
        How many minions may fail until no further batch is started; the exit code tells of them anyway
    on_failure
        After more failures than that: ``stop``, ``continue`` all the same, or ``rollback`` all that were changed
    gate
        An execution function that is called with the project's name on each minion of a batch; the next one starts
        when all return True, or a mapping without ``result: False`` and ``error``. In any case the release must be live
    gate_attempts, gate_interval
        How often the gate is tried, and the seconds in between
    redeploy
        ``True``: deploy also where ``ref`` is live
    timeout
        Seconds that minions have to answer a question. A deployment may take as long as it takes: it is looked for in
        the job cache, and its minion is asked whether it runs

    The exit code is 0 when every minion has the release, else that of the worst outcome (README, exit codes).

    CLI Example:

    .. code-block:: bash

        salt-run corpus_deploy.project blog 'web*' ref=v1.2 canary=1 batch=25% on_failure=rollback
    """
    import salt.client

    plan = {
        "name": name,
        "ref": ref,
        "canary": canary,
        "batch": batch,
        "max_failures": max_failures,
        "on_failure": on_failure,
        "gate": gate,
        "gate_attempts": gate_attempts,
        "gate_interval": gate_interval,
        "redeploy": redeploy,
    }
    try:
        check(plan)
    except ValueError as error:
        return _told(answer_of(plan, USAGE, str(error), {}))
    with salt.client.get_local_client(mopts=dict(__opts__)) as client:
        minions = Minions(client, timeout, _tell)
        return _told(Rolling(plan, minions, _tell).run(*_matched(client, tgt, tgt_type)))


def releases(name, tgt, tgt_type="glob", timeout=30):
    """
    The good releases of a project on each minion.

    CLI Example:

    .. code-block:: bash

        salt-run corpus_deploy.releases blog 'web*'
    """
    import salt.client

    with salt.client.get_local_client(mopts=dict(__opts__)) as client:
        return client.cmd(tgt, "mc_project.releases", [name], tgt_type=tgt_type, timeout=timeout)


def _told(answer):
    """The answer, with its exit code where Salt looks, too: for the event here, for salt-run in the answer."""
    __context__["retcode"] = answer["exit_code"]
    return {**answer, "retcode": answer["exit_code"]}


def _matched(client, tgt, tgt_type):
    """The minions that the target matches, and those that a list names although the master knows none such."""
    known = set(client.gather_minions(tgt, tgt_type))
    named = (tgt.split(",") if isinstance(tgt, str) else list(tgt)) if tgt_type == "list" else []
    return sorted(known), sorted({minion.strip() for minion in named} - known - {""})


def _tell(line):
    """Progress: an event of this job for whoever listens, and a line on the terminal of salt-run."""
    event = globals().get("__jid_event__")
    if event is not None:
        # Not event.fire_event: that also prints to stdout, into the answer.
        event.event.fire_event({"line": line}, f"{event.base}/progress")
    if str(__opts__.get("__cli", "")).endswith("salt-run"):
        sys.stderr.write(f"{line}\n")
        sys.stderr.flush()


def check(plan):
    """Refuse, before anything is done, what cannot be meant."""
    if not isinstance(plan["name"], str):
        raise ValueError(f"{plan['name']!r} cannot name a project")
    for key in ("canary", "batch"):
        if plan[key] is not None:
            share(plan[key], 100, key)
    if plan["on_failure"] not in ON_FAILURE:
        raise ValueError(f"on_failure={plan['on_failure']!r}: it is one of {', '.join(ON_FAILURE)}")
    for key, least in (("max_failures", 0), ("gate_attempts", 1), ("gate_interval", 0)):
        value = plan[key]
        if isinstance(value, bool) or not isinstance(value, (int, float)) or value < least:
            raise ValueError(f"{key}={value!r}: it is a number, at least {least}")


def share(size, count, key):
    """``size`` (a number, or a percentage of ``count``) as a number of minions, at least one."""
    text = str(size).strip()
    percent = text.endswith("%")
    digits = text[:-1] if percent else text
    if not digits.isascii() or not digits.isdigit() or int(digits) == 0 or (percent and int(digits) > 100):
        raise ValueError(f"{key}={size!r}: it is a number of minions, or a percentage")
    return max(count * int(digits) // 100, 1) if percent else int(digits)


def waves(minions, canary, batch):
    """The minions in the groups in which they are deployed."""
    first = share(canary, len(minions), "canary") if canary is not None else 0
    rest = minions[first:]
    size = share(batch, len(minions), "batch") if batch is not None else max(len(rest), 1)
    groups = [minions[:first], *(rest[start : start + size] for start in range(0, len(rest), size))]
    return [group for group in groups if group]


class Minions:
    """Calls on minions, whose answers are what they returned or None: missing."""

    def __init__(self, client, timeout, tell):
        self._client = client
        self._timeout = timeout
        self._tell = tell

    def ask(self, minions, function, *arguments, **named):
        """A quick question: the returns within the timeout."""
        if not minions:
            return {}
        how = {"tgt_type": "list", "kwarg": named, "timeout": self._timeout, "full_return": True}
        returned = self._client.cmd(list(minions), function, list(arguments), **how)
        full = {minion: returned.get(minion) for minion in minions}
        return {minion: kept.get("ret") if isinstance(kept, dict) else None for minion, kept in full.items()}

    def work(self, minions, function, *arguments, **named):
        """Something that takes its time: started, then looked for until it returned or is lost."""
        started = self._client.run_job(
            list(minions), function, list(arguments), tgt_type="list", kwarg=named, timeout=self._timeout
        )
        jid = started.get("jid")
        returns = dict.fromkeys(minions)
        if not jid:
            return returns
        waiting, lost, next_question = set(minions), dict.fromkeys(minions, 0), time.monotonic() + self._timeout
        while waiting:
            self._take(jid, waiting, returns)
            if waiting and time.monotonic() >= next_question:
                self._look(jid, waiting, lost)
                self._take(jid, waiting, returns)
                waiting -= {minion for minion in waiting if lost[minion] >= PATIENCE}
                next_question = time.monotonic() + self._timeout
            if waiting:
                time.sleep(1)
        return returns

    def _take(self, jid, waiting, returns):
        """Returns that have come in meanwhile."""
        for minion, kept in self._client.get_cache_returns(jid).items():
            if minion in waiting:
                returns[minion] = kept.get("ret")
                waiting.discard(minion)

    def _look(self, jid, waiting, lost):
        """Count for each minion how often in a row it did not say that it runs the job."""
        running = self.ask(sorted(waiting), "saltutil.find_job", jid)
        runs = sorted(each for each in waiting if isinstance(running[each], dict) and running[each].get("jid"))
        for minion in waiting:
            lost[minion] = 0 if minion in runs else lost[minion] + 1
        if runs:
            self._tell(f"still running: {', '.join(runs)} (job {jid})")


class Rolling:
    """One rolling deployment. ``minions`` has ``ask`` and ``work`` of ``Minions``; ``tell`` takes lines for people."""

    def __init__(self, plan, minions, tell):
        self._plan = plan
        self._minions = minions
        self._tell = tell
        self.outcomes = {}
        #: the release that was live before, by minion
        self.before = {}

    def run(self, expected, unknown=()):
        """Everything; the answer of the runner. ``unknown`` are minions that are expected and not there."""
        for minion in unknown:
            self._note(minion, MISSING, "missing", "the master has no such minion")
        todo = self._survey(expected)
        groups = waves(todo, self._plan["canary"], self._plan["batch"])
        for number, group in enumerate(groups, 1):
            if self._must_stop():
                break
            self._tell(f"batch {number} of {len(groups)}: {', '.join(group)}")
            self._deploy(group)
            self._gate([minion for minion in group if self.outcomes[minion]["outcome"] == "deployed"])
        for minion in expected:
            if minion not in self.outcomes:
                self._note(minion, FINDINGS, "not-started", "the deployment stopped before its turn")
        if self._plan["on_failure"] == "rollback" and self._must_stop():
            self._undo()
        return self._answer()

    def _survey(self, expected):
        """Ask every minion how the project stands; the ones to deploy on."""
        name, ref = self._plan["name"], self._plan["ref"]
        todo = []
        found = self._minions.ask(expected, "mc_project.pending", name, **({"ref": ref} if ref else {}))
        for minion in expected:
            answer = found[minion]
            if not isinstance(answer, dict) or "pending" not in answer:
                self._note(minion, *judge(answer))
            elif not answer.get("initialised"):
                hint = f"salt {minion} mc_project.init_project {name}"
                self._note(minion, FINDINGS, "not-initialised", f"there is no project {name} here. Run: {hint}")
            elif answer["pending"] or self._plan["redeploy"]:
                self.before[minion] = answer.get("live")
                todo.append(minion)
            else:
                self._note(minion, 0, "live", answer.get("comment", ""), {"id": answer.get("live"), **answer})
        return todo

    def _deploy(self, group):
        named = {"ref": self._plan["ref"]} if self._plan["ref"] else {}
        returned = self._minions.work(group, "mc_project.deploy", self._plan["name"], **named)
        for minion in group:
            self._note(minion, *judge(returned[minion]), returned[minion])

    def _gate(self, group):
        """What was deployed is live, and the caller's own function says so, too."""
        stands = self._minions.ask(group, "mc_project.status", self._plan["name"]) if group else {}
        for minion in group:
            live = (stands[minion].get("live") or {}) if isinstance(stands[minion], dict) else {}
            if live.get("id") != self.outcomes[minion]["id"]:
                self._unhealthy(minion, f"live is {live.get('id')}")
        closed = [minion for minion in group if self.outcomes[minion]["outcome"] == "deployed"]
        if self._plan["gate"]:
            for minion, said in self._closed(closed, self._plan["gate"]).items():
                self._unhealthy(minion, f"{self._plan['gate']} {said}")

    def _closed(self, group, gate):
        """Those on which the caller's gate stays closed, with what it said."""
        answers = {}
        for attempt in range(int(self._plan["gate_attempts"])):
            if attempt and group:
                time.sleep(self._plan["gate_interval"])
            answers = self._minions.ask(group, gate, self._plan["name"]) if group else {}
            group = [minion for minion in group if not is_good(answers[minion])]
        said = {minion: answers[minion] for minion in group}
        return {
            minion: "did not answer" if answer is None else f"returned {str(answer)[:200]}"
            for minion, answer in said.items()
        }

    def _unhealthy(self, minion, why):
        self._note(minion, FAILED, "unhealthy", f"deployed, but {why}", self.outcomes[minion])

    def _undo(self):
        """Every minion that has the new release goes back to the one before it."""
        changed = [each for each, known in self.outcomes.items() if known["outcome"] in ("deployed", "unhealthy")]
        for minion in changed:
            known, release = self.outcomes[minion], self.before.get(minion)
            if release is None:
                self._note(minion, ROLLBACK_FAILED, known["outcome"], "the first release: nothing to go back to", known)
                continue
            self._tell(f"going back to {release}: {minion}")
            answer = self._minions.work([minion], "mc_project.rollback", self._plan["name"], release=release)[minion]
            code, _, comment = judge(answer)
            if code:
                comment = f"the rollback to {release} failed: {comment}"
                self._note(minion, ROLLBACK_FAILED, "rollback-failed", comment, known)
            else:
                self._note(minion, ROLLED_BACK, "undone", f"{known['comment']}; then back to {release}", known)

    def _must_stop(self):
        failed = [known for known in self.outcomes.values() if known["exit_code"]]
        return self._plan["on_failure"] != "continue" and len(failed) > self._plan["max_failures"]

    def _note(self, minion, code, outcome, comment, answer=None):
        kept = {key: answer[key] for key in KEPT if key in answer} if isinstance(answer, dict) else {}
        self.outcomes[minion] = {"exit_code": code, "outcome": outcome, "comment": comment, **kept}
        self._tell(f"{minion}: {outcome}{f' ({comment})' if comment and comment != outcome else ''}")

    def _answer(self):
        codes = {known["exit_code"] for known in self.outcomes.values()}
        code = next((each for each in PRECEDENCE if each in codes), max(codes)) if codes else MISSING
        counts = {}
        for known in self.outcomes.values():
            counts[known["outcome"]] = counts.get(known["outcome"], 0) + 1
        said = ", ".join(f"{count} {outcome}" for outcome, count in sorted(counts.items()))
        return answer_of(self._plan, code, said or "no minion matches the target", self.outcomes)


def answer_of(plan, code, comment, outcomes):
    """What the runner returns."""
    return {
        "project": plan["name"],
        "ref": plan["ref"],
        "result": code == 0,
        "exit_code": code,
        "comment": comment,
        "minions": outcomes,
    }


def judge(answer):
    """``(exit code, outcome, comment)`` of what a function of ``mc_project`` returned on one minion."""
    if answer is None:
        return MISSING, "missing", "did not return"
    if isinstance(answer, str) and "mc_project" in answer and "is not available" in answer:
        hint = "Is the emitted tree in its file_roots? Then run: saltutil.sync_all"
        return FAILED, "no-pack", f"there is no mc_project on this minion. {hint}"
    if not isinstance(answer, dict) or "result" not in answer:
        return FAILED, "error", str(answer)[:2000]
    code = answer.get("exit_code") or (0 if answer["result"] else FAILED)
    return code, answer.get("outcome", "error" if code else "done"), answer.get("comment", "")


def is_good(answer):
    """Whether a gate's return lets the next batch start. A text may as well be an error's."""
    if isinstance(answer, dict) and answer:
        return answer.get("result") is not False and not answer.get("error")
    return answer is True
