import { createTwoFilesPatch } from "diff";
import type { Paint } from "../jobs/paint.ts";

/** One file that would be written or removed. */
export interface FileChange {
  readonly path: string;
  readonly change: "added" | "changed" | "removed";
  /** A unified diff; null where one side is no text. */
  readonly patch: string | null;
}

/** A change of text, without the lines of dashes and dates that the library puts before it. */
export function changeOfText(path: string, before: string | undefined, after: string | undefined): FileChange {
  const change = before === undefined ? "added" : after === undefined ? "removed" : "changed";
  const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, before ?? "", after ?? "").replace(/^=+\n/, "");
  return { path, change, patch };
}

/** A change for people. */
export const showChange =
  (paint: Paint) =>
  ({ path, change, patch }: FileChange): string =>
    patch === null ? `${path}: ${change}, and no text` : painted(patch.trimEnd(), paint);

function painted(patch: string, paint: Paint): string {
  const line = (text: string) => {
    if (/^(?:---|\+\+\+) /.test(text)) return paint.bold(text);
    return text.startsWith("+") ? paint.green(text) : text.startsWith("-") ? paint.red(text) : text;
  };
  return patch.split("\n").map(line).join("\n");
}
