import { AuthenticationError, BridgeError } from "../errors.ts";
import type { Transport } from "../transport/transport.ts";
import { type MasterOptions, savedTokenSource } from "./connect.ts";
import { isKnownToken, type Login, makeToken } from "./eauth.ts";
import { LocalClient } from "./local-client.ts";
import { reachMaster } from "./reach.ts";
import { fileTokens, type SavedToken } from "./tokens.ts";

/** Whom to log in, and where. */
export interface LoginOptions extends MasterOptions {
  readonly login: Login;
  /** A file that has the password: it is read again when the token has ended. */
  readonly passwordFile?: string | undefined;
}

/** What a login made. */
export interface LoggedIn {
  /** What tells this master from others. */
  readonly master: string;
  readonly user: string;
  readonly eauth: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/**
 * Has the master make a token, and saves it for this user's later clients to that master.
 *
 * @throws AuthenticationError for a wrong user, password or backend, and what reaching the master throws
 */
export async function login(options: LoginOptions): Promise<LoggedIn> {
  const { tokens = fileTokens(), passwordFile } = options;
  const master = await reachMaster(options);
  await using _transport = master.transport;
  const token = await makeToken(master.transport, options.login);
  tokens.write(master.name, { ...token, username: options.login.username, passwordFile });
  const { user, eauth, expiresAt } = token;
  return { master: master.name, user, eauth, expiresAt };
}

/** What became of a token. */
export interface LoggedOut {
  readonly master: string;
  /** Undefined: nobody was logged in. */
  readonly user: string | undefined;
  /** Whether the master does not know the token any more; `reason` says why it still does. */
  readonly isRevoked: boolean;
  readonly reason?: string;
}

/**
 * Forgets the saved token, and has the master revoke it. A master revokes a token on behalf of users who may call the runner
 * `auth.del_token`; else it ends by itself.
 */
export async function logout(options: MasterOptions = {}): Promise<LoggedOut> {
  const { tokens = fileTokens() } = options;
  const master = await reachMaster(options);
  const saved = tokens.read(master.name);
  if (saved === undefined) {
    await master.transport[Symbol.asyncDispose]();
    return { master: master.name, user: undefined, isRevoked: true };
  }
  const { passwordFile: _, ...once } = saved;
  await using client = new LocalClient({ ...master, credentials: savedTokenSource(master, once, tokens) });
  try {
    const reason = await revoke(client, master.transport, saved);
    const told = { master: master.name, user: saved.user, isRevoked: reason === undefined };
    return reason === undefined ? told : { ...told, reason };
  } finally {
    tokens.forget(master.name);
  }
}

/**
 * What the runner auth.del_token takes for the name of a token: a file in the master's `token_dir`. Since 3008 the master keeps
 * tokens there by its cache (salt/auth/__init__.py, salt/cache/localfs.py), which adds a suffix that the runner does not know.
 */
const fileNamesOf = (token: string) => [token, `${token}.p`];

/** Undefined when the master does not know the token any more, else why it does. */
async function revoke(client: LocalClient, transport: Transport, { token }: SavedToken): Promise<string | undefined> {
  try {
    for (const name of fileNamesOf(token)) {
      await client.runner({ fun: "auth.del_token", kwargs: { token: name } });
      if (!(await isKnownToken(transport, token))) return undefined;
    }
    return "the runner auth.del_token did not find it";
  } catch (error) {
    if (error instanceof AuthenticationError) return undefined;
    if (error instanceof BridgeError) return error.message;
    throw error;
  }
}
