import { join, resolve } from "node:path";

/** What the bridge needs of a master's configuration; paths are absolute. */
export interface MasterConfig {
  /** The user that runs the master. */
  readonly user: string;
  /** Holds the root key and the job cache. */
  readonly cacheDir: string;
  /** ZeroMQ endpoint of the request port (4506). */
  readonly requestEndpoint: string;
  /** Where the event bus listens. */
  readonly eventAddress: { readonly path: string } | { readonly host: string; readonly port: number };
  /** Name of the hash that spreads the job cache's directories. */
  readonly hashType: string;
  /** Whether the master keeps returns as files below `cacheDir`. */
  readonly keepsJobsInFiles: boolean;
  /** Directories of the environment base in `file_roots`, in their order. */
  readonly fileRoots: readonly string[];
  /** Directories of the environment base in `pillar_roots`, in their order. */
  readonly pillarRoots: readonly string[];
  /** Milliseconds before Salt's own clients ask after stragglers (`timeout`). */
  readonly timeoutMs: number;
  /** Milliseconds in which syndics tell of the minions behind them (`syndic_wait`); 0 without `order_masters`. */
  readonly syndicWaitMs: number;
  /** Milliseconds for stragglers to answer (`gather_job_timeout`). */
  readonly gatherTimeoutMs: number;
}

/** salt/config/__init__.py `DEFAULT_MASTER_OPTS`, salt/syspaths.py. */
const defaults = {
  root_dir: "/",
  cachedir: "/var/cache/salt/master",
  sock_dir: "/var/run/salt/master",
  interface: "0.0.0.0",
  ret_port: 4506,
  ipc_mode: "ipc",
  tcp_master_pub_port: 4512,
  hash_type: "sha256",
  master_job_cache: "local_cache",
  ext_job_cache: "",
  timeout: 5,
  gather_job_timeout: 10,
  syndic_wait: 5,
};

type TextSetting = {
  [K in keyof typeof defaults]: (typeof defaults)[K] extends string ? K : never;
}[keyof typeof defaults];
type NumberSetting = Exclude<keyof typeof defaults, TextSetting>;

/** Fills settings up with Salt's defaults. `ownUser` is who runs this process: Salt's default for `user`. */
export function effectiveConfig(settings: Readonly<Record<string, unknown>>, ownUser = "root"): MasterConfig {
  const text = (key: TextSetting) => scalarText(settings[key]) ?? defaults[key];
  const number = (key: NumberSetting) => Number(scalarText(settings[key]) ?? defaults[key]);
  const rootDir = resolve(text("root_dir"));
  const cacheDir = below(rootDir, text("cachedir"));
  const host = loopbackOf(text("interface"));
  return {
    user: scalarText(settings["user"]) ?? ownUser,
    cacheDir,
    requestEndpoint: `tcp://${host.includes(":") ? `[${host}]` : host}:${number("ret_port")}`,
    eventAddress:
      text("ipc_mode") === "tcp"
        ? { host: "127.0.0.1", port: number("tcp_master_pub_port") }
        : { path: join(sockDirOf(text("sock_dir"), text("cachedir"), rootDir), "master_event_pub.ipc") },
    hashType: text("hash_type").toLowerCase(),
    keepsJobsInFiles:
      text("master_job_cache") === "local_cache" && text("ext_job_cache") === "" && settings["job_cache"] !== false,
    fileRoots: rootsOf(settings["file_roots"]) ?? ["/srv/salt", "/srv/spm/salt"],
    pillarRoots: rootsOf(settings["pillar_roots"]) ?? ["/srv/pillar", "/srv/spm/pillar"],
    timeoutMs: number("timeout") * 1000,
    syndicWaitMs: settings["order_masters"] === true ? number("syndic_wait") * 1000 : 0,
    gatherTimeoutMs: number("gather_job_timeout") * 1000,
  };
}

/** `apply_master_config`: a sock_dir much longer than cachedir is replaced, because of the 107 bytes of a socket's path. */
function sockDirOf(sockDir: string, cacheDir: string, rootDir: string): string {
  const tooLong = sockDir.length > cacheDir.length + 10;
  return below(rootDir, tooLong ? join(cacheDir, ".salt-unix") : sockDir);
}

/** `prepend_root_dir`: Salt's default root is `/`, so that every path which is not below `root_dir` moves there. */
function below(rootDir: string, path: string): string {
  return path === rootDir || path.startsWith(`${rootDir}/`) ? path : join(rootDir, path);
}

/** `client_config`: a master that listens everywhere is reached over loopback. */
function loopbackOf(address: string): string {
  if (address === "0.0.0.0") return "127.0.0.1";
  return address === "::" ? "::1" : address;
}

/** A scalar as text; Salt lets numbers be quoted. */
function scalarText(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

/** The directories of the environment base. */
function rootsOf(setting: unknown): readonly string[] | undefined {
  if (typeof setting !== "object" || setting === null || !("base" in setting)) return undefined;
  const { base } = setting;
  return Array.isArray(base) ? base.filter((root): root is string => typeof root === "string") : undefined;
}
