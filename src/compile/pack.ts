import type { PackFile } from "../model/model.ts";
import { listFiles, readText } from "../support/io/read.ts";

/** Reads the source of the extension pack, and its changelog. */
export function readPack(directory: string): PackFile[] {
  return listFiles(directory)
    .filter((path) => /\.(?:py|jinja)$|^CHANGELOG\.md$/.test(path))
    .map((path) => ({ path, content: readText(`${directory}/${path}`) ?? "" }));
}
