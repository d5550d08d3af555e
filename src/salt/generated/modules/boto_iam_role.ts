// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoIamRoleAbsentDocs {}

export interface BotoIamRoleAbsentArgs {
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_iam_role.absent`, besides its name. */
export interface BotoIamRoleAbsent extends BotoIamRoleAbsentDocs, BotoIamRoleAbsentArgs {}

export interface BotoIamRolePresentDocs {}

export interface BotoIamRolePresentArgs {
  /** @default true */
  readonly create_instance_profile?: Arg<boolean>;
  /** @default true */
  readonly delete_policies?: Arg<boolean>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly managed_policies?: Arg<Value>;
  readonly path?: Arg<string>;
  readonly policies?: Arg<Value>;
  readonly policies_from_pillars?: Arg<Value>;
  readonly policy_document?: Arg<Value>;
  readonly policy_document_from_pillars?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_iam_role.present`, besides its name. */
export interface BotoIamRolePresent extends BotoIamRolePresentDocs, BotoIamRolePresentArgs {}

export interface BotoIamRoleStatesDocs {}

/** State functions of `boto_iam_role`. */
export interface BotoIamRoleStates extends BotoIamRoleStatesDocs {
  readonly absent: State<BotoIamRoleAbsent>;
  readonly present: State<BotoIamRolePresent>;
}
