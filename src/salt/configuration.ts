/** The mapping that every project SLS sees as `cfg` and `opts.ms_project`. Paths are absolute. */
export interface Configuration<Data> {
  readonly name: string;
  readonly data: Data;
  readonly default_env: string;
  readonly installer: string;
  readonly api_version: string;
  readonly minion_id: string;
  readonly fqdn: string;
  readonly user: string;
  readonly group: string;
  readonly groups: readonly string[];
  readonly keep_archives: number;
  /** The project's directory, which holds the others. */
  readonly project_dir: string;
  /** Where the application runs: the checkout. */
  readonly project_root: string;
  /** Persistent data, outside of archives and rollbacks. */
  readonly data_root: string;
  readonly pillar_root: string;
  readonly salt_root: string;
  readonly archives_root: string;
  readonly git_root: string;
  readonly project_git_root: string;
  readonly pillar_git_root: string;
  readonly current_archive_dir: string;
  /** In a rollback: the archive that the content came from. */
  readonly restored_from: string | null;
  /** Of a task: the deployment whose dump is to be restored, where that is said: `mc_project.run_task blog restore_database dump=…`. */
  readonly dump: string | null;
  readonly projects_dir: string;
  readonly wired_salt_root: string;
  readonly wired_pillar_root: string;
  /** Where `fetch` brings packages to: `python`, `npm`, `debs`. */
  readonly fetch_root: string;
  /** Volatile: sockets, locks and pid files. */
  readonly run_dir: string;
  /** True where users, groups and owners are left alone. */
  readonly unprivileged: boolean;
  readonly deployment_id: string;
  /** The deployment's id under its historical name. */
  readonly chrono: string;
  readonly git_deploy_hook: string;
  /** Directory of the installer's SLS in file_roots. */
  readonly installer_path: string;
  readonly push_salt_url: string;
  readonly push_pillar_url: string;
  readonly remote_host: string;
  readonly this_host: string;
  readonly this_localhost: string;
  readonly this_port: number;
}

/** The keys of {@link Configuration}, for definitions that TypeScript does not check. */
export const configurationKeys: readonly (keyof Configuration<unknown>)[] = [
  ...([
    "name",
    "data",
    "default_env",
    "installer",
    "api_version",
    "minion_id",
    "fqdn",
    "user",
    "group",
    "groups",
  ] as const),
  ...([
    "keep_archives",
    "project_dir",
    "project_root",
    "data_root",
    "pillar_root",
    "salt_root",
    "archives_root",
  ] as const),
  ...([
    "git_root",
    "project_git_root",
    "pillar_git_root",
    "current_archive_dir",
    "restored_from",
    "dump",
    "projects_dir",
  ] as const),
  ...([
    "chrono",
    "git_deploy_hook",
    "installer_path",
    "push_salt_url",
    "push_pillar_url",
    "remote_host",
    "this_host",
  ] as const),
  ...(["this_localhost", "this_port"] as const),
  ...(["wired_salt_root", "wired_pillar_root", "fetch_root", "run_dir", "unprivileged", "deployment_id"] as const),
];
