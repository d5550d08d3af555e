"""
Projects: one name for all versions of the API
==============================================

Each function is delegated to the module of the project's ``api_version``
(pillar ``makina-projects.<name>:api_version``, default 2): ``mc_project_2`` and those beside it.
A newer API is registered by its module alone, ``mc_project_<version>``; projects on an older one
keep every behaviour.
"""

__virtualname__ = "mc_project"

LATEST = "2"


def __virtual__():
    return __virtualname__


def _version(name):
    """The version of the API that a project asks for."""
    own = __pillar__.get(f"makina-projects.{name}") or {}
    flat = __pillar__.get(f"makina-projects.{name}.api_version")
    return str(flat or (own.get("api_version") if isinstance(own, dict) else None) or LATEST)


def api_versions():
    """
    The registered versions of the API.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.api_versions
    """
    modules = {str(key).split(".", 1)[0] for key in __salt__}
    found = [module[len("mc_project_") :] for module in modules if module.startswith("mc_project_")]
    return sorted((version for version in found if version.isdigit()), key=int)


def _call(function, name, *args, api_version=None, **kwargs):
    """Delegate one function."""
    version = str(api_version or (_version(name) if name else LATEST))
    key = f"mc_project_{version}.{function}"
    if key not in __salt__:
        __context__["retcode"] = 64
        known = ", ".join(api_versions()) or "none; run saltutil.sync_all"
        return {
            "name": name,
            "result": False,
            "comment": f"API version {version!r} of project {name} has no {function} here. Versions: {known}",
            "changes": {},
        }
    arguments = {key: value for key, value in kwargs.items() if not key.startswith("__")}
    return __salt__[key](*([name] if name else []), *args, **arguments)


def delegate(function, name, *args, **kwargs):
    """
    Call any function of the API that a project is on, by name.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.delegate status blog
    """
    return _call(function, name, *args, **kwargs)


def init_project(name, **kwargs):
    """
    Create or repair everything that a project needs on this host (init/sync); idempotent.

    name
        Name of the project: a small letter, then up to 26 small letters, digits and hyphens
    installer, default_env, deploy_branch, ...
        Keys of the configuration, for this call

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.init_project blog
    """
    return _call("init_project", name, **kwargs)


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

        salt-call --local --retcode-passthrough mc_project.deploy blog ref=v1.2
    """
    return _call("deploy", name, **kwargs)


def archive(name, **kwargs):
    """
    Archive the live content, and run the project's archive.sls.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.archive blog
    """
    return _call("archive", name, **kwargs)


def release_sync(name, **kwargs):
    """
    Bring the clones to the last commits, renew hook, links and default SLS.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.release_sync blog
    """
    return _call("release_sync", name, **kwargs)


def install(name, only_steps=None, **kwargs):
    """
    Run the project's steps on the live tree, in lexicographic order, without archive and rollback.

    A failure ends with exit code 2 and leaves what was done.

    only_steps, start_from, skip_<step>, skip_steps
        Names of steps (list, or text with commas), with or without ``.sls``

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.install blog only_steps=100_settings
    """
    return _call("install", name, only_steps=only_steps, **kwargs)


def fixperms(name, **kwargs):
    """
    Run the project's fixperms.sls.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.fixperms blog
    """
    return _call("fixperms", name, **kwargs)


def rollback(name, release=None, **kwargs):
    """
    Go back to a good release: content, git ref and pillar together, then its rollback.sls.

    release
        The id of a release (see ``releases``); default: the good one before the live one

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.rollback blog 20260101-120000-000000-abcdef
    """
    return _call("rollback", name, release, **kwargs)


def get_configuration(name, origins=False, **kwargs):
    """
    The configuration (``cfg``) of a project as its SLS see it.

    origins
        True: where each value came from instead (``get_configuration_origins``)

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.get_configuration blog
    """
    return _call("get_configuration", name, **({"origins": True} if origins else {}), **kwargs)


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

        salt-call --local mc_project.secret blog token
    """
    return _call("secret", name, secret, length, quiet or "__pub_fun" in kwargs)


def pending(name, ref=None, **kwargs):
    """
    Whether a deployment of ``ref`` would change what is live.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.pending blog ref=main
    """
    return _call("pending", name, ref=ref, **kwargs)


def healthcheck(name, **kwargs):
    """
    Run the health checks of what is live: those of its ``healthcheck.sls``, which gate each deployment.

    wait
        ``False``: do not wait for a running deployment, end with exit code 7

    CLI Example:

    .. code-block:: bash

        salt-call --local --retcode-passthrough mc_project.healthcheck blog
    """
    return _call("healthcheck", name, **kwargs)


def check(kind, arguments, attempts=10, interval=1):
    """
    One health check: ``http``, ``tcp`` or ``command``, with its arguments as a mapping.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.check tcp '{host: 127.0.0.1, port: 22}' attempts=1
    """
    return _call("check", None, kind, arguments, attempts=attempts, interval=interval)


def check_archive(name, cfg=None):
    """
    Whether the archive of the running deployment is complete. For ``archive.sls``.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.archive blog
    """
    return _call("check_archive", name, cfg=cfg)


def check_restored(name, cfg=None):
    """
    Whether the live tree holds what was restored. For ``rollback.sls``.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.rollback blog
    """
    return _call("check_restored", name, cfg=cfg)


def permissions(name, cfg=None, test=False):
    """
    Enforce owners and modes of a project's trees. For ``fixperms.sls``.

    CLI Example:

    .. code-block:: bash

        salt-call --local mc_project.permissions blog test=True
    """
    return _call("permissions", name, cfg=cfg, test=test)
