"""
Deploy projects on minions, from the master
===========================================

Returns one outcome per minion: what the minion said, or that it did not return.
"""

import salt.client

__virtualname__ = "corpus_deploy"

#: From the worst to the best: the first that occurred is the exit code (README, exit codes).
PRECEDENCE = (4, 3, 7, 5, 6, 2, 1)
MISSING = 6


def __virtual__():
    return __virtualname__


def project(name, tgt, tgt_type="glob", ref=None, batch=None, timeout=3600):
    """
    Deploy the project ``name`` on the minions that ``tgt`` matches.

    ref
        Branch, tag or commit of each minion's project.git; default: its deploy branch
    batch
        How many at a time (a number, or a percentage); the next batch starts only when the one before succeeded
    timeout
        Seconds to wait for one minion

    CLI Example:

    .. code-block:: bash

        salt-run corpus_deploy.project blog 'web*' batch=1
    """
    outcomes = {}
    with salt.client.get_local_client(mopts=dict(__opts__)) as client:
        expected = sorted(_expected(client, tgt, tgt_type))
        for group in _batches(expected, batch):
            outcomes.update(_deploy(client, name, group, ref, timeout))
            if any(outcome["exit_code"] for outcome in outcomes.values()):
                break
    for minion in expected:
        outcomes.setdefault(minion, _outcome(None, "not-started", "an earlier batch failed"))
    codes = {outcome["exit_code"] for outcome in outcomes.values()}
    exit_code = next((code for code in PRECEDENCE if code in codes), 0) if expected else MISSING
    __context__["retcode"] = exit_code
    return {"project": name, "ref": ref, "result": exit_code == 0, "exit_code": exit_code, "minions": outcomes}


def releases(name, tgt, tgt_type="glob", timeout=30):
    """
    The good releases of a project on each minion.

    CLI Example:

    .. code-block:: bash

        salt-run corpus_deploy.releases blog 'web*'
    """
    with salt.client.get_local_client(mopts=dict(__opts__)) as client:
        return client.cmd(tgt, "mc_project.releases", [name], tgt_type=tgt_type, timeout=timeout)


def _expected(client, tgt, tgt_type):
    """The minions that answer for the target: those the master knows to match."""
    return client.gather_minions(tgt, tgt_type)


def _batches(minions, batch):
    """``minions`` in groups of ``batch``."""
    if not batch:
        return [minions] if minions else []
    text = str(batch)
    size = int(len(minions) * float(text[:-1]) / 100) if text.endswith("%") else int(text)
    size = max(size, 1)
    return [minions[start : start + size] for start in range(0, len(minions), size)]


def _deploy(client, name, minions, ref, timeout):
    """Deploy on one group; every minion of it has an outcome afterwards."""
    arguments = {"ref": ref} if ref else {}
    returned = client.cmd(
        minions, "mc_project.deploy", [name], tgt_type="list", kwarg=arguments, timeout=timeout, full_return=True
    )
    return {minion: _judge(returned.get(minion)) for minion in minions}


def _judge(returned):
    """The outcome of one minion's return."""
    answer = returned.get("ret") if isinstance(returned, dict) else None
    if not isinstance(returned, dict) or returned.get("ret") is None:
        return _outcome(MISSING, "missing", "did not return")
    if not isinstance(answer, dict) or "result" not in answer:
        return _outcome(2, "error", str(answer))
    keys = ("id", "sha", "previous_sha", "env")
    code = answer.get("exit_code", 0 if answer["result"] else 2)
    outcome = _outcome(code, answer.get("outcome", "error"), answer.get("comment", ""))
    return {**outcome, **{key: answer.get(key) for key in keys}}


def _outcome(code, outcome, comment):
    return {"exit_code": code or 0, "outcome": outcome, "comment": comment}
