{#- Made by corpus. #}
{%- set cfg = opts.get("ms_project") %}
{%- if cfg is not mapping %}
{{ raise("this SLS belongs to a project; run it with: salt-call mc_project.deploy NAME (or look at it with: salt-call mc_project.show_sls NAME)") }}
{%- endif %}
{%- from "corpus/yaml.jinja" import yaml %}
{%- set vhost = "/etc/nginx/corpus/" ~ cfg.name %}
{%- set domains = "" ~ (cfg.data.domains | join(" ")) %}

include:
  - makina-states.projects.2.generic.rollback

processes-stop:
  cmd.run:
    - name: {{ ("systemctl stop corpus-" ~ (cfg.name | quote)) | yaml_dquote }}
    - onlyif: {{ ("systemctl --quiet is-active corpus-" ~ (cfg.name | quote)) | yaml_dquote }}

{%- if cfg.data.database == "postgresql" %}
database-postgresql-loaded:
  mc_project.loaded:
    - name: {{ ("dropdb --if-exists " ~ (cfg.name | quote) ~ "-restored && createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 --owner=" ~ (cfg.user | quote) ~ " " ~ (cfg.name | quote) ~ "-restored && pg_restore --exit-on-error --dbname=" ~ (cfg.name | quote) ~ "-restored && dropdb --force --if-exists " ~ (cfg.name | quote) ~ " && printf 'ALTER DATABASE \"%s\" RENAME TO \"%s\"' " ~ (cfg.name | quote) ~ "-restored " ~ (cfg.name | quote) ~ " | psql -v ON_ERROR_STOP=1") | yaml_dquote }}
    - user: postgres
    - cwd: /
    - path: {{ (cfg.restored_from ~ "/database.dump") | yaml_dquote }}
    - failhard: true
{%- endif %}

{%- if cfg.data.database == "mariadb" %}
database-mariadb-loaded:
  mc_project.loaded:
    - name: {{ ("printf 'DROP DATABASE IF EXISTS `%s`; CREATE DATABASE `%s` CHARACTER SET utf8mb4;' " ~ (cfg.name | quote) ~ " " ~ (cfg.name | quote) ~ " | mariadb && mariadb " ~ (cfg.name | quote)) | yaml_dquote }}
    - user: root
    - cwd: /
    - path: {{ (cfg.restored_from ~ "/database.dump") | yaml_dquote }}
    - failhard: true
{%- endif %}

{%- if cfg.data.database == "sqlite" %}
database-sqlite-loaded:
  mc_project.loaded:
    - name: {{ ("rm -f " ~ ((cfg.data_root ~ "/database.sqlite3") | string | quote) ~ ".new && sqlite3 -bail " ~ ((cfg.data_root ~ "/database.sqlite3") | string | quote) ~ ".new && rm -f " ~ ((cfg.data_root ~ "/database.sqlite3") | string | quote) ~ "-wal " ~ ((cfg.data_root ~ "/database.sqlite3") | string | quote) ~ "-shm && mv " ~ ((cfg.data_root ~ "/database.sqlite3") | string | quote) ~ ".new " ~ ((cfg.data_root ~ "/database.sqlite3") | string | quote)) | yaml_dquote }}
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    {%- endif %}
    - cwd: /
    - path: {{ (cfg.restored_from ~ "/database.dump") | yaml_dquote }}
    - failhard: true
{%- endif %}

volumes-loaded:
  mc_project.loaded:
    - name: {{ ("runuser -u " ~ (cfg.user | quote) ~ " -- rm -rf volumes.new && runuser -u " ~ (cfg.user | quote) ~ " -- mkdir volumes.new && runuser -u " ~ (cfg.user | quote) ~ " -- tar -C volumes.new -xf - && runuser -u " ~ (cfg.user | quote) ~ " -- rm -rf volumes && runuser -u " ~ (cfg.user | quote) ~ " -- mv volumes.new volumes") | yaml_dquote }}
    - user: root
    - cwd: {{ cfg.data_root | yaml_encode }}
    - path: {{ (cfg.restored_from ~ "/volumes.dump") | yaml_dquote }}
    - failhard: true

subordinate-ids:
  cmd.run:
    - name: {{ ("awk -F: 'BEGIN { n = 524288 } $2 + $3 > n { n = $2 + $3 } END { print n \"-\" n + 65535 }' /etc/subuid /etc/subgid | xargs -I RANGE usermod --add-subuids RANGE --add-subgids RANGE " ~ (cfg.user | quote)) | yaml_dquote }}
    - unless: {{ ("grep -q ^" ~ (cfg.user | quote) ~ ": /etc/subuid && grep -q ^" ~ (cfg.user | quote) ~ ": /etc/subgid") | yaml_dquote }}

volumes:
  file.directory:
    - name: {{ (cfg.data_root ~ "/volumes") | yaml_dquote }}
    - mode: "0750"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}

