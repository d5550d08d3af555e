import type { BackupDraft } from "../../definitions/backups.ts";
import type { Check } from "../../definitions/checks.ts";
import { createContext } from "../../definitions/context.ts";
import { type ProcedureName, procedureNames } from "../../definitions/installer.ts";
import { type Sls, sls } from "../../definitions/sls.ts";
import type { Finding } from "../../model/finding.ts";
import { isUndo, reservedSlsNames, type SlsModel, type Written } from "../../model/model.ts";
import { backupTasks, clashing, withDumps, withLoads } from "./backups.ts";
import { messageOf, type NormalizedSls, normalizeSls, type SlsScope, stackOf } from "./sls.ts";

/** The parts of a definition that are functions of the context; unchecked, because JS users may give anything. */
export interface OwnerParts {
  readonly name: string;
  readonly written: Written;
  readonly steps: unknown;
  readonly procedures: unknown;
  readonly checks: unknown;
  readonly dotted: (sls: string) => string;
  /** What a procedure or replaced step of that name inherits. */
  readonly inherited: (sls: string) => string | undefined;
  /** SLS that the health check includes. */
  readonly inheritedChecks: readonly string[];
  readonly report: (finding: Finding) => void;
}

/** The SLS of a project or installer. */
export interface OwnerSls {
  readonly steps: readonly SlsModel[];
  /** What undoes steps. */
  readonly undos: readonly SlsModel[];
  readonly procedures: ReadonlyMap<ProcedureName, SlsModel>;
  readonly healthcheck: SlsModel | undefined;
}

/** Calls the author's functions and normalises the SLS that they return. */
export function normalizeOwner(parts: OwnerParts): OwnerSls {
  const states: SlsScope["states"] = new Map();
  const normalize = (given: Sls<never>): NormalizedSls =>
    normalizeSls(given, {
      owner: parts.name,
      dotted: parts.dotted,
      inherited: parts.inherited(given.name),
      report: parts.report,
      states,
    });
  const steps = stepsOf(parts);
  refuseTakenNames(steps, parts);
  const whole = (given: Sls<never>): SlsModel => withoutUndo(normalize(given), parts);
  const normalized = steps.map((step) => normalize({ ...step, name: String(step.name) }));
  const backups = normalized.flatMap((step) => step.backups);
  const tasks = backupTasks(backups);
  refuseClashes(backups, [...steps, ...tasks], parts);
  const own = new Map(proceduresOf(parts));
  if (backups.length > 0) {
    own.set("archive", withDumps(backups, own.get("archive")));
    own.set("rollback", withLoads(backups, own.get("rollback")));
  }
  const procedures = [...own].map(([name, given]) => [name, whole({ ...given, name })] as const);
  const checks = only("check", listOf<Check>(parts, "checks", parts.checks), { parts, what: "checks" });
  return {
    steps: [...normalized.map((step) => step.sls), ...tasks.map(whole)],
    undos: normalized.flatMap((step) => step.undo ?? []),
    procedures: new Map(procedures),
    healthcheck:
      checks.length === 0 && parts.inheritedChecks.length === 0
        ? undefined
        : whole(checksSls(parts.name, checks, parts.inheritedChecks)),
  };
}

function refuseClashes(backups: readonly BackupDraft[], all: readonly Sls<never>[], parts: OwnerParts): void {
  for (const { name, origin } of clashing(backups)) {
    const message = `two backups are named ${name}`;
    parts.report({ path: `${parts.name} › ${name}`, message, hint: "each has its own file", written: origin });
  }
  for (const task of all.filter(({ name }, index) => all.findIndex((other) => other.name === name) < index)) {
    if (!/^task_(?:backup|restore)_/.test(task.name)) continue;
    const message = `${task.name} is the task of a backup`;
    parts.report({ path: `${parts.name} › ${task.name}`, message, hint: "name it otherwise", written: task.origin });
  }
}

/** Only what install runs is undone, or declares what is dumped. */
function withoutUndo({ sls, undo, backups }: NormalizedSls, { name, report }: OwnerParts): SlsModel {
  if (backups.length > 0) {
    const message = "s.backup(…) is for steps: procedures do what it says";
    report({ path: `${name} › ${sls.name}`, message, written: sls.written });
  }
  if (undo !== undefined) {
    const message = "s.undo(…) is for steps: a procedure is not undone";
    report({ path: `${name} › ${sls.name}`, message, written: sls.written });
  }
  return sls;
}

