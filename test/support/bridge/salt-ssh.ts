import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execa } from "execa";
import { dump } from "js-yaml";
import { type Config, labUser, writeConfig } from "../../../tools/lab/config.ts";
import { freePorts } from "../../../tools/lab/ports.ts";
import { type Release, saltCommand } from "../../../tools/lab/venv.ts";
import { startSshd } from "../sshd.ts";
import { type CliEnd, startCorpus } from "./cli.ts";

/** Hosts that salt-ssh reaches: all of them are this one. */
export interface SaltSshHosts extends AsyncDisposable {
  /** Of a master that does not run. */
  readonly configDir: string;
  /** The command. */
  readonly saltSsh: string;
  /** Runs `corpus` with this configuration, where this release's salt-ssh is found. */
  readonly run: (...args: string[]) => Promise<CliEnd>;
  readonly start: (...args: string[]) => ReturnType<typeof startCorpus>;
  /** For what states and tests leave. */
  readonly dir: string;
}

/** The content of what the highstate writes. */
export const saltSshText = `"é" {{ "{{" }} # $(id)`;

const sls = {
  "top.sls": "base: {'*': [site]}\n",
  // Of hosts, web2 alone does not get to its end.
  "site.sls": `
{{ pillar.dir }}/{{ grains.id }}.txt:
  file.managed:
    - contents: {{ pillar.text | json }}
{% if grains.id == "web2" %}
wrong:
  cmd.run:
    - name: exit 3
{% endif %}
`,
};

/**
 * `web1` and `web2` are reached. Of the others, `bad-gone` does not listen, `bad-stranger` has no known host key, `bad-changed` another one
 * than is known, `bad-refusing` does not know our key, and `bad-bare` has no Python.
 */
export async function startSaltSshHosts(release: Release): Promise<SaltSshHosts> {
  const dir = mkdtempSync(join(tmpdir(), "css-"));
  // Salt copies itself over by scp, which is sftp.
  const sshd = await startSshd(join(dir, "sshd"), { Subsystem: "sftp internal-sftp" });
  for (const name of ["etc", "salt", "pillar", "bare"]) mkdirSync(join(dir, name));
  for (const [name, content] of Object.entries(sls)) writeFileSync(join(dir, "salt", name), content);
  writeFileSync(join(dir, "pillar", "top.sls"), "base: {'*': [site]}\n");
  writeFileSync(join(dir, "pillar", "site.sls"), `#!yaml\n${dump({ dir, text: saltSshText })}`);
  await execa("ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", join(dir, "other")]);
  writeConfig(join(dir, "etc", "master"), {
    root_dir: dir,
    user: labUser,
    ssh_priv: join(dir, "sshd", "client"),
    ssh_identities_only: true,
    file_roots: { base: [join(dir, "salt")] },
    pillar_roots: { base: [join(dir, "pillar")] },
  });
  writeConfig(join(dir, "etc", "roster"), rosterOf(dir, { port: sshd.port, deadPort: (await freePorts(1))[0] ?? 0 }));
  const configDir = join(dir, "etc");
  const saltSsh = saltCommand(release, "salt-ssh");
  const PATH = `${dirname(saltSsh)}:${process.env["PATH"] ?? ""}`;
  const start = (...args: string[]) => startCorpus([...args, "-c", configDir], { PATH });
  return {
    configDir,
    saltSsh,
    dir,
    start,
    run: async (...args) => await start(...args).end,
    async [Symbol.asyncDispose]() {
      await sshd[Symbol.asyncDispose]();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

function rosterOf(dir: string, { port, deadPort }: { readonly port: number; readonly deadPort: number }): Config {
  writeFileSync(join(dir, "changed"), knownHost(port, readKey(join(dir, "other.pub"))));
  writeFileSync(join(dir, "nobody"), "");
  const known = (path: string) => ({ ssh_options: [`UserKnownHostsFile=${path}`] });
  const host = (id: string, more: Config = {}) => ({
    host: "127.0.0.1",
    port,
    user: labUser,
    // Whatever a shell's profile does to Python is no host's.
    set_path: "/usr/sbin:/usr/bin:/sbin:/bin",
    thin_dir: join(dir, id),
    minion_opts: { enable_fqdns_grains: false },
    ...known(join(dir, "sshd", "known_hosts")),
    ...more,
  });
  return {
    web1: host("web1"),
    web2: host("web2"),
    "bad-gone": host("bad-gone", { port: deadPort }),
    "bad-stranger": host("bad-stranger", known(join(dir, "nobody"))),
    "bad-changed": host("bad-changed", known(join(dir, "changed"))),
    "bad-refusing": host("bad-refusing", { priv: join(dir, "other") }),
    "bad-bare": host("bad-bare", { set_path: join(dir, "bare") }),
  };
}

const readKey = (path: string) => readFileSync(path, "utf8").split(" ").slice(0, 2).join(" ");

const knownHost = (port: number, key: string) => `[127.0.0.1]:${port} ${key}\n`;
