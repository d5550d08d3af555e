import { type Configuration, filter, type Reference } from "../../authoring.ts";

/** The configuration of whatever project. */
export type Cfg = Reference<Configuration<unknown>>;

/** What all installers of servers read, besides their own. */
export const serverData = {
  /** Debian packages of the application, beside those of the installer. */
  debs: [] as string[],
  /** Names that nginx answers to; the first one is checked, and stands in a certificate of our own. */
  domains: ["localhost"],
  tls: {
    /** Certificate (with its chain) and key: paths on the host. */
    certificate: "",
    key: "",
    /** Or where they are in the host's pillar: `blog:tls:key`. Without any of them: a self-signed certificate. */
    certificate_pillar: "",
    key_pillar: "",
  },
  /** The largest request body that nginx takes. */
  max_body: "16m",
  /** Days that logs are kept, one file each. */
  keep_logs: 14,
  /** What the host's firewall has to let in; for whoever configures that. */
  firewall: [
    { port: 80, protocol: "tcp" },
    { port: 443, protocol: "tcp" },
  ],
  /** Path that the health check asks nginx for. */
  health_path: "/",
};

export type ServerData = Reference<typeof serverData>;

/** Databases: by the server's own socket, as the project's system user, without any password. */
export const databaseData = {
  /** `none`, `postgresql`, `mariadb` or `sqlite` (the file `database.sqlite3` in data_root). */
  database: "none",
  /** Remove the database when the project is destroyed. */
  database_drop: false,
  /**
   * `nightly`: a backup of the data at this time, besides those that archives have; `keep`: how many of them there are. By hand:
   * `mc_project.run_task NAME backup_database`, `restore_database`.
   */
  backup: { nightly: false, hour: 3, minute: 20, keep: 7 },
};

export type DatabaseData = Reference<typeof databaseData>;

/** Names of a project's things on its host. */
export const unitName = (cfg: Cfg): string => `corpus-${cfg.name}`;
/** Root's: nginx opens its files as root, which no user's directory may stand in the way of. */
export const logDir = (cfg: Cfg): string => `${cfg.project_dir}/log`;
/** What belongs to the project's virtual host besides that file: certificate, key, the mark of maintenance. */
export const vhostDir = (cfg: Cfg): string => `/etc/nginx/corpus/${cfg.name}`;
/** The name that checks ask for, and that a certificate of our own is for. */
export const primaryDomain = (data: ServerData): Reference<string> => filter.first(data.domains);
