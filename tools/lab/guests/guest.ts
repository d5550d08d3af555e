import { mkdirSync } from "node:fs";
import { execa, type ResultPromise } from "execa";
import { logTail } from "../daemon.ts";
import { BootEvent } from "./boot-event.ts";
import { hostCommand } from "./machine.ts";
import type { GuestNetwork } from "./network.ts";
import { writeRoot } from "./root.ts";

export interface GuestOptions {
  readonly name: string;
  /** The last number of its address. */
  readonly number: number;
  /** Directories of the host that the guest reads at the same path. */
  readonly readOnly?: readonly string[];
  /** Directories of the host that the guest reads and writes at the same path. */
  readonly writable?: readonly string[];
  /** Lets its users run containers of their own: procfs and sysfs to mount, a network device to make. @default false */
  readonly containers?: boolean;
}

/** The end of a command in a guest. */
export interface GuestEnd {
  readonly exitCode: number;
  readonly stdout: string;
  /** Standard output and error, as they came. */
  readonly said: string;
}

const attached = { all: true, reject: false, stdin: "ignore" } as const;

/** A running command of a guest. */
export type GuestProcess = ResultPromise<typeof attached>;

/** A running Debian in an LXC guest: systemd, sshd, real users. */
export interface Guest {
  readonly name: string;
  readonly address: string;
  /** Where its overlay is on the host; written to by the guest alone while it runs. */
  readonly dir: string;
  /** Boots it; resolves when its services are up. */
  start(): Promise<void>;
  /** Power off, as when the cable is pulled: nothing in it is told. */
  powerOff(): Promise<void>;
  /** Runs a command as root. It fails only when the guest cannot run it at all. */
  run(...command: readonly string[]): Promise<GuestEnd>;
  /** Runs a command as a user of the guest, with that user's groups. */
  runAs(user: string, ...command: readonly string[]): Promise<GuestEnd>;
  /** Starts a command as root. */
  spawn(...command: readonly string[]): GuestProcess;
}

// lxc-attach would hand its own environment on.
const clean = ["--clear-env", "-v", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "-v", "HOME=/root", "-v", "LANG=C.UTF-8"];

/** Makes a guest on a network and boots it. It is removed with the network. */
export async function startGuest(network: GuestNetwork, options: GuestOptions): Promise<Guest> {
  const dir = `${network.dir}/${options.name}`;
  const address = network.address(options.number);
  const boot = new BootEvent(`${dir}/events`);
  mkdirSync(`${dir}/delta`, { recursive: true });
  writeRoot({ dir, address, bridge: network.bridge, ready: boot.path, options });
  const at = ["-P", network.dir, "-n", options.name];
  const spawn = (...command: readonly string[]) => execa("lxc-attach", [...at, ...clean, "--", ...command], attached);
  const run = async (...command: readonly string[]): Promise<GuestEnd> => {
    const done = await spawn(...command);
    if (done.exitCode === undefined) throw new Error(`${command.join(" ")} in ${options.name}: ${done.message}`);
    return { exitCode: done.exitCode, stdout: done.stdout, said: done.all };
  };
  const start = async (): Promise<void> => {
    const log = `${dir}/lxc.log`;
    const booted = boot.next();
    try {
      await hostCommand("lxc-start", ...at, "-d", "-o", log, "-l", "WARN");
      await booted.seen;
    } catch (error) {
      throw new Error(`the guest ${options.name} did not start; does LXC work on this machine?\n${logTail(log)}`, {
        cause: error,
      });
    } finally {
      booted.close();
    }
  };
  await start();
  return {
    name: options.name,
    address,
    dir,
    start,
    powerOff: async () => void (await hostCommand("lxc-stop", ...at, "-k")),
    run,
    runAs: (user, ...command) => run("runuser", "-u", user, "--", ...command),
    spawn,
  };
}
