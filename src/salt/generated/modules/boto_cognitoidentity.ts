// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { Value } from "../../values.ts";

/** Arguments of `boto_cognitoidentity.pool_absent`, besides its name. */
export interface BotoCognitoidentityPoolAbsent {
  readonly IdentityPoolName: Arg<string | readonly Value[]>;
  /** @default false */
  readonly RemoveAllMatched?: Arg<boolean>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_cognitoidentity.pool_present`, besides its name. */
export interface BotoCognitoidentityPoolPresent {
  /** @default false */
  readonly AllowUnauthenticatedIdentities?: Arg<boolean>;
  readonly AuthenticatedRole: Arg<Value>;
  readonly DeveloperProviderName?: Arg<string>;
  readonly IdentityPoolName: Arg<string>;
  readonly OpenIdConnectProviderARNs?: Arg<Value>;
  readonly SupportedLoginProviders?: Arg<Value>;
  readonly UnauthenticatedRole?: Arg<Value>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** State functions of `boto_cognitoidentity`. */
export interface BotoCognitoidentityStates {
  readonly pool_absent: BotoCognitoidentityPoolAbsent;
  readonly pool_present: BotoCognitoidentityPoolPresent;
}
