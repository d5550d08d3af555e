"""How projects are reached: for people as text, for programs as data."""

from . import access, record
from .errors import EngineError


def host(facts, roots, configurations):
    """All projects of a host as data.

    :param configurations: ``{name: cfg, or the EngineError that there is instead}``
    """
    projects = {name: project(roots.project(name), cfg) for name, cfg in configurations.items()}
    known = {"minion_id": facts.get("minion_id"), "fqdn": facts.get("fqdn"), "projects_dir": roots.projects_dir}
    return {**known, "projects": projects}


def project(paths, cfg):
    """One project as data; ``{name, error}`` where its configuration does not compile."""
    if isinstance(cfg, EngineError):
        return {"name": paths.name, "error": cfg.sentence()}
    live = record.live(paths)
    own = not (cfg["unprivileged"] or cfg["no_user"])
    return {
        "name": paths.name,
        "environment": cfg["default_env"],
        "installer": cfg["installer"],
        "live": {key: live[key] for key in ("id", "sha", "finished")} if live else None,
        "urls": urls(cfg),
        "push": {"project": cfg["push_salt_url"], "pillar": cfg["push_pillar_url"]},
        "ssh": {
            "alias": f"{paths.name}.{cfg['this_host']}",
            "host": cfg["this_host"],
            "port": cfg["this_port"],
            "user": cfg["user"],
            "host_key": access.host_key(),
        },
        "own_key": access.public_key(cfg["user"]) if own else None,
        "pushers": sorted(cfg["pushers"]),
        # Never the secret itself: whoever keeps it puts it in this place.
        "root_credentials": {"user": "root", "reference": f"{cfg['minion_id']}:root"},
    }


def urls(cfg):
    """Where a project answers: the key ``urls``, else http and https of ``data.domain``."""
    domain = cfg["data"].get("domain")
    told = [f"http://{domain}/", f"https://{domain}/"] if isinstance(domain, str) and domain else []
    return [str(url) for url in cfg["urls"]] or told


def host_text(known):
    """The block about a host."""
    lines = [f"{known['minion_id']} ({known['fqdn']}), projects in {known['projects_dir']}", ""]
    for found in known["projects"].values():
        lines += [found["name"], *_lines(found), ""]
    return "\n".join(lines)


def mail(known):
    """What is sent about one project to those who run it and who asked for it."""
    if "error" in known:
        return f"Project {known['name']}: {known['error']}\n"
    credentials = known["root_credentials"]
    lines = [
        f"Project {known['name']} is ready on {known['ssh']['host']}.",
        "",
        *_lines(known),
        f"  root:        credentials {credentials['reference']}, kept by the controller",
        "",
        "To deploy:",
        f"  git remote add {known['environment']} {known['push']['project']}",
        f"  git push {known['environment']} HEAD:main",
    ]
    return "\n".join(lines) + "\n"


def _lines(known):
    if "error" in known:
        return [f"  configuration: {known['error']}"]
    live, ssh = known["live"], known["ssh"]
    told = {
        "environment:": known["environment"],
        "live:": f"{live['id']} {str(live['sha'])[:12]}" if live else "nothing yet",
        "urls:": "  ".join(known["urls"]),
        "project:": known["push"]["project"],
        "pillar:": known["push"]["pillar"],
        # What goes to a pusher's ~/.ssh/config.
        "ssh:": f"Host {ssh['alias']}",
        "": f"    HostName {ssh['host']}\n                   Port {ssh['port']}\n                   User {ssh['user']}",
        "host key:": ssh["host_key"],
        "own key:": known["own_key"],
        "pushers:": ", ".join(known["pushers"]),
    }
    return [f"  {title:<12} {value}" for title, value in told.items() if value]