function stepsOf(parts: OwnerParts): readonly Sls<never>[] {
  const given = listOf<Sls<never>>(parts, "steps", parts.steps);
  return only("sls", given, { parts, what: "steps" }).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const makers = { sls: 'sls("100_settings", (s) => …)', check: "http(…), tcp(…), command(…) or unit(…)" } as const;

/** The items that are what the list is of; each of the others is a finding. */
function only<Item extends Sls<never> | Check>(
  kind: Item["kind"],
  items: readonly (Item | undefined)[],
  { parts, what }: { parts: OwnerParts; what: string },
): Item[] {
  return items.flatMap((item, index) => {
    if (item?.kind === kind) return [item];
    const path = `${parts.name} › ${what}`;
    parts.report({ path, message: `item ${index + 1} is not made by ${makers[kind]}`, written: parts.written });
    return [];
  });
}

function refuseTakenNames(steps: readonly Sls<never>[], parts: OwnerParts): void {
  const seen = new Set<string>();
  for (const step of steps) {
    const about = { path: `${parts.name} › ${step.name}`, written: step.origin };
    if (typeof step.name !== "string" || !/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(step.name))
      parts.report({
        ...about,
        message: `${JSON.stringify(step.name) ?? "undefined"} is not an SLS name`,
        hint: "letters, digits, _ and -; a number first orders it: 100_settings",
      });
    else if (isUndo(step.name))
      parts.report({
        ...about,
        message: `${step.name} is not a step's name`,
        hint: "declare it in its step: s.undo(() => …)",
      });
    else if (reservedSlsNames.includes(step.name))
      parts.report({
        ...about,
        message: `${step.name} is not a step's name`,
        hint: "procedures go to `procedures`, health checks to `checks`",
      });
    if (seen.has(step.name)) parts.report({ ...about, message: `two steps are named ${step.name}` });
    seen.add(step.name);
  }
}

function proceduresOf(parts: OwnerParts): (readonly [ProcedureName, Sls<never>])[] {
  const given = (parts.procedures ?? {}) as Partial<Record<ProcedureName, unknown>>;
  return procedureNames.flatMap((name) => {
    if (given[name] === undefined) return [];
    const what = `procedures › ${name}`;
    const made = call(parts, what, given[name]);
    if (made === undefined) return [];
    const [returned] = made as [Sls<never> | undefined];
    if (returned?.kind === "sls") return [[name, returned] as const];
    parts.report({
      path: `${parts.name} › ${what}`,
      message: "returns no SLS",
      hint: `return sls(${JSON.stringify(name)}, (s) => …)`,
      written: parts.written,
    });
    return [];
  });
}

function checksSls(owner: string, checks: readonly Check[], includes: readonly string[]): Sls<never> {
  return {
    ...sls<"both">("healthcheck", (s) => {
      for (const include of includes) s.include(include);
      const module = s.mc_project as unknown as Record<string, (name: unknown, args: unknown) => unknown>;
      checks.forEach((check, index) => {
        const id = `${owner}-${check.function.replace("_", "-")}-${index + 1}`;
        module[check.function]?.(check.name, { id, ...check.args });
      });
    }),
  } as unknown as Sls<never>;
}

function listOf<Item>(parts: OwnerParts, what: string, given: unknown): readonly Item[] {
  if (given === undefined) return [];
  const made = call(parts, what, given);
  if (made === undefined) return [];
  if (Array.isArray(made[0])) return made[0] as Item[];
  parts.report({ path: `${parts.name} › ${what}`, message: "returns no list", written: parts.written });
  return [];
}

/** What the author's function returned, alone in a list; undefined when it could not be called, which is reported. */
function call(parts: OwnerParts, what: string, given: unknown): readonly [unknown] | undefined {
  const path = `${parts.name} › ${what}`;
  if (typeof given !== "function") {
    parts.report({ path, message: "is a function of the context: ({ cfg, data }) => …", written: parts.written });
    return undefined;
  }
  try {
    return [(given as (context: unknown) => unknown)(createContext())];
  } catch (error) {
    parts.report({ path, message: messageOf(error), stack: stackOf(error) });
    return undefined;
  }
}
