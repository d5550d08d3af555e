// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface AnsibleCallDocs {}

export interface AnsibleCallArgs {
  /** Further keywords; Salt takes any here. */
  readonly "**kwargs"?: Readonly<Record<string, Arg<Value>>>;
}

/** Arguments of `ansible.call`, besides its name. */
export interface AnsibleCall extends AnsibleCallDocs, AnsibleCallArgs {}

export interface AnsiblePlaybooksDocs {}

export interface AnsiblePlaybooksArgs {
  readonly ansible_kwargs?: Arg<Value>;
  readonly git_kwargs?: Arg<Value>;
  readonly git_repo?: Arg<Value>;
  readonly rundir?: Arg<Value>;
}

/** Arguments of `ansible.playbooks`, besides its name. */
export interface AnsiblePlaybooks extends AnsiblePlaybooksDocs, AnsiblePlaybooksArgs {}

export interface AnsibleStatesDocs {}

/** State functions of `ansible`. */
export interface AnsibleStates extends AnsibleStatesDocs {
  readonly call: State<AnsibleCall>;
  readonly playbooks: State<AnsiblePlaybooks>;
}
