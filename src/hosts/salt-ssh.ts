import { resolve } from "node:path";
import { readMasterConfig } from "../bridge/client/master-config.ts";
import { ConfigurationError, type MasterConfig, type Target, type TargetType } from "../bridge/index.ts";
import { UsageError } from "../support/errors.ts";
import type { Host } from "./host.ts";
import { startOwnJob } from "./own-job.ts";
import { SaltSshCall } from "./salt-ssh-call.ts";

/** How salt-ssh is run. */
export interface SaltSshOptions {
  /**
   * The command.
   * @default "salt-ssh"
   */
  readonly command?: string;
  /**
   * Directory of the master's configuration: its file_roots, pillar_roots, ssh settings and job cache.
   * @default "/etc/salt"
   */
  readonly configDir?: string;
  /** The roster file. @default the one that the configuration names */
  readonly roster?: string | undefined;
}

/**
 * The minions of a roster that a target matches, reached by the `salt-ssh` command of this host: no master runs, and nothing of Salt's
 * needs to be on them. Returns are read from the job cache, where salt-ssh keeps them with their retcodes.
 *
 * @throws UsageError for a target that rosters cannot be asked for, ConfigurationError when the configuration cannot be read, or keeps no
 *   job cache in files
 */
export async function overSaltSsh(target: Target, options: SaltSshOptions = {}): Promise<Host> {
  const targetWords = wordsOf(target);
  const configDir = resolve(options.configDir ?? "/etc/salt");
  const config = await readMasterConfig(configDir);
  checkJobCache(config, configDir);
  const { command = "salt-ssh", roster } = options;
  const way = { command, words: [...configWords(configDir, roster), ...targetWords], config };
  return {
    label: `${target.type} ${String(target.expression)} by salt-ssh of ${configDir}`,
    takesFiles: false,
    start: async (call, jobOptions = {}) => {
      const started = new SaltSshCall(way, call);
      return startOwnJob({
        call,
        options: jobOptions,
        run: (running) => started.run(running),
        late: (jid, reason) => started.late(jid, reason),
      });
    },
    async [Symbol.asyncDispose]() {},
  };
}

function configWords(configDir: string, roster: string | undefined): string[] {
  return ["--config-dir", configDir, ...(roster === undefined ? [] : ["--roster-file", resolve(roster)])];
}

function checkJobCache({ keepsJobsInFiles }: MasterConfig, configDir: string): void {
  if (keepsJobsInFiles) return;
  throw new ConfigurationError(`the master's configuration in ${configDir} keeps no job cache in files`, {
    hint: "What salt-ssh returns is read there: master_job_cache must be local_cache, without ext_job_cache.",
  });
}

/** What rosters are matched by (salt/utils/roster_matcher.py). */
const targetFlags: Partial<Readonly<Record<TargetType, readonly string[]>>> = {
  glob: [],
  pcre: ["-E"],
  list: ["-L"],
  nodegroup: ["-N"],
  range: ["-R"],
};

function wordsOf({ type, expression }: Target): readonly string[] {
  const flags = targetFlags[type];
  if (flags === undefined) {
    const known = Object.keys(targetFlags).join(", ");
    throw new UsageError(`salt-ssh matches no ${type}: a roster is asked by ${known}`);
  }
  const word = typeof expression === "string" ? expression : expression.join(",");
  // salt/cli/ssh.py looks for options among all words.
  if (word === "" || word.startsWith("-")) throw new UsageError(`not a target of salt-ssh: ${JSON.stringify(word)}`);
  return [...flags, "--", word];
}
