// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoIamAccountPolicyDocs {}

export interface BotoIamAccountPolicyArgs {
  readonly allow_users_to_change_password?: Arg<boolean>;
  readonly hard_expiry?: Arg<boolean>;
  readonly key?: Arg<string>;
  readonly keyid?: Arg<string>;
  readonly max_password_age?: Arg<number | string>;
  readonly minimum_password_length?: Arg<number | string>;
  readonly password_reuse_prevention?: Arg<number | string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly require_lowercase_characters?: Arg<boolean>;
  readonly require_numbers?: Arg<boolean>;
  readonly require_symbols?: Arg<boolean>;
  readonly require_uppercase_characters?: Arg<boolean>;
}

/** Arguments of `boto_iam.account_policy`, besides its name. */
export interface BotoIamAccountPolicy extends BotoIamAccountPolicyDocs, BotoIamAccountPolicyArgs {}

export interface BotoIamGroupAbsentDocs {}

export interface BotoIamGroupAbsentArgs {
  readonly key?: Arg<string>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_iam.group_absent`, besides its name. */
export interface BotoIamGroupAbsent extends BotoIamGroupAbsentDocs, BotoIamGroupAbsentArgs {}

export interface BotoIamGroupPresentDocs {}

export interface BotoIamGroupPresentArgs {
  /** @default true */
  readonly delete_policies?: Arg<boolean>;
  readonly key?: Arg<string>;
  readonly keyid?: Arg<string>;
  readonly managed_policies?: Arg<string | readonly Value[]>;
  /** @default "/" */
  readonly path?: Arg<string>;
  readonly policies?: Arg<Value>;
  readonly policies_from_pillars?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly users?: Arg<string | readonly Value[]>;
}

/** Arguments of `boto_iam.group_present`, besides its name. */
export interface BotoIamGroupPresent extends BotoIamGroupPresentDocs, BotoIamGroupPresentArgs {}

export interface BotoIamKeysPresentDocs {}

export interface BotoIamKeysPresentArgs {
  readonly key?: Arg<string>;
  readonly keyid?: Arg<string>;
  readonly number: Arg<number | string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly save_dir: Arg<string>;
  /** @default "{2}\n{0}\n{3}\n{1}\n" */
  readonly save_format?: Arg<Value>;
}

/** Arguments of `boto_iam.keys_present`, besides its name. */
export interface BotoIamKeysPresent extends BotoIamKeysPresentDocs, BotoIamKeysPresentArgs {}

export interface BotoIamPolicyAbsentDocs {}

export interface BotoIamPolicyAbsentArgs {
  readonly key?: Arg<string>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_iam.policy_absent`, besides its name. */
export interface BotoIamPolicyAbsent extends BotoIamPolicyAbsentDocs, BotoIamPolicyAbsentArgs {}

export interface BotoIamPolicyPresentDocs {}

export interface BotoIamPolicyPresentArgs {
  readonly description?: Arg<string>;
  readonly key?: Arg<string>;
  readonly keyid?: Arg<string>;
  readonly path?: Arg<string>;
  readonly policy_document: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_iam.policy_present`, besides its name. */
export interface BotoIamPolicyPresent extends BotoIamPolicyPresentDocs, BotoIamPolicyPresentArgs {}

export interface BotoIamSamlProviderAbsentDocs {}

export interface BotoIamSamlProviderAbsentArgs {
  readonly key?: Arg<string>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_iam.saml_provider_absent`, besides its name. */
export interface BotoIamSamlProviderAbsent extends BotoIamSamlProviderAbsentDocs, BotoIamSamlProviderAbsentArgs {}

export interface BotoIamSamlProviderPresentDocs {}

export interface BotoIamSamlProviderPresentArgs {
  readonly key?: Arg<string>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
  readonly saml_metadata_document: Arg<string>;
}

/** Arguments of `boto_iam.saml_provider_present`, besides its name. */
export interface BotoIamSamlProviderPresent extends BotoIamSamlProviderPresentDocs, BotoIamSamlProviderPresentArgs {}

export interface BotoIamServerCertAbsentDocs {}

export interface BotoIamServerCertAbsentArgs {
  readonly key?: Arg<string>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_iam.server_cert_absent`, besides its name. */
export interface BotoIamServerCertAbsent extends BotoIamServerCertAbsentDocs, BotoIamServerCertAbsentArgs {}

export interface BotoIamServerCertPresentDocs {}

export interface BotoIamServerCertPresentArgs {
  readonly cert_chain?: Arg<string>;
  readonly key?: Arg<string>;
  readonly keyid?: Arg<string>;
  readonly path?: Arg<string>;
  readonly private_key: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly public_key: Arg<string>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_iam.server_cert_present`, besides its name. */
export interface BotoIamServerCertPresent extends BotoIamServerCertPresentDocs, BotoIamServerCertPresentArgs {}

export interface BotoIamUserAbsentDocs {}

export interface BotoIamUserAbsentArgs {
  /** @default true */
  readonly delete_keys?: Arg<boolean>;
  /** @default true */
  readonly delete_mfa_devices?: Arg<boolean>;
  /** @default true */
  readonly delete_profile?: Arg<boolean>;
  readonly key?: Arg<string>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_iam.user_absent`, besides its name. */
export interface BotoIamUserAbsent extends BotoIamUserAbsentDocs, BotoIamUserAbsentArgs {}

export interface BotoIamUserPresentDocs {}

export interface BotoIamUserPresentArgs {
  readonly key?: Arg<string>;
  readonly keyid?: Arg<string>;
  readonly managed_policies?: Arg<string | readonly Value[]>;
  readonly password?: Arg<string>;
  readonly path?: Arg<string>;
  readonly policies?: Arg<Value>;
  readonly policies_from_pillars?: Arg<Value>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_iam.user_present`, besides its name. */
export interface BotoIamUserPresent extends BotoIamUserPresentDocs, BotoIamUserPresentArgs {}

export interface BotoIamStatesDocs {}

/** State functions of `boto_iam`. */
export interface BotoIamStates extends BotoIamStatesDocs {
  readonly account_policy: State<BotoIamAccountPolicy>;
  readonly group_absent: State<BotoIamGroupAbsent>;
  readonly group_present: State<BotoIamGroupPresent>;
  readonly keys_present: State<BotoIamKeysPresent>;
  readonly policy_absent: State<BotoIamPolicyAbsent>;
  readonly policy_present: State<BotoIamPolicyPresent>;
  readonly saml_provider_absent: State<BotoIamSamlProviderAbsent>;
  readonly saml_provider_present: State<BotoIamSamlProviderPresent>;
  readonly server_cert_absent: State<BotoIamServerCertAbsent>;
  readonly server_cert_present: State<BotoIamServerCertPresent>;
  readonly user_absent: State<BotoIamUserAbsent>;
  readonly user_present: State<BotoIamUserPresent>;
}
