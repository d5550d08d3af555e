import { AuthenticationError, type BridgeError, ConnectionError } from "../../errors.ts";

/** What OpenSSH says (sshconnect.c) when the host is not who it should be. */
const strangerPattern = /Host key verification failed|REMOTE HOST IDENTIFICATION HAS CHANGED|No \S+ host key is known/;

/** What OpenSSH says (sshconnect2.c) when the host does not let us in. */
const refusedPattern = /Permission denied|Too many authentication failures|No supported authentication methods/;

/** How an ssh process ended. */
export interface SshEnd {
  readonly stderr: string;
  /** undefined: it could not be run, or was killed; `trouble` says why. */
  readonly exitCode: number | undefined;
  readonly trouble: string;
}

/** Why ssh ended; `lostHint` says what to do when it had been connected, and is undefined when it had not. */
export function sshError(host: string, end: SshEnd, lostHint: string | undefined): BridgeError {
  const said = lastLine(end.stderr);
  if (strangerPattern.test(end.stderr)) return strangerError(host, said);
  if (refusedPattern.test(end.stderr)) {
    return new AuthenticationError(`${host} does not let us in: ${said}`, {
      hint: "Keys only, no passwords: does `ssh -o BatchMode=yes` get in?",
    });
  }
  if (lostHint !== undefined)
    return new ConnectionError(`the connection to ${host} was lost: ${said}`, { hint: lostHint });
  if (end.exitCode === 127)
    return new ConnectionError(`${host} has no python3: ${said}`, { hint: "Install it there." });
  const hint = end.exitCode === undefined ? "Is the OpenSSH client installed here?" : "Is it up, and is this its name?";
  return new ConnectionError(`${host} cannot be reached over ssh: ${said || end.trouble}`, { hint });
}

/** The host may be another one. */
export function strangerError(host: string, said: string): AuthenticationError {
  return new AuthenticationError(`the host key of ${host} is not the known one: ${said}`, { hint: verifyHint });
}

/** What OpenSSH says when it has not come so far as to call anything. */
const sshPattern =
  /^(ssh: |(kex|ssh)_exchange_identification: |Connection (closed|reset|timed out)\b|.*: Permission denied \()/m;

/** Whether these are ssh's words, and not those of what it called. */
export function isSshTrouble(stderr: string): boolean {
  return sshPattern.test(stderr) || strangerPattern.test(stderr);
}

const verifyHint =
  "Compare the key with what the host itself says (ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub), then put it into known_hosts. " +
  "corpus never connects without checking it.";

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1)?.trim() ?? "";
}