image-storage:
  file.directory:
    - name: {{ (cfg.project_dir ~ "/containers") | yaml_dquote }}
    - mode: "0700"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}

container-script:
  file.managed:
    - name: {{ (cfg.project_root ~ "/.corpus/container.py") | yaml_dquote }}
    - mode: "0640"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}
    - contents: |
        """Runs the project's image by podman, as the project's user. Which, and how, is in container.json beside this file."""

        import hashlib
        import json
        import os
        import pathlib
        import subprocess
        import sys

        HERE = pathlib.Path(__file__).resolve().parent
        SETTINGS = json.loads((HERE / "container.json").read_text())
        SECRETS = HERE / "secrets.json"
        NAME = "corpus-" + SETTINGS["name"]
        STORAGE = pathlib.Path(SETTINGS["storage"])
        RUNTIME = pathlib.Path("/run", NAME)
        PODMAN = [
            "/usr/bin/podman",
            f"--root={STORAGE}/images",
            f"--runroot={RUNTIME}/containers",
            "--storage-driver=" + SETTINGS["driver"],
            "--cgroup-manager=cgroupfs",
            "--events-backend=none",
        ]


        def podman(*words):
            """Run podman to its end; what it says."""
            return subprocess.run([*PODMAN, *words], check=True, stdout=subprocess.PIPE, text=True).stdout.strip()


        def has(tag):
            """Whether there is such an image."""
            return subprocess.run([*PODMAN, "image", "exists", tag], check=False).returncode == 0


        def digest():
            """What the image is pinned by: the hash of its archive, or the digest in its name."""
            if not SETTINGS["archive"]:
                return SETTINGS["image"].rpartition("@sha256:")[2]
            found = hashlib.sha256()
            with archive().open("rb") as stream:
                while chunk := stream.read(1 << 20):
                    found.update(chunk)
            if SETTINGS["digest"] not in ("", found.hexdigest()):
                sys.exit(f"{archive()} has the sha256 {found.hexdigest()}, not data.digest")
            return found.hexdigest()


        def archive():
            """Where the archive is: in the checkout, unless its path is absolute."""
            return HERE.parent / SETTINGS["archive"]


        def bring():
            """Have the image in the project's storage, and remember it as the one to run."""
            tag = f"localhost/{NAME}:{digest()}"
            if not has(tag):
                if not SETTINGS["archive"]:
                    podman("tag", podman("pull", "--quiet", SETTINGS["image"]), tag)
                elif SETTINGS["holds"] == "root":
                    podman("import", "--quiet", str(archive()), tag)
                else:
                    name = podman("load", "--quiet", f"--input={archive()}").splitlines()[-1].partition(": ")[2]
                    podman("tag", name, tag)
                    if not name.startswith("sha256:"):
                        podman("untag", name, name)
            (HERE / "image").write_text(tag + "\n")
            remember(tag)


        def remember(tag):
            """Keep the images that were used last, and no others."""
            path = STORAGE / "used"
            used = [one for one in path.read_text().split() if one != tag] if path.exists() else []
            used.append(tag)
            keep = max(2, SETTINGS["keep"])  # A rollback needs the one before.
            for old in used[:-keep]:
                if has(old):
                    podman("image", "rm", "--force", old)
            path.write_text("\n".join(used[-keep:]) + "\n")


        def environment():
            """Arguments for the container's environment: values are in podman's own, which no list of processes shows."""
            values = SETTINGS["provided"] | {name: str(value) for name, value in SETTINGS["given"].items()}
            if SECRETS.exists():
                values.update(json.loads(SECRETS.read_text()))
            own = {"HOME": str(STORAGE), "XDG_RUNTIME_DIR": str(RUNTIME), "PATH": "/usr/sbin:/usr/bin:/sbin:/bin"}
            os.environ.update(values | own)
            return [f"--env={name}={values[name]}" if name in own else f"--env={name}" for name in values]


        def mounts():
            """Arguments for what outlives the container: volumes in data_root, and the sockets of database servers."""
            for path in SETTINGS["volumes"]:
                volume = pathlib.Path(SETTINGS["data"]) / path.strip("/")
                volume.mkdir(mode=0o750, parents=True, exist_ok=True)
                yield f"--volume={volume}:{path}"
            sockets = {"postgresql": "/run/postgresql", "mariadb": "/run/mysqld"}.get(SETTINGS["provided"]["DATABASE_KIND"])
            if sockets:
                yield f"--volume={sockets}:{sockets}"


        def run(options, command):
            """Become podman with a container of the image, which goes when its command ends."""
            uid = SETTINGS["uid"]
            common = ["--rm", "--init", "--pull=never", "--umask=0027", "--network=slirp4netns"]
            quiet = ["--cgroups=disabled", "--log-driver=none"]
            mapped = [f"--userns=keep-id:uid={uid},gid={uid}"] if uid else []
            words = [*PODMAN, "run", *common, *quiet, *mapped, *options, *environment(), *mounts()]
            os.execv(words[0], [*words, (HERE / "image").read_text().strip(), *command])


        def runs():
            """Whether a container of this user's runs: conmon looks after each."""
            for process in pathlib.Path("/proc").glob("[0-9]*"):
                try:
                    if process.stat().st_uid == os.getuid() and (process / "comm").read_text() == "conmon\n":
                        return True
                except OSError:
                    continue  # It has ended.
            return False


        def forget_dead():
            """Let podman begin as after a boot where no container runs: it believes in those that a unit's end has killed."""
            if not runs():
                known = [RUNTIME / "libpod/tmp" / name for name in ("alive", "pause.pid")]
                for path in [*known, pathlib.Path("/dev/shm", f"libpod_rootless_lock_{os.getuid()}")]:
                    path.unlink(missing_ok=True)


        os.environ.update(HOME=str(STORAGE), XDG_RUNTIME_DIR=str(RUNTIME))
        forget_dead()
        what, *command = sys.argv[1:]
        if what == "bring":
            bring()
        elif what == "serve":
            port = f"--publish=127.0.0.1:{SETTINGS['port']}:{SETTINGS['container_port']}"
            run([f"--name={NAME}", "--replace", port], SETTINGS["command"])
        elif what == "once":
            run([], command)

