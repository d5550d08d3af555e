"""
Projects of API version 2: init, deploy, roll back
==================================================

A project is an application with its ``.salt`` directory; it is deployed by ``git push`` or by
these functions. All the work is done by the engine package; this module binds it to Salt.

Every function returns ``name, result, comment, changes``; deployments also ``id`` and ``outcome``.
With ``salt-call --retcode-passthrough`` the exit code is 0 done, 1 refused or nothing to restore,
2 a partial run failed, 3 failed and rolled back, 4 the rollback failed too, 5 the pillar does not
render, 7 the lock is held, 64 wrong arguments.
"""

import importlib
import os
import sys

from salt.exceptions import CommandExecutionError

__virtualname__ = "mc_project_2"

ENGINE = "corpus_engine"


def __virtual__():
    return (False, _MISSING) if _MISSING else __virtualname__


def _engine_name():
    """Make the engine importable and return its name.

    Synced, it is the package ``corpus_engine`` in the neighbouring ``utils`` directory, which Salt
    puts on ``sys.path`` only in processes started after it exists. Installed by pip, it is
    ``saltext.corpus.engine``.
    """
    here = os.path.dirname(os.path.abspath(__file__))
    utils = os.path.join(os.path.dirname(here), "utils")
    package = os.path.join(utils, ENGINE)
    if not os.path.isdir(package):
        return "saltext.corpus.engine"
    loaded = sys.modules.get(ENGINE)
    stamp = max(os.stat(os.path.join(base, name)).st_mtime_ns for base, _, names in os.walk(package) for name in names)
    if loaded is not None and getattr(loaded, "_stamp", stamp) != stamp:
        # A long-running minion synced a newer engine since it imported this one.
        for name in [name for name in sys.modules if name == ENGINE or name.startswith(f"{ENGINE}.")]:
            del sys.modules[name]
    if utils not in sys.path:
        sys.path.insert(0, utils)
    importlib.invalidate_caches()
    importlib.import_module(ENGINE)._stamp = stamp
    return ENGINE


try:
    _ENGINE = _engine_name()
    _errors = importlib.import_module(f"{_ENGINE}.errors")
    _MISSING = None
except ImportError as error:
    _MISSING = f"the deployment engine cannot be imported ({error}); run saltutil.sync_all"


def _service():
    """The engine, bound to this minion."""
    service = importlib.import_module(f"{_ENGINE}.service")
    runtime = importlib.import_module(f"{_ENGINE}.saltside.runtime")
    echo = sys.stderr if __opts__.get("__cli") == "salt-call" else None
    salt_side = runtime.SaltRuntime(__opts__, __grains__, __salt__, _ENGINE)
    return service.Service(__opts__.get("corpus"), salt_side, echo)


def _arguments(kwargs):
    """The caller's arguments without Salt's own."""
    return {key: value for key, value in kwargs.items() if not key.startswith("__")}


def _answer(name, function):
    """Call the engine; expected errors become a result, and the exit code is told to salt-call."""
    service = None
    try:
        service = _service()
        answer = function(service)
    except _errors.EngineError as error:
        answer = _refusal(name, error.sentence(), error.code, error.exit_code)
    except OSError as error:
        answer = _refusal(name, str(error), "OS", 1)
    if service is not None:
        answer = service.redactor.deep(answer)
    if isinstance(answer, dict) and answer.get("exit_code"):
        __context__["retcode"] = answer["exit_code"]
    return answer


def _refusal(name, comment, code, exit_code):
    """An expected error as a result."""
    answer = {"name": name, "result": False, "comment": comment, "changes": {}}
    return {**answer, "code": code, "exit_code": exit_code}


def serve(function, name, *arguments):
    """
    Call a function of the engine's service. For the other modules of this API (``mc_project_2_manage``).

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.serve status blog
    """
    return _answer(name, lambda service: getattr(service, function)(*([name] if name else []), *arguments))


def init_project(name, **kwargs):
    """
    Create or repair everything that a project needs on this host (init/sync); idempotent.

    name
        Name of the project: a small letter, then up to 26 small letters, digits and hyphens
    installer, default_env, deploy_branch, ...
        Keys of the configuration, for this call

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.init_project blog
    """
    return _answer(name, lambda service: service.init_project(name, _arguments(kwargs)))


def deploy(name, **kwargs):
    """
    Deploy a project: archive, sync, release-sync, fixperms, install, fixperms, health check.
    Whatever fails is rolled back.

    ref
        Branch, tag or commit of project.git; default: the deploy branch
    only
        Procedures to run (``archive,install``); such a run is no release
    only_steps, start_from, skip_<step>, skip_steps
        Which steps of install to run: only these, from this one on, without these
    wait
        ``False``: do not wait for a running deployment, end with exit code 7
    request
        The id of a push's request (the git hook gives it)

    CLI Example:

    .. code-block:: bash

        salt-call --local --retcode-passthrough mc_project_2.deploy blog ref=v1.2
    """
    return _answer(name, lambda service: service.deploy(name, _arguments(kwargs)))


