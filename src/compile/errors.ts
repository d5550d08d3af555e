import { type Finding, formatPlace } from "../model/finding.ts";
import { CorpusError } from "../support/errors.ts";

/** The definitions are wrong; nothing was written. */
export class DefinitionError extends CorpusError {
  readonly code = "DEFINITION_INVALID";
  readonly exitCode = 1;
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const count = `${findings.length} finding${findings.length === 1 ? "" : "s"}`;
    super(`${count} in the definitions; nothing was written\n${findings.map(formatFinding).join("\n")}`, {
      details: { findings },
    });
    this.findings = findings;
  }
}

/** `projects/blog/project.ts:12:5  blog › 100_settings: message (hint)` */
export function formatFinding({ path, message, hint, place }: Finding): string {
  const where = place === undefined ? "" : `${formatPlace(place)}  `;
  return `${where}${path}: ${message}${hint === undefined ? "" : ` (${hint})`}`;
}