container-settings:
  file.serialize:
    - name: {{ (cfg.project_root ~ "/.corpus/container.json") | yaml_dquote }}
    - mode: "0640"
    {%- if not cfg.unprivileged %}
    - user: {{ cfg.user | yaml_encode }}
    - group: {{ cfg.group | yaml_encode }}
    {%- endif %}
    - serializer: json
    - show_changes: false
    - dataset:
        archive: {{ cfg.data.archive | yaml_encode }}
        command: {{ yaml(cfg.data.command) }}
        container_port: {{ cfg.data.container_port | yaml_encode }}
        data: {{ (cfg.data_root ~ "/volumes") | yaml_dquote }}
        digest: {{ cfg.data.digest | yaml_encode }}
        driver: {{ cfg.data.storage_driver | yaml_encode }}
        given: {{ yaml(cfg.data.env) }}
        holds: {{ cfg.data.holds | yaml_encode }}
        image: {{ cfg.data.image | yaml_encode }}
        keep: {{ cfg.data.keep_images | yaml_encode }}
        name: {{ cfg.name | yaml_encode }}
        port: {{ cfg.data.port | yaml_encode }}
        provided:
          DATABASE_KIND: {{ cfg.data.database | string | yaml_dquote }}
          DATABASE_NAME: {{ cfg.name | yaml_encode }}
          DATABASE_USER: {{ cfg.user | yaml_encode }}
          MYSQL_UNIX_PORT: /run/mysqld/mysqld.sock
          PGHOST: /run/postgresql
          PORT: {{ (cfg.data.container_port | int) | string | yaml_dquote }}
        storage: {{ (cfg.project_dir ~ "/containers") | yaml_dquote }}
        uid: {{ cfg.data.uid | yaml_encode }}
        volumes: {{ yaml(cfg.data.volumes) }}

