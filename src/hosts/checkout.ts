import { UsageError } from "../support/errors.ts";

/** A commit of a git checkout, as it travels to a host. */
export interface CheckoutCommit {
  readonly sha: string;
  /** A git pack of what the host lacks. */
  readonly pack: Uint8Array;
}

/** Which commit of which checkout. */
export interface CheckoutRequest {
  readonly directory: string;
  /** Branch, tag or commit. @default what is checked out */
  readonly ref?: string | undefined;
  /** Commits that the host has. */
  readonly known: readonly string[];
}

/**
 * Packs a commit with its history. The checkout itself is only read; its local edits do not travel.
 *
 * @throws UsageError when there is no such checkout or no such commit
 */
export async function packCommit({ directory, ref = "HEAD", known }: CheckoutRequest): Promise<CheckoutCommit> {
  const sha = await commitOf(directory, ref);
  if (sha === undefined) throw new UsageError(`${directory} has no branch, tag or commit ${JSON.stringify(ref)}`);
  const found = await Promise.all(known.map(async (commit) => await commitOf(directory, commit)));
  const revisions = [sha, ...found.filter((commit) => commit !== undefined).map((commit) => `^${commit}`)];
  const { execa } = await import("execa");
  const words = ["pack-objects", "-q", "--revs", "--thin", "--stdout", "--delta-base-offset"];
  const input = `${revisions.join("\n")}\n`;
  // A pack may well end with the byte of a newline.
  const options = { input, encoding: "buffer", stripFinalNewline: false, reject: false } as const;
  const packed = await execa("git", ["-C", directory, ...words], options);
  if (!packed.failed) return { sha, pack: packed.stdout };
  const said = Buffer.from(packed.stderr).toString("utf8").trim();
  throw new UsageError(`${directory}: commit ${sha.slice(0, 12)} cannot be packed: ${said || packed.shortMessage}`);
}

async function commitOf(directory: string, ref: string): Promise<string | undefined> {
  const { execa } = await import("execa");
  const words = ["rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`];
  const asked = await execa("git", ["-C", directory, ...words], { reject: false, stdin: "ignore" });
  if (asked.exitCode === 0) return asked.stdout.trim();
  if (asked.exitCode === 1) return undefined;
  const why = asked.stderr.trim().split("\n").at(-1) ?? "";
  throw new UsageError(`${directory} is not a git checkout: ${why || (asked.shortMessage ?? "")}`);
}
