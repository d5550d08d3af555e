"""What the compiler knows."""

PACK_VERSION = "1.2.3"
INSTALLERS = {
    "generic": {
        "data": {},
        "procedures": ["archive", "fixperms", "rollback", "notify"],
        "steps": [],
    },
    "nginx": {
        "data": {
            "domains": ["localhost"],
            "firewall": [{"port": 80, "protocol": "tcp"}, {"port": 443, "protocol": "tcp"}],
            "health_path": "/",
            "keep_logs": 14,
            "max_body": "16m",
            "packages": [],
            "public": "public",
            "tls": {"certificate": "", "certificate_pillar": "", "key": "", "key_pillar": ""},
        },
        "procedures": ["archive", "fixperms", "rollback", "notify", "stop"],
        "steps": ["050_host", "600_vhost", "task_maintenance_off", "task_maintenance_on"],
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
    "shop": {
        "data": {
            "commands": [["load", "--all"]],
            "port": 8000,
            "stock": {"currency": "EUR", "file": "stock.csv"},
        },
        "procedures": ["archive", "fixperms", "rollback", "notify"],
        "steps": ["200_stock"],
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
}
