import { type InstallerDefinition, inheritedProcedures, procedureNames } from "../../definitions/installer.ts";
import { SecretDraft } from "../../definitions/secrets.ts";
import type { Finding } from "../../model/finding.ts";
import { type InstallerModel, installerSls, type Written } from "../../model/model.ts";
import type { TargetRelease } from "../../salt/states.ts";
import { validateShape } from "../validate/shape.ts";
import { dataOf } from "./data.ts";
import { normalizeOwner } from "./owner.ts";
import { settingsOf } from "./settings.ts";

/** The installer whose procedures all others inherit. */
export const genericName = "generic";

/** The model of an installer, as far as its options are an installer's. */
export function normalizeInstaller(
  given: InstallerDefinition,
  definition: string,
  report: (finding: Finding) => void,
): InstallerModel {
  const { origin } = given;
  const { findings, usable: options } = validateShape("installer", given.options, origin);
  findings.forEach(report);
  const name = typeof options["name"] === "string" ? options["name"] : "installer";
  const owned = normalizeOwner({
    name,
    written: origin,
    steps: options["steps"],
    procedures: options["procedures"],
    checks: options["checks"],
    dotted: (sls) => installerSls(name, sls),
    inherited: (sls) => (name === genericName || !isInherited(sls) ? undefined : installerSls(genericName, sls)),
    inheritedChecks: [],
    report,
  });
  return {
    kind: "installer",
    name,
    description: String(options["description"]),
    target: (options["salt"] ?? "both") as TargetRelease,
    data: dataOf(options["data"], { path: `${name} › data`, written: origin, report }),
    settings: settingsOf(options, { path: `${name} › settings`, written: origin, report }),
    secrets: secretsOf(options["secrets"], { path: `${name} › secrets`, written: origin, report }),
    required: (options["required"] ?? []) as readonly string[],
    steps: owned.steps.map((step) => step.name),
    hasChecks: owned.healthcheck !== undefined,
    sls: [
      ...procedureSls(name, owned.procedures),
      ...owned.steps,
      ...owned.undos,
      ...(owned.healthcheck === undefined ? [] : [owned.healthcheck]),
    ],
    definition,
    written: origin,
  };
}

type Owned = ReturnType<typeof normalizeOwner>;

/** Procedures an installer does not override include generic's. */
function procedureSls(name: string, own: Owned["procedures"]): Owned["steps"] {
  return procedureNames.flatMap((procedure) => {
    const given = own.get(procedure);
    if (given !== undefined) return [given];
    return name === genericName || !isInherited(procedure)
      ? []
      : [
          {
            name: procedure,
            include: [installerSls(genericName, procedure)],
            extend: [],
            body: [],
            names: [],
            written: {},
          },
        ];
  });
}

const isInherited = (sls: string): boolean => (inheritedProcedures as readonly string[]).includes(sls);

/** The secrets of a definition; what is none is reported and left out. */
export function secretsOf(
  given: unknown,
  { path, written, report }: { path: string; written: Written; report: (finding: Finding) => void },
): InstallerModel["secrets"] {
  const entries = Object.entries((given ?? {}) as Readonly<Record<string, unknown>>);
  const found = entries.flatMap(([name, value]) => {
    if (value instanceof SecretDraft) return [[name, value.lookup] as const];
    const hint = "secret.generated(), secret.sdb(…) or secret.gpg(…); a value does not belong in a definition";
    report({ path: `${path} › ${name}`, message: "is not a secret's look-up", hint, written });
    return [];
  });
  return Object.fromEntries(found);
}
