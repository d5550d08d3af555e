import { systemClock } from "../../support/clock.ts";
import { AuthenticationError } from "../errors.ts";
import type { SshTarget } from "../transport/ssh/arguments.ts";
import type { CredentialSource } from "./credentials.ts";
import { type Login, makeToken, type Token, tokenSource } from "./eauth.ts";
import { LocalClient } from "./local-client.ts";
import { portsOf } from "./master-ports.ts";
import {
  type ConnectOptions,
  choicesOf,
  nameOf,
  type ReachedMaster,
  type ReachOptions,
  reachAnswering,
  reachHere,
  reachMaster,
  reachOverSsh,
} from "./reach.ts";
import { rootKeySource } from "./root-key.ts";
import { type PublishTo, SeveralMasters } from "./several-masters.ts";
import type { MasterPorts } from "./stragglers.ts";
import { fileTokens, passwordFrom, type SavedToken, type TokenStore } from "./tokens.ts";

/** Which master, how it is reached, and who we are to it. */
export interface MasterOptions extends ReachOptions {
  /** A user of an `external_auth` backend. @default the token that was saved for this master, else the master's key */
  readonly login?: Login | undefined;
  /** Where tokens are saved. @default files of this user's that nobody else can read */
  readonly tokens?: TokenStore | undefined;
  /** Of several masters, those that jobs are published to; runners and wheel functions are the first's. @default "first" */
  readonly publishTo?: PublishTo | undefined;
}

/**
 * Opens a client to a master: on this host, over ssh, or at its request port. Of several masters, the others are there for when the first
 * goes away, or are published to as well: their events and their job caches are looked into as one.
 *
 * @throws what {@link reachMaster} throws, AuthenticationError when nothing says who we are
 */
export async function connectMaster(options: MasterOptions = {}): Promise<LocalClient> {
  const choices = choicesOf(options);
  return choices.length === 1 ? await connectOne(options) : await connectSeveral(choices, options);
}

async function connectSeveral(choices: readonly ReachOptions[], options: MasterOptions): Promise<LocalClient> {
  const { publishTo = "first" } = options;
  const reached: ReachedMaster[] = [];
  const close = async () => {
    await Promise.all(reached.map(({ transport }) => transport[Symbol.asyncDispose]()));
  };
  const reach = async (choice: ReachOptions): Promise<MasterPorts> => {
    const master = await reachAnswering(choice);
    reached.push(master);
    return portsOf({ ...master, credentials: credentialsFor(master, options) });
  };
  const masters = new SeveralMasters(
    choices.map((choice) => ({ name: nameOf(choice), reach: () => reach(choice) })),
    publishTo,
  );
  try {
    const ports = await masters.open(publishTo);
    const [first] = reached;
    if (first === undefined) throw new Error("a master was reached that is not there");
    const { bus, channel, cache } = masters;
    const parts = { ...first, credentials: credentialsFor(first, options) };
    const transport = { ...first.transport, [Symbol.asyncDispose]: close };
    return new LocalClient({ ...parts, transport }, { ...ports, bus, channel, cache, away: () => masters.away() });
  } catch (error) {
    await close();
    throw error;
  }
}

async function connectOne(options: MasterOptions): Promise<LocalClient> {
  const master = await reachMaster(options);
  try {
    return new LocalClient({ ...master, credentials: credentialsFor(master, options) });
  } catch (error) {
    await master.transport[Symbol.asyncDispose]();
    throw error;
  }
}

/**
 * Opens a client to the master on this host, with the key of this user.
 *
 * @throws ConfigurationError when the master's configuration cannot be read
 */
export async function connectLocal(options: ConnectOptions = {}): Promise<LocalClient> {
  return withKey(await reachHere(options));
}

/**
 * Opens a client to a master on another host by the `ssh` command, with the key of the user that it logs in as: root, or the user
 * that runs the master. The other host needs python3, which Salt needs anyway, and no change.
 *
 * @throws AuthenticationError when the host is a stranger or does not let us in, ConnectionError when it cannot be reached,
 *   ConfigurationError when the master's configuration cannot be read there
 */
export async function connectSsh(target: SshTarget, options: ConnectOptions = {}): Promise<LocalClient> {
  return withKey(await reachOverSsh(target, options));
}

function withKey(master: ReachedMaster): LocalClient {
  return new LocalClient({ ...master, credentials: rootKeySource(master.config, master.files) });
}

function credentialsFor(master: ReachedMaster, { login, tokens = fileTokens() }: MasterOptions): CredentialSource {
  const { transport } = master;
  if (login !== undefined)
    return tokenSource({ make: () => makeToken(transport, login), now: () => systemClock.now() });
  const saved = tokens.read(master.name);
  if (saved !== undefined) return savedTokenSource(master, saved, tokens);
  if (master.files === undefined) throw unknownUser(master, "nobody is logged in");
  return rootKeySource(master.config, master.files);
}

/** A saved token; the next one is made from the password file that was logged in with, and saved, too. */
export function savedTokenSource(master: ReachedMaster, saved: SavedToken, tokens: TokenStore): CredentialSource {
  const { passwordFile, username, eauth } = saved;
  const make = async (): Promise<Token> => {
    if (passwordFile === undefined) throw unknownUser(master, `the token of ${saved.user} has ended`);
    const token = await makeToken(master.transport, { eauth, username, password: () => passwordFrom(passwordFile) });
    tokens.write(master.name, { ...saved, ...token });
    return token;
  };
  return tokenSource({ saved, make, now: () => systemClock.now() });
}

function unknownUser(master: ReachedMaster, why: string): AuthenticationError {
  return new AuthenticationError(`${why} at the master ${master.name}`, {
    hint: "Log in: corpus login --eauth BACKEND",
    details: { master: master.name },
  });
}
