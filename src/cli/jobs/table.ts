import { harmless } from "./paint.ts";

/** Columns as wide as their widest cell; columns in which nothing stands are left out. */
export function table(head: readonly string[], rows: readonly (readonly (string | undefined)[])[]): string {
  const body = rows.map((row) => row.map((cell) => harmless(cell ?? "").replaceAll("\n", " ")));
  const count = Math.max(head.length, ...body.map((row) => row.length));
  const used = Array.from({ length: count }, (_, column) => column).filter((column) => body.some((row) => row[column]));
  const lines = head.length === 0 ? body : [[...head], ...body];
  const widths = used.map((column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines
    .map((line) =>
      used
        .map((column, index) => (line[column] ?? "").padEnd(widths[index] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
