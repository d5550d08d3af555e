// Made by tools/generate-salt-types from the source of Salt (names, types, defaults). Do not edit.
import type { Arg } from "../../argument.ts";
import type { State } from "../../state.ts";
import type { Value } from "../../values.ts";

export interface BotoCognitoidentityPoolAbsentDocs {}

export interface BotoCognitoidentityPoolAbsentArgs {
  readonly IdentityPoolName: Arg<string | readonly Value[]>;
  /** @default false */
  readonly RemoveAllMatched?: Arg<boolean>;
  readonly key?: Arg<Value>;
  readonly keyid?: Arg<string>;
  readonly profile?: Arg<Value>;
  readonly region?: Arg<string>;
}

/** Arguments of `boto_cognitoidentity.pool_absent`, besides its name. */
export interface BotoCognitoidentityPoolAbsent extends BotoCognitoidentityPoolAbsentDocs, BotoCognitoidentityPoolAbsentArgs {}

export interface BotoCognitoidentityPoolPresentDocs {}

export interface BotoCognitoidentityPoolPresentArgs {
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

/** Arguments of `boto_cognitoidentity.pool_present`, besides its name. */
export interface BotoCognitoidentityPoolPresent extends BotoCognitoidentityPoolPresentDocs, BotoCognitoidentityPoolPresentArgs {}

export interface BotoCognitoidentityStatesDocs {}

/** State functions of `boto_cognitoidentity`. */
export interface BotoCognitoidentityStates extends BotoCognitoidentityStatesDocs {
  readonly pool_absent: State<BotoCognitoidentityPoolAbsent>;
  readonly pool_present: State<BotoCognitoidentityPoolPresent>;
}
