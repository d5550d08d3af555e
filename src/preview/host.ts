import type { JsonMapping } from "../model/model.ts";
import { pythonText } from "../render/jinja/python-text.ts";

/** What a preview takes for known of a host. */
export interface Host {
  /** The grains `os` and `os_family`. */
  readonly os: string;
  readonly osFamily: string;
  readonly grains: JsonMapping;
  readonly unprivileged: boolean;
}

/** A Debian 12 with corpus's default roots. */
export const sampleHost: Host = {
  os: "Debian",
  osFamily: "Debian",
  unprivileged: false,
  grains: {
    id: "minion",
    fqdn: "minion.example.org",
    host: "minion",
    domain: "example.org",
    os: "Debian",
    os_family: "Debian",
    osrelease: "12",
    osmajorrelease: 12,
    oscodename: "bookworm",
    osfullname: "Debian GNU/Linux",
    osfinger: "Debian-12",
    kernel: "Linux",
    cpuarch: "x86_64",
    osarch: "amd64",
    num_cpus: 2,
    mem_total: 2048,
    init: "systemd",
    virtual: "kvm",
  },
};

/** The keys that PILLAR.sample, pillar and call may set, with their defaults (engine/keys.py: SETTABLE and CALL_ONLY). */
export const settable: JsonMapping = {
  api_version: "2",
  installer: "generic",
  remote_less: false,
  default_env: null,
  deploy_branch: null,
  auto_rollback: true,
  keep_archives: 3,
  keep_failed: 2,
  enlarge: null,
  archive_excludes: [],
  permissions: {},
  fetch: {},
  user: null,
  groups: [],
  pushers: {},
  notify: {},
  no_user: false,
  no_default_includes: false,
  raw_console_return: false,
  defaults: {},
  data: {},
  secrets: {},
  env_defaults: {},
  os_defaults: {},
  sls_default_pillar: {},
  this_host: null,
  this_localhost: "localhost",
  this_port: 22,
  push_pillar_url: null,
  push_salt_url: null,
};

/** What the engine works out of names and roots (engine/keys.py: computed). */
export function computed(name: string, settings: JsonMapping, host: Host): JsonMapping {
  const project = `/srv/projects/${name}`;
  const [user, group] = host.unprivileged ? ["minion", "minion"] : [`${name}-user`, `${name}-grp`];
  const groups = settings["groups"] as readonly string[];
  const fqdn = pythonText(host.grains["fqdn"]);
  const base = `ssh://${user}@${fqdn}:${pythonText(settings["this_port"])}`;
  return {
    name,
    minion_id: host.grains["id"] ?? null,
    fqdn,
    user: settings["user"] ?? user,
    groups: groups.length > 0 ? groups : [group],
    group: groups[0] ?? group,
    this_host: settings["this_host"] ?? fqdn,
    remote_host: fqdn,
    ...paths(project),
    push_salt_url: settings["push_salt_url"] ?? `${base}${project}/git/project.git`,
    push_pillar_url: settings["push_pillar_url"] ?? `${base}${project}/git/pillar.git`,
    rollback: false,
    restored_from: null,
    dump: null,
    deploy_summary: null,
    deploy_ret: {},
    deploy_marker: `${project}/project/.tmp_deploy`,
    current_archive_dir: `${project}/archives/<deployment>`,
    deployment_id: "<deployment>",
    chrono: "<deployment>",
    unprivileged: host.unprivileged,
    installer_path: `makina-states/projects/2/${pythonText(settings["installer"])}`,
  };
}

const paths = (project: string): JsonMapping => ({
  project_dir: project,
  project_root: `${project}/project`,
  salt_root: `${project}/project/.salt`,
  pillar_root: `${project}/pillar`,
  data_root: `${project}/data`,
  archives_root: `${project}/archives`,
  git_root: `${project}/git`,
  project_git_root: `${project}/git/project.git`,
  pillar_git_root: `${project}/git/pillar.git`,
  git_deploy_hook: `${project}/git/project.git/hooks/proc-receive`,
  projects_dir: "/srv/projects",
  wired_salt_root: "/srv/salt",
  wired_pillar_root: "/srv/pillar",
  fetch_root: `${project}/cache`,
  run_dir: "/run/corpus",
});
