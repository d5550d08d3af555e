import { kindOf, listFiles, listNames, readBytes, signatureOf } from "../../support/io/read.ts";

/**
 * Directories beside a definition whose files go into the project's `.salt`: what states read, modules of the project's own, and in `salt` what stands
 * in `.salt` as it is.
 */
const directories = ["files", "salt", "_modules", "_states", "_runners", "_renderers", "_pillars", "_outputters"];

/** A file beside a definition: its path relative to the definition's directory, and its bytes, as text where they are that. */
export interface BesideFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** All of them, sorted. Python's leftovers are none. */
export function readBeside(directory: string): BesideFile[] {
  return pathsBeside(directory).map((path) => ({ path, content: textOrBytes(readBytes(`${directory}/${path}`)) }));
}

/** A text that changes when one of them does. */
export const signatureBeside = (directory: string): string =>
  pathsBeside(directory)
    .map((path) => `${path}:${signatureOf(`${directory}/${path}`)}`)
    .join("\n");

/** Most definitions stand alone: that is seen in one look. */
function pathsBeside(directory: string): string[] {
  const there = new Set(listNames(directory));
  return directories
    .filter((name) => there.has(name))
    .flatMap((name) => listFiles(`${directory}/${name}`).map((path) => `${name}/${path}`))
    .filter((path) => !/(?:^|\/)__pycache__\/|\.pyc$/.test(path) && kindOf(`${directory}/${path}`) === "file");
}

function textOrBytes(bytes: Uint8Array = new Uint8Array()): string | Uint8Array {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  return Buffer.from(text).equals(bytes) ? text : bytes;
}