unit:
  file.managed:
    - name: {{ ("/etc/systemd/system/corpus-" ~ cfg.name ~ ".service") | yaml_dquote }}
    - mode: "0644"
    - contents:
      - "[Unit]"
      - {{ ("Description=" ~ cfg.name) | yaml_dquote }}
      - "After=network.target postgresql.service mariadb.service"
      - ""
      - "[Service]"
      - "Type=simple"
      - {{ ("User=" ~ cfg.user) | yaml_dquote }}
      - {{ ("Group=" ~ cfg.group) | yaml_dquote }}
      - {{ ("WorkingDirectory=" ~ cfg.project_root) | yaml_dquote }}
      - {{ ("ExecStart=/usr/bin/python3 " ~ cfg.project_root ~ "/.corpus/container.py serve") | yaml_dquote }}
      - "Restart=on-failure"
      - "RestartSec=2"
      - "TimeoutStopSec=30"
      - {{ ("StandardOutput=append:" ~ cfg.project_dir ~ "/log/web.log") | yaml_dquote }}
      - "StandardError=inherit"
      - "UMask=0027"
      - "PrivateTmp=yes"
      - {{ ("RuntimeDirectory=corpus-" ~ cfg.name) | yaml_dquote }}
      - "RuntimeDirectoryMode=0700"
      - "RuntimeDirectoryPreserve=yes"
      - "KillMode=mixed"
      - ""
      - "[Install]"
      - "WantedBy=multi-user.target"

systemd-reads-units:
  cmd.run:
    - name: systemctl daemon-reload
    - onchanges:
      - file: unit

image-is-there:
  cmd.run:
    - name: {{ ("systemd-run --quiet --wait --pipe --collect --property=User=" ~ (cfg.user | quote) ~ " --property=Group=" ~ (cfg.group | quote) ~ " --property=UMask=0027 --property=WorkingDirectory=" ~ (cfg.project_root | quote) ~ " --property=RuntimeDirectory=corpus-" ~ (cfg.name | quote) ~ " --property=RuntimeDirectoryMode=0700 --property=RuntimeDirectoryPreserve=yes /usr/bin/python3 .corpus/container.py bring") | yaml_dquote }}
    - cwd: {{ cfg.project_root | yaml_encode }}
    - failhard: true

processes-restart:
  cmd.run:
    - name: {{ ("systemctl restart corpus-" ~ (cfg.name | quote)) | yaml_dquote }}

log-rotation:
  file.managed:
    - name: {{ ("/etc/logrotate.d/corpus-" ~ cfg.name) | yaml_dquote }}
    - mode: "0644"
    - contents:
      - {{ (cfg.project_dir ~ "/log/*.log {") | yaml_dquote }}
      - "    daily"
      - {{ ("    rotate " ~ (cfg.data.keep_logs | int)) | yaml_dquote }}
      - "    missingok"
      - "    notifempty"
      - "    compress"
      - "    delaycompress"
      - "    copytruncate"
      - "}"

vhost-directory:
  file.directory:
    - name: {{ ("/etc/nginx/corpus/" ~ cfg.name) | yaml_dquote }}
    - mode: "0755"
    - makedirs: true

{%- if cfg.data.tls.certificate %}
certificate-linked:
  file.symlink:
    - name: {{ (vhost ~ "/tls.crt") | yaml_dquote }}
    - target: {{ cfg.data.tls.certificate | yaml_encode }}
    - force: true

key-linked:
  file.symlink:
    - name: {{ (vhost ~ "/tls.key") | yaml_dquote }}
    - target: {{ cfg.data.tls.key | yaml_encode }}
    - force: true
{%- endif %}

{%- if (not cfg.data.tls.certificate) and cfg.data.tls.certificate_pillar %}
certificate:
  file.managed:
    - name: {{ (vhost ~ "/tls.crt") | yaml_dquote }}
    - contents_pillar: {{ cfg.data.tls.certificate_pillar | yaml_encode }}
    - mode: "0600"
    - show_changes: false
    - follow_symlinks: false

key:
  file.managed:
    - name: {{ (vhost ~ "/tls.key") | yaml_dquote }}
    - contents_pillar: {{ cfg.data.tls.key_pillar | yaml_encode }}
    - mode: "0600"
    - show_changes: false
    - follow_symlinks: false
{%- endif %}

