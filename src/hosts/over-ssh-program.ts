import { remoteProgram } from "../bridge/transport/ssh/arguments.ts";
import { readText } from "../support/io/read.ts";
import { packageRoot } from "../support/package-root.ts";

/** What runs there is a file of the pack, since deploying boxes send the same. It tells how it is spoken to. */
const programPath = "salt-ext/src/saltext/corpus/engine/remote/program.py";

/** A salt-call that a host over ssh is asked for. */
export interface RemoteRequest {
  readonly command: string;
  readonly configDir: string | null;
  readonly args: readonly string[];
  /** Programs without which the call makes no sense there. */
  readonly needs: readonly string[];
  /** The pack to use when it was brought before, or to bring: then with its files, base64 by path. */
  readonly pack: { readonly hash: string; readonly files?: Readonly<Record<string, string>> } | null;
}

/** What is written to the stdin of the remote command: the program, the request, then files by the argument that names each. */
export function remoteInput(request: RemoteRequest, files: Readonly<Record<string, Uint8Array>> = {}): Uint8Array {
  const program = readText(`${packageRoot()}/${programPath}`);
  if (program === undefined) throw new Error(`the package of corpus is incomplete: ${programPath} is missing`);
  const sizes = Object.entries(files).map(([as, content]) => ({ as, size: content.byteLength }));
  const text = remoteProgram(program, `${JSON.stringify({ ...request, files: sizes })}\n`);
  return Buffer.concat([Buffer.from(text), ...Object.values(files)]);
}
