import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { type BridgeError, ClosedError, ConnectionError } from "../../errors.ts";
import type { FilesIdentity } from "../master-files.ts";
import { remoteProgram, type SshTarget, sshArguments } from "./arguments.ts";
import { sshError } from "./errors.ts";
import { type FileAnswer, fileServer, readAnswer } from "./program.ts";

/** What the program on the other side is asked. */
interface Question {
  readonly op: "read" | "list" | "probe";
  readonly on: string | readonly [host: string, port: number];
}

/** A place on the other side: a unix socket's path, or `host:port`. */
export type RemotePlace = string;

/** One ssh process, from its start to its end: it serves files, and its control socket takes forwardings. */
export interface SshLink extends AsyncDisposable {
  readonly identity: FilesIdentity;
  /** A directory that only we may enter, gone with the link. */
  readonly directory: string;
  /** Aborted when the connection is lost or closed; its reason is the error. */
  readonly closed: AbortSignal;
  ask(question: Question): Promise<Exclude<FileAnswer, { kind: "hello" }>>;
  /** Makes unix sockets in `directory`, by name, that lead to places on the other side. */
  forward(places: Readonly<Record<string, RemotePlace>>): Promise<void>;
}

/** A dead network is noticed within 15 s; the process holds the control socket of later forwardings. */
const options = (directory: string) => ({
  ServerAliveInterval: "5",
  ServerAliveCountMax: "3",
  ControlMaster: "yes",
  ControlPersist: "no",
  ControlPath: controlPath(directory),
  StreamLocalBindMask: "0177",
});

const controlPath = (directory: string) => join(directory, "control");

const lostHint = "It is opened anew when it is next needed; what was started goes on.";

/**
 * Connects. The key of the host is checked, nothing is asked for.
 *
 * @throws AuthenticationError when the host is a stranger or does not let us in, ConnectionError when it cannot be reached
 */
export async function openSshLink(target: SshTarget): Promise<SshLink> {
  // Loaded late: most clients do without ssh.
  const { execa } = await import("execa");
  const ssh = target.ssh ?? "ssh";
  const directory = mkdtempSync(join(tmpdir(), "corpus-ssh-"));
  // A session of its own: a ^C at the terminal reaches us, and we decide. It ends with its stdin, and so with us.
  const process = { reject: false, detached: true, cleanup: false, buffer: { stdout: false } } as const;
  const child = execa(ssh, sshArguments(target, options(directory)), process);
  child.stdin.on("error", () => {});
  child.stdin.write(remoteProgram(fileServer));
  const answers = answersOf(createInterface({ input: child.stdout }));
  const closing = new AbortController();
  let isConnected = false;
  void child.then(({ stderr, exitCode, shortMessage }) => {
    const end = { stderr, exitCode, trouble: shortMessage ?? "" };
    closing.abort(sshError(target.host, end, isConnected ? lostHint : undefined));
    rmSync(directory, { recursive: true, force: true });
  });
  const hello = await answers.next(closing.signal);
  if (hello.kind !== "hello") throw new ConnectionError(`${target.host} answered before it said who it is`);
  isConnected = true;
  return {
    identity: { user: hello.user, sudoUser: hello.sudoUser },
    directory,
    closed: closing.signal,
    async ask(question) {
      const answer = answers.next(closing.signal);
      child.stdin.write(`${JSON.stringify(question)}\n`);
      return (await answer) as Exclude<FileAnswer, { kind: "hello" }>;
    },
    async forward(places) {
      const leads = Object.entries(places).flatMap(([name, place]) => ["-L", `${join(directory, name)}:${place}`]);
      const args = ["-F", "none", "-S", controlPath(directory), "-O", "forward", ...leads, "--", target.host];
      const { exitCode, stderr } = await execa(ssh, args, { reject: false });
      closing.signal.throwIfAborted();
      if (exitCode !== 0) throw refusedForwarding(target.host, stderr);
    },
    async [Symbol.asyncDispose]() {
      closing.abort(new ClosedError("the client was closed"));
      child.kill();
      await child;
    },
  };
}

function refusedForwarding(host: string, said: string): BridgeError {
  return new ConnectionError(`${host} does not forward the master's sockets: ${said.trim()}`, {
    hint: "Its sshd needs AllowStreamLocalForwarding and AllowTcpForwarding (both are the default).",
  });
}

/** Answers come in the order of the questions. */
function answersOf(lines: NodeJS.EventEmitter): { next(closed: AbortSignal): Promise<FileAnswer> } {
  const waiting: ((answer: FileAnswer) => void)[] = [];
  lines.on("line", (line: string) => {
    const answer = readAnswer(line);
    if (answer !== undefined) waiting.shift()?.(answer);
  });
  return {
    next: (closed) =>
      new Promise((resolve, reject) => {
        if (closed.aborted) return reject(closed.reason);
        const onClosed = () => reject(closed.reason);
        closed.addEventListener("abort", onClosed, { once: true });
        waiting.push((answer) => {
          closed.removeEventListener("abort", onClosed);
          resolve(answer);
        });
      }),
  };
}
