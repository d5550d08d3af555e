import { resolve } from "node:path";
import { type ExitCode, exitCodes } from "../../support/exit-codes.ts";
import { createPaint } from "../jobs/paint.ts";
import type { Ui } from "../ui.ts";
import { checkBuild } from "./doctor/build.ts";
import type { Diagnosis } from "./doctor/diagnosis.ts";
import { checkMinion } from "./doctor/minion.ts";
import { checkTools } from "./doctor/tools.ts";

/** What `corpus doctor` was asked. */
export interface DoctorRequest {
  readonly projects: string;
  readonly out: string;
  readonly cache?: string;
  readonly saltCall: string;
  /** Directory of the minion's configuration. */
  readonly minionConfig: string;
}

/** The version of the record that `--json` writes. */
const schema = "corpus.doctor/1";

/** `corpus doctor` */
export async function runDoctor(ui: Ui, request: DoctorRequest): Promise<ExitCode> {
  const out = resolve(request.out);
  const checks = [
    ...(await checkTools(request.saltCall, ui.signal)),
    ...(await checkBuild({ ...request, out })),
    ...checkMinion(request.minionConfig, out),
  ];
  const exitCode = checks.some(({ state }) => state === "wrong") ? exitCodes.findings : exitCodes.done;
  if (ui.json) ui.data({ schema, type: "doctor", checks, exitCode });
  else
    ui.stdout(
      checks
        .filter(({ state }) => !ui.quiet || state !== "good")
        .map(show(ui))
        .join("\n"),
    );
  return exitCode;
}

const show = (ui: Ui) => {
  const paint = createPaint(ui.color);
  const marks = { good: paint.green("ok   "), missing: paint.yellow("--   "), wrong: paint.red("WRONG") };
  return ({ name, state, found, advice }: Diagnosis): string =>
    `${marks[state]} ${name}: ${found}${advice === undefined ? "" : `\n      ${advice}`}`;
};
