"""What the compiler knows: this file is a nunjucks template that is also valid Python.

Unrendered, every value is a string that starts with the delimiter; the engine then
knows no installer but ``generic`` (see ``installers``).
"""

PACK_VERSION = "0.1.0"
API_VERSION = "2"
INSTALLERS = {
    "generic": {
        "data": {},
        "procedures": ["archive", "fixperms", "rollback", "notify"],
        "steps": [],
    },
    "nginx": {
        "data": {
            "debs": [],
            "domains": ["localhost"],
            "firewall": [{"port": 80, "protocol": "tcp"}, {"port": 443, "protocol": "tcp"}],
            "health_path": "/",
            "keep_logs": 14,
            "max_body": "16m",
            "public": "public",
            "tls": {"certificate": "", "certificate_pillar": "", "key": "", "key_pillar": ""},
        },
        "procedures": ["archive", "fixperms", "rollback", "notify", "stop"],
        "steps": ["050_host", "600_vhost", "task_maintenance_off", "task_maintenance_on"],
    },
    "nodejs": {
        "data": {
            "commands": [],
            "database": "none",
            "database_drop": False,
            "debs": [],
            "domains": ["localhost"],
            "env": {},
            "firewall": [{"port": 80, "protocol": "tcp"}, {"port": 443, "protocol": "tcp"}],
            "health_path": "/",
            "keep_logs": 14,
            "main": "server.js",
            "max_body": "16m",
            "node": "nodejs",
            "npm": "npm",
            "npm_env": {},
            "port": 3000,
            "tls": {"certificate": "", "certificate_pillar": "", "key": "", "key_pillar": ""},
        },
        "procedures": ["archive", "fixperms", "rollback", "notify", "stop"],
        "steps": [
            "050_host",
            "100_database",
            "200_packages",
            "500_release",
            "600_vhost",
            "task_maintenance_off",
            "task_maintenance_on",
        ],
    },
    "php": {
        "data": {
            "children": 5,
            "commands": [],
            "database": "none",
            "database_drop": False,
            "debs": [],
            "denied": ["vendor"],
            "domains": ["localhost"],
            "extensions": [],
            "firewall": [{"port": 80, "protocol": "tcp"}, {"port": 443, "protocol": "tcp"}],
            "front": "/index.php",
            "health_path": "/",
            "keep_logs": 14,
            "max_body": "16m",
            "memory": "128M",
            "php": "8.2",
            "public": "",
            "shared": [],
            "timezone": "UTC",
            "tls": {"certificate": "", "certificate_pillar": "", "key": "", "key_pillar": ""},
        },
        "procedures": ["archive", "fixperms", "rollback", "notify", "stop"],
        "steps": [
            "050_host",
            "100_database",
            "500_release",
            "600_vhost",
            "task_maintenance_off",
            "task_maintenance_on",
        ],
    },
    "python": {
        "data": {
            "env": {},
            "fetch": False,
            "find_links": "",
            "health_path": "/",
            "host": "127.0.0.1",
            "manage": [],
            "no_index": False,
            "packages": ["gunicorn"],
            "port": 8000,
            "python": "python3",
            "requirements": "requirements.txt",
            "workers": 2,
            "wsgi": "",
        },
        "procedures": ["archive", "fixperms", "rollback", "notify", "stop"],
        "settings": {
            "fetch": {
                "python": {
                    "packages": ["supervisor", {"from": ["data", "packages"]}],
                    "python": {"from": ["data", "python"]},
                    "requirements": [{"from": ["data", "requirements"]}],
                    "when": {"from": ["data", "fetch"]},
                },
            },
        },
        "steps": ["200_virtualenv", "500_release"],
    },
    "static": {
        "data": {
            "fetch": False,
            "find_links": "",
            "health_path": "/",
            "host": "127.0.0.1",
            "no_index": False,
            "port": 8000,
            "public": "public",
            "python": "python3",
            "workers": 1,
        },
        "procedures": ["archive", "fixperms", "rollback", "notify", "stop"],
        "settings": {
            "fetch": {
                "python": {
                    "packages": ["supervisor", "gunicorn", "whitenoise"],
                    "python": {"from": ["data", "python"]},
                    "when": {"from": ["data", "fetch"]},
                },
            },
        },
        "steps": ["500_release"],
    },
    "wsgi": {
        "data": {
            "commands": [],
            "database": "none",
            "database_drop": False,
            "debs": [],
            "domains": ["localhost"],
            "env": {},
            "fetch": False,
            "find_links": "",
            "firewall": [{"port": 80, "protocol": "tcp"}, {"port": 443, "protocol": "tcp"}],
            "health_path": "/",
            "keep_logs": 14,
            "max_body": "16m",
            "no_index": False,
            "packages": ["gunicorn"],
            "port": 8000,
            "python": "python3",
            "requirements": "requirements.txt",
            "server": "gunicorn",
            "tls": {"certificate": "", "certificate_pillar": "", "key": "", "key_pillar": ""},
            "workers": 2,
            "wsgi": "",
        },
        "procedures": ["archive", "fixperms", "rollback", "notify", "stop"],
        "settings": {
            "fetch": {
                "python": {
                    "packages": [{"from": ["data", "packages"]}],
                    "python": {"from": ["data", "python"]},
                    "requirements": [{"from": ["data", "requirements"]}],
                    "when": {"from": ["data", "fetch"]},
                },
            },
        },
        "steps": [
            "050_host",
            "100_database",
            "200_virtualenv",
            "500_release",
            "600_vhost",
            "task_maintenance_off",
            "task_maintenance_on",
        ],
    },
}


def pack_version():
    """The version of the pack, or ``unbuilt`` when the compiler did not render this file."""
    return "unbuilt" if PACK_VERSION.startswith("@") else PACK_VERSION


def installers():
    """The installers by name: ``{name: {"data": {}, "procedures": [], "steps": []}}``."""
    known = INSTALLERS if isinstance(INSTALLERS, dict) else {}
    return {"generic": {"data": {}, "procedures": [], "steps": []}, **known}
