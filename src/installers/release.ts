import { type Configuration, not, type Reference, type SlsBuilder, type StateHandle, sh, when } from "../authoring.ts";

/** The configuration of whatever project. */
type Cfg = Reference<Configuration<unknown>>;

/** Whom files and processes belong to; nobody in particular where owners are left alone. */
export function ownership(cfg: Cfg) {
  const privileged = not(cfg.unprivileged);
  return {
    files: { user: when(privileged, cfg.user), group: when(privileged, cfg.group) },
    user: { user: when(privileged, cfg.user) },
    runas: { runas: when(privileged, cfg.user) },
  };
}

/** Where installers keep what they write beside the application's code: archived and restored with it. */
export const settingsDir = (cfg: Cfg): string => `${cfg.project_root}/.corpus`;

/** Holds the commit that is fully installed and running; absent while something changed since. */
const marker = (cfg: Cfg): string => `${settingsDir(cfg)}/release`;

/**
 * Says that the application must be prepared and restarted when one of these states changes something: settings written by a project's
 * own step, for example. An installer's release step, later in the same deployment, does it.
 */
export function releaseChanged(s: SlsBuilder, cfg: Cfg, states: readonly StateHandle[]): void {
  s.file.absent(marker(cfg), { id: "release-changed", onchanges: states });
}

/** What brackets a release step: it does its work once per commit, and again after a failure or {@link releaseChanged}. */
export interface ReleaseStep {
  /** Changes when there is something to do. */
  readonly pending: StateHandle;
  /** Remembers that all was done; call it last, with what must have succeeded. */
  finish(done: readonly StateHandle[]): void;
}

/** Begins a release step. */
export function beginRelease(s: SlsBuilder, cfg: Cfg): ReleaseStep {
  const { files, runas } = ownership(cfg);
  s.file.directory(settingsDir(cfg), { id: "settings-directory", mode: "0750", ...files });
  const at = { cwd: cfg.project_root, ...runas };
  const release = s.set("release", sh`(git rev-parse HEAD || echo ${cfg.deployment_id})`);
  s.comment("Changes when this release is not installed yet, or something was changed since.");
  const pending = s.cmd.run("rm -f .corpus/release", {
    id: "release-is-pending",
    unless: sh`${release} | cmp -s - .corpus/release`,
    ...at,
  });
  return {
    pending,
    finish: (done) => {
      s.comment("All is done: the next deployment of the same commit has nothing to do.");
      s.cmd.run(sh`${release} > .corpus/release`, {
        id: "release-is-installed",
        onchanges: [pending],
        require: done,
        ...at,
      });
    },
  };
}
