import {
  closeSync,
  constants,
  type Dirent,
  existsSync,
  fstatSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
} from "node:fs";

/** The reading half of files. Synchronous: a build is a straight line, and thousands of small reads are faster so. */

/** The text of a file; undefined when there is none. */
export function readText(path: string): string | undefined {
  return readBytes(path)?.toString("utf8");
}

/** The bytes of a file; undefined when there is none (or the path leads through a file). */
export function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/** Names in a directory, sorted; none when there is no such directory. */
export function listNames(path: string): string[] {
  try {
    return readdirSync(path).toSorted();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/**
 * Paths of all files below a directory, relative to it, with `/`, sorted. Links are files.
 * @param isWanted directories and files with other names are left out. @default all are wanted
 */
export function listFiles(root: string, isWanted: (name: string) => boolean = () => true): string[] {
  return entriesOf(root)
    .filter(({ name }) => isWanted(name))
    .flatMap((entry) =>
      entry.isDirectory()
        ? listFiles(`${root}/${entry.name}`, isWanted).map((path) => `${entry.name}/${path}`)
        : [entry.name],
    )
    .toSorted();
}

function entriesOf(path: string): Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** What stands at a path. */
export interface Standing {
  readonly kind: "file" | "directory" | "link" | "other";
  /** Permission bits as Salt writes them: `0644`. */
  readonly mode: string;
}

/** What stands at a path, not following links; undefined when nothing does. */
export function lookAt(path: string): Standing | undefined {
  try {
    const stat = lstatSync(path);
    const mode = modeOf(stat.mode);
    if (stat.isSymbolicLink()) return { kind: "link", mode };
    return { kind: stat.isFile() ? "file" : stat.isDirectory() ? "directory" : "other", mode };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

const modeOf = (bits: number): string => (bits & 0o777).toString(8).padStart(4, "0");

/** A file's bytes and mode, not following a link; undefined when nothing stands there. Half the cost of {@link lookAt} and {@link readBytes}. */
export function readFile(path: string): { readonly content: Buffer; readonly mode: string } | "no file" | undefined {
  let file: number;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  } catch (error) {
    if (isMissing(error)) return undefined;
    // A link, and a socket.
    if (error instanceof Error && "code" in error && (error.code === "ELOOP" || error.code === "ENXIO"))
      return "no file";
    throw error;
  }
  try {
    const stat = fstatSync(file);
    return stat.isFile() ? { content: readFileSync(file), mode: modeOf(stat.mode) } : "no file";
  } finally {
    closeSync(file);
  }
}

export const kindOf = (path: string): Standing["kind"] | undefined => lookAt(path)?.kind;

/** What a link points to, as it is written in it. */
export function linkTarget(path: string): string {
  return readlinkSync(path);
}

export const exists = (path: string): boolean => existsSync(path);

const isMissing = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");

/** Size and time of a file: changes when the file does. */
export function signatureOf(path: string): string {
  const { size, mtimeNs } = lstatSync(path, { bigint: true });
  return `${size}-${mtimeNs}`;
}
