import { isSaltMap, type SaltValue } from "../../bridge/index.ts";
import { harmless } from "./paint.ts";
import { showValue } from "./values.ts";

const fewLines = 12;

/** The changes of a state in a few lines: a diff as it is, `old -> new` in one line, anything else as YAML. */
export function showChanges(changes: SaltValue, maxLines = fewLines): string {
  const shorten = (text: string) => firstLines(text, maxLines);
  if (!isSaltMap(changes)) return shorten(showValue(changes));
  const diff = changes["diff"];
  const lines = Object.entries(changes).map(([key, value]) => {
    if (key === "diff" && typeof value === "string") return shorten(harmless(value.trimEnd()));
    return showChange(key, value, maxLines);
  });
  return typeof diff === "string" && lines.length === 1
    ? (lines[0] ?? "")
    : lines.filter((line) => line !== "").join("\n");
}

function showChange(key: string, value: SaltValue, maxLines: number): string {
  if (value === "" || value === null) return "";
  if (isSaltMap(value) && "old" in value && "new" in value && Object.keys(value).length === 2) {
    return `${key}: ${oneLine(value["old"] ?? null)} -> ${oneLine(value["new"] ?? null)}`;
  }
  const shown = firstLines(showValue(value), maxLines);
  return shown.includes("\n") ? `${key}:\n${shown.replace(/^/gm, "  ")}` : `${key}: ${shown}`;
}

function oneLine(value: SaltValue): string {
  const text = value === "" || value === null ? "(none)" : showValue(value).replace(/\s*\n\s*/g, " ");
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}

function firstLines(text: string, maxLines: number): string {
  const lines = text.split("\n");
  if (lines.length <= maxLines) return text;
  return [...lines.slice(0, maxLines), `... ${lines.length - maxLines} more lines (--json has them)`].join("\n");
}
