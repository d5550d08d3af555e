import type { SendableMap } from "../hosts/index.ts";

/** What a function of `mc_project` returns, and so how it is read and shown. */
export type AnswerKind =
  | "deployment"
  | "change"
  | "releases"
  | "archives"
  | "status"
  | "projects"
  | "remotes"
  | "pending"
  | "text"
  | "sls"
  | "data";

/** An argument by place. */
export interface OperationArgument {
  readonly name: string;
  readonly about: string;
  /** The function's name for it. */
  readonly as: string;
  /** @default false */
  readonly isOptional?: boolean;
}

/** The value of an option as a command line hands it over. */
export type OptionValue = string | boolean | readonly string[];

/** An option of an operation. */
export interface OperationOption {
  /** As commander spells it: `--ref <ref>`, `--no-wait`. */
  readonly flags: string;
  /** The key under which the value is given: `onlySteps` for `--only-steps`. */
  readonly key: string;
  readonly about: string;
  /** The function's named arguments that a value stands for. */
  readonly pass: (value: OptionValue) => SendableMap;
}

/** Something that is done to projects: a function of `mc_project`, as data. It does not know where it runs. */
export interface ProjectOperation {
  /** The subcommand. */
  readonly command: string;
  /** The function, without `mc_project.`. */
  readonly fun: string;
  readonly about: string;
  readonly kind: AnswerKind;
  readonly args: readonly OperationArgument[];
  readonly options: readonly OperationOption[];
  /** Command lines without `corpus project`. */
  readonly examples: readonly string[];
  /** Whether it ends with a new release, which `rollback` undoes. @default false */
  readonly isRelease?: boolean;
  /** Whether the function answers with data when it is told `format=json`. @default false */
  readonly hasData?: boolean;
  /** Whether it takes away what cannot be had back by another command. @default false */
  readonly asksFirst?: boolean;
  /** Exit codes beyond 0, 1 and those of every command, for the help. */
  readonly exits?: string;
}