{%- if (not cfg.data.tls.certificate) and (not cfg.data.tls.certificate_pillar) %}
# Nobody gave a certificate: one of our own, which browsers warn of.
certificate-self-signed:
  cmd.run:
    - name: {{ ("umask 077; rm -f " ~ (vhost | quote) ~ "/tls.*; openssl req -x509 -newkey rsa:2048 -nodes -days 3650 -subj /CN=" ~ ((cfg.data.domains | first) | string | quote) ~ " -addext subjectAltName=DNS:" ~ ((cfg.data.domains | first) | string | quote) ~ " -keyout " ~ (vhost | quote) ~ "/tls.key -out " ~ (vhost | quote) ~ "/tls.crt") | yaml_dquote }}
    - unless: {{ ("test -f " ~ (vhost | quote) ~ "/tls.crt && ! test -L " ~ (vhost | quote) ~ "/tls.crt") | yaml_dquote }}
{%- endif %}

certificate-is-known:
  cmd.run:
    - name: "umask 077; sha256sum tls.crt tls.key > known"
    - cwd: {{ vhost | yaml_dquote }}
    - unless: {{ ("cd " ~ (vhost | quote) ~ " && sha256sum --status --check known") | yaml_dquote }}

vhost:
  file.managed:
    - name: {{ ("/etc/nginx/sites-enabled/corpus-" ~ cfg.name) | yaml_dquote }}
    - mode: "0644"
    - contents:
      - "server {"
      - "    listen 80;"
      - {{ ("    server_name " ~ domains ~ ";") | yaml_dquote }}
      - "    return 301 https://$host$request_uri;"
      - "}"
      - ""
      - "server {"
      - "    listen 443 ssl http2;"
      - {{ ("    server_name " ~ domains ~ ";") | yaml_dquote }}
      - {{ ("    ssl_certificate /etc/nginx/corpus/" ~ cfg.name ~ "/tls.crt;") | yaml_dquote }}
      - {{ ("    ssl_certificate_key /etc/nginx/corpus/" ~ cfg.name ~ "/tls.key;") | yaml_dquote }}
      - "    ssl_protocols TLSv1.2 TLSv1.3;"
      - {{ ("    access_log " ~ cfg.project_dir ~ "/log/access.log;") | yaml_dquote }}
      - {{ ("    error_log " ~ cfg.project_dir ~ "/log/error.log;") | yaml_dquote }}
      - {{ ("    client_max_body_size " ~ cfg.data.max_body ~ ";") | yaml_dquote }}
      - {{ ("    root " ~ cfg.project_root ~ "/public;") | yaml_dquote }}
      - ""
      - "    set $maintenance 0;"
      - {{ ("    if (-f /etc/nginx/corpus/" ~ cfg.name ~ "/maintenance) {") | yaml_dquote }}
      - "        set $maintenance 1;"
      - "    }"
      - "    # This host itself sees the application: its health checks go on."
      - "    if ($remote_addr ~ ^127\\.) {"
      - "        set $maintenance 0;"
      - "    }"
      - "    if ($maintenance = 1) {"
      - "        return 503;"
      - "    }"
      - ""
      - "    location / {"
      - {{ ("        proxy_pass http://127.0.0.1:" ~ (cfg.data.port | int) ~ ";") | yaml_dquote }}
      - "        proxy_http_version 1.1;"
      - "        proxy_set_header Host $host;"
      - "        proxy_set_header X-Real-IP $remote_addr;"
      - "        proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;"
      - "        proxy_set_header X-Forwarded-Proto $scheme;"
      - "        proxy_set_header Upgrade $http_upgrade;"
      - "        proxy_set_header Connection $http_connection;"
      - "    }"
      - "}"

nginx-configuration-is-valid:
  cmd.run:
    - name: nginx -t
    - onchanges:
      - cmd: certificate-is-known
      - file: vhost

nginx:
  service.running:
    - name: nginx
    - enable: true
    - reload: true
    - watch:
      - cmd: certificate-is-known
      - file: vhost
    - require:
      - cmd: nginx-configuration-is-valid

answers:
  mc_project.tcp_check:
    - name: {{ ("corpus-" ~ cfg.name) | yaml_dquote }}
    - port: {{ cfg.data.port | yaml_encode }}
    - attempts: 60
