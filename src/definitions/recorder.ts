import type { Expression } from "../salt/expression.ts";
import { createReference, holdsReference } from "../salt/reference.ts";
import type { BackupDraft } from "./backups.ts";
import { conditionOf } from "./conditions.ts";
import { type NamedText, nameText, useOf } from "./named-text.ts";
import { captureOrigin, type Origin } from "./origin.ts";
import { declareBackup, periodicArguments, periodicTaskArguments } from "./periodic.ts";
import type { Sls } from "./sls.ts";

/** A declared state, as the author gave it; also the handle that requisites name. */
export interface StateDraft {
  readonly kind: "state";
  readonly function: string;
  readonly name: unknown;
  readonly args: unknown;
  readonly comment: string | undefined;
  readonly origin: Origin;
}

/** States under a condition. */
export interface WhenDraft {
  readonly kind: "when";
  readonly condition: Expression;
  readonly body: readonly Draft[];
  readonly otherwise: readonly Draft[];
}

/** States for each item of a list, or each entry of a mapping when `key` is given. The names are Jinja variables. */
export interface EachDraft {
  readonly kind: "each";
  readonly over: Expression;
  readonly key: string | undefined;
  readonly item: string;
  readonly index: string;
  readonly body: readonly Draft[];
}

/** A state of an SLS that is included by its name. */
export interface ForeignDraft {
  readonly kind: "foreign";
  readonly module: string;
  readonly id: string;
}

/** What an SLS adds to a state of another. */
export interface ExtendDraft {
  readonly target: unknown;
  readonly args: unknown;
  readonly origin: Origin;
}

export type Draft = StateDraft | WhenDraft | EachDraft;

/** What an SLS's builder declared. */
export interface SlsDraft {
  readonly name: string;
  readonly origin: Origin;
  readonly includes: readonly (Sls<never> | string)[];
  readonly inherits: boolean;
  readonly extends: readonly ExtendDraft[];
  readonly body: readonly Draft[];
  /** What undoes it: the last block first. */
  readonly undo: readonly Draft[];
  readonly backups: readonly BackupDraft[];
  readonly names: readonly NamedText[];
}

interface Recording {
  readonly includes: (Sls<never> | string)[];
  inherits: boolean;
  readonly extends: ExtendDraft[];
  body: Draft[];
  readonly undo: Draft[];
  /** Whether a block is being built: of a condition, a loop or an undo. */
  isNested: boolean;
  /** Those that hold where a block of conditions is being built; undefined in loops and undos. */
  conditions: readonly Expression[] | undefined;
  readonly backups: BackupDraft[];
  readonly names: Map<string, NamedText>;
  /** Of the next state. */
  comment: { readonly text: string; readonly origin: Origin } | undefined;
  depth: number;
}

/** Runs the builder of an SLS and returns what it declared, in order: when it fails, what it declared before. */
export function recordSls(sls: Sls<never>, fails: (error: unknown) => void): SlsDraft {
  const recording: Recording = {
    includes: [],
    inherits: false,
    extends: [],
    body: [],
    undo: [],
    isNested: false,
    conditions: [],
    backups: [],
    names: new Map(),
    comment: undefined,
    depth: 0,
  };
  try {
    sls.build(createBuilder(recording) as never);
    if (recording.comment !== undefined) throw strayComment(recording.comment.origin);
  } catch (error) {
    fails(error);
  }
  return {
    name: sls.name,
    origin: sls.origin,
    includes: recording.includes,
    inherits: recording.inherits,
    extends: recording.extends,
    body: recording.body,
    undo: recording.undo,
    backups: recording.backups,
    names: [...recording.names.values()],
  };
}

function createBuilder(recording: Recording): unknown {
  const verbs: Record<string, unknown> = {
    when: (given: unknown, build: () => void, otherwise: () => void = () => {}) => {
      const condition = conditionOf(given);
      const within = (one: Expression) => recording.conditions && [...recording.conditions, one];
      const body = nested(recording, build, within(condition));
      const other = nested(recording, otherwise, within({ op: "not", of: condition }));
      recording.body.push({ kind: "when", condition, body, otherwise: other });
    },
    each: (list: unknown, build: (item: unknown) => void) =>
      loop(recording, { over: list, keyed: false, build: (_, item) => build(item) }),
    eachEntry: (mapping: unknown, build: (key: unknown, item: unknown) => void) =>
      loop(recording, { over: mapping, keyed: true, build }),
    undo: (build: () => void) => {
      if (recording.isNested)
        throw new TypeError("s.undo(…) stands at the top of a step; conditions and loops go into it");
      recording.undo.unshift(...nested(recording, build, undefined));
    },
    ...periodicVerbs(recording),
    set: (name: string, value: unknown) => setName(recording, nameText(name, value)),
    comment: function comment(text: unknown) {
      recording.comment = { text: commentText(text), origin: captureOrigin(comment) };
    },
    extend: function extend(target: unknown, args: unknown) {
      recording.extends.push({ target, args, origin: captureOrigin(extend) });
    },
    foreign: (module: string, id: string): ForeignDraft => ({
      kind: "foreign",
      module: String(module),
      id: String(id),
    }),
    include: (target: Sls<never> | string) => void recording.includes.push(target),
    inherit: () => {
      recording.inherits = true;
    },
  };
  return new Proxy(verbs, { get: (_, key) => verbs[String(key)] ?? createModule(recording, String(key)) });
}

