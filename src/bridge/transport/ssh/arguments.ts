import { UsageError } from "../../../support/errors.ts";

/** A host that is reached by the OpenSSH client. */
export interface SshTarget {
  /** `user@host`, `ssh://user@host:port`, or a name of the ssh configuration. */
  readonly host: string;
  /** @default ssh's own */
  readonly configFile?: string | undefined;
  /** @default that of the ssh configuration */
  readonly port?: number | undefined;
  /** A file with the private key. @default those of the ssh configuration */
  readonly identity?: string | undefined;
  /** Hosts to go through, as ProxyJump takes them. @default those of the ssh configuration */
  readonly jump?: string | undefined;
  /**
   * The OpenSSH client.
   * @default "ssh"
   */
  readonly ssh?: string | undefined;
}

/** The command that the remote shell is given: always these words, whatever is asked. It reads the program first. */
export const remoteCommand = 'exec python3 -c "import sys;f=sys.stdin.buffer;exec(f.read(int(f.readline())))"';

/** A program for {@link remoteCommand}: its length, its text, and what it is to read then. */
export function remoteProgram(text: string, request = ""): string {
  return `${Buffer.byteLength(text)}\n${text}${request}`;
}

/**
 * Host keys are checked, nothing is asked for, nothing of the user's configuration adds to what we do. The pack has the same
 * (salt-ext engine/remote/ssh.py); a test compares them.
 */
export const fixed = {
  BatchMode: "yes",
  StrictHostKeyChecking: "yes",
  NumberOfPasswordPrompts: "0",
  ConnectTimeout: "20",
  ServerAliveInterval: "15",
  ServerAliveCountMax: "4",
  ClearAllForwardings: "yes",
  RemoteCommand: "none",
  LogLevel: "ERROR",
};

/** The arguments of ssh. Our words win over every configuration file; `more` over our own. */
export function sshArguments(target: SshTarget, more: Readonly<Record<string, string>> = {}): string[] {
  const { host, configFile, port, identity, jump } = target;
  const given = { "-F": configFile, "-p": port, "-i": identity, "-J": jump };
  return [
    "-T",
    ...Object.entries({ ...fixed, ...more }).flatMap(([key, value]) => ["-o", `${key}=${value}`]),
    ...Object.entries(given).flatMap(([flag, value]) => (value === undefined ? [] : [flag, String(value)])),
    "--",
    host,
    remoteCommand,
  ];
}

/**
 * The target, when its name can be one.
 *
 * @throws UsageError for a name that no host has: ssh would take some for an option
 */
export function checkTarget<T extends SshTarget>(target: T): T {
  const names = [target.host, ...(target.jump?.split(",") ?? [])];
  const wrong = names.find((name) => !/^(ssh:\/\/)?[\p{L}\p{N}_[][\p{L}\p{N}_.:@%[\]+-]*$/u.test(name));
  if (wrong === undefined) return target;
  throw new UsageError(`not the name of a host: ${wrong}`);
}
