/** A line of the remote program's answer; see its text in over-ssh-program.ts. */
export type RemoteFrame =
  | { readonly kind: "log"; readonly line: string }
  | { readonly kind: "pack"; readonly directory: string }
  | { readonly kind: "error"; readonly error: string; readonly detail: string }
  | { readonly kind: "end"; readonly exitCode: number; readonly stdout: string };

/** Reads one line; undefined for what a login script printed. */
export function readFrame(line: string): RemoteFrame | undefined {
  const frame = parsed(line);
  if (frame?.["corpus"] !== 1) return undefined;
  const text = (key: string) => (typeof frame[key] === "string" ? frame[key] : "");
  if ("log" in frame) return { kind: "log", line: text("log") };
  if ("pack" in frame) return { kind: "pack", directory: text("pack") };
  if ("error" in frame) return { kind: "error", error: text("error"), detail: text("detail") };
  return "exitCode" in frame ? { kind: "end", exitCode: Number(frame["exitCode"]), stdout: text("stdout") } : undefined;
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  if (!line.startsWith("{")) return undefined;
  try {
    return JSON.parse(line) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}