/** What runs at its time, and what is dumped. */
function periodicVerbs(recording: Recording): Record<string, unknown> {
  const declare = (fun: string, origin: Origin) => (name: unknown, args: object) => {
    const draft: StateDraft = { kind: "state", function: `mc_project.${fun}`, name, args, comment: undefined, origin };
    recording.body.push(draft);
    return draft;
  };
  return {
    periodic: function periodic(name: string, command: unknown, options: object) {
      placeOf(recording, `s.periodic("${name}", …)`);
      return declare("periodic", captureOrigin(periodic))(command, periodicArguments(name, options));
    },
    periodicTask: function periodicTask(name: string, options: object) {
      placeOf(recording, `s.periodicTask("${name}", …)`);
      return declare("periodic_task", captureOrigin(periodicTask))(name, periodicTaskArguments(name, options));
    },
    backup: function backup(name: string, what: object, options: object = {}) {
      const origin = captureOrigin(backup);
      const conditions = placeOf(recording, `s.backup("${name}", …)`);
      const made = declareBackup({ name, what, options, conditions, names: recording.names, origin });
      recording.backups.push(made.draft);
      if (made.periodic !== undefined) declare("periodic_task", origin)(`backup_${name}`, made.periodic);
    },
    loadDumps: () => {
      throw new TypeError("s.loadDumps() stands in procedures: { rollback: … }");
    },
  };
}

/** The conditions that hold at the place of a verb that is known by its name. */
function placeOf({ conditions }: Recording, verb: string): readonly Expression[] {
  if (conditions === undefined)
    throw new TypeError(`${verb} stands in a step, or in its s.when(…): not in a loop or an undo`);
  return conditions;
}

/** `s.file`: any function of it declares a state. Which functions exist is checked later, with all other findings. */
function createModule(recording: Recording, module: string): unknown {
  const functions = new Map<string, unknown>();
  return new Proxy(Object.freeze({}), {
    get: (_, key) => {
      const name = String(key);
      if (!functions.has(name)) functions.set(name, createStateFunction(recording, `${module}.${name}`));
      return functions.get(name);
    },
  });
}

function createStateFunction(recording: Recording, name: string): unknown {
  const declare = (first: unknown, args: unknown = {}): StateDraft => {
    const comment = recording.comment?.text;
    const origin = captureOrigin(declare);
    const draft: StateDraft = { kind: "state", function: name, name: first, args, comment, origin };
    recording.comment = undefined;
    recording.body.push(draft);
    return draft;
  };
  return declare;
}

function setName({ names }: Recording, named: NamedText): unknown {
  const other = names.get(named.name);
  if (other !== undefined && JSON.stringify(other) !== JSON.stringify(named)) {
    throw new TypeError(`s.set("${named.name}", …) names two different texts`);
  }
  names.set(named.name, named);
  return useOf(named);
}

const strayComment = ({ stack }: Origin): TypeError =>
  Object.assign(new TypeError("s.comment(…) stands before the state that it is about"), { stack });

/** @throws TypeError on a text that Jinja would not leave alone */
function commentText(text: unknown): string {
  if (
    typeof text !== "string" ||
    holdsReference(text) ||
    !/^[^\p{Cc}]+(?:\n[^\p{Cc}]+)*$/u.test(text) ||
    /\{[{%#]|[}%#]\}/.test(text)
  ) {
    throw new TypeError("a comment is a literal text, without Jinja");
  }
  return text;
}

function nested(recording: Recording, build: () => void, within: Recording["conditions"]): Draft[] {
  const { body: outer, isNested, conditions } = recording;
  recording.body = [];
  recording.isNested = true;
  recording.conditions = within;
  try {
    build();
    return recording.body;
  } finally {
    recording.body = outer;
    recording.isNested = isNested;
    recording.conditions = conditions;
  }
}

interface Loop {
  readonly over: unknown;
  readonly keyed: boolean;
  readonly build: (key: unknown, item: unknown) => void;
}

function loop(recording: Recording, { over, keyed, build }: Loop): void {
  const suffix = recording.depth === 0 ? "" : String(recording.depth + 1);
  const [key, item, index] = [`key${suffix}`, `item${suffix}`, `index${suffix}`];
  const variable = (name: string) => createReference({ op: "path", path: [name] });
  recording.depth += 1;
  const body = nested(recording, () => build(variable(key), variable(item)), undefined);
  recording.depth -= 1;
  recording.body.push({ kind: "each", over: conditionOf(over), key: keyed ? key : undefined, item, index, body });
}
