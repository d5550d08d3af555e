// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `ansible.playbooks`, besides its name. */
export interface AnsiblePlaybooks {
  readonly ansible_kwargs?: Arg<Value>;
  readonly git_kwargs?: Arg<Value>;
  readonly git_repo?: Arg<Value>;
  readonly rundir?: Arg<Value>;
}

/** State functions of `ansible`. */
export interface AnsibleStates {
  readonly playbooks: AnsiblePlaybooks;
}