def archive(name, **kwargs):
    """
    Archive the live content, and run the project's archive.sls.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.archive blog
    """
    return _answer(name, lambda service: service.part(name, "archive", _arguments(kwargs)))


def release_sync(name, **kwargs):
    """
    Bring the clones to the last commits, renew hook, links and default SLS.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.release_sync blog
    """
    return _answer(name, lambda service: service.part(name, "release_sync", _arguments(kwargs)))


def install(name, only_steps=None, **kwargs):
    """
    Run the project's steps on the live tree, in lexicographic order, without archive and rollback.

    A failure ends with exit code 2 and leaves what was done.

    only_steps, start_from, skip_<step>, skip_steps
        Names of steps (list, or text with commas), with or without ``.sls``

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.install blog only_steps=100_settings
    """
    arguments = {**_arguments(kwargs), "only_steps": only_steps}
    return _answer(name, lambda service: service.part(name, "install", arguments))


def fixperms(name, **kwargs):
    """
    Run the project's fixperms.sls.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.fixperms blog
    """
    return _answer(name, lambda service: service.part(name, "fixperms", _arguments(kwargs)))


def rollback(name, release=None, **kwargs):
    """
    Go back to a good release: content, git ref and pillar together, then its rollback.sls.

    release
        The id of a release (see ``releases``); default: the good one before the live one

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.rollback blog 20260101-120000-000000-abcdef
    """
    return _answer(name, lambda service: service.rollback(name, release, _arguments(kwargs)))


def get_configuration(name, origins=False, **kwargs):
    """
    The configuration (``cfg``) of a project as its SLS see it.

    origins
        True: where each value came from instead (``get_configuration_origins``)

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.get_configuration blog
    """
    if origins:
        return _answer(name, lambda service: service.origins(name, _arguments(kwargs)))
    running = __opts__.get("ms_project")
    if running is not None and running.get("name") == name and not _arguments(kwargs):
        return running
    return _answer(name, lambda service: service.get_configuration(name, _arguments(kwargs)))


def secret(name, secret, length=32, quiet=False, **kwargs):
    """
    A secret of a project that this host generates once and keeps. For pillar:
    ``token: {{ salt["mc_project.secret"]("blog", "token") | yaml_dquote }}``

    Called as a job of its own it only says that it is there: returns are stored and shown.

    secret
        Its name: letters, digits and ``_.@+-``
    length
        Characters of a new one, 8 to 4096; one that exists stays as it is
    quiet
        True: only say that it is there

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.secret blog token
    """
    service = _service()
    try:
        found = service.secret(name, secret, length)
    except _errors.EngineError as error:
        raise CommandExecutionError(error.sentence()) from error
    if quiet or "__pub_fun" in kwargs:
        return f"{secret} of {name} is stored ({len(found)} characters) in {service.host.project(name).secrets}"
    return found


def ancestor(function, *arguments):
    """
    What ``mc_utils``, ``mc_locations`` and ``mc_usergroup`` need of the engine: ``locations``, ``usergroup``,
    ``password``, ``stored_password`` and ``resolve``.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.ancestor locations
    """
    known = importlib.import_module(f"{_ENGINE}.ancestor")
    try:
        if function not in ("locations", "usergroup", "password", "stored_password", "resolve"):
            raise _errors.UsageError(f"there is no {function!r} here")
        return getattr(known, function)(_service().host, *arguments)
    except _errors.EngineError as error:
        raise CommandExecutionError(error.sentence()) from error


def pending(name, ref=None):
    """
    Whether a deployment of ``ref`` would change what is live.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.pending blog ref=main
    """
    return _answer(name, lambda service: service.pending(name, ref))


def healthcheck(name, **kwargs):
    """
    Run the health checks of what is live: those of its ``healthcheck.sls``, which gate each deployment.

    wait
        ``False``: do not wait for a running deployment, end with exit code 7

    CLI Example:

    .. code-block:: bash

        salt-call --local --retcode-passthrough mc_project_2.healthcheck blog
    """
    return _answer(name, lambda service: service.healthcheck(name, _arguments(kwargs)))


def check(kind, arguments, attempts=10, interval=1):
    """
    One health check: ``http``, ``tcp``, ``command`` or ``unit``, with its arguments as a mapping.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.check tcp '{host: 127.0.0.1, port: 22}' attempts=1
    """
    return _procedures().check(kind, arguments, attempts, interval)


def check_archive(name, cfg=None):
    """
    Whether the archive of the running deployment is complete. For ``archive.sls``.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.archive blog
    """
    return _procedures().check_archive(_service().host.project(name), cfg)


def check_restored(name, cfg=None):
    """
    Whether the live tree holds what was restored. For ``rollback.sls``.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.rollback blog
    """
    return _procedures().check_restored(_service().host.project(name), cfg)


def permissions(name, cfg=None, test=False):
    """
    Enforce owners and modes of a project's trees. For ``fixperms.sls``.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project_2.permissions blog test=True
    """
    service = _service()
    cfg = cfg or service.get_configuration(name, {})
    return _procedures().permissions(service.host.project(name), cfg, test)


def _procedures():
    return importlib.import_module(f"{_ENGINE}.procedures")
