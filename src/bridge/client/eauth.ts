import { AuthenticationError } from "../errors.ts";
import type { Transport } from "../transport/transport.ts";
import { decode } from "../wire/decoder.ts";
import type { SendableMap } from "../wire/encoder.ts";
import { encodeRequest } from "../wire/request.ts";
import { isSaltMap, type SaltValue, textOf } from "../wire/values.ts";
import type { CallLimits } from "./channel.ts";
import type { CredentialSource, TokenCredentials } from "./credentials.ts";

/** A user of one of the master's `external_auth` backends. */
export interface Login {
  /** The backend: `pam`, `ldap`, `file`, `sharedsecret`, … */
  readonly eauth: string;
  readonly username: string;
  /** Asked each time that a token is made. */
  readonly password: () => Promise<string>;
}

/** A token of the master's (salt/auth/__init__.py `LoadAuth.mk_token`). */
export interface Token {
  readonly token: string;
  readonly eauth: string;
  /** The user's name, as the master has it. */
  readonly user: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** A token that ends sooner than this is not used any more. */
const lastMomentMs = 10_000;

/** An authentication backend may take its time (LDAP), and a refusal does (salt/auth/__init__.py `time_auth`). */
const defaultTimeoutMs = 30_000;

/**
 * Has the master make a token.
 *
 * @throws AuthenticationError for a wrong user, password or backend, and what a request throws
 */
export async function makeToken(transport: Transport, login: Login, limits: CallLimits = {}): Promise<Token> {
  const { eauth, username } = login;
  const made = await ask(transport, { cmd: "mk_token", eauth, username, password: await login.password() }, limits);
  const token = isSaltMap(made) ? textOf(made["token"]) : undefined;
  if (!isSaltMap(made) || token === undefined) {
    throw new AuthenticationError(`the master refused ${username} by ${eauth}`, {
      hint: "Wrong user or password, or external_auth of the master has no such backend.",
      details: { eauth, username },
    });
  }
  const expire = typeof made["expire"] === "number" ? made["expire"] : 0;
  return { token, eauth, user: textOf(made["name"]) ?? username, expiresAt: expire * 1000 };
}

/** Whether the master still knows a token. */
export async function isKnownToken(transport: Transport, token: string, limits: CallLimits = {}): Promise<boolean> {
  const known = await ask(transport, { cmd: "get_token", token }, limits);
  return isSaltMap(known) && typeof known["expire"] === "number";
}

/** Both answer with what is no map, or an empty one, when there is nothing. */
async function ask(transport: Transport, load: SendableMap, limits: CallLimits): Promise<SaltValue> {
  const { timeoutMs = defaultTimeoutMs, signal } = limits;
  return decode(await transport.request(encodeRequest(load), { timeoutMs, signal }));
}

/** Where tokens come from, and what keeps them. */
export interface TokenOrigin {
  /** The token to begin with. */
  readonly saved?: Token | undefined;
  /** Makes another one. */
  readonly make: () => Promise<Token>;
  readonly now: () => number;
}

/** A token as credentials: another one is made when there is none, when it ends, and when the master refuses it. */
export function tokenSource({ saved, make, now }: TokenOrigin): CredentialSource {
  let known = saved === undefined ? undefined : Promise.resolve(saved);
  return async ({ isStale }) => {
    const current = isStale ? undefined : await known;
    if (current !== undefined && current.expiresAt - lastMomentMs > now()) return credentialsOf(current);
    known = make();
    known.catch(() => {
      known = undefined;
    });
    return credentialsOf(await known);
  };
}

function credentialsOf({ user, token }: Token): TokenCredentials {
  return { user, token };
}
