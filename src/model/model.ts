import type { Expression, Late, Optional, Value } from "../salt/expression.ts";
import type { SecretLookup } from "../salt/secret.ts";
import type { TargetRelease } from "../salt/states.ts";
import type { SaltTarget } from "../salt/target.ts";

/** Plain JSON data. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonMapping = { readonly [key: string]: Json };

/** A captured stack; read only when a finding needs it. */
export interface Written {
  readonly stack?: string;
}

/** What a requisite names: a state, all states of an SLS, or a state of an SLS that is not made by corpus. */
export type RequisiteTarget =
  | StateModel
  | { readonly kind: "sls"; readonly name: string }
  | { readonly kind: "foreign"; readonly module: string; readonly id: string };

type Arguments = readonly (readonly [string, Value | Optional])[];
type Requisites = readonly (readonly [string, readonly RequisiteTarget[]])[];

/** One state of an SLS, complete. */
export interface StateModel {
  readonly kind: "state";
  /** Lines for readers, above it. */
  readonly comment: string | undefined;
  /** Late in loops, where each turn has its own. */
  readonly id: string | Late;
  /** `file.managed` */
  readonly function: string;
  /** A list: `names`. */
  readonly name: Value;
  readonly args: Arguments;
  readonly requisites: Requisites;
  readonly written: Written;
}

/** What an SLS adds to a state of one that it includes. */
export interface ExtendModel {
  readonly target: Exclude<RequisiteTarget, { readonly kind: "sls" }>;
  readonly args: Arguments;
  readonly requisites: Requisites;
  readonly written: Written;
}

export interface WhenModel {
  readonly kind: "when";
  readonly condition: Expression;
  readonly body: readonly NodeModel[];
  readonly otherwise: readonly NodeModel[];
}

export interface EachModel {
  readonly kind: "each";
  readonly over: Expression;
  readonly key: string | undefined;
  readonly item: string;
  readonly index: string;
  readonly body: readonly NodeModel[];
}

export type NodeModel = StateModel | WhenModel | EachModel;

/** One SLS file. */
export interface SlsModel {
  /** File name without `.sls`. */
  readonly name: string;
  /** Dotted names of other SLS. */
  readonly include: readonly string[];
  readonly extend: readonly ExtendModel[];
  readonly body: readonly NodeModel[];
  /** Texts that it names once, in order. */
  readonly names: readonly { readonly name: string; readonly expression: Expression }[];
  readonly written: Written;
}

/** The four procedures, and what every owner of SLS has. */
interface Owner {
  readonly name: string;
  readonly target: TargetRelease;
  /** Steps, procedures and health checks, by file name. */
  readonly sls: readonly SlsModel[];
  /** Keys of the configuration beside `data`, as the engine names them. */
  readonly settings: JsonMapping;
  /** How the host finds each secret; a project's with its installer's. */
  readonly secrets: { readonly [name: string]: SecretLookup };
  /** Where it is defined, relative to the workspace; `corpus` for built-in installers. */
  readonly definition: string;
  readonly written: Written;
}

/** An installer: SLS and defaults that projects share. */
export interface InstallerModel extends Owner {
  readonly kind: "installer";
  readonly description: string;
  readonly data: JsonMapping;
  readonly required: readonly string[];
  /** Names of the SLS that are steps, in order. */
  readonly steps: readonly string[];
  readonly hasChecks: boolean;
}

/** A project. */
export interface ProjectModel extends Owner {
  readonly kind: "project";
  readonly installer: string;
  /** What it gave to its installer. */
  readonly options: JsonMapping;
  /** The project's own data and its installer options. */
  readonly data: JsonMapping;
  readonly environments: { readonly [environment: string]: JsonMapping };
  readonly os: { readonly [os: string]: JsonMapping };
  /** To whom the end of a deployment is told; empty: nobody. */
  readonly notify: JsonMapping;
  /** The files beside its definition that go into its `.salt`. */
  readonly files: readonly { readonly path: string; readonly content: string | Uint8Array }[];
  /** Installer defaults with the project's data over them: what references may name. */
  readonly knownData: JsonMapping;
}

/** A workspace's Salt besides projects. */
export interface SaltModel extends Owner {
  readonly kind: "salt";
  readonly data: JsonMapping;
  readonly top: readonly { readonly target: SaltTarget; readonly sls: readonly string[] }[];
  readonly reactors: readonly {
    readonly name: string;
    readonly tags: readonly string[];
    readonly reactions: readonly {
      readonly id: string;
      readonly function: string;
      readonly args: { readonly [argument: string]: Value };
    }[];
  }[];
  readonly nodegroups: JsonMapping;
  readonly beacons: JsonMapping;
  readonly schedule: JsonMapping;
  readonly master: JsonMapping;
  readonly minion: JsonMapping;
}

/** Whatever has SLS. */
export type OwnerModel = ProjectModel | InstallerModel | SaltModel;

/** A file of the pack's source: relative path below salt-ext/src/saltext/corpus. */
export interface PackFile {
  readonly path: string;
  readonly content: string;
}

/** Everything that is emitted. */
export interface Model {
  readonly version: string;
  readonly pack: readonly PackFile[];
  readonly installers: readonly InstallerModel[];
  readonly projects: readonly ProjectModel[];
  readonly salt?: SaltModel | undefined;
}

/** A file to be written: path relative to the tree's root, with `/`. */
export interface Artifact {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** @default "0644" */
  readonly mode?: string;
  /** The definition that it comes from. */
  readonly definition: string;
}

/** The SLS names that are procedures or belong to the engine; no step may take them. */
export const reservedSlsNames: readonly string[] = [
  "archive",
  "fixperms",
  "rollback",
  "notify",
  "pre_archive",
  "stop",
  "healthcheck",
  "init",
  "top",
];

/** The SLS that undoes a step. */
export const undoOf = (step: string): string => `undo_${step}`;
export const isUndo = (sls: string): boolean => sls.startsWith(undoOf(""));

/** Dotted name of an installer's SLS in file_roots. */
export const installerSls = (installer: string, sls: string): string => `makina-states.projects.2.${installer}.${sls}`;

/** Dotted name of a project's SLS in file_roots, through its symlink. */
export const projectSls = (project: string, sls: string): string => `makina-projects.${project}.${sls}`;

/** Where a project's part of the tree and its installer's are. */
export const partsOf = ({ name, installer }: Pick<ProjectModel, "name" | "installer">): string[] => [
  `projects/${name}/`,
  `salt/makina-states/projects/2/${installer}/`,
];

/** All states of nodes, in order, whatever block they are in. */
export function statesOf(nodes: readonly NodeModel[]): StateModel[] {
  return nodes.flatMap((node) => {
    if (node.kind === "state") return [node];
    return statesOf(node.kind === "when" ? [...node.body, ...node.otherwise] : node.body);
  });
}
