import type { Finding } from "../../model/finding.ts";
import { type OwnerModel, type StateModel, statesOf } from "../../model/model.ts";
import { type Expression, Optional, partsOf } from "../../salt/expression.ts";
import { mayHoldSecret } from "../../salt/secret.ts";
import { expressionsIn, readingsOfSls } from "./references.ts";

/** Secrets where they could be read: in names, commands, conditions, and files that others may open. */
export function validateSecrets(owner: OwnerModel): Finding[] {
  if (Object.keys(owner.secrets).length === 0) return []; // One that is named nevertheless is an unknown reference.
  return owner.sls.flatMap((sls) => {
    const path = `${owner.name} › ${sls.name}`;
    const states = statesOf(sls.body);
    const elsewhere = readingsOfSls(sls).filter(({ expression, isOfState }) => !isOfState && holdsSecret(expression));
    return [
      ...elsewhere.map(() => ({
        path,
        message: misplaced("a condition, a loop or s.set(…)"),
        hint,
        written: sls.written,
      })),
      ...states.flatMap((state) =>
        problemsOf(state).map((problem) => ({
          path: `${path} › ${state.function}`,
          written: state.written,
          ...problem,
        })),
      ),
    ];
  });
}

const hint = "secrets stand in what is written (contents, dataset, context, env) and in credentials (password …)";
const misplaced = (place: string): string => `a secret stands in ${place}, where it could be read`;

/** Whether there is one may be asked: that tells nothing of it. */
function holdsSecret(expression: Expression): boolean {
  if (expression.op === "defined" && isSecret(expression.of)) return false;
  return isSecret(expression) || partsOf(expression).some(holdsSecret);
}

const isSecret = (expression: Expression): boolean =>
  expression.op === "path" && expression.path[0] === "cfg" && expression.path[1] === "secrets";

/** Whether a state's arguments hold a secret. */
export const statesSecret = (args: readonly (readonly [string, unknown])[]): boolean =>
  args.some(([, value]) => expressionsIn(value).some(holdsSecret));

const valuesOf = (state: StateModel): readonly (readonly [string, unknown])[] => [["name", state.name], ...state.args];

function problemsOf(state: StateModel): Pick<Finding, "message" | "hint">[] {
  const holding = valuesOf(state).filter((entry) => statesSecret([entry]));
  const wrong = holding.filter(([name]) => name === "name" || !mayHoldSecret(name));
  if (wrong.length > 0) return wrong.map(([name]) => ({ message: misplaced(`the argument ${name}`), hint }));
  return holding.length > 0 && isWrittenForAll(state)
    ? [{ message: "holds a secret, and others may read the file", hint: 'mode: "0640", or tighter' }]
    : [];
}

/** A file without a mode has what the umask leaves of 0666. */
function isWrittenForAll(state: StateModel): boolean {
  if (!["file.managed", "file.serialize"].includes(state.function)) return false;
  const given = state.args.find(([name]) => name === "mode")?.[1];
  const mode = given instanceof Optional ? given.value : given;
  return mode === undefined || (typeof mode === "string" && !mode.endsWith("0"));
}
